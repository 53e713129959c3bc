// Notes at the lines of the files, as the platform shows them beside a change.
import type { Comparison } from '../comparison/compare-findings.ts'
import type { Finding, Severity } from '../finding.ts'
import type { Reported } from '../health/assessment.ts'
import { advise, speak } from '../words/speak.ts'
import { plain } from '../words/writers/plain.ts'
import { severityNames } from './phrases.ts'

export type Level = 'error' | 'warning' | 'notice'

export interface Annotation {
  readonly level: Level
  readonly title: string
  readonly message: string
  readonly path?: string
  readonly line?: number
  readonly column?: number
}

/** The platform shows ten of a level and drops the rest without a word. */
const mostOfLevel = 9

const levels: Readonly<Record<Severity, Level>> = {
  stop: 'error',
  error: 'error',
  warning: 'warning',
  advice: 'notice',
}

/**
 * Returns what to show at which line: with a comparison the notes that the change brings, those in changed files first;
 * without one all notes. At most nine of a level, then one that counts the rest.
 */
export function annotations(reported: Reported, comparison?: Comparison): readonly Annotation[] {
  const changed = new Set(comparison?.touched.map(({ path }) => path))
  const isElsewhere = ({ place, about }: Finding) => Number(!changed.has(place?.path ?? about.path))
  const findings = (comparison?.new ?? reported.findings).toSorted((a, b) => isElsewhere(a) - isElsewhere(b))
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const ofLevel = findings.filter(({ severity }) => levels[severity] === level)
    const rest = ofLevel.length - mostOfLevel
    return [...ofLevel.slice(0, mostOfLevel).map((finding) => annotation(reported, finding)), ...more(level, rest)]
  })
}

function annotation({ checks }: Reported, finding: Finding): Annotation {
  const { severity, about, place } = finding
  const check = checks.get(finding.check)
  const says = check ? `${plain(speak(finding, check))} ${plain(advise(finding, check))}` : ''
  return {
    level: levels[severity],
    title: severityNames[severity],
    message: says,
    path: place?.path ?? about.path,
    ...(place && { line: place.line, column: place.column }),
  }
}

function more(level: Level, count: number): readonly Annotation[] {
  if (count <= 0) return []
  const message = `And ${count} more. The summary of this run tells more of them.`
  return [{ level, title: 'More notes', message }]
}
