import { callsWithNotes, pastCallsOf } from '../../community/past-calls.ts'
import { defineCheck } from '../check.ts'

const meetings =
  '# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n| Community call | third Wednesday of every month | 14:00 | Brussels |\n'
const notes = (...days: readonly string[]) =>
  `# Notes\n\n| Date | Call | Takeaways |\n|---|---|---|\n${days.map((day) => `| ${day} | Community call | Posters help |\n`).join('')}`

export default defineCheck({
  id: 'call-is-still-held',
  area: 'rhythm',
  severity: { launching: 'advice', active: 'warning' },
  from: 'launching',
  since: 1,
  title: 'Calls on the page are still held, as far as notes tell',
  says: 'The last notes of the call {call} are of {day:date}. Is it still held?',
  why: 'Somebody who comes to an empty call does not come a second time.',
  fix: 'If it is, add the notes of the last call. If not, write its last date in the column “Until”; pausing is fine.',
  minutes: 5,
  source: 'R-Ladies, activity of chapters: six months',
  examples: [
    {
      name: 'notes of last month',
      files: { 'meetings.md': meetings, 'notes.md': notes('2025-01-15', '2026-02-18') },
      expect: [],
    },
    {
      name: 'six calls without notes',
      files: { 'meetings.md': meetings, 'notes.md': notes('2025-06-18', '2025-07-16') },
      expect: ['meetings.md:5 The last notes of the call “Community call” are of 16 July 2025. Is it still held?'],
    },
    {
      name: 'five calls without notes, which are asked for one by one',
      files: { 'meetings.md': meetings, 'notes.md': notes('2025-08-20', '2025-09-17') },
      expect: [],
    },
    { name: 'no notes at all', files: { 'meetings.md': meetings }, expect: [] },
  ],

  subjects: ({ community, settings, now }) =>
    callsWithNotes(community).flatMap((call) => {
      const { lastNotes, isQuiet } = pastCallsOf(call, community, { now, grace: settings.clocks.notes })
      return lastNotes === undefined ? [] : [{ call, lastNotes, isQuiet }]
    }),

  inspect: ({ call, lastNotes, isQuiet }) =>
    isQuiet ? [{ about: call.about('notes'), place: call.at(), values: { call: call.label, day: lastNotes } }] : [],
})
