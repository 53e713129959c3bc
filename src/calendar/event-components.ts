// One appointment as components of iCalendar: the rule, what is left out, what was moved or added.
import { addDays } from '../recurrence/calendar.ts'
import { nextDates } from '../recurrence/dates.ts'
import { instantAt } from '../recurrence/instants.ts'
import { toRRule } from '../recurrence/rrule.ts'
import type { Rule } from '../recurrence/rule.ts'
import type { IcsComponent, IcsProperty } from '../words/writers/ics.ts'
import type { Appointment } from './appointment.ts'

/** What is the same for all of a file. */
export interface Filing {
  /** Where the community is at home: the end of every name that never changes. */
  readonly home: string
  /** 'YYYY-MM-DD' */
  readonly stamp: string
}

/** Returns the appointment, and one component more for each date that was moved. */
export function eventComponents(appointment: Appointment, filing: Filing): readonly IcsComponent[] {
  const { day, rule, except, moved, extra } = appointment
  const main = component(appointment, filing, [
    ...startAndEnd(appointment, day),
    ...(rule ? [{ name: 'RRULE', value: ruleText(rule, appointment) }] : []),
    ...(extra.length > 0 ? [dated('RDATE', appointment, extra)] : []),
    ...(except.length > 0 ? [dated('EXDATE', appointment, except)] : []),
  ])
  const others = moved.map(({ from, to }) =>
    component(appointment, filing, [dated('RECURRENCE-ID', appointment, [from]), ...startAndEnd(appointment, to)]),
  )
  return [main, ...others]
}

function component(appointment: Appointment, filing: Filing, when: readonly IcsProperty[]): IcsComponent {
  const { what, key, title, place, link, status } = appointment
  const about = aboutOf(appointment)
  const said = status === 'cancelled' ? `Cancelled: ${title}` : status === 'postponed' ? `Postponed: ${title}` : title
  return {
    name: 'VEVENT',
    properties: [
      { name: 'UID', text: `${what}.${key}@${filing.home}` },
      { name: 'DTSTAMP', value: `${compact(filing.stamp)}T000000Z` },
      ...when,
      { name: 'SUMMARY', text: said },
      ...(about === '' ? [] : [{ name: 'DESCRIPTION', text: about }]),
      ...(place === undefined ? [] : [{ name: 'LOCATION', text: place.replace(/\s+/g, ' ') }]),
      ...(link === undefined ? [] : [{ name: 'URL', uri: link }]),
      { name: 'STATUS', value: status === 'cancelled' || status === 'postponed' ? 'CANCELLED' : 'CONFIRMED' },
      ...(isTimed(appointment) ? [] : [{ name: 'TRANSP', value: 'TRANSPARENT' }]),
    ],
  }
}

/** True where the hours are known well enough: of several days, the end of the last one too. */
export function isTimed({ time, lastDay, endTime }: Appointment): boolean {
  return time !== undefined && (lastDay === undefined || endTime !== undefined)
}

function aboutOf(appointment: Appointment): string {
  const { about, time, status } = appointment
  const lines = [
    status === 'moved-online' ? 'Now online.' : status === 'rescheduled' ? 'The date is new.' : '',
    time !== undefined && !isTimed(appointment) ? `Begins at ${time} on the first day.` : '',
    about ?? '',
  ]
  return lines.filter((line) => line !== '').join('\n\n')
}

function startAndEnd(appointment: Appointment, day: string): readonly IcsProperty[] {
  const { lastDay, endTime, minutes } = appointment
  const start = dated('DTSTART', appointment, [day])
  if (!isTimed(appointment))
    return [start, { name: 'DTEND', params: { VALUE: 'DATE' }, value: compact(addDays(lastDay ?? day, 1)) }]
  if (lastDay !== undefined && endTime !== undefined)
    return [start, dated('DTEND', { ...appointment, time: endTime }, [lastDay])]
  return minutes === undefined || minutes < 1 ? [start] : [start, { name: 'DURATION', value: lengthOf(minutes) }]
}

function lengthOf(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`
}

function dated(name: string, appointment: Appointment, days: readonly string[]): IcsProperty {
  const { time = '', zone } = appointment
  if (!isTimed(appointment)) return { name, params: { VALUE: 'DATE' }, value: days.map(compact).join() }
  const end = zone === 'UTC' ? 'Z' : ''
  const value = days.map((day) => `${compact(day)}T${time.replace(':', '')}00${end}`).join()
  return { name, ...(zone !== undefined && zone !== 'UTC' && { params: { TZID: zone } }), value }
}

/** The end of a rule is an instant where its start is one (RFC 5545, 3.3.10). */
function ruleText(rule: Rule, appointment: Appointment): string {
  const { until, count } = rule
  if (until === undefined) return toRRule(rule)
  if (count !== undefined) return toRRule(counted(rule, appointment.day))
  if (!isTimed(appointment)) return toRRule(rule)
  const { zone } = appointment
  const untilInstant =
    zone === undefined ? `${until}T23:59:00` : instantAt({ date: until, time: '23:59', zone }).instant
  return toRRule(rule, { untilInstant })
}

/** A file cannot say both how often and until when. */
function counted(rule: Rule, start: string): Rule {
  const dates = nextDates({ rule, start, from: start, count: rule.count ?? 0 })
  const { until: _, ...rest } = rule
  return 'problem' in dates ? rest : { ...rest, count: dates.length }
}

function compact(date: string): string {
  return date.replaceAll('-', '')
}
