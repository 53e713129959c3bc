import { datesFrom } from '../../community/meeting-dates.ts'
import { rhythmOf } from '../../community/rhythm.ts'
import { defineCheck } from '../check.ts'

const head = '# Meetings\n\n| Call | When | Time | Time zone | Until |\n|---|---|---|---|---|\n'

export default defineCheck({
  id: 'call-has-a-date-ahead',
  area: 'rhythm',
  severity: 'warning',
  from: 'launching',
  since: 1,
  title: 'Every call on the page has a date that lies ahead',
  says: 'The call {call} has no date ahead: the last one has passed.',
  why: 'Somebody who finds it waits for a call that does not come.',
  fix: 'Write a later date in the column “Until”, or take the call off this page and say where its notes are.',
  minutes: 5,
  source: 'Content of old community pages, where ended series stay listed',
  examples: [
    {
      name: 'a series without an end',
      files: { 'meetings.md': `${head}| Community call | every Monday | 14:00 | Brussels | |\n` },
      expect: [],
    },
    {
      name: 'a series that has ended',
      files: { 'meetings.md': `${head}| Spring sessions | every Monday | 14:00 | Brussels | 2026-02-20 |\n` },
      expect: ['meetings.md:5 The call “Spring sessions” has no date ahead: the last one has passed.'],
    },
    {
      name: 'a series whose end stands in the sentence',
      files: {
        'meetings.md': `${head}| Spring sessions | every Monday until 20 February 2026 | 14:00 | Brussels | |\n`,
      },
      expect: ['meetings.md:5 The call “Spring sessions” has no date ahead: the last one has passed.'],
    },
    {
      name: 'the last date is today',
      on: '2026-03-02',
      files: { 'meetings.md': `${head}| Spring sessions | every Monday | 14:00 | Brussels | 2026-03-02 |\n` },
      expect: [],
    },
  ],

  subjects: ({ community, now }) =>
    community.meetings.series.flatMap((call) => {
      const dates = datesFrom(call, rhythmOf(call), community, { from: now, count: 1 })
      return dates ? [{ call, dates }] : []
    }),

  inspect: ({ call, dates }) =>
    dates.length > 0 ? [] : [{ about: call.about('until'), place: call.at('until'), values: { call: call.label } }],
})
