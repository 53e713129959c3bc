// Says a rule in plain English, in words that can be read back.

import { formatDate, monthName } from './calendar-date.ts'
import { english } from './languages/en.ts'
import type { Rule, RuleDay, Weekday } from './rule.ts'
import { isWorkingWeek, weekdays } from './rule.ts'

const numberNames: Readonly<Record<number, string>> = english.number

/** Returns words such as "every third Wednesday of the month" or "every two weeks on Monday". */
export function describeRule(rule: Rule): string {
  return [`${core(rule)}${oneOfThem(rule)}`, monthLimit(rule), end(rule)].filter((part) => part !== '').join(', ')
}

function core(rule: Rule): string {
  const { days = [], monthDays = [] } = rule
  if (monthDays.length > 0) return onMonthDays(rule, monthDays)
  if (days.length === 0) return `every ${units(rule)}`
  if (rule.every === 'week') return onWeekdays(rule, days)
  const ordinals = rule.position
    ? `${listed(rule.position.map(ordinal))} ${isWorkingWeek(days) ? 'weekday' : dayList(days)}`
    : nthDays(days)
  if (rule.every === 'year')
    return `every ${units(rule)} on the ${ordinals} of ${rule.months ? monthList(rule.months) : 'the year'}`
  return rule.interval === 1 ? `every ${ordinals} of the month` : `every ${units(rule)} on the ${ordinals}`
}

function onWeekdays(rule: Rule, days: readonly RuleDay[]): string {
  const named = isWorkingWeek(days) ? 'weekday' : dayList(days)
  if (rule.interval === 1) return `every ${named}`
  return `every ${units(rule)} on ${isWorkingWeek(days) ? 'weekdays' : named}`
}

function onMonthDays(rule: Rule, monthDays: readonly number[]): string {
  const dates = rule.every === 'year' && rule.months
  if (dates && monthDays.every((day) => day > 0)) {
    return `every ${units(rule)} on ${listed(dates.flatMap((month) => monthDays.map((day) => `${day} ${monthName(month)}`)))}`
  }
  const days = listed(monthDays.map((day) => (day > 0 ? numeral(day) : `${ordinal(day)} day`)))
  const of = dates ? ` of ${monthList(dates)}` : ''
  const only = rule.days ? `, when it is a ${dayList(rule.days, 'or')}` : ''
  return `every ${units(rule)} on the ${days}${of}${only}`
}

/** "First and third Monday and last Friday": one group for each set of numbers. */
function nthDays(days: readonly RuleDay[]): string {
  const groups = new Map<string, RuleDay[]>()
  for (const weekday of weekdays) {
    const same = days.filter((day) => day.weekday === weekday)
    const numbers = same.map((day) => day.nth).join()
    if (same.length > 0) groups.set(numbers, [...(groups.get(numbers) ?? []), ...same])
  }
  return listed(
    [...groups.values()].map((group) => {
      const numbers = [...new Set(group.map((day) => day.nth ?? 1))]
      return `${listed(numbers.map(ordinal))} ${dayList(group)}`
    }),
  )
}

/** What the calendar does not have in every month or year. */
function oneOfThem({ every, days = [], monthDays = [], months = [] }: Rule): string {
  const inFebruary = months.length === 1 && months[0] === 2
  if (inFebruary && monthDays.includes(29)) return ', in leap years'
  const fifth = days.length > 0 && days.every((day) => Math.abs(day.nth ?? 0) === 5)
  const lateDay = every === 'month' && monthDays.length > 0 && monthDays.every((day) => Math.abs(day) > 28)
  const rare = fifth || lateDay
  return rare ? ', in months that have one' : ''
}

function monthLimit({ every, days = [], monthDays = [], months }: Rule): string {
  if (!months || (every === 'year' && days.length + monthDays.length > 0)) return ''
  const without = Array.from({ length: 12 }, (_, index) => index + 1).filter((month) => !months.includes(month))
  return without.length < 6 ? `except in ${monthList(without)}` : `in ${monthList(months)}`
}

function end({ count, until }: Rule): string {
  return [count === undefined ? '' : `${count} times`, until ? `until ${formatDate(until)}` : '']
    .filter((part) => part !== '')
    .join(', ')
}

function units({ every, interval }: Rule): string {
  if (interval === 1) return every
  return `${first(numberNames[interval] ?? String(interval))} ${every}s`
}

function dayList(days: readonly RuleDay[], joint = 'and'): string {
  const present = weekdays.filter((weekday) => days.some((day) => day.weekday === weekday))
  return listed(present.map(weekdayName), joint)
}

function weekdayName(weekday: Weekday): string {
  return first(english.weekday[weekday])
}

function monthList(months: readonly number[]): string {
  return listed(months.map((month) => monthName(month) ?? ''))
}

function ordinal(number: number): string {
  const name = (english.ordinal as Readonly<Record<number, string>>)[number]
  if (name !== undefined) return first(name)
  return number > 0 ? numeral(number) : `${numeral(-number)} last`
}

function numeral(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13
  const suffix = teen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[number % 10] ?? 'th')
  return `${number}${suffix}`
}

function listed(parts: readonly string[], joint = 'and'): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${joint} ${parts.at(-1)}`
}

function first(list: string): string {
  return list.split(',')[0] as string
}
