// The next calls and events, as written facts: it changes when one of them has passed, and not from day to day.
import { comingEvents } from '../../community/events.ts'
import { type Call, rhythmOf } from '../../community/rhythm.ts'
import { turnsAhead } from '../../community/rota.ts'
import { sayDay } from '../../recurrence/say-day.ts'
import type { ZoneReading } from '../../recurrence/zone.ts'
import { city } from '../../reports/calls.ts'
import type { Inline, Item } from '../../words/blocks.ts'
import { words } from '../../words/speak.ts'
import { definePart, type Given, moreIn, nameIn, wayTo } from './part.ts'
import { phrases } from './phrases.ts'

/** So many dates of a call, and so many events, are shown. */
const most = 3

interface Dated {
  readonly first: string
  readonly item: Item
}

export default definePart({
  name: 'next-dates',
  from: ['meetings', 'event'],
  write(given) {
    const { community } = given
    const dated = [...community.meetings.series.flatMap((call) => ofCall(call, given)), ...ofEvents(given)]
    if (dated.length === 0) return []
    const items = dated.toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0)).map(({ item }) => item)
    const document = community.meetings.series.length > 0 ? community.meetings : community.event
    return [{ type: 'list', ordered: false, items }, ...moreIn(document, given)]
  },
})

/** A call with its next three days; one that the rota moves or cancels is told as the rota says. */
function ofCall(call: Call, given: Given): readonly Dated[] {
  const { community, now } = given
  const label = nameIn(call, community)
  if (!label || call.isPrivate('when')) return []
  const days = turnsAhead(call, community, { now, count: most }).map(({ day }) => day)
  const [first] = days
  if (first === undefined) return []
  const { time, zone } = rhythmOf(call)
  const hours = time === undefined ? [] : [clock(time, zone?.reading, given)]
  return [{ first, item: { text: [{ type: 'strong', text: [label] }, ...told(days, hours, given)] } }]
}

function ofEvents(given: Given): readonly Dated[] {
  const { community, now, page } = given
  return comingEvents(community, now)
    .filter(({ event }) => !event.isPrivate('start'))
    .slice(0, most)
    .flatMap(({ event, times, first, last }): readonly Dated[] => {
      const label = nameIn(event, community)
      if (!label) return []
      const end = times.endTime === undefined ? '' : `–${times.endTime}`
      const hours = times.time === undefined ? [] : [clock(`${times.time}${end}`, times.zone?.reading, given)]
      const name: Inline =
        event.path === page
          ? { type: 'strong', text: [label] }
          : { type: 'anchor', text: [label], href: wayTo(event.path, page) }
      return [{ first, item: { text: [name, ...told(first === last ? [first] : [first, last], hours, given, ' – ')] } }]
    })
}

function told(
  days: readonly string[],
  hours: readonly string[],
  { language }: Given,
  between = ' · ',
): readonly Inline[] {
  const dates = days.map((day) => sayDay(day, language)).join(between)
  return [words(`: ${[dates, ...hours].join(', ')}`)]
}

function clock(time: string, zone: ZoneReading | undefined, { language }: Given): string {
  return zone && 'zone' in zone ? `${time} (${phrases.localTime[language].replace('…', city(zone.zone))})` : time
}
