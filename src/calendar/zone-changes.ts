// The clock changes of a time zone, from what the runtime knows of it, as a calendar file describes them.
import { addDays, dayNumber, dayParts, daysInMonth, weekdayOf } from '../recurrence/calendar.ts'
import { offsetAt } from '../recurrence/instants.ts'
import type { IcsComponent, IcsProperty } from '../words/writers/ics.ts'

/** One change of the clocks: its time on the clock as it stood before, and what the zone is ahead of UTC. */
interface ClockChange {
  readonly date: string
  /** 'HHMM' */
  readonly time: string
  readonly before: number
  readonly after: number
}

const dayLength = 1440
const week = 7 * dayLength

/** Years after the last date for which changes without a pattern are listed. */
const yearsAhead = 12
/** So many years with the same pattern are a pattern. */
const pattern = 5

/** Returns the description of a zone that holds from the year before `from`; where its changes have a pattern, for good. */
export function zoneDescription(
  zone: string,
  { from, until }: { readonly from: string; readonly until: string },
): IcsComponent {
  const begin = `${dayParts(from).year - 1}-01-01`
  const last = Math.min(dayParts(until).year + yearsAhead, 9998)
  const changes = clockChanges(zone, begin, `${last}-12-31`)
  const first = offsetAt(dayNumber(begin) * dayLength, zone)
  const pairs = [...new Set(changes.map(pairOf))]
  return {
    name: 'VTIMEZONE',
    properties: [{ name: 'TZID', value: zone }],
    components: [
      observance('STANDARD', { before: first, after: first }, [{ name: 'DTSTART', value: `${compact(begin)}T000000` }]),
      ...pairs.flatMap((pair) =>
        observances(
          changes.filter((change) => pairOf(change) === pair),
          last,
        ),
      ),
    ],
  }
}

function pairOf({ before, after }: ClockChange): string {
  return `${before} ${after}`
}

/** The changes between two days, found by looking once a week and then ever closer. */
function clockChanges(zone: string, from: string, to: string): readonly ClockChange[] {
  const found: ClockChange[] = []
  const end = dayNumber(to) * dayLength
  let start = dayNumber(from) * dayLength
  let before = offsetAt(start, zone)
  while (start < end) {
    const next = start + week
    const after = offsetAt(next, zone)
    if (after !== before) found.push(changeBetween(zone, start, next))
    start = next
    before = after
  }
  return found
}

function changeBetween(zone: string, from: number, to: number): ClockChange {
  const before = offsetAt(from, zone)
  let [low, high] = [from, to]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(middle, zone) === before) low = middle
    else high = middle
  }
  const local = high + before
  const days = Math.floor(local / dayLength)
  const minutes = local - days * dayLength
  return { date: addDays('1970-01-01', days), time: clock(minutes), before, after: offsetAt(high, zone) }
}

/** Changes between the same two offsets: those of a lasting pattern as a rule, the others one by one. */
function observances(changes: readonly ClockChange[], last: number): readonly IcsComponent[] {
  const { rule, count } = lastingRule(changes, last)
  const listed = changes.slice(0, changes.length - count)
  const [one] = listed
  const [first] = rule === undefined ? [] : changes.slice(-count)
  // Some readers take of a list of dates the first only, and do not count the start among them.
  const dates = listed.length > 1 ? listed.map((change) => ({ name: 'RDATE', value: onset(change) })) : []
  return [
    ...(one ? [observanceFrom(one, dates)] : []),
    ...(first && rule !== undefined ? [observanceFrom(first, [{ name: 'RRULE', value: rule }])] : []),
  ]
}

/** The rule that the latest changes follow, and how many of them; none where the pattern ended or never was. */
function lastingRule(
  changes: readonly ClockChange[],
  last: number,
): { readonly rule?: string; readonly count: number } {
  const latest = changes.at(-1)
  if (!latest || dayParts(latest.date).year !== last) return { count: 0 }
  const { month } = dayParts(latest.date)
  const weekday = weekdayOf(latest.date)
  let nths = nthsOf(latest.date)
  let count = 0
  for (const [at, change] of [...changes].reverse().entries()) {
    const { year, month: own } = dayParts(change.date)
    const isAlike =
      year === last - at && own === month && change.time === latest.time && weekdayOf(change.date) === weekday
    const still = isAlike ? nths.filter((nth) => nthsOf(change.date).includes(nth)) : []
    if (still.length === 0) break
    nths = still
    count += 1
  }
  return count < pattern ? { count: 0 } : { rule: `FREQ=YEARLY;BYMONTH=${month};BYDAY=${nths[0]}${weekday}`, count }
}

/** The last of its weekday in the month, or the second: both may be true of a day. */
function nthsOf(date: string): readonly number[] {
  const { year, month, day } = dayParts(date)
  return [...(day + 7 > daysInMonth(year, month) ? [-1] : []), Math.floor((day - 1) / 7) + 1]
}

function observanceFrom(change: ClockChange, more: readonly IcsProperty[]): IcsComponent {
  const name = change.after > change.before ? 'DAYLIGHT' : 'STANDARD'
  return observance(name, change, [{ name: 'DTSTART', value: onset(change) }, ...more])
}

function observance(
  name: string,
  { before, after }: Pick<ClockChange, 'before' | 'after'>,
  when: readonly IcsProperty[],
): IcsComponent {
  const offsets = [
    { name: 'TZOFFSETFROM', value: offset(before) },
    { name: 'TZOFFSETTO', value: offset(after) },
  ]
  return { name, properties: [...when, ...offsets] }
}

function onset({ date, time }: ClockChange): string {
  return `${compact(date)}T${time}00`
}

function compact(date: string): string {
  return date.replaceAll('-', '')
}

function offset(minutes: number): string {
  return `${minutes < 0 ? '-' : '+'}${clock(Math.abs(minutes))}`
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}${String(minutes % 60).padStart(2, '0')}`
}
