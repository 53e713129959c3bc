// What a change does to a community, as blocks: the notes that it brings, what it answers, and how areas move.
import type { Comparison } from '../comparison/compare-findings.ts'
import { type Finding, type Severity, severities } from '../finding.ts'
import type { Reported } from '../health/assessment.ts'
import type { Block, Inline, Item } from '../words/blocks.ts'
import { speak, words } from '../words/speak.ts'
import { changeList, onlyLooks, onlyPeopleCan } from './changes.ts'
import { amount } from './headline.ts'
import type { Home } from './links.ts'
import { noteItems } from './notes.ts'
import { areaNames, causeNames, severityNames } from './phrases.ts'
import { paragraph, title, titled } from './pieces.ts'
import { afterSlip, holdsStop, passedStops, type SlipOptions } from './slips.ts'

export interface ChangeOptions {
  readonly home?: Home | undefined
  /** How many checks may speak before the rest is folded, and how many of those are written out in the fold. */
  readonly shown: number
  readonly folded: number
}

/** Returns what is different from an earlier version, for a report that then tells the whole. */
export function whatChanged(reported: Reported, comparison: Comparison, options: ChangeOptions): readonly Block[] {
  const { new: fresh, remaining, touched } = comparison
  const done = answered(reported, comparison)
  const files =
    touched.length === 0 ? 'No file is different' : `${amount(touched.length, 'file is', 'files are')} different`
  const notes = fresh.length === 0 ? 'no new notes' : amount(fresh.length, 'new note', 'new notes')
  const slips: SlipOptions = { home: options.home, of: 'change', shown: options.shown }
  const looks = onlyLooks(comparison)
  const counts = `${files}: ${notes}, ${done.length} done, ${remaining.length} as before.`
  return [
    { type: 'heading', level: 2, text: [words('What this changes')] },
    paragraph(words(counts)),
    ...(looks === undefined ? [] : [paragraph(words(`For the community: ${looks}`))]),
    ...changeList(comparison.changes, options),
    ...titled('Only people can check this', onlyPeopleCan(comparison.changes)),
    ...changeNotes(reported, fresh, options),
    ...passedStops(reported, comparison, slips),
    ...(holdsStop(fresh, comparison) ? afterSlip(reported, slips) : []),
    ...titled('Done', done),
    ...movesTable(comparison),
  ]
}

/** Returns notes by their weight, the most serious first; those that are too many stand behind a fold. */
export function changeNotes(
  reported: Reported,
  findings: readonly Finding[],
  { home, shown, folded }: ChangeOptions,
): readonly Block[] {
  const items = severities.flatMap((severity) =>
    noteItems(
      reported,
      findings.filter((finding) => finding.severity === severity),
      home,
    ).map((item) => ({ severity, item })),
  )
  const rest = items.slice(shown)
  return [
    ...severities.flatMap((severity) => ofSeverity(severity, items.slice(0, shown))),
    ...(rest.length === 0 ? [] : [theRest(rest, folded)]),
  ]
}

interface Weighed {
  readonly severity: Severity
  readonly item: Item
}

function ofSeverity(severity: Severity, weighed: readonly Weighed[]): readonly Block[] {
  const items = weighed.filter((one) => one.severity === severity).map(({ item }) => item)
  return titled(severityNames[severity], items)
}

function theRest(rest: readonly Weighed[], folded: number): Block {
  const written = rest.slice(0, folded)
  const hidden = rest.length - written.length
  const more = hidden === 0 ? [] : [paragraph(words(`… and ${hidden} more.`))]
  return {
    type: 'fold',
    title: amount(rest.length, 'more note', 'more notes'),
    blocks: [...severities.flatMap((severity) => ofSeverity(severity, written)), ...more],
  }
}

/** Returns what the change answers: a check with nothing left to say by its title, any other by what it no longer says. */
export function answered(reported: Reported, { fixed }: Pick<Comparison, 'fixed'>): readonly Item[] {
  const open = new Set(reported.findings.map(({ check }) => check))
  const lines = new Map<string, readonly Inline[]>()
  for (const finding of fixed) {
    const check = reported.checks.get(finding.check)
    if (!check) continue
    const line: readonly Inline[] = open.has(finding.check)
      ? [words('No longer so: '), ...speak(finding, check)]
      : [words(`${check.title}.`)]
    lines.set(JSON.stringify(line), line)
  }
  return [...lines.values()].map((text) => ({ text }))
}

/** Returns a table of the areas whose standing moves, each with its cause; nothing when none does. */
export function movesTable({ moves }: Comparison): readonly Block[] {
  if (moves.length === 0) return []
  return [
    title('How you stand'),
    {
      type: 'table',
      head: ['Area', 'Before', 'Now', 'Why'].map((column) => [words(column)]),
      rows: moves.map(({ area, before, after, cause }) =>
        [areaNames[area], before, after, causeNames[cause]].map((text) => [words(text)]),
      ),
    },
  ]
}
