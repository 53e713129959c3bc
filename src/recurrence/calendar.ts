// Arithmetic on calendar days. A day is 'YYYY-MM-DD'; no clock and no time zone can move it.

import type { Weekday } from './rule.ts'
import { weekdays } from './rule.ts'

const dayLength = 86_400_000

export interface DayParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Returns how many days a month has; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** True when the parts name a day that exists, in the years 1000 to 9999. */
export function exists({ year, month, day }: DayParts): boolean {
  return year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Returns 'YYYY-MM-DD'. */
export function isoDate({ year, month, day }: DayParts): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Returns the year, month and day of 'YYYY-MM-DD' (anything after it is ignored); throws a RangeError for other text. */
export function dayParts(date: string): DayParts {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(date)
  const found = {
    year: Number(parts?.[1]),
    month: Number(parts?.[2]),
    day: Number(parts?.[3]),
  }
  if (!exists(found)) throw new RangeError('not a date of the form YYYY-MM-DD')
  return found
}

/** Returns the number of the day, counted from 1 January 1970. */
export function dayNumber(date: string): number {
  const { year, month, day } = dayParts(date)
  return Date.UTC(year, month - 1, day) / dayLength
}

const firstDay = '1000-01-01'
const lastDay = '9999-12-31'

/** No sum leaves the years that a date can be written in: "review every 9000 years" must not end a run. */
function dateOfNumber(number: number): string {
  const within = Math.min(Math.max(number, dayNumber(firstDay)), dayNumber(lastDay))
  return new Date(within * dayLength).toISOString().slice(0, 10)
}

/** Returns the date that many days later, or earlier when negative; at most 9999-12-31, at least 1000-01-01. */
export function addDays(date: string, days: number): string {
  return dateOfNumber(dayNumber(date) + days)
}

/** Returns the date that many months later, within the same bounds; a day that the month lacks becomes its last day. */
export function addMonths(date: string, months: number): string {
  const { year, month, day } = dayParts(date)
  const count = year * 12 + month - 1 + months
  const target = {
    year: Math.floor(count / 12),
    month: (((count % 12) + 12) % 12) + 1,
  }
  if (target.year > 9999) return lastDay
  if (target.year < 1000) return firstDay
  return isoDate({
    ...target,
    day: Math.min(day, daysInMonth(target.year, target.month)),
  })
}

/** Returns how many days lie from `a` to `b`: 1 when `b` is the day after `a`, negative when it is earlier. */
export function daysBetween(a: string, b: string): number {
  return dayNumber(b) - dayNumber(a)
}

/** Returns the weekday of a date. */
export function weekdayOf(date: string): Weekday {
  return weekdays[(((dayNumber(date) + 3) % 7) + 7) % 7] as Weekday
}
