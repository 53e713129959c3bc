import { callsWithNotes, pastCallsOf } from '../../community/past-calls.ts'
import { defineCheck } from '../check.ts'

const head = '# Meetings\n\n| Call | When | First date | Time | Time zone | Except |\n|---|---|---|---|---|---|\n'
const monthly = `${head}| Community call | third Wednesday of every month | 2025-11-19 | 14:00 | Brussels | |\n`
const notes = (...days: readonly string[]) =>
  `# Notes\n\n| Date | Call | Notes |\n|---|---|---|\n${days.map((day) => `| ${day} | Community call | [pad](https://pad.example/${day}) |\n`).join('')}`

/** Older calls without notes are left in peace. */
const lookedAt = 2

export default defineCheck({
  id: 'past-calls-have-notes',
  area: 'rhythm',
  severity: { launching: 'advice', active: 'warning' },
  from: 'launching',
  since: 1,
  title: 'The latest calls have notes',
  says: 'The call {call} of {day:date} has no notes.',
  why: 'Those who could not come read what they missed, and what was agreed can be found again.',
  fix: 'Add a row to the page of notes: the date, and a link or two lines. Was it not held? Write the date in the column “Except”.',
  minutes: 10,
  source: 'The Carpentries, committees post their notes in one place',
  examples: [
    {
      name: 'notes of every call',
      on: '2026-03-10',
      files: { 'meetings.md': monthly, 'notes.md': notes('2025-12-17', '2026-01-21', '2026-02-18') },
      expect: [],
    },
    {
      name: 'one is missing',
      on: '2026-03-10',
      files: { 'meetings.md': monthly, 'notes.md': notes('2025-12-17', '2026-02-18') },
      expect: ['meetings.md:5 The call “Community call” of 21 January 2026 has no notes.'],
    },
    {
      name: 'a call of last week, moved by a day, and one that was not held',
      on: '2026-03-10',
      files: {
        'meetings.md': monthly.replace('Brussels | |', 'Brussels | 2026-01-21 |'),
        'notes/2025-12-18.md': '# Community call\n\n## Takeaways\n\nPosters help.\n',
        'notes/2026-02-18.md': '# Community call\n\n## Takeaways\n\nShort talks help.\n',
        'notes/2025-11-19.md': '# Community call\n\n## Takeaways\n\nThirty came.\n',
      },
      expect: [],
    },
    {
      name: 'the first call lies ahead',
      on: '2026-03-10',
      files: {
        'meetings.md': `${head}| Community call | third Wednesday of every month | 2026-03-18 | 14:00 | Brussels | |\n`,
      },
      expect: [],
    },
    {
      name: 'nobody knows since when there are calls',
      on: '2026-03-10',
      files: { 'meetings.md': `${head}| Community call | third Wednesday of every month | | 14:00 | Brussels | |\n` },
      expect: [],
    },
  ],

  subjects: ({ community, settings, now }) =>
    callsWithNotes(community).flatMap((call) => {
      const { calls, isQuiet } = pastCallsOf(call, community, { now, grace: settings.clocks.notes })
      return isQuiet ? [] : calls.slice(-lookedAt).map((past) => ({ call, ...past }))
    }),

  inspect: ({ call, day, hasNotes }) =>
    hasNotes
      ? []
      : [
          {
            about: { ...call.about('notes'), entry: `${call.key}-${day}` },
            place: call.at(),
            values: { call: call.label, day },
          },
        ],
})
