// The notes: what was said and agreed in each call, in one page with links to shared pads or in one file for each call.
import { actions } from './fields/actions.ts'
import { contact, date, entries, link, prose, reference, references, text, texts } from './fields.ts'
import { defineKind } from './kind.ts'

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
  fields: {
    coordinators: contact({
      names: {
        en: 'How to reach the coordinators|How to reach us|Contact',
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
      fields: {
        date: date({
          names: { en: 'Date|When|Day', fr: 'Date|Quand', de: 'Datum|Wann', es: 'Fecha|Cuándo', it: 'Data|Quando' },
          help: 'The day of the call, for example 2026-03-18.',
        }),
        series: reference(['meetings'], {
          names: {
            en: 'Call|Meeting|Series',
            fr: 'Réunion|Appel',
            de: 'Treffen|Sitzung|Call',
            es: 'Reunión|Llamada',
            it: 'Riunione|Incontro',
          },
          help: 'Which call it was.',
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
        sharing: text({
          names: {
            en: 'Sharing|Who may read this',
            fr: 'Partage',
            de: 'Weitergabe',
            es: 'Difusión',
            it: 'Condivisione',
          },
          help: 'Public, or for the group only (then keep it out of a public repository).',
        }),
        roll_call_question: text({
          names: {
            en: 'Roll-call question|Roll call|Icebreaker',
            fr: 'Question brise-glace|Tour de table',
            de: 'Einstiegsfrage|Eisbrecher',
            es: 'Pregunta para romper el hielo|Pregunta inicial',
            it: 'Domanda rompighiaccio|Domanda iniziale',
          },
          help: 'The question with which everyone began.',
        }),
        worked: prose({
          names: {
            en: 'What worked|Pluses',
            fr: 'Ce qui a marché|Ce qui a fonctionné',
            de: 'Was gut war|Was funktioniert hat',
            es: 'Qué funcionó',
            it: 'Che cosa ha funzionato',
          },
          help: 'What people liked.',
        }),
        did_not: prose({
          names: {
            en: 'What did not work|What didn’t work|Deltas',
            fr: 'Ce qui n’a pas marché',
            de: 'Was nicht gut war|Was nicht funktioniert hat',
            es: 'Qué no funcionó',
            it: 'Che cosa non ha funzionato',
          },
          help: 'What did not go well.',
        }),
        change: prose({
          names: {
            en: 'What we would change|What to change',
            fr: 'Ce que nous changerions',
            de: 'Was wir ändern würden',
            es: 'Qué cambiaríamos',
            it: 'Che cosa cambieremmo',
          },
          help: 'What to do differently next time.',
        }),
        surprised: prose({
          names: {
            en: 'What surprised us|What surprised',
            fr: 'Ce qui nous a surpris',
            de: 'Was uns überrascht hat',
            es: 'Qué nos sorprendió',
            it: 'Che cosa ci ha sorpreso',
          },
          help: 'What nobody expected.',
        }),
      },
    }),
  },
})
