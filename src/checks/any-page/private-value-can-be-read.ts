import { defineCheck } from '../check.ts'
import { everyReading, type FoundField } from '../subjects/every-reading.ts'

const table = (power: string) =>
  `# Stakeholders\n\n| Contributor | Role | Power |\n|---|---|---|\n| Library | Host | ${power} |\n`

export default defineCheck({
  id: 'private-value-can-be-read',
  area: (found: FoundField) => found.area,
  severity: { planning: 'advice', launching: 'warning' },
  from: 'planning',
  since: 1,
  title: 'Private answers are written so that we can read them',
  says: 'We cannot read what stands under {field} in this line of {page:path}.',
  why: 'It is private, so we do not repeat it here; but we cannot count with it either.',
  fix: 'Write a date as 2026-03-18, a length of time as 12 months, or one of the answers that the page offers.',
  minutes: 5,
  examples: [
    { name: 'a private page that can be read', files: { 'stakeholders.md': table('high') }, expect: [] },
    {
      name: 'a private value is not repeated',
      files: { 'stakeholders.md': table('quite some') },
      expect: ['stakeholders.md:5 We cannot read what stands under “Power” in this line of stakeholders.md.'],
    },
    {
      name: 'a public value is the business of another note',
      files: { 'roadmap.md': '# Roadmap\n\n| Milestone | By when |\n|---|---|\n| Launch | soon |\n' },
      expect: [],
    },
  ],

  subjects: ({ community }) => everyReading(community).filter((found) => found.isPrivate),

  // The entry's name may be private too, so it is no part of what the note is about.
  inspect: ({ of, field, label, reading }) =>
    reading.troubles
      .filter(({ trouble }) => trouble !== 'two-values' && trouble !== 'date-not-iso')
      .map(({ place }) => ({
        about: { path: of.path, kind: of.kind, field },
        place,
        values: { field: label, page: of.path },
      })),
})
