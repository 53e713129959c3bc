// How something is decided, in the words of a community: "nobody objects", "two thirds", "two coordinators agree".
import { type Period, readPeriod } from '../../recurrence/time.ts'
import type { Field, FieldOptions } from '../kind.ts'
import * as said from '../sentences/rules.ts'
import { field, oneLine, string } from './field.ts'
import { aNumber, numberOf } from './numbers.ts'

export type RuleName = keyof typeof said.namedRules | 'simple-majority' | 'supermajority'

/** One way to decide. */
export interface Way {
  readonly by: RuleName
  /** The share of the votes that has to be in favour. */
  readonly share?: said.Share
  /** True when the share has to be passed and not only reached. */
  readonly more?: boolean
}

/** A rule as it was written, and what of it could be understood; words that we do not know are a rule all the same. */
export interface DecisionRule extends Partial<Way> {
  readonly words: string
  /** So many people have to say yes. */
  readonly people?: number
  /** Whose votes count; those that were cast, when not said. */
  readonly base?: 'present' | 'all'
  /** How long others may object. */
  readonly notice?: Period
  /** What counts when the first way does not lead anywhere. */
  readonly otherwise?: readonly Way[]
}

/** How many have to take part; 0 when the page says that there is no such number. */
export interface Quorum {
  readonly words: string
  readonly people?: number
  readonly share?: said.Share
}

/** How long others may object. */
export interface Notice {
  readonly words: string
  readonly period?: Period
}

/** How something is decided. Not a closed list: communities write rules such as “two coordinators agree”, and mean them. */
export const decisionRule = (options: FieldOptions): Field<DecisionRule> =>
  field(
    {
      type: 'decision rule',
      madeWhenAsked: true,
      expects: 'a rule such as “nobody objects within 7 days” or “two thirds agree”',
      schema: string,
      read: (written) => ({ value: ruleIn(written.text) }),
    },
    options,
  )

/** How many have to take part. */
export const quorum = (options: FieldOptions): Field<Quorum> =>
  field(
    {
      type: 'quorum',
      madeWhenAsked: true,
      expects: 'a number of people, or a share of them',
      schema: string,
      read: (written) => ({ value: quorumIn(written.text) }),
    },
    options,
  )

/** How long others may object. */
export const notice = (options: FieldOptions): Field<Notice> =>
  field(
    {
      type: 'notice',
      madeWhenAsked: true,
      expects: 'a length of time such as 7 days',
      schema: string,
      read: (written) => {
        const period = periodIn(written.text)
        return { value: { words: oneLine(written.text), ...(period && { period }) } }
      },
    },
    options,
  )

/** No rule is longer; what follows is an explanation. */
const longest = 600

/** Returns what words say about how something is decided. */
export function ruleIn(text: string): DecisionRule {
  const words = oneLine(text.slice(0, longest))
  const [first, ...others] = waysIn(words)
  const people = peopleIn(words)
  const base = said.ofAll.test(words) ? 'all' : said.ofPresent.test(words) ? 'present' : undefined
  const period = periodIn(words)
  return {
    words,
    ...first,
    ...(people !== undefined && { people }),
    ...(base && { base }),
    ...(period && { notice: period }),
    ...(others.length > 0 && { otherwise: others }),
  }
}

/** Returns how many have to take part. */
export function quorumIn(text: string): Quorum {
  const words = oneLine(text.slice(0, longest))
  if (said.none.test(words)) return { words, people: 0 }
  const share = shareIn(words)?.share
  if (share) return { words, share }
  const people = numberOf(new RegExp(`(?<![\\p{L}\\d])(${aNumber})(?![\\p{L}\\d])`, 'iu').exec(words)?.[1] ?? '')
  return people === undefined ? { words } : { words, people }
}

const units =
  'hours?|(?:working |business )?days?|weeks?|months?|heures?|jours?|semaines?|mois|stunden?|werktagen?|tagen?|wochen?|monaten?|horas?|d[ií]as?|semanas?|mes(?:es)?|or[ea]|giorn[oi]|settiman[ea]|mes[ei]'
const lengthOfTime = new RegExp(
  `(?<![\\p{L}\\d])(?:${aNumber})\\s(?:${units})(?!\\p{L})|(?<!\\p{L})(?:a|one) week(?!\\p{L})`,
  'iu',
)

/** Returns the first length of time in a sentence. */
export function periodIn(text: string): Period | undefined {
  const found = lengthOfTime.exec(oneLine(text.slice(0, longest)))?.[0]
  const period = found === undefined ? undefined : readPeriod(found)
  return period && !('problem' in period) ? period : undefined
}

interface Found {
  readonly way: Way
  readonly from: number
  readonly to: number
}

