// The notes: what was said and agreed in each call, in one page with links to shared pads or in one file for each call.

import { feedback } from './feedback.ts'
import { actions } from './fields/actions.ts'
import { choiceOrWords, contact, date, entries, link, prose, reference, references, text, texts } from './fields.ts'
import { defineKind, type Recorded } from './kind.ts'

export default defineKind({
  kind: 'notes',
  title: 'Notes',
  titles: { fr: 'Comptes rendus', de: 'Protokolle', es: 'Actas', it: 'Verbali' },
  area: 'rhythm',
  help: 'What was said and agreed in each call: a table with links to shared pads, or one file for each call.',
  files: ['notes.md', 'meeting-notes.md', 'minutes.md'],
  from: 'active',
  expectedOf: { software: 'should', 'research-project': 'should', programme: 'should' },
  whenMissing: {
    title: 'The community keeps notes of its calls',
    principles: ['transparency'],
    says: 'There are no notes of any call yet.',
    why: 'Those who could not come can read what they missed, and decisions can be found again.',
    fix: 'Add a row for the last call: its date, a link to the notes, and one thing that people took away.',
    severity: { launching: 'advice', active: 'warning' },
    minutes: 10,
    source: 'The Carpentries, committees post their notes',
  },
  firstStep: {
    title: 'Keep the notes of your last call.',
    how: 'The date, a link to the shared notes, and one thing that people took away. No names are needed.',
    minutes: 10,
  },
  isRecord: true,
  fields: {
    coordinators: contact({
      names: {
        en: 'How to reach the coordinators|How to reach us|Contact|Coordinators|CoP coordinators|Community coordinators|Your coordinators|Reach the coordinators',
        fr: 'Comment joindre la coordination|Contact',
        de: 'Wie man die Koordination erreicht|Kontakt',
        es: 'Cómo contactar con la coordinación|Contacto',
        it: 'Come contattare il coordinamento|Contatto',
      },
      help: 'Where the coordinators can be reached, on the page that everyone opens after a call.',
      whenMissing: {
        id: 'notes-say-how-to-reach-the-coordinators',
        title: 'The notes say how to reach the coordinators',
        says: '{page} does not say how to reach the coordinators.',
        why: 'Somebody who read the notes is one message away from joining.',
        fix: 'Add a heading “How to reach the coordinators” with one shared address.',
        severity: 'advice',
        from: 'active',
        minutes: 2,
        when: (notes) =>
          (notes as { paths?: readonly string[] }).paths?.some((path) => !/(?:^|\/)notes\//i.test(path)) ?? true,
        source: 'OpenAIRE, community of practice for training coordinators',
      },
    }),
    entries: entries({
      main: true,
      one: 'notes',
      folder: 'notes',
      changes: { added: ['New notes: {entry}.'], removed: ['The notes {entry} are no longer there.'] },
      labelledBy: ['title', 'date', 'series', 'link'],
      prose: 'notes',
      names: {
        en: 'Notes|Meeting notes|Minutes|Past calls',
        fr: 'Notes|Comptes rendus',
        de: 'Notizen|Protokolle',
        es: 'Notas|Actas',
        it: 'Note|Verbali|Appunti',
      },
      help: 'One row, or one file, for each call.',
      tells: [
        {
          answers: 'happened',
          says: '{count:number|call has|calls have} notes',
          day: { of: 'date', is: 'in the last year' },
          counted: true,
        },
      ],
      fields: {
        date: date({
          names: { en: 'Date|When|Day', fr: 'Date|Quand', de: 'Datum|Wann', es: 'Fecha|Cuándo', it: 'Data|Quando' },
          help: 'The day of the call, for example 2026-03-18.',
          whenMissing: {
            id: 'notes-have-a-day',
            title: 'All notes say of which day they are',
            says: 'We find no day for the notes {entry}.',
            why: 'Notes without a day cannot be found again, and nobody knows which call is still without any.',
            fix: 'Write “Date: 2026-03-18” below the title, or let the name of the file begin with the day, the year first: 2026-03-18.md. Two calls have two files.',
            severity: { launching: 'advice', active: 'warning' },
            minutes: 2,
            source: 'TODO Group, ospology; Python Steering Council: names of notes',
          },
        }),
        series: reference(['meetings', 'groups'], {
          names: {
            en: 'Call|Meeting|Series|Group|Working group',
            fr: 'Réunion|Appel|Groupe',
            de: 'Treffen|Sitzung|Call|Gruppe|Arbeitsgruppe',
            es: 'Reunión|Llamada|Grupo',
            it: 'Riunione|Incontro|Gruppo',
          },
          help: 'Which call it was, or which group met.',
        }),
        title: text({
          names: { en: 'Title|Topic', fr: 'Titre|Sujet', de: 'Titel|Thema', es: 'Título|Tema', it: 'Titolo|Tema' },
          help: 'What the notes are called.',
        }),
        notes: prose({
          names: {
            en: 'Notes|Minutes|Summary|Discussion',
            fr: 'Notes|Compte rendu|Résumé',
            de: 'Notizen|Protokoll|Zusammenfassung',
            es: 'Notas|Acta|Resumen',
            it: 'Note|Verbale|Appunti|Riassunto',
          },
          help: 'The notes themselves, or a link to the shared pad.',
          whenMissing: {
            id: 'notes-say-what-happened',
            title: 'Notes hold at least one line',
            says: 'Nothing is written in the notes {entry} yet.',
            why: 'Those who could not come look here first.',
            fix: 'Add a link to the shared pad, or one line that people took away.',
            severity: 'advice',
            minutes: 5,
            when: (notes) => !saysSomething(notes),
            source: 'The Carpentries, committees post their notes',
          },
        }),
        link: link({
          names: {
            en: 'Link|Pad|Shared pad|Where to read them',
            fr: 'Lien|Bloc-notes partagé',
            de: 'Link|Pad',
            es: 'Enlace|Bloc compartido',
            it: 'Link|Blocco condiviso',
          },
          help: 'Where the notes are kept, when not here.',
        }),
        chair: references(['roles', 'people'], {
          names: {
            en: 'Chair|Host|Facilitator|Who opened',
            fr: 'Animation|Animateur|Présidence',
            de: 'Moderation|Leitung',
            es: 'Modera|Anfitrión',
            it: 'Conduzione|Chi ha condotto',
          },
          help: 'Who opened the call.',
        }),
        note_taker: references(['roles', 'people'], {
          names: {
            en: 'Note-taker|Notes by|Scribe|Who took notes',
            fr: 'Notes prises par|Secrétaire',
            de: 'Protokoll von|Mitschrift',
            es: 'Notas de|Toma notas',
            it: 'Appunti di|Verbalizza',
          },
          help: 'Who took the notes.',
        }),
        present: texts({
          names: {
            en: 'Present|Participants|Attendees|Attendance',
            fr: 'Présents|Participants',
            de: 'Anwesend|Teilnehmende',
            es: 'Presentes|Participantes|Asistentes',
            it: 'Presenti|Partecipanti',
          },
          help: 'How many came; names only of those who agreed.',
        }),
        takeaways: prose({
          names: {
            en: 'Takeaways|Key takeaways|Highlights',
            fr: 'À retenir|Points clés',
            de: 'Was wir mitnehmen|Wichtigstes',
            es: 'Ideas clave|Para llevar',
            it: 'Da ricordare|Punti chiave',
          },
          help: 'What people took away, in a few lines.',
        }),
        decisions: texts({
          names: {
            en: 'Decisions|Agreed|What we agreed|Decided',
            fr: 'Décisions|Ce que nous avons décidé',
            de: 'Beschlüsse|Entscheidungen|Beschlossen',
            es: 'Decisiones|Acuerdos',
            it: 'Decisioni',
          },
          help: 'What was agreed, one line each.',
        }),
        actions: actions({
          names: {
            en: 'Actions|Action items|To do|Who does what|Next steps',
            fr: 'Actions|À faire|Qui fait quoi',
            de: 'Aufgaben|Zu erledigen|Wer macht was',
            es: 'Tareas|Acciones|Quién hace qué',
            it: 'Azioni|Da fare|Chi fa che cosa',
          },
          help: 'Who does what, by when: one line or row each.',
        }),
        apologies: texts({
          names: {
            en: 'Apologies|Could not come|Regrets',
            fr: 'Excusés|Absents excusés',
            de: 'Entschuldigt',
            es: 'Disculpas|Se excusaron',
            it: 'Assenti giustificati|Scusati',
          },
          help: 'How many could not come; names only of those who agreed.',
        }),
        agenda: prose({
          names: {
            en: 'Agenda|Topics',
            fr: 'Ordre du jour|Sujets',
            de: 'Tagesordnung|Themen|Agenda',
            es: 'Orden del día|Temas',
            it: 'Ordine del giorno|Temi',
          },
          help: 'What you wanted to talk about.',
        }),
        sharing: choiceOrWords(
          {
            public: {
              en: 'public|anyone|everyone|open',
              fr: 'public|tout le monde|ouvert',
              de: 'öffentlich|alle|offen',
              es: 'público|todos|abierto',
              it: 'pubblico|tutti|aperto',
            },
            internal: {
              en: 'internal|members|members only|group|the group only|confidential|not public',
              fr: 'interne|membres|confidentiel',
              de: 'intern|Mitglieder|vertraulich|nur für die Gruppe',
              es: 'interno|miembros|confidencial',
              it: 'interno|membri|riservato',
            },
          },
          {
            names: {
              en: 'Sharing|Who may read this',
              fr: 'Partage|Qui peut lire ceci',
              de: 'Weitergabe|Wer das lesen darf',
              es: 'Difusión|Quién puede leer esto',
              it: 'Condivisione|Chi può leggere',
            },
            help: 'Public, or internal (then keep it out of a public repository).',
          },
        ),
        roll_call_question: text({
          names: {
            en: 'Roll-call question|Roll call|Icebreaker|Icebreaker question',
            fr: 'Question brise-glace|Tour de table',
            de: 'Einstiegsfrage|Eisbrecher',
            es: 'Pregunta para romper el hielo|Pregunta inicial',
            it: 'Domanda rompighiaccio|Domanda iniziale',
          },
          help: 'The question with which everyone began.',
        }),
        ...feedback,
      },
    }),
  },
})

function saysSomething(notes: Recorded): boolean {
  return ['link', 'agenda', 'takeaways', 'decisions', 'actions', ...Object.keys(feedback)].some((field) =>
    notes.has(field),
  )
}
