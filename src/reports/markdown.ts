// The whole report as GitHub Markdown, for a job summary or an issue, with pictures under their tables.
import type { Assessment } from '../health/assessment.ts'
import { publicRatings, quadrant } from '../pictures/quadrant.ts'
import { publicMilestones, timeline } from '../pictures/timeline.ts'
import { formatDate } from '../recurrence/calendar-date.ts'
import type { Block, Inline } from '../words/blocks.ts'
import { words } from '../words/speak.ts'
import { markdown } from '../words/writers/markdown.ts'
import { healthReport } from './health-report.ts'
import type { Home } from './links.ts'

const folded = 100
/** Rows of a table under which a picture stands. */
const mostRows = 200

/** Returns the whole report as Markdown. */
export function markdownReport(assessment: Assessment, { home }: { readonly home?: Home | undefined } = {}): string {
  return markdown(healthReport(assessment, { home, folded }, pictures(assessment)))
}

function pictures(assessment: Assessment): readonly Block[] {
  return [...roadmapPicture(assessment), ...stakeholderPicture(assessment)]
}

function roadmapPicture({ community, date }: Assessment): readonly Block[] {
  const source = timeline(community, date)
  if (source === undefined) return []
  const rows = publicMilestones(community)
    .slice(0, mostRows)
    .map((milestone): readonly (readonly Inline[])[] => [
      [{ type: 'name', text: milestone.label }],
      milestone.due ? [words(formatDate(milestone.due.end))] : [],
      [words(milestone.status?.replace('-', ' ') ?? '')],
    ])
  return [
    { type: 'heading', level: 3, text: [words('Your roadmap')] },
    { type: 'table', head: [[words('Milestone')], [words('By')], [words('Status')]], rows },
    { type: 'diagram', source },
  ]
}

function stakeholderPicture({ community }: Assessment): readonly Block[] {
  const source = quadrant(community)
  if (source === undefined) return []
  const rows = publicRatings(community)
    .slice(0, mostRows)
    .map((entry): readonly (readonly Inline[])[] => [
      [{ type: 'name', text: entry.label }],
      [words(entry.power)],
      [words(entry.interest)],
    ])
  return [
    { type: 'heading', level: 3, text: [words('Your stakeholders')] },
    { type: 'table', head: [[words('Who')], [words('Power')], [words('Interest')]], rows },
    { type: 'diagram', source },
  ]
}
