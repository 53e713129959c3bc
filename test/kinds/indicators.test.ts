// Indicators and their values over time, as communities write them.
import { expect, test } from 'vitest'
import { figuresOf } from '../../src/checks/subjects/figures-of.ts'
import { readCommunity } from '../../src/community/read-community.ts'
import { memory } from '../../src/sources/memory.ts'

const figures = async (page: string) => {
  const { community } = await readCommunity(memory({ 'indicators.md': page }))
  return community.indicators.entries.map(
    (one) =>
      `${one.label}: ${figuresOf(one, community)
        .map(({ end, value }) => `${end} ${value}`)
        .join(', ')}`,
  )
}
const expected = ['Calls: 2025-06-30 6, 2025-12-31 5', 'New faces: 2025-06-30 11, 2025-12-31 14']
const rows = '# Indicators\n\n| Indicator | Who counts |\n|---|---|\n| Calls | Host |\n| New faces | Host |\n'

test.each([
  [
    'a column for each',
    `${rows}\n## Figures\n\n| Date | Calls | New faces |\n|---|---|---|\n| 2025-06 | 6 | 11 |\n| 2025-12 | 5 | 14 |\n`,
  ],
  [
    'a row for each',
    `${rows}\n## Figures over time\n\n| When | Indicator | Value |\n|---|---|---|\n| 2025-12 | Calls | 5 |\n| 2025-06 | Calls | 6 |\n| 2025-06 | New faces | 11 |\n| 2025-12 | New faces | 14 |\n`,
  ],
  [
    'in the row of the indicator',
    '# Indicators\n\n| Indicator | Values |\n|---|---|\n| Calls | 2025-06: 6; 2025-12: 5 |\n| New faces | 2025-06: 11; 2025-12: 14 |\n',
  ],
  [
    'in French, with the months in words',
    '# Indicateurs\n\n| Indicateur | Qui compte |\n|---|---|\n| Calls | Hôte |\n| New faces | Hôte |\n\n## Chiffres\n\n| Mois | Calls | New faces |\n|---|---|---|\n| juin 2025 | 6 | 11 |\n| décembre 2025 | 5 | 14 |\n',
  ],
])('values are read: %s', async (_, page) => {
  expect(await figures(page)).toEqual(expected)
})

test('what cannot be read as a date is no value, and an example neither', async () => {
  const page = `${rows}\n## Figures\n\n| Date | Calls | New faces |\n|---|---|---|\n| Example: 2025-06 | 6 | 11 |\n| soon | 7 | |\n| 2025-12 | - | 14 |\n`
  expect(await figures(page)).toEqual(['Calls: ', 'New faces: 2025-12-31 14'])
})
