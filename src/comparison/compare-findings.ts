// What a change does to the notes of a community: which are new, which are done, which were there before.
import type { Area, Finding } from '../finding.ts'
import type { Reported } from '../health/assessment.ts'
import type { Verdict } from '../health/verdicts.ts'
import type { Touched } from './touched.ts'

/** Why a result moved: somebody changed the pages, a day came, or other questions were asked. */
export type Cause = 'change' | 'time' | 'edition'

export interface Move {
  readonly area: Area
  readonly before: Verdict
  readonly after: Verdict
  readonly cause: Cause
}

/** What is different between two versions of a community. Findings are compared by what they are about, never by line. */
export interface Comparison {
  readonly touched: readonly Touched[]
  /** Notes that the change brings. */
  readonly new: readonly Finding[]
  /** Notes of before that are answered. */
  readonly fixed: readonly Finding[]
  /** Notes of before that are still open; what was only asked for later, or had been set aside, was there before. */
  readonly remaining: readonly Finding[]
  readonly moves: readonly Move[]
}

type Told = Pick<Reported, 'findings' | 'later' | 'accepted' | 'areas' | 'edition' | 'checks'>

export interface Compared {
  readonly before: Told
  readonly after: Told
  readonly touched: readonly Touched[]
}

/** Returns what changed between two assessments of one day: time has no part in it. */
export function compareFindings({ before, after, touched }: Compared): Comparison {
  const known = [...before.findings, ...before.later, ...before.accepted.map(({ finding }) => finding)]
  const { pairs, unpaired } = pair(known, after.findings, touched)
  const quiet = [...after.later, ...after.accepted.map(({ finding }) => finding)]
  const stillThere = new Set([...pairs.values(), ...pair(before.findings, quiet, touched).pairs.values()])
  return {
    touched,
    new: unpaired,
    fixed: before.findings.filter((finding) => !stillThere.has(finding)),
    remaining: [...pairs.keys()],
    moves: after.areas.flatMap(({ area, verdict }): readonly Move[] => {
      const was = before.areas.find((other) => other.area === area)?.verdict
      if (was === undefined || was === verdict) return []
      const cause = bringsNewQuestions(before, after, area, unpaired) ? 'edition' : 'change'
      return [{ area, before: was, after: verdict, cause }]
    }),
  }
}

/** True when all that is new in an area comes from checks that the edition of before did not ask. */
function bringsNewQuestions(before: Told, after: Told, area: Area, fresh: readonly Finding[]): boolean {
  if (before.edition === after.edition) return false
  const ofArea = fresh.filter((finding) => finding.area === area)
  return ofArea.every(({ check }) => (after.checks.get(check)?.since ?? 1) > before.edition)
}

/**
 * Pairs each finding of `now` with one of `known`: first where all is alike, then where both are about the same, then
 * where a page has moved and been changed. Each counts once: of two broken links, one may be new.
 */
function pair(known: readonly Finding[], now: readonly Finding[], touched: readonly Touched[]) {
  const moved = new Map(touched.flatMap(({ from, path }) => (from === undefined ? [] : [[from, path] as const])))
  const gone = new Set(touched.filter(({ how }) => how === 'removed').map(({ path }) => path))
  const arrived = new Set(touched.filter(({ how }) => how === 'added').map(({ path }) => path))
  const pathOf = ({ about }: Finding) => moved.get(about.path) ?? about.path
  const pairs = new Map<Finding, Finding>()
  const free = new Set(known)
  const match = (nameBefore: (finding: Finding) => string | undefined, nameNow: typeof nameBefore) => {
    const waiting = new Map<string, Finding[]>()
    for (const finding of free) {
      const name = nameBefore(finding)
      if (name !== undefined) waiting.set(name, [...(waiting.get(name) ?? []), finding])
    }
    for (const finding of now) {
      const name = pairs.has(finding) ? undefined : nameNow(finding)
      const partner = name === undefined ? undefined : waiting.get(name)?.shift()
      if (!partner) continue
      pairs.set(finding, partner)
      free.delete(partner)
    }
  }
  match(
    (finding) => identity(finding, pathOf(finding), finding.values),
    (finding) => identity(finding, finding.about.path, finding.values),
  )
  match(
    (finding) => identity(finding, pathOf(finding)),
    (finding) => identity(finding, finding.about.path),
  )
  match(
    (finding) => (finding.about.kind !== undefined && gone.has(finding.about.path) ? identity(finding, '') : undefined),
    (finding) =>
      finding.about.kind !== undefined && arrived.has(finding.about.path) ? identity(finding, '') : undefined,
  )
  return { pairs, unpaired: now.filter((finding) => !pairs.has(finding)) }
}

function identity({ check, about }: Finding, path: string, values?: Finding['values']): string {
  return JSON.stringify([check, path, about.kind, about.entry, about.field, values])
}
