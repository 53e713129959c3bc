// The stakeholder quadrant: power against interest, as Mermaid. Only ratings that the community has made public.
import type { Community } from '../community/build-community.ts'
import { mermaidLabel } from './mermaid-label.ts'

type Stakeholder = Community['stakeholders']['entries'][number]
type Rated = Stakeholder & { readonly power: 'high' | 'low'; readonly interest: 'high' | 'low' }

/** Returns the stakeholders whose ratings may be shown: both given, both public, and not of a person. */
export function publicRatings(community: Community): readonly Rated[] {
  return community.stakeholders.entries.filter(
    (entry): entry is Rated =>
      entry.power !== undefined &&
      entry.interest !== undefined &&
      !entry.isPrivate('power') &&
      !entry.isPrivate('interest') &&
      entry.is_person !== 'yes',
  )
}

/** Returns the quadrant as Mermaid source, nothing when no rating is public. Names in one quarter stand in rows below each other. */
export function quadrant(community: Community): string | undefined {
  const rated = publicRatings(community)
  if (rated.length === 0) return undefined
  const seen = new Map<string, number>()
  const points = rated.map((entry) => {
    const quarter = `${entry.power} ${entry.interest}`
    const at = seen.get(quarter) ?? 0
    seen.set(quarter, at + 1)
    const [x, y] = spot(at)
    return `  "${unique(mermaidLabel(entry.label), entry.key, rated)}": [${position(entry.interest, x)}, ${position(entry.power, y)}]`
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

const rows = 8

/** Returns where in its quarter the nth point stands, 0 to 1: down a column, then the next column. */
function spot(nth: number): readonly [number, number] {
  const column = Math.floor(nth / rows) % 4
  return [0.25 + column * 0.18 + (nth % 2) * 0.06, 0.9 - (nth % rows) * 0.11]
}

function position(rating: 'high' | 'low', within: number): string {
  return Math.min(Math.max((rating === 'high' ? 0.5 : 0) + within / 2, 0.02), 0.98).toFixed(2)
}

/** Two points with one label would be one point to Mermaid. */
function unique(label: string, key: string, all: readonly Stakeholder[]): string {
  const same = all.filter((other) => mermaidLabel(other.label) === label)
  const at = same.findIndex((other) => other.key === key)
  return at > 0 ? `${label} ${at + 1}` : label
}
