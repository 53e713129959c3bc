import { turnsOf } from '../../community/meeting-dates.ts'
import { turnsAhead } from '../../community/rota.ts'
import { defineCheck } from '../check.ts'

const meetings = (rows: string) =>
  `# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n| Community call | third Wednesday of every month | 14:00 | Brussels |\n\n## Rota\n\n| Date | Who opens | Who takes notes | Cancelled |\n|---|---|---|---|\n${rows}`

/** So many calls ahead are looked at. */
const ahead = 3

export default defineCheck({
  id: 'next-calls-have-a-host',
  area: 'rhythm',
  severity: 'advice',
  from: 'launching',
  since: 1,
  title: 'Somebody opens each of the next calls, and somebody takes notes',
  says: 'Nobody {does:phrase} the call {call} on {day:date} yet.',
  why: 'It is easier to say yes to one date a month ahead than to all of them at once.',
  fix: 'Ask in the next call who would like to. Then write a role, or the name of somebody who agreed, in the table “Rota”.',
  phrases: { opens: 'opens', notes: 'takes notes in', both: 'opens or takes notes in' },
  minutes: 5,
  source: 'The Carpentries, session hosts; OpenAIRE, community of practice for training coordinators',
  examples: [
    {
      name: 'the next three calls are taken',
      files: {
        'meetings.md': meetings(
          '| 2026-03-18 | Dana | Amira | |\n| 2026-04-15 | Amira | Ben | |\n| 2026-05-20 | Ben | Dana | |\n',
        ),
      },
      expect: [],
    },
    {
      name: 'one call is open, one has no note-taker, one is not in the rota yet',
      files: { 'meetings.md': meetings('| 2026-03-18 | Dana | | |\n| 2026-04-15 | | Amira | |\n') },
      expect: [
        'meetings.md:11 Nobody takes notes in the call “Community call” on 18 March 2026 yet.',
        'meetings.md:12 Nobody opens the call “Community call” on 15 April 2026 yet.',
        'meetings.md:5 Nobody opens or takes notes in the call “Community call” on 20 May 2026 yet.',
      ],
    },
    {
      name: 'a call that is not held is passed over',
      files: {
        'meetings.md': meetings(
          '| 2026-03-18 | Dana | Amira | |\n| 2026-04-15 | | | yes, Easter |\n| 2026-05-20 | Ben | Dana | |\n| 2026-06-17 | Amira | Ben | |\n',
        ),
      },
      expect: [],
    },
    {
      name: 'no rota, because a role opens every call',
      files: {
        'meetings.md':
          '# Meetings\n\n| Call | When | Who opens it |\n|---|---|---|\n| Community call | third Wednesday of every month | Coordination |\n',
      },
      expect: [],
    },
  ],

  subjects: ({ community, now }) =>
    community.meetings.series
      .filter((call) => turnsOf(call, community).length > 0)
      .flatMap((call) => turnsAhead(call, community, { now, count: ahead }))
      .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
      .slice(0, ahead),

  inspect: ({ call, day, turn, opens, notes, asksForNotes }) => {
    const isOpened = opens.length > 0
    const isNoted = !asksForNotes || notes.length > 0
    if (isOpened && isNoted) return []
    const does = isOpened ? 'notes' : isNoted ? 'opens' : 'both'
    const about = turn ? turn.about('who_opens') : { ...call.about('host'), entry: `${call.key}-${day}` }
    return [{ about, place: turn?.at() ?? call.at(), values: { does, call: call.label, day } }]
  },
})
