// The report as JSON text, for programs.
import type { Assessment } from '../health/assessment.ts'
import { reportData } from './report-data.ts'

/** Returns the report as JSON, two spaces deep; ends with a line break. */
export function jsonReport(assessment: Assessment): string {
  return `${JSON.stringify(reportData(assessment), null, 2)}\n`
}
