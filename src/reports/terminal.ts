// The report for a terminal: the same words, wrapped to its width; long lists are counted, not written out.
import type { Assessment } from '../health/assessment.ts'
import { type TerminalOptions, terminal } from '../words/writers/terminal.ts'
import { healthReport } from './health-report.ts'

const folded = 8

/** Returns the report as text for a terminal. */
export function terminalReport(assessment: Assessment, options: TerminalOptions): string {
  return terminal(healthReport(assessment, { folded }), options)
}
