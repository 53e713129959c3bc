// What a change does to the notes of a community: which are new, which are done, which were there before.
import type { Area, Finding } from '../finding.ts'
import type { Assessment } from '../health/assessment.ts'
import { type Verdict, verdicts } from '../health/verdicts.ts'
import type { Change } from './change.ts'
import { entriesOf, entryName, linesIn, nameOf, tracesIn } from './identity.ts'
import type { InBetween } from './in-between.ts'
import { movesIn, type Touched } from './touched.ts'

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
  /** What is different in the community's own terms, most important first. */
  readonly changes: readonly Change[]
  /** Pages that only look different, and say the same. */
  readonly reformatted: readonly string[]
  /** What stood in between only; nothing where the versions in between are not known. */
  readonly inBetween?: InBetween
}

/** What is different in the notes. */
export type ComparedFindings = Omit<Comparison, 'changes' | 'reformatted' | 'inBetween'>

export interface Compared {
  readonly before: Assessment
  readonly after: Assessment
  readonly touched: readonly Touched[]
}

/** Returns what changed between two assessments of one day: time has no part in it. */
export function compareFindings({ before, after, touched }: Compared): ComparedFindings {
  const pairing = newPairing({ before, after, touched })
  const known = [...before.findings, ...before.later, ...before.accepted.map(({ finding }) => finding)]
  const pairs = pairing(known, after.findings)
  const fresh = after.findings.filter((finding) => !pairs.has(finding))
  const quiet = [...after.later, ...after.accepted.map(({ finding }) => finding)]
  const stillThere = new Set([...pairs.values(), ...pairing(before.findings, quiet).values()])
  const isUnseen = unseenIn(after, touched)
  const isNowStop = stopsIn(after)
  return {
    touched,
    new: fresh,
    fixed: before.findings.filter((finding) => !stillThere.has(finding) && !isUnseen(finding) && !isNowStop(finding)),
    remaining: [...pairs.keys()],
    moves: after.areas.flatMap(({ area, verdict }): readonly Move[] => {
      const was = before.areas.find((other) => other.area === area)?.verdict
      if (was === undefined || was === verdict) return []
      const rises = verdicts.indexOf(verdict) > verdicts.indexOf(was)
      // What cannot be looked at any more has not become better by that.
      if (rises && before.findings.some((finding) => finding.area === area && isUnseen(finding))) return []
      const cause = bringsNewQuestions({ before, after }, area, fresh) ? 'edition' : 'change'
      return [{ area, before: was, after: verdict, cause }]
    }),
  }
}

/** Returns a question: is the same told with more weight now, as of a page that has become one of the community's own? */
function stopsIn({ findings }: Assessment): (finding: Finding) => boolean {
  const name = ({ check, about }: Finding) => `${check} ${about.path}`
  const stops = new Set(findings.filter(({ severity }) => severity === 'stop').map(name))
  return (finding) => stops.has(name(finding))
}

/** Returns a question: can nothing be told any more of the page that a finding of before is about? */
function unseenIn({ community }: Assessment, touched: readonly Touched[]): (finding: Finding) => boolean {
  const moved = movesIn(touched)
  const hidden = new Set(
    community.pages
      .filter(({ path, problems }) => problems.length > 0 || community.privatePages.has(path))
      .map(({ path }) => path),
  )
  const removed = new Set(touched.filter(({ how }) => how === 'removed').map(({ path }) => path))
  return ({ about }) => {
    const path = moved.get(about.path) ?? about.path
    return removed.has(path) || hidden.has(path)
  }
}

/** True when all that is new in an area comes from checks that the edition of before did not ask. */
function bringsNewQuestions(
  { before, after }: Omit<Compared, 'touched'>,
  area: Area,
  fresh: readonly Finding[],
): boolean {
  if (before.edition === after.edition) return false
  const ofArea = fresh.filter((finding) => finding.area === area)
  return ofArea.length > 0 && ofArea.every(({ check }) => (after.checks.get(check)?.since ?? 1) > before.edition)
}

