import { addPeriod } from '../../recurrence/time.ts'
import { defineCheck } from '../check.ts'

const procedure = (every: string, last: string) => ({
  'conduct-procedure.md': `# How we handle reports\n\n## What we publish\n\nHow many reports there were, if at least five, and what we learnt.\n\nSummary every: ${every}\n\nLast summary: ${last}\n`,
})

export default defineCheck({
  id: 'conduct-summary-is-not-late',
  area: 'safety',
  severity: 'advice',
  from: 'launching',
  since: 1,
  title: 'The summary on reports comes as often as it was promised',
  says: '{page} promises a summary on reports, and the one for {due:date} is not there yet.',
  why: 'Members trust a way to report when they see, now and then, that it is looked after.',
  fix: 'Tell members how many reports there were if there were at least five, and what you learnt, never about whom; then change the date of the last summary. “Fewer than five” is a summary too.',
  minutes: 20,
  principles: ['transparency', 'accountability'],
  source: 'Kubernetes code of conduct committee: half-yearly reports',
  examples: [
    { name: 'half a year has not passed', files: procedure('6 months', '2025-12-15'), expect: [] },
    {
      name: 'half a year has passed',
      files: procedure('6 months', '2025-06-30'),
      expect: [
        'conduct-procedure.md:9 conduct-procedure.md promises a summary on reports, and the one for 30 December 2025 is not there yet.',
      ],
    },
    {
      name: 'promised in a sentence of the code of conduct',
      files: {
        'CODE_OF_CONDUCT.md':
          '# Code of conduct\n\n## How we handle reports\n\nOnce a year members hear a short summary.\n\nLast summary: 2024-11-20\n',
      },
      expect: [
        'CODE_OF_CONDUCT.md:7 CODE_OF_CONDUCT.md promises a summary on reports, and the one for 20 November 2025 is not there yet.',
      ],
    },
    { name: 'no date of a last one', files: procedure('6 months', ''), expect: [] },
  ],

  subjects: ({ community }) => {
    const { conduct_procedure: procedure } = community
    const { summary_every: every, last_summary: last } = procedure
    return procedure.stands && every && last !== undefined ? [{ procedure, due: addPeriod(last, every) }] : []
  },

  inspect: ({ procedure, due }, { now }) =>
    due >= now
      ? []
      : [
          {
            about: procedure.about('last_summary'),
            place: procedure.at('last_summary'),
            values: { page: procedure.path, due },
          },
        ],
})
