import { writtenRhythms } from '../../community/rhythm.ts'
import { defineCheck } from '../check.ts'

const head = '# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n'

export default defineCheck({
  id: 'call-rhythm-names-a-day',
  area: 'rhythm',
  severity: { launching: 'advice', active: 'warning' },
  from: 'launching',
  since: 1,
  title: 'The rhythm of every call says on which day',
  says: 'The call {call} is held {written}; on which day, for example {example}?',
  why: 'People can keep a day free only when they know which.',
  fix: 'Add the day in the column “When”, for example {example}.',
  minutes: 2,
  source: 'OpenAIRE, community of practice for training coordinators',
  examples: [
    {
      name: 'a day of the month',
      files: { 'meetings.md': `${head}| Community call | third Wednesday of every month | 14:00 | Brussels |\n` },
      expect: [],
    },
    {
      name: 'how often, but not when',
      files: { 'meetings.md': `${head}| Community call | monthly | 14:00 | Brussels |\n` },
      expect: [
        'meetings.md:5 The call “Community call” is held “monthly”; on which day, for example “every third Wednesday of the month”?',
      ],
    },
    {
      name: 'every two weeks from a Monday on',
      files: {
        'meetings.md':
          '# Meetings\n\n| Call | When | First date | Time | Time zone |\n|---|---|---|---|---|\n| Co-working | every two weeks | 2026-03-02 | 14:00 | Brussels |\n',
      },
      expect: [],
    },
    {
      name: 'daily, which needs no day',
      files: { 'meetings.md': `${head}| Morning coffee | every day | 9:00 | Brussels |\n` },
      expect: [],
    },
  ],

  subjects: ({ community }) => writtenRhythms(community),

  inspect: ({ call, reading, rule }) => {
    if (rule || !('problem' in reading) || reading.problem !== 'incomplete') return []
    const written = call.readings.get('when')?.written.text ?? ''
    const [example = 'third Wednesday of every month'] = reading.proposals
    return [{ about: call.about('when'), place: call.at('when'), values: { call: call.label, written, example } }]
  },
})
