// The report as JSON text, for programs.
import type { Assessment } from '../health/assessment.ts'
import { json } from '../words/writers/json.ts'
import { type ReportExtras, reportData } from './report-data.ts'

/** Returns the report as JSON, two spaces deep; ends with a line break. */
export function jsonReport(assessment: Assessment, extras?: ReportExtras): string {
  return json(reportData(assessment, extras))
}
