// The stakeholder quadrant as a picture: who stands in which quarter of power and interest.
import type { Community } from '../community/build-community.ts'
import { type Picture, picture, pictureWidth, shape, small, text, wholly } from './picture.ts'
import { publicRatings, quadrant, ratedName } from './quadrant.ts'
import { flow, type Manner, mannerFor } from './tags.ts'

const phrases = {
  title: 'Stakeholders by power and interest',
  describes: (many: number, quarters: string) =>
    `${many === 1 ? 'One group stands' : `${many} groups stand`} in four quarters, by how much power and how much interest they have. ${quarters}.`,
  quarter: (name: string, many: number) => `${name}: ${many === 0 ? 'none' : many}`,
  nobody: 'nobody here yet',
  number: 'No.',
  head: ['Who', 'Power', 'Interest', 'What that means'],
  highPower: 'High power',
  lowPower: 'Low power',
  highInterest: 'High interest',
  lowInterest: 'Low interest',
} as const

/** The quarters in the order of the training's figure: upper left, upper right, lower left, lower right. */
const quarters = [
  { power: 'high', interest: 'low', says: 'Keep satisfied', tint: 2 },
  { power: 'high', interest: 'high', says: 'Manage closely', tint: 3 },
  { power: 'low', interest: 'low', says: 'Monitor and anticipate needs', tint: 1 },
  { power: 'low', interest: 'high', says: 'Inform regularly', tint: 2 },
] as const

const left = 26
const gap = 8
const each = (pictureWidth - left - gap - 2) / 2
const inside = 14
const heading = 46
/** A quarter that would be higher than this has its names cut, then numbered. */
const highest = 400
const lowest = 104

/** Returns the quadrant as a picture, nothing when no rating is public. Where a name stands within its quarter says nothing. */
export function stakeholderQuadrant(community: Community): Picture | undefined {
  const rated = publicRatings(community)
  const mermaid = quadrant(community)
  if (mermaid === undefined) return undefined
  let number = 0
  const filled = quarters.map((quarter) => ({
    ...quarter,
    names: rated
      .filter(({ power, interest }) => power === quarter.power && interest === quarter.interest)
      .map((entry) => ({ name: wholly(ratedName(entry, community)), number: ++number })),
  }))
  const manner = mannerFor(
    filled.map(({ names }) => names),
    each - 2 * inside,
    highest,
  )
  const numbered = manner === 'numbers'
  const drawn = quadrantDrawn(filled, manner)
  return picture({
    id: 'stakeholder-quadrant',
    title: phrases.title,
    description: phrases.describes(
      rated.length,
      filled.map(({ says, names }) => phrases.quarter(says, names.length)).join('; '),
    ),
    ...drawn,
    table: {
      head: [...(numbered ? [phrases.number] : []), ...phrases.head],
      rows: filled.flatMap(({ names, power, interest, says }) =>
        names.map((one) => [...(numbered ? [String(one.number)] : []), one.name, power, interest, says]),
      ),
    },
    mermaid,
  })
}

type Filled = (typeof quarters)[number] & {
  readonly names: readonly { readonly name: string; readonly number: number }[]
}

function quadrantDrawn(filled: readonly Filled[], manner: Manner) {
  const flows = filled.map(({ names }) => flow(names, { width: each - 2 * inside, manner, isCentred: true }))
  const rows = [0, 2].map((first) =>
    Math.max(lowest, ...flows.slice(first, first + 2).map(({ height }) => height)),
  ) as [number, number]
  const heights = rows.map((row) => row + heading + inside) as [number, number]
  const foot = heights[0] + gap + heights[1]
  const drawn = filled.flatMap(({ says, names, tint }, at) => {
    const [x, y] = [left + (at % 2) * (each + gap), at < 2 ? 1 : heights[0] + gap]
    const [height, room] = at < 2 ? [heights[0], rows[0]] : [heights[1], rows[1]]
    const tags = flows[at]
    return [
      shape('rect', `field tint-${tint}`, { x, y, width: each, height, rx: 10 }),
      text({ x: x + each / 2, y: y + 28, words: says, size: 16, isBold: true, anchor: 'middle' }),
      ...(names.length === 0
        ? [
            text({
              ...small,
              x: x + each / 2,
              y: y + heading + room / 2,
              words: phrases.nobody,
              look: 'muted',
              anchor: 'middle',
            }),
          ]
        : (tags?.drawnAt(x + inside, y + heading + (room - tags.height) / 2) ?? [])),
    ]
  })
  const sides = [
    [phrases.highPower, heights[0] / 2],
    [phrases.lowPower, heights[0] + gap + heights[1] / 2],
  ] as const
  const feet = [phrases.lowInterest, phrases.highInterest]
  return {
    height: foot + 30,
    drawn: [
      ...drawn,
      ...sides.map(([words, y]) =>
        text({ ...small, x: 15, y, words, isBold: true, look: 'muted', anchor: 'middle', turned: -90 }),
      ),
      ...feet.map((words, at) =>
        text({
          ...small,
          x: left + each / 2 + at * (each + gap),
          y: foot + 20,
          words,
          isBold: true,
          look: 'muted',
          anchor: 'middle',
        }),
      ),
    ],
  }
}
