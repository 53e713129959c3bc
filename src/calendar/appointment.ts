// What stands in a calendar: a call with its rule, or an event, as files and the dates ahead both read it.
import type { Rule } from '../recurrence/rule.ts'

export type Status = 'moved' | 'cancelled' | 'postponed' | 'rescheduled' | 'moved-online'

export interface Appointment {
  readonly what: 'call' | 'event'
  /** The key of the call or event within its kind. */
  readonly key: string
  readonly path: string
  readonly title: string
  /** The first day of all. */
  readonly day: string
  /** The last day of an event over several days. */
  readonly lastDay?: string
  /** Local, 'HH:MM'; without it the whole day is meant. */
  readonly time?: string
  /** On the last day, where there are several. */
  readonly endTime?: string
  readonly minutes?: number
  /** An IANA name; a time without one is that of whoever reads it. */
  readonly zone?: string
  /** With the last day that may be one. */
  readonly rule?: Rule
  /** Days of the rule on which it is not held, those that were cancelled or moved among them. */
  readonly except: readonly string[]
  readonly cancelled: readonly string[]
  readonly moved: readonly { readonly from: string; readonly to: string }[]
  /** Days beside those of the rule. */
  readonly extra: readonly string[]
  readonly about?: string
  readonly place?: string
  readonly link?: string
  readonly status?: Exclude<Status, 'moved'>
  /** True for an event that took place. */
  readonly isHeld?: boolean
  /** Keys of the calls that an event belongs to, or of the call itself. */
  readonly series: readonly string[]
  readonly groups: readonly string[]
}

/** Returns the first day of the month: what is not dated by the community is dated from there, so that files seldom change. */
export function monthOf(now: string): string {
  return `${now.slice(0, 7)}-01`
}
