import { rhythmOf } from '../../community/rhythm.ts'
import { nextDates } from '../../recurrence/dates.ts'
import { describeRule } from '../../recurrence/describe.ts'
import { defineCheck } from '../check.ts'

const head = '# Meetings\n\n| Call | When | First date | Time | Time zone |\n|---|---|---|---|---|\n'

export default defineCheck({
  id: 'call-counts-from-a-date',
  area: 'rhythm',
  severity: { launching: 'advice', active: 'warning' },
  from: 'launching',
  since: 1,
  title: 'Calls that skip weeks or months say from which date they count',
  says: 'The call {call} is held {rhythm}: counted from which date?',
  why: 'Without one date nobody can tell this week from the next.',
  fix: 'Write any date on which it takes place in the column “First date”, for example 2026-04-08.',
  minutes: 2,
  source: 'RFC 5545, where every series has a first date',
  examples: [
    {
      name: 'every two weeks, from a date',
      files: { 'meetings.md': `${head}| Co-working | every two weeks on Monday | 2026-03-02 | 14:00 | Brussels |\n` },
      expect: [],
    },
    {
      name: 'every two weeks, from when?',
      files: { 'meetings.md': `${head}| Co-working | every two weeks on Monday | | 14:00 | Brussels |\n` },
      expect: ['meetings.md:5 The call “Co-working” is held “every two weeks on Monday”: counted from which date?'],
    },
    {
      name: 'a day that the calendar knows',
      files: { 'meetings.md': `${head}| Community call | last Friday of the month | | 14:00 | Brussels |\n` },
      expect: [],
    },
    {
      name: 'the date stands in the sentence',
      files: {
        'meetings.md': `${head}| Co-working | every two weeks on Monday, starting 2 March 2026 | | 14:00 | Brussels |\n`,
      },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    community.meetings.series.flatMap((call) => {
      const { rule, start } = rhythmOf(call)
      return rule ? [{ call, rule, start }] : []
    }),

  inspect: ({ call, rule, start }, { now }) =>
    'problem' in nextDates({ rule, ...(start !== undefined && { start }), from: now, count: 1 })
      ? [
          {
            about: call.about('start'),
            place: call.at('when'),
            values: { call: call.label, rhythm: describeRule(rule) },
          },
        ]
      : [],
})
