// The roadmap: what is being done now, next and later, what was reached and where to see it, and what was counted last.
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import indicators from '../../kinds/indicators.ts'
import type { AnyEntry } from '../../kinds/kind.ts'
import { labelOf } from '../../kinds/names.ts'
import roadmap from '../../kinds/roadmap.ts'
import { roadmapTimeline } from '../../pictures/roadmap-timeline.ts'
import { addMonths } from '../../recurrence/calendar.ts'
import { type Building, standing } from '../building.ts'
import { definePage } from '../page.ts'
import { pageOfKind } from '../parts/document-page.ts'
import { timeOf } from '../parts/moments.ts'
import { pictureFigure, tableOf } from '../parts/picture.ts'
import { refOf, shownValue } from '../parts/value.ts'
import { roadmapWords } from '../words/people-and-plan.ts'

type Milestone = Building['community']['roadmap']['milestones'][number]
type Stage = 'now' | 'next' | 'later' | 'done'
const stages: readonly Stage[] = ['now', 'next', 'later', 'done']

export default definePage({
  pages: (building) => {
    const picture = roadmapTimeline(building.community, { now: building.now })
    return pageOfKind('roadmap', building, {
      above: [...byStage(building), ...(picture ? [pictureFigure(picture, building)] : [])],
      heading: labelOf(roadmap.fields.milestones.names, building.language),
      below: counted(building),
    })
  },
})

function byStage(building: Building): readonly ElementContent[] {
  const { community, say } = building
  const all = community.roadmap.milestones.filter((one) => one.status !== 'dropped' && !one.isPrivate('title'))
  const lists = stages.flatMap((stage) => {
    const those = all.filter((milestone) => stageOf(milestone, building.now) === stage)
    const items = those.map((milestone) => h('li', [...told(milestone, stage, building)]))
    return items.length === 0 ? [] : [h('h3', say(roadmapWords[stage])), h('ul', items)]
  })
  return lists.length === 0 ? [] : [h('h2', say(roadmapWords.whereWeAre)), ...lists]
}

/** What is planned for the year ahead comes next. */
function stageOf({ status, due }: Milestone, now: string): Stage {
  if (status === 'done') return 'done'
  if (status === 'in-progress' || status === 'late' || (due && due.end < now)) return 'now'
  return due && due.end <= addMonths(now, 12) ? 'next' : 'later'
}

function told(milestone: Milestone, stage: Stage, building: Building): readonly ElementContent[] {
  const { due } = milestone
  const link = refOf({ to: milestone as unknown as AnyEntry, text: milestone.label, place: milestone.at() }, building)
  const evidence =
    stage === 'done'
      ? shownValue(milestone, ['evidence', roadmap.fields.milestones.fields.evidence], building)
      : undefined
  const isPast = stage !== 'done' && due !== undefined && due.end < building.now
  return [
    ...link,
    ...(due ? [text(' · '), timeOf(due.month, building)] : []),
    ...(isPast ? [text(` (${building.say(roadmapWords.passed)})`)] : []),
    ...(evidence ? [text(' · '), ...evidence] : []),
  ]
}

/** The last figure of each indicator that is in use. */
function counted(building: Building): readonly ElementContent[] {
  const { community, say, language } = building
  const { indicator, values } = indicators.fields.entries.fields
  const rows = community.indicators.entries
    .filter(({ status }) => status !== 'retired')
    .flatMap((entry) => {
      const value = shownValue(entry, ['values', values], building)
      const link = refOf({ to: entry as unknown as AnyEntry, text: entry.label, place: entry.at() }, building)
      return value ? [[link, value]] : []
    })
  const overall = shownValue(community.indicators, ['figures', indicators.fields.figures], building)
  if (rows.length === 0 && !overall) return []
  const page = standing(building, 'indicators')
  const address = page && building.addresses.of(page.path)
  const names = [indicator, values].map(({ names }) => labelOf(names, language))
  return [
    h('h2', say(roadmapWords.counted)),
    ...(rows.length > 0 ? [tableOf(names, rows)] : []),
    ...(overall ? [h('div', [...overall])] : []),
    ...(address === undefined ? [] : [h('p', [h('a', { href: `/${address}` }, say(roadmapWords.moreFigures))])]),
  ]
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
