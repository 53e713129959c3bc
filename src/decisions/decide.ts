// How far a change meets the rules of its community, as those stood before it.
import type { ReadCommunity } from '../community/read-community.ts'
import type { ProposedChange } from './change.ts'
import { type Circle, circleIn } from './circle.ts'
import { type Agreement, agreementsOn, type Records } from './records.ts'
import { type Requirement, requirementsOf, type Standing } from './requirements.ts'
import { type Rule, rulesFor } from './rules-for.ts'
import { heardOn, type Uncounted } from './voices.ts'

/** One rule, what it asks for, and how far that is met. */
export interface Outcome {
  readonly rule: Rule
  readonly stands: Standing
  readonly circle: Circle
  readonly requirements: readonly Requirement[]
  readonly uncounted: readonly Uncounted[]
  readonly agreements: readonly Agreement[]
  /** What the change itself brings of it, while nobody who may write in the repository stands behind the change. */
  readonly unvouched: readonly Agreement[]
}

/** How far a change meets the rules of its community. */
export interface Decisions {
  readonly outcomes: readonly Outcome[]
  /** True for a change to the charter or the rules themselves, where nothing is written about who agrees to it. */
  readonly isWithoutRule: boolean
}

/** What is known of a change and its community. */
export interface Known {
  readonly change: ProposedChange
  /** The community before the change. */
  readonly base: Pick<ReadCommunity, 'community' | 'settings'>
  readonly records: Records
  /** The moment, such as `2026-11-20T09:00:00Z`. */
  readonly now: string
}

/** Returns how far each rule is met that a change comes under; none where the community wrote no rule about its pages. */
export function decide({ change, base, records, now }: Known): readonly Outcome[] {
  const { community } = base
  const told = agreementsOn(change, records)
  const unvouched = isVouchedFor(change) ? [] : told.filter(({ isInChange }) => isInChange)
  const agreements = told.filter((agreement) => !unvouched.includes(agreement))
  return rulesFor(change, base).map((rule): Outcome => {
    const circle = circleIn(`${rule.who}\n${rule.how.words}`, community, now.slice(0, 10))
    const heard = heardOn(change, rule, { community, circle, agreements })
    const requirements = requirementsOf({ rule, change, circle, heard, agreements, community, now })
    const { uncounted } = heard
    return { rule, circle, requirements, uncounted, agreements, unvouched, stands: standingOf(requirements) }
  })
}

/** Anybody can write notes of a meeting that never was: somebody who belongs here has to bring them, or to agree. */
function isVouchedFor({ author, reviews, head }: ProposedChange): boolean {
  const inOrder = reviews
    .filter(({ account, says }) => account !== undefined && says !== 'comments')
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
  const last = new Map(inOrder.map((review) => [review.account?.toLowerCase(), review]))
  return author.isOurs || [...last.values()].some((one) => one.isOurs && one.says === 'agrees' && one.commit === head)
}

const worstFirst: readonly Standing[] = ['cannot', 'unclear', 'waiting', 'met']

/** Returns how several things stand together: as the worst of them. */
export function standingOf(all: readonly { readonly stands: Standing }[]): Standing {
  return worstFirst.find((standing) => all.some(({ stands }) => stands === standing)) ?? 'met'
}
