// The dates that lie ahead, calls and events together, each with its instant where that is known.
import type { Community } from '../community/build-community.ts'
import { nextDates } from '../recurrence/dates.ts'
import { instantAt } from '../recurrence/instants.ts'
import type { Appointment, Status } from './appointment.ts'
import { isTimed } from './event-components.ts'
import { type Shelf, shelvesOf } from './shelves.ts'

export interface DateAhead {
  readonly title: string
  readonly what: 'call' | 'event'
  /** The key of the call or event within its kind. */
  readonly key: string
  readonly path: string
  /** '2027-01-20T13:00:00Z', where hour and zone are known. */
  readonly instant?: string
  readonly endInstant?: string
  readonly day: string
  /** The last one of several days. */
  readonly lastDay?: string
  /** Local, 'HH:MM'. */
  readonly time?: string
  readonly endTime?: string
  /** An IANA name. */
  readonly zone?: string
  readonly place?: string
  readonly link?: string
  readonly status?: Status
  /** The day on which a moved call would have been. */
  readonly insteadOf?: string
  /** The name of the smallest calendar that holds it. */
  readonly calendar: string
}

interface Day {
  readonly date: string
  readonly status?: Status
  readonly insteadOf?: string
}

/** Returns the next `count` dates on or after the day `now`, the first ones first; what is cancelled is told too. */
export function datesAhead(
  community: Community,
  { now, count = 12 }: { readonly now: string; readonly count?: number },
): readonly DateAhead[] {
  const shelves = shelvesOf(community, now)
  const all = shelves[0]?.appointments ?? []
  return all
    .flatMap((appointment) =>
      daysAhead(appointment, now, count).map((day) => dateOn(day, appointment, calendarOf(appointment, shelves))),
    )
    .toSorted((a, b) => compare(orderOf(a), orderOf(b)))
    .slice(0, count)
}

function daysAhead(appointment: Appointment, now: string, count: number): readonly Day[] {
  const { what, day, lastDay = day, rule, except, cancelled, moved, extra, status, isHeld } = appointment
  if (what === 'event') return isHeld || lastDay < now ? [] : [{ date: day, ...(status && { status }) }]
  const gone = [...except, ...moved.map(({ from }) => from)]
  const regular = rule ? nextDates({ rule, start: day, except: gone, from: now, count }) : []
  const days: readonly Day[] = [
    ...('problem' in regular ? [] : regular.map(({ date }) => ({ date }))),
    ...(rule ? extra : [day, ...extra]).map((date) => ({ date })),
    ...moved.map(({ from, to }): Day => ({ date: to, status: 'moved', insteadOf: from })),
    ...cancelled.map((date): Day => ({ date, status: 'cancelled' })),
  ]
  return days.filter(({ date }) => date >= now)
}

function dateOn({ date, status, insteadOf }: Day, appointment: Appointment, calendar: string): DateAhead {
  const { title, what, key, path, place, link } = appointment
  return {
    title,
    what,
    key,
    path,
    ...hoursOn(date, appointment),
    ...(appointment.lastDay !== undefined && { lastDay: appointment.lastDay }),
    ...(place !== undefined && { place }),
    ...(link !== undefined && { link }),
    ...(status && { status }),
    ...(insteadOf !== undefined && { insteadOf }),
    calendar,
  }
}

type Hours = Pick<DateAhead, 'day' | 'time' | 'endTime' | 'zone' | 'instant' | 'endInstant'>

function hoursOn(day: string, appointment: Appointment): Hours {
  const { time, zone, lastDay } = appointment
  if (time === undefined || !isTimed(appointment))
    return { day, ...(time !== undefined && { time }), ...(zone !== undefined && { zone }) }
  const end = endOf(day, appointment)
  const endTime = end && { endTime: end.time }
  if (zone === undefined) return { day, time, ...endTime }
  const begins = instantAt({ date: day, time, zone })
  const ends =
    appointment.minutes !== undefined && lastDay === undefined
      ? later(begins.instant, appointment.minutes)
      : end && instantAt({ date: end.date, time: end.time, zone }).instant
  return {
    day: begins.date,
    time: begins.time,
    ...endTime,
    zone,
    instant: begins.instant,
    ...(ends !== undefined && { endInstant: ends }),
  }
}

/** When it ends on the clock there. */
function endOf(day: string, { time = '', endTime, lastDay, minutes }: Appointment) {
  if (lastDay !== undefined) return endTime === undefined ? undefined : { date: lastDay, time: endTime }
  if (minutes === undefined) return undefined
  const end = later(`${day}T${time}:00Z`, minutes)
  return { date: end.slice(0, 10), time: end.slice(11, 16) }
}

function later(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString().replace('.000', '')
}

function calendarOf({ what, key }: Appointment, shelves: readonly Shelf[]): string {
  const own = shelves.find((shelf) =>
    what === 'event' ? shelf.of === 'events' : shelf.of === 'series' && shelf.key === key,
  )
  return own?.name ?? 'calendar.ics'
}

function orderOf({ instant, day, time = '00:00' }: DateAhead): string {
  return instant ?? `${day}T${time}:00Z`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
