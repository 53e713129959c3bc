import { latestNotes } from '../../community/latest-notes.ts'
import { defineCheck } from '../check.ts'

const notes = (actions: string) => `# Community call\n\n## Actions\n\n${actions}\n`

export default defineCheck({
  id: 'action-is-not-overdue',
  area: 'rhythm',
  severity: 'advice',
  from: 'launching',
  since: 1,
  title: 'Actions in the latest notes are done by their day, or have a new one',
  says: 'In the notes {notes}, the day has passed for {actions:list}.',
  why: 'An open promise that nobody speaks of weighs on the one who made it.',
  fix: 'Tick it off, give it a new date, or let it go with a line that says so.',
  minutes: 5,
  source: 'Open Life Science and The Carpentries, meeting templates',
  examples: [
    {
      name: 'a day ahead',
      files: { 'notes/2026-02-18.md': notes('- [ ] Dana: write to the library, by 2026-03-10') },
      expect: [],
    },
    {
      name: 'a day that has passed',
      on: '2026-03-20',
      files: {
        'notes/2026-02-18.md': notes(
          '- [ ] Dana: write to the library, by 2026-03-10\n- [x] Amira: book a room, by 2026-03-01',
        ),
      },
      expect: [
        'notes/2026-02-18.md:5 In the notes “Community call”, the day has passed for “write to the library, by 2026-03-10”.',
      ],
    },
    {
      name: 'a German sentence whose day has passed',
      on: '2026-03-20',
      files: {
        'notes/2026-02-18.md': '# Treffen\n\n## Aufgaben\n\n- Dana: der Bibliothek schreiben, bis zum 10. März 2026\n',
      },
      expect: [
        'notes/2026-02-18.md:5 In the notes “Treffen”, the day has passed for “der Bibliothek schreiben, bis zum 10. März 2026”.',
      ],
    },
    {
      name: 'older notes are left in peace',
      files: {
        'notes/2025-11-19.md': notes('- Dana: write to the library, by 2025-12-01'),
        'notes/2026-01-21.md': notes('- [x] Dana: thank the speaker, by 2026-01-30'),
        'notes/2026-02-18.md': notes('- Amira: book a room, by 2026-03-15'),
      },
      expect: [],
    },
  ],

  subjects: ({ community }) => latestNotes(community).filter((notes) => notes.actions.length > 0),

  inspect: (notes, { now }) => {
    const late = notes.actions.filter((action) => !action.done && action.by !== undefined && action.by < now)
    const [first] = late
    return first
      ? [
          {
            about: notes.about('actions'),
            place: first.place,
            values: { notes: notes.label, actions: late.slice(0, 3).map((action) => action.what) },
          },
        ]
      : []
  },
})
