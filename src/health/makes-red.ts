// Which findings make a run end red: old faults never do, and a young community is told without being stopped.
import type { Check } from '../checks/check.ts'
import { type Finding, type Severity, severities } from '../finding.ts'
import type { Stage } from '../kinds/kind.ts'

export interface RedRule {
  readonly stage: Stage
  readonly checks: ReadonlyMap<string, Check>
  /** From this severity on. */
  readonly failOn: Severity | 'never'
  /** How many things that must not be public stood in between only: they count like those that stand there now. */
  readonly passed?: number | undefined
  /** True where a change is judged: of communities that are planning or launching, only stops and unreadable pages count. */
  readonly ofChange: boolean
}

/** Returns whether one of these findings makes the run end red. */
export function makesRed(
  findings: readonly Finding[],
  { stage, checks, failOn, ofChange, passed = 0 }: RedRule,
): boolean {
  if (failOn === 'never') return false
  if (passed > 0) return true
  const gently = ofChange && (stage === 'planning' || stage === 'launching')
  return findings.some(
    (finding) =>
      checks.get(finding.check)?.followsByItself !== true &&
      severities.indexOf(finding.severity) <= severities.indexOf(failOn) &&
      (!gently || cannotWait(finding, checks)),
  )
}

/** True of what must not be public, and of pages that cannot be read: everybody is asked for these, always. */
export function cannotWait({ check, severity }: Finding, checks: ReadonlyMap<string, Check>): boolean {
  if (severity === 'stop') return true
  const asked = checks.get(check)
  return severity === 'error' && asked?.makesUnreadable === true
}
