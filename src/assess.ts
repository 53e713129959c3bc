// The hallway: read → model → check → judge.
import type { Context } from './checks/check.ts'
import { everyCheck } from './checks/every-check.ts'
import { runChecks } from './checks/run-checks.ts'
import { readCommunity } from './community/read-community.ts'
import type { Assessment } from './health/assessment.ts'
import { judge } from './health/judge.ts'
import type { Source } from './sources/source.ts'

export interface AssessOptions {
  /** The day of the check, `YYYY-MM-DD`. */
  readonly now: string
  /** Who can read the repository; an unknown one counts as public. */
  readonly visibility: Context['visibility']
  /** Hears a sentence before work that may take long. */
  readonly progress?: (sentence: string) => void
}

/** Returns how the community in `source` is doing on the day `now`. Throws a `SourceError` when the source cannot be read at all. */
export async function assess(source: Source, { now, visibility, progress }: AssessOptions): Promise<Assessment> {
  const { community, settings, leftOut } = await readCommunity(source, progress)
  const checks = everyCheck()
  const stage = community.community.stage ?? 'launching'
  const known = new Set(checks.map((check) => check.id))
  const context: Context = { community, settings, stage, now, visibility, known }
  return judge(context, checks, runChecks(checks, context), leftOut)
}
