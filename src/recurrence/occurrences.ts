// Which days a rule falls on: pure arithmetic on calendar days, period by period from the first date of the series.

import { dayNumber, dayParts, daysInMonth, exists, isoDate } from './calendar.ts'
import type { Rule, RuleDay } from './rule.ts'
import { weekdays } from './rule.ts'

/** How many periods without a date are passed before a rule counts as having none. */
const patience = 3000

/** Yields the dates of a rule that begins at `start`, from `from` on; `count` and `until` of the rule hold. */
export function* datesFrom(rule: Rule, start: string, from: string): Generator<string> {
  const counted = rule.count !== undefined
  const begin = counted || from < start ? start : from
  let number = 0
  for (const date of forward(rule, start, begin)) {
    number += 1
    if (counted && number > (rule.count ?? 0)) return
    if (rule.until !== undefined && date > rule.until) return
    if (date >= from) yield date
  }
}

/** Yields the dates of a rule that begins at `start`, before `before`, the latest first. */
export function* datesBefore(rule: Rule, start: string, before: string): Generator<string> {
  if (rule.count !== undefined) {
    const all = [...datesFrom(rule, start, start)]
    yield* all.filter((date) => date < before).reverse()
    return
  }
  const first = periodOf(rule, start)
  let idle = 0
  for (let step = stepTo(rule, first, before); step >= 0 && idle < patience; step -= 1) {
    const dates = datesIn(rule, first + step * rule.interval, start)
    const wanted = dates.filter(
      (date) => date >= start && date < before && (rule.until === undefined || date <= rule.until),
    )
    idle = wanted.length > 0 ? 0 : idle + 1
    yield* wanted.reverse()
  }
}

function* forward(rule: Rule, start: string, from: string): Generator<string> {
  const first = periodOf(rule, start)
  let idle = 0
  for (let step = Math.max(0, stepTo(rule, first, from)); idle < patience; step += 1) {
    const dates = datesIn(rule, first + step * rule.interval, start)
    idle = dates.length > 0 ? 0 : idle + 1
    for (const date of dates) if (date >= start && date >= from) yield date
  }
}

/** The number of whole intervals from the first period to the one that holds a date, or the last before it. */
function stepTo(rule: Rule, first: number, date: string): number {
  return Math.floor((periodOf(rule, date) - first) / rule.interval)
}

/** The number of the day, week, month or year that holds a date. */
function periodOf({ every, weekStart = 'MO' }: Rule, date: string): number {
  const { year, month } = dayParts(date)
  if (every === 'year') return year
  if (every === 'month') return year * 12 + month - 1
  if (every === 'day') return dayNumber(date)
  return Math.floor((dayNumber(date) - firstMonday - weekdays.indexOf(weekStart)) / 7)
}

/** 5 January 1970, as a day number. */
const firstMonday = 4

/** The dates of one period, in order. What the rule does not say is taken from the start. */
function datesIn(rule: Rule, period: number, start: string): string[] {
  if (rule.every === 'day') return inMonths(rule, [period])
  if (rule.every === 'week') return inWeek(rule, period, start)
  if (rule.every === 'month') return inMonth(rule, Math.floor(period / 12), (period % 12) + 1, start)
  if (rule.months === undefined && rule.days !== undefined) return inYear(rule.days, period)
  const months = rule.months ?? [dayParts(start).month]
  return months.flatMap((month) => inMonth(rule, period, month, start))
}

function inWeek(rule: Rule, week: number, start: string): string[] {
  const begin = weekdays.indexOf(rule.weekStart ?? 'MO')
  const monday = firstMonday + begin + week * 7
  const days = rule.days?.map((day) => weekdays.indexOf(day.weekday)) ?? [(((dayNumber(start) + 3) % 7) + 7) % 7]
  return inMonths(
    rule,
    days.map((day) => monday + ((day - begin + 7) % 7)).sort((a, b) => a - b),
  )
}

function inMonths({ months }: Rule, days: readonly number[]): string[] {
  return days.flatMap((day) => {
    const date = dateOf(day)
    return date !== undefined && (months === undefined || months.includes(dayParts(date).month)) ? [date] : []
  })
}

function dateOf(day: number): string | undefined {
  const instant = new Date(day * 86_400_000)
  const date = { year: instant.getUTCFullYear(), month: instant.getUTCMonth() + 1, day: instant.getUTCDate() }
  return exists(date) ? isoDate(date) : undefined
}

function inMonth(rule: Rule, year: number, month: number, start: string): string[] {
  if (!exists({ year, month, day: 1 }) || (rule.months && !rule.months.includes(month))) return []
  const length = daysInMonth(year, month)
  const first = dayNumber(isoDate({ year, month, day: 1 }))
  const all = Array.from({ length }, (_, index) => index + 1)
  const monthDays = rule.monthDays ?? (rule.days ? undefined : [dayParts(start).day])
  const fitting = all.filter(
    (day) =>
      (monthDays === undefined || monthDays.includes(day) || monthDays.includes(day - length - 1)) &&
      (rule.days === undefined || rule.days.some((wanted) => isDay(wanted, first + day - 1, day - 1, length - day))),
  )
  const chosen = rule.position
    ? fitting.filter(
        (_, index) => rule.position?.includes(index + 1) || rule.position?.includes(index - fitting.length),
      )
    : fitting
  return chosen.map((day) => isoDate({ year, month, day }))
}

/** "The third Monday of the year". */
function inYear(days: readonly RuleDay[], year: number): string[] {
  if (!exists({ year, month: 1, day: 1 })) return []
  const first = dayNumber(isoDate({ year, month: 1, day: 1 }))
  const last = dayNumber(isoDate({ year, month: 12, day: 31 }))
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return all
    .filter((day) => days.some((wanted) => isDay(wanted, day, day - first, last - day)))
    .flatMap((day) => dateOf(day) ?? [])
}

/** True when a day is the wanted weekday, and the nth one of a period of which so many days lie before and after. */
function isDay({ weekday, nth }: RuleDay, day: number, before: number, after: number): boolean {
  if (weekdays[(((day + 3) % 7) + 7) % 7] !== weekday) return false
  return nth === undefined || nth === Math.floor(before / 7) + 1 || nth === -Math.floor(after / 7) - 1
}
