// The channels: where the community meets and talks, how to get in, and who looks after each place.
import { choice, entries, link, openTo, prose, reference, references, text, yesNo } from './fields.ts'
import { defineKind, type Recorded } from './kind.ts'

export default defineKind({
  kind: 'channels',
  title: 'Channels',
  titles: { fr: 'Canaux', de: 'Kanäle', es: 'Canales', it: 'Canali' },
  area: 'rhythm',
  help: 'Where the community talks: mailing list, chat, web site, repository; and how to get in.',
  files: ['channels.md', 'communication-channels.md', 'contact.md'],
  standsIn: {
    kinds: ['charter', 'meetings', 'purpose', 'stakeholders'],
    names: {
      en: 'Channels|Communication channels|Where we talk|Types of engagement|Engagement platforms|Communication platforms|Engagement and communication platforms|How to get connected|Stay in touch',
      fr: 'Canaux|Canaux de communication',
      de: 'Kanäle|Kommunikationskanäle|Wo wir sprechen',
      es: 'Canales|Canales de comunicación',
      it: 'Canali|Canali di comunicazione',
    },
  },
  expectedOf: { software: 'should', 'research-project': 'should' },
  reviewMonths: 12,
  whenMissing: {
    title: 'The community says where it talks',
    principles: ['collaboration'],
    says: 'No page says yet where this community talks, or how to get in.',
    why: 'A newcomer needs one place to write the first message.',
    fix: 'Write a table with one row for each place: channel, what for, how to join, who looks after it.',
    severity: { launching: 'advice', active: 'warning' },
    minutes: 15,
    source: 'Foundational Community Building, session 2; The Turing Way, new community guide',
  },
  firstStep: {
    title: 'Name one place where people can reach you.',
    how: 'A mailing list or a chat: what it is for, how to join, and the two people who let others in.',
    minutes: 15,
  },
  fields: {
    entries: entries({
      main: true,
      one: 'channel',
      labelledBy: ['name', 'tool', 'id'],
      prose: 'purpose',
      names: {
        en: 'Channels|Communication channels|Where we talk',
        fr: 'Canaux|Canaux de communication',
        de: 'Kanäle|Kommunikationskanäle',
        es: 'Canales|Canales de comunicación',
        it: 'Canali|Canali di comunicazione',
      },
      help: 'One row for each place where you talk.',
      whenMissing: {
        id: 'channels-are-named',
        title: 'The page Channels names at least one channel',
        says: '{page} names no channel yet.',
        why: 'A newcomer needs one place to write the first message.',
        fix: 'Add one row: the channel, what it is for, and how to join.',
        severity: { launching: 'advice', active: 'warning' },
        minutes: 10,
      },
      fields: {
        id: text({ names: { en: 'Id' }, help: 'A short name, for example list.' }),
        name: text({
          names: {
            en: 'Channel|Name|Platform',
            fr: 'Canal|Nom|Plateforme',
            de: 'Kanal|Name|Plattform',
            es: 'Canal|Nombre|Plataforma',
            it: 'Canale|Nome|Piattaforma',
          },
          help: 'What people call it: mailing list, chat, web site.',
        }),
        purpose: prose({
          names: {
            en: 'What for|Purpose|What it is for|Use it for',
            fr: 'Pour quoi|Usage|À quoi ça sert',
            de: 'Wofür|Zweck|Wozu',
            es: 'Para qué|Uso|Propósito',
            it: 'A che cosa serve|Per che cosa|Scopo',
          },
          help: 'What people do there.',
          whenMissing: {
            id: 'channel-says-what-it-is-for',
            title: 'Every channel says what it is for',
            says: 'Nothing says what the channel {entry} is for.',
            why: 'People who do not know where to ask do not ask.',
            fix: 'Write a few words in the column “What for”, for example “questions, and news once a month”.',
            severity: 'advice',
            minutes: 2,
            when: isOpen,
            source: 'Foundational Community Building, session 2',
          },
        }),
        type: choice(
          {
            primary: {
              en: 'primary|main|web site|website|repository|GitHub',
              fr: 'principal',
              de: 'wichtigster|Hauptkanal',
              es: 'principal',
              it: 'principale',
            },
            asynchronous: {
              en: 'asynchronous|async|mailing list|list|newsletter|chat|forum|documentation',
              fr: 'asynchrone|liste de diffusion|messagerie',
              de: 'asynchron|zeitversetzt|Mailingliste',
              es: 'asíncrono|asincrónico|lista de correo',
              it: 'asincrono|mailing list|lista',
            },
            synchronous: {
              en: 'synchronous|live|call|video call|meeting|in person',
              fr: 'synchrone|visioconférence|réunion',
              de: 'synchron|live|Videoanruf|Treffen',
              es: 'síncrono|sincrónico|videollamada|reunión',
              it: 'sincrono|videochiamata|incontro',
            },
          },
          {
            names: { en: 'Kind|Type', fr: 'Type|Genre', de: 'Art|Typ', es: 'Tipo', it: 'Tipo' },
            help: 'The main one (primary), read at any time (asynchronous), or everyone at once (synchronous).',
          },
        ),
        tool: text({
          names: {
            en: 'Tool|Software',
            fr: 'Outil|Logiciel',
            de: 'Werkzeug|Software',
            es: 'Herramienta',
            it: 'Strumento',
          },
          help: 'The software behind it.',
        }),
        audience: openTo({
          names: {
            en: 'Open to|Audience|Who can join',
            fr: 'Ouvert à|Public',
            de: 'Offen für|Für wen',
            es: 'Abierto a|Público',
            it: 'Aperto a|Pubblico',
          },
          help: 'Everyone, members, or one group.',
        }),
        url: link({
          names: {
            en: 'Link|URL|Address|Where',
            fr: 'Lien|Adresse|Où',
            de: 'Link|Adresse|Wo',
            es: 'Enlace|Dirección|Dónde',
            it: 'Link|Indirizzo|Dove',
          },
          help: 'Where it is; no private invitation links.',
        }),
        how_to_join: prose({
          names: {
            en: 'How to join|Join|How to get in',
            fr: 'Comment rejoindre|Comment s’inscrire|Inscription',
            de: 'Wie man dazukommt|Beitreten|Mitmachen|Anmeldung',
            es: 'Cómo unirse|Cómo entrar|Inscripción',
            it: 'Come unirsi|Come entrare|Iscrizione',
          },
          help: 'What a newcomer does to get in.',
          whenMissing: {
            id: 'channel-says-how-to-join',
            title: 'Every channel says how to join',
            principles: ['social-responsibility-and-engagement'],
            says: 'Nothing says how to join the channel {entry}.',
            why: 'A newcomer cannot ask for an invitation in a place that is closed to them.',
            fix: 'Write one line in the column “How to join”, for example “write to hello@osc-lindenau.example”, or add a link.',
            severity: { launching: 'advice', active: 'warning' },
            minutes: 5,
            when: (channel) => isOpen(channel) && !hasLink(channel),
            source: 'The Turing Way, new community guide',
          },
        }),
        admins: references(['roles', 'people', 'groups'], {
          names: {
            en: 'Who looks after it|Admins|Admin|Administrators|Moderators|Owner',
            fr: 'Responsables|Responsable|Administrateurs|Modérateurs|Qui s’en occupe',
            de: 'Wer kümmert sich|Verantwortlich|Admins|Moderation',
            es: 'Quién se ocupa|Responsables|Responsable|Administradores|Moderadores',
            it: 'Chi se ne occupa|Responsabili|Responsabile|Amministratori|Moderatori',
          },
          help: 'Two people, or a role that two people hold.',
          whenMissing: {
            id: 'channel-has-admins',
            title: 'Somebody looks after every channel',
            says: 'Nobody is named to look after the channel {entry}.',
            why: 'Somebody has to let newcomers in and remove spam.',
            fix: 'Write two names, or a role that two people hold, in the column “Who looks after it”.',
            severity: { launching: 'advice', active: 'warning' },
            minutes: 5,
            when: isOpen,
            source: 'Kubernetes, moderators of channels',
          },
        }),
        response_expectation: text({
          names: {
            en: 'Answers within|Response time|How soon',
            fr: 'Réponse sous|Délai de réponse',
            de: 'Antwort innerhalb von|Antwortzeit',
            es: 'Respuesta en|Tiempo de respuesta',
            it: 'Risposta entro|Tempo di risposta',
          },
          help: 'How soon somebody answers: two working days, for example.',
        }),
        moderation: prose({
          names: {
            en: 'Rules|Moderation|House rules',
            fr: 'Règles|Modération',
            de: 'Regeln|Moderationsregeln',
            es: 'Reglas|Moderación',
            it: 'Regole|Moderazione',
          },
          help: 'The rules that hold there, or a link to them.',
        }),
        low_barrier: yesNo({
          names: {
            en: 'Works without an account|No account needed|Low barrier',
            fr: 'Sans compte|Accès facile',
            de: 'Ohne Konto|Niedrige Schwelle',
            es: 'Sin cuenta|Acceso fácil',
            it: 'Senza account|Accesso facile',
          },
          help: 'Yes, when people can take part without an account, a fee or a new program.',
        }),
        archive: prose({
          names: { en: 'Archive|Where old messages are', fr: 'Archives', de: 'Archiv', es: 'Archivo', it: 'Archivio' },
          help: 'Where old messages can be read, and by whom.',
        }),
        status: choice(
          {
            active: {
              en: 'active|open|in use',
              fr: 'actif|ouvert',
              de: 'aktiv|offen|in Gebrauch',
              es: 'activo|abierto|en uso',
              it: 'attivo|aperto|in uso',
            },
            'read-only': {
              en: 'read-only|read only|archived',
              fr: 'lecture seule|archivé',
              de: 'nur lesen|archiviert',
              es: 'solo lectura|archivado',
              it: 'sola lettura|archiviato',
            },
            closed: {
              en: 'closed|gone|left|retired',
              fr: 'fermé',
              de: 'geschlossen|aufgegeben',
              es: 'cerrado',
              it: 'chiuso',
            },
          },
          {
            names: { en: 'Status|State', fr: 'État|Statut', de: 'Stand|Status|Zustand', es: 'Estado', it: 'Stato' },
            help: 'Active, read-only or closed.',
          },
        ),
        replaces: reference(['channels'], {
          names: { en: 'Replaces|Instead of', fr: 'Remplace', de: 'Ersetzt', es: 'Sustituye a', it: 'Sostituisce' },
          help: 'The channel that this one replaces.',
        }),
      },
    }),
  },
})

function isOpen(channel: Recorded): boolean {
  const status = channel.readings.get('status')?.value
  return status !== 'closed' && status !== 'read-only'
}

function hasLink(channel: Recorded): boolean {
  return ['url', 'name', 'purpose'].some((field) => (channel.readings.get(field)?.written.mentions.length ?? 0) > 0)
}
