// The shape of one language's words: each value lists phrases, separated by commas; capitals and accents do not count.

import type { Weekday } from '../rule.ts'

/** A number and a unit, as in '2 week'. */
type Amount = `${number} ${'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'working-day'}`

export interface LanguageWords {
  readonly weekday: Readonly<Record<Weekday, string>>
  /** January to December, the full name first. */
  readonly month: readonly string[]
  /** 1 is first, -1 last, -2 the last but one. */
  readonly ordinal: Readonly<Record<number, string>>
  /** What follows the digit in 3rd, 3e, 3. */
  readonly ordinalSuffix: string
  readonly number: Readonly<Record<number, string>>
  readonly unit: Readonly<Partial<Record<Amount, string>>>
  /** Whole amounts that have a name of their own, such as half an hour. */
  readonly amount: Readonly<Partial<Record<Amount, string>>>
  /** Adverbs such as weekly. */
  readonly rhythm: Readonly<Partial<Record<Amount, string>>>
  /** Adverbs that mean twice in, or every second one: biweekly. */
  readonly unclear: Readonly<Partial<Record<'week' | 'month' | 'year', string>>>
  readonly group: Readonly<Record<'weekday' | 'weekend', string>>
  readonly every: string
  /** Every other. */
  readonly alternate: string
  /** 1 is once, 2 twice. */
  readonly times: Readonly<Record<number, string>>
  /** The noun in "ten times". */
  readonly timesNoun: string
  readonly and: string
  /** Before a time of day. */
  readonly at: string
  readonly from: string
  readonly between: string
  readonly to: string
  /** After an hour on the 24-hour clock. */
  readonly oclock: string
  readonly am: string
  readonly pm: string
  readonly noon: string
  /** Before how long it takes. */
  readonly lasting: string
  /** Before the first date. */
  readonly start: string
  /** Before the last date. */
  readonly until: string
  /** Before the months without a meeting. */
  readonly except: string
  /** Before a date or an amount: "at least", "within". */
  readonly within: string
  readonly quarter: string
  /** Says that words beside it name a time zone. */
  readonly zoneWord: string
  readonly filler: string
}
