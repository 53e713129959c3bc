// Events and calls as schema.org Event; the rhythm of a call is a Schedule.
import { type Event, timesOf } from '../../community/events.ts'
import { type Call, rhythmOf } from '../../community/rhythm.ts'
import eventKind from '../../kinds/event.ts'
import meetingsKind from '../../kinds/meetings.ts'
import { instantAt } from '../../recurrence/instants.ts'
import type { Rule } from '../../recurrence/rule.ts'
import type { ZoneReading } from '../../recurrence/zone.ts'
import type { Building } from '../building.ts'
import type { PublicValue } from '../data/public-value.ts'
import { urlOf } from '../data/url.ts'
import { isPublic, publicEntries, sayable } from '../public.ts'
import { organizationInShort } from './organization.ts'
import { toldBy, webAddress, written } from './told.ts'

const statuses: Readonly<Record<string, string>> = {
  scheduled: 'EventScheduled',
  held: 'EventScheduled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  'moved-online': 'EventMovedOnline',
  cancelled: 'EventCancelled',
}

/** Returns the events whose first day is known: schema.org asks for it. */
export function events(building: Building): readonly object[] {
  const { community } = building
  return publicEntries(community.event.entries, community).flatMap((event) => eventData(event, building) ?? [])
}

function eventData(event: Event, building: Building): object | undefined {
  const { community, entryAddress } = building
  const told = toldBy(event, eventKind.fields.entries.fields, community)
  const { first, last, time, endTime, zone } = timesOf(event, community)
  const name = sayable(event.label, community)
  if (first === undefined || name === undefined || !isPublic(event, 'start', community)) return undefined
  const at = entryAddress(event)
  const reading = zone?.reading
  return written({
    '@type': 'Event',
    '@id': at === undefined ? undefined : urlOf(at, building),
    name,
    startDate: moment(first, time, reading),
    endDate: last === undefined ? undefined : moment(last, endTime, reading),
    eventStatus: `https://schema.org/${statuses[String(told('status') ?? 'scheduled')] ?? 'EventScheduled'}`,
    location: place(told('where'), webAddress(told('url'))),
    description: told('summary') ?? told('outcome'),
    audience: told('audience'),
    inLanguage: told('language'),
    url: webAddress(told('url')) ?? (at === undefined ? undefined : urlOf(at, building)),
    organizer: organizationInShort(building),
  })
}

/** Returns the calls whose rhythm can be read. */
export function calls(building: Building): readonly object[] {
  const { community } = building
  return publicEntries(community.meetings.series, community).flatMap((call) => callData(call, building) ?? [])
}

function callData(call: Call, building: Building): object | undefined {
  const { community, entryAddress } = building
  const told = toldBy(call, meetingsKind.fields.series.fields, community)
  const { rule, time, zone, start, until, except, minutes } = rhythmOf(call)
  const name = sayable(call.label, community)
  if (!rule || name === undefined || !isPublic(call, 'when', community)) return undefined
  const at = entryAddress(call)
  return written({
    '@type': 'Event',
    '@id': at === undefined ? undefined : urlOf(at, building),
    name,
    description: told('purpose'),
    location: place(told('where'), undefined),
    organizer: organizationInShort(building),
    eventSchedule: written({
      '@type': 'Schedule',
      repeatFrequency: `P${rule.interval}${letters[rule.every]}`,
      byDay: byDay(rule),
      byMonthDay: rule.monthDays,
      byMonth: rule.months,
      startDate: start,
      endDate: until ?? rule.until,
      startTime: time,
      duration: minutes === undefined ? undefined : `PT${minutes}M`,
      scheduleTimezone: zone && 'zone' in zone.reading ? zone.reading.zone : undefined,
      exceptDate: except.length > 0 ? except : undefined,
    }),
  })
}

const letters = { day: 'D', week: 'W', month: 'M', year: 'Y' } as const

/** Days by the letters of iCalendar, which schema.org allows where a number stands before them. */
function byDay({ days, position }: Rule): readonly string[] | undefined {
  const nth = position?.length === 1 ? position[0] : undefined
  return days?.map((day) => `${day.nth ?? nth ?? ''}${day.weekday}`)
}

/** A day, or an instant with its distance from UTC where hour and zone are known. */
function moment(day: string, time: string | undefined, reading: ZoneReading | undefined): string {
  if (time === undefined) return day
  if (!reading || !('zone' in reading)) return `${day}T${time}`
  const at = instantAt({ date: day, time, zone: reading.zone })
  return `${at.date}T${at.time}:00${at.utcOffset}`
}

function place(where: PublicValue | undefined, online: string | undefined): object | undefined {
  if (typeof where === 'string') {
    const address = /https?:\/\/\S+/i.exec(where)?.[0]
    return address === undefined ? { '@type': 'Place', name: where } : { '@type': 'VirtualLocation', url: address }
  }
  return online === undefined ? undefined : { '@type': 'VirtualLocation', url: online }
}
