// What a rule asks for, one thing at a time, and how far each is met.
import { countOf } from '../checks/subjects/decisions.ts'
import { capOf } from '../checks/subjects/seats.ts'
import type { Community } from '../community/build-community.ts'
import type { Votes } from '../kinds/fields.ts'
import * as said from '../kinds/sentences/rules.ts'
import type { Voter } from './accounts.ts'
import type { ProposedChange } from './change.ts'
import type { Circle } from './circle.ts'
import { type TimeToObject, timeToObject } from './notice.ts'
import type { Agreement } from './records.ts'
import type { Rule } from './rules-for.ts'
import { type Heard, saying, withinCap } from './voices.ts'

/** How something that a rule asks for stands. */
export type Standing = 'met' | 'waiting' | 'cannot' | 'unclear'

/** One thing that a rule asks for. */
export type Requirement = { readonly stands: Standing } & (
  | {
      /** So many people say yes. */
      readonly asks: 'agreement'
      readonly needed: number
      readonly agreed: readonly Voter[]
      /** Those of one organisation who are too many to count. */
      readonly overCap: readonly Voter[]
      /** How many there are who could agree, where that is known. */
      readonly among: number | undefined
    }
  | { readonly asks: 'no-objection'; readonly objecting: readonly Voter[] }
  | { readonly asks: 'time'; readonly time: TimeToObject | undefined }
  /** Votes that were cast, against the share that is asked for. */
  | { readonly asks: 'share'; readonly given: number; readonly counted: number; readonly needed: number }
  | { readonly asks: 'quorum'; readonly needed: number | undefined; readonly there: number }
  /** It is decided in a meeting, and no page tells how. */
  | { readonly asks: 'meeting' }
  /** The decision is written down. */
  | { readonly asks: 'record'; readonly found: Agreement | undefined }
  /** The words of the rule are none that we can follow. */
  | { readonly asks: 'words' | 'circle' | 'end' }
)

/** What is known when a rule is held against a change. */
export interface Situation {
  readonly rule: Rule
  readonly change: ProposedChange
  readonly circle: Circle
  readonly heard: Heard
  readonly agreements: readonly Agreement[]
  readonly community: Community
  /** The moment, such as `2026-11-20T09:00:00Z`. */
  readonly now: string
}

/** Returns what a rule asks for and how far each is met; nothing where whoever does it decides. */
export function requirementsOf(situation: Situation): readonly Requirement[] {
  const { how } = situation.rule
  const time = timeIn(situation)
  const record = recordIn(situation)
  if (how.by === 'simple-majority' || how.by === 'supermajority') {
    const vote = byVote(situation)
    // What a meeting decided is told by what is written down of it.
    return [...vote, ...time, ...(vote.some(({ asks }) => asks === 'meeting') ? [] : record)]
  }
  if (how.people !== undefined) return [agreementOf(situation, how.people), objections(situation), ...time, ...record]
  switch (how.by) {
    case 'lazy-consensus':
      return [objections(situation), ...quorumAgrees(situation), ...(time.length > 0 ? time : noTime), ...record]
    case 'consent':
      return [objections(situation), ...(time.length > 0 ? time : everyoneAgrees(situation)), ...record]
    case 'consensus':
      return [...consensus(situation), objections(situation), ...time, ...record]
    case 'lead-decides':
      return [agreementOf(situation, 1), ...time, ...record]
    case 'delegated':
      return [objections(situation), ...quorumAgrees(situation), ...time, ...record]
    default:
      return [{ asks: 'words', stands: 'unclear' }]
  }
}

const noTime: readonly Requirement[] = [{ asks: 'time', time: undefined, stands: 'unclear' }]

function timeIn({ rule: { notice }, change, now }: Situation): readonly Requirement[] {
  if (!notice) return []
  const time = timeToObject(change, notice, now)
  return [{ asks: 'time', time, stands: time.isOver ? 'met' : 'waiting' }]
}

/** A record is asked for where the rule names one that is not the page itself. */
function recordIn({ rule: { record }, agreements }: Situation): readonly Requirement[] {
  if (record === undefined || !said.record.test(record)) return []
  const found = agreements[0]
  return [{ asks: 'record', found, stands: found ? 'met' : 'waiting' }]
}

function objections({ heard }: Situation): Requirement {
  const objecting = saying(heard, 'objects')
  return { asks: 'no-objection', objecting, stands: objecting.length === 0 ? 'met' : 'waiting' }
}

