import { defineCheck } from '../check.ts'
import { documentPages, type LookedAt } from '../subjects/area-of-page.ts'

export default defineCheck({
  id: 'row-can-be-read',
  area: (page: LookedAt) => page.area,
  severity: 'warning',
  from: 'planning',
  since: 1,
  title: 'Every row of a table kept as a file of its own can be read',
  says: 'A row of {page:path} cannot be read: {cause:phrase}.',
  why: 'One comma too many could move words into the wrong column, so we leave the row out.',
  fix: 'Open the file in a spreadsheet program, correct the row, and save it as CSV. Or put double quotation marks around a cell that holds a comma.',
  phrases: {
    'csv-quote': 'a quotation mark in it opens or closes nothing',
    'csv-extra-cells': 'it has more cells than the first row has names',
    'csv-too-long': 'the table is longer than we read, 5,000 rows and 100 columns',
  },
  minutes: 5,
  examples: [
    {
      name: 'a comma inside quotation marks',
      files: { 'roadmap.csv': 'Milestone,By when\n"Launch, with cake",2026-06\n' },
      expect: [],
    },
    {
      name: 'a comma too many',
      files: { 'roadmap.csv': 'Milestone,By when\nLaunch, with cake,2026-06\nSite,2026-07\n' },
      expect: ['roadmap.csv:2 A row of roadmap.csv cannot be read: it has more cells than the first row has names.'],
    },
    {
      name: 'a stray quotation mark',
      files: { 'roadmap.csv': 'Milestone,By when\n"Launch" day,2026-06\n' },
      expect: ['roadmap.csv:2 A row of roadmap.csv cannot be read: a quotation mark in it opens or closes nothing.'],
    },
  ],

  subjects: ({ community }) => documentPages(community).filter(({ path }) => /\.csv$/i.test(path)),

  inspect: (subject) =>
    subject.page.problems
      .filter(({ problem }) => problem.startsWith('csv-'))
      .map(({ problem, place }) => ({
        about: subject.about({ entry: `line-${place.line}` }),
        place,
        values: { page: subject.path, cause: problem },
      })),
})
