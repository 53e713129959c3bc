// Words are measured without a browser: never narrower than they will be, and cut so that they fit.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cut, widthOf, wrapped } from '../../src/pictures/text-width.ts'

/** Letters with their advance in DejaVu Sans and, where that lacks them, in the fonts that browsers take; measured at a size of 100. */
const measured: Readonly<Record<string, number>> = {
  ...{
    i: 27.8,
    m: 97.4,
    t: 39.2,
    z: 52.5,
    A: 68.4,
    M: 86.3,
    W: 98.9,
    O: 78.7,
    '0': 63.6,
    ' ': 31.8,
    '@': 100,
    '…': 100,
  },
  ...{ é: 61.5, Ö: 78.7, ß: 63, Ł: 55.7, Œ: 107, Ж: 107.7, Щ: 109.4, Ω: 76.4, ض: 120.2, '﷽': 721 },
  ...{ 漢: 100, 한: 92, あ: 100, '😀': 125, ক: 81, ก: 60, '№': 105, '™': 100, '‰': 134.2 },
}

test.each(Object.entries(measured))('%s is as wide as it is drawn', (letter, width) => {
  expect(widthOf(letter, { size: 100 })).toBeGreaterThanOrEqual(width * 0.97)
})

test('semi-bold letters are wider', () => {
  expect(widthOf('Coordinators', { size: 14, isBold: true })).toBeGreaterThan(
    widthOf('Coordinators', { size: 14 }) * 1.1,
  )
})

const words = fc.string({ unit: 'grapheme', maxLength: 80 })
const widths = fc.integer({ min: 20, max: 400 })

test('what is cut fits, and what fits is not cut', () => {
  fc.assert(
    fc.property(words, widths, (text, width) => {
      const letters = { size: 13 }
      const short = cut(text, width, letters)
      expect(widthOf(short, letters)).toBeLessThanOrEqual(width + 0.001)
      expect(short === text).toBe(widthOf(text, letters) <= width)
    }),
  )
})

test('lines fit, are no more than they may be, and keep every word that has room', () => {
  fc.assert(
    fc.property(words, widths, fc.integer({ min: 1, max: 4 }), (text, width, lines) => {
      const letters = { size: 13 }
      const made = wrapped(text, { ...letters, width, lines })
      expect(made.length).toBeLessThanOrEqual(lines)
      for (const line of made) expect(widthOf(line, letters)).toBeLessThanOrEqual(width + 0.001)
      if (!made.some((line) => line.endsWith('…'))) expect(made.join(' ')).toBe(text)
    }),
  )
})
