import { formatDate } from '../../recurrence/calendar-date.ts'
import type { Moment } from '../../recurrence/moment.ts'
import { defineCheck } from '../check.ts'

const event = (begin: string, end: string) => ({
  'community.yml': 'stage: active\n',
  'events/school.md': `---\nstart: ${begin}\nend: ${end}\n---\n# Summer school\n\nThree days by the river.\n`,
})

export default defineCheck({
  id: 'event-ends-after-it-begins',
  area: 'rhythm',
  severity: { launching: 'warning', active: 'error' },
  from: 'launching',
  since: 1,
  title: 'Every event ends after it begins',
  says: '{event} begins on {begin} and ends on {end}: the end comes first.',
  why: 'A calendar that reads this shows nothing at all.',
  fix: 'Look at both days, and change the one that is wrong.',
  minutes: 2,
  source: 'schema.org, Event; RFC 5545',
  examples: [
    { name: 'three days', files: event('2026-06-10', '2026-06-12'), expect: [] },
    { name: 'one day', files: event('2026-06-10', '2026-06-10'), expect: [] },
    {
      name: 'an end in the month before',
      files: event('2026-06-10', '2026-05-12'),
      expect: [
        'events/school.md:3 “Summer school” begins on “10 June 2026” and ends on “12 May 2026”: the end comes first.',
      ],
    },
    {
      name: 'hours of one day the wrong way round',
      files: event('2026-06-10T14:00', '2026-06-10T12:00'),
      expect: [
        'events/school.md:3 “Summer school” begins on “10 June 2026, 14:00” and ends on “10 June 2026, 12:00”: the end comes first.',
      ],
    },
    { name: 'an end that only names its hour', files: event('2026-06-10, 14:00', '"18:00"'), expect: [] },
  ],

  subjects: ({ community }) =>
    community.event.entries.flatMap((event) =>
      event.start?.date !== undefined && event.end?.date !== undefined
        ? [{ event, start: event.start, end: event.end }]
        : [],
    ),

  inspect: ({ event, start, end }) =>
    written(end, '24:00') < written(start, '00:00')
      ? [
          {
            about: event.about('end'),
            place: event.at('end'),
            also: event.at('start'),
            values: { event: event.label, begin: inWords(start), end: inWords(end) },
          },
        ]
      : [],
})

/** A day without an hour may begin early and end late. */
function written({ date = '', time }: Moment, otherwise: string): string {
  return `${date}T${time ?? otherwise}`
}

function inWords({ date = '', time }: Moment): string {
  return time === undefined ? formatDate(date) : `${formatDate(date)}, ${time}`
}
