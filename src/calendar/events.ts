// The events as appointments: those to come, and those of the year that has passed.
import type { Community } from '../community/build-community.ts'
import { type Event, timesOf } from '../community/events.ts'
import type { Ref } from '../kinds/fields.ts'
import { addMonths } from '../recurrence/calendar.ts'
import type { Appointment } from './appointment.ts'
import { isPublic, publicLink, publicName, publicText } from './public-words.ts'

/** Returns every event that has its day and may be told; what ended a year before `since` is left out. */
export function eventAppointments(community: Community, since: string): readonly Appointment[] {
  const oldest = addMonths(since, -12)
  return community.event.entries.flatMap((event) => {
    const title = publicName(event, ['title', 'id'], community)
    const isTold = ['start', 'end', 'time', 'time_zone', 'duration', 'status'].every((field) =>
      isPublic(event, field, community),
    )
    const when = title !== undefined && isTold ? whenOf(event, community) : undefined
    if (!when || title === undefined || (when.lastDay ?? when.day) < oldest) return []
    return [{ ...when, ...factsOf(event, title, community) }]
  })
}

type When = Pick<Appointment, 'day' | 'lastDay' | 'time' | 'endTime' | 'minutes' | 'zone'>

function whenOf(event: Event, community: Community): When | undefined {
  const { first, last, time, endTime, minutes, zone } = timesOf(event, community)
  if (first === undefined) return undefined
  const lastDay = last !== undefined && last > first ? last : undefined
  return {
    day: first,
    ...(lastDay !== undefined && { lastDay }),
    ...(time !== undefined && { time }),
    ...(time !== undefined && lastDay !== undefined && endTime !== undefined && { endTime }),
    ...(time !== undefined && lastDay === undefined && minutes !== undefined && { minutes }),
    ...(zone && 'zone' in zone.reading && { zone: zone.reading.zone }),
  }
}

function factsOf(event: Event, title: string, community: Community) {
  const about = publicText(event, 'summary', community)
  const place = publicText(event, 'where', community)
  const link = publicLink(event, 'url', community) ?? publicLink(event, 'where', community)
  const { status } = event
  const leadingTo = (field: 'series' | 'organisers', kind: string) =>
    isPublic(event, field, community) ? keysOf(event[field], kind) : []
  return {
    what: 'event' as const,
    key: event.key,
    path: event.path,
    title,
    except: [],
    cancelled: [],
    moved: [],
    extra: [],
    ...(about !== undefined && { about }),
    ...(place !== undefined && { place }),
    ...(link !== undefined && { link }),
    ...(status !== undefined && status !== 'scheduled' && status !== 'held' && { status }),
    ...(status === 'held' && { isHeld: true }),
    series: leadingTo('series', 'meetings'),
    groups: leadingTo('organisers', 'groups'),
  }
}

function keysOf(refs: readonly Ref[], kind: string): readonly string[] {
  return refs.flatMap(({ to }) => (to?.kind === kind ? [to.key] : []))
}
