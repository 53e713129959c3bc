// Welcome and farewell: what happens when somebody joins or takes something on, and what happens when they leave.
import { contact, entries, mentioned, prose, text, texts } from './fields.ts'
import { defineKind } from './kind.ts'

export default defineKind({
  kind: 'onboarding',
  title: 'Welcome and farewell',
  titles: {
    fr: 'Accueil et départ',
    de: 'Willkommen und Abschied',
    es: 'Bienvenida y despedida',
    it: 'Benvenuto e congedo',
  },
  area: 'participation',
  help: 'What happens when somebody joins or takes something on, and what happens when they leave.',
  files: ['onboarding.md', 'onboarding-and-offboarding.md'],
  also: ['welcome.md', 'offboarding.md'],
  from: 'sustaining',
  expectedOf: { any: 'could', osc: 'should' },
  reviewMonths: 12,
  opening: 'greeting',
  whenMissing: {
    title: 'It is written down how people are welcomed, and how they leave',
    says: 'No page says yet how people are welcomed, and how they leave.',
    why: 'Where it is only in somebody’s head, every second newcomer is forgotten.',
    fix: 'Write five lines: what happens in the first week, who does it, whom to ask, a first small task, and what happens when somebody leaves.',
    severity: { launching: 'advice', active: 'advice', sustaining: 'warning' },
    minutes: 30,
    source: '2i2c and The Carpentries, pairs of pages for arriving and leaving',
  },
  firstStep: {
    title: 'Write down what happens in somebody’s first week.',
    how: 'Who writes to them, what do they get to see, whom may they ask, what could they do first? And when they leave?',
    minutes: 30,
  },
  fields: {
    for_role: mentioned(['roles', 'groups'], {
      names: {
        en: 'For whom|Role|For',
        fr: 'Pour qui|Rôle',
        de: 'Für wen|Rolle',
        es: 'Para quién|Papel|Rol',
        it: 'Per chi|Ruolo',
      },
      help: 'Whom this page is for: new members, or those who take on a certain role.',
    }),
    greeting: prose({
      names: {
        en: 'A word of welcome|Hello|Before you begin',
        fr: 'Un mot de bienvenue|Avant de commencer',
        de: 'Ein Wort zum Willkommen|Bevor es losgeht',
        es: 'Unas palabras de bienvenida|Antes de empezar',
        it: 'Due parole di benvenuto|Prima di cominciare',
      },
      help: 'A few friendly words: what to expect, and what nobody expects.',
    }),
    steps: entries({
      main: true,
      one: 'step',
      labelledBy: ['what'],
      names: {
        en: 'Steps|First steps|Checklist|Your first week|Your first weeks|Your first month|When somebody joins|When you join|Arriving',
        fr: 'Étapes|Premiers pas|Liste|La première semaine|À l’arrivée',
        de: 'Schritte|Erste Schritte|Checkliste|Die erste Woche|Ankommen|Wenn jemand dazukommt',
        es: 'Pasos|Primeros pasos|Lista|La primera semana|Al llegar',
        it: 'Passi|Primi passi|Lista|La prima settimana|All’arrivo',
      },
      help: 'What happens, who does it, and when.',
      whenMissing: {
        id: 'onboarding-names-its-steps',
        title: 'The page about welcoming people names its steps',
        says: '{page} names no step yet.',
        why: 'With a list nobody is forgotten, and anyone can take over.',
        fix: 'Add a heading “Steps” and a table with three columns: what, who, when.',
        severity: 'advice',
        minutes: 15,
        source: 'The Turing Way team, template for new members',
      },
      fields: {
        what: text({
          names: {
            en: 'What|Step|What happens|Task',
            fr: 'Quoi|Étape|Ce qui se passe|Tâche',
            de: 'Was|Schritt|Was geschieht|Aufgabe',
            es: 'Qué|Paso|Qué pasa|Tarea',
            it: 'Che cosa|Passo|Che cosa succede|Compito',
          },
          help: 'What happens.',
        }),
        who: mentioned(['roles', 'people', 'groups'], {
          names: {
            en: 'Who|Who does it',
            fr: 'Qui|Qui le fait',
            de: 'Wer|Wer es tut',
            es: 'Quién|Quién lo hace',
            it: 'Chi|Chi lo fa',
          },
          help: 'The role that does it, or the newcomer.',
        }),
        by_when: text({
          names: {
            en: 'When|By when',
            fr: 'Quand|Pour quand',
            de: 'Wann|Bis wann',
            es: 'Cuándo|Para cuándo',
            it: 'Quando|Entro quando',
          },
          help: 'For example: within a week.',
        }),
      },
    }),
    contact: contact({
      names: {
        en: 'Whom to ask|Who to ask|Contact|Questions|Your contact',
        fr: 'À qui demander|Contact|Questions',
        de: 'Wen du fragen kannst|Wen Sie fragen können|Kontakt|Fragen',
        es: 'A quién preguntar|Contacto|Preguntas',
        it: 'A chi chiedere|Contatto|Domande',
      },
      help: 'The role or address that answers a newcomer’s questions.',
      spotted: [/[\p{L}\d._%+-]+@[\p{L}\d-]+\.[\p{L}\d.-]+/u],
      whenMissing: {
        id: 'onboarding-says-whom-to-ask',
        title: 'Newcomers know whom they can ask',
        says: '{page} does not say whom a newcomer can ask.',
        why: 'The small question in the first week decides whether there is a second one.',
        fix: 'Add a line “Whom to ask:” with a role from your list, or an address that two people read.',
        severity: 'advice',
        minutes: 5,
        source: 'CHAOSS DEI statement, newcomer experiences',
      },
    }),
    first_tasks: texts({
      names: {
        en: 'First tasks|Good first tasks|Small things to begin with|A first small task',
        fr: 'Premières tâches|Petites choses pour commencer',
        de: 'Erste Aufgaben|Kleine Aufgaben zum Anfang',
        es: 'Primeras tareas|Pequeñas cosas para empezar',
        it: 'Primi compiti|Piccole cose per cominciare',
      },
      help: 'Small things with which somebody can begin.',
    }),
    access_granted: texts({
      names: {
        en: 'What you get access to|Access|Access granted|Accounts|Accounts and keys',
        fr: 'Ce à quoi vous avez accès|Accès|Comptes',
        de: 'Wozu du Zugang bekommst|Zugänge|Konten|Zugang',
        es: 'A qué tendrá acceso|Accesos|Cuentas',
        it: 'A che cosa si ha accesso|Accessi|Account',
      },
      help: 'Lists, folders and accounts that somebody gets; no passwords.',
    }),
    offboarding_steps: texts({
      names: {
        en: 'When somebody leaves|When you leave|Leaving|Offboarding|Saying goodbye|If this is not for you',
        fr: 'Quand quelqu’un part|Au départ',
        de: 'Wenn jemand geht|Beim Gehen',
        es: 'Cuando alguien se va|Al irse',
        it: 'Quando qualcuno se ne va|Alla partenza',
      },
      help: 'What happens when somebody leaves: thanks, keys handed over, names corrected.',
    }),
  },
})
