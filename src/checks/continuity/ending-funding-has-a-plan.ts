import { addPeriod } from '../../recurrence/time.ts'
import { defineCheck } from '../check.ts'

const page = (rows: string, more = '') => ({
  'funding.md': `# Funding\n\n## Our own institution\n\n| Who gives | What for | From | Until | Status |\n|---|---|---|---|---|\n${rows}${more}`,
})

export default defineCheck({
  id: 'ending-funding-has-a-plan',
  area: 'continuity',
  severity: 'warning',
  from: 'launching',
  since: 1,
  title: 'Before funding ends, it is known what goes on without it',
  says: 'What comes from {source} {ends:phrase} on {day:date}, and nothing says what goes on without it.',
  why: 'Half a year is what a new application takes, and people whose hours end with it need to know.',
  fix: 'Add a heading “When funding ends” with three sentences: what goes on, what stops, and who decides. Or write “ended” in the column “Status”.',
  phrases: { ends: 'ends', ended: 'ended' },
  minutes: 20,
  principles: ['accountability'],
  source: 'CIVICA, week 5; OSCARS, sustainability models',
  examples: [
    {
      name: 'two years ahead',
      files: page('| Library | Two hours a week | 2025-01 | 2027-12 | active |\n'),
      expect: [],
    },
    {
      name: 'in four months',
      files: page('| Library | Two hours a week | 2025-01 | 2026-06 | active |\n'),
      expect: [
        'funding.md:7 What comes from “Library” ends on 30 June 2026, and nothing says what goes on without it.',
      ],
    },
    {
      name: 'in four months, with a plan',
      files: page(
        '| Library | Two hours a week | 2025-01 | 2026-06 | active |\n',
        '\n## When funding ends\n\nThe calls go on. The coordinators ask the dean in spring.\n',
      ),
      expect: [],
    },
    {
      name: 'over, without a word',
      files: page(
        '| Library | Two hours a week | 2025-01 | 2025-12 | |\n| Foundation | A day | 2023-01 | 2024-12 | ended |\n',
      ),
      expect: [
        'funding.md:7 What comes from “Library” ended on 31 December 2025, and nothing says what goes on without it.',
      ],
    },
    {
      name: 'in German, in a section of the roadmap',
      files: {
        'roadmap.md':
          '# Fahrplan\n\n## Finanzierung\n\n| Wer gibt | Wofür | Bis |\n|---|---|---|\n| Bibliothek | Zwei Stunden in der Woche | 2026-05 |\n',
      },
      expect: [
        'roadmap.md:7 What comes from “Bibliothek” ends on 31 May 2026, and nothing says what goes on without it.',
      ],
    },
  ],

  subjects: ({ community }) =>
    community.sustainability.sources.filter(
      ({ to, status }) => to !== undefined && status !== 'ended' && status !== 'applied',
    ),

  inspect: (source, { community, settings, now }) => {
    const day = source.to?.end
    const { funding_notice } = settings.clocks
    if (day === undefined || day > addPeriod(now, funding_notice)) return []
    if (community.sustainability.has('end_of_funding_plan')) return []
    const ends = day < now ? 'ended' : 'ends'
    return [{ about: source.about('to'), place: source.at('to'), values: { source: source.label, ends, day } }]
  },
})
