// Moothall as a library: assess a source, compare two, write a report.
export { type AssessOptions, assess, assessChange } from './assess.ts'
export type { Comparison } from './comparison/compare-findings.ts'
export { type ReportData, readReport, reportData } from './reports/report-data.ts'
export { folder } from './sources/folder.ts'
export { gitRevision } from './sources/git-revision.ts'
export { memory } from './sources/memory.ts'
export type { Source } from './sources/source.ts'
