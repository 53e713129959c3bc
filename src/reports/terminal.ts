// The report for a terminal: the same words, wrapped to its width; long lists are counted, not written out.
import type { Assessment } from '../health/assessment.ts'
import type { Block } from '../words/blocks.ts'
import { words } from '../words/speak.ts'
import { type TerminalOptions, terminal } from '../words/writers/terminal.ts'
import { healthReport } from './health-report.ts'

/** How much a terminal shows of long lists. */
export const onTerminal = { shown: 12, folded: 8 } as const

/** Returns the report as text for a terminal, below what is told of a change: most reports tell of none, and need no words for it. */
export function terminalReport(
  assessment: Assessment,
  options: TerminalOptions,
  change: readonly Block[] = [],
): string {
  return terminal([...change, ...healthReport(assessment, onTerminal), ...corrections(assessment)], options)
}

/** Finding the corrections would take longer than the report; that there may be some is known without them. */
function corrections({ findings, checks }: Assessment): readonly Block[] {
  if (!findings.some(({ check }) => checks.get(check)?.correct)) return []
  return [{ type: 'paragraph', text: [words('“moothall fix” shows whether it can correct some of this for you.')] }]
}
