// The whole report as GitHub Markdown, for the summary of a run or a file: what changed, how it stands, pictures.
import { isResting } from '../checks/stage.ts'
import type { Comparison } from '../comparison/compare-findings.ts'
import type { Assessment } from '../health/assessment.ts'
import { publicRatings, quadrant } from '../pictures/quadrant.ts'
import { publicMilestones, timeline } from '../pictures/timeline.ts'
import { formatDate } from '../recurrence/calendar-date.ts'
import type { Block, Inline } from '../words/blocks.ts'
import { words } from '../words/speak.ts'
import { markdown } from '../words/writers/markdown.ts'
import { whatChanged } from './change.ts'
import { sessionPage } from './facilitator-page.ts'
import { healthReport } from './health-report.ts'
import type { Home } from './links.ts'
import { fitting } from './size.ts'

export interface MarkdownOptions {
  readonly home?: Home | undefined
  readonly comparison?: Comparison | undefined
  /** Sentences of ours to begin with, such as why nothing could be compared. */
  readonly remarks?: readonly string[]
}

/** GitHub takes 1 MiB for the summary of a step. */
const mostBytes = 900 * 1024
const shown = 12

/** Returns the whole report as Markdown, at most 900 KiB: of long lists the end is counted, not written. */
export function markdownReport(
  assessment: Assessment,
  { home, comparison, remarks = [] }: MarkdownOptions = {},
): string {
  return fitting({ bytes: mostBytes }, [100, 20, 5, 0], (folded) =>
    markdown([
      ...remarks.map((remark) => ({ type: 'paragraph' as const, text: [words(remark)] })),
      ...(comparison ? whatChanged(assessment, comparison, { home, shown, folded }) : []),
      ...healthReport(assessment, { home, folded, sessionPage: home && sessionPage }, pictures(assessment)),
    ]),
  )
}

/** Rows of a table under which a picture stands. */
const mostRows = 200

/** Returns the pictures of a community, each under its table. */
export function pictures(assessment: Assessment): readonly Block[] {
  // Plans of a community at rest would only be overdue.
  if (isResting(assessment.stage)) return []
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
