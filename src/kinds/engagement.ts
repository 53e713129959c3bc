// The mountain of engagement: the levels at which people take part, and how they come from one to the next.
import { aboutCount, entries, mentioned, prose, references, suggestion, suggestions, text, texts } from './fields.ts'
import { defineKind } from './kind.ts'
import { phases } from './phases.ts'

const training = 'Foundational Community Building, session 3'

export default defineKind({
  kind: 'engagement',
  title: 'Levels of taking part',
  titles: {
    fr: 'Niveaux de participation',
    de: 'Stufen der Beteiligung',
    es: 'Niveles de participación',
    it: 'Livelli di partecipazione',
  },
  area: 'participation',
  help: 'The levels at which people take part, from hearing of you to leading something, and what each of them needs.',
  files: ['engagement.md', 'mountain-of-engagement.md', 'pathways.md'],
  standsIn: {
    kinds: ['stakeholders', 'charter'],
    names: {
      en: 'How people take part|Ways to take part|Levels of taking part|Mountain of engagement|Levels of engagement|Engagement pathway|Contributor ladder|Community engagement|Matrix of engagement',
      fr: 'Comment on participe|Façons de participer|Montagne de l’engagement|Niveaux d’engagement|Niveaux de participation',
      de: 'Wie man mitmacht|Wege zum Mitmachen|Engagement-Berg|Berg des Engagements|Stufen der Beteiligung',
      es: 'Cómo se participa|Formas de participar|Montaña de participación|Niveles de participación',
      it: 'Come si partecipa|Modi di partecipare|Montagna della partecipazione|Livelli di partecipazione',
    },
  },
  from: 'active',
  expectedOf: { any: 'could', osc: 'must', cop: 'should', 'competence-centre': 'should', software: 'should' },
  reviewMonths: 6,
  whenMissing: {
    title: 'It is written down how people take part, from the first visit to leading something',
    says: 'No page says yet how people come from a first visit to leading something.',
    why: 'Without a path people stay where they entered, and the same few carry everything.',
    fix: 'Write a table with one row for each level: what people do there, how you reach them, what you provide, what they get, and when they move on. Three rows are enough to begin with.',
    severity: { launching: 'advice', active: 'advice', sustaining: 'warning' },
    minutes: 45,
    source: training,
  },
  firstStep: {
    title: 'Write down three levels.',
    how: 'What do people do who have just heard of you, who come regularly, and who lead something? What does each of them get?',
    minutes: 45,
  },
  fields: {
    levels: entries({
      main: true,
      one: 'level',
      labelledBy: ['name', 'phase'],
      prose: 'what_they_do',
      names: {
        en: 'Levels|Levels of engagement|Mountain of engagement|The mountain|How people take part|Ways to take part|Engagement|Pathways|Pathway',
        fr: 'Niveaux|Niveaux d’engagement|Montagne de l’engagement|Comment on participe|Façons de participer|Parcours',
        de: 'Stufen|Stufen der Beteiligung|Engagement-Berg|Berg des Engagements|Wie man mitmacht|Wege zum Mitmachen',
        es: 'Niveles|Niveles de participación|Montaña de participación|Cómo se participa|Formas de participar',
        it: 'Livelli|Livelli di partecipazione|Montagna della partecipazione|Come si partecipa|Modi di partecipare',
      },
      help: 'One row for each level; groups and numbers, never names of people.',
      whenMissing: {
        title: 'The page about ways to take part names its levels',
        says: '{page} names no level yet.',
        why: 'Only when levels are told apart can you see what is missing between two of them.',
        fix: 'Add a row for each level: what people do there, how you reach them, what you provide, what they get.',
        severity: 'advice',
        minutes: 30,
        source: training,
      },
      fields: {
        phase: suggestion(phases, {
          names: { en: 'Phase|Phase of engagement', fr: 'Phase', de: 'Phase', es: 'Fase', it: 'Fase' },
          help: 'Discovery, first contact, participation, sustained participation, networked participation or leadership; or your own word.',
        }),
        name: text({
          names: {
            en: 'Level|Name|Step|Band|Level of engagement|Stage|Levels|Type of engagement',
            fr: 'Niveau|Nom|Étape|Palier',
            de: 'Stufe|Name|Ebene|Schritt',
            es: 'Nivel|Nombre|Paso|Peldaño|Etapa',
            it: 'Livello|Nome|Passo|Gradino|Fase di coinvolgimento',
          },
          help: 'What you call this level.',
        }),
        who: mentioned(['persona', 'stakeholders'], {
          names: {
            en: 'Who is here|Who|For whom|People|Members|Who are they|Who is at this level|Who is in this band',
            fr: 'Qui est ici|Qui|Pour qui|Personnes|Membres|Qui sont-ils|Qui sont-elles',
            de: 'Wer hier ist|Wer|Für wen|Personen|Mitglieder|Wer sind sie',
            es: 'Quién está aquí|Quién|Quiénes|Para quién|Personas|Miembros|Quiénes son',
            it: 'Chi è qui|Chi|Per chi|Persone|Membri|Chi sono',
          },
          help: 'Groups or personas, such as “doctoral researchers in their first year”; no names of people.',
        }),
        what_they_do: prose({
          names: {
            en: 'What they do|What people do|What people do here|Activities|How do they interact with us|How they interact|How they interact with us|How do people interact|What do they do|Interactions|What it looks like',
            fr: 'Ce qu’ils font|Ce qu’elles font|Ce qu’on y fait|Activités|Que font-ils|Comment ils participent',
            de: 'Was sie tun|Was man hier tut|Aktivitäten|Was tun sie|Wie sie mitmachen',
            es: 'Qué hacen|Lo que hacen|Actividades',
            it: 'Che cosa fanno|Cosa fanno|Attività',
          },
          help: 'What people at this level do.',
          whenMissing: {
            id: 'level-says-what-people-do',
            title: 'Every level says what people do there',
            says: 'Nothing says what people do at the level {entry}.',
            why: 'Somebody who wants to take part looks for something to do.',
            fix: 'Write a few words in its column “What they do”, for example “come to a call and listen”.',
            severity: { launching: 'advice', active: 'warning' },
            minutes: 3,
            source: training,
          },
        }),
        how_we_reach_them: mentioned(['channels', 'meetings'], {
          names: {
            en: 'How we reach them|Where we meet them|Channels|Channel|How do we reach them|Where do we meet them|Platforms|Communication platforms',
            fr: 'Comment nous les joignons|Où nous les rencontrons|Canaux|Canal',
            de: 'Wie wir sie erreichen|Wo wir sie treffen|Kanäle|Kanal',
            es: 'Cómo llegamos a ellas|Cómo llegamos a ellos|Dónde nos encontramos|Canales|Canal',
            it: 'Come li raggiungiamo|Dove li incontriamo|Canali|Canale',
          },
          help: 'The channels and calls in which you meet them.',
          whenMissing: {
            id: 'level-says-how-we-reach-people',
            title: 'Every level says how people there are reached',
            says: 'Nothing says how you reach people at the level {entry}.',
            why: 'Those who have just heard of you are seldom where those are who lead something.',
            fix: 'Write a channel or a call in its column “How we reach them”, for example “monthly call, newsletter”.',
            severity: 'advice',
            minutes: 3,
            source: 'Mozilla Open Leadership, personas and pathways',
          },
        }),
        what_we_provide: prose({
          names: {
            en: 'What we provide|What we offer|What we offer them|Our support|What support do we give|What support do we provide|How we support them|How do we support them|How we facilitate this|How do we facilitate that|Support|What do we provide',
            fr: 'Ce que nous offrons|Ce que nous proposons|Notre soutien',
            de: 'Was wir bieten|Was wir geben|Unsere Unterstützung',
            es: 'Qué ofrecemos|Lo que ofrecemos|Nuestro apoyo',
            it: 'Che cosa offriamo|Cosa offriamo|Il nostro sostegno',
          },
          help: 'What the community does for people at this level.',
          whenMissing: {
            id: 'level-says-what-we-provide',
            title: 'Every level says what the community provides there',
            says: 'Nothing says what you provide at the level {entry}.',
            why: 'A level without support is a wish: people get there by luck.',
            fix: 'Write a few words in its column “What we provide”, for example “a letter from a person in the first week”.',
            severity: 'advice',
            minutes: 3,
            source: training,
          },
        }),
        what_they_get: prose({
          names: {
            en: 'What they get|What they receive|What they get back|What is in it for them|Value|Value exchange|Value for them|What value do they get|What do they get|Incentives|Incentive|Benefits|Support and acknowledgement',
            fr: 'Ce qu’ils reçoivent|Ce qu’elles reçoivent|Ce qu’on y gagne|Bénéfices|Ce qu’ils y gagnent',
            de: 'Was sie davon haben|Was sie bekommen|Was man davon hat|Nutzen|Anreize',
            es: 'Qué reciben|Lo que reciben|Qué ganan|Beneficios|Incentivos',
            it: 'Che cosa ricevono|Cosa ricevono|Che cosa ne ricavano|Benefici|Incentivi',
          },
          help: 'What people get back: answers, company, credit, skills.',
          whenMissing: {
            id: 'level-says-what-people-get',
            title: 'Every level says what people get back',
            principles: ['fairness'],
            says: 'Nothing says what people get back at the level {entry}.',
            why: 'People stay where giving and receiving are in balance.',
            fix: 'Write a few words in its column “What they get”, for example “an answer within three days” or “their name in the guide”.',
            severity: 'advice',
            minutes: 3,
            source: training,
          },
        }),
        moves_up_when: prose({
          names: {
            en: 'When they move on|Moves up when|When somebody moves on|When they are ready|Next step|When do they move on|When do we recognise that they can move up|When can someone move up|When someone can move up|When to move up|Moving to the next level|How do they move on|How they move on|How they move to the next level',
            fr: 'Quand passer au suivant|Quand on passe au niveau suivant|Étape suivante|Comment passer au niveau suivant|Quand passer au niveau suivant',
            de: 'Wann es weitergeht|Wann jemand weitergeht|Nächster Schritt|Wann geht es weiter|Wann jemand aufsteigt',
            es: 'Cuándo se avanza|Cuándo pasan al siguiente|Siguiente paso|Cuándo pasan al siguiente nivel|Cómo pasan al siguiente nivel',
            it: 'Quando si va avanti|Quando si passa al successivo|Passo successivo|Quando passano al livello successivo',
          },
          help: 'How one can tell that somebody is ready for the next level.',
        }),
        moved_by: references(['roles', 'people', 'groups'], {
          names: {
            en: 'Who notices|Moved by|Who invites them',
            fr: 'Qui le remarque|Qui les invite',
            de: 'Wer es merkt|Wer sie einlädt',
            es: 'Quién se da cuenta|Quién invita',
            it: 'Chi se ne accorge|Chi invita',
          },
          help: 'The role that notices, and asks.',
        }),
        barriers: texts({
          names: {
            en: 'What stands in the way|Barriers|Obstacles',
            fr: 'Ce qui empêche|Obstacles|Freins',
            de: 'Was im Weg steht|Hürden|Hindernisse',
            es: 'Qué lo impide|Barreras|Obstáculos',
            it: 'Che cosa lo impedisce|Barriere|Ostacoli',
          },
          help: 'What keeps people from taking part here: time, language, tools, courage.',
        }),
        scaffolding: prose({
          names: {
            en: 'What helps|Scaffolding|What helps them on',
            fr: 'Ce qui aide|Coups de pouce',
            de: 'Was hilft|Hilfen',
            es: 'Qué ayuda|Apoyos',
            it: 'Che cosa aiuta|Appoggi',
          },
          help: 'What makes the next step easier: a template, a partner, a first small task.',
        }),
        may_step_back_how: prose({
          names: {
            en: 'How they step back|How to step back|May step back',
            fr: 'Comment se retirer|Comment faire une pause',
            de: 'Wie man kürzertritt|Wie man zurücktritt',
            es: 'Cómo dar un paso atrás|Cómo descansar',
            it: 'Come fare un passo indietro|Come fare una pausa',
          },
          help: 'How somebody does less for a while, without having to explain.',
        }),
        modes: suggestions(
          {
            'convey-consume': {
              en: 'convey/consume|convey|consume|listen|read',
              fr: 'recevoir|informer',
              de: 'aufnehmen|mitteilen',
              es: 'recibir|informar',
              it: 'ricevere|informare',
            },
            contribute: { en: 'contribute', fr: 'contribuer', de: 'beitragen', es: 'contribuir', it: 'contribuire' },
            collaborate: {
              en: 'collaborate',
              fr: 'collaborer',
              de: 'zusammenarbeiten',
              es: 'colaborar',
              it: 'collaborare',
            },
            'co-create': { en: 'co-create', fr: 'cocréer', de: 'gemeinsam gestalten', es: 'cocrear', it: 'co-creare' },
            champion: {
              en: 'champion|advocate',
              fr: 'porter la communauté',
              de: 'vorangehen',
              es: 'impulsar',
              it: 'promuovere',
            },
          },
          {
            names: {
              en: 'How they take part|Modes|Mode|Modes of participation',
              fr: 'Comment ils participent|Modes',
              de: 'Wie sie sich beteiligen|Formen',
              es: 'Cómo participan|Modos',
              it: 'Come partecipano|Modalità',
            },
            help: 'Convey/consume, contribute, collaborate, co-create or champion; or your own words.',
          },
        ),
        information_flow: suggestion(
          {
            transmissive: {
              en: 'transmissive|one way|from us to them',
              fr: 'dans un sens|de nous à eux',
              de: 'in eine Richtung|von uns zu ihnen',
              es: 'en un sentido|de nosotros a ellos',
              it: 'in un senso|da noi a loro',
            },
            transactional: {
              en: 'transactional|both ways|to and fro',
              fr: 'dans les deux sens',
              de: 'hin und her|in beide Richtungen',
              es: 'en ambos sentidos',
              it: 'in entrambi i sensi',
            },
            transformational: {
              en: 'transformational|among everyone|many to many',
              fr: 'entre tous',
              de: 'unter allen',
              es: 'entre todos',
              it: 'tra tutti',
            },
          },
          {
            names: {
              en: 'How information flows|Information flow',
              fr: 'Comment circule l’information',
              de: 'Wie Wissen fließt|Informationsfluss',
              es: 'Cómo fluye la información',
              it: 'Come circola l’informazione',
            },
            help: 'One way (transmissive), both ways (transactional) or among everyone (transformational); or your own words.',
          },
        ),
        count: aboutCount({
          names: {
            en: 'How many|Number of people|Count',
            fr: 'Combien|Nombre de personnes',
            de: 'Wie viele|Anzahl',
            es: 'Cuántas personas|Cuántos|Número',
            it: 'Quante persone|Quanti|Numero',
          },
          help: 'How many people are about here, as one number; never who.',
        }),
      },
    }),
    how_people_move: prose({
      names: {
        en: 'Moving between levels|How people move between levels|How people move up|Moving up|How do we move from one level to another|How do people move between levels|How people move from one level to another',
        fr: 'Passer d’un niveau à l’autre|Comment on avance',
        de: 'Von Stufe zu Stufe|Wie man weiterkommt',
        es: 'Pasar de un nivel a otro|Cómo se avanza',
        it: 'Passare da un livello all’altro|Come si avanza',
      },
      help: 'How you notice that somebody could do more, and who asks them.',
    }),
    stepping_back: prose({
      names: {
        en: 'Stepping back and coming back|Stepping back|Doing less for a while',
        fr: 'Se retirer et revenir|Faire une pause',
        de: 'Kürzertreten und wiederkommen|Kürzertreten',
        es: 'Dar un paso atrás y volver|Hacer una pausa',
        it: 'Fare un passo indietro e tornare|Fare una pausa',
      },
      help: 'How anyone does less for a while, and comes back.',
    }),
    not_here_yet: prose({
      names: {
        en: 'Who is not here yet|Who is missing',
        fr: 'Qui n’est pas encore là|Qui manque',
        de: 'Wer noch nicht da ist|Wer fehlt',
        es: 'Quién falta todavía|Quién falta',
        it: 'Chi non c’è ancora|Chi manca',
      },
      help: 'Groups that the path does not reach today, and what keeps them away.',
    }),
  },
})
