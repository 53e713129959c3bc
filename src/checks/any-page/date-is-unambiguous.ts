import { defineCheck } from '../check.ts'
import { type FoundField, fieldsWith, listIn, ofTrouble, textIn } from '../subjects/every-reading.ts'

const page = (day: string) => ({
  'roadmap.md': `---\nlast_reviewed: ${day}\n---\n# Roadmap\n\n## Next steps\n\nWe open the doors.\n`,
})

export default defineCheck({
  id: 'date-is-unambiguous',
  area: (found: FoundField) => found.area,
  severity: { planning: 'advice', launching: 'warning', active: 'error' },
  from: 'planning',
  since: 1,
  title: 'No date can be read in two ways',
  says: 'The date {written}, under {field} of {entry}, can mean either of {readings:list}.',
  why: 'Some readers put the day first and some the month, and each is sure.',
  fix: 'Write the year first, then the month, then the day: 2026-03-18.',
  minutes: 2,
  source: 'ISO 8601; dates in three styles in one folder',
  examples: [
    { name: 'the year first', files: page('2026-01-04'), expect: [] },
    {
      name: 'January or April',
      files: page('04/01/2026'),
      expect: [
        'roadmap.md:2 The date “04/01/2026”, under “Last reviewed” of “Roadmap”, can mean either of “2026-01-04” and “2026-04-01”.',
      ],
    },
    { name: 'a day after the twelfth leaves no doubt', files: page('18/03/2025'), expect: [] },
  ],

  subjects: ({ community }) => fieldsWith(community, 'date-ambiguous', 'date', 'month', 'term'),

  inspect: (found) =>
    ofTrouble(found, 'date-ambiguous', (values) => ({
      written: textIn(values, 'written'),
      field: found.label,
      entry: found.of.label,
      readings: listIn(values, 'readings'),
    })),
})