/** So many of those who decide agree; of one organisation no more are counted than the community allows. */
function agreementOf({ circle, heard, community }: Situation, needed: number): Requirement {
  const agreed = saying(heard, 'agrees')
  // One vote is never too many for one organisation.
  const most = Math.max(1, Math.floor(capOf(community.governance.single_org_cap, needed) ?? Number.POSITIVE_INFINITY))
  const { counted, over } = withinCap(agreed, most)
  const able = circle.people.filter(({ key }) => !heard.apart.has(key))
  const among = circle.of === 'named' ? withinCap(able, most).counted.length : undefined
  const stands =
    circle.of === 'unknown'
      ? 'unclear'
      : counted.length >= needed
        ? 'met'
        : among !== undefined && among < needed
          ? 'cannot'
          : 'waiting'
  return { asks: 'agreement', needed, agreed: counted, overCap: over, among, stands }
}

/** Everyone who decides, where the pages name them. */
function everyoneAgrees(situation: Situation): readonly Requirement[] {
  const { circle } = situation
  return circle.of === 'named' ? [agreementOf(situation, circle.people.length)] : [{ asks: 'end', stands: 'unclear' }]
}

/** Nobody objects, and somebody has said yes: silence alone is another rule. */
function consensus(situation: Situation): readonly Requirement[] {
  if (said.allOfThem.test(situation.rule.how.words)) return everyoneAgrees(situation)
  const asked = quorumAgrees(situation)
  return asked.length > 0 ? asked : [agreementOf(situation, 1)]
}

/** Where no votes are counted, a quorum is the number of those who have said yes. */
function quorumAgrees(situation: Situation): readonly Requirement[] {
  const needed = quorumOf(situation)
  if (needed === 0) return []
  return needed === undefined
    ? [{ asks: 'quorum', needed, there: 0, stands: 'unclear' }]
    : [agreementOf(situation, needed)]
}

/** How many have to take part; nothing where it is a share of people who are not all listed, or words that we cannot follow. */
function quorumOf({ rule: { quorum }, circle }: Situation): number | undefined {
  if (!quorum) return 0
  if (quorum.people !== undefined) return quorum.people
  if (!quorum.share || circle.of !== 'named') return undefined
  return Math.ceil((circle.people.length * quorum.share.over) / quorum.share.of)
}

/** A vote: told by a record, or given in reviews where the rule does not speak of a meeting. */
function byVote(situation: Situation): readonly Requirement[] {
  const { rule, circle, agreements } = situation
  const told = agreements.find(({ votes }) => votes?.approve !== undefined)?.votes
  if (!told && said.inMeeting.test(`${rule.how.words}\n${rule.who}`)) return [{ asks: 'meeting', stands: 'waiting' }]
  if (!told && circle.of === 'unknown') return [{ asks: 'circle', stands: 'unclear' }]
  const votes = told ?? votesIn(situation)
  const needed = quorumOf(situation)
  // A vote that nothing ends is only over when nobody who is still silent could turn it.
  const isOpen = !told && !rule.notice && needed === 0
  if (isOpen && circle.of !== 'named') return [{ asks: 'end', stands: 'unclear' }]
  const base = isOpen ? 'all' : rule.how.base
  return [shareOf(situation, votes, base), ...quorumIsThere(situation, votes, needed)]
}

function votesIn({ circle, heard }: Situation): Votes {
  const [approve, decline, abstain] = (['agrees', 'objects', 'comments'] as const).map(
    (says) => saying(heard, says).length,
  )
  const spoken = (approve ?? 0) + (decline ?? 0) + (abstain ?? 0)
  return {
    approve: approve ?? 0,
    decline: decline ?? 0,
    abstain: abstain ?? 0,
    absent: Math.max(0, circle.people.length - spoken),
    unanimous: false,
    cast: [],
  }
}

function shareOf({ rule: { how } }: Situation, votes: Votes, base: 'present' | 'all' | undefined): Requirement {
  // What is done when the vote leads nowhere is another vote.
  const { people: _, base: __, otherwise: ___, ...way } = how
  const count = countOf(base ? { ...way, base } : way, votes, false)
  if (!count) {
    const nobody = (votes.approve ?? 0) + (votes.decline ?? 0) === 0
    return nobody && (way.share || way.by === 'simple-majority')
      ? { asks: 'share', given: 0, counted: 0, needed: 1, stands: 'waiting' }
      : { asks: 'words', stands: 'unclear' }
  }
  return { asks: 'share', ...count, stands: count.given >= count.needed ? 'met' : 'waiting' }
}

function quorumIsThere({ circle }: Situation, votes: Votes, needed: number | undefined): readonly Requirement[] {
  const there = (votes.approve ?? 0) + (votes.decline ?? 0) + (votes.abstain ?? 0)
  if (needed === 0) return []
  if (needed === undefined) return [{ asks: 'quorum', needed, there, stands: 'unclear' }]
  const cannot = circle.of === 'named' && circle.people.length < needed
  return [{ asks: 'quorum', needed, there, stands: there >= needed ? 'met' : cannot ? 'cannot' : 'waiting' }]
}
