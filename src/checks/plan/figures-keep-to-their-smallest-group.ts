import { defineCheck } from '../check.ts'
import { figuresOf, type Indicator } from '../subjects/figures-of.ts'
import { isPublic } from '../subjects/in-public.ts'

const page = (figures: string, smallest = '5') => ({
  'indicators.md': `# Indicators\n\n| Indicator | Question | Smallest group |\n|---|---|---|\n| Members who need captions | What should we pay for? | ${smallest} |\n\n## Figures\n\n| Date | Members who need captions |\n|---|---|\n${figures}\n`,
})

export default defineCheck({
  id: 'figures-keep-to-their-smallest-group',
  area: 'plan',
  severity: 'stop',
  from: 'always',
  since: 1,
  title: 'No figure is smaller than the smallest group that may be shown',
  says: '{indicator} shows a number smaller than the page itself allows.',
  exposes: 'A number that is too small to hide who is meant',
  why: 'Where only two or three people are counted, everybody knows who they are.',
  fix: 'Write “fewer than 5”, or the number that you chose. Then ask whoever looks after the repository to take the figure out of older versions.',
  minutes: 10,
  principles: ['respect-for-diversity'],
  source: 'CHAOSS, demographics: smallest group of five',
  examples: [
    { name: 'large enough', files: page('| 2025-12 | 12 |'), expect: [] },
    {
      name: 'a small group',
      files: page('| 2024-12 | 9 |\n| 2025-12 | 3 |'),
      expect: ['indicators.md:12 “Members who need captions” shows a number smaller than the page itself allows.'],
    },
    {
      name: 'none at all, and one that is not told',
      files: page('| 2024-12 | 0 |\n| 2025-12 | fewer than 5 |'),
      expect: [],
    },
    { name: 'it does not count people', files: page('| 2025-12 | 3 |', ''), expect: [] },
  ],

  subjects: (context) =>
    isPublic(context)
      ? context.community.indicators.entries.filter(({ min_cell }) => min_cell !== undefined && min_cell > 1)
      : [],

  inspect: (indicator, { community }) =>
    figuresOf(indicator, community)
      .filter(({ value }) => isSmall(value, indicator))
      .map(({ place }) => ({ about: indicator.about('values'), place, values: { indicator: indicator.label } })),
})

function isSmall(value: string, { min_cell = 0 }: Indicator): boolean {
  const number = /^\d{1,6}$/.exec(value.trim())?.[0]
  return number !== undefined && Number(number) > 0 && Number(number) < min_cell
}
