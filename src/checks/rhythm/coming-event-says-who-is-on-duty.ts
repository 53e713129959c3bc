import { defineCheck } from '../check.ts'
import { byNearness, isSmall, nextEvents } from '../subjects/coming-events.ts'

const event = (more: string) => ({
  'events/open-day.md': `# Open day\n\nWhen: 2026-03-20, 10:00 to 17:00\n\nWhere: Hall 2\n\n${more}\n`,
})

export default defineCheck({
  id: 'coming-event-says-who-is-on-duty',
  area: 'rhythm',
  severity: byNearness,
  from: 'active',
  since: 1,
  title: 'Coming events say who is there for people who feel uncomfortable',
  says: 'Nothing says who is there for people who feel uncomfortable at {event}.',
  why: 'On the day nobody looks up an address; they look for a face.',
  fix: 'Ask somebody who receives reports, and write “On duty for the code of conduct:” with their role and how to find them.',
  minutes: 10,
  principles: ['respect-for-diversity', 'accountability'],
  source: 'CHAOSS, code of conduct at events',
  examples: [
    {
      name: 'somebody with a green scarf',
      files: {
        'community.yml': 'stage: active\n',
        ...event('On duty for the code of conduct: a conduct contact, with a green scarf'),
      },
      expect: [],
    },
    {
      name: 'nobody yet',
      files: { 'community.yml': 'stage: active\n', ...event('Everybody may come.') },
      expect: ['events/open-day.md:1 Nothing says who is there for people who feel uncomfortable at “Open day”.'],
    },
    {
      name: 'a talk of an hour online, one that is over, and one that is cancelled',
      files: {
        'community.yml': 'stage: active\n',
        'events.md':
          '# Events\n\n| Event | When | How we meet | Status |\n|---|---|---|---|\n| Talk | 2026-03-20, 14:00 to 15:00 | online | |\n| Open day | 2025-03-20 | in person | held |\n| Fair | 2026-04-20 | in person | cancelled |\n',
      },
      expect: [],
    },
    {
      name: 'two days online, in a table in German',
      files: {
        'community.yml': 'stage: active\n',
        'events.md':
          '# Veranstaltungen\n\n| Veranstaltung | Wann | Wie wir uns treffen |\n|---|---|---|\n| Jahrestreffen | 18.–20. März 2026 | online |\n',
      },
      expect: ['events.md:5 Nothing says who is there for people who feel uncomfortable at “Jahrestreffen”.'],
    },
  ],

  subjects: (context) => nextEvents(context).filter((coming) => !isSmall(coming)),

  inspect: ({ event }) =>
    event.has('on_duty') ? [] : [{ about: event.about('on_duty'), place: event.at(), values: { event: event.label } }],
})
