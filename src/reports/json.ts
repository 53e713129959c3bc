// The report as JSON text, for programs.
import type { Assessment } from '../health/assessment.ts'
import { type ReportExtras, reportData } from './report-data.ts'

// Marks that a terminal obeys or that turn the direction of what follows; as numbers they are the same to a program.
const unseen = /[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g

/** Returns the report as JSON, two spaces deep; ends with a line break. */
export function jsonReport(assessment: Assessment, extras?: ReportExtras): string {
  return `${JSON.stringify(reportData(assessment, extras), null, 2).replace(
    unseen,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )}\n`
}
