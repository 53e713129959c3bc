import { defineCheck } from '../check.ts'
import { rewrittenAt } from '../subjects/corrected.ts'
import { type FoundField, fieldsWith, listIn, ofTrouble, textIn } from '../subjects/every-reading.ts'

const head = '| Milestone | What will be true | By when |\n|---|---|---|\n'

export default defineCheck({
  id: 'date-can-be-read',
  area: (found: FoundField) => found.area,
  severity: { planning: 'advice', launching: 'warning', active: 'error' },
  from: 'planning',
  since: 1,
  title: 'Every date can be read',
  says: 'We cannot read {written} as a date, under {field} of {entry}{hint:phrase}{closest:list}.',
  why: 'We remind you when a date comes, and can only do so when we can read it.',
  fix: 'Write a day as 2026-03-18, a month as 2026-03, a quarter as 2026-Q1.',
  phrases: { closest: '; it may be ', none: '' },
  minutes: 2,
  source: 'ISO 8601; dates of funding in real repositories',
  examples: [
    {
      name: 'days, months and quarters',
      files: {
        'roadmap.md': `# Roadmap\n\n${head}| Launch | 40 members | 2026-06 |\n| Survey | 20 answers | 2026-Q4 |\n`,
      },
      expect: [],
    },
    {
      name: 'a day that no calendar has',
      files: {
        'community.yml': 'stage: active\n',
        'roadmap.md': `# Roadmap\n\n${head}| Launch | 40 members | 2026-02-30 |\n`,
      },
      expect: [
        'roadmap.md:5 We cannot read “2026-02-30” as a date, under “By when” of “Launch”; it may be “2026-02-28”.',
      ],
    },
    {
      name: 'a month that is misspelt',
      files: { 'roadmap.md': `# Roadmap\n\n${head}| Launch | 40 members | 18 Ocotber 2026 |\n` },
      expect: [
        'roadmap.md:5 We cannot read “18 Ocotber 2026” as a date, under “By when” of “Launch”; it may be “2026-10-18”.',
      ],
      fixed: { 'roadmap.md': `# Roadmap\n\n${head}| Launch | 40 members | 2026-10-18 |\n` },
    },
    {
      name: 'words that are no date',
      files: { 'roadmap.md': `# Roadmap\n\n${head}| Launch | 40 members | when the sun shines |\n` },
      expect: ['roadmap.md:5 We cannot read “when the sun shines” as a date, under “By when” of “Launch”.'],
    },
    {
      name: 'no date yet is not a wrong date',
      files: { 'roadmap.md': `# Roadmap\n\n${head}| Launch | 40 members | TBD |\n` },
      expect: [],
    },
  ],

  subjects: ({ community }) => fieldsWith(community, 'date-impossible', 'date', 'month', 'term'),

  inspect: (found) =>
    ofTrouble(found, 'date-impossible', (values) => {
      const closest = listIn(values, 'closest')
      return {
        written: textIn(values, 'written'),
        field: found.label,
        entry: found.of.label,
        hint: closest.length > 0 ? 'closest' : 'none',
        closest,
      }
    }),

  correct: ({ place, values }, _, context) => {
    const written = textIn(values, 'written')
    const [closest] = listIn(values, 'closest')
    return closest !== undefined && isMisspelt(written, closest)
      ? rewrittenAt(place, { written, instead: closest }, context)
      : undefined
  },
})

/** Of a long name of a month only one can be meant, where year and day stand beside it; a day that no calendar has may be any other. */
function isMisspelt(written: string, closest: string): boolean {
  const [, year, , day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(closest) ?? []
  const digits = written.match(/\d+/g)?.map(Number) ?? []
  const same = [year, day].flatMap((part) => (part === undefined ? [] : [Number(part)]))
  return /\p{L}{6,}/u.test(written) && digits.length === same.length && same.every((part) => digits.includes(part))
}
