import { defineCheck } from '../check.ts'

const event = (rows: string) => ({
  'events/talk.md': `# Talk\n\nWhen: 2026-03-20\n\n## Speakers\n\n| Speaker | Talk | May we name you? |\n|---|---|---|\n${rows}`,
})

export default defineCheck({
  id: 'speaker-agreed-to-be-named',
  area: 'rhythm',
  severity: 'warning',
  from: 'launching',
  since: 1,
  title: 'Speakers who are named have said yes',
  says: 'At {event}, {people:number|speaker is|speakers are} named without a yes.',
  why: 'Anyone can read this page, and what was once here can be found again.',
  fix: 'Ask, and write “yes” with the date; until then write “a guest” instead of the name.',
  minutes: 10,
  principles: ['respect-for-diversity'],
  source: 'schema.org, Event; all-contributors, opting out',
  examples: [
    { name: 'a yes with its date', files: event('| Ana | Data | yes, 2026-02-12 |\n'), expect: [] },
    {
      name: 'a column that nobody has filled',
      files: event('| Ana | Data | |\n| Ben | Code | no |\n'),
      expect: ['events/talk.md:5 At “Talk”, 2 speakers are named without a yes.'],
    },
    {
      name: 'a page that does not ask',
      files: { 'events/talk.md': '# Talk\n\nWhen: 2026-03-20\n\nSpeakers: Ana, Ben\n' },
      expect: [],
    },
  ],

  subjects: ({ community }) => community.event.entries.filter((event) => event.speakers.length > 0),

  inspect: (event) => {
    const people = event.speakers.filter(({ agreed }) => agreed === false).length
    return people === 0
      ? []
      : [{ about: event.about('speakers'), place: event.at('speakers'), values: { event: event.label, people } }]
  },
})
