// Reads the dates and months that editors write, and writes them for reports. Doubtful ones are asked about, never guessed.

import { type DayParts, daysInMonth, exists, isoDate, weekdayOf } from './calendar.ts'
import { type DateWords, dateWords } from './date-words.ts'
import { english } from './languages/en.ts'

export { addDays, daysBetween } from './calendar.ts'

/** `iso` is YYYY-MM-DD, `long` has the name of the month, `numbers` is any other order that leaves no doubt. */
type Written = 'iso' | 'long' | 'numbers'

export type DateReading =
  | { readonly date: string; readonly written: Written }
  /** Day and month could change places; the proposals are dates. */
  | { readonly problem: 'ambiguous'; readonly proposals: readonly string[] }
  /** A day that no calendar has, or a misspelt month; `closest` is a date or a month ('2021-02'). */
  | { readonly problem: 'impossible'; readonly closest?: string }
  /** No date; `month` is there when the text names a month or quarter without a day. */
  | { readonly problem: 'not-a-date'; readonly month?: string }

export type MonthReading =
  /** `month` is '2026-06' or '2026-Q2'; `end` is the last day that is meant. */
  | { readonly month: string; readonly end: string; readonly written: Written }
  | { readonly problem: 'ambiguous'; readonly proposals: readonly string[] }
  | { readonly problem: 'impossible'; readonly closest?: string }
  | { readonly problem: 'not-a-month' }

/** Returns the date that a text writes, or what is doubtful about it. */
export function readDate(text: string): DateReading {
  const written = text.trim()
  if (written.length > 60) return { problem: 'not-a-date' }
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written)
  if (iso) return inOrder(partsOf(iso[1], iso[2], iso[3]), 'iso')
  const numbers = /^(\d{1,4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,4})\.?$/.exec(written)
  if (numbers) return fromNumbers(numbers[1] as string, numbers[3] as string, numbers[4] as string)
  const words = dateWords(written)
  return words ? fromWords(words) : { problem: 'not-a-date' }
}

/** Returns the month or quarter that a text writes; a date gives its month, and itself as the end. */
export function readMonth(text: string): MonthReading {
  const written = text.trim()
  const reading = readDate(written)
  if ('date' in reading)
    return {
      month: reading.date.slice(0, 7),
      end: reading.date,
      written: reading.written,
    }
  if (reading.problem !== 'not-a-date') return reading
  const iso = /^(\d{4})-(?:(\d{2})|Q(\d))$/.exec(written)
  if (iso) return fromMonth(iso[3] ? `${iso[1]}-Q${iso[3]}` : `${iso[1]}-${iso[2]}`, 'iso')
  const numbers = /^(?:(\d{1,2})\s?[-/.]\s?(\d{4})|(\d{4})\s?[-/.]\s?(\d{1,2}))$/.exec(written)
  if (numbers)
    return fromMonth(`${numbers[2] ?? numbers[3]}-${(numbers[1] ?? numbers[4])?.padStart(2, '0')}`, 'numbers')
  return reading.month ? fromMonth(reading.month, 'long') : { problem: 'not-a-month' }
}

/** Returns the last day of '2026-06', of '2026-Q2' or of a date's month; undefined when there is no such month. */
export function monthEnd(month: string): string | undefined {
  const parts = /^(\d{4})-(?:Q([1-4])|(\d{2})(?:-\d{2})?)$/.exec(month)
  if (!parts) return undefined
  const last = {
    year: Number(parts[1]),
    month: parts[2] ? Number(parts[2]) * 3 : Number(parts[3]),
  }
  if (!exists({ ...last, day: 1 })) return undefined
  return isoDate({ ...last, day: daysInMonth(last.year, last.month) })
}

/** Returns '30 June 2026' for a date, 'June 2026' for a month; other text comes back as it is. */
export function formatDate(date: string): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date)
  const name = monthName(Number(parts?.[2]))
  if (!parts || !name) return date
  return [parts[3] && Number(parts[3]), name, Number(parts[1])].filter((part) => part !== undefined).join(' ')
}

/** Returns the day of a moment, as the clock of this machine shows it: `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

/** Returns the English name of a month, counted from 1, or undefined. */
export function monthName(month: number): string | undefined {
  return english.month[month - 1]?.split(',')[0]
}

function partsOf(year = '', month = '', day = ''): DayParts {
  return { year: Number(year), month: Number(month), day: Number(day) }
}

function inOrder(parts: DayParts, written: Written): DateReading {
  return exists(parts) ? { date: isoDate(parts), written } : impossible(parts)
}

function impossible({ year, month, day }: DayParts): DateReading {
  const near = [
    {
      year,
      month,
      day: Math.min(day, month >= 1 && month <= 12 ? daysInMonth(year, month) : 31),
    },
    { year, month: day, day: month },
  ].find(exists)
  return { problem: 'impossible', ...(near && { closest: isoDate(near) }) }
}

function fromNumbers(first: string, second: string, third: string): DateReading {
  if (first.length === 4)
    return third.length > 2 ? { problem: 'not-a-date' } : inOrder(partsOf(first, second, third), 'numbers')
  if (first.length === 3 || third.length === 3 || third.length === 1) return { problem: 'not-a-date' }
  const year = third.length === 4 ? third : `20${third}`
  const orders = [partsOf(year, second, first), partsOf(year, first, second)]
  if (third.length === 2) orders.push(partsOf(`20${first}`, second, third))
  const dates = [...new Set(orders.filter(exists).map(isoDate))].sort()
  const [only] = dates
  if (only === undefined) return impossible(orders[0] as DayParts)
  if (dates.length === 1 && third.length === 4) return { date: only, written: 'numbers' }
  return { problem: 'ambiguous', proposals: dates }
}

function fromWords({ year, month, number, weekday, quarter, misspelt }: DateWords): DateReading {
  if (year === undefined) return { problem: 'not-a-date' }
  if (quarter) {
    if (month !== undefined || number === undefined) return { problem: 'not-a-date' }
    return { problem: 'not-a-date', month: `${year}-Q${number}` }
  }
  if (month === undefined) return { problem: 'not-a-date' }
  if (number === undefined) {
    const named = `${year}-${String(month).padStart(2, '0')}`
    return misspelt ? { problem: 'impossible', closest: named } : { problem: 'not-a-date', month: named }
  }
  const reading = inOrder({ year, month, day: number }, 'long')
  if (!('date' in reading)) return reading
  const doubtful = misspelt || (weekday !== undefined && weekday !== weekdayOf(reading.date))
  return doubtful ? { problem: 'impossible', closest: reading.date } : reading
}

function fromMonth(month: string, written: Written): MonthReading {
  const end = monthEnd(month)
  return end ? { month, end, written } : { problem: 'impossible' }
}
