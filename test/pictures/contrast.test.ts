// Letters stand out 4.5 to 1 and shapes 3 to 1, in light and in dark, on everything that they may stand on.
import { describe, expect, test } from 'vitest'
import { pictureColours, pictureStyle, tints } from '../../src/pictures/picture-style.ts'

type Colours = (typeof pictureColours)['light' | 'dark']
type Rgb = readonly number[]

const rgb = (colour: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
const over = (top: Rgb, share: number, ground: Rgb): Rgb =>
  top.map((part, at) => part * share + (ground[at] ?? 0) * (1 - share))

function brightness(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: Rgb, other: Rgb): number {
  const [high = 0, low = 0] = [brightness(one), brightness(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

/** What a picture may have behind its words: the page, the days that are over, and the tints of quarters and of the mountain. */
function grounds(colours: Colours): Readonly<Record<string, Rgb>> {
  const paper = rgb(colours.paper)
  return {
    paper,
    soft: rgb(colours.soft),
    ...Object.fromEntries(tints.map((share) => [`tint ${share}`, over(rgb(colours.accent), share, paper)])),
  }
}

describe.each(Object.entries(pictureColours))('in %s', (_, colours) => {
  test.each(['ink', 'muted'] as const)('%s can be read on everything', (name) => {
    for (const [ground, colour] of Object.entries(grounds(colours)))
      expect(contrast(rgb(colours[name]), colour), ground).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['accent', 'late'] as const)(
    'letters in %s can be read on the page and on the days that are over',
    (name) => {
      for (const ground of [colours.paper, colours.soft])
        expect(contrast(rgb(colours[name]), rgb(ground))).toBeGreaterThanOrEqual(4.5)
    },
  )

  test('letters on the accent can be read', () => {
    expect(contrast(rgb(colours.paper), rgb(colours.accent))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['edge', 'accent', 'good', 'late', 'muted'] as const)('shapes in %s can be seen', (name) => {
    for (const [ground, colour] of Object.entries(grounds(colours)))
      expect(contrast(rgb(colours[name]), colour), ground).toBeGreaterThanOrEqual(3)
  })

  test.each(['good', 'late', 'accent'] as const)('a mark inside %s can be seen', (name) => {
    expect(contrast(rgb(colours.paper), rgb(colours[name]))).toBeGreaterThanOrEqual(3)
  })
})

test('letters have no other colours than those', () => {
  const fills = [
    ...pictureStyle.matchAll(/^\.picture-(text|muted|accent|late|on-accent)\{fill:var\(--picture-(\w+)\)\}$/gm),
  ]
  expect(fills.map(([, look, colour]) => `${look}: ${colour}`)).toEqual([
    'text: ink',
    'muted: muted',
    'accent: accent',
    'late: late',
    'on-accent: paper',
  ])
})

test('no shape that means something is drawn in the colour of lines that help the eye', () => {
  const inLine = [...pictureStyle.matchAll(/^\.picture-([\w-]+)\{[^}]*--picture-line/gm)].map(([, name]) => name)
  expect(inLine).toEqual(['grid'])
})
