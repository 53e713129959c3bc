import { writtenRhythms } from '../../community/rhythm.ts'
import { defineCheck } from '../check.ts'

const head = '# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n'

export default defineCheck({
  id: 'call-rhythm-has-one-meaning',
  area: 'rhythm',
  severity: { launching: 'warning', active: 'error' },
  from: 'launching',
  since: 1,
  title: 'The rhythm of every call can be read in one way only',
  says: 'For the call {call}, {written} can mean {one} or {other}.',
  why: 'Half of the members may come on the wrong day.',
  fix: 'Write the one that you mean in the column “When”.',
  minutes: 2,
  source: 'Kubernetes community, sigs.yaml: “biweekly”',
  examples: [
    {
      name: 'every two weeks',
      files: { 'meetings.md': `${head}| Co-working | every two weeks on Monday | 14:00 | Brussels |\n` },
      expect: [],
    },
    {
      name: 'a word with two meanings',
      files: { 'meetings.md': `${head}| Co-working | biweekly on Monday | 14:00 | Brussels |\n` },
      expect: [
        'meetings.md:5 For the call “Co-working”, “biweekly on Monday” can mean “every two weeks on Monday” or “twice a week”.',
      ],
    },
    {
      name: 'two meanings, of which only one fits the first date',
      files: {
        'meetings.md':
          '# Meetings\n\n| Call | When | First date | Time | Time zone |\n|---|---|---|---|---|\n| Writing hour | every second Thursday | 2026-09-03 | 9:30 | Berlin |\n',
      },
      expect: [],
    },
    {
      name: 'twice a month, in plain words',
      files: { 'meetings.md': `${head}| Co-working | first and third Monday of the month | 14:00 | Brussels |\n` },
      expect: [],
    },
  ],

  subjects: ({ community }) => writtenRhythms(community),

  inspect: ({ call, reading, rule }) => {
    if (rule || !('problem' in reading) || reading.problem !== 'ambiguous') return []
    const [one = '', other = ''] = reading.proposals
    const written = call.readings.get('when')?.written.text ?? ''
    return [{ about: call.about('when'), place: call.at('when'), values: { call: call.label, written, one, other } }]
  },
})
