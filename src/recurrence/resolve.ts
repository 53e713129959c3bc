// Decides which rule the parts of a sentence make together, or what has to be asked.

import { daysInMonth } from './calendar.ts'
import { describeRule } from './describe.ts'
import { type Pace, paceOf } from './pace.ts'
import type { Rule, RuleDay } from './rule.ts'
import { isWorkingWeek, weekdays } from './rule.ts'
import type { Parts } from './rule-parts.ts'
import { unclearMeanings } from './time.ts'

export type Resolved =
  | { readonly rule: Rule; readonly openNumber?: number }
  | { readonly problem: 'ambiguous'; readonly proposals: readonly string[] }
  | { readonly problem: 'incomplete'; readonly rhythm: Rule; readonly proposals: readonly string[] }
  | { readonly problem: 'unreadable' }

const unreadable: Resolved = { problem: 'unreadable' }

/** Returns the rule that the parts make, or the question to ask. */
export function resolve(parts: Parts): Resolved {
  if (parts.broken) return unreadable
  if (parts.unclear) return askUnclear(parts, parts.unclear)
  const pace = paceOf(parts)
  if (!pace) return unreadable
  if (parts.everySecond && pace.every === undefined && parts.months.length === 0) return askSecond(parts)
  const { monthDays, open } = numbersOf(parts, pace)
  if (open.length > 1) return unreadable
  const resolved = ruleFrom({ ...parts, monthDays }, pace)
  if (!('rule' in resolved)) return resolved
  const { rule } = resolved
  if (rule.interval < 1 || rule.interval > 60) return unreadable
  const [openNumber] = open
  return {
    rule: parts.count === undefined ? rule : { ...rule, count: Math.min(parts.count, 1000) },
    ...(openNumber !== undefined && { openNumber }),
  }
}

/** A plain number is a day of the month when months are spoken of; else it may be an hour. */
function numbersOf(
  { numbers, monthDays, days, months }: Parts,
  { every }: Pace,
): { monthDays: readonly number[]; open: readonly number[] } {
  const isDay = days.length === 0 && (every === 'month' || every === 'year' || months.length > 0)
  return isDay ? { monthDays: [...monthDays, ...numbers], open: [] } : { monthDays, open: numbers }
}

type Gathered = Omit<Parts, 'monthDays'> & { readonly monthDays: readonly number[] }

function ruleFrom(parts: Gathered, pace: Pace): Resolved {
  const days = sorted(parts.days)
  const numbered = days.filter((day) => day.nth !== undefined)
  if (parts.monthDays.length > 0) return days.length > 0 ? unreadable : onMonthDays(parts, pace)
  if (parts.position.length > 0) return isWorkingWeek(days) ? onNumbered(parts, pace, days, parts.position) : unreadable
  if (numbered.length > 0) return numbered.length < days.length ? unreadable : onNumbered(parts, pace, days)
  return days.length > 0 ? onWeekdays(parts, pace, days) : withoutDay(parts, pace)
}

function sorted(days: readonly RuleDay[]): readonly RuleDay[] {
  const rank = ({ nth = 0 }: RuleDay) => (nth < 0 ? 100 + nth : nth)
  const order = [...days].sort((a, b) => weekdays.indexOf(a.weekday) - weekdays.indexOf(b.weekday) || rank(a) - rank(b))
  return order.filter((day, index) => day.weekday !== order[index - 1]?.weekday || day.nth !== order[index - 1]?.nth)
}

/** The months that count, or undefined when all do. */
function monthsOf({ months, monthsWithout }: Gathered): readonly number[] | undefined {
  if (months.length + monthsWithout.length === 0) return undefined
  const wanted = Array.from({ length: 12 }, (_, index) => index + 1).filter(
    (month) => (months.length === 0 || months.includes(month)) && !monthsWithout.includes(month),
  )
  return wanted
}

function onNumbered(parts: Gathered, pace: Pace, days: readonly RuleDay[], position?: readonly number[]): Resolved {
  const numbers = position ?? days.map((day) => day.nth ?? 0)
  const months = monthsOf(parts)
  const { every = parts.months.length > 0 ? 'year' : 'month' } = pace
  if (every === 'day' || every === 'week' || months?.length === 0) return unreadable
  if (numbers.some((nth) => Math.abs(nth) > (position ? 23 : every === 'year' && !months ? 53 : 5))) return unreadable
  if (position && every === 'year' && months?.length !== 1) return unreadable
  const shape = { days, ...(position && { position: [...new Set(position)] }) }
  if (pace.calendarQuarter) return inQuarter(shape, numbers, months)
  return { rule: { every, ...stride(pace, months), ...shape } }
}

/** The first Tuesday of a quarter is in its first month, the last in its third. */
function inQuarter(
  shape: Pick<Rule, 'days' | 'monthDays' | 'position'>,
  numbers: readonly number[],
  months?: readonly number[],
): Resolved {
  const fromStart = numbers.every((nth) => nth > 0 && (shape.monthDays || nth < 5))
  const fromEnd = numbers.every((nth) => nth < 0 && nth > -5)
  if (months || !(fromStart || fromEnd)) return unreadable
  return { rule: { every: 'month', interval: 1, ...shape, months: fromStart ? [1, 4, 7, 10] : [3, 6, 9, 12] } }
}

/** Named months make the interval superfluous where they say the same: every three months, January, April … */
function stride(
  { every, interval }: Pace,
  months: readonly number[] | undefined,
): { interval: number; months?: readonly number[] } {
  if (!months) return { interval }
  const even = months.every((month, index) => index === 0 || month - (months[index - 1] ?? 0) === interval)
  return { interval: every === 'month' && even && months.length * interval === 12 ? 1 : interval, months }
}

