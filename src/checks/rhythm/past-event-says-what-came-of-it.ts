import { type Event, pastEvents } from '../../community/events.ts'
import { addPeriod, type Period } from '../../recurrence/time.ts'
import { defineCheck } from '../check.ts'
import { severityAt } from '../stage.ts'

const head = '# Events\n\n| Event | When | Status | What came of it |\n|---|---|---|---|\n'
const active = { 'community.yml': 'stage: active\n' }

/** Older events are left in peace. */
const lookedAt = 2

export default defineCheck({
  id: 'past-event-says-what-came-of-it',
  area: 'rhythm',
  severity: ({ event }: ReturnType<typeof pastEvents>[number], { stage }) =>
    isPlanned(event) ? severityAt({ launching: 'advice', active: 'warning' }, stage) : 'advice',
  from: 'launching',
  since: 1,
  title: 'The latest events say what came of them',
  says: '{event} was on {day:date}{state:phrase}.',
  why: 'One line about what came of it is what you show a dean, a funder, and those who could not come.',
  fix: 'Write “held” as its status, and one line under “What came of it”: how many came, and what changed.',
  phrases: {
    planned: ' and is still marked as to come',
    open: ', and nothing says what came of it',
  },
  minutes: 10,
  source: 'OSC Uppsala, list of events; CHAOSS, metrics of events',
  examples: [
    {
      name: 'a line about what came of it',
      files: { ...active, 'events.md': `${head}| Open day | 2026-01-20 | held | Forty came |\n` },
      expect: [],
    },
    {
      name: 'still to come, a month after',
      files: { ...active, 'events.md': `${head}| Open day | 2026-01-20 | scheduled | |\n` },
      expect: ['events.md:5 “Open day” was on 20 January 2026 and is still marked as to come.'],
    },
    {
      name: 'over, and nothing is told; older ones are left in peace',
      files: {
        ...active,
        'events.md':
          '# Événements\n\n| Événement | Quand |\n|---|---|\n| Atelier | 20 janvier 2026 |\n| Fête | du 3 au 5 octobre 2025 |\n| Rencontre | 2024-10-20 |\n',
      },
      expect: [
        'events.md:5 “Atelier” was on 20 January 2026, and nothing says what came of it.',
        'events.md:6 “Fête” was on 5 October 2025, and nothing says what came of it.',
      ],
    },
    {
      name: 'last week',
      files: { ...active, 'events.md': `${head}| Open day | 2026-02-22 | scheduled | |\n` },
      expect: [],
    },
    {
      name: 'cancelled',
      files: { ...active, 'events.md': `${head}| Open day | 2026-01-20 | cancelled | |\n` },
      expect: [],
    },
    {
      name: 'slides that remain',
      files: {
        ...active,
        'events.md':
          '# Past events\n\n| Event | Date | Slides |\n|---|---|---|\n| Talk | 2026-01-20 | [slides](https://slides.example/1) |\n',
      },
      expect: [],
    },
  ],

  subjects: ({ community, settings, now }) =>
    pastEvents(community, addPeriod(now, backwards(settings.clocks.event_outcome))).slice(0, lookedAt),

  inspect: ({ event, last }) => {
    const planned = isPlanned(event)
    if (!planned && tellsSomething(event)) return []
    return [
      {
        about: event.about(planned ? 'status' : 'outcome'),
        place: event.at(planned ? 'status' : undefined),
        values: { event: event.label, day: last, state: planned ? 'planned' : 'open' },
      },
    ]
  },
})

function isPlanned({ status }: Event): boolean {
  return status !== undefined && status !== 'held'
}

function tellsSomething(event: Event): boolean {
  return ['outcome', 'attendance', 'feedback', 'materials', 'recording', 'url'].some((field) => event.has(field))
}

function backwards({ months = 0, days = 0, hours = 0, workingDays = 0 }: Period): Period {
  return { months: -months, days: -days, hours: -hours, workingDays: -workingDays }
}
