import { defineCheck } from '../check.ts'

/** More values than these cannot be told from memory. */
const many = 7

const table = (values: readonly string[]) =>
  `# Charter\n\n## Values\n\n| Value | What it means to us |\n|---|---|\n${values.map((value) => `| ${value} | What we do |\n`).join('')}`

export default defineCheck({
  id: 'values-are-few',
  area: 'identity',
  severity: 'advice',
  from: 'launching',
  since: 1,
  title: 'The values are few enough to remember',
  says: '{page:path} names {count:number|value|values}.',
  why: 'Three values that everyone knows help more than a long list that nobody remembers.',
  fix: 'Choose the three that you would miss most, and let the others be examples of them.',
  minutes: 20,
  source: 'Foundational Community Building, session 4: pick three',
  examples: [
    { name: 'three values', files: { 'charter.md': table(['Openness', 'Care', 'Curiosity']) }, expect: [] },
    {
      name: 'eight values',
      files: {
        'charter.md': table(['Openness', 'Care', 'Trust', 'Rigour', 'Joy', 'Equity', 'Curiosity', 'Patience']),
      },
      expect: ['charter.md:7 charter.md names 8 values.'],
    },
    {
      name: 'an example row is no value',
      files: {
        'charter.md': table(['Openness', 'Care', 'Trust', 'Rigour', 'Joy', 'Equity', 'Curiosity', 'Example: Patience']),
      },
      expect: [],
    },
  ],

  subjects: ({ community: { charter } }) => (charter.values.length > 0 ? [charter] : []),

  inspect: (charter) =>
    charter.values.length > many
      ? [
          {
            about: charter.about('values'),
            place: charter.values[0]?.at() ?? charter.at(),
            values: { page: charter.path, count: charter.values.length },
          },
        ]
      : [],
})
