import { defineCheck } from '../check.ts'

const meetings = (day: string) => ({
  'meetings.md': `# Meetings\n\n| Call | When | Time | Time zone | Look at it again by |\n|---|---|---|---|---|\n| Writing hour | every Thursday | 9:30 | Berlin | ${day} |\n`,
})

export default defineCheck({
  id: 'call-is-looked-at-again',
  area: 'rhythm',
  severity: 'advice',
  from: 'launching',
  since: 1,
  title: 'Calls are looked at again on the day that was set for it',
  says: 'You wanted to look at the call {call} again by {day:date}.',
  why: 'A call that was tried for half a year goes on for ever unless somebody asks.',
  fix: 'Ask those who come whether they still want it. Then write a new day, or its last date.',
  minutes: 10,
  source: 'Rust leadership council: avoid the default being to continue indefinitely',
  examples: [
    { name: 'a day ahead', files: meetings('2026-06-30'), expect: [] },
    {
      name: 'a day that has passed',
      files: meetings('2026-01-31'),
      expect: ['meetings.md:5 You wanted to look at the call “Writing hour” again by 31 January 2026.'],
    },
    { name: 'no such day', files: meetings(''), expect: [] },
  ],

  subjects: ({ community }) =>
    community.meetings.series.flatMap((call) => (call.review_by === undefined ? [] : [{ call, day: call.review_by }])),

  inspect: ({ call, day }, { now }) =>
    day < now
      ? [{ about: call.about('review_by'), place: call.at('review_by'), values: { call: call.label, day } }]
      : [],
})
