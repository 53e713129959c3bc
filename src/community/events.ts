// When the events take place, put together from the columns and lines that say so, and which of them come next.

import type { Page } from '../documents/page.ts'
import { readTable } from '../documents/tables.ts'
import { type Moment, readMoment } from '../recurrence/moment.ts'
import { readZone, type ZoneReading } from '../recurrence/zone.ts'
import type { Community } from './build-community.ts'

export type Event = Community['event']['entries'][number]

export interface EventTimes {
  /** The first and the last day; nothing where the day is not fixed yet. */
  readonly first?: string
  readonly last?: string
  /** '2027-03', where only that is known. */
  readonly month?: string
  /** Local, 'HH:MM'. */
  readonly time?: string
  readonly endTime?: string
  /** How long it takes, where that is known and it ends on its first day. */
  readonly minutes?: number
  /** The words for the time zone as they stand, and what they mean. */
  readonly zone?: { readonly words: string; readonly reading: ZoneReading; readonly field: 'time_zone' | 'start' }
}

const known = new WeakMap<Event, EventTimes>()

/** Returns all that is written about when an event takes place; its words are read once. */
export function timesOf(event: Event, community: Community): EventTimes {
  let times = known.get(event)
  if (!times) {
    times = readTimes(event, community)
    known.set(event, times)
  }
  return times
}

function readTimes(event: Event, community: Community): EventTimes {
  const begins: Moment = event.start ?? {}
  const hours = event.time === undefined ? {} : momentIn(event.time)
  const first = begins.date
  const last = event.end?.date ?? event.end?.until ?? begins.until ?? first
  const time = begins.time ?? hours.time
  const said = begins.minutes ?? hours.minutes ?? event.duration
  const endTime = event.end?.time ?? (time !== undefined && said !== undefined ? later(time, said) : undefined)
  const minutes = first === last ? (said ?? between(time, event.end?.time)) : undefined
  const zone = zoneOf(event, begins.zoneWords ?? hours.zoneWords ?? event.end?.zoneWords, community)
  return {
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    ...(begins.month !== undefined && { month: begins.month }),
    ...(time !== undefined && { time }),
    ...(endTime !== undefined && { endTime }),
    ...(minutes !== undefined && { minutes }),
    ...(zone && { zone }),
  }
}

/** Returns the events that are still to be held on or after the day `now`, the next first. */
export function comingEvents(
  community: Community,
  now: string,
): readonly { readonly event: Event; readonly times: EventTimes; readonly first: string; readonly last: string }[] {
  return datedEvents(community)
    .filter(({ event, last }) => last >= now && !isOff(event) && event.status !== 'held')
    .toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))
}

/** Returns the events whose last day is before `day`, the latest first; those that were not held are left out. */
export function pastEvents(community: Community, day: string): ReturnType<typeof comingEvents> {
  return datedEvents(community)
    .filter(({ event, last }) => last < day && !isOff(event))
    .toSorted((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0))
}

function datedEvents(community: Community): ReturnType<typeof comingEvents> {
  return community.event.entries.flatMap((event) => {
    const times = timesOf(event, community)
    const { first, last } = times
    return first === undefined || last === undefined ? [] : [{ event, times, first, last }]
  })
}

function isOff({ status }: Event): boolean {
  return status === 'cancelled' || status === 'postponed'
}

function momentIn(text: string): Moment {
  const read = readMoment(text)
  return 'problem' in read ? {} : read
}

/** The zone in its own column or line, beside the hours, or in the heading of their column: "When (CEST)". */
function zoneOf(event: Event, beside: string | undefined, community: Community): EventTimes['zone'] {
  const own = event.readings.get('time_zone')?.written.text.trim()
  if (own !== undefined && own !== '') return { words: own, reading: readZone(own), field: 'time_zone' }
  const words = beside ?? zoneInHeading(event, community)
  return words === undefined ? undefined : { words, reading: readZone(words), field: 'start' }
}

function zoneInHeading(event: Event, { pages }: Community): string | undefined {
  const cells = ['time', 'start']
    .flatMap((field) => event.readings.get(field)?.written ?? [])
    .filter(({ from }) => from === 'cell')
  if (cells.length === 0) return undefined
  const page = pages.find((page) => page.path === event.path)
  const zones = page && zonesIn(page)
  return cells.map(({ place }) => zones?.get(`${place.line}:${place.column}`)).find((words) => words !== undefined)
}

const zonesByPage = new WeakMap<Page, ReadonlyMap<string, string>>()

/** The zone that the heading of its column names in brackets, for the cells of a page, by line and column. */
function zonesIn(page: Page): ReadonlyMap<string, string> {
  let zones = zonesByPage.get(page)
  if (!zones) {
    const found = new Map<string, string>()
    for (const table of page.tree.children) {
      if (table.type !== 'table') continue
      const { header, rows } = readTable(table)
      for (const [at, { text }] of header.entries()) {
        const bracket = /\(([^()]{2,40})\)\s*$/.exec(text)?.[1]
        if (bracket === undefined || !isZone(readZone(bracket))) continue
        for (const { cells } of rows) if (cells[at]) found.set(`${cells[at].line}:${cells[at].column}`, bracket)
      }
    }
    zones = found
    zonesByPage.set(page, zones)
  }
  return zones
}

function isZone(reading: ZoneReading): boolean {
  return 'zone' in reading || reading.problem === 'abbreviation'
}

function later(time: string, minutes: number): string {
  const all = (minutesOf(time) + minutes) % 1440
  return `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`
}

function between(from: string | undefined, to: string | undefined): number | undefined {
  if (from === undefined || to === undefined) return undefined
  const minutes = minutesOf(to) - minutesOf(from)
  return minutes > 0 ? minutes : undefined
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