/** The ways that a sentence names, in its order. “Consensus minus one” and its like are rules of their own. */
function waysIn(words: string): readonly Way[] {
  if (/consensus (?:minus|except|moins|menos|meno)/iu.test(words)) return []
  const named = Object.entries(said.namedRules).flatMap(([by, pattern]) =>
    found(words, pattern, { by: by as RuleName }),
  )
  const share = shareIn(words)
  const ofShare = share
    ? [{ way: wayOf(share), from: share.from, to: share.to }]
    : found(words, said.largeMajority, { by: 'supermajority' })
  const plain = found(words, said.majority, { by: 'simple-majority' }).filter(
    (majority) => !ofShare.some((one) => belongTogether(one, majority, words)),
  )
  const all = [...named, ...ofShare, ...plain].filter(
    (one, at, list) => !list.some((other, rank) => hides(other, rank, one, at)),
  )
  return all.toSorted((a, b) => a.from - b.from).map(({ way }) => way)
}

function found(words: string, pattern: RegExp, way: Way): readonly Found[] {
  const match = pattern.exec(words)
  return match ? [{ way, from: match.index, to: match.index + match[0].length }] : []
}

/** Of two names for one stretch of the sentence the earlier pattern counts: “lazy consensus” is no consensus. */
function hides(other: Found, rank: number, one: Found, at: number): boolean {
  return rank < at && other.from < one.to && one.from < other.to
}

/** “A two-thirds majority” is one rule, “a majority, else two thirds” are two. */
function belongTogether(share: Found, majority: Found, words: string): boolean {
  const [first, second] = share.from < majority.from ? [share, majority] : [majority, share]
  const between = words.slice(first.to, second.from)
  return between.length <= 25 && !said.another.test(between)
}

interface ShareFound {
  readonly share: said.Share
  readonly more: boolean
  readonly from: number
  readonly to: number
}

function shareIn(words: string): ShareFound | undefined {
  const all = [
    ...said.shares.flatMap(([pattern, share]) => inPlace(words, pattern, () => share)),
    ...inPlace(words, said.fraction, (match) => fractionOf(Number(match[1]), Number(match[2]))),
    ...inPlace(words, said.percent, (match) => percentOf(match[1] ?? '')),
  ]
  // “A quarter of the members may ask for a vote” is no share that decides.
  return all.filter(({ share }) => share.over * 2 >= share.of).toSorted((a, b) => a.from - b.from)[0]
}

function inPlace(
  words: string,
  pattern: RegExp,
  shareOf: (match: RegExpExecArray) => said.Share | undefined,
): readonly ShareFound[] {
  const match = pattern.exec(words)
  const share = match ? shareOf(match) : undefined
  if (!match || !share) return []
  const more =
    said.moreThan.test(words.slice(0, match.index)) ||
    /^\s?\+\s?1(?!\d)/.test(words.slice(match.index + match[0].length))
  return [{ share, more, from: match.index, to: match.index + match[0].length }]
}

function fractionOf(over: number, of: number): said.Share | undefined {
  return of >= 2 && over >= 1 && over <= of ? { over, of } : undefined
}

function percentOf(written: string): said.Share | undefined {
  if (said.twoThirdsInPercent.test(written)) return { over: 2, of: 3 }
  const [whole = '', decimals = ''] = written.split(/[.,]/)
  const of = 100 * 10 ** decimals.length
  const over = Number(`${whole}${decimals}`)
  return over <= of ? { over, of } : undefined
}

/** More than a half is a simple majority; exactly a half is one that has to be reached only. */
function wayOf({ share, more }: ShareFound): Way {
  if (share.over * 2 !== share.of) return { by: 'supermajority', share, ...(more && { more }) }
  return more ? { by: 'simple-majority' } : { by: 'simple-majority', share }
}

const sharesOfPeople =
  /thirds?|quarters?|fourths?|fifths?|tiers|quarts|cinquièmes|drittel|viertel|fünftel|tercios|cuartos|quintos|terzi|quarti|quinti/iu
const yes = [
  new RegExp(`(?<![\\p{L}\\d/])(${aNumber})((?:\\s\\p{L}+){0,6}?)\\s(?:${said.sayYes})(?!\\p{L})`, 'giu'),
  new RegExp(`(?<![\\p{L}\\d/])(${aNumber})(\\s(?:\\p{L}+\\s){0,1}?)(?:${said.approvals})(?!\\p{L})`, 'giu'),
  new RegExp(`(?:${said.approvedBy})(${aNumber})((?:\\s\\p{L}+)?)(?!\\p{L})`, 'giu'),
]

/** How many people have to say yes: “two coordinators agree”, “+1 from three maintainers”. */
function peopleIn(words: string): number | undefined {
  const matches = yes.flatMap((pattern) => [...words.matchAll(pattern)])
  const [first] = matches.filter((match) => !sharesOfPeople.test(match[2] ?? '')).toSorted((a, b) => a.index - b.index)
  return first && numberOf(first[1] ?? '')
}
