// How an area stands, from what is expected at its stage. No weights, no grades.
import type { Outcome } from '../checks/run-checks.ts'
import { isFrontPage } from '../checks/subjects/area-of-page.ts'
import type { Area, Finding } from '../finding.ts'
import type { Stage } from '../kinds/kind.ts'

export const verdicts = ['not started', 'begun', 'needs attention', 'in good shape', 'an example to others'] as const
export type Verdict = (typeof verdicts)[number]

export interface AreaHealth {
  readonly area: Area
  readonly verdict: Verdict
  /** Questions answered well, of those expected at this stage. */
  readonly met: number
  readonly expected: number
}

/** The share of advice that an example to others has taken. */
const adviceTaken = 0.8

/** Nobody is an example to others by one answer. */
const enoughToJudge = 3

/** Returns the verdict of one area; `stands` says whether any document of the area holds own words. */
export function areaHealth(area: Area, outcomes: readonly Outcome[], stands: boolean, stage: Stage): AreaHealth {
  const counted = outcomes.filter((outcome) => outcome.area === area && counts(outcome))
  const met = counted.filter((outcome) => outcome.result === 'met').length
  return { area, verdict: stands ? verdictOf(counted, stage) : 'not started', met, expected: counted.length }
}

/**
 * Pages that can be read are taken for granted: how something is written counts only while it is wrong, on a page that belongs
 * to the area. A page of no kind belongs to none.
 */
function counts(outcome: Outcome): boolean {
  // Something that must not be public is told first of all; it says nothing of how an area stands.
  if (outcome.worst === 'stop') return false
  if (outcome.ofWriting) return outcome.result === 'open' && outcome.findings.some(isOfArea)
  return ['open', 'met', 'unknown'].includes(outcome.result)
}

function verdictOf(counted: readonly Outcome[], stage: Stage): Verdict {
  // While a community is planning nothing is an error, so what is met decides whether more than a beginning is there.
  const met = counted.filter((outcome) => outcome.result === 'met').length
  if (stage === 'planning' && met <= counted.length / 2) return 'begun'
  const errors = counted.filter((outcome) => says(outcome, 'error'))
  // A slip in writing is no sign that an area has only just begun.
  const canBeErrors = counted.filter((outcome) => outcome.worst === 'error' && !outcome.ofWriting)
  if (errors.filter((outcome) => !outcome.ofWriting).length > canBeErrors.length / 2) return 'begun'
  if (errors.length > 0) return 'needs attention'
  const advice = counted.filter((outcome) => outcome.worst === 'advice' && outcome.result !== 'unknown')
  const taken = advice.filter((outcome) => outcome.result === 'met').length
  const exemplary =
    counted.length >= enoughToJudge &&
    !counted.some((outcome) => says(outcome, 'warning')) &&
    taken >= advice.length * adviceTaken
  return exemplary ? 'an example to others' : 'in good shape'
}

function says(outcome: Outcome, severity: 'error' | 'warning'): boolean {
  const findings = outcome.ofWriting ? outcome.findings.filter(isOfArea) : outcome.findings
  return outcome.result === 'open' && findings.some((finding) => finding.severity === severity)
}

function isOfArea({ about }: Finding): boolean {
  return about.kind !== undefined || isFrontPage(about.path)
}
