import { rhythmOf } from '../../community/rhythm.ts'
import { defineCheck } from '../check.ts'
import { rewrittenAt } from '../subjects/corrected.ts'

const head = '# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n'

export default defineCheck({
  id: 'call-zone-is-known',
  area: 'rhythm',
  severity: { launching: 'advice', active: 'warning' },
  from: 'launching',
  since: 1,
  title: 'The time zone of every call is one that we know',
  says: 'In the call {call}, the place {written} has no clock that we know{nearest:phrase}{names:list}.',
  why: 'Members elsewhere need to know whose clock it is to find their own hour.',
  fix: 'Write the nearest large city in the column “Where in the world (time zone)”, for example Brussels.',
  phrases: { closest: '; the closest name is ', none: '' },
  minutes: 2,
  source: 'Kubernetes community, sigs.yaml: meetings in “Poland”',
  examples: [
    {
      name: 'a city',
      files: { 'meetings.md': `${head}| Community call | every Monday | 14:00 | Warsaw |\n` },
      expect: [],
    },
    {
      name: 'a slip of the pen',
      files: { 'meetings.md': `${head}| Community call | every Monday | 14:00 | Brusels |\n` },
      expect: [
        'meetings.md:5 In the call “Community call”, the place “Brusels” has no clock that we know; the closest name is “Europe/Brussels”.',
      ],
      fixed: { 'meetings.md': `${head}| Community call | every Monday | 14:00 | Brussels |\n` },
    },
    {
      name: 'a place that no clock is named after',
      files: { 'meetings.md': `${head}| Community call | every Monday | 14:00 | the library hall |\n` },
      expect: ['meetings.md:5 In the call “Community call”, the place “the library hall” has no clock that we know.'],
    },
    {
      name: 'not decided yet',
      files: { 'meetings.md': `${head}| Community call | every Monday | 14:00 | TBD |\n` },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    community.meetings.series.flatMap((call) => {
      const { zone } = rhythmOf(call)
      return zone ? [{ call, zone }] : []
    }),

  inspect: ({ call, zone: { words, reading } }) => {
    if (!('problem' in reading) || reading.problem !== 'unknown') return []
    const closest = reading.closest === undefined ? [] : [reading.closest]
    return [
      {
        about: call.about('time_zone'),
        place: call.at(call.has('time_zone') ? 'time_zone' : undefined),
        values: {
          call: call.label,
          written: words,
          nearest: closest.length > 0 ? 'closest' : 'none',
          names: closest,
        },
      },
    ]
  },

  correct({ place }, { call, zone: { words: written, reading } }, context) {
    if (!('isOnly' in reading) || reading.closest === undefined || !call.has('time_zone')) return undefined
    const city = reading.closest.slice(reading.closest.lastIndexOf('/') + 1).replaceAll('_', ' ')
    const instead = written.includes('/') ? reading.closest : city
    return reading.isOnly ? rewrittenAt(place, { written, instead }, context) : undefined
  },
})
