// The stakeholder quadrant: power against interest, as SVG and as Mermaid. Only ratings that the community has made public.
import { nameToTell } from '../checks/subjects/may-be-told.ts'
import { ratedPeople } from '../checks/subjects/rated-people.ts'
import type { Community } from '../community/build-community.ts'
import { mermaidLabel } from './mermaid-label.ts'
import { type Picture, picture, pictureWidth, shape, small, text, wholly } from './picture.ts'
import { flow, type Manner, mannerFor } from './tags.ts'

type Stakeholder = Community['stakeholders']['entries'][number]
type Rated = Stakeholder & { readonly power: 'high' | 'low'; readonly interest: 'high' | 'low' }

const phrases = {
  title: 'Stakeholders by power and interest',
  describes: (many: number, quarters: string) =>
    `${many === 1 ? 'One group stands' : `${many} groups stand`} in four quarters, by how much power and how much interest they have. ${quarters}.`,
  quarter: (name: string, many: number) => `${name}: ${many === 0 ? 'none' : many}`,
  nobody: 'nobody here yet',
  unnamed: 'a group that is not named here',
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

/** Returns the stakeholders whose ratings may be shown: both given, both public, and not of a person. */
export function publicRatings(community: Community): readonly Rated[] {
  const people = new Set(ratedPeople(community).map(({ entry }) => entry.key))
  return community.stakeholders.entries.filter(
    (entry): entry is Rated =>
      entry.power !== undefined &&
      entry.interest !== undefined &&
      !entry.isPrivate('power') &&
      !entry.isPrivate('interest') &&
      !people.has(entry.key),
  )
}

const left = 26
const gap = 8
const each = (pictureWidth - left - gap - 2) / 2
const inside = 14
const heading = 46
/** A quarter that would be higher than this has its names cut, then numbered. */
const highest = 400
const lowest = 76

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
      .map((entry) => ({ name: wholly(nameOf(entry, community)), number: ++number })),
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

/** Names that a chart can still show legibly; the table above it has them all. */
const most = 60

/** Returns the quadrant as Mermaid source, nothing when no rating is public. Names in one quarter stand below each other. */
export function quadrant(community: Community): string | undefined {
  const rated = publicRatings(community).slice(0, most)
  if (rated.length === 0) return undefined
  const quarterOf = ({ power, interest }: Rated) => `${power} ${interest}`
  const points = rated.map((entry) => {
    const quarter = rated.filter((other) => quarterOf(other) === quarterOf(entry))
    const [x, y] = spot(quarter.indexOf(entry), quarter.length)
    return `  "${unique(entry, rated, community)}": [${position(entry.interest, x)}, ${position(entry.power, y)}]`
  })
  return [
    'quadrantChart',
    '  x-axis "Low interest" --> "High interest"',
    '  y-axis "Low power" --> "High power"',
    '  quadrant-1 "Manage closely"',
    '  quadrant-2 "Keep satisfied"',
    '  quadrant-3 "Monitor and anticipate needs"',
    '  quadrant-4 "Inform regularly"',
    ...points,
  ].join('\n')
}

/** Names of one column that do not touch each other. */
const rows = 8

/** Returns where in its quarter the nth of so many points stands, 0 to 1: one column in the middle, or several side by side. */
function spot(nth: number, many: number): readonly [number, number] {
  const columns = Math.min(Math.ceil(many / rows), 4)
  const inColumn = Math.ceil(many / columns)
  const down = (Math.floor(nth / columns) + 0.5) / inColumn
  return [((nth % columns) + 0.5) / columns, 0.88 - down * 0.8]
}

function position(rating: 'high' | 'low', within: number): string {
  return Math.min(Math.max((rating === 'high' ? 0.5 : 0) + within / 2, 0.02), 0.98).toFixed(2)
}

/** Two points with one label would be one point to Mermaid. */
function unique(entry: Rated, all: readonly Rated[], community: Community): string {
  const labelOf = (one: Rated) => mermaidLabel(nameOf(one, community))
  const label = labelOf(entry)
  const at = all.filter((other) => labelOf(other) === label).indexOf(entry)
  return at > 0 ? `${label} ${at + 1}` : label
}

function nameOf(entry: Rated, community: Community): string {
  return nameToTell(entry, community) ?? phrases.unnamed
}
