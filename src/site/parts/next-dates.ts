// The dates that come next: calls and events together.
import type { Element } from 'hast'
import { h } from 'hastscript'
import { comingEvents } from '../../community/events.ts'
import { nextMeetings } from '../../community/meeting-dates.ts'
import type { Entry } from '../../kinds/kind.ts'
import type { Building } from '../building.ts'
import { publicEntries } from '../public.ts'
import { timeOf } from './moments.ts'
import { textOf } from './value.ts'

interface Ahead {
  readonly entry: Entry
  readonly day: string
  readonly time?: string | undefined
}

/** Returns a list of the next dates, or nothing where none is known. */
export function nextDatesList(building: Building, count: number): Element | undefined {
  const all = [...calls(building), ...events(building)].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const shown = all.slice(0, count)
  if (shown.length === 0) return undefined
  return h(
    'ul.dates',
    shown.map(({ entry, day, time }) => {
      const address = building.entryAddress(entry)
      const name = textOf(building.publishing.words(entry.label))
      return h('li', [
        address === undefined ? h('span', [...name]) : h('a', { href: `/${address}` }, [...name]),
        h('span.quiet', [timeOf(day, building), ...(time === undefined ? [] : [`, ${time}`])]),
      ])
    }),
  )
}

function calls({ community, now, shows }: Building): readonly Ahead[] {
  const open = new Set(publicEntries(community.meetings.series, community))
  return nextMeetings(community, now)
    .filter(({ call }) => open.has(call) && shows(call, 'when'))
    .flatMap(({ call, dates, time }) => dates.map(({ date }) => ({ entry: call, day: date, time })))
}

function events({ community, now, shows }: Building): readonly Ahead[] {
  const open = new Set(publicEntries(community.event.entries, community))
  return comingEvents(community, now)
    .filter(({ event }) => open.has(event) && shows(event, 'start'))
    .map(({ event, first, times }) => ({ entry: event, day: first, time: times.time }))
}
