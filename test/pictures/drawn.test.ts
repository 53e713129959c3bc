// All words of all pictures can be read: none touches another, none leaves the picture, and nothing but drawing is in it.
import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { type Picture, pictureWidth } from '../../src/pictures/picture.ts'
import { pictureStyle } from '../../src/pictures/picture-style.ts'
import { folder } from '../../src/sources/folder.ts'
import { memory } from '../../src/sources/memory.ts'
import { everyPicture } from '../support/every-picture.ts'
import { boxesOf, elementsIn, overlaps } from './boxes.ts'
import { hostile, invented, now } from './invented.ts'

const ids = ['stakeholder-quadrant', 'roadmap-timeline', 'engagement-mountain', 'term-timeline', 'competence-matrix']
const communityOf = async (files: Readonly<Record<string, string>>) =>
  (await assess(memory(files), { now, visibility: 'unknown' })).community
const picturesOf = async (files: Readonly<Record<string, string>>) => everyPicture(await communityOf(files), now)

const sets: readonly (readonly [string, () => Promise<readonly Picture[]>])[] = [
  ...[1, 2, 5, 13, 60, 200].map((many) => [`${many} entries`, () => picturesOf(invented(many))] as const),
  ...[5, 14, 60, 200].map(
    (many) =>
      [
        `${many} hostile names`,
        () => picturesOf(invented(many, (_, at) => `${hostile[at % hostile.length]}${at < hostile.length ? '' : at}`)),
      ] as const,
  ),
  ['200 entries of one day', () => picturesOf(onOneDay(invented(200)))],
  [
    'the healthy community',
    async () =>
      everyPicture((await assess(folder('test/communities/healthy'), { now, visibility: 'unknown' })).community, now),
  ],
]

function onOneDay(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const day = (text: string) => text.replace(/\b20\d\d-\d\d(?:-\d\d)?\b/g, '2027-03-18')
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, day(text)]))
}

describe.each(sets)('with %s', async (name, make) => {
  const pictures = await make()

  test('every picture is drawn', () => {
    const expected = name === 'the healthy community' ? ids.slice(1) : ids
    expect(pictures.map(({ id }) => id)).toEqual(expected)
  })

  test.each(pictures.map((picture) => [picture.id, picture] as const))('%s: no words touch', (_, { svg }) => {
    expect(overlaps(boxesOf(svg))).toEqual([])
  })

  test.each(pictures.map((picture) => [picture.id, picture] as const))(
    '%s: all words are inside, and large enough',
    (_, { svg }) => {
      const boxes = boxesOf(svg)
      expect(boxes.length).toBeGreaterThan(0)
      for (const { words, size, corners } of boxes) {
        expect(size, words).toBeGreaterThanOrEqual(13)
        for (const [x, y] of corners) {
          expect(x >= 0 && x <= pictureWidth, `${words} at ${x}`).toBe(true)
          expect(y >= 0 && y <= Number(svg.properties.height), `${words} at ${y}`).toBe(true)
        }
      }
    },
  )

  test.each(pictures.map((picture) => [picture.id, picture] as const))('%s: only draws', (_, { svg }) => {
    for (const { tagName, properties } of elementsIn(svg)) {
      expect(['svg', 'title', 'desc', 'text', 'tspan', 'line', 'rect', 'circle', 'path']).toContain(tagName)
      expect(Object.keys(properties).filter((key) => /^(?:style|href|xLinkHref|on)/i.test(key))).toEqual([])
      for (const value of Object.values(properties))
        expect(String(value)).not.toMatch(/NaN|Infinity|undefined|\d\.\d{3}/)
    }
    const html = toHtml(svg, { space: 'svg' })
    expect(html).not.toMatch(/<script|<foreignObject|<a |\p{Cc}|[\u202A-\u202E\u2066-\u2069]/iu)
  })

  test.each(pictures.map((picture) => [picture.id, picture] as const))(
    '%s: tells its title and what it shows',
    (id, picture) => {
      const { svg, title, description } = picture
      expect(svg.properties).toMatchObject({ role: 'img', ariaLabelledBy: [`${id}-title`, `${id}-description`] })
      const told = svg.children.slice(0, 2).map((child) => (child.type === 'element' ? toHtml(child.children) : ''))
      expect(told.join()).not.toBe('')
      expect(title.length).toBeGreaterThan(3)
      expect(description).toMatch(/\.$/)
    },
  )

  test.each(pictures.map((picture) => [picture.id, picture] as const))(
    '%s: has a table with all of it',
    (_, { table }) => {
      expect(table.rows.length).toBeGreaterThan(0)
      for (const row of table.rows) expect(row.length).toBe(table.head.length)
    },
  )

  test.each(pictures.map((picture) => [picture.id, picture] as const))('%s: every class has a rule', (_, { svg }) => {
    const classes = new Set(
      elementsIn(svg).flatMap(({ properties }) => (properties.className as string[] | undefined) ?? []),
    )
    for (const one of classes) if (!one.startsWith('picture-of-')) expect(pictureStyle).toContain(`.${one}{`)
  })

  test('is the same, byte for byte, when drawn again', async () => {
    expect((await make()).map(({ svg }) => toHtml(svg))).toEqual(pictures.map(({ svg }) => toHtml(svg)))
  })
})

test('what is cut is whole in the table, and for a pointer', async () => {
  const long =
    'A society of friends of the rivers and soils of the whole valley, and of their long series of measurements'
  for (const { svg, table, id } of await picturesOf(invented(4, (_, at) => `${long} ${at}`))) {
    expect(table.rows.flat(), id).toContain(`${long} 0`)
    const titles = elementsIn(svg)
      .filter(({ tagName }) => tagName === 'title')
      .map(({ children }) => toHtml(children))
    expect(titles, id).toContain(`${long} 0`)
  }
})

test('names that try to be more are shown as they were written', async () => {
  const pictures = await picturesOf(invented(14, (_, at) => `${hostile[at % hostile.length]}`))
  for (const { svg, table, id } of pictures) {
    expect(table.rows.flat().join('\n'), id).toContain('"><script>alert(1)</script>')
    expect(toHtml(svg), id).toContain('>&#x3C;script>alert(1)&#x3C;/script>')
  }
})

test('where names no longer fit, numbers lead to the table', async () => {
  const pictures = await picturesOf(invented(200))
  const numbered = pictures.filter(({ id }) => id !== 'competence-matrix')
  for (const { id, table } of numbered) {
    expect(table.head[0], id).toBe('No.')
    expect(
      table.rows.map(([number]) => number),
      id,
    ).toEqual(table.rows.map((_, at) => String(at + 1)))
  }
  const matrix = pictures.find(({ id }) => id === 'competence-matrix')
  const holders = matrix?.table.rows.map((row) => row[2] ?? '').filter((cell) => cell !== '') ?? []
  expect(holders.length).toBeGreaterThan(100)
  for (const cell of holders) expect(cell).toMatch(/^\d+ /)
})
