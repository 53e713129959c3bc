import { defineCheck } from '../check.ts'

const meetings = (recording: string) => ({
  'meetings.md': `# Meetings\n\n| Call | When | Time | Time zone | Recording |\n|---|---|---|---|---|\n| Community call | every Monday | 14:00 | Brussels | ${recording} |\n`,
})

export default defineCheck({
  id: 'discussion-of-a-call-is-not-recorded',
  area: 'rhythm',
  severity: 'advice',
  from: 'launching',
  since: 1,
  title: 'Talks may be recorded; what is said afterwards is not',
  says: 'The whole of the call {call} is recorded, what people say afterwards too.',
  why: 'People ask what they really want to know when nobody keeps it.',
  fix: 'Record the talk only, and say so before you begin. Then write “talks only” in the column “Recording”.',
  minutes: 5,
  principles: ['respect-for-diversity'],
  source: 'Foundational Community Building, joining the call',
  examples: [
    { name: 'talks only', files: meetings('talks only'), expect: [] },
    {
      name: 'everything',
      files: meetings('everything'),
      expect: ['meetings.md:5 The whole of the call “Community call” is recorded, what people say afterwards too.'],
    },
    { name: 'other words', files: meetings('if the speaker agrees'), expect: [] },
  ],

  subjects: ({ community }) => community.meetings.series.filter((call) => call.recording !== undefined),

  inspect: (call) =>
    call.recording === 'all'
      ? [{ about: call.about('recording'), place: call.at('recording'), values: { call: call.label } }]
      : [],
})
