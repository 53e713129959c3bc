import { defineCheck } from '../check.ts'
import { rewrittenAt } from '../subjects/corrected.ts'
import { type FoundField, fieldsWith, ofTrouble, textIn } from '../subjects/every-reading.ts'

const page = (day: string) => ({
  'roadmap.md': `---\nlast_reviewed: ${day}\n---\n# Roadmap\n\n## Next steps\n\nWe open the doors.\n`,
})

export default defineCheck({
  id: 'date-is-iso',
  area: (found: FoundField) => found.area,
  severity: 'advice',
  from: 'active',
  since: 1,
  title: 'Dates are written with the year first',
  says: 'The date {written}, under {field} of {entry}, reads the same everywhere as {iso}.',
  why: 'We understood it, but a member who writes dates in another way may not.',
  fix: 'Write it as {iso}.',
  minutes: 1,
  source: 'ISO 8601',
  examples: [
    { name: 'the year first', files: { 'community.yml': 'stage: active\n', ...page('2026-02-18') }, expect: [] },
    {
      name: 'a month in words',
      files: { 'community.yml': 'stage: active\n', ...page('18 February 2026') },
      expect: [
        'roadmap.md:2 The date “18 February 2026”, under “Last reviewed” of “Roadmap”, reads the same everywhere as “2026-02-18”.',
      ],
      fixed: page('2026-02-18'),
    },
    { name: 'not worth a word while a community is starting', files: page('18 February 2026'), expect: [] },
  ],

  subjects: ({ community }) => fieldsWith(community, 'date-not-iso', 'date'),

  inspect: (found) =>
    ofTrouble(found, 'date-not-iso', (values) => ({
      written: textIn(values, 'written'),
      field: found.label,
      entry: found.of.label,
      iso: textIn(values, 'iso'),
    })),

  correct: ({ place, values }, _, context) =>
    rewrittenAt(place, { written: textIn(values, 'written'), instead: textIn(values, 'iso') }, context),
})
