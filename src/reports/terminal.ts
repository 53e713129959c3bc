// The report for a terminal: the same words, wrapped to its width; long lists are counted, not written out.
import type { Comparison } from '../comparison/compare-findings.ts'
import type { Assessment } from '../health/assessment.ts'
import type { Block } from '../words/blocks.ts'
import { words } from '../words/speak.ts'
import { type TerminalOptions, terminal } from '../words/writers/terminal.ts'
import { whatChanged } from './change.ts'
import { healthReport } from './health-report.ts'

const folded = 8
const shown = 12

/** Returns the report as text for a terminal. */
export function terminalReport(assessment: Assessment, options: TerminalOptions, comparison?: Comparison): string {
  const change = comparison ? whatChanged(assessment, comparison, { shown, folded }) : []
  return terminal([...change, ...healthReport(assessment, { folded }), ...corrections(assessment)], options)
}

/** Finding the corrections would take longer than the report; that there may be some is known without them. */
function corrections({ findings, checks }: Assessment): readonly Block[] {
  if (!findings.some(({ check }) => checks.get(check)?.correct)) return []
  return [{ type: 'paragraph', text: [words('“moothall fix” shows whether it can correct some of this for you.')] }]
}