function onMonthDays(parts: Gathered, pace: Pace): Resolved {
  const months = monthsOf(parts)
  const monthDays = [...new Set(parts.monthDays)].sort((a, b) => a - b)
  const { every = parts.months.length > 0 ? 'year' : 'month' } = pace
  const possible = monthDays.every((day) =>
    (months ?? [1]).some((month) => day !== 0 && Math.abs(day) <= daysInMonth(2024, month)),
  )
  if (!possible || (every !== 'month' && every !== 'year')) return unreadable
  // 1 March and 15 September are two dates, not four.
  if (monthDays.length > 1 && parts.months.length > 1 && every === 'year') return unreadable
  if (every === 'year' && !months) return incomplete({ every, interval: pace.interval })
  if (pace.calendarQuarter) return inQuarter({ monthDays }, monthDays, months)
  return { rule: { every, ...stride(pace, months), monthDays } }
}

function onWeekdays(parts: Gathered, pace: Pace, days: readonly RuleDay[]): Resolved {
  const months = monthsOf(parts)
  const { every = 'week' } = pace
  const daily = every === 'day' && pace.interval === 1
  if (every === 'month' || every === 'year') return whichOne(pace, every, days)
  if (months?.length === 0 || (every === 'day' && !daily)) return unreadable
  if (parts.times !== undefined && parts.times !== days.length) return unreadable
  return { rule: { every: 'week', interval: pace.interval, days, ...(months && { months }) } }
}

/** "Monthly on Tuesday" does not say which Tuesday. */
function whichOne({ interval }: Pace, every: 'month' | 'year', days: readonly RuleDay[]): Resolved {
  const numbered = [1, 2, 3, -1].map((nth) => days.map((day) => ({ weekday: day.weekday, nth })))
  const proposals = numbered.map((some) =>
    describeRule({ every: 'month', interval: every === 'month' ? interval : 12, days: some }),
  )
  return { problem: 'incomplete', rhythm: { every, interval }, proposals }
}

function withoutDay(parts: Gathered, { every, interval }: Pace): Resolved {
  const months = monthsOf(parts)
  if (every === undefined)
    return parts.months.length > 0 ? incomplete({ every: 'year', interval: 1, ...(months && { months }) }) : unreadable
  const rhythm: Rule = { every, interval, ...(months && { months }) }
  if (parts.times !== undefined && parts.times > 1) return askTimes(parts.times, rhythm)
  return every === 'day' ? { rule: rhythm } : incomplete(rhythm)
}

function incomplete(rhythm: Rule): Resolved {
  const examples: readonly Rule[] = {
    day: [],
    week: [{ ...rhythm, days: [{ weekday: 'TU' }] } as const],
    month: [{ ...rhythm, days: [{ weekday: 'WE', nth: 3 }] } as const, { ...rhythm, monthDays: [15] }],
    year: [
      { ...rhythm, months: rhythm.months ?? [3], monthDays: [15] },
      { ...rhythm, months: rhythm.months ?? [3], days: [{ weekday: 'WE', nth: 3 }] } as const,
    ],
  }[rhythm.every]
  return { problem: 'incomplete', rhythm, proposals: examples.map(describeRule) }
}

/** "Twice a month" names no days. */
function askTimes(times: number, rhythm: Rule): Resolved {
  const numbers = times === 2 ? [1, 3] : [1, 2, 3, 4].slice(0, times)
  const days = { week: (['MO', 'TH', 'WE', 'TU'] as const).slice(0, times).map((weekday) => ({ weekday })) }
  const inMonth = numbers.map((nth) => ({ weekday: 'MO' as const, nth }))
  if (rhythm.every === 'week')
    return { problem: 'incomplete', rhythm, proposals: [describeRule({ ...rhythm, days: days.week })] }
  if (rhythm.every === 'month')
    return { problem: 'incomplete', rhythm, proposals: [describeRule({ ...rhythm, days: inMonth })] }
  const inYear: Rule = { every: 'month', interval: Math.round(12 / times), days: [{ weekday: 'MO', nth: 1 }] }
  return { problem: 'incomplete', rhythm, proposals: 12 % times === 0 ? [describeRule(inYear)] : [] }
}

function askSecond({ days, monthsWithout }: Parts): Resolved {
  const months = monthsWithout.length > 0 ? { months: monthsOf({ ...noParts, monthsWithout }) ?? [] } : {}
  const plain = days.map(({ weekday }) => ({ weekday }))
  return {
    problem: 'ambiguous',
    proposals: [
      describeRule({ every: 'week', interval: 2, days: plain, ...months }),
      describeRule({ every: 'month', interval: 1, days, ...months }),
    ],
  }
}

function askUnclear({ days }: Parts, unit: string): Resolved {
  const [everySecond = '', twice = ''] = unclearMeanings[unit] ?? []
  const every = unit === 'week' || unit === 'month' || unit === 'year' ? unit : 'week'
  const fits = unit === 'week' ? days.every((day) => day.nth === undefined) : days.every((day) => day.nth !== undefined)
  if (days.length === 0 || !fits || unit === 'year') return { problem: 'ambiguous', proposals: [everySecond, twice] }
  const second = describeRule({ every, interval: 2, days: sorted(days) })
  const each = days.length > 1 ? describeRule({ every, interval: 1, days: sorted(days) }) : twice
  return { problem: 'ambiguous', proposals: [second, each] }
}

const noParts = { months: [], monthsWithout: [] } as unknown as Gathered
