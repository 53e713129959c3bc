import { defineCheck } from '../check.ts'
import { everyReading, type FoundField } from '../subjects/every-reading.ts'

const table = (title: string, until: string) =>
  `---\nvisibility: private\n---\n# Roadmap\n\n| Milestone | What will be true | By when |\n|---|---|---|\n| ${title} | 40 members | ${until} |\n`

export default defineCheck({
  id: 'private-value-can-be-read',
  area: (found: FoundField) => found.area,
  severity: { planning: 'advice', launching: 'warning' },
  from: 'planning',
  since: 1,
  title: 'What private fields hold can be read',
  says: 'We cannot read what stands under {field} in this line of {page:path}.',
  why: 'It is private, so we do not repeat it here; but we cannot count with it either.',
  fix: 'Open the line and write a date as 2026-03-18, a length of time as 12 months, or one of the answers that the page offers.',
  minutes: 5,
  examples: [
    { name: 'a private page that can be read', files: { 'roadmap.md': table('Launch', '2026-06') }, expect: [] },
    {
      name: 'a private value is not repeated',
      files: { 'roadmap.md': table('Talks with the dean', 'after the dean has left') },
      expect: ['roadmap.md:8 We cannot read what stands under “By when” in this line of roadmap.md.'],
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
