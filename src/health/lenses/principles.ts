// The seven principles of open research as a second look at the same community: the practice written for each, and the checks that serve it.
import type { Community } from '../../community/build-community.ts'
import { withoutPersonal } from '../../documents/personal.ts'
import { labelOf } from '../../kinds/names.ts'
import { openResearchPrinciples, type Principle } from '../../kinds/open-research-principles.ts'
import type { Assessment } from '../assessment.ts'

export interface PrincipleNow {
  readonly title: string
  /** What the community does because of it, where somebody has written that. */
  readonly practice?: string
  /** Questions that serve this principle: how many are asked of the community now, and how many of them hold. */
  readonly asked: number
  readonly met: number
}

/** Returns the seven principles in the order of their source (S. Leonelli, Mutual Learning Exercise on Open Science, report 4, 2018). */
export function principlesNow(assessment: Assessment): readonly PrincipleNow[] {
  return (Object.keys(openResearchPrinciples) as Principle[]).map((principle) => {
    const practice = practiceOf(principle, assessment.community)
    const results = assessment.outcomes.filter(
      ({ check, result }) =>
        (result === 'met' || result === 'open') && assessment.checks.get(check)?.principles?.includes(principle),
    )
    return {
      title: labelOf(openResearchPrinciples[principle]),
      ...(practice !== undefined && { practice }),
      asked: results.length,
      met: results.filter(({ result }) => result === 'met').length,
    }
  })
}

function practiceOf(principle: Principle, { principles }: Community): string | undefined {
  const entry = principles.entries.find((one) => one.principle === principle && one.practice !== undefined)
  return entry?.practice === undefined || entry.isPrivate('practice') ? undefined : withoutPersonal(entry.practice)
}
