import { defineCheck } from '../check.ts'
import { everyReading, type FoundField, ofTrouble } from '../subjects/every-reading.ts'

const page = (setting: string) => ({
  'roadmap.md': `---\nperiod: ${setting}\n---\n# Roadmap\n\nPeriod: 2026 to 2028\n\n## Period\n\n2026 to 2028\n`,
})

export default defineCheck({
  id: 'two-places-agree',
  area: (found: FoundField) => found.area,
  severity: { planning: 'advice', launching: 'warning' },
  from: 'planning',
  since: 1,
  title: 'What is written twice says the same',
  says: '{field} of {entry} is written in two places that do not agree; the settings at the top of the page count.',
  why: 'A reader believes whichever place they see first.',
  fix: 'Keep the one that is true, and delete the other.',
  minutes: 2,
  examples: [
    { name: 'both say the same', files: page('2026 to 2028'), expect: [] },
    {
      name: 'the settings and a heading differ',
      files: page('2025 to 2027'),
      expect: [
        'roadmap.md:2 “Period” of “Roadmap” is written in two places that do not agree; the settings at the top of the page count.',
      ],
    },
    { name: 'one place only', files: { 'roadmap.md': '# Roadmap\n\n## Period\n\n2026 to 2028\n' }, expect: [] },
  ],

  subjects: ({ community }) => everyReading(community).filter((found) => found.reading.written.from === 'setting'),

  inspect: (found) =>
    ofTrouble(found, 'two-values', () => ({
      field: found.label,
      entry: found.isPrivate ? found.of.path : found.of.label,
    })),
})
