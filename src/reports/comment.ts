// The comment on a pull request: what it touches and what we noticed in it, no longer than a screen.
import type { Comparison } from '../comparison/compare-findings.ts'
import type { Finding } from '../finding.ts'
import type { Reported } from '../health/assessment.ts'
import { cannotWait } from '../health/makes-red.ts'
import type { Block, Inline } from '../words/blocks.ts'
import { words } from '../words/speak.ts'
import { markdown } from '../words/writers/markdown.ts'
import { answered, changeNotes, movesTable } from './change.ts'
import { whatChanges } from './comment/changes.ts'
import { corrections } from './comment/corrections.ts'
import { firstSteps } from './comment/first-steps.ts'
import { opening } from './comment/opening.ts'
import { type CommentReport, type PullRequest, pagesAmong } from './comment/pull-request.ts'
import { ownRules } from './comment/rules.ts'
import { amount, isNew } from './headline.ts'
import { newPageTexts } from './new-pages.ts'
import { titled } from './pieces.ts'
import { fitting } from './size.ts'
import { afterSlip, holdsStop, passedStops, type SlipOptions } from './slips.ts'

export type { PullRequest } from './comment/pull-request.ts'

/** Letters that GitHub takes in a comment are 65,536; the rest is room for what it counts differently. */
const mostBytes = 60_000
const mostLines = 40

interface Size {
  readonly shown: number
  readonly folded: number
  readonly sparing: boolean
  /** True for what is left when even the barest does not fit: the first lines, and where to read on. */
  readonly bare: boolean
}

/** From the fullest that may fit a screen to the barest. */
const sizes: readonly Size[] = [
  ...[8, 6, 5, 4, 3, 2, 1, 0].flatMap((shown) =>
    [100, 20, 5, 0].flatMap((folded) => [false, true].map((sparing) => ({ shown, folded, sparing, bare: false }))),
  ),
  { shown: 0, folded: 0, sparing: true, bare: true },
]

/** Returns the comment as Markdown: at most 40 visible lines and 60,000 bytes, the first three lines a message by themselves. */
export function commentReport(report: CommentReport, pull: PullRequest): string {
  const write = ({ sparing, bare, ...size }: Size) =>
    markdown(comment(report, { ...pull, home: pull.home && { ...pull.home, sparing } }, size, bare))
  return fitting({ bytes: mostBytes, lines: mostLines }, sizes, write)
}

function comment(
  { reported, comparison }: CommentReport,
  pull: PullRequest,
  size: Pick<Size, 'shown' | 'folded'>,
  bare: boolean,
): readonly Block[] {
  const brought = comparison?.new ?? onPages(reported, pull)
  // While every page still waits for words, the steps below say so better than a note for each of them.
  const told = isNew(reported) ? brought.filter((finding) => !asksForPage(reported, finding)) : brought
  // Beside something that must not be public, first steps would only be in the way.
  const isSlip = holdsStop(told, comparison)
  const isBeginning = isNew(reported) && !pull.isFirst && !isSlip
  const slips: SlipOptions = { home: pull.home, of: 'pull request', shown: size.shown }
  const first = opening(reported, comparison, pull, { told, isBeginning })
  if (bare) return [...first, ...footer(reported, comparison, pull)]
  const changes = whatChanges(comparison, { home: pull.home, ...size })
  const notes = changeNotes(reported, told, { home: pull.home, ...size })
  const passed = comparison ? passedStops(reported, comparison, slips) : []
  return [
    ...first,
    ...(isSlip ? [...notes, ...passed, ...afterSlip(reported, slips), ...changes] : [...changes, ...notes]),
    ...done(reported, comparison),
    ...(comparison && !isBeginning ? movesTable(comparison) : []),
    ...(isBeginning ? firstSteps(reported, pull, told) : []),
    ...newPageTexts(reported, pull.home),
    ...corrections(pull.untaken ?? []),
    ...(pull.decisions ? ownRules(pull.decisions) : []),
    ...footer(reported, comparison, pull),
  ]
}

/**
 * Where old and new cannot be told apart: what is open on the pages that are touched. Somebody new hears only of what
 * cannot wait, because the rest may be older than their first contribution.
 */
function onPages({ findings, checks }: Reported, pull: PullRequest): readonly Finding[] {
  const touched = pagesAmong(pull)
  return findings.filter((finding) => touched.has(finding.about.path) && (!pull.isFirst || cannotWait(finding, checks)))
}

function asksForPage({ checks }: Reported, { check }: Finding): boolean {
  return checks.get(check)?.asksForPage !== undefined
}

function done(reported: Reported, comparison: Comparison | undefined): readonly Block[] {
  if (!comparison) return []
  const items = answered(reported, comparison)
  const shown = items.slice(0, 4)
  const more = items.length - shown.length
  const counted = more > 0 ? [{ text: [words(`And ${amount(more, 'more thing', 'more things')}.`)] }] : []
  return titled('Done with this change', [...shown, ...counted])
}

const explanation = 'https://github.com/moothall/moothall/blob/main/docs/guide/on-github.md#the-comment-and-the-issue'

function footer(reported: Reported, comparison: Comparison | undefined, pull: PullRequest): readonly Block[] {
  const before = comparison?.remaining.length ?? 0
  const older: readonly Inline[] =
    pull.isFirst || pull.standingUrl === undefined || isNew(reported) || before === 0
      ? []
      : [
          words('What was open before is no part of this: '),
          { type: 'anchor', text: [words('how our community is doing')], href: pull.standingUrl },
          words('. '),
        ]
  return [
    {
      type: 'paragraph',
      text: [
        ...older,
        words('This comment updates itself without sending e-mail; come back to this page. '),
        { type: 'anchor', text: [words('What is this?')], href: explanation },
      ],
    },
  ]
}
