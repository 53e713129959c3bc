import { comingEvents } from '../../community/events.ts'
import { defineCheck } from '../check.ts'

const active = { 'community.yml': 'stage: active\n' }

export default defineCheck({
  id: 'event-zone-is-a-city',
  area: 'rhythm',
  severity: { launching: 'advice', active: 'warning' },
  from: 'launching',
  since: 1,
  title: 'The clock of a coming event is that of a city',
  says: '{event} is announced in {written}. Do you mean the clock of {city}?',
  why: 'Letters such as CEST hold for one half of the year only. In December they send people to the wrong hour.',
  fix: 'Write the city, for example “14:00, {city} time”.',
  minutes: 2,
  source: 'OSC Uppsala: CEST above dates in December',
  examples: [
    {
      name: 'a city',
      files: {
        ...active,
        'events.md': '# Events\n\n| Event | When |\n|---|---|\n| Talk | 2026-12-10, 14:00 Stockholm time |\n',
      },
      expect: [],
    },
    {
      name: 'summer time above a date in December',
      files: {
        ...active,
        'events.md':
          '# Events\n\n| Event | When (CEST) |\n|---|---|\n| Talk | 2026-12-10 14:00 |\n| Fair | 2025-12-10 14:00 |\n',
      },
      expect: ['events.md:5 “Talk” is announced in “CEST”. Do you mean the clock of “Brussels”?'],
    },
    {
      name: 'letters behind the hour, in a file of its own',
      files: { ...active, 'events/talk.md': '# Talk\n\nWhen: 2026-12-10, 9:00 PT\n' },
      expect: ['events/talk.md:3 “Talk” is announced in “PT”. Do you mean the clock of “Los Angeles”?'],
    },
    {
      name: 'universal time',
      files: { ...active, 'events/talk.md': '# Talk\n\nWhen: 2026-12-10, 9:00 UTC\n' },
      expect: [],
    },
  ],

  subjects: ({ community, now }) =>
    comingEvents(community, now).flatMap(({ event, times: { zone } }) => (zone ? [{ event, zone }] : [])),

  inspect: ({ event, zone: { words, reading, field } }) =>
    'problem' in reading && reading.problem === 'abbreviation'
      ? [
          {
            about: event.about('time_zone'),
            place: event.at(field),
            values: { event: event.label, written: words, city: cityOf(reading.proposals[0]) },
          },
        ]
      : [],
})

function cityOf(zone = 'Europe/Brussels'): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}
