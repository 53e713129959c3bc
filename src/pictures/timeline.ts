// The roadmap on a timeline, as SVG and as Mermaid: one milestone each, done ones and those still to come.
import { nameToTell } from '../checks/subjects/may-be-told.ts'
import type { Community } from '../community/build-community.ts'
import { monthEnd } from '../recurrence/calendar-date.ts'
import { sayMonth } from '../recurrence/say-day.ts'
import { ganttLabel } from './mermaid-label.ts'
import { type State, states } from './milestone-marks.ts'
import { type Picture, picture, wholly } from './picture.ts'
import { roadmapDrawn, type Shown } from './roadmap-drawn.ts'

type Milestone = Community['roadmap']['milestones'][number]
type Day = NonNullable<Milestone['due']>

const phrases = {
  title: 'Roadmap',
  describes: (many: number, from: string, to: string, counts: string) =>
    `${many === 1 ? 'One milestone' : `${many} milestones`}, ${from === to ? from : `from ${from} to ${to}`}: ${counts}.`,
  count: (many: number, state: string) => `${many} ${state}`,
  states: { done: 'done', 'under way': 'under way', planned: 'planned', passed: 'date has passed' },
  late: 'late',
  unnamed: 'a milestone that is not named here',
  number: 'No.',
  head: ['Milestone', 'By', 'Status'],
} as const

/** Returns the milestones that may be shown. */
export function publicMilestones(community: Community): Community['roadmap']['milestones'] {
  return community.roadmap.milestones.filter((milestone) => !milestone.isPrivate('due'))
}

interface Dated {
  readonly name: string
  readonly due: Day
  readonly status: Milestone['status']
}

function datedMilestones(community: Community): readonly Dated[] {
  return publicMilestones(community)
    .flatMap((milestone): readonly Dated[] => {
      const { due, status } = milestone
      if (!due || status === 'dropped') return []
      return [{ name: nameToTell(milestone, community) ?? phrases.unnamed, due, status }]
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

/** Returns the roadmap as a picture, nothing when no milestone has a date. */
export function roadmapTimeline(community: Community, { now }: { readonly now: string }): Picture | undefined {
  const all = datedMilestones(community).map(
    ({ name, due, status }, at): Shown => ({
      day: due.end,
      state: stateOf(status, due.end, now),
      name: wholly(name),
      when: sayMonth(due.end === monthEnd(due.month) ? due.month : due.end, 'en'),
      number: at + 1,
    }),
  )
  const mermaid = timeline(community, now)
  const [first, last] = [all[0], all.at(-1)]
  if (!first || !last || mermaid === undefined) return undefined
  const used = states.filter((state) => all.some((one) => one.state === state))
  const counts = used.map((state) =>
    phrases.count(all.filter((one) => one.state === state).length, phrases.states[state]),
  )
  const { isNumbered, ...drawing } = roadmapDrawn(all, {
    used: used.map((state) => ({ state, words: phrases.states[state] })),
    now,
  })
  return picture({
    id: 'roadmap-timeline',
    title: phrases.title,
    description: phrases.describes(all.length, first.when, last.when, counts.join(', ')),
    ...drawing,
    table: {
      head: [...(isNumbered ? [phrases.number] : []), ...phrases.head],
      rows: all.map(({ number, name, when, state, day }) => [
        ...(isNumbered ? [String(number)] : []),
        name,
        when,
        state === 'passed' && day >= now ? phrases.late : phrases.states[state],
      ]),
    },
    mermaid,
  })
}

function stateOf(status: Milestone['status'], day: string, now: string): State {
  if (status === 'done') return 'done'
  if (status === 'late' || day < now) return 'passed'
  return status === 'in-progress' ? 'under way' : 'planned'
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
