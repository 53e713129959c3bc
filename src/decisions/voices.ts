// Whose word counts on a change: the last one of each person, whether given in a review or in a meeting.
import type { Community } from '../community/build-community.ts'
import { plainName } from '../documents/sections.ts'
import * as said from '../kinds/sentences/rules.ts'
import { type Voter, voterBehind } from './accounts.ts'
import type { ProposedChange, Review } from './change.ts'
import type { Circle } from './circle.ts'
import type { Agreement } from './records.ts'
import type { Rule } from './rules-for.ts'

export interface Voice {
  readonly voter: Voter
  readonly says: 'agrees' | 'objects' | 'comments'
  readonly through: 'author' | 'review' | 'record'
}

/** A word that was given and does not count; `who` is nothing for an account that no longer exists. */
export interface Uncounted {
  readonly who: Voter | undefined
  readonly why:
    | 'account-gone'
    | 'earlier-version'
    | 'taken-back'
    | 'stepped-aside'
    | 'author'
    | 'not-among'
    | 'not-listed'
}

export interface Heard {
  readonly voices: readonly Voice[]
  readonly uncounted: readonly Uncounted[]
  /** Keys of those who stay out of this decision, whatever they say. */
  readonly apart: ReadonlySet<string>
}

interface Around {
  readonly community: Community
  readonly circle: Circle
  readonly agreements: readonly Agreement[]
}

/** Returns whose word counts under a rule, and whose does not and why. */
export function heardOn(change: ProposedChange, rule: Rule, { community, circle, agreements }: Around): Heard {
  const author = voterBehind(change.author, community)
  const isWithoutAuthor = excludesAuthor(rule, community)
  const aside = new Set(agreements.flatMap(({ steppedAside }) => steppedAside.map(({ key }) => key)))
  const voices = new Map<string, Voice>()
  const uncounted: Uncounted[] = []
  const given: readonly Voice[] = [
    ...(author && !isWithoutAuthor ? [{ voter: author, says: 'agrees', through: 'author' } as const] : []),
    ...agreements.flatMap(({ agreed }) => agreed.map((voter): Voice => ({ voter, says: 'agrees', through: 'record' }))),
    ...lastReviews(change, community).flatMap((review) => voiceOf(review, change, uncounted)),
  ]
  for (const voice of given) {
    const { voter, says, through } = voice
    const why = aside.has(voter.key)
      ? 'stepped-aside'
      : isWithoutAuthor && voter.key === author?.key
        ? 'author'
        : mayCount(voter, says, circle)
    if (why === undefined) voices.set(voter.key, voice)
    else if (through !== 'author') uncounted.push({ who: voter, why })
  }
  const apart = new Set([...aside, ...(author && isWithoutAuthor ? [author.key] : [])])
  return { voices: [...voices.values()], uncounted, apart }
}

interface Last {
  readonly voter: Voter | undefined
  readonly review: Review
}

/** The last review of each person; what they only remarked after it leaves it as it was. */
function lastReviews({ reviews }: ProposedChange, community: Community): readonly Last[] {
  const last = new Map<string, Last>()
  const inOrder = reviews.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
  for (const [at, review] of inOrder.entries()) {
    const voter = voterBehind(review, community)
    // Nobody can tell which of those who have gone gave two of them.
    const key = voter?.key ?? `${at}`
    if (review.says !== 'comments' || !last.has(key)) last.set(key, { voter, review })
  }
  return [...last.values()]
}

function voiceOf(
  { voter, review: { says, commit } }: Last,
  { head }: ProposedChange,
  uncounted: Uncounted[],
): readonly Voice[] {
  if (!voter) {
    if (says !== 'comments') uncounted.push({ who: undefined, why: 'account-gone' })
    return []
  }
  if (says === 'taken-back') {
    uncounted.push({ who: voter, why: 'taken-back' })
    return []
  }
  // Whoever agreed has not seen what came after; an objection stands until it is taken back.
  if (says === 'agrees' && commit !== head) {
    uncounted.push({ who: voter, why: 'earlier-version' })
    return []
  }
  return [{ voter, says, through: 'review' }]
}

/** Why a word does not count; nothing when it does. Where everybody may decide, anybody may object. */
function mayCount({ key }: Voter, says: Voice['says'], circle: Circle): Uncounted['why'] | undefined {
  if (circle.people.some((person) => person.key === key)) return undefined
  if (circle.of === 'named') return 'not-among'
  return says === 'agrees' ? 'not-listed' : undefined
}

/** True where the rule, or the page on when to step aside, leaves whoever brings a change out. */
function excludesAuthor({ how, who }: Rule, { governance }: Community): boolean {
  return [how.words, who, governance.conflict_of_interest ?? ''].some((text) => said.withoutAuthor.test(text))
}

/** Returns those of the voices that say this. */
export function saying({ voices }: Heard, says: Voice['says']): readonly Voter[] {
  return voices.filter((voice) => voice.says === says).map(({ voter }) => voter)
}

/** Returns the voters that count where one organisation has at most so many votes; one of no known organisation is nobody's. */
export function withinCap(
  voters: readonly Voter[],
  most: number,
): { readonly counted: readonly Voter[]; readonly over: readonly Voter[] } {
  const votes = new Map<string, number>()
  const over = voters.filter(({ organisation }) => {
    if (organisation === undefined) return false
    const before = votes.get(plainName(organisation)) ?? 0
    votes.set(plainName(organisation), before + 1)
    return before >= most
  })
  return { counted: voters.filter((voter) => !over.includes(voter)), over }
}
