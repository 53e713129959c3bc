// What stands beside the rule in a sentence: the time of day, how long it takes, the first and the last date.

import { amountsAt } from './amounts.ts'
import { readDate, readMonth } from './calendar-date.ts'
import { timeAt } from './clock.ts'
import type { Lexicon } from './lexicon.ts'
import { digits, slice, type Token } from './tokens.ts'

/** Filled while a sentence is read. */
export interface Draft {
  time?: string
  minutes?: number
  zoneWords?: string
  start?: string
  until?: string
  /** A time that the words leave open, such as "at 9". */
  timeWords?: string
  /** The word after the time, where a zone may stand. */
  afterTime?: number
  /** A second time or length that contradicts the first. */
  clash?: string
}

export interface Found {
  readonly next: number
}

interface Reading {
  readonly text: string
  readonly words: readonly Token[]
  readonly lexis: Lexicon
  readonly beside: Draft
}

/** Takes what begins at a word into `beside`; returns where it ends, or undefined when it belongs to the rule. */
export function besideAt(reading: Reading, at: number): Found | undefined {
  return limitAt(reading, at) ?? lengthOrTimeAt(reading, at)
}

/** "Starting 5 November 2026", "until June 2027". */
function limitAt(reading: Reading, at: number): Found | undefined {
  const { words, lexis, beside } = reading
  for (const sense of ['start', 'until'] as const) {
    const lead = lexis.find(sense, words, at)
    if (!lead || beside[sense] !== undefined) continue
    const found =
      dateFrom(reading, lead.next, dateOf) ?? (sense === 'until' ? dateFrom(reading, lead.next, endOfMonth) : undefined)
    if (!found) continue
    beside[sense] = found.date
    return found
  }
  return undefined
}

/** The shortest run of words that is a date; all dates that people write end with a number. */
function dateFrom(
  { text, words }: Reading,
  from: number,
  read: (text: string) => string | undefined,
): { date: string; next: number } | undefined {
  for (let next = from + 1; next <= Math.min(words.length, from + 7); next += 1) {
    if (digits(words[next - 1]) === undefined) continue
    const date = read(slice(text, words[from], words[next - 1]))
    if (date !== undefined) return { date, next }
  }
  return undefined
}

/** What holds no year, or two, is not worth a closer look. */
function hasOneYear(text: string): boolean {
  return text.match(/\d{4}/g)?.length === 1
}

function dateOf(text: string): string | undefined {
  const date = hasOneYear(text) && /(?<!\d)\d{1,2}(?!\d)/.test(text) ? readDate(text) : undefined
  return date && 'date' in date ? date.date : undefined
}

function endOfMonth(text: string): string | undefined {
  const month = hasOneYear(text) ? readMonth(text) : undefined
  return month && 'end' in month ? month.end : undefined
}

function lengthOrTimeAt(reading: Reading, at: number): Found | undefined {
  const { text, words, lexis, beside } = reading
  const lasting = lexis.find('lasting', words, at)
  const length = lengthAt(words, lasting ? skipSigns(words, lasting.next) : at, lexis)
  if (length && (lasting || (beside.time !== undefined && beside.minutes === undefined)))
    return takeLength(reading, at, length)
  const found = timeAt(words, at, lexis)
  if (!found) return length && takeLength(reading, at, length)
  const said = slice(text, words[at], words[found.next - 1])
  if (beside.time !== undefined || beside.timeWords !== undefined) beside.clash ??= said
  else if (found.time === undefined) beside.timeWords = said
  else beside.time = found.time
  if (found.minutes !== undefined) beside.minutes = found.minutes
  beside.afterTime = found.next
  return found
}

interface Length {
  readonly minutes: number
  readonly next: number
}

function takeLength({ text, words, beside }: Reading, at: number, length: Length): Found {
  if (beside.minutes !== undefined && beside.minutes !== length.minutes) {
    beside.clash ??= slice(text, words[at], words[length.next - 1])
  }
  beside.minutes = length.minutes
  return { next: length.next }
}

function lengthAt(words: readonly Token[], at: number, lexis: Lexicon): Length | undefined {
  const found = amountsAt(words, at, lexis)
  if (!found) return undefined
  const { minutes, days, months, workingDays } = found.amounts
  if (minutes <= 0 || days + months + workingDays > 0) return undefined
  return { minutes: Math.round(minutes), next: found.next }
}

function skipSigns(words: readonly Token[], from: number): number {
  let at = from
  while (at < words.length && !/[\p{L}\d]/u.test(words[at]?.text ?? '')) at += 1
  return at
}
