// What got worse since a report that is remembered, each with its cause.
import { isExpected, isResting, severityAt } from '../checks/stage.ts'
import { type About, type Area, type Finding, type Severity, severities } from '../finding.ts'
import type { Assessment } from '../health/assessment.ts'
import { type Verdict, verdicts } from '../health/verdicts.ts'
import type { Cause, Move } from './compare-findings.ts'
import { isAboutSame } from './identity.ts'
import { hashesOf, heldIn, type Memory } from './memory.ts'

/** A cause; of what somebody changed it may be the stage, at which more is asked. */
export type Because = Cause | 'stage'

export interface WorseNote {
  readonly finding: Finding
  readonly because: Because
}

export interface WorseArea extends Omit<Move, 'cause'> {
  readonly because: Because
  /** What time has brought there, the most serious first. */
  readonly example?: Finding
}

export interface Worse {
  /** New notes of the two serious sorts, most serious first. */
  readonly notes: readonly WorseNote[]
  readonly areas: readonly WorseArea[]
}

export interface Since {
  readonly previous: Memory
  readonly assessment: Assessment
  /** The same pages on the day of the previous report. */
  readonly backThen: Assessment | undefined
  /** The hash of the pages today. */
  readonly seen: string
  /** What people are told of as a date: an area that falls by nothing else is no further news. */
  readonly told: readonly About[]
}

/** Returns what is worse than it was: new notes of what must not be public or must be fixed, and areas whose verdict fell. */
export function worseSince(since: Since): Worse {
  return { notes: newNotes(since), areas: fallenAreas(since) }
}

function newNotes(since: Since): readonly WorseNote[] {
  const { previous, assessment, backThen } = since
  const now = hashesOf(assessment.findings)
  const wasThere = inThePast(backThen)
  const [isStop, isError] = [heldIn(previous.stop), heldIn(previous.error)]
  // What must not be public is new even where it was a mistake before.
  const isKnown = (severity: Severity, hash: string) => isStop(hash) || (severity === 'error' && isError(hash))
  return assessment.findings
    .filter((finding) => isSerious(finding.severity) && !isKnown(finding.severity, now.get(finding) ?? ''))
    .map((finding) => {
      const passed = backThen ? !wasThere(finding, now.get(finding) ?? '') : isUntouched(since)
      return { finding, because: passed ? 'time' : whoAsked(finding, since) }
    })
}

function isSerious(severity: Severity): boolean {
  return severity === 'stop' || severity === 'error'
}

/** Returns a question: was this finding there then, and as serious? */
function inThePast(backThen: Assessment | undefined): (finding: Finding, hash: string) => boolean {
  const rank = new Map<string, number>()
  if (backThen)
    for (const [{ severity }, hash] of hashesOf(backThen.findings)) rank.set(hash, severities.indexOf(severity))
  return ({ severity }, hash) => (rank.get(hash) ?? severities.length) <= severities.indexOf(severity)
}

/** What time did not bring: a new question, a stage at which more is asked, or a change. */
function whoAsked(finding: Finding, since: Since): Because {
  const { previous, assessment } = since
  const check = assessment.checks.get(finding.check)
  if (check && previous.edition !== assessment.edition && check.since > previous.edition) return 'edition'
  if (isUntouched(since)) return 'edition'
  if (!check || previous.stage === assessment.stage) return 'change'
  const { from, severity } = check
  if (typeof severity === 'function') return 'stage'
  return isExpected(from, previous.stage) && isSerious(severityAt(severity, previous.stage)) ? 'change' : 'stage'
}

function isUntouched({ previous, seen }: Since): boolean {
  return previous.seen === seen
}

/** A community that goes to rest, or wakes up, is asked about other things: nothing can be compared. */
function fallenAreas(since: Since): readonly WorseArea[] {
  const { previous, assessment, backThen } = since
  if (isResting(previous.stage) !== isResting(assessment.stage)) return []
  return assessment.areas.flatMap(({ area, verdict, expected }): readonly WorseArea[] => {
    const before = previous.areas[area]
    const isAsked = expected > 0 || !isResting(assessment.stage)
    if (!isAsked || rank(verdict) >= rank(before)) return []
    const back = backThen?.areas.find((one) => one.area === area)?.verdict
    const passed = back === undefined ? isUntouched(since) : rank(back) >= rank(before)
    if (!passed) return [{ area, before, after: verdict, because: whyFallen(area, since) }]
    if (!backThen) return [{ area, before, after: verdict, because: 'time' }]
    const brought = broughtByTime(since, backThen, area)
    const [example] = brought.filter(({ about }) => !since.told.some((other) => isAboutSame(about, other)))
    if (brought.length > 0 && !example) return []
    return [{ area, before, after: verdict, because: 'time', ...(example && { example }) }]
  })
}

function broughtByTime({ assessment }: Since, backThen: Assessment, area: Area): readonly Finding[] {
  const known = new Set(hashesOf(backThen.findings).values())
  return [...hashesOf(assessment.findings)].flatMap(([finding, hash]) =>
    finding.area === area && !known.has(hash) ? [finding] : [],
  )
}

function whyFallen(area: Area, since: Since): Because {
  const { previous, assessment } = since
  if (isUntouched(since)) return 'edition'
  const ofNewQuestions = assessment.findings.some(
    (one) => one.area === area && (assessment.checks.get(one.check)?.since ?? 1) > previous.edition,
  )
  if (previous.edition !== assessment.edition && ofNewQuestions) return 'edition'
  return previous.stage === assessment.stage ? 'change' : 'stage'
}

function rank(verdict: Verdict): number {
  return verdicts.indexOf(verdict)
}
