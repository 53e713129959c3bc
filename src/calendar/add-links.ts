// Addresses by which a reader takes one date into a calendar of their own; nothing is asked of them before somebody clicks.
import { addDays } from '../recurrence/calendar.ts'
import type { DateAhead } from './next-dates.ts'

export interface AddLinks {
  /** The calendar file that holds the date, beside the page for all calendars. */
  readonly ics: string
  readonly google: string
  readonly outlook: string
}

/** Returns the addresses for one date; `base` is where the calendar files stand. */
export function addLinks(date: DateAhead, { base = '' }: { readonly base?: string } = {}): AddLinks {
  return { ics: `${base}${date.calendar}`, google: google(date), outlook: outlook(date) }
}

function google(date: DateAhead): string {
  const { title, place, link, zone } = date
  const [start, end] = startAndEnd(date).map((moment) => moment.replace(/[-:]/g, ''))
  return `https://calendar.google.com/calendar/render?${query({
    action: 'TEMPLATE',
    text: title,
    dates: `${start}/${end}`,
    ctz: zone,
    details: link,
    location: place,
  })}`
}

function outlook(date: DateAhead): string {
  const { title, place, link } = date
  const [start, end] = startAndEnd(date)
  return `https://outlook.office.com/calendar/0/deeplink/compose?${query({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: start,
    enddt: end,
    allday: isAllDay(date) ? 'true' : undefined,
    body: link,
    location: place,
  })}`
}

/** Instants where they are known, hours of the clock where there is no zone; whole days end before the day that follows. */
function startAndEnd(date: DateAhead): readonly [string, string] {
  const { day, lastDay = day, time, endTime, instant, endInstant } = date
  if (isAllDay(date)) return [day, addDays(lastDay, 1)]
  if (instant !== undefined) return [instant, endInstant ?? instant]
  const isNextDay = lastDay === day && endTime !== undefined && time !== undefined && endTime < time
  const start = `${day}T${time}:00`
  return [start, endTime === undefined ? start : `${isNextDay ? addDays(day, 1) : lastDay}T${endTime}:00`]
}

function isAllDay({ day, lastDay = day, time, endTime }: DateAhead): boolean {
  return time === undefined || (lastDay !== day && endTime === undefined)
}

/** An address grows long; programs cut it off without a word. */
const most = 500

function query(parts: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(parts).filter((part): part is [string, string] => part[1] !== undefined)
  return given
    .map(([name, value]) => `${name}=${encodeURIComponent([...value.toWellFormed()].slice(0, most).join(''))}`)
    .join('&')
}
