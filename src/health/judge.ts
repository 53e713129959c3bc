// From the outcomes of the checks to an assessment.
import type { Check, Context } from '../checks/check.ts'
import type { Outcome } from '../checks/run-checks.ts'
import { isResting } from '../checks/stage.ts'
import { privacyPage } from '../checks/subjects/privacy-notice.ts'
import type { LeftOutFile } from '../community/read-community.ts'
import { withoutPersonal } from '../documents/personal.ts'
import { type Area, areas, type Finding } from '../finding.ts'
import { kindNamed } from '../kinds/every-kind.ts'
import type { Stage } from '../kinds/kind.ts'
import type { Assessment } from './assessment.ts'
import { languageOf } from './language.ts'
import { inOrder, nextSteps } from './next-steps.ts'
import { pageStates } from './pages.ts'
import { areaHealth } from './verdicts.ts'

/** Returns how the community is doing. Pure: the same outcomes give the same assessment. */
export function judge(
  context: Context,
  checks: readonly Check[],
  outcomes: readonly Outcome[],
  leftOut: readonly LeftOutFile[],
): Assessment {
  const { community, settings, stage, now } = context
  const byId = new Map(checks.map((check) => [check.id, check]))
  const open = inOrder(findingsOf(outcomes, 'open'))
  const pages = pageStates(community, open, stage)
  const asked = new Set(open.map(({ check }) => byId.get(check)?.asksForPage))
  return {
    date: now,
    edition: settings.edition,
    name: nameOf(community),
    type: community.community.type,
    stage,
    stageStated: community.community.stage !== undefined,
    language: languageOf(community),
    pages,
    privacyPage: privacyPage(community),
    areas: areas.map((area) => areaHealth(area, outcomes, stands(community, area, stage, asked), stage)),
    outcomes,
    findings: open,
    accepted: outcomes
      .flatMap((outcome) => outcome.accepted)
      .map(({ finding, by }) => ({ finding, by: { ...by, because: withoutPersonal(by.because) } })),
    later: isResting(stage) ? [] : inOrder(findingsOf(outcomes, 'later')),
    unknown: [...new Set(outcomes.filter((outcome) => outcome.result === 'unknown').map((outcome) => outcome.check))],
    leftOut,
    nextSteps: nextSteps(open, pages, byId),
    wellDone: wellDone(outcomes),
    checks: byId,
    community,
    settings,
  }
}

function nameOf({ community }: Context['community']): string | undefined {
  return community.isPrivate('name') || community.name === undefined ? undefined : withoutPersonal(community.name)
}

function findingsOf(outcomes: readonly Outcome[], result: Outcome['result']): readonly Finding[] {
  return outcomes.filter((outcome) => outcome.result === result).flatMap((outcome) => outcome.findings)
}

/**
 * True when a page of the area holds own words. One that comes with every repository is a beginning only for a community at
 * rest, and where no other page of the area waits or is asked for.
 */
function stands(
  community: Context['community'],
  area: Area,
  stage: Stage,
  asked: ReadonlySet<string | undefined>,
): boolean {
  const documents = community.documents.filter((document) => document.area === area)
  const standing = documents.filter((document) => document.stands || document.keptElsewhere !== undefined)
  if (isResting(stage) || standing.some(({ kind }) => kindNamed(kind)?.tellsOfArea !== false))
    return standing.length > 0
  return standing.length > 0 && !documents.some(({ kind, waits }) => waits || asked.has(kind))
}

/** Checks that are met, one of each area before a second one; in an area, those that matter most first. */
function wellDone(outcomes: readonly Outcome[]): readonly string[] {
  const met = outcomes.filter((outcome) => outcome.result === 'met' && !outcome.ofWriting && outcome.worst !== 'stop')
  const weight = (outcome: Outcome) => ['error', 'warning', 'advice'].indexOf(outcome.worst)
  const byArea = areas.map((area) =>
    met.filter((outcome) => outcome.area === area).toSorted((a, b) => weight(a) - weight(b)),
  )
  const rounds = Math.max(0, ...byArea.map((list) => list.length))
  const turns = Array.from({ length: rounds }, (_, round) => byArea.flatMap((list) => list[round]?.check ?? []))
  return [...new Set(turns.flat())]
}
