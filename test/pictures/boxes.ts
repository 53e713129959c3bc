// Where the words of a picture stand: a box for each, computed from the drawing itself, and which of them touch.
import type { Element, ElementContent } from 'hast'
import { widthOf } from '../../src/pictures/text-width.ts'

type Point = readonly [number, number]

export interface Box {
  readonly words: string
  readonly size: number
  readonly corners: readonly Point[]
}

/** How far letters reach above and below the line on which they stand, in parts of their size. */
const [above, below] = [0.76, 0.24]

export function elementsIn(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap((child) => (child.type === 'element' ? elementsIn(child) : []))]
}

const wordsOf = (children: readonly ElementContent[]) =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('')

/** Returns the boxes of all words that are drawn. */
export function boxesOf(svg: Element): readonly Box[] {
  return elementsIn(svg)
    .filter(({ tagName }) => tagName === 'text')
    .map(({ properties, children }) => {
      const [x, y, size] = [Number(properties.x), Number(properties.y), Number(properties.fontSize)]
      const then = children.find((child): child is Element => child.type === 'element' && child.tagName === 'tspan')
      const words = wordsOf(children)
      const width =
        widthOf(words, { size, isBold: properties.fontWeight !== undefined }) +
        (then
          ? Number(then.properties.dx) + widthOf(wordsOf(then.children), { size: Number(then.properties.fontSize) })
          : 0)
      const shift = { middle: -width / 2, end: -width }[String(properties.textAnchor)] ?? 0
      const turn = /rotate\((-?[\d.]+) (-?[\d.]+) (-?[\d.]+)\)/
        .exec(String(properties.transform ?? ''))
        ?.slice(1)
        .map(Number)
      const corners = [
        [x + shift, y - above * size],
        [x + shift + width, y - above * size],
        [x + shift + width, y + below * size],
        [x + shift, y + below * size],
      ] as const
      return { words, size, corners: turn ? corners.map((corner) => turned(corner, turn)) : corners }
    })
}

function turned([x, y]: Point, [degrees = 0, cx = 0, cy = 0]: readonly number[]): Point {
  const angle = (degrees * Math.PI) / 180
  const [dx, dy] = [x - cx, y - cy]
  return [cx + dx * Math.cos(angle) - dy * Math.sin(angle), cy + dx * Math.sin(angle) + dy * Math.cos(angle)]
}

/** Returns which words touch each other, as “one | other”. */
export function overlaps(boxes: readonly Box[]): readonly string[] {
  const placed = boxes
    .map((box) => {
      const heights = box.corners.map(([, y]) => y)
      return { ...box, top: Math.min(...heights), bottom: Math.max(...heights) }
    })
    .toSorted((a, b) => a.top - b.top)
  return placed.flatMap((one, at) => {
    const found: string[] = []
    // From the first that begins lower than this one ends, none can touch it.
    for (let next = at + 1; (placed[next]?.top ?? Number.POSITIVE_INFINITY) < one.bottom; next += 1) {
      const other = placed[next]
      if (other && touch(one, other)) found.push(`${one.words} | ${other.words}`)
    }
    return found
  })
}

/** Two boxes, turned or not, touch unless a line along one of their sides parts them. */
function touch(a: Box, b: Box): boolean {
  const axes = [a, b].flatMap(({ corners: [p = [0, 0], q = [0, 0], , s = [0, 0]] }) => [
    [q[0] - p[0], q[1] - p[1]] as const,
    [s[0] - p[0], s[1] - p[1]] as const,
  ])
  return axes.every((axis) => {
    const [one, other] = [a, b].map(({ corners }) =>
      corners.map(([x, y]) => (x * axis[0] + y * axis[1]) / Math.hypot(...axis)),
    )
    if (!one || !other) return false
    const slack = 0.01
    return Math.min(Math.max(...one), Math.max(...other)) - Math.max(Math.min(...one), Math.min(...other)) > slack
  })
}
