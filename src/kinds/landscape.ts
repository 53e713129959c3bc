// The landscape: where open science stands around the community, which rules apply, who is with it and what is in the way.
import { choice, entries, link, prose, text } from './fields.ts'
import { defineKind } from './kind.ts'

const programme = 'CIVICA Open Science Communities'

export default defineKind({
  kind: 'landscape',
  title: 'Landscape',
  titles: { fr: 'État des lieux', de: 'Umfeld', es: 'Entorno', it: 'Contesto' },
  area: 'identity',
  help: 'Where open science stands at your place: rules, early adopters, what is in the way, and what your host hopes for.',
  files: ['landscape.md', 'state-of-open-science.md', 'open-science-landscape.md'],
  standsIn: {
    kinds: ['story'],
    names: {
      en: 'Where open science stands here|State of open science here|State of open science|Current state of open science|Open science at our institution|Our landscape',
      fr: 'La science ouverte chez nous|Où en est la science ouverte',
      de: 'Wo offene Wissenschaft bei uns steht|Open Science bei uns',
      es: 'La ciencia abierta aquí|Situación de la ciencia abierta',
      it: 'La scienza aperta da noi|A che punto è la scienza aperta',
    },
  },
  opening: 'state',
  from: 'active',
  expectedOf: { any: 'could', osc: 'should', 'competence-centre': 'could', network: 'could' },
  reviewMonths: 12,
  whenMissing: {
    title: 'It is written down where open science stands around the community',
    principles: ['social-responsibility-and-engagement'],
    says: 'Nothing says yet where open science stands at your institution.',
    why: 'Knowing the rules, the allies and the obstacles around you shows where a small step goes far.',
    fix: 'Write a few lines on each: what is usual, which policies apply, who works openly already, what is in the way and what you do about it.',
    severity: { launching: 'advice', active: 'advice', sustaining: 'warning' },
    minutes: 40,
    source: `${programme}, weeks 1 and 2`,
  },
  firstStep: {
    title: 'Look around you.',
    how: 'Which rules apply at your place, who works in the open already, and what holds the others back?',
    minutes: 40,
  },
  fields: {
    state: prose({
      names: {
        en: 'Where open science stands here|State of open science|State of open science here|Open science here|Current state|Where we stand|Current state of open science|Current state of open science at our institution|State of open science at our institution|Open science at our institution|Open science at our university',
        fr: 'La science ouverte chez nous|État de la science ouverte|Où en est la science ouverte|État actuel de la science ouverte|La science ouverte dans notre établissement',
        de: 'Wo offene Wissenschaft bei uns steht|Stand der offenen Wissenschaft|Stand von Open Science|Open Science bei uns|Stand von Open Science an unserer Einrichtung|Aktueller Stand',
        es: 'La ciencia abierta aquí|Estado de la ciencia abierta|Situación de la ciencia abierta|Estado actual de la ciencia abierta|La ciencia abierta en nuestra institución',
        it: 'La scienza aperta da noi|Stato della scienza aperta|A che punto è la scienza aperta|Stato attuale della scienza aperta|La scienza aperta nel nostro ateneo',
      },
      help: 'What is usual at your institution today, and what is rare: sharing data, open access, open teaching.',
      whenMissing: {
        id: 'landscape-says-where-open-science-stands',
        title: 'The landscape says what is usual today',
        says: '{page} does not say where open science stands at your place today.',
        why: 'In two years you will want to know where you began.',
        fix: 'Add a heading “Where open science stands here” with three sentences: what is usual, what is rare, what has changed lately.',
        severity: 'advice',
        minutes: 15,
        source: `${programme}, week 1`,
      },
    }),
    policies: entries({
      one: 'policy that applies',
      labelledBy: ['policy', 'what_it_means'],
      prose: 'what_it_means',
      names: {
        en: 'Policies that apply here|Policies|National and institutional policies|Institutional and national policies|Institutional policies|National policies|Rules that apply here|National open science policies|National open science policy|Open science policies|Institutional open science policies|National policy|Institutional policy|Policy landscape',
        fr: 'Politiques en vigueur|Politiques|Politiques nationales et institutionnelles|Politiques nationales|Politiques nationales de science ouverte|Politiques de science ouverte',
        de: 'Geltende Richtlinien|Richtlinien|Leitlinien|Nationale und eigene Richtlinien|Nationale Open-Science-Richtlinien|Open-Science-Richtlinien|Nationale Richtlinien',
        es: 'Políticas vigentes|Políticas|Políticas nacionales e institucionales|Políticas nacionales|Políticas nacionales de ciencia abierta|Políticas de ciencia abierta',
        it: 'Politiche in vigore|Politiche|Politiche nazionali e istituzionali|Politiche nazionali|Politiche nazionali di scienza aperta|Politiche di scienza aperta',
      },
      help: 'What your institution, your country and your funders ask for.',
      fields: {
        policy: text({
          names: {
            en: 'Policy|Rule|Name',
            fr: 'Politique|Règle|Nom',
            de: 'Richtlinie|Leitlinie|Regel|Name',
            es: 'Política|Norma|Nombre',
            it: 'Politica|Regola|Nome',
          },
          help: 'What it is called.',
        }),
        whose: choice(
          {
            institution: {
              en: 'institution|university|institutional|host',
              fr: 'établissement|université|institution',
              de: 'Einrichtung|Universität|Hochschule|Institution',
              es: 'institución|universidad',
              it: 'istituzione|università|ateneo',
            },
            national: {
              en: 'national|country|state|government|region',
              fr: 'national|nationale|pays|État|région',
              de: 'national|Land|Staat|Bund',
              es: 'nacional|país|Estado|región',
              it: 'nazionale|paese|Stato|regione',
            },
            european: {
              en: 'European|EU|European Union',
              fr: 'européenne|européen|UE',
              de: 'europäisch|EU',
              es: 'europea|UE',
              it: 'europea|UE',
            },
            funder: {
              en: 'funder|funders|grant',
              fr: 'financeur|bailleur',
              de: 'Förderer|Mittelgeber',
              es: 'financiador|entidad financiadora',
              it: 'finanziatore|ente finanziatore',
            },
            other: { en: 'other', fr: 'autre', de: 'andere|sonstige', es: 'otra|otro', it: 'altro|altra' },
          },
          {
            names: { en: 'Whose it is|Whose|From', fr: 'De qui', de: 'Von wem', es: 'De quién', it: 'Di chi' },
            help: 'The institution’s, national, European, of a funder, or other.',
          },
        ),
        what_it_means: prose({
          names: {
            en: 'What it means for us|What it asks|What it says|Meaning',
            fr: 'Ce qu’elle signifie pour nous|Ce qu’elle demande',
            de: 'Was sie für uns bedeutet|Was sie verlangt',
            es: 'Qué significa para nosotros|Qué pide',
            it: 'Che cosa significa per noi|Che cosa chiede',
          },
          help: 'What it asks of people here, and where it leaves room.',
        }),
        link: link({
          names: {
            en: 'Link|Where to read it|Source',
            fr: 'Lien|Où la lire',
            de: 'Link|Wo zu lesen',
            es: 'Enlace|Dónde leerla',
            it: 'Link|Dove leggerla',
          },
          help: 'Where to read it.',
        }),
      },
    }),
    early_adopters: entries({
      one: 'early adopter',
      labelledBy: ['who', 'what_they_do'],
      prose: 'what_they_do',
      names: {
        en: 'Early adopters|Who works in the open already|Who is already open',
        fr: 'Pionniers|Qui travaille déjà de façon ouverte|Premiers convaincus',
        de: 'Wer schon offen arbeitet|Vorreiter',
        es: 'Pioneros|Quién ya trabaja en abierto',
        it: 'Pionieri|Chi lavora già in modo aperto',
      },
      help: 'Groups that work in the open already; names of people only on the page People.',
      fields: {
        who: text({
          names: {
            en: 'Who|Group|Early adopter',
            fr: 'Qui|Groupe',
            de: 'Wer|Gruppe',
            es: 'Quién|Grupo',
            it: 'Chi|Gruppo',
          },
          help: 'A group, an office or a course.',
        }),
        what_they_do: prose({
          names: {
            en: 'What they do already|What they do|What they share',
            fr: 'Ce qu’ils font déjà|Ce qu’ils partagent',
            de: 'Was sie schon tun|Was sie teilen',
            es: 'Qué hacen ya|Qué comparten',
            it: 'Che cosa fanno già|Che cosa condividono',
          },
          help: 'What they do that others could learn from.',
        }),
      },
    }),
    barriers: entries({
      one: 'obstacle',
      labelledBy: ['barrier', 'response'],
      prose: 'response',
      names: {
        en: 'What is in the way|Barriers|Barriers and responses|Obstacles|Challenges|Challenges and barriers|Barriers and challenges|Common challenges|Institutional barriers|Barriers and how we overcome them|Challenges and barriers and how we overcome them',
        fr: 'Obstacles|Freins|Obstacles et réponses',
        de: 'Was im Weg steht|Hürden|Hindernisse',
        es: 'Obstáculos|Barreras|Barreras y respuestas',
        it: 'Ostacoli|Barriere|Che cosa ostacola',
      },
      help: 'What holds people back, and what you do about it.',
      fields: {
        barrier: text({
          names: {
            en: 'Obstacle|Barrier|What is in the way|Challenge',
            fr: 'Obstacle|Frein',
            de: 'Hürde|Hindernis|Was im Weg steht',
            es: 'Obstáculo|Barrera',
            it: 'Ostacolo|Barriera',
          },
          help: 'What holds people back.',
        }),
        response: prose({
          names: {
            en: 'What we do about it|Response|Answer|How we might overcome it|How to overcome it|How we overcome it|Approach|Approaches',
            fr: 'Ce que nous faisons|Réponse',
            de: 'Was wir tun|Antwort',
            es: 'Qué hacemos|Respuesta',
            it: 'Che cosa facciamo|Risposta',
          },
          help: 'What you do about it, or would like to try.',
          whenMissing: {
            id: 'obstacle-has-response',
            title: 'For everything that is in the way there is an idea',
            says: 'Nothing says what you do about {entry}.',
            why: 'An obstacle with one small idea beside it is something that a newcomer can help with.',
            fix: 'Write in its column “What we do about it” one thing that you do, or would like to try.',
            severity: 'advice',
            from: 'active',
            minutes: 10,
            source: `${programme}, weeks 2 and 3`,
          },
        }),
      },
    }),
    host_motivation: prose({
      names: {
        en: 'What our host hopes for|What motivates our host|What moves our host|Why our institution supports this|Motivation of the host',
        fr: 'Ce que notre établissement espère|Motivation de l’établissement',
        de: 'Was unsere Einrichtung sich erhofft|Warum unsere Einrichtung das unterstützt',
        es: 'Qué espera nuestra institución|Motivación de la institución',
        it: 'Che cosa spera la nostra istituzione|Motivazione dell’istituzione',
      },
      help: 'Why the organisation that carries you does so, and where its reasons differ from yours.',
      whenMissing: {
        id: 'landscape-says-what-the-host-hopes-for',
        title: 'The landscape says what the host organisation hopes for',
        says: '{page} does not say what your host organisation hopes for.',
        why: 'Support lasts longer where both sides know why it is given.',
        fix: 'Ask somebody in your institution, and write two sentences under a heading “What our host hopes for”.',
        severity: 'advice',
        from: 'active',
        minutes: 15,
        source: 'Foundational Community Building, session 1',
      },
    }),
  },
})
