// Takes a sentence apart with the words of one language: what belongs to the rule, and what stands beside it.

import { besideAt, type Draft, type Found } from './beside.ts'
import type { Lexicon, Sense } from './lexicon.ts'
import { digits, slice, type Token, tokens, touch } from './tokens.ts'
import { readZone, zoneNamed } from './zone.ts'

export type Item =
  | { readonly is: 'every' | 'alternate' | 'and' | 'to' | 'except' | 'filler' | 'gap' }
  | { readonly is: 'weekday' | 'group' | 'rhythm' | 'unclear' | 'unit'; readonly value: string }
  /** `digits` for 3rd and 3., which may also be a day of the month. */
  | { readonly is: 'ordinal' | 'number' | 'month' | 'times'; readonly value: number; readonly digits?: boolean }

export interface Sentence {
  readonly items: readonly Item[]
  readonly beside: Readonly<Draft>
  /** The first words that could not be read. */
  readonly unread?: string
}

type ItemSense = Sense & Item['is']

interface Scan {
  readonly text: string
  readonly words: readonly Token[]
  readonly lexis: Lexicon
  readonly items: Item[]
  readonly beside: Draft
  /** What each word turned out to be; idle words may stand inside the name of a zone. */
  readonly roles: ('strange' | 'idle' | 'used')[]
}

/** Where two senses have phrases of the same length, the first one counts. */
const senses: readonly ItemSense[] = [
  'unclear',
  'rhythm',
  'except',
  'alternate',
  'group',
  'times',
  'every',
  'ordinal',
  'weekday',
  'month',
  'unit',
  'and',
  'to',
  'filler',
  'number',
]
const idleItems: ReadonlySet<string> = new Set(['and', 'to', 'filler', 'gap'])

/** Returns the parts of a sentence, read with the words of one language. */
export function takeApart(text: string, lexis: Lexicon): Sentence {
  const scan: Scan = { text, words: tokens(text), lexis, items: [], beside: {}, roles: [] }
  for (let at = 0; at < scan.words.length; ) at = step(scan, at)
  const clash = scan.beside.clash
  const unread = clash ?? takeZone(scan)
  return { items: scan.items, beside: scan.beside, ...(unread !== undefined && { unread }) }
}

function step(scan: Scan, at: number): number {
  const offset = offsetEnd(scan.words, at)
  if (offset !== undefined) return mark(scan, at, offset, 'strange')
  const beside: Found | undefined = besideAt(scan, at)
  if (beside) {
    scan.items.push({ is: 'gap' })
    return mark(scan, at, beside.next, 'used')
  }
  const found = itemAt(scan, at)
  if (!found) return mark(scan, at, at + 1, 'strange')
  scan.items.push(found.item)
  return mark(scan, at, found.next, idleItems.has(found.item.is) ? 'idle' : 'used')
}

function mark(scan: Scan, from: number, to: number, role: Scan['roles'][number]): number {
  for (let at = from; at < to; at += 1) scan.roles[at] = role
  return to
}

/** The end of UTC+1 or GMT-03:30, whose number must not be read as anything else. */
function offsetEnd(words: readonly Token[], at: number): number | undefined {
  const [first, sign, hours, colon, minutes] = words.slice(at, at + 5)
  if (!['utc', 'gmt'].includes(first?.text ?? '') || !['+', '-'].includes(sign?.text ?? '')) return undefined
  if (digits(hours) === undefined) return undefined
  return colon?.text === ':' && digits(minutes) !== undefined ? at + 5 : at + 3
}

function itemAt({ words, lexis }: Scan, at: number): { item: Item; next: number } | undefined {
  let best: { sense: ItemSense; value: string; next: number } | undefined
  for (const sense of senses) {
    const found = lexis.find(sense, words, at)
    const ofDay = found && /hour|minute/.test(found.value)
    if (found && !ofDay && found.next > (best?.next ?? at)) best = { sense, ...found }
  }
  const counted = countAt(words, at, lexis)
  if (counted && counted.next >= (best?.next ?? at)) return counted
  if (best) return { item: itemOf(best.sense, best.value), next: best.next }
  const sign = words[at]?.text ?? ''
  if (/[\p{L}\d]/u.test(sign)) return undefined
  return { item: { is: sign === '&' ? 'and' : sign === '-' ? 'to' : 'gap' }, next: at + 1 }
}

