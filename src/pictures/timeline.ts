// The roadmap as data for its pictures, and on a timeline as Mermaid: one milestone each, done ones and those still to come.
import { nameToTell } from '../checks/subjects/may-be-told.ts'
import type { Community } from '../community/build-community.ts'
import { ganttLabel } from './mermaid-label.ts'

type Milestone = Community['roadmap']['milestones'][number]

const unnamed = 'a milestone that is not named here'

/** Returns the milestones that may be shown. */
export function publicMilestones(community: Community): Community['roadmap']['milestones'] {
  return community.roadmap.milestones.filter((milestone) => !milestone.isPrivate('due'))
}

/** A milestone with a day, as it may be named. */
export interface Dated {
  readonly name: string
  readonly due: NonNullable<Milestone['due']>
  readonly status: Milestone['status']
}

/** Returns the milestones that have a day and were not dropped, the first to come first. */
export function datedMilestones(community: Community): readonly Dated[] {
  return publicMilestones(community)
    .flatMap((milestone): readonly Dated[] => {
      const { due, status } = milestone
      if (!due || status === 'dropped') return []
      return [{ name: nameToTell(milestone, community) ?? unnamed, due, status }]
    })
    .toSorted((a, b) => compare(a.due.end, b.due.end))
}

/** Milestones that a Mermaid chart can still show legibly. */
const most = 40

/** Returns the roadmap as Mermaid source, nothing when no milestone has a date. `now` is `YYYY-MM-DD`. */
export function timeline(community: Community, now: string): string | undefined {
  const dated = datedMilestones(community).slice(0, most)
  if (dated.length === 0) return undefined
  const state = ({ status, due }: Dated) => (status === 'done' ? 'done, ' : due.end < now ? 'crit, ' : '')
  const years = [...new Set(dated.map(({ due }) => due.end.slice(0, 4)))]
  const lines = years.flatMap((year) => [
    `  section ${year}`,
    ...dated
      .filter(({ due }) => due.end.startsWith(year))
      .map((one) => `  ${ganttLabel(one.name)} :${state(one)}milestone, ${one.due.end}, 0d`),
  ])
  return ['gantt', '  dateFormat YYYY-MM-DD', '  axisFormat %b %Y', ...lines].join('\n')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
