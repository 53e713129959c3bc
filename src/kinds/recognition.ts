// Recognition: what people give and receive here, how they are thanked, and what members ask of and offer to one another.
import { entries, link, mentioned, prose, references, suggestion, text, texts } from './fields.ts'
import { defineKind } from './kind.ts'

const training = 'Foundational Community Building, session 3'

export default defineKind({
  kind: 'recognition',
  title: 'Recognition',
  titles: { fr: 'Reconnaissance', de: 'Anerkennung', es: 'Reconocimiento', it: 'Riconoscimento' },
  area: 'participation',
  help: 'What people give here, what they receive, and how they are thanked for it.',
  files: ['recognition.md', 'value-exchange.md', 'credit.md'],
  also: ['asks-and-offers.md'],
  standsIn: {
    kinds: ['engagement', 'charter'],
    names: {
      en: 'Recognition|How we say thank you|Value exchange|Giving and receiving',
      fr: 'Reconnaissance|Comment nous remercions|Donner et recevoir',
      de: 'Anerkennung|Wie wir Danke sagen|Geben und Nehmen',
      es: 'Reconocimiento|Cómo damos las gracias|Dar y recibir',
      it: 'Riconoscimento|Come diciamo grazie|Dare e ricevere',
    },
  },
  opening: 'recognition_policy',
  from: 'sustaining',
  expectedOf: { any: 'could', osc: 'must', cop: 'should', 'competence-centre': 'should', software: 'should' },
  reviewMonths: 12,
  whenMissing: {
    title: 'It is written down what people give and receive, and how they are thanked',
    principles: ['fairness'],
    says: 'No page says yet what people give here, what they receive, and how they are thanked.',
    why: 'Work that nobody sees is done by the same few, until they stop.',
    fix: 'Write a table with one row for each group of members: what they give, what they receive, how you acknowledge it.',
    severity: { launching: 'advice', active: 'advice', sustaining: 'warning' },
    minutes: 30,
    source: training,
  },
  firstStep: {
    title: 'Name one group that gives, and what it gets back.',
    how: 'Who gave the most this year? What did they receive? How did anybody else hear of it? One row is enough.',
    minutes: 15,
  },
  fields: {
    recognition_policy: prose({
      names: {
        en: 'How we say thank you|Recognition policy|How we recognise contributions|How we recognize contributions',
        fr: 'Comment nous remercions|Comment nous reconnaissons les contributions',
        de: 'Wie wir Danke sagen|Wie wir Beiträge anerkennen',
        es: 'Cómo damos las gracias|Cómo reconocemos las contribuciones',
        it: 'Come diciamo grazie|Come riconosciamo i contributi',
      },
      help: 'How and where you thank people, and who sees to it.',
      whenMissing: {
        id: 'recognition-says-how-we-thank',
        title: 'The page about recognition says how people are thanked',
        says: '{page} does not say how people are thanked.',
        why: 'Thanks that depend on who happens to notice reach the loud ones first.',
        fix: 'Add a heading “How we say thank you” with two sentences: where people are named if they wish, and who sees to it.',
        severity: 'advice',
        minutes: 10,
        source: 'Mozilla Open Leadership, contributor guidelines',
      },
    }),
    contribution_types: texts({
      names: {
        en: 'What counts as a contribution|What counts|Contribution types|Types of contributions|Kinds of contributions',
        fr: 'Ce qui compte comme contribution|Types de contributions',
        de: 'Was als Beitrag zählt|Was zählt|Arten von Beiträgen',
        es: 'Qué cuenta como contribución|Tipos de contribuciones',
        it: 'Che cosa conta come contributo|Tipi di contributi',
      },
      help: 'A list of everything that you thank people for, the quiet work too: welcoming, taking notes, listening.',
    }),
    authorship_rule: prose({
      names: {
        en: 'Who is named as an author|Authorship|Authorship rule',
        fr: 'Qui est cité comme auteur|Auteurs|Signature des textes',
        de: 'Wer als Autorin oder Autor genannt wird|Autorschaft',
        es: 'Quién figura como autor|Autoría',
        it: 'Chi figura come autore|Autorialità',
      },
      help: 'When somebody is named as an author of what you publish together.',
    }),
    paid_work_policy: prose({
      names: {
        en: 'Paid and unpaid work|Paid work|What we pay for',
        fr: 'Travail payé et bénévole|Travail rémunéré',
        de: 'Bezahlte und unbezahlte Arbeit|Bezahlte Arbeit',
        es: 'Trabajo pagado y voluntario|Trabajo remunerado',
        it: 'Lavoro pagato e volontario|Lavoro retribuito',
      },
      help: 'Which work is paid, which is not, and why; no amounts of single people.',
    }),
    opt_out: prose({
      names: {
        en: 'If you would rather not be named|Not being named|Opting out',
        fr: 'Si vous préférez ne pas être cité|Ne pas être cité',
        de: 'Wenn du lieber nicht genannt wirst|Nicht genannt werden',
        es: 'Si prefiere no aparecer|No aparecer',
        it: 'Se preferisci non essere citato|Non essere citati',
      },
      help: 'How somebody stays off every list, or is taken off.',
    }),
    exchange: entries({
      main: true,
      one: 'row',
      labelledBy: ['member_group'],
      names: {
        en: 'What people give and receive|Value exchange|Giving and receiving',
        fr: 'Ce que l’on donne et reçoit|Donner et recevoir|Échange de valeur',
        de: 'Was Menschen geben und bekommen|Geben und Nehmen|Geben und Bekommen',
        es: 'Qué se da y qué se recibe|Dar y recibir|Intercambio de valor',
        it: 'Che cosa si dà e si riceve|Dare e ricevere|Scambio di valore',
      },
      help: 'One row for each group of members; groups, not names of people.',
      fields: {
        member_group: text({
          names: {
            en: 'Who|Group|Group of members|Member group|Members|Contributors',
            fr: 'Qui|Groupe|Groupe de membres|Membres',
            de: 'Wer|Gruppe|Mitglieder',
            es: 'Quién|Quiénes|Grupo|Grupo de miembros|Miembros',
            it: 'Chi|Gruppo|Gruppo di membri|Membri',
          },
          help: 'A group, such as speakers, note-takers, or readers of the newsletter.',
        }),
        they_give: texts({
          names: {
            en: 'What they give|They give|Give|What they bring',
            fr: 'Ce qu’ils donnent|Ce qu’elles donnent|Donnent',
            de: 'Was sie geben|Sie geben|Was sie einbringen',
            es: 'Qué dan|Lo que dan|Dan',
            it: 'Che cosa danno|Cosa danno|Danno',
          },
          help: 'Time, knowledge, care, data, a room.',
          whenMissing: {
            id: 'exchange-says-what-people-give',
            title: 'Every group that receives something is shown with what it gives',
            says: 'Nothing says what the group {entry} gives.',
            why: 'What people bring is easily taken for granted, by themselves too.',
            fix: 'Write a few words in its column “What they give”, for example “an hour a month, fresh eyes”.',
            severity: 'advice',
            minutes: 3,
            source: training,
          },
        }),
        they_receive: texts({
          names: {
            en: 'What they receive|They receive|Receive|What they get',
            fr: 'Ce qu’ils reçoivent|Ce qu’elles reçoivent|Reçoivent',
            de: 'Was sie bekommen|Sie bekommen|Was sie davon haben',
            es: 'Qué reciben|Lo que reciben|Reciben',
            it: 'Che cosa ricevono|Cosa ricevono|Ricevono',
          },
          help: 'What comes back to them: answers, credit, company, a skill.',
        }),
        how_we_acknowledge: prose({
          names: {
            en: 'How we acknowledge it|How we thank them|How we say thank you|Acknowledgement|Acknowledgment|Thanks',
            fr: 'Comment nous le reconnaissons|Comment nous les remercions|Remerciement',
            de: 'Wie wir es anerkennen|Wie wir danken|Dank',
            es: 'Cómo lo reconocemos|Cómo lo agradecemos|Agradecimiento',
            it: 'Come lo riconosciamo|Come ringraziamo|Ringraziamento',
          },
          help: 'How others hear of it: named in the notes, a letter to their team, a badge.',
          whenMissing: {
            id: 'exchange-says-how-we-acknowledge',
            title: 'For every group it is said how its work is acknowledged',
            principles: ['fairness'],
            says: 'Nothing says how you thank {entry} for what they give.',
            why: 'People can show others only what somebody has confirmed.',
            fix: 'Write a few words in the column “How we acknowledge it”, for example “named in the notes, a letter in December”.',
            severity: 'advice',
            minutes: 3,
            source: training,
          },
        }),
        who_checks_fairness: references(['roles', 'people', 'groups'], {
          names: {
            en: 'Who looks whether it is fair|Who checks fairness|Fairness',
            fr: 'Qui veille à l’équité|Équité',
            de: 'Wer auf Fairness achtet|Fairness',
            es: 'Quién vela por que sea justo|Equidad',
            it: 'Chi controlla che sia equo|Equità',
          },
          help: 'The role that asks once a year whether giving and receiving are in balance.',
        }),
      },
    }),
    badges: entries({
      one: 'badge',
      labelledBy: ['badge'],
      prose: 'what_for',
      names: {
        en: 'Badges|Digital badges|Certificates',
        fr: 'Badges|Badges numériques|Certificats',
        de: 'Abzeichen|Digitale Abzeichen|Badges|Zertifikate',
        es: 'Insignias|Insignias digitales|Certificados',
        it: 'Badge|Badge digitali|Certificati',
      },
      help: 'Digital badges or certificates, and what each is given for; not who has one.',
      fields: {
        badge: text({
          names: {
            en: 'Badge|Name|Certificate',
            fr: 'Badge|Nom|Certificat',
            de: 'Abzeichen|Name|Badge|Zertifikat',
            es: 'Insignia|Nombre|Certificado',
            it: 'Badge|Nome|Certificato',
          },
          help: 'What it is called.',
        }),
        what_for: prose({
          names: {
            en: 'What for|Given for|Criteria',
            fr: 'Pour quoi|Critères',
            de: 'Wofür|Kriterien',
            es: 'Para qué|Por qué|Criterios',
            it: 'Per che cosa|Criteri',
          },
          help: 'What somebody has done who gets it.',
        }),
        who_awards: references(['roles', 'groups', 'people'], {
          names: {
            en: 'Who awards it|Awarded by',
            fr: 'Qui le décerne',
            de: 'Wer es vergibt',
            es: 'Quién la otorga',
            it: 'Chi lo assegna',
          },
          help: 'The role that gives it.',
        }),
        where: link({
          names: {
            en: 'Where to see it|Link',
            fr: 'Où le voir|Lien',
            de: 'Wo zu sehen|Link',
            es: 'Dónde verla|Enlace',
            it: 'Dove vederlo|Link',
          },
          help: 'A page that says what it stands for.',
        }),
      },
    }),
    asks: entries({
      one: 'ask',
      labelledBy: ['topic'],
      prose: 'why',
      names: {
        en: 'Asks|Your asks|Our asks|What we would like to learn|We ask for|Requests',
        fr: 'Demandes|Vos demandes|Ce que nous cherchons',
        de: 'Gesuche|Was wir suchen|Was wir lernen möchten',
        es: 'Peticiones|Qué buscamos|Qué nos gustaría aprender',
        it: 'Richieste|Che cosa cerchiamo|Che cosa vorremmo imparare',
      },
      help: 'What members would like to learn or find.',
      fields: {
        topic: text({
          names: {
            en: 'Topic|What|Ask',
            fr: 'Sujet|Quoi|Demande',
            de: 'Thema|Was|Gesuch',
            es: 'Tema|Qué|Petición',
            it: 'Tema|Che cosa|Richiesta',
          },
          help: 'What somebody is looking for.',
        }),
        why: prose({
          names: {
            en: 'Why|Why it matters|Why is this topic important to discuss',
            fr: 'Pourquoi',
            de: 'Warum|Wozu',
            es: 'Por qué',
            it: 'Perché',
          },
          help: 'What it would make possible.',
        }),
        status: suggestion(
          {
            open: { en: 'open|wanted', fr: 'ouvert|ouverte', de: 'offen', es: 'abierta|abierto', it: 'aperta|aperto' },
            answered: {
              en: 'answered|found|done',
              fr: 'trouvé|trouvée',
              de: 'gefunden|beantwortet',
              es: 'respondida|encontrado',
              it: 'trovata|risposta',
            },
          },
          {
            names: { en: 'Status|Now', fr: 'État|Statut', de: 'Stand|Status', es: 'Estado', it: 'Stato' },
            help: 'Open or answered.',
          },
        ),
      },
    }),
    offers: entries({
      one: 'offer',
      labelledBy: ['topic'],
      prose: 'why',
      names: {
        en: 'Offers|Your offers|Our offers|What we can share|We offer',
        fr: 'Offres|Vos offres|Ce que nous pouvons partager',
        de: 'Angebote|Was wir anbieten|Was wir weitergeben können',
        es: 'Ofertas|Qué ofrecemos|Qué podemos compartir',
        it: 'Offerte|Che cosa offriamo|Che cosa possiamo condividere',
      },
      help: 'What members can show or teach others.',
      fields: {
        topic: text({
          names: {
            en: 'Topic|What|Offer',
            fr: 'Sujet|Quoi|Offre',
            de: 'Thema|Was|Angebot',
            es: 'Tema|Qué|Oferta',
            it: 'Tema|Che cosa|Offerta',
          },
          help: 'What somebody can show or teach.',
        }),
        why: prose({
          names: {
            en: 'Why|Why it matters|Why is this topic important to discuss',
            fr: 'Pourquoi',
            de: 'Warum|Wozu',
            es: 'Por qué',
            it: 'Perché',
          },
          help: 'Whom it helps.',
        }),
        by: mentioned(['roles', 'people', 'groups', 'stakeholders'], {
          names: { en: 'By|Who|Offered by', fr: 'Par|Qui', de: 'Von|Wer', es: 'Por|Quién|De', it: 'Da|Chi' },
          help: 'A group, a role, or somebody who wishes to be named.',
        }),
      },
    }),
    lightning_talks: entries({
      one: 'talk',
      labelledBy: ['topic'],
      names: {
        en: 'Lightning talks|Lightning talk offers|Short talks on offer',
        fr: 'Présentations éclair|Présentations éclair proposées',
        de: 'Kurzvorträge|Angebotene Kurzvorträge|Blitzvorträge',
        es: 'Charlas relámpago|Charlas relámpago ofrecidas',
        it: 'Interventi brevi|Interventi brevi offerti',
      },
      help: 'Short talks that members offer and that have no date yet; once they have one, they stand in the rota.',
      fields: {
        topic: text({
          names: {
            en: 'Topic|Talk|Title',
            fr: 'Sujet|Titre',
            de: 'Thema|Titel|Vortrag',
            es: 'Tema|Título|Charla',
            it: 'Tema|Titolo|Intervento',
          },
          help: 'What it is about.',
        }),
        by: mentioned(['roles', 'people', 'groups', 'stakeholders'], {
          names: { en: 'By|Who|Offered by', fr: 'Par|Qui', de: 'Von|Wer', es: 'Por|Quién|De', it: 'Da|Chi' },
          help: 'A group, a role, or somebody who wishes to be named.',
        }),
        when: text({
          names: { en: 'When|From when', fr: 'Quand', de: 'Wann', es: 'Cuándo', it: 'Quando' },
          help: 'From when it could be given.',
        }),
      },
    }),
  },
})