/** Numbers: "3rd", "15.", "10 times", "two". */
function countAt(words: readonly Token[], at: number, lexis: Lexicon): { item: Item; next: number } | undefined {
  const value = digits(words[at])
  const word = value === undefined ? lexis.find('number', words, at) : { value: String(value), next: at + 1 }
  if (!word) return undefined
  const noun = lexis.find('timesNoun', words, word.next)
  if (noun) return { item: { is: 'times', value: Number(word.value) }, next: noun.next }
  if (value === undefined) return undefined
  const suffix = touch(words[at], words[word.next]) ? lexis.find('ordinalSuffix', words, word.next) : undefined
  const isStop = words[word.next]?.text === '.' && word.next + 1 >= words.length
  if (suffix && !isStop) return { item: { is: 'ordinal', value, digits: true }, next: suffix.next }
  return { item: { is: 'number', value }, next: word.next }
}

function itemOf(is: ItemSense, value: string): Item {
  if (is === 'ordinal' || is === 'number' || is === 'month' || is === 'times') return { is, value: Number(value) }
  if (is === 'weekday' || is === 'group' || is === 'rhythm' || is === 'unclear' || is === 'unit') return { is, value }
  return { is }
}

/** Takes the words that name a zone into `beside`; returns the first words that nothing explains. */
function takeZone(scan: Scan): string | undefined {
  let unread: string | undefined
  for (const [from, to] of strangeRuns(scan).map((run) => withoutHow(scan, run))) {
    const said = wholeBrackets(scan, from, to)
    if (scan.beside.zoneWords === undefined && namesZone(scan, from, to, said)) scan.beside.zoneWords = said
    else unread ??= said
  }
  return unread
}

const isOnline = /^(?:online|virtual(?:ly)?|virtuell|en ligne|en línea|(?:on|via|auf|sur|por|su) zoom|zoom)$/iu

/** In "(Berlin) online" the bracket ends the name of the zone; how people meet is no part of it. */
function withoutHow({ text, words }: Scan, [from, to]: readonly [number, number]): readonly [number, number] {
  const close = words.findIndex((word, at) => at > from && at < to - 1 && word.text === ')')
  const opened = words.slice(from, Math.max(close, from)).some((word) => word.text === '(')
  if (close === -1 || opened || !isOnline.test(slice(text, words[close + 1], words[to - 1]))) return [from, to]
  return [from, close]
}

/** The words of a run, with the bracket that closes one in it. */
function wholeBrackets({ text, words }: Scan, from: number, to: number): string {
  const said = slice(text, words[from], words[to - 1])
  return said.includes('(') && words[to]?.text === ')' ? slice(text, words[from], words[to]) : said
}

function namesZone({ words, lexis, beside }: Scan, from: number, to: number, said: string): boolean {
  if (zoneNamed(said)) return true
  const { afterTime = words.length } = beside
  const follows = from >= afterTime && words.slice(afterTime, from).every((word) => !/[\p{L}\d]/u.test(word.text))
  const calledZone = words.slice(from, to).some((_, index) => lexis.find('zoneWord', words, from + index))
  if (follows && calledZone) return true
  return (follows || calledZone) && 'closest' in readZone(said)
}

/** Stretches of words that no table knows, with the idle words inside and a capitalised article before them. */
function strangeRuns({ text, words, roles }: Scan): readonly (readonly [number, number])[] {
  const runs: [number, number][] = []
  let open = false
  for (let at = 0; at < words.length; at += 1) {
    if (roles[at] === 'used') open = false
    if (roles[at] !== 'strange') continue
    const last = runs.at(-1)
    if (open && last) last[1] = at + 1
    else runs.push([startOfName(text, words, roles, at), at + 1])
    open = true
  }
  return runs
}

function startOfName(text: string, words: readonly Token[], roles: Scan['roles'], at: number): number {
  const before = slice(text, words[at - 1], words[at - 1])
  return roles[at - 1] === 'idle' && /^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(slice(text, words[at], words[at]))
    ? at - 1
    : at
}
