import { defineCheck } from '../check.ts'
import { byNearness, nextEvents } from '../subjects/coming-events.ts'

const events = (row: string) => ({
  'community.yml': 'stage: active\n',
  'events.md': `# Events\n\n| Event | When | How we meet | Where | Time zone |\n|---|---|---|---|---|\n${row}\n`,
})

export default defineCheck({
  id: 'online-event-has-time-zone',
  area: 'rhythm',
  severity: byNearness,
  from: 'launching',
  since: 1,
  title: 'Events online say whose clock counts',
  says: '{event} begins at {time}, but on whose clock?',
  why: 'Online, people come from everywhere, and somebody always joins an hour late.',
  fix: 'Write a city behind the hour, for example “14:00, Brussels time”, or in a column “Time zone”.',
  minutes: 2,
  source: 'schema.org, Event; OSC Uppsala, list of events',
  examples: [
    { name: 'a city', files: events('| Talk | 2026-03-20, 14:00 | online | | Brussels |'), expect: [] },
    {
      name: 'a city behind the hour',
      files: events('| Talk | 2026-03-20, 14:00 Brussels time | online | | |'),
      expect: [],
    },
    {
      name: 'no city',
      files: events('| Talk | 2026-03-20, 14:00 | online | https://meet.example/talk | |'),
      expect: ['events.md:5 “Talk” begins at “14:00”, but on whose clock?'],
    },
    {
      name: 'in a hall, the clock on its wall counts',
      files: events('| Open day | 2026-03-20, 14:00 | | Hall 2 | |'),
      expect: [],
    },
    {
      name: 'the letters in the heading of the column are asked about elsewhere',
      files: {
        'community.yml': 'stage: active\n',
        'events.md':
          '# Events\n\n| What | When (CEST) | How we meet |\n|---|---|---|\n| Talk | 2026-03-20 14:00 | online |\n',
      },
      expect: [],
    },
  ],

  subjects: (context) =>
    nextEvents(context).filter(
      ({ event, times }) =>
        times.time !== undefined &&
        (event.mode === 'online' || event.mode === 'hybrid' || event.status === 'moved-online'),
    ),

  inspect: ({ event, times: { time = '', zone } }) =>
    zone ? [] : [{ about: event.about('time_zone'), place: event.at('start'), values: { event: event.label, time } }],
})
