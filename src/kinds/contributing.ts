// How to help: the page that tells anyone what they could do here, and how.
import { prose } from './fields.ts'
import { defineKind } from './kind.ts'

export default defineKind({
  kind: 'contributing',
  title: 'How to help',
  titles: { fr: 'Comment aider', de: 'Wie man helfen kann', es: 'Cómo ayudar', it: 'Come aiutare' },
  area: 'participation',
  tellsOfArea: false,
  help: 'What anyone could do here, large and small, and how to go about it.',
  files: [
    'CONTRIBUTING.md',
    'how-to-help.md',
    'how-to-contribute.md',
    'contribuer.md',
    'mitmachen.md',
    'contribuir.md',
    'contribuire.md',
  ],
  standsIn: {
    kinds: ['charter'],
    names: {
      en: 'How to help|How to contribute|Contributing',
      fr: 'Comment aider|Comment contribuer|Contribuer',
      de: 'Wie man helfen kann|Wie man beitragen kann|Mithelfen',
      es: 'Cómo ayudar|Cómo contribuir|Contribuir',
      it: 'Come aiutare|Come contribuire|Contribuire',
    },
  },
  from: 'launching',
  expectedOf: { any: 'should', software: 'must' },
  opening: 'welcome',
  whenMissing: {
    title: 'Anyone can read how to help',
    principles: ['social-responsibility-and-engagement'],
    says: 'There is no page yet that says how anyone can help.',
    why: 'People who would like to help wait until somebody tells them what is wanted.',
    fix: 'Write three things that somebody could do this week, one of them without any tool, and an address to write to.',
    severity: { launching: 'advice', active: 'advice' },
    minutes: 20,
    source: 'Mozilla Open Leadership, contributor guidelines',
  },
  firstStep: {
    title: 'Say how anyone can help.',
    how: 'Three things that somebody could do this week, one of them without any tool, and an address to write to.',
    minutes: 20,
  },
  fields: {
    welcome: prose({
      names: {
        en: 'Welcome|Thank you|Thanks',
        fr: 'Bienvenue|Merci',
        de: 'Willkommen|Danke',
        es: 'Bienvenida|Gracias',
        it: 'Benvenuto|Grazie',
      },
      help: 'A few words of welcome: you are glad that somebody wants to help.',
    }),
    vision: prose({
      names: {
        en: 'What this is about|About this project|About us|Vision',
        fr: 'De quoi il s’agit|À propos|Vision',
        de: 'Worum es geht|Über uns|Vision',
        es: 'De qué se trata|Acerca de|Visión',
        it: 'Di che cosa si tratta|Chi siamo|Visione',
      },
      help: 'What you want to change, in one sentence.',
    }),
    code_of_conduct: prose({
      names: {
        en: 'Code of conduct|Participation guidelines|What we ask of you|Conduct',
        fr: 'Code de conduite|Ce que nous vous demandons',
        de: 'Verhaltenskodex|Worum wir bitten',
        es: 'Código de conducta|Qué le pedimos',
        it: 'Codice di condotta|Che cosa vi chiediamo',
      },
      help: 'One sentence with a link to the code of conduct.',
    }),
    other_ways: prose({
      names: {
        en: 'Other ways to help|Ways to help|Ways to contribute|Without code|Non-code contributions|Contributing beyond code|By e-mail|By e-mail, if you prefer',
        fr: 'Autres façons d’aider|Façons d’aider|Sans code|Par courriel',
        de: 'Andere Wege zu helfen|Wie man noch helfen kann|Ohne Code|Per E-Mail',
        es: 'Otras formas de ayudar|Formas de ayudar|Sin código|Por correo',
        it: 'Altri modi di aiutare|Modi di aiutare|Senza codice|Per e-mail',
      },
      help: 'What somebody can do who does not write code: read, translate, take notes, bring a friend.',
    }),
    good_first_tasks: prose({
      names: {
        en: 'Things that we could use today|First tasks|Good first tasks|Good first issues|Your first contribution|Where to start|Find an issue|Finding an issue',
        fr: 'Par où commencer|Premières tâches|Première contribution',
        de: 'Womit anfangen|Erste Aufgaben|Der erste Beitrag',
        es: 'Por dónde empezar|Primeras tareas|Primera contribución',
        it: 'Da dove cominciare|Primi compiti|Primo contributo',
      },
      help: 'Small things that help now, for somebody who is new.',
    }),
    how_to_submit: prose({
      names: {
        en: 'How to propose a change|In your browser|How to submit changes|Submitting changes|Submitting a pull request|Pull requests|Pull request process|Opening a pull request|How to contribute|Contributing code|Contribution workflow|Workflow|Making changes|Development workflow',
        fr: 'Proposer un changement|Dans le navigateur|Comment contribuer|Pull requests',
        de: 'Eine Änderung vorschlagen|Im Browser|Wie man beiträgt|Pull Requests',
        es: 'Proponer un cambio|En el navegador|Cómo contribuir|Pull requests',
        it: 'Proporre una modifica|Nel browser|Come contribuire|Pull request',
      },
      help: 'The steps from an idea to a change, also for those who have never done it.',
    }),
    report_a_problem: prose({
      names: {
        en: 'How to report a problem|Reporting bugs|Report a bug|How to report bugs|Reporting issues|Bug reports|Found a bug|Issues|Opening issues|Suggestions|Feature requests',
        fr: 'Signaler un problème|Signaler un bug|Suggestions',
        de: 'Ein Problem melden|Fehler melden|Vorschläge',
        es: 'Informar de un problema|Informar de un error|Sugerencias',
        it: 'Segnalare un problema|Segnalare un errore|Suggerimenti',
      },
      help: 'Where to say that something is wrong, missing or hard to understand.',
    }),
    resources: prose({
      names: {
        en: 'Good to know|Resources|Where to find things|Useful links|Guides|Documentation|What we’re working on',
        fr: 'Ressources|Bon à savoir|Liens utiles',
        de: 'Gut zu wissen|Materialien|Nützliche Links',
        es: 'Recursos|Conviene saber|Enlaces útiles',
        it: 'Risorse|Da sapere|Collegamenti utili',
      },
      help: 'The pages to read first: front page, roadmap, guide.',
    }),
    channels: prose({
      names: {
        en: 'Where we talk|Communication channels|Channels|Communication|Join the conversation|Come to meetings',
        fr: 'Où nous parlons|Canaux|Communication',
        de: 'Wo wir sprechen|Kanäle|Kommunikation',
        es: 'Dónde hablamos|Canales|Comunicación',
        it: 'Dove parliamo|Canali|Comunicazione',
      },
      help: 'The list, the chat, the calls, and how to get in.',
    }),
    where_to_get_help: prose({
      names: {
        en: 'Whom to ask|Where to get help|Getting help|Ask for help|Help|Questions|Questions about contributing|Support|Contact|Maintainers',
        fr: 'À qui demander|Aide|Questions|Contact',
        de: 'Wen man fragen kann|Hilfe|Fragen|Kontakt',
        es: 'A quién preguntar|Ayuda|Preguntas|Contacto',
        it: 'A chi chiedere|Aiuto|Domande|Contatti',
      },
      help: 'Where somebody gets an answer who is stuck.',
    }),
    recognition: prose({
      names: {
        en: 'How we say thank you|Recognition|Credit|Acknowledgements|Acknowledgments|Contributors',
        fr: 'Comment nous remercions|Reconnaissance|Remerciements',
        de: 'Wie wir Danke sagen|Anerkennung|Dank',
        es: 'Cómo damos las gracias|Reconocimiento|Agradecimientos',
        it: 'Come diciamo grazie|Riconoscimento|Ringraziamenti',
      },
      help: 'How those who helped are named and thanked, if they wish.',
    }),
  },
})
