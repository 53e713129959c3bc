import { defineCheck } from '../check.ts'
import { byNearness, type ComingEvent, nextEvents } from '../subjects/coming-events.ts'

const events = (row: string) => ({
  'community.yml': 'stage: active\n',
  'events.md': `# Events\n\n| Event | When | Where | Link |\n|---|---|---|---|\n${row}\n`,
})

export default defineCheck({
  id: 'coming-event-says-where',
  area: 'rhythm',
  severity: byNearness,
  from: 'launching',
  since: 1,
  title: 'Coming events say where they take place',
  says: 'Nothing says where {event} takes place.',
  why: 'People decide by the way they have to go, and some need to know about the stairs.',
  fix: 'Write the place, or the link by which people join.',
  minutes: 2,
  source: 'schema.org, Event',
  examples: [
    { name: 'a place', files: events('| Open day | 2026-03-20 | Hall 2 | |'), expect: [] },
    { name: 'a link', files: events('| Talk | 2026-03-20 | | https://meet.example/talk |'), expect: [] },
    { name: 'a place beside the day', files: events('| Open day | 20 March 2026, in Lindenau | | |'), expect: [] },
    {
      name: 'neither',
      files: events('| Open day | 2026-03-20 | | |'),
      expect: ['events.md:5 Nothing says where “Open day” takes place.'],
    },
    { name: 'an event that is over', files: events('| Open day | 2025-03-20 | | |'), expect: [] },
  ],

  subjects: nextEvents,

  inspect: (coming) =>
    hasPlace(coming)
      ? []
      : [
          {
            about: coming.event.about('where'),
            place: coming.event.at(),
            values: { event: coming.event.label },
          },
        ],
})

const placeBesideDay = /(?<!\p{L})(?:in|at|à|en|a|bei|im)\s+(?:the |der |la )?\p{Lu}/u

function hasPlace({ event }: ComingEvent): boolean {
  return (
    ['where', 'url', 'registration'].some((field) => event.has(field)) ||
    placeBesideDay.test(event.readings.get('start')?.written.text ?? '')
  )
}
