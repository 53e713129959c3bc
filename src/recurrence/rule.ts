// A recurrence as data: what "every third Wednesday of the month" means, in any language or as an RRULE.

/** Monday first, in the spelling of RFC 5545. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type Weekday = (typeof weekdays)[number]

export const workingWeek: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR']

/** A weekday, or the nth one of a month or year; -1 is the last. */
export interface RuleDay {
  readonly weekday: Weekday
  readonly nth?: number
}

export type RuleUnit = 'day' | 'week' | 'month' | 'year'

/** A rule without days takes its day from the first date of the series. */
export interface Rule {
  readonly every: RuleUnit
  /** 2 with `every: 'week'` is every two weeks. */
  readonly interval: number
  readonly days?: readonly RuleDay[]
  /** 1 to 31; -1 is the last day of the month. */
  readonly monthDays?: readonly number[]
  /** 1 to 12: the only months that count. */
  readonly months?: readonly number[]
  /** Which of the `days` of the period count, together: -1 with Monday to Friday is the last working day. */
  readonly position?: readonly number[]
  readonly count?: number
  /** The last date that may be one, 'YYYY-MM-DD'. */
  readonly until?: string
  /** The day on which a week begins; Monday when absent. */
  readonly weekStart?: Weekday
}

/** True when the days are Monday to Friday, each of them without a number. */
export function isWorkingWeek(days: readonly RuleDay[] = []): boolean {
  const plain = days.filter((day) => day.nth === undefined).map((day) => day.weekday)
  return days.length === workingWeek.length && workingWeek.every((weekday) => plain.includes(weekday))
}
