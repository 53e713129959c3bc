// Reads when something takes place once: "11 March 2027, 10:00 to 17:00", "18–20 March 2026", "2026-03-18T14:00".

import { daysInMonth } from './calendar.ts'
import { readDate, readMonth } from './calendar-date.ts'
import { languages } from './languages/all.ts'
import { lexicon } from './lexicon.ts'
import { type Sentence, takeApart } from './sentence.ts'
import { tokens } from './tokens.ts'

/** All that a text says about when something takes place; nothing of it where the day is not fixed yet. */
export interface Moment {
  /** The day, or the first of several. */
  readonly date?: string
  /** The last day, where there are several. */
  readonly until?: string
  /** '2027-03' or '2027-Q1', where only that is known. */
  readonly month?: string
  /** Local, 'HH:MM'. */
  readonly time?: string
  /** How long, where an end is given. */
  readonly minutes?: number
  /** The words that name the time zone, as they stand; for `readZone`. */
  readonly zoneWords?: string
}

export type MomentReading =
  | Moment
  | { readonly problem: 'ambiguous'; readonly proposals: readonly string[] }
  | { readonly problem: 'impossible'; readonly closest?: string }

interface Day {
  readonly date: string
  readonly from: number
  readonly to: number
}

type Days = readonly Day[] | Exclude<MomentReading, Moment>

const longest = 300
const halfADay = 720

/** Returns the days, hours and zone that a text names, or what is doubtful about its days. */
export function readMoment(words: string): MomentReading {
  const text = words.normalize('NFC').trim().slice(0, longest)
  const days = daysIn(text)
  if ('problem' in days) return days
  const clock = clockIn(without(days, text))
  const [first] = days
  if (!first) return { ...monthOf(text), ...clock }
  const last = days.at(-1) ?? first
  return { date: first.date, ...(last.date > first.date && { until: last.date }), ...clock }
}

/** "June 2027", also before a remark: "June 2027; the day is fixed in January". */
function monthOf(text: string): Pick<Moment, 'month'> {
  for (const part of [text, ...text.split(/[;,(]/)]) {
    const month = readMonth(part)
    if ('month' in month) return { month: month.month }
  }
  return {}
}

/** The year first, then numbers in another order, then words: the first that a text holds is how it writes its days. */
function daysIn(text: string): Days {
  const iso = [...text.matchAll(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g)]
  if (iso.length > 0) return readAll(iso, text)
  const numbers = [...text.matchAll(/(?<![\d.])\d{1,2}([./-])\d{1,2}\1\d{4}(?!\d)/g)]
  if (numbers.length > 0) return readAll(numbers, text)
  return inWords(text)
}

function readAll(matches: readonly RegExpExecArray[], text: string): Days {
  const days: Day[] = []
  for (const { 0: written, index } of matches) {
    const read = readDate(written)
    if (!('date' in read)) return read.problem === 'not-a-date' ? [] : read
    const day = { date: read.date, from: index, to: index + written.length }
    const before = beginBefore(text.slice(days.at(-1)?.to ?? 0, index), day.date)
    if (before !== undefined) days.push({ date: before, from: index, to: index })
    days.push(day)
    const last = lastAfter(text.slice(day.to), day.date)
    if (last) days.push({ date: last.date, from: day.to, to: day.to + last.length })
  }
  return days
}

/** The second day of "2026-03-18/20"; a number with blanks around its dash may be an hour. */
function lastAfter(after: string, date: string): { readonly date: string; readonly length: number } | undefined {
  const [written, day] = /^[/–-](\d{2})(?![\d:.h])/.exec(after) ?? []
  if (written === undefined || day === undefined || Number(day) <= Number(date.slice(8))) return undefined
  return exists(date, Number(day)) ? { date: date.slice(0, 8) + day, length: written.length } : undefined
}

/** A day in words ends with its year; the first of two may leave out the year, and the month. */
function inWords(text: string): Days {
  const days: Day[] = []
  let doubt: Exclude<MomentReading, Moment> | undefined
  for (const year of text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)) {
    const from = days.at(-1)?.to ?? 0
    const to = year.index + 4
    const ending = endingWithDay(text.slice(from, to))
    if ('problem' in ending) {
      if (ending.problem !== 'none') doubt ??= ending
      continue
    }
    const day = { date: ending.date, from: from + ending.from, to }
    const before = beginBefore(text.slice(from, day.from), day.date)
    if (before !== undefined) days.push({ date: before, from, to: day.from })
    days.push(day)
  }
  return days.length === 0 && doubt ? doubt : days
}

