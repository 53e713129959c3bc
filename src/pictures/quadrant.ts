// The stakeholder quadrant: power against interest, as data for its pictures and as Mermaid. Only ratings that the community has made public.
import { nameToTell } from '../checks/subjects/may-be-told.ts'
import { ratedPeople } from '../checks/subjects/rated-people.ts'
import type { Community } from '../community/build-community.ts'
import { mermaidLabel } from './mermaid-label.ts'

type Stakeholder = Community['stakeholders']['entries'][number]
type Rated = Stakeholder & { readonly power: 'high' | 'low'; readonly interest: 'high' | 'low' }

const unnamed = 'a group that is not named here'

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
  const labelOf = (one: Rated) => mermaidLabel(ratedName(one, community))
  const label = labelOf(entry)
  const at = all.filter((other) => labelOf(other) === label).indexOf(entry)
  return at > 0 ? `${label} ${at + 1}` : label
}

/** Returns the name of a stakeholder as it may be told. */
export function ratedName(entry: Rated, community: Community): string {
  return nameToTell(entry, community) ?? unnamed
}
