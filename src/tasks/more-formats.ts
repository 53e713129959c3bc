// The report in other formats, written only when a workflow asks for them: each a file beside the report, and an output with its path.
import { join } from 'node:path'
import type { Comparison } from '../comparison/compare-findings.ts'
import { writeWhole } from '../delivery/files.ts'
import { output } from '../delivery/workflow.ts'
import type { Assessment } from '../health/assessment.ts'
import type { Home } from '../reports/links.ts'
import type { MoreFormat } from '../settings/action-inputs.ts'

export interface Written {
  readonly assessment: Assessment
  readonly comparison: Comparison | undefined
  /** The folder of the community in the repository, empty for its root. */
  readonly folder: string
  readonly home: Home | undefined
}

const names: Readonly<Record<MoreFormat, string>> = {
  sarif: 'community.sarif',
  badge: 'community-badge.svg',
  'badge-json': 'community-badge.json',
  'one-page': 'community-on-one-page.html',
}

/** Writes each format into the folder `place`. */
export async function writeMoreFormats(formats: readonly MoreFormat[], place: string, about: Written): Promise<void> {
  for (const format of formats) {
    const path = join(place, names[format])
    writeWhole(path, await textIn(format, about))
    output(format, path)
  }
}

async function textIn(format: MoreFormat, { assessment, comparison, folder, home }: Written): Promise<string> {
  switch (format) {
    case 'sarif':
      return (await import('../reports/sarif.ts')).sarifReport(assessment, { comparison, folder, setAside: 'left-out' })
    case 'badge':
      return (await import('../reports/badge.ts')).badgeReport(assessment)
    case 'badge-json':
      return (await import('../reports/badge.ts')).badgeJsonReport(assessment)
    case 'one-page':
      return (await import('../reports/one-page.ts')).onePageReport(assessment, { home })
  }
}
