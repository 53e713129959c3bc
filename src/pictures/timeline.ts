// The roadmap on a timeline, as Mermaid: one milestone each, done ones and those still to come.
import type { Community } from '../community/build-community.ts'
import { mermaidLabel } from './mermaid-label.ts'

/** Milestones that a chart can still show legibly. */
const most = 40

/** Returns the milestones that may be shown. */
export function publicMilestones(community: Community): Community['roadmap']['milestones'] {
  return community.roadmap.milestones.filter((milestone) => !milestone.isPrivate('due'))
}

/** Returns the roadmap as Mermaid source, nothing when no milestone has a date. `now` is `YYYY-MM-DD`. */
export function timeline(community: Community, now: string): string | undefined {
  const dated = publicMilestones(community)
    .flatMap((milestone) =>
      milestone.due && milestone.status !== 'dropped' ? [{ milestone, ends: milestone.due.end }] : [],
    )
    .toSorted((a, b) => (a.ends < b.ends ? -1 : a.ends > b.ends ? 1 : 0))
    .slice(0, most)
  if (dated.length === 0) return undefined
  const state = ({ milestone, ends }: (typeof dated)[number]) =>
    milestone.status === 'done' ? 'done, ' : ends < now ? 'crit, ' : ''
  const years = [...new Set(dated.map(({ ends }) => ends.slice(0, 4)))]
  const lines = years.flatMap((year) => [
    `  section ${year}`,
    ...dated
      .filter(({ ends }) => ends.startsWith(year))
      .map((one) => `  ${ganttLabel(one.milestone.label)} :${state(one)}milestone, ${one.ends}, 0d`),
  ])
  return ['gantt', '  dateFormat YYYY-MM-DD', '  axisFormat %b %Y', ...lines].join('\n')
}

/** A task's name in a gantt chart ends at a comma's neighbour, the colon; and some words begin a statement. */
function ganttLabel(name: string): string {
  const label = mermaidLabel(name)
  return /^(?:section|title|dateFormat|axisFormat|tickInterval|todayMarker|excludes|includes|gantt|click|call|href|weekday|weekend|acc|inclusive|topAxis)/i.test(
    label,
  )
    ? `“${label}”`
    : label
}
