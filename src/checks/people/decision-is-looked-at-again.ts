import { defineCheck } from '../check.ts'

const active = { 'community.yml': 'stage: active\n' }
const log = (row: string) =>
  `# Decisions\n\n| Date | Subject | Status | Look at it again |\n|---|---|---|---|\n| 2025-01-15 | ${row} |\n`

export default defineCheck({
  id: 'decision-is-looked-at-again',
  area: 'people',
  severity: 'advice',
  from: 'active',
  since: 1,
  title: 'Decisions are looked at again when they said they would be',
  says: '{decision} was to be looked at again by {day:date}.',
  why: 'Some agreed because it was for a time, and nobody wants to be the one who asks.',
  fix: 'Put it on the agenda of the next call. If it holds, write a later date or take the date out; if not, mark it as superseded.',
  minutes: 10,
  source: 'TODO Group, resolutions; sociocracy: a decision has an end date',
  examples: [
    {
      name: 'it has time',
      files: { ...active, 'decisions.md': log('Calls in the evening | approved | 2026-06') },
      expect: [],
    },
    {
      name: 'the day has passed',
      files: { ...active, 'decisions.md': log('Calls in the evening | approved | 2026-01') },
      expect: ['decisions.md:5 “Calls in the evening” was to be looked at again by 31 January 2026.'],
    },
    {
      name: 'another decision took its place',
      files: { ...active, 'decisions.md': log('Calls in the evening | superseded by 2025-04 | 2026-01') },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    community.decision.entries.filter(
      ({ review_by, status }) => review_by && (status === undefined || status === 'approved'),
    ),

  inspect: (decision, { now }) => {
    const day = decision.review_by?.end ?? now
    return day >= now
      ? []
      : [
          {
            about: decision.about('review_by'),
            place: decision.at('review_by'),
            values: { decision: decision.label, day },
          },
        ]
  },
})
