// The dates of a series, with their instants where its time and zone are known.

import { addDays, addMonths, weekdayOf } from './calendar.ts'
import { type Instant, instantAt } from './instants.ts'
import { datesBefore, datesFrom } from './occurrences.ts'
import type { Rule, Weekday } from './rule.ts'

export interface Series {
  readonly rule: Rule
  /** The first date, 'YYYY-MM-DD': an interval such as every two weeks counts from it. */
  readonly start?: string
  /** Local, 'HH:MM'. */
  readonly time?: string
  /** An IANA name; without it, or without a time, dates come back without instants. */
  readonly zone?: string
  /** Dates on which it does not take place. */
  readonly except?: readonly string[]
  /** The last date that may be one. */
  readonly until?: string
}

/** One date of a series; `instant` and `utcOffset` are there when its time and zone are known. */
export interface Occurrence extends Partial<Instant> {
  readonly date: string
  readonly weekday: Weekday
}

/** "Every two weeks" needs a first date, and so does a rule without a day. */
export interface NeedsStart {
  readonly problem: 'needs-start'
}

const most = 1000

/** Returns the next `count` dates, beginning at `from` ('YYYY-MM-DD' or an instant) itself. */
export function nextDates(
  series: Series & { readonly from: string; readonly count: number },
): readonly Occurrence[] | NeedsStart {
  if (needsStart(series)) return { problem: 'needs-start' }
  const first = addDays(series.from, isInstant(series.from) ? -1 : 0)
  const dates = datesFrom(ruleOf(series), series.start ?? first, first)
  return take(dates, series, (occurrence) => !isBefore(occurrence, series.from))
}

/** Returns the last `count` dates before `before` ('YYYY-MM-DD' or an instant), the latest at the end. */
export function previousDates(
  series: Series & { readonly before: string; readonly count: number },
): readonly Occurrence[] | NeedsStart {
  if (needsStart(series)) return { problem: 'needs-start' }
  const last = addDays(series.before, isInstant(series.before) ? 2 : 0)
  const dates = datesBefore(ruleOf(series), series.start ?? addMonths(last, -60 * 12), last)
  return [...take(dates, series, (occurrence) => isBefore(occurrence, series.before))].reverse()
}

function take(
  dates: Iterable<string>,
  series: Series & { readonly count: number },
  wanted: (occurrence: Occurrence) => boolean,
): readonly Occurrence[] {
  const found: Occurrence[] = []
  const count = Math.min(series.count, most)
  if (count < 1) return found
  for (const date of dates) {
    const occurrence = occurrenceOn(date, series)
    if (!series.except?.includes(date) && wanted(occurrence)) found.push(occurrence)
    if (found.length >= count) break
  }
  return found
}

/** The rule with the earlier of its own end and that of the series. */
function ruleOf({ rule, until }: Series): Rule {
  const end = [rule.until, until].filter((date) => date !== undefined).sort()[0]
  return end === undefined ? rule : { ...rule, until: end }
}

function needsStart({ rule, start }: Series): boolean {
  if (start !== undefined) return false
  const named = (rule.days?.length ?? 0) > 0 || (rule.monthDays?.length ?? 0) > 0
  const yearly = rule.every === 'year' && rule.monthDays !== undefined && rule.months === undefined
  return rule.interval > 1 || rule.count !== undefined || (rule.every !== 'day' && !named) || yearly
}

/**
 * The day is found first and meets its zone afterwards: a rule in a zone would drop the meeting in the night of a clock
 * change (RFC 5545, 3.3.10), which nobody who keeps a meeting expects.
 */
function occurrenceOn(date: string, { time, zone }: Series): Occurrence {
  const found =
    time !== undefined && zone !== undefined ? instantAt({ date, time, zone }) : { date, ...(time && { time }) }
  return { ...found, weekday: weekdayOf(found.date) }
}

function isBefore(occurrence: Occurrence, moment: string): boolean {
  if (isInstant(moment) && occurrence.instant) return Date.parse(occurrence.instant) < Date.parse(moment)
  return occurrence.date < moment.slice(0, 10)
}

function isInstant(moment: string): boolean {
  return moment.includes('T')
}
