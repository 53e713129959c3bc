// A programme: a cohort that meets a few times, with sessions and with assignments that end up as pages.
import { feedback } from './feedback.ts'
import { recordedIn } from './fields/recorded.ts'
import { runningOrder } from './fields/running-order.ts'
import { choice, date, entries, minutes, month, prose, references, text, texts, timeZone, yesNo } from './fields.ts'
import { defineKind, type FieldOptions, type Read, type Recorded, type Written } from './kind.ts'
import * as said from './sentences/programme.ts'

const recordings = {
  none: {
    en: 'none|no|nothing',
    fr: 'aucun|aucune|non',
    de: 'keine|nein|nichts',
    es: 'ninguna|no|nada',
    it: 'nessuna|no|niente',
  },
  'presentation-only': {
    en: 'presentation only|talk only|talks only|the talk|yes, the talk|presentation',
    fr: 'présentation seulement|la présentation|exposé seulement',
    de: 'nur der Vortrag|nur Vortrag|Vortrag',
    es: 'solo la presentación|solo la charla|presentación',
    it: 'solo la presentazione|solo l’intervento|presentazione',
  },
  all: { en: 'all|everything|whole session', fr: 'tout', de: 'alles', es: 'todo', it: 'tutto' },
} as const

export default defineKind({
  kind: 'programme',
  title: 'Programme',
  titles: { fr: 'Programme', de: 'Programm', es: 'Programa', it: 'Programma' },
  area: 'continuity',
  help: 'A cohort that meets a few times: its sessions, and assignments that end up as pages of each participant’s community.',
  files: ['programme.md', 'program.md', 'cohort.md'],
  expectedOf: { programme: 'must', any: 'could' },
  whenMissing: {
    title: 'The programme is written down',
    says: 'No page says yet what happens in this programme, and when.',
    why: 'Participants plan their weeks around it, and those who ask for their time want to see it.',
    fix: 'Write a table with one row for each session: number, title, date. Times, links and assignments can follow.',
    severity: { launching: 'advice', active: 'warning' },
    minutes: 30,
    source: 'CIVICA; Foundational Community Building, logistics',
  },
  firstStep: {
    title: 'Write down the sessions.',
    how: 'One row each: number, title, date. What should people be able to do afterwards, and what do they try out at home?',
    minutes: 30,
  },
  opening: 'introduction',
  fields: {
    cohort: text({
      names: {
        en: 'Cohort',
        fr: 'Promotion|Cohorte',
        de: 'Jahrgang|Kohorte',
        es: 'Cohorte|Edición',
        it: 'Coorte|Edizione',
      },
      help: 'Which round this is, for example spring 2027.',
    }),
    start: date({
      names: {
        en: 'Starts|Start|First day|Begins',
        fr: 'Début|Commence le',
        de: 'Beginn|Beginnt am',
        es: 'Inicio|Empieza el',
        it: 'Inizio|Comincia il',
      },
      help: 'The first day, for example 2027-02-04.',
    }),
    end: date({
      names: {
        en: 'Ends|End|Last day',
        fr: 'Fin|Se termine le',
        de: 'Ende|Endet am',
        es: 'Fin|Termina el',
        it: 'Fine|Finisce il',
      },
      help: 'The last day.',
    }),
    cadence: text({
      names: {
        en: 'Rhythm|Cadence|We meet|When we meet',
        fr: 'Rythme|Nous nous réunissons',
        de: 'Rhythmus|Wir treffen uns',
        es: 'Ritmo|Nos reunimos',
        it: 'Ritmo|Ci incontriamo',
      },
      help: 'When you meet, for example: every Thursday, 14:00, Brussels time. It holds for every session that says nothing else.',
    }),
    participants: text({
      names: {
        en: 'Participants|Who takes part',
        fr: 'Participants|Qui participe',
        de: 'Teilnehmende|Wer teilnimmt',
        es: 'Participantes|Quién participa',
        it: 'Partecipanti|Chi partecipa',
      },
      help: 'How many, from how many organisations. Numbers only; names stay out.',
    }),
    expected_time: text({
      names: {
        en: 'Time it takes|Expected time|How much time',
        fr: 'Temps à prévoir',
        de: 'Zeitaufwand|Wie viel Zeit es braucht',
        es: 'Tiempo necesario|Cuánto tiempo lleva',
        it: 'Tempo richiesto|Quanto tempo richiede',
      },
      help: 'The hours that participants should keep free, for example 90 minutes a week and an hour at home.',
    }),
    application_opens: date({
      names: {
        en: 'Applications open',
        fr: 'Ouverture des candidatures',
        de: 'Bewerbung ab',
        es: 'Inscripción desde',
        it: 'Candidature dal',
      },
      help: 'From when people can apply.',
    }),
    application_closes: date({
      names: {
        en: 'Applications close|Apply by',
        fr: 'Clôture des candidatures',
        de: 'Bewerbung bis',
        es: 'Inscripción hasta',
        it: 'Candidature entro il',
      },
      help: 'Until when people can apply.',
    }),
    application_decided: date({
      names: {
        en: 'Places announced|Applications decided',
        fr: 'Réponses le',
        de: 'Zusagen am',
        es: 'Respuestas el',
        it: 'Risposte il',
      },
      help: 'When applicants hear back.',
    }),
    introduction: prose({
      names: {
        en: 'About|About the programme|What this is',
        fr: 'À propos|À propos du programme',
        de: 'Über das Programm|Worum es geht',
        es: 'Sobre el programa|De qué se trata',
        it: 'Il programma|Di che cosa si tratta',
      },
      help: 'For whom the programme is, and what they have at the end.',
    }),
    usual_link: prose({
      names: {
        en: 'Where we meet|Usual link|Usual place',
        fr: 'Où nous nous réunissons|Lien habituel',
        de: 'Wo wir uns treffen|Üblicher Link',
        es: 'Dónde nos reunimos|Enlace habitual',
        it: 'Dove ci incontriamo|Link abituale',
      },
      help: 'The place or link of every session that names no other; leave passcodes out.',
    }),
    facilitators: references(['roles', 'groups', 'people'], {
      names: {
        en: 'Facilitators|Facilitated by|Trainers|Presenters|Presented by|Speakers|Instructors|Hosts',
        fr: 'Animation|Animé par|Intervenants|Intervenantes',
        de: 'Leitung|Moderation|Vortragende|Referentinnen und Referenten|Moderiert von',
        es: 'Facilitan|Facilitación|Ponentes|Presentado por',
        it: 'Conducono|Facilitazione|Relatori|Presentato da',
      },
      help: 'The roles that lead the sessions.',
    }),
    mentors: references(['roles', 'groups', 'people'], {
      names: {
        en: 'Mentors',
        fr: 'Mentors|Mentorat',
        de: 'Mentoring|Mentorinnen und Mentoren',
        es: 'Mentores|Mentoría',
        it: 'Mentori',
      },
      help: 'The roles that accompany participants between the sessions.',
    }),
    outputs: texts({
      names: {
        en: 'What comes out|Outputs|What you take home',
        fr: 'Ce qui en sort|Résultats',
        de: 'Was herauskommt|Ergebnisse',
        es: 'Qué resulta|Resultados',
        it: 'Che cosa ne esce|Risultati',
      },
      help: 'What participants have in their hands at the end.',
    }),
    usual_running_order: runningOrder({
      names: {
        en: 'How a session goes|Usual running order',
        fr: 'Comment se passe une séance|Déroulement habituel',
        de: 'Wie ein Termin abläuft|Üblicher Ablauf',
        es: 'Cómo es una sesión|Orden habitual',
        it: 'Come si svolge un incontro|Scaletta abituale',
      },
      help: 'The parts of a session with their minutes, for example “Short talk: 15 minutes”; one line each.',
    }),
    ground_rules: prose({
      names: {
        en: 'How we are with one another|Ground rules|How we take part',
        fr: 'Comment nous nous comportons|Règles de participation',
        de: 'Wie wir miteinander umgehen|Spielregeln',
        es: 'Cómo nos tratamos|Reglas de participación',
        it: 'Come stiamo insieme|Regole di partecipazione',
      },
      help: 'How people take part: taking and giving space, silence, coming and going.',
    }),
    who_to_tell: prose({
      names: {
        en: 'Who to tell in private|Whom to tell in private|Who to tell',
        fr: 'À qui le dire en privé',
        de: 'Wem man es unter vier Augen sagt|Wem man es sagen kann',
        es: 'A quién decirlo en privado',
        it: 'A chi dirlo in privato',
      },
      help: 'Whom people can tell in private when something in a session is uncomfortable, and how.',
      whenMissing: {
        id: 'programme-says-whom-to-tell-in-private',
        title: 'Participants know whom to tell in private',
        says: '{page} does not say whom participants can tell in private when something is uncomfortable.',
        why: 'In a cohort everybody sees everybody again next week, so people say nothing unless there is one person to turn to.',
        fix: 'Add a heading “Who to tell in private” with a role and an address; the one in your code of conduct will do.',
        severity: 'advice',
        minutes: 5,
        source: 'Foundational Community Building, participation guidelines',
      },
    }),
    sessions: entries({
      main: true,
      one: 'session',
      folder: 'programme',
      alsoFolders: ['sessions', 'weeks', 'program'],
      labelledBy: ['title', 'n', 'date'],
      prose: 'part',
      names: {
        en: 'Sessions|The sessions|Weeks|Schedule',
        fr: 'Séances|Les séances|Semaines|Calendrier',
        de: 'Termine|Die Termine|Wochen|Ablaufplan',
        es: 'Sesiones|Las sesiones|Semanas|Calendario',
        it: 'Incontri|Gli incontri|Settimane|Calendario',
      },
      help: 'One row, or one file in the folder “programme”, for each.',
      whenMissing: {
        id: 'programme-has-sessions',
        title: 'The programme names its sessions',
        says: '{page} names no session yet.',
        why: 'Participants plan their weeks around them.',
        fix: 'Add a row for each session: number, title, date.',
        severity: { launching: 'advice', active: 'warning' },
        minutes: 15,
      },
      fields: {
        n: text({
          names: {
            en: 'Session|Week|No|Number|Nr',
            fr: 'Séance|Semaine|Numéro',
            de: 'Termin|Woche|Nummer',
            es: 'Sesión|Semana|Número',
            it: 'Incontro|Settimana|Numero',
          },
          help: 'The number of the session, for example 2.',
        }),
        title: text({
          names: {
            en: 'Title|Topic|Name',
            fr: 'Titre|Sujet|Nom',
            de: 'Titel|Thema|Name',
            es: 'Título|Tema|Nombre',
            it: 'Titolo|Tema|Nome',
          },
          help: 'What the session is about.',
        }),
        date: date({
          names: {
            en: 'Date|When|Day',
            fr: 'Date|Quand|Jour',
            de: 'Datum|Wann|Tag',
            es: 'Fecha|Cuándo|Día',
            it: 'Data|Quando|Giorno',
          },
          help: 'The day, for example 2027-02-04.',
          spotted: [said.dayFirst],
          whenMissing: {
            id: 'session-has-date',
            title: 'Every session has a date',
            says: 'The session {entry} has no date yet.',
            why: 'People keep an hour free only when they know which.',
            fix: 'Write the day in the column “Date”, or a line “Date: 2027-02-04”.',
            severity: { launching: 'advice', active: 'warning' },
            minutes: 2,
            when: isSession,
            source: 'Foundational Community Building, logistics',
          },
        }),
        time: text({
          names: {
            en: 'Time|At|Hour|Start time',
            fr: 'Heure|Horaire|À',
            de: 'Uhrzeit|Zeit|Um',
            es: 'Hora|A las',
            it: 'Ora|Orario|Alle',
          },
          help: 'The hour on the clock there, for example 14:00.',
          spotted: [said.hourAfterDay],
        }),
        time_zone: timeZone({
          names: {
            en: 'Where in the world (time zone)|Time zone|Timezone|Where in the world',
            fr: 'Fuseau horaire|Fuseau',
            de: 'Zeitzone',
            es: 'Huso horario|Zona horaria',
            it: 'Fuso orario',
          },
          help: 'A city whose clock counts, for example Brussels.',
          spotted: [said.zoneAfterDay],
        }),
        join: prose({
          names: {
            en: 'Where|Link|Join|How to join|Joining link|Link to join',
            fr: 'Où|Lien|Lien de connexion',
            de: 'Wo|Link|Einwahl',
            es: 'Dónde|Enlace',
            it: 'Dove|Link|Collegamento',
          },
          help: 'A place or a link; “sent by e-mail” is an answer. Leave passcodes out.',
        }),
        duration: minutes({
          names: {
            en: 'How long|Duration|Length',
            fr: 'Durée',
            de: 'Dauer|Wie lange',
            es: 'Duración|Cuánto dura',
            it: 'Durata|Quanto dura',
          },
          help: 'For example 90 minutes.',
        }),
        facilitators: references(['roles', 'groups', 'people'], {
          names: {
            en: 'Facilitators|Who opens it|Led by|Host|Facilitator',
            fr: 'Animation|Qui anime',
            de: 'Leitung|Moderation|Wer leitet',
            es: 'Facilita|Quién facilita',
            it: 'Conduce|Chi conduce',
          },
          help: 'The roles that lead this session, where they differ.',
        }),
        learning_goals: texts({
          names: {
            en: 'Learning goals|Goals|Key lessons|What you learn|By the end|Learning objectives|Learning outcomes|Objectives|Key lesson',
            fr: 'Objectifs|Objectifs d’apprentissage|Ce que vous apprenez',
            de: 'Lernziele|Ziele|Was man lernt',
            es: 'Objetivos|Objetivos de aprendizaje|Qué se aprende',
            it: 'Obiettivi|Obiettivi di apprendimento|Che cosa si impara',
          },
          help: 'What participants can do afterwards; two or three lines.',
          whenMissing: {
            id: 'session-says-what-people-learn',
            title: 'Every session says what people learn in it',
            says: 'Nothing says what people learn in the session {entry}.',
            why: 'It helps them to decide whether to come, and you to leave things out.',
            fix: 'Add a heading “Learning goals” to the page of the session, or a column of that name, with two or three short lines.',
            severity: 'advice',
            minutes: 10,
            when: isSession,
            source: 'Foundational Community Building, key lessons',
          },
        }),
        part: prose({
          names: {
            en: 'What happens|Part|The talk|Short talk|Content|About',
            fr: 'Contenu|Ce qui se passe|L’exposé',
            de: 'Inhalt|Was passiert|Der Vortrag',
            es: 'Contenido|Qué pasa|La charla',
            it: 'Contenuto|Che cosa succede|L’intervento',
          },
          help: 'What the short talk is about, and what people do.',
        }),
        running_order: runningOrder({
          names: {
            en: 'Running order|Order of the session|Minutes',
            fr: 'Déroulement',
            de: 'Ablauf',
            es: 'Orden|Desarrollo',
            it: 'Scaletta|Svolgimento',
          },
          help: 'The parts with their minutes, where they differ from the usual ones.',
        }),
        roll_call: prose({
          names: {
            en: 'Roll call|Roll-call question|Icebreaker|Opening question|Icebreaker question|Roll call question|Roll call and icebreaker|Session icebreaker question',
            fr: 'Tour de table|Question brise-glace',
            de: 'Einstiegsfrage|Eisbrecher|Begrüßungsrunde',
            es: 'Pregunta inicial|Pregunta para romper el hielo',
            it: 'Domanda iniziale|Domanda rompighiaccio',
          },
          help: 'One question that everyone answers in a line.',
        }),
        prompts: texts({
          names: {
            en: 'Quiet prompts|Prompts|Quiet questions|Silent notes|To think about|Silent note-taking|Silent note-taking using prompts|Silent note-taking prompts|Quiet note-taking|Silent reflection|Silent reflections|Quiet reflection|Discussion|Open discussions|Open discussion|Discussion questions|Questions for discussion|Reflection questions',
            fr: 'Questions en silence|Questions à écrire|Prise de notes silencieuse|Discussion|Questions pour la discussion',
            de: 'Stille Fragen|Fragen zum Nachdenken|Stille Notizen|Diskussion|Fragen zur Diskussion',
            es: 'Preguntas en silencio|Para pensar|Notas en silencio|Debate|Preguntas para el debate',
            it: 'Domande in silenzio|Per pensare|Appunti in silenzio|Discussione|Domande per la discussione',
          },
          help: 'Questions that everyone answers in writing, in silence.',
        }),
        reading: prose({
          names: {
            en: 'Reading|To read|Further reading|Reading recommendation|Reading recommendations|Recommended reading',
            fr: 'À lire|Lectures',
            de: 'Zum Lesen|Lektüre',
            es: 'Para leer|Lecturas',
            it: 'Da leggere|Letture',
          },
          help: 'One or two things to read, with links.',
        }),
        materials: prose({
          names: {
            en: 'Materials|Slides|Material',
            fr: 'Supports|Matériel',
            de: 'Material|Folien',
            es: 'Materiales|Diapositivas',
            it: 'Materiali|Diapositive',
          },
          help: 'Slides, sheets and the shared notes, with links.',
        }),
        recording: inSentences(recordings, {
          names: {
            en: 'Recording|Recorded',
            fr: 'Enregistrement',
            de: 'Aufzeichnung',
            es: 'Grabación',
            it: 'Registrazione',
          },
          help: 'None, or presentation only: the discussion is not recorded.',
        }),
        discussion_recorded: yesNo({
          names: {
            en: 'Discussion recorded',
            fr: 'Discussion enregistrée',
            de: 'Gespräch aufgezeichnet',
            es: 'Debate grabado',
            it: 'Discussione registrata',
          },
          help: 'No: people speak more freely.',
        }),
        assignment: text({
          names: {
            en: 'Assignment|Homework|At home',
            fr: 'Devoir|À la maison|Exercice',
            de: 'Aufgabe|Hausaufgabe|Zu Hause',
            es: 'Tarea|En casa',
            it: 'Compito|A casa',
          },
          help: 'The assignment that goes with it, by its name.',
        }),
        takeaways: texts({
          names: {
            en: 'Takeaways|Key takeaways|What people took home',
            fr: 'À retenir|Points clés',
            de: 'Was wir mitnehmen|Wichtigstes',
            es: 'Ideas clave|Para llevar',
            it: 'Da ricordare|Punti chiave',
          },
          help: 'What people took home, in a few lines, without names.',
        }),
        ...feedback,
        who_to_tell: prose({
          names: {
            en: 'Who to tell in private|Whom to tell in private',
            fr: 'À qui le dire en privé',
            de: 'Wem man es unter vier Augen sagt',
            es: 'A quién decirlo en privado',
            it: 'A chi dirlo in privato',
          },
          help: 'Whom people can tell in private on this day, where it is somebody else.',
        }),
        notes: prose({
          names: {
            en: 'Notes|Shared notes|Pad',
            fr: 'Notes|Bloc-notes',
            de: 'Notizen|Pad',
            es: 'Notas',
            it: 'Appunti',
          },
          help: 'A link to the shared notes.',
        }),
        status: choice(
          {
            planned: {
              en: 'planned',
              fr: 'prévue|prévu',
              de: 'geplant',
              es: 'prevista|previsto',
              it: 'previsto|prevista',
            },
            held: {
              en: 'held|done',
              fr: 'tenue|fait',
              de: 'gehalten|erledigt',
              es: 'celebrada|hecho',
              it: 'tenuto|fatto',
            },
            cancelled: {
              en: 'cancelled|canceled',
              fr: 'annulée|annulé',
              de: 'abgesagt|fällt aus',
              es: 'cancelada|cancelado',
              it: 'annullato|annullata',
            },
          },
          {
            names: { en: 'Status', fr: 'État', de: 'Stand|Status', es: 'Estado', it: 'Stato' },
            help: 'Planned, held or cancelled.',
          },
        ),
      },
    }),
    assignments: entries({
      one: 'assignment',
      labelledBy: ['title', 'id'],
      prose: 'what',
      names: {
        en: 'Assignments|Homework|At home',
        fr: 'Devoirs|Exercices|À la maison',
        de: 'Aufgaben|Hausaufgaben|Zu Hause',
        es: 'Tareas|En casa',
        it: 'Compiti|A casa',
      },
      help: 'What participants write between two sessions, and which pages come of it.',
      fields: {
        id: text({ names: { en: 'Id|No|Nr' }, help: 'A short name, for example a1.' }),
        title: text({
          names: {
            en: 'Assignment|Title|Name',
            fr: 'Devoir|Exercice|Titre',
            de: 'Aufgabe|Titel|Name',
            es: 'Tarea|Título|Nombre',
            it: 'Compito|Titolo|Nome',
          },
          help: 'What the assignment is called.',
        }),
        for_session: text({
          names: {
            en: 'After session|After week|For session|Session|Week|After',
            fr: 'Après la séance|Après la semaine|Séance|Semaine',
            de: 'Nach Termin|Nach Woche|Termin|Woche',
            es: 'Después de la sesión|Después de la semana|Sesión|Semana',
            it: 'Dopo l’incontro|Dopo la settimana|Incontro|Settimana',
          },
          help: 'The session after which people do it, by its number.',
        }),
        what: prose({
          names: {
            en: 'What to do|Task|What',
            fr: 'Quoi faire|Consigne',
            de: 'Was zu tun ist|Auftrag',
            es: 'Qué hacer|Consigna',
            it: 'Che cosa fare|Consegna',
          },
          help: 'What to do, in two or three sentences.',
        }),
        produces: texts({
          names: {
            en: 'Pages|Page|Produces|Which page it fills|Which pages it fills',
            fr: 'Pages|Page|Produit|Quelles pages il remplit',
            de: 'Seiten|Seite|Ergibt|Welche Seiten sie füllt',
            es: 'Páginas|Página|Produce|Qué páginas llena',
            it: 'Pagine|Pagina|Produce|Quali pagine riempie',
          },
          help: 'The pages that come of it, for example: story, or stakeholders and channels.',
          whenMissing: {
            id: 'assignment-says-which-page-it-fills',
            title: 'Every assignment ends up as a page',
            says: 'Nothing says which page comes of the assignment {entry}.',
            why: 'Homework that becomes a page is still there when the programme is over.',
            fix: 'Write one or several pages in the column “Pages”, for example story, stakeholders or channels.',
            severity: 'advice',
            minutes: 5,
            source: 'OSC Incubator: together the assignments form the master plan',
          },
        }),
        optional: yesNo({
          names: {
            en: 'Optional|Voluntary',
            fr: 'Facultatif',
            de: 'Freiwillig',
            es: 'Opcional|Voluntaria',
            it: 'Facoltativo',
          },
          help: 'Yes, where nobody has to do it.',
        }),
        due: month({
          names: {
            en: 'By when|Due|By',
            fr: 'Pour quand|Échéance',
            de: 'Bis wann|Bis',
            es: 'Para cuándo|Fecha',
            it: 'Entro quando|Scadenza',
          },
          help: 'By when, for example 2027-02-11.',
        }),
        insight_time: minutes({
          names: {
            en: 'Time for insights|Minutes in the next session',
            fr: 'Temps de partage',
            de: 'Zeit zum Erzählen',
            es: 'Tiempo para compartir',
            it: 'Tempo per raccontare',
          },
          help: 'How long people tell of it in the next session; ten minutes, when nothing is written.',
        }),
      },
    }),
  },
})

/** One of the choices, or a sentence that says so: "The talk is recorded; the discussion is not." */
function inSentences(choices: typeof recordings, options: FieldOptions) {
  const field = choice(choices, options)
  const read = (written: Written): Read<keyof typeof recordings> => {
    const chosen = field.of.read(written)
    const told = chosen.value === undefined ? recordedIn(written.text) : undefined
    if (told === undefined) return chosen
    return { value: told === 'talks-only' ? 'presentation-only' : told }
  }
  return { ...field, of: { ...field.of, read } }
}

/** A page in a folder of that name may be of another sort, such as a talk at a conference. */
function isSession(session: Recorded): boolean {
  const tells = ['n', 'date', 'time', 'join', 'learning_goals', 'running_order', 'roll_call', 'prompts', 'assignment']
  const isOff = session.readings.get('status')?.value === 'cancelled'
  return !isOff && tells.some((field) => session.has(field))
}
