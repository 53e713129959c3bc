import { rhythmOf } from '../../community/rhythm.ts'
import { defineCheck } from '../check.ts'

const head = '# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n'

export default defineCheck({
  id: 'call-zone-is-a-city',
  area: 'rhythm',
  severity: { launching: 'advice', active: 'warning' },
  from: 'launching',
  since: 1,
  title: 'The clock of a call is that of a city, in summer and in winter',
  says: 'The call {call} is held in {written}. Do you mean the clock of {city}, all year?',
  why: 'Letters such as CET hold for one half of the year only, or for several places. After a clock change, some members come late.',
  fix: 'Write the city, for example {city}, in the column “Where in the world (time zone)”.',
  minutes: 2,
  source: 'OpenAIRE, community of practice for training coordinators: “14:00 CET”, all year',
  examples: [
    {
      name: 'a city',
      files: {
        'meetings.md': `${head}| Community call | third Wednesday of every month | 14:00 | Europe/Brussels |\n`,
      },
      expect: [],
    },
    {
      name: 'letters that name winter time',
      files: { 'meetings.md': `${head}| Community call | every 3rd Wednesday of the month | 14:00 | CET |\n` },
      expect: [
        'meetings.md:5 The call “Community call” is held in “CET”. Do you mean the clock of “Brussels”, all year?',
      ],
    },
    {
      name: 'the same in one sentence, as it stands in an invitation',
      files: {
        'meetings.md':
          '# Meetings\n\n## Community call\n\nMeetings are held online every 3rd Wednesday of the month at 14:00 CET. Open to all.\n\nOpen to: everyone\n',
      },
      expect: [
        'meetings.md:3 The call “Community call” is held in “CET”. Do you mean the clock of “Brussels”, all year?',
      ],
    },
    {
      name: 'letters that name several places in summer and in winter',
      files: { 'meetings.md': `${head}| Community call | every Tuesday | 9:00 | PT (Pacific Time) |\n` },
      expect: [
        'meetings.md:5 The call “Community call” is held in “PT (Pacific Time)”. Do you mean the clock of “Los Angeles”, all year?',
      ],
    },
    {
      name: 'universal time, which never changes',
      files: { 'meetings.md': `${head}| Community call | every Monday | 14:00 | UTC |\n` },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    community.meetings.series.flatMap((call) => {
      const { zone } = rhythmOf(call)
      return zone ? [{ call, zone }] : []
    }),

  inspect: ({ call, zone }) =>
    'problem' in zone.reading && zone.reading.problem === 'abbreviation'
      ? [
          {
            about: call.about('time_zone'),
            place: call.at(call.has('time_zone') ? 'time_zone' : undefined),
            values: { call: call.label, written: zone.words, city: cityOf(zone.reading.proposals[0]) },
          },
        ]
      : [],
})

function cityOf(zone = 'Europe/Brussels'): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}
