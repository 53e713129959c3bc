// A small community with rules, and what is proposed to it: enough to hold one rule against one change.
import { readCommunity } from '../../src/community/read-community.ts'
import type { ProposedChange, Review } from '../../src/decisions/change.ts'
import { type Decisions, decide, type Outcome } from '../../src/decisions/decide.ts'
import { recordsAmong } from '../../src/decisions/records.ts'
import { isWithoutRule } from '../../src/decisions/rules-for.ts'
import { memory } from '../../src/sources/memory.ts'

export type Files = Readonly<Record<string, string>>

export const head = 'a'.repeat(40)
export const opened = '2026-11-19T09:30:00Z'

const people = [
  'Amira Benhallou',
  'Dana Okafor',
  'Emil Sand',
  'Ffion Pryderi',
  'Jonas Weidenkamp',
  'Kaito Moribe',
  'Linh Truong',
]
const works = [
  'Library',
  'Library',
  'Archive',
  'Faculty of Languages',
  'Rivers and Soils',
  'Graduate Centre',
  'Computing Centre',
]
/** The account of somebody is their first name. */
const accountOf = (name: string) => name.split(' ')[0]?.toLowerCase() ?? ''

export const pages: Files = {
  'charter.md': '# Charter\n\n## Vision\n\nNobody has to hide research.\n',
  'roles.md': `# Roles\n\n| Role | Who |\n|---|---|\n| Coordinators | Amira Benhallou, Dana Okafor, Emil Sand |\n| Keeper of pages | Kaito Moribe |\n`,
  'groups.md': `# Groups\n\n| Group | Members |\n|---|---|\n| Steering circle | ${people.slice(0, 6).join(', ')} |\n`,
  'people.md': `# People\n\n| Name | Works at | GitHub | May we list you? |\n|---|---|---|---|\n${people
    .map((name, at) => `| ${name} | ${works[at]} | https://github.com/${accountOf(name)} | yes, 2026-01-12 |\n`)
    .join('')}`,
}

export interface Row {
  readonly what?: string
  readonly rule: string
  readonly who?: string
  readonly quorum?: string
  readonly notice?: string
  readonly record?: string
}

/** The page of rules with one row. */
export const governance = (
  { what = 'The charter', rule, who = '', quorum = '', notice = '', record = '' }: Row,
  more = '',
) =>
  `# Governance\n\n## Who decides what\n\n| What | How we decide | Who | Quorum | Time to object | Where it is written down |\n|---|---|---|---|---|---|\n| ${[what, rule, who, quorum, notice, record].join(' | ')} |\n\n${more}`

/** A review of the newest version, by an account that may write unless it is a stranger's. */
export const review = (
  account: string | undefined,
  says: Review['says'] = 'agrees',
  more: Partial<Review> = {},
): Review => ({
  ...{ account, says, isOurs: true, at: '2026-11-20T10:00:00Z', commit: head },
  ...more,
})

export interface Proposal {
  readonly rule?: Row
  /** Pages as they are before the change, beside those of every test; the page of rules may be one. */
  readonly base?: Files
  /** More words on the page of rules. */
  readonly more?: string
  /** Decisions and notes that the change brings. */
  readonly brings?: Files
  readonly change?: Partial<ProposedChange>
  readonly reviews?: readonly Review[]
  readonly now?: string
}

/** Returns how far a proposal meets the rules. */
export async function decided(proposal: Proposal): Promise<Decisions> {
  const { rule, base = {}, more = '', brings = {}, now = '2026-11-20T12:00:00Z' } = proposal
  const before = { ...pages, ...(rule ? { 'GOVERNANCE.md': governance(rule, more) } : {}), ...base }
  const files = [
    ...(proposal.change?.files ?? [{ path: 'charter.md', how: 'changed' } as const]),
    ...Object.keys(brings).map((path) => ({ path, how: path in before ? 'changed' : 'added' }) as const),
  ]
  const change: ProposedChange = {
    ...{ number: 12, author: { account: 'ben', isOurs: true }, openedAt: opened, newestAt: opened, head },
    ...{ reviews: proposal.reviews ?? [], ...proposal.change, files },
  }
  const known = await readCommunity(memory(before))
  const after = await readCommunity(memory({ ...before, ...brings }))
  const brought = new Set(recordsAmong(Object.keys(brings), known.settings))
  const records = { base: known.community, withRecords: after.community, brought }
  return { outcomes: decide({ change, base: known, records, now }), isWithoutRule: isWithoutRule(change, known) }
}

/** Returns how far a proposal meets the only rule that it comes under. */
export async function outcomeOf(proposal: Proposal): Promise<Outcome> {
  const { outcomes } = await decided(proposal)
  const [outcome] = outcomes
  if (!outcome || outcomes.length > 1) throw new Error(`It comes under ${outcomes.length} rules.`)
  return outcome
}

/** Returns how each thing stands that a rule asks for: `agreement met`. */
export const asked = ({ requirements }: Outcome): readonly string[] =>
  requirements.map(({ asks, stands }) => `${asks} ${stands}`)
