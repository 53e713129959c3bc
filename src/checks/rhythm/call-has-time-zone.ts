import { rhythmOf } from '../../community/rhythm.ts'
import { defineCheck } from '../check.ts'

const head = '# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n'

export default defineCheck({
  id: 'call-has-time-zone',
  area: 'rhythm',
  severity: { launching: 'warning', active: 'error' },
  from: 'launching',
  since: 1,
  title: 'Every call says whose clock counts',
  says: 'The call {call} begins at {time}, but on whose clock?',
  why: 'Members travel, clocks change twice a year, and somebody always joins an hour late.',
  fix: 'Write a city in the column “Where in the world (time zone)”, for example Brussels.',
  minutes: 2,
  source: 'OpenAIRE, community of practice for training coordinators; Kubernetes community, sigs.yaml',
  examples: [
    {
      name: 'a city in its column',
      files: { 'meetings.md': `${head}| Community call | third Wednesday of every month | 14:00 | Brussels |\n` },
      expect: [],
    },
    {
      name: 'a city in the sentence',
      files: {
        'meetings.md': `${head}| Community call | third Wednesday of every month, 14:00, Brussels time | | |\n`,
      },
      expect: [],
    },
    {
      name: 'no city',
      files: { 'meetings.md': `${head}| Community call | third Wednesday of every month | 14:00 | |\n` },
      expect: ['meetings.md:5 The call “Community call” begins at “14:00”, but on whose clock?'],
    },
    {
      name: 'no city, in German',
      files: {
        'meetings.md':
          '# Treffen\n\n## Offene Runde\n\nWann: jeden zweiten Dienstag im Monat um 14 Uhr\n\nWer eröffnet: Koordination\n',
      },
      expect: ['meetings.md:3 The call “Offene Runde” begins at “14:00”, but on whose clock?'],
    },
    {
      name: 'no hour yet, which is asked first',
      files: { 'meetings.md': `${head}| Community call | third Wednesday of every month | | |\n` },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    community.meetings.series
      .map((call) => ({ call, rhythm: rhythmOf(call) }))
      .filter(({ rhythm }) => rhythm.time !== undefined),

  inspect: ({ call, rhythm }) =>
    rhythm.zone
      ? []
      : [{ about: call.about('time_zone'), place: call.at(), values: { call: call.label, time: rhythm.time ?? '' } }],
})
