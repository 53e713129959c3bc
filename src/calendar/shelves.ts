// Which calendars there are and what stands in each: all, the events, one for each call and one for each group.
import type { Community } from '../community/build-community.ts'
import { type Appointment, monthOf } from './appointment.ts'
import { callAppointments } from './calls.ts'
import { eventAppointments } from './events.ts'
import { publicName } from './public-words.ts'

export interface Shelf {
  /** The name of the file. */
  readonly name: string
  readonly of: 'all' | 'series' | 'group' | 'events'
  /** The key of the call or group. */
  readonly key?: string
  /** What the call or group is called. */
  readonly title?: string
  readonly appointments: readonly Appointment[]
}

/** Calls and groups that have a calendar of their own; what is beyond stands in the one for all. */
const most = 200

/** Returns the calendars, the one for all first; none where nothing has a day. */
export function shelvesOf(community: Community, now: string): readonly Shelf[] {
  const since = monthOf(now)
  const calls = callAppointments(community, since)
  const events = eventAppointments(community, since)
  const all = [...calls, ...events]
  if (all.length === 0) return []
  const taken = new Set(['calendar.ics'])
  const nameFor = (slug: string, other: string) => {
    const names = [slug, `${slug}-${other}`, ...Array.from({ length: most }, (_, at) => `${slug}-${other}-${at + 2}`)]
    const name = names.map((one) => `calendar-${one}.ics`).find((one) => !taken.has(one)) ?? 'calendar.ics'
    taken.add(name)
    return name
  }
  return [
    { name: 'calendar.ics', of: 'all', appointments: all },
    ...(events.length > 0 ? [{ name: nameFor('events', 'all'), of: 'events' as const, appointments: events }] : []),
    ...calls.slice(0, most).map(({ key, title }) => ({
      name: nameFor(slugOf(key, 'call'), 'call'),
      of: 'series' as const,
      key,
      title,
      appointments: all.filter(({ series }) => series.includes(key)),
    })),
    ...groupsOf(community, all).map((group) => ({ name: nameFor(slugOf(group.key, 'group'), 'group'), ...group })),
  ]
}

function groupsOf(community: Community, all: readonly Appointment[]) {
  return community.groups.entries
    .flatMap((group) => {
      const title = publicName(group, ['name', 'id'], community)
      const appointments = all.filter(({ groups }) => groups.includes(group.key))
      if (title === undefined || appointments.length === 0) return []
      return [{ of: 'group' as const, key: group.key, title, appointments }]
    })
    .slice(0, most)
}

/** Returns a key in letters that every address and every disk can hold. */
export function slugOf(key: string, other: string): string {
  const slug = key
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return slug === '' ? other : slug.slice(0, 60)
}
