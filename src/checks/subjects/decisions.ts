// The decisions as checks look at them: their number, the folder in which they stand, the pages they change, and the rule that they followed.
import type { Community } from '../../community/build-community.ts'
import { destinationOf } from '../../community/links.ts'
import type { Page } from '../../documents/page.ts'
import { plainName } from '../../documents/sections.ts'
import { kindNamed } from '../../kinds/every-kind.ts'
import type { DecisionRule, PageRef, Votes } from '../../kinds/fields.ts'
import type { AnyDocument, AnyKind } from '../../kinds/kind.ts'
import { spellings } from '../../kinds/names.ts'
import type { Share } from '../../kinds/sentences/rules.ts'
import { abstentionsAgainst, abstentionsCount } from '../../kinds/sentences/rules.ts'

export type Decision = Community['decision']['entries'][number]

/** A date is no number: `2026-01-15-money.md` has none, `2026-14-money.md` and `0007-money.md` have one. */
const numberInName = /(?:^|\/)(\d{4}-\d{1,3}|\d{1,4})(?!-\d)(?=[-_. ][^/]*$)/u
const numberInTitle =
  /^(?:decision|resolution|décision|résolution|beschluss|decisión|resolución|decisione|delibera|adr)?\s*(?:no\.?|nr\.?|n[ºo°]\.?|#)?\s*(\d{4}-\d{1,3}|\d{1,4})(?!-\d)\s*[:.–—)-]\s/iu

/** Returns a decision's number: in its own field, in the name of its file, or before its title. */
export function numberOf(decision: Decision): string | undefined {
  if (decision.number !== undefined) return decision.number
  const inName = decision.at().line === 1 ? numberInName.exec(decision.path)?.[1] : undefined
  const found = inName ?? numberInTitle.exec(decision.label)?.[1]
  return found === undefined || mayBeTime(found, decision) ? undefined : found
}

/** “2026” is a year, and “2026-03” may be a month unless the decision is of another one. */
function mayBeTime(number: string, { date }: Decision): boolean {
  if (/^(?:19|20)\d\d$/.test(number)) return true
  return /^\d{4}-(?:0?[1-9]|1[0-2])$/.test(number) && (date === undefined || date.startsWith(number))
}

/** Returns the documents of known kinds that a decision says it changes, and pages of no kind, each with its path. */
export function pagesAffected(
  decision: Decision,
  community: Community,
): readonly { readonly page: Page; readonly ref: PageRef }[] {
  return decision.affects.flatMap((ref) => {
    const path = pathOf(ref, community)
    const page = community.pages.find((one) => one.path === path)
    return page ? [{ page, ref }] : []
  })
}

function pathOf({ text, target, place }: PageRef, { files, documents }: Community): string | undefined {
  if (target !== undefined) {
    // In the settings of a page people write paths from the top of the repository.
    const tries = [destinationOf(target, place.path, files), destinationOf(`/${target}`, place.path, files)]
    return tries.flatMap((to) => (to.leads === 'there' ? [to.path] : []))[0]
  }
  const name = plainName(text).replace(/^(?:the|our|la|le|l'|notre|die|der|das|unsere?|el|nuestr[oa]|il|lo) ?/u, '')
  const named = documents.filter((document) => document.stands && namesOfKind(document).has(name))
  return named.length === 1 ? named[0]?.path : undefined
}

const names = new WeakMap<AnyKind, ReadonlySet<string>>()

/** Returns how people call a page of a kind: "charter", "code of conduct", "Satzung". */
export function namesOfKind({ kind: name, label }: AnyDocument): ReadonlySet<string> {
  const kind = kindNamed(name)
  if (!kind) return new Set()
  let known = names.get(kind)
  if (!known) {
    const titles = [kind.title, ...Object.values(kind.titles)].map(plainName)
    known = new Set([plainName(kind.kind), ...titles, ...(kind.standsIn ? spellings(kind.standsIn.names) : [])])
    names.set(kind, known)
  }
  return new Set([...known, plainName(label)])
}

/** A rule, and where it is written. */
export interface RuleFound {
  readonly rule: DecisionRule
  readonly words: string
}

/** Returns the rule that a decision followed: its own words, the row of the governance that they name, or the row for the pages it changes. */
export function ruleOf(decision: Decision, community: Community): RuleFound | undefined {
  const own = decision.rule_used
  if (own && isKnown(own)) return { rule: own, words: own.words }
  const rows = community.governance.decision_rules.filter((row) => row.rule && isKnown(row.rule))
  const words = plainName(own?.words ?? '')
  const fitting = own
    ? rows.filter((row) => plainName(row.what ?? '') === words)
    : rows.filter((row) => isForPagesOf(row.what ?? '', decision, community))
  const [only] = fitting
  return fitting.length === 1 && only?.rule ? { rule: only.rule, words: only.rule.words } : undefined
}

function isKnown({ by, people }: DecisionRule): boolean {
  return by !== undefined || people !== undefined
}

/** "The charter, the code of conduct" is the row for a decision that changes the charter. */
function isForPagesOf(what: string, decision: Decision, community: Community): boolean {
  const words = ` ${plainName(what)} `
  return pagesAffected(decision, community).some(({ page }) => {
    const document = community.documents.find((one) => one.stands && one.path === page.path)
    return (
      document !== undefined && [...namesOfKind(document)].some((name) => name !== '' && words.includes(` ${name} `))
    )
  })
}

/** How a vote came out against what a rule asks for. */
export interface Count {
  readonly given: number
  readonly counted: number
  readonly needed: number
}

/** Returns what a rule asks for of a vote; nothing where the page does not tell enough to count. */
export function countOf(rule: DecisionRule, votes: Votes, abstentions: boolean): Count | undefined {
  const { approve: given, decline = 0, abstain = 0, absent } = votes
  if (given === undefined) return undefined
  if (rule.people !== undefined) return { given, counted: given + decline + abstain, needed: rule.people }
  if (rule.base === 'all' && absent === undefined) return undefined
  const everyone = rule.base === 'all' ? abstain + (absent ?? 0) : rule.base === 'present' || abstentions ? abstain : 0
  const counted = given + decline + everyone
  const needs = [rule, ...(rule.otherwise ?? [])].map(({ by, share, more }) =>
    neededOf(by, { share, more: more ?? false, counted, decline }),
  )
  if (counted === 0 || needs.some((needed) => needed === undefined)) return undefined
  return { given, counted, needed: Math.min(...needs.flatMap((needed) => needed ?? [])) }
}

function neededOf(
  by: DecisionRule['by'],
  {
    share,
    more,
    counted,
    decline,
  }: { readonly share: Share | undefined; readonly more: boolean; readonly counted: number; readonly decline: number },
): number | undefined {
  if (by === 'consensus' || by === 'consent' || by === 'lazy-consensus') return decline === 0 ? 0 : counted
  if (by === 'simple-majority' && !share) return Math.floor(counted / 2) + 1
  if (!share) return undefined
  // Whole numbers only, so that six of nine are two thirds.
  const reached = Math.floor((counted * share.over + share.of - 1) / share.of)
  return more ? Math.floor((counted * share.over) / share.of) + 1 : reached
}

/** True where the governance says that an abstention counts like a vote against. */
export function abstentionsAreCounted({ governance }: Community): boolean {
  const readings = [governance, ...governance.decision_rules].flatMap(({ readings }) => [...readings.values()])
  return readings.some(({ written }) => abstentionsAgainst.test(written.text) || abstentionsCount.test(written.text))
}
