// What the benchmark reckons and what it reads; times are not tested.
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { bytesOf, filesIn, grown, ofExactSize, size } from '../../src/tools/benchmark/documents.ts'
import { exponent, figure, judged, number, ratio, table } from '../../src/tools/benchmark/figures.ts'
import { hostileFiles } from '../../src/tools/benchmark/hostile.ts'

const community = ofExactSize(filesIn('test/communities/healthy'))

test('a median is the middle of the times, and does not mind one bad round', () => {
  expect(figure([5, 1, 900, 3, 4])).toEqual({ median: 4, from: 3, to: 5 })
  expect(figure([1, 2, 3, 4]).median).toBe(2.5)
  expect(() => figure([])).toThrow('Nothing was measured.')
})

test('ratios are taken round by round, so that a slow moment that hits both changes nothing', () => {
  expect(ratio([20, 200, 22], [10, 100, 11])).toEqual({ median: 2, from: 2, to: 2 })
  expect(() => ratio([1, 2], [1])).toThrow('Only rounds that measured both can be compared.')
})

test('an exponent of 1 means that time grows as the files do, of 2 that it grows with their square', () => {
  expect(exponent([10, 20], [40, 80], 4).median).toBeCloseTo(1)
  expect(exponent([10, 20], [160, 320], 4).median).toBeCloseTo(2)
  expect(exponent([10, 20], [10, 20], 4).median).toBe(0)
})

test('a goal that is missed is called so, with how much is missing', () => {
  expect(judged(0.5, 1 / 2)).toBe('met')
  expect(judged(9.9, 9)).toBe('MISSED by 10 %')
  expect(judged(512.1, 512)).toBe('MISSED by 0.020 %')
})

test('numbers keep the digits that count', () => {
  expect([1 / 30, 0.1667, 5.71, 120.4].map(number)).toEqual(['0.033', '0.17', '5.7', '120'])
})

test('columns stand under each other', () => {
  const rows = [
    ['Check', 'ratio', 'goal'],
    ['cold', '12', ''],
  ]
  expect(table(rows)).toBe('Check  ratio  goal\ncold      12\n')
})

test('the community that is measured has the size for which the goals are set', () => {
  const pages = [...community.keys()].filter((path) => path.endsWith('.md'))
  expect(pages).toHaveLength(size.documents)
  expect(Math.abs(bytesOf(community) - size.bytes)).toBeLessThan(200)
})

test.each([1, 4, 16])(
  'with %i times the pages it has as many times the bytes, and every link leads to a page',
  (times) => {
    const larger = grown(community, times)
    const pages = [...larger.keys()].filter((path) => path.endsWith('.md'))
    expect(pages).toHaveLength(size.documents * times)
    expect(bytesOf(larger) / (size.bytes * times)).toBeCloseTo(1, 2)
    const broken = pages.flatMap((page) =>
      [...(larger.get(page) ?? '').matchAll(/\]\((?!\w+:)([^)#]+)/g)]
        .map(([, target = '']) => normalize(join(dirname(page), target)))
        .filter((target) => !larger.has(target)),
    )
    expect(broken).toEqual([])
  },
)

test.each(hostileFiles)('$name: as large as asked for, and never larger', ({ text }) => {
  const bytes = Buffer.byteLength(text(16_384))
  expect(bytes).toBeLessThanOrEqual(16_384)
  expect(bytes).toBeGreaterThan(16_384 * 0.9)
})
