// The mountain itself: one layer for each level, a trail with numbers that leads up, and a flag on the summit.
import type { Element } from 'hast'
import { round, shape, small, text, way } from './picture.ts'

interface Layer {
  /** Layers of several levels have none. */
  readonly number?: string
  readonly top: number
  readonly bottom: number
}

/** The mountain's middle, half of its foot, and half of its summit. */
const middle = 172
const foot = 164
const top = 13

/** Returns the mountain between its summit and its foot; lines lead from each layer to `edge`, where its words stand. */
export function mountainSlope(
  layers: readonly Layer[],
  { summit, foot: ground, edge }: { readonly summit: number; readonly foot: number; readonly edge: number },
): readonly Element[] {
  const half = (y: number) => top + (foot - top) * ((y - summit) / (ground - summit)) ** 1.12
  const corners = layers.map((layer, at) => {
    // Ridges a little out of true make it a mountain, not a triangle.
    const lean = at === 0 ? 0 : at % 2 === 0 ? 5 : -5
    return { ...layer, left: middle - half(layer.top) + lean, right: middle + half(layer.top) + lean }
  })
  const outline = [
    ...corners.map(({ left, top }) => [left, top] as const).toReversed(),
    ...corners.map(({ right, top }) => [right, top] as const),
  ]
  const whole = [[middle - foot, ground] as const, ...outline, [middle + foot, ground] as const]
  const stops = layers.map((layer, at) => {
    const y = (layer.top + layer.bottom) / 2
    return { ...layer, y, x: middle + (at === 0 ? 0 : (at % 2 === 0 ? -0.36 : 0.36) * half(y)) }
  })
  return [
    ...corners.map(({ left, right, top, bottom }, at) => {
      const below = corners[at + 1] ?? { left: middle - foot, right: middle + foot }
      const d = way(
        [
          [left, top],
          [right, top],
          [below.right, bottom],
          [below.left, bottom],
        ],
        true,
      )
      const height = 1 - at / layers.length
      return shape('path', `field tint-${height > 0.67 ? 3 : height > 0.34 ? 2 : 1}`, { d })
    }),
    ...corners
      .slice(1)
      .map(({ left, right, top }) => shape('line', 'ridge', { x1: left, x2: right, y1: top, y2: top })),
    ...stops.map(({ x, y }) => shape('line', 'edge leader', { x1: x, x2: edge, y1: y, y2: y })),
    shape('path', 'outline', { d: way(whole, true) }),
    ...(stops.length > 1 ? [shape('path', 'trail', { d: trail(stops) })] : []),
    ...flagOn(middle, summit),
    ...stops.flatMap(({ x, y, number }) => [
      shape('circle', 'solid', { cx: x, cy: y, r: number === undefined ? 7 : 12 }),
      ...(number === undefined
        ? []
        : [text({ ...small, x, y: y + 4.7, words: number, look: 'on-accent', anchor: 'middle', isBold: true })]),
    ]),
  ]
}

/** A bend to the one side, then to the other. */
function trail(stops: readonly { readonly x: number; readonly y: number }[]): string {
  const [first, ...rest] = stops
  if (!first) return ''
  let last = first
  const bends = rest.map((stop) => {
    const half = (stop.y - last.y) / 2
    const bend = `C${round(last.x)} ${round(last.y + half)} ${round(stop.x)} ${round(stop.y - half)} ${round(stop.x)} ${round(stop.y)}`
    last = stop
    return bend
  })
  return `M${round(first.x)} ${round(first.y)}${bends.join('')}`
}

function flagOn(x: number, y: number): readonly Element[] {
  return [
    shape('line', 'outline', { x1: x, x2: x, y1: y, y2: y - 34 }),
    shape('path', 'solid', {
      d: way(
        [
          [x, y - 34],
          [x + 24, y - 27],
          [x, y - 19],
        ],
        true,
      ),
    }),
  ]
}
