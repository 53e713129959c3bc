// The hallway: read → model → what else is known → check → judge → compare.
import { type History, historyOf } from './activity/since-then.ts'
import { lookAtParts } from './adopt/parts-in-pages.ts'
import type { Check, Context } from './checks/check.ts'
import { everyCheck } from './checks/every-check.ts'
import { type Outcome, runChecks } from './checks/run-checks.ts'
import { withOriginal } from './checks/subjects/made-from.ts'
import { type ReadCommunity, type ReadFiles, type ReadOptions, readCommunity } from './community/read-community.ts'
import { type Comparison, compareFindings } from './comparison/compare-findings.ts'
import { touchedFiles } from './comparison/touched.ts'
import type { Assessment } from './health/assessment.ts'
import { judge } from './health/judge.ts'
import { languageOf } from './health/language.ts'
import { loadLanguage } from './kinds/translations.ts'
import type { Source } from './sources/source.ts'
import type { Steps } from './sources/steps.ts'

export interface AssessOptions {
  /** The day of the check, `YYYY-MM-DD`. */
  readonly now: string
  /** Who can read the repository; an unknown one counts as public. */
  readonly visibility: Context['visibility']
  /** Hears a sentence before work that may take long. */
  readonly progress?: ReadOptions['progress']
  /** The files that an earlier look has read: what is still the same is not read again. */
  readonly known?: ReadFiles
}

/** Returns how the community in `source` is doing on the day `now`. Throws a `SourceError` when the source cannot be read at all. */
export async function assess(source: Source, options: AssessOptions): Promise<Assessment> {
  return (await assessAndKeep(source, options)).assessment
}

/** Returns the same with the files that were read, which the next look at this community may be given. */
export async function assessAndKeep(
  source: Source,
  options: AssessOptions,
): Promise<{ readonly assessment: Assessment; readonly read: ReadFiles }> {
  const read = await readCommunity(source, options)
  await loadLanguage(languageOf(read.community))
  return { assessment: await assessed(source, read, options), read: read.read }
}

/** Two versions, and the way from one to the other where that is known. */
export interface HeadAndBase {
  readonly head: Source
  readonly base: Source
  readonly steps?: Promise<Steps | undefined> | undefined
}

/**
 * Returns how the community in `head` is doing, and what is different from `base`, both on the day `now`. A file with the
 * same bytes in both is read once. Throws a `SourceError` when one of the two cannot be read at all.
 */
export async function assessChange(
  { head, base, steps }: HeadAndBase,
  options: AssessOptions,
): Promise<{ readonly assessment: Assessment; readonly comparison: Comparison }> {
  // Git finds out meanwhile; a version that is not there is told below, where its files are asked for.
  base.list().catch(() => {})
  const after = await readCommunity(head, options)
  await loadLanguage(languageOf(after.community))
  const before = await readCommunity(base, { ...options, known: after.read })
  const assessment = await assessed(head, after, options)
  const earlier = await assessed(base, before, options)
  const touched = touchedFiles(before, after)
  const { compareCommunities } = await import('./comparison/compare-communities.ts')
  const comparison: Comparison = {
    ...compareFindings({ before: earlier, after: assessment, touched }),
    ...compareCommunities({ before: before.community, after: after.community, touched }),
  }
  const way = await steps
  if (!way) return { assessment, comparison }
  const told = { before: earlier.findings, after: assessment.findings }
  const { stopsInBetween } = await import('./comparison/in-between.ts')
  const inBetween = await stopsInBetween(way, { before, after, told }, options)
  return { assessment, comparison: { ...comparison, inBetween } }
}

async function assessed(source: Source, read: ReadCommunity, options: AssessOptions): Promise<Assessment> {
  const { context, checks, outcomes } = await asked(source, read, options)
  return judge(context, checks, outcomes, read.leftOut)
}

/** Every check, what it may look at, and how it came out. */
export interface Asked {
  readonly context: Context
  readonly checks: readonly Check[]
  readonly outcomes: readonly Outcome[]
  /** Returns a file that was read, as it was written. */
  readonly bytesOf: (path: string) => Uint8Array | undefined
}

/** Returns what every check answers about a community that was read from `source`, on the day `now`. */
export async function asked(source: Source, read: ReadCommunity, { now, visibility }: AssessOptions): Promise<Asked> {
  const { community, settings } = read
  const checks = everyCheck()
  const stage = community.community.stage ?? 'launching'
  const known = new Set(checks.map((check) => check.id))
  const [history, { parts, owners }] = await Promise.all([pastOf(read, source), lookAtParts(source, read, now)])
  const context: Context = { community, settings, stage, now, visibility, known, parts, history }
  const bytesOf = (path: string) => (path === owners?.path ? owners.bytes : read.read.get(path)?.bytes)
  return { context, checks, outcomes: runChecks(checks, context), bytesOf }
}

/** What became of the pages from which others were made; nobody else is asked for the past. */
async function pastOf({ community }: ReadCommunity, source: Source): Promise<History | undefined> {
  const pairs = withOriginal(community).map(({ made, original }) => ({ page: made.page, original: original.page }))
  return pairs.length === 0 || !source.log ? undefined : historyOf(pairs, await source.log())
}
