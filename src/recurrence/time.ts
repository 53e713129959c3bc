// How long something takes, and how often it comes back: in the words of editors or as ISO 8601.

import { type Amounts, amountOf, amountsAt } from './amounts.ts'
import { addDays, addMonths, weekdayOf } from './calendar.ts'
import { languages } from './languages/all.ts'
import { type Lexicon, lexicon, type Sense } from './lexicon.ts'
import { type Token, tokens } from './tokens.ts'

export type DurationReading = { readonly minutes: number } | { readonly problem: 'unreadable' }

/** A stretch of the calendar; the parts add up. */
export interface Period {
  readonly months?: number
  readonly days?: number
  readonly hours?: number
  readonly workingDays?: number
}

export type PeriodReading =
  | Period
  /** "Biannual" and its like; the proposals are words that leave no doubt. */
  | { readonly problem: 'ambiguous'; readonly proposals: readonly string[] }
  | { readonly problem: 'unreadable' }

/** What a doubtful word such as biweekly may mean, by its unit. */
export const unclearMeanings: Readonly<Record<string, readonly [string, string]>> = {
  week: ['every two weeks', 'twice a week'],
  month: ['every two months', 'twice a month'],
  year: ['every two years', 'every six months'],
}

/** Returns the whole minutes that a text such as "1 h 30", "one hour" or PT90M names. */
export function readDuration(text: string): DurationReading {
  const amounts = readIso(text) ?? readAmounts(text)
  const minutes = amounts && !amounts.months && !amounts.workingDays ? amounts.minutes + amounts.days * 1440 : 0
  return minutes > 0 ? { minutes: Math.round(minutes) } : { problem: 'unreadable' }
}

/** Returns the period that a text such as "every six months", "yearly", P12M or "3 working days" names. */
export function readPeriod(text: string): PeriodReading {
  const iso = readIso(text)
  if (iso) return periodOf(iso)
  const words = short(text)
  for (const language of languages) {
    const lexis = lexicon(language)
    const unclear = lexis.find('unclear', words, 0)
    if (unclear?.next === words.length)
      return {
        problem: 'ambiguous',
        proposals: unclearMeanings[unclear.value] ?? [],
      }
    const amounts = rhythmOf(words, lexis)
    if (amounts) return periodOf(amounts)
  }
  return { problem: 'unreadable' }
}

/** Returns the date that lies a period later; a day that the month lacks becomes its last, hours count as begun days. */
export function addPeriod(date: string, period: Period): string {
  const moved = addDays(addMonths(date, period.months ?? 0), (period.days ?? 0) + Math.ceil((period.hours ?? 0) / 24))
  return addWorkingDays(moved, period.workingDays ?? 0)
}

function addWorkingDays(date: string, days: number): string {
  const step = Math.sign(days)
  let day = date
  for (let left = Math.min(Math.abs(days), 10_000); left > 0; ) {
    day = addDays(day, step)
    if (!['SA', 'SU'].includes(weekdayOf(day))) left -= 1
  }
  return day
}

function readIso(text: string): Amounts | undefined {
  const parts = /^P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?)?$/i.exec(
    text.trim(),
  )
  if (!parts || text.length > 40) return undefined
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0))
  return {
    months: years * 12 + months,
    days: weeks * 7 + days,
    minutes: hours * 60 + minutes,
    workingDays: 0,
  }
}

function readAmounts(text: string): Amounts | undefined {
  const words = short(text)
  for (const language of languages) {
    const lexis = lexicon(language)
    const begin = skip(words, 0, lexis, ['lasting', 'within'])
    const found = amountsAt(words, begin, lexis)
    if (found && skip(words, found.next, lexis, ['lasting']) === words.length) return found.amounts
  }
  return undefined
}

/** "Every six months", "once a year", "every other week", "yearly", "within 3 working days". */
function rhythmOf(words: readonly Token[], lexis: Lexicon): Amounts | undefined {
  const at = skip(words, 0, lexis, ['within'])
  const times = lexis.find('times', words, at)
  const begin = times ? skip(words, times.next, lexis, ['filler', 'every']) : at
  const found = amountsFrom(words, begin, lexis)
  if (!found || found.next !== words.length) return undefined
  const share = Number(times?.value ?? 1)
  const { amounts } = found
  if (share === 1) return amounts
  return amounts.months > 0 && amounts.months % share === 0 && !amounts.days
    ? { ...amounts, months: amounts.months / share }
    : undefined
}

function amountsFrom(
  words: readonly Token[],
  at: number,
  lexis: Lexicon,
): { amounts: Amounts; next: number } | undefined {
  const rhythm = lexis.find('rhythm', words, at)
  if (rhythm) return { amounts: amountOf(rhythm.value), next: rhythm.next }
  const other = lexis.find('alternate', words, at)
  const every = lexis.find('every', words, at)
  const begin = other?.next ?? every?.next ?? at
  const ordinal = every && !other ? lexis.find('ordinal', words, begin) : undefined
  const unit = lexis.find('unit', words, ordinal?.next ?? begin)
  const amounts = amountsAt(words, begin, lexis)
  if (amounts && !ordinal) return amounts
  if (!unit) return undefined
  const times = other ? 2 : Number(ordinal?.value ?? 1)
  return times > 0 ? { amounts: amountOf(unit.value, times), next: unit.next } : undefined
}

function skip(words: readonly Token[], from: number, lexis: Lexicon, senses: readonly Sense[]): number {
  let at = from
  for (;;) {
    const next = senses.map((sense) => lexis.find(sense, words, at)?.next).find((found) => found !== undefined)
    if (next === undefined && !['.', ',', ':', '(', ')'].includes(words[at]?.text ?? '')) return at
    at = next ?? at + 1
  }
}

function periodOf({ months, days, minutes, workingDays }: Amounts): PeriodReading {
  if (minutes % 60 !== 0 || ![months, days, minutes, workingDays].every(Number.isInteger))
    return { problem: 'unreadable' }
  const hours = minutes / 60
  const period = {
    ...(months && { months }),
    ...(days && { days }),
    ...(hours && { hours }),
    ...(workingDays && { workingDays }),
  }
  return Object.keys(period).length > 0 ? period : { problem: 'unreadable' }
}

function short(text: string): readonly Token[] {
  return text.length > 120 ? [] : tokens(text)
}
