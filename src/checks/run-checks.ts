// Asks every check of every subject and sorts the answers: met, open, later, accepted, unknown.
import { withoutPersonal } from '../documents/personal.ts'
import { type Area, areas, type Finding, type Severity, type Value, type Values } from '../finding.ts'
import type { Acceptance } from '../settings/settings.ts'
import { acceptanceOf } from './accepted.ts'
import type { Check, Context, Observation } from './check.ts'
import { isBrought, isExpected, isResting, severityAt } from './stage.ts'

/** How one question about one area came out. */
export type Result = 'met' | 'open' | 'later' | 'accepted' | 'unknown'

export interface Outcome {
  readonly check: string
  readonly area: Area
  readonly result: Result
  /** True when the check is about how things are written on any page, not about what a community needs. */
  readonly ofWriting: boolean
  /** The most serious thing that this check could say here, at this stage. */
  readonly worst: Severity
  readonly findings: readonly Finding[]
  readonly accepted: readonly { readonly finding: Finding; readonly by: Acceptance }[]
}

/** Returns one outcome for each check and area with at least one subject; a check without subjects does not apply and gives none. */
export function runChecks(checks: readonly Check[], context: Context): readonly Outcome[] {
  return checks.flatMap((check) => runCheck(check, context))
}

interface Gathered {
  readonly findings: Finding[]
  unknown: boolean
  worst: Severity
}

function runCheck(check: Check, context: Context): readonly Outcome[] {
  const byArea = new Map<Area, Gathered>()
  for (const subject of check.subjects(context)) {
    const area = typeof check.area === 'function' ? check.area(subject) : check.area
    const severity =
      typeof check.severity === 'function'
        ? check.severity(subject, context)
        : severityAt(check.severity, context.stage)
    const gathered = byArea.get(area) ?? { findings: [], unknown: false, worst: 'advice' as Severity }
    byArea.set(area, gathered)
    gathered.worst = moreSerious(gathered.worst, severity)
    const answer = check.inspect(subject, context)
    const found = answer === 'unknown' ? [] : answer.map((one) => findingOf(check.id, area, severity, one))
    const told = found.filter((finding) => maySpeakOf(finding, check, context))
    gathered.findings.push(...told)
    if (answer === 'unknown' || told.length < found.length) gathered.unknown = true
  }
  return areas.flatMap((area) => {
    const gathered = byArea.get(area)
    return gathered ? [outcomeOf(check, area, gathered, context)] : []
  })
}

function outcomeOf(check: Check, area: Area, gathered: Gathered, context: Context): Outcome {
  const findings: Finding[] = []
  const accepted: { finding: Finding; by: Acceptance }[] = []
  for (const finding of gathered.findings) {
    // A privacy stop cannot be set aside: the value is in the open either way.
    const by = finding.severity === 'stop' ? undefined : acceptanceOf(finding, context.settings.not_for_us, context.now)
    if (by) accepted.push({ finding, by })
    else findings.push(finding)
  }
  const result: Result = !isAskedNow(check, context)
    ? 'later'
    : findings.length > 0
      ? 'open'
      : gathered.unknown
        ? 'unknown'
        : accepted.length > 0
          ? 'accepted'
          : 'met'
  return {
    check: check.id,
    area,
    ofWriting: typeof check.area === 'function',
    result,
    worst: gathered.worst,
    findings,
    accepted,
  }
}

/** A trigger counts at every stage but those of a community at rest. */
function isAskedNow({ from, broughtBy }: Check, { stage, community }: Context): boolean {
  return isExpected(from, stage) || (!isResting(stage) && isBrought(broughtBy, community))
}

function findingOf(check: string, area: Area, severity: Severity, observation: Observation): Finding {
  return { check, area, severity, ...observation, values: repeatable(observation.values) }
}

/** What must not be public is not said once more by us: its own check tells where it stands. */
function repeatable(values: Values): Values {
  const entries = Object.entries(values).map(([name, value]): [string, Value] => {
    if (typeof value === 'number') return [name, value]
    return [name, typeof value === 'string' ? withoutPersonal(value) : value.map(withoutPersonal)]
  })
  return Object.fromEntries(entries)
}

/**
 * No word of what stands on a private page leaves the check, whoever can read the repository: only that it is public,
 * and that it cannot be read.
 */
function maySpeakOf({ about, severity }: Finding, check: Check, { community }: Context): boolean {
  return severity === 'stop' || check.from === 'always' || !community.privatePages.has(about.path)
}

const order: readonly Severity[] = ['advice', 'warning', 'error', 'stop']

function moreSerious(a: Severity, b: Severity): Severity {
  return order.indexOf(b) > order.indexOf(a) ? b : a
}