type Pairs = ReadonlyMap<Finding, Finding>
/** The name by which a finding is looked for; nothing when it does not take part. */
type Naming = (finding: Finding) => string | undefined

/**
 * Returns what pairs each finding of now with one of before. Each counts once: of two broken links, one may be new. The
 * first way in which two are alike decides.
 */
function newPairing({
  before,
  after,
  touched,
}: Compared): (known: readonly Finding[], now: readonly Finding[]) => Pairs {
  const ways = waysToBeAlike({ before, after, touched })
  return (known, now) => {
    const pairs = new Map<Finding, Finding>()
    const free = new Set(known)
    for (const [nameBefore, nameNow] of ways) {
      const waiting = new Map<string, Finding[]>()
      for (const finding of free) {
        const name = nameBefore(finding)
        const others = name === undefined ? undefined : waiting.get(name)
        if (others) others.push(finding)
        else if (name !== undefined) waiting.set(name, [finding])
      }
      for (const finding of now) {
        const name = pairs.has(finding) ? undefined : nameNow(finding)
        const partner = name === undefined ? undefined : waiting.get(name)?.shift()
        if (!partner) continue
        pairs.set(finding, partner)
        free.delete(partner)
      }
    }
    return pairs
  }
}

function waysToBeAlike({ before, after, touched }: Compared): readonly (readonly [before: Naming, now: Naming])[] {
  const moved = movesIn(touched)
  const gone = new Set(touched.filter(({ how }) => how === 'removed').map(({ path }) => path))
  const arrived = new Set(touched.filter(({ how }) => how === 'added').map(({ path }) => path))
  const pathOf = ({ about }: Finding) => moved.get(about.path) ?? about.path
  const [traceBefore, traceNow] = [tracesIn(before), tracesIn(after)]
  const [lineBefore, lineNow] = [linesIn(before), linesIn(after)]
  const [entriesBefore, entriesNow] = [entriesOf(before), entriesOf(after)]
  // What must not be public is the same only where the same stands there: a number may not hide behind another.
  const open =
    (naming: Naming): Naming =>
    (finding) =>
      finding.severity === 'stop' ? undefined : naming(finding)
  const stop =
    (trace: (finding: Finding) => string): Naming =>
    (finding) =>
      finding.severity === 'stop' ? JSON.stringify([finding.check, trace(finding)]) : undefined
  const onNewPage =
    (pages: ReadonlySet<string>): Naming =>
    (finding) =>
      pages.has(finding.about.path)
        ? nameOf(finding, '', finding.about.kind === undefined ? finding.values : undefined)
        : undefined
  const onLine =
    (lineOf: (finding: Finding) => string | undefined, path: (finding: Finding) => string): Naming =>
    (finding) => {
      const line = lineOf(finding)
      return line && JSON.stringify([finding.check, path(finding), finding.about.field, line])
    }
  const renamed = (path: string, finding: Finding) =>
    nameOf({ ...finding, about: { ...finding.about, entry: 'renamed' } }, path)
  return [
    [stop(traceBefore), stop(traceNow)],
    // Of several of one name the number that tells them apart changes with their order.
    [open(onLine(lineBefore, pathOf)), open(onLine(lineNow, ({ about }) => about.path))],
    [
      open((finding) => nameOf(finding, pathOf(finding), finding.values)),
      open((finding) => nameOf(finding, finding.about.path, finding.values)),
    ],
    [open((finding) => nameOf(finding, pathOf(finding))), open((finding) => nameOf(finding))],
    // A page that moved and was changed.
    [open(onNewPage(gone)), open(onNewPage(arrived))],
    // An entry whose name was corrected: the old one is gone, and a new one has come.
    [
      open((finding) =>
        finding.about.entry !== undefined && !entriesNow.has(entryName(finding.about, pathOf(finding)))
          ? renamed(pathOf(finding), finding)
          : undefined,
      ),
      open((finding) =>
        finding.about.entry !== undefined &&
        entriesNow.has(entryName(finding.about)) &&
        !entriesBefore.has(entryName(finding.about))
          ? renamed(finding.about.path, finding)
          : undefined,
      ),
    ],
  ]
}
