import { addPeriod, readPeriod } from '../../recurrence/time.ts'
import { defineCheck } from '../check.ts'
import { figuresOf } from '../subjects/figures-of.ts'

const page = (often: string, figures: string, status = '') => ({
  'indicators.md': `# Indicators\n\n| Indicator | Question | How often | Status |\n|---|---|---|---|\n| New faces | Do we grow? | ${often} | ${status} |\n\n## Figures\n\n${figures}\n`,
})
const table = (day: string) => `| Date | New faces |\n|---|---|\n| 2024-12 | 14 |\n| ${day} | 17 |`

export default defineCheck({
  id: 'indicator-was-counted-when-due',
  area: 'plan',
  severity: 'advice',
  from: 'launching',
  since: 1,
  title: 'Every indicator was counted when it was due',
  says: 'The indicator {indicator} was last counted for {day:date}, and the next number is due.',
  why: 'What was not counted at the time is hard to count later; and a number that nobody needs can go.',
  fix: 'Count it and add a row, or write “retired” in the column “Status”; both are fine.',
  minutes: 15,
  source: 'CHAOSS; Hyperledger, quarterly reports',
  examples: [
    { name: 'counted twice a year', files: page('every 6 months', table('2025-12')), expect: [] },
    {
      name: 'a half-year without a value',
      files: page('every 6 months', table('2025-03')),
      expect: [
        'indicators.md:12 The indicator “New faces” was last counted for 31 March 2025, and the next number is due.',
      ],
    },
    { name: 'once a year, when nothing is said', files: page('', table('2025-03')), expect: [] },
    { name: 'one that is retired', files: page('every month', table('2025-03'), 'retired'), expect: [] },
    {
      name: 'a value in each row',
      files: {
        'indicators.md':
          '# Kennzahlen\n\n| Kennzahl | Wie oft | Werte |\n|---|---|---|\n| Neue Gesichter | alle 3 Monate | 2025-03: 12; 2025-06: 15 |\n',
      },
      expect: [
        'indicators.md:5 The indicator “Neue Gesichter” was last counted for 30 June 2025, and the next number is due.',
      ],
    },
  ],

  subjects: ({ community }) =>
    community.indicators.entries.filter(
      (indicator) =>
        indicator.status !== 'retired' && !indicator.isPrivate('values') && figuresOf(indicator, community).length > 0,
    ),

  inspect: (indicator, { community, settings, now }) => {
    const last = figuresOf(indicator, community).at(-1)
    if (!last) return []
    const written = readPeriod(indicator.period ?? '')
    const every = 'problem' in written ? settings.clocks.indicator : written
    // A month is over before it can be counted, so the next value is due one turn later.
    if (addPeriod(addPeriod(last.end, every), { months: 1 }) >= now) return []
    return [
      { about: indicator.about('values'), place: last.place, values: { indicator: indicator.label, day: last.end } },
    ]
  },
})
