import { defineCheck } from '../check.ts'

const head = '# Charter\n\n## Values\n\n| Value | What it means to us | In action |\n|---|---|---|\n'

export default defineCheck({
  id: 'one-value-has-an-example',
  area: 'identity',
  severity: { launching: 'advice', active: 'warning' },
  from: 'launching',
  since: 1,
  title: 'At least one value has an example in action',
  says: 'No value in {page:path} has an example in action.',
  why: 'A word such as “openness” means something different to everyone until they see it done.',
  fix: 'Choose one value and write in its column “In action” one thing that somebody did, or would do, because of it.',
  minutes: 10,
  source: 'Foundational Community Building, session 4',
  examples: [
    {
      name: 'one example among three values',
      files: {
        'charter.md': `${head}| Openness | Others can see our work | Agendas are public a week ahead |\n| Care | | |\n| Joy | | |\n`,
      },
      expect: [],
    },
    {
      name: 'only words',
      files: { 'charter.md': `${head}| Openness | Others can see our work | |\n| Care | | TBD |\n` },
      expect: ['charter.md:7 No value in charter.md has an example in action.'],
    },
    {
      name: 'values in a list, which has no column for it, in German',
      files: { 'charter.md': '# Charta\n\n## Unsere Werte\n\n- Offenheit: wir teilen früh\n- Sorgfalt\n' },
      expect: ['charter.md:5 No value in charter.md has an example in action.'],
    },
    { name: 'no values yet', files: { 'charter.md': '# Charter\n\n## Vision\n\nOpen by habit.\n' }, expect: [] },
  ],

  subjects: ({ community: { charter } }) => (charter.values.length > 0 ? [charter] : []),

  inspect: (charter) =>
    charter.values.some((value) => value.in_action !== undefined)
      ? []
      : [
          {
            about: charter.about('values'),
            place: charter.values[0]?.at() ?? charter.at(),
            values: { page: charter.path },
          },
        ],
})
