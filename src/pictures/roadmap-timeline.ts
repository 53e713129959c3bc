// The roadmap as a picture: its milestones over a line of time, with the day on which it was drawn.
import type { Community } from '../community/build-community.ts'
import { monthEnd } from '../recurrence/calendar-date.ts'
import { sayMonth } from '../recurrence/say-day.ts'
import { type State, states } from './milestone-marks.ts'
import { type Picture, picture, wholly } from './picture.ts'
import { roadmapDrawn, type Shown } from './roadmap-timeline-drawn.ts'
import { type Dated, datedMilestones, timeline } from './timeline.ts'

const phrases = {
  title: 'Roadmap',
  describes: (many: number, from: string, to: string, counts: string) =>
    `${many === 1 ? 'One milestone' : `${many} milestones`}, ${from === to ? from : `from ${from} to ${to}`}: ${counts}.`,
  count: (many: number, state: string) => `${many} ${state}`,
  states: { done: 'done', 'under way': 'under way', planned: 'planned', passed: 'date has passed' },
  late: 'late',
  number: 'No.',
  head: ['Milestone', 'By', 'Status'],
} as const

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

function stateOf(status: Dated['status'], day: string, now: string): State {
  if (status === 'done') return 'done'
  if (status === 'late' || day < now) return 'passed'
  return status === 'in-progress' ? 'under way' : 'planned'
}
