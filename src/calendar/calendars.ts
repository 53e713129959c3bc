// The community's calls and events as calendar files that every calendar program can read or subscribe to.
import type { Community } from '../community/build-community.ts'
import type { IcsComponent } from '../words/writers/ics.ts'
import { ics } from '../words/writers/ics.ts'
import { type Appointment, monthOf } from './appointment.ts'
import { eventComponents, isTimed } from './event-components.ts'
import { publicText } from './public-words.ts'
import { type Shelf, shelvesOf, slugOf } from './shelves.ts'
import { zoneDescription } from './zone-changes.ts'

export interface CalendarFile {
  /** 'calendar.ics' for all, 'calendar-<call or group>.ics' for each. */
  readonly name: string
  readonly title: string
  readonly text: string
  readonly of: 'all' | 'series' | 'group' | 'events'
  /** The key of the call or group. */
  readonly key?: string
}

export interface CalendarOptions {
  /** 'YYYY-MM-DD' */
  readonly now: string
  /** The address of the community's site. */
  readonly url?: string
  /** What the community is called, where that is not what its pages say. */
  readonly name?: string
}

/** Returns the calendars of a community, the one for all first; none where no call and no event has a day. */
export function calendarsOf(community: Community, options: CalendarOptions): readonly CalendarFile[] {
  const name = options.name ?? publicText(community.community, 'name', community)?.replace(/\s+/g, ' ')
  const filing = { home: homeOf(options.url, name), stamp: monthOf(options.now) }
  const descriptions = new Map<string, IcsComponent>()
  const shelves = shelvesOf(community, options.now)
  const zones = spansOf(shelves[0]?.appointments ?? [])
  for (const [zone, span] of zones) descriptions.set(zone, zoneDescription(zone, span))
  return shelves.map((shelf): CalendarFile => {
    const title = titleOf(shelf, name)
    const used = [...spansOf(shelf.appointments).keys()].toSorted()
    const text = ics({
      name: 'VCALENDAR',
      properties: [
        { name: 'VERSION', value: '2.0' },
        { name: 'PRODID', value: '-//Moothall//Calendar//EN' },
        { name: 'CALSCALE', value: 'GREGORIAN' },
        { name: 'NAME', text: title },
        { name: 'X-WR-CALNAME', text: title },
        ...(options.url === undefined ? [] : [{ name: 'URL', uri: options.url }]),
        { name: 'REFRESH-INTERVAL', params: { VALUE: 'DURATION' }, value: 'P1D' },
        { name: 'X-PUBLISHED-TTL', value: 'P1D' },
      ],
      components: [
        ...used.flatMap((zone) => descriptions.get(zone) ?? []),
        ...shelf.appointments.flatMap((appointment) => eventComponents(appointment, filing)),
      ],
    })
    return { name: shelf.name, title, text, of: shelf.of, ...(shelf.key !== undefined && { key: shelf.key }) }
  })
}

function titleOf({ of, title }: Shelf, name: string | undefined): string {
  const own = of === 'events' ? 'Events' : of === 'all' ? 'Calls and events' : title
  return [own, name].filter((part) => part !== undefined).join(' – ')
}

/** Host and path of the site; without one, the community's name. */
function homeOf(url: string | undefined, name: string | undefined): string {
  if (url !== undefined && URL.canParse(url)) {
    const { host, pathname } = new URL(url)
    return `${host}${pathname.replace(/\/+$/, '')}`
  }
  return slugOf(name ?? '', 'community')
}

/** The zones in which something takes place, each with its first day and the last that is known. */
function spansOf(appointments: readonly Appointment[]): ReadonlyMap<string, { from: string; until: string }> {
  const spans = new Map<string, { from: string; until: string }>()
  for (const one of appointments) {
    const { zone, day, lastDay, extra, moved, rule } = one
    if (zone === undefined || zone === 'UTC' || !isTimed(one)) continue
    const days = [day, lastDay, rule?.until, ...extra, ...moved.map(({ to }) => to)].filter((one) => one !== undefined)
    const known = spans.get(zone)
    const all = [...days, ...(known ? [known.from, known.until] : [])].toSorted()
    spans.set(zone, { from: all[0] ?? day, until: all.at(-1) ?? day })
  }
  return spans
}
