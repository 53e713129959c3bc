import { latestNotes } from '../../community/latest-notes.ts'
import { defineCheck } from '../check.ts'

const notes = (actions: string) => `# Community call\n\n## Actions\n\n${actions}\n`

export default defineCheck({
  id: 'action-has-name-and-date',
  area: 'rhythm',
  severity: 'advice',
  from: 'launching',
  since: 1,
  title: 'Actions in the latest notes say who and by when',
  says: 'In the notes {notes}, a name or a day is missing for {actions:list}.',
  why: 'What everyone agreed to do, without a name and a day, is done by no one.',
  fix: 'Write each as “name: what, by date”, for example “Dana: write to the library, by 2026-04-01”.',
  minutes: 5,
  source: 'Open Life Science and The Carpentries, meeting templates',
  examples: [
    {
      name: 'a name and a date',
      files: { 'notes/2026-02-18.md': notes('- [ ] Dana: write to the library, by 2026-03-10') },
      expect: [],
    },
    {
      name: 'neither',
      files: { 'notes/2026-02-18.md': notes('- [ ] write to the library\n- [x] book a room') },
      expect: [
        'notes/2026-02-18.md:5 In the notes “Community call”, a name or a day is missing for “write to the library”.',
      ],
    },
    {
      name: 'a table in Italian, one row without a name',
      files: {
        'notes/2026-02-18.md':
          '# Incontro di febbraio\n\n## Azioni\n\n| Che cosa | Chi | Entro quando |\n|---|---|---|\n| scrivere alla biblioteca | | 10 marzo 2026 |\n| prenotare la sala | Dana | 2026-03-12 |\n',
      },
      expect: [
        'notes/2026-02-18.md:7 In the notes “Incontro di febbraio”, a name or a day is missing for “scrivere alla biblioteca”.',
      ],
    },
    {
      name: 'older notes are left in peace',
      files: {
        'notes/2025-11-19.md': notes('- write to the library'),
        'notes/2026-01-21.md': notes('- Dana: thank the speaker, by 2026-03-30'),
        'notes/2026-02-18.md': notes('- none yet'),
      },
      expect: [],
    },
  ],

  subjects: ({ community }) => latestNotes(community).filter((notes) => notes.actions.length > 0),

  inspect: (notes) => {
    const open = notes.actions.filter((action) => !action.done && (action.who === undefined || action.by === undefined))
    const [first] = open
    return first
      ? [
          {
            about: notes.about('actions'),
            place: first.place,
            values: { notes: notes.label, actions: open.slice(0, 3).map((action) => action.what) },
          },
        ]
      : []
  },
})