/** The longest stretch at the end of a text that is a day; of a misspelt month the closest is told. */
function endingWithDay(
  text: string,
): { readonly date: string; readonly from: number } | { readonly problem: 'none' } | Exclude<MomentReading, Moment> {
  let doubt: Exclude<MomentReading, Moment> | undefined
  for (const { from, text: word } of wordsAtEnd(text, 8)) {
    // "au 20 mars" is the end of "18 au 20 mars".
    if (joining.test(word)) continue
    const read = readDate(text.slice(from))
    if ('date' in read) return { date: read.date, from }
    if (read.problem !== 'not-a-date') doubt = read
  }
  return doubt ?? { problem: 'none' }
}

function wordsAtEnd(text: string, count: number): readonly { readonly from: number; readonly text: string }[] {
  return tokens(text)
    .filter((token) => /[\p{L}\d]/u.test(token.text))
    .slice(-count)
}

const joining = /^(?:to|until|till|and|bis|und|au|et|hasta|al|a|y|e)$/

const joint =
  /\s*(?:[-–—/&+]|(?<!\p{L})(?:to|until|till|and|bis|und|jusqu['’]au|au|et|hasta|al|a|y|fino al|e)(?!\p{L}))\s*(?:(?:zum|den|dem|le|el|il|the)\s+)?$/iu

/** The first of two days: "18", "18 March", "Wednesday 18 March" before a dash or a word for "to". */
function beginBefore(text: string, end: string): string | undefined {
  const found = joint.exec(text)
  if (!found) return undefined
  const left = text.slice(0, found.index)
  const words = wordsAtEnd(left, 4)
  for (const { from } of words) {
    const written = left.slice(from).replace(/[.,]$/, '')
    for (const year of [Number(end.slice(0, 4)), Number(end.slice(0, 4)) - 1]) {
      const read = readDate(`${written}${/\d\.\d/.test(written) ? '.' : ' '}${year}`)
      if ('date' in read && read.date < end) return read.date
    }
  }
  const day = /(?<![\d:.])(\d{1,2})(?:\.|st|nd|rd|th|er|º)?$/iu.exec(left.trimEnd())?.[1]
  if (day === undefined || Number(day) < 1 || Number(day) >= Number(end.slice(8))) return undefined
  return exists(end, Number(day)) ? end.slice(0, 8) + day.padStart(2, '0') : undefined
}

function exists(date: string, day: number): boolean {
  return day <= daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))
}

/** What is left of a text without its days: the hours, the zone, the place. */
function without(days: readonly Day[], text: string): string {
  let rest = ''
  let at = 0
  for (const { from, to } of days) {
    rest += `${text.slice(at, Math.max(at, from))} , `
    at = Math.max(at, to)
  }
  return (rest + text.slice(at))
    .replace(/(?<=^|[\s,])T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?/g, ' $1 ')
    .replace(/(?<=\d\s*)Z(?![\p{L}\d])/gu, ' UTC ')
}

/** The language that finds an end as well counts, then the one that leaves the fewest letters unread. */
function clockIn(text: string): Pick<Moment, 'time' | 'minutes' | 'zoneWords'> {
  if (!/\d/.test(text)) return {}
  let best: Sentence | undefined
  for (const language of languages) {
    const sentence = takeApart(text, lexicon(language))
    if (sentence.beside.time === undefined || (best && rank(best) <= rank(sentence))) continue
    best = sentence
    if (rank(best) === 0) break
  }
  if (!best) return {}
  const { time, minutes, zoneWords } = best.beside
  return {
    ...(time !== undefined && { time }),
    ...(minutes !== undefined && { minutes }),
    ...(zoneWords !== undefined && { zoneWords }),
  }
}

function rank({ beside: { minutes = 0 }, unread = '' }: Sentence): number {
  return (minutes > 0 && minutes <= halfADay ? 0 : longest) + unread.length
}
