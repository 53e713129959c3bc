// Which of the community's rules a change comes under: what each rule is about, against the pages that are touched.

import { namesOfKind } from '../checks/subjects/decisions.ts'
import { claimOfPath, type ReadCommunity } from '../community/read-community.ts'
import { plainName } from '../documents/sections.ts'
import type { Place } from '../finding.ts'
import { kindNamed } from '../kinds/every-kind.ts'
import { type DecisionRule, periodIn, type Quorum, quorumIn, ruleIn } from '../kinds/fields/rules.ts'
import { isCollection, type Recorded, type Shape } from '../kinds/kind.ts'
import * as said from '../kinds/sentences/rules.ts'
import type { Period } from '../recurrence/time.ts'
import { isPageName } from '../sources/path-names.ts'
import { type ProposedChange, pathsOf } from './change.ts'

/** A rule of the community that a change comes under. */
export interface Rule {
  /** What it is about, in the words of the community; nothing for what a page says of its own changes. */
  readonly what: string | undefined
  /** The page that it is written on; for what a page says of its own changes, that page. */
  readonly place: Place
  readonly page: 'charter' | 'governance'
  /** How it came to apply. */
  readonly because: 'named' | 'own-page' | 'everything-else'
  /** The touched pages that it is about. */
  readonly pages: readonly string[]
  readonly how: DecisionRule
  /** Who decides, in the words of the community. */
  readonly who: string
  readonly quorum: Quorum | undefined
  readonly notice: Period | undefined
  /** Where the decision has to be written down, in the words of the community. */
  readonly record: string | undefined
  /** True for words on a page that is marked as private: they are followed, and not quoted. */
  readonly isPrivate: boolean
  /** True when the change rewrites the page that the rule stands on. */
  readonly isRewritten: boolean
}

type Base = Pick<ReadCommunity, 'community' | 'settings'>
type Written = Omit<Rule, 'because' | 'pages' | 'isPrivate' | 'isRewritten'>

/** Returns the rules that the touched pages come under, as the community has them before the change. */
export function rulesFor(change: Pick<ProposedChange, 'files'>, base: Base): readonly Rule[] {
  const paths = pathsOf(change)
  const rows = rowsOf(base)
  const own = ownRulesOf(base)
  const rest = restOf(base, rows)
  const found = new Map<Written, { because: Rule['because']; pages: string[] }>()
  const applies = (rule: Written, because: Rule['because'], path: string) => {
    const known = found.get(rule)
    if (known) known.pages.push(path)
    else found.set(rule, { because, pages: [path] })
  }
  for (const path of paths) {
    const named = rows.filter((row) => isAbout(row, path, base))
    for (const rule of named) applies(rule, 'named', path)
    const itself = named.length > 0 ? [] : own.filter(({ page }) => kindOf(path, base) === page)
    for (const rule of itself) applies(rule, 'own-page', path)
    if (named.length > 0 || itself.length > 0 || !isPageName(path) || isRecord(path, base)) continue
    for (const rule of rest) applies(rule, 'everything-else', path)
  }
  const touched = new Set(paths)
  return [...found].map(([rule, how]) => {
    const { path } = rule.place
    const isPrivate = base.community.privatePages.has(path)
    return { ...rule, ...how, isPrivate, isRewritten: touched.has(path) }
  })
}

/** True for a change to the charter or the rules themselves, where nothing is written about who agrees to it. */
export function isWithoutRule(change: Pick<ProposedChange, 'files'>, base: Base): boolean {
  const isOfRules = (path: string) => ['charter', 'governance'].includes(kindOf(path, base) ?? '')
  return rulesFor(change, base).length === 0 && pathsOf(change).some(isOfRules)
}

/** The rows of the table of who decides what. */
function rowsOf({ community }: Base): readonly Written[] {
  return community.governance.decision_rules.flatMap((row): readonly Written[] => {
    const { what, rule, who = '', quorum, notice, record } = row
    if (what === undefined || (!rule && !who)) return []
    return [
      {
        ...{ what, place: row.at('what'), page: 'governance', who: who || (rule?.words ?? ''), quorum, record },
        how: rule ?? ruleIn(who),
        notice: notice?.period ?? rule?.notice,
      },
    ]
  })
}

/** What the charter and the rules say about their own changes. */
function ownRulesOf({ community: { charter, governance } }: Base): readonly Written[] {
  return [
    ...inProse('charter', charter, 'amendment_rule').slice(0, 1),
    // A charter that holds the rules says for both how they change.
    ...(governance.path === charter.path ? [] : inProse('governance', governance, 'amendment').slice(0, 1)),
  ]
}

/** The rules for what no other is about: rows that say so; without a table, what the page says at its beginning. */
function restOf({ community: { governance } }: Base, rows: readonly Written[]): readonly Written[] {
  if (rows.length > 0) return rows.filter(({ what }) => said.everythingElse.test(what ?? ''))
  const rules = inProse('governance', governance, 'model')
  // Two rules in running text are for two sorts of things, and we cannot tell which.
  return rules.length === 1 ? rules : []
}

const manyAreThere =
  /(?:at least|au moins|mindestens|al menos|almeno)\s+[^.;]{1,40}?\s+(?:are there|are present|take part|sont présent|anwesend|presentes|presenti)/iu

/** The rules in running text: what one sentence says of who decides, and the text around it of how long and how many. */
function inProse(page: Rule['page'], document: Recorded, field: string): readonly Written[] {
  const text = document.readings.get(field)?.written.text ?? ''
  const many = manyAreThere.exec(text)?.[0]
  const around = { quorum: many === undefined ? undefined : quorumIn(many), notice: periodIn(text), record: undefined }
  return text.split(/(?<=[.!?])\s|\n/).flatMap((sentence): readonly Written[] => {
    const how = ruleIn(sentence)
    if (how.by === undefined && how.people === undefined) return []
    return [{ what: undefined, place: document.at(field), page, how, who: sentence, ...around }]
  })
}

/** True for a row about this page: its kind, its name, itself, or the chapter that it belongs to. */
function isAbout({ what = '', place }: Written, path: string, base: Base): boolean {
  if (said.thisPage.test(what) && path === place.path) return true
  const words = ` ${plainName(what)} `
  const has = (name: string) => name.length > 2 && words.includes(` ${name} `)
  const file = plainName(path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, ''))
  if (has(file)) return true
  const kind = kindNamed(kindOf(path, base))
  if (!kind) return false
  const document = base.community.documents.find((one) => one.kind === kind.kind)
  const entries = Object.values(kind.fields as Shape).flatMap((part) =>
    isCollection(part) && part.main ? part.one : [],
  )
  return [...(document ? namesOfKind(document) : []), ...entries.flatMap((one) => [one, `${one}s`]), kind.area].some(
    has,
  )
}

function kindOf(path: string, { community, settings }: Base): string | undefined {
  return community.kindOf.get(path) ?? claimOfPath(path, settings)?.kind
}

/** What was said and decided is written down, not decided. */
function isRecord(path: string, base: Base): boolean {
  return ['decision', 'notes'].includes(kindOf(path, base) ?? '')
}
