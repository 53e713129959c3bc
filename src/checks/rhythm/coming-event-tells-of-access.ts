import { defineCheck } from '../check.ts'
import { isSmall, nextEvents } from '../subjects/coming-events.ts'

const event = (more: string) => ({
  'community.yml': 'stage: active\n',
  'events/open-day.md': `# Open day\n\nWhen: 2026-03-20, 10:00 to 17:00\n\nWhere: Hall 2\n\n${more}\n`,
})

export default defineCheck({
  id: 'coming-event-tells-of-access',
  area: 'rhythm',
  severity: 'advice',
  from: 'active',
  since: 1,
  title: 'Coming events say what helps people to take part',
  says: 'Nothing says what helps people to take part in {event}.',
  why: 'Somebody who cannot climb stairs, or hear well, stays at home rather than ask.',
  fix: 'Add a heading “So that everyone can take part”: steps, captions, food, children, and whom to ask for more.',
  minutes: 10,
  principles: ['respect-for-diversity', 'fairness'],
  source: 'CHAOSS, accessibility of events',
  examples: [
    {
      name: 'a line about steps and captions',
      files: event('## So that everyone can take part\n\nNo steps; captions on every screen. Write to us for more.'),
      expect: [],
    },
    {
      name: 'nothing yet',
      files: event('Everybody may come.'),
      expect: ['events/open-day.md:1 Nothing says what helps people to take part in “Open day”.'],
    },
    {
      name: 'a talk of an hour online',
      files: {
        'community.yml': 'stage: active\n',
        'events.md':
          '# Events\n\n| Event | When | How we meet |\n|---|---|---|\n| Talk | 2026-03-20, 14:00 to 15:00 | online |\n',
      },
      expect: [],
    },
  ],

  subjects: (context) => nextEvents(context).filter((coming) => !isSmall(coming)),

  inspect: ({ event }) =>
    event.has('access') ? [] : [{ about: event.about('access'), place: event.at(), values: { event: event.label } }],
})
