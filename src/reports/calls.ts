// The calls and events as we understood them: the next dates are shown back, so that an editor sees what was read.
import type { Community } from '../community/build-community.ts'
import { comingEvents, type EventTimes } from '../community/events.ts'
import { type NextMeetings, nextMeetings } from '../community/meeting-dates.ts'
import { nameable } from '../community/nameable.ts'
import { type TurnAhead, turnsAhead } from '../community/rota.ts'
import type { Assessment } from '../health/assessment.ts'
import type { Ref } from '../kinds/fields.ts'
import { weekdayOf } from '../recurrence/calendar.ts'
import { formatDate } from '../recurrence/calendar-date.ts'
import type { Block, Inline, Item } from '../words/blocks.ts'
import { joined, type Segment, separated, words } from '../words/speak.ts'

/** The days of the week by their letters in calendars. */
export const weekdays = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
}

/** So many dates of a call, and so many events, are shown. */
const shown = 3

/** Returns each call with its rhythm in our words, its next dates and who is found for them, then the next events. */
export function calls({ community, date }: Assessment): readonly Block[] {
  const series = nextMeetings(community, date)
    .filter(({ call, dates }) => dates.length > 0 && !call.isPrivate('when'))
    .map((next) => callItem(next, community, date))
  const events = eventItems(community, date)
  if (series.length + events.length === 0) return []
  const what = [...(series.length > 0 ? ['calls'] : []), ...(events.length > 0 ? ['events'] : [])].join(' and ')
  return [
    { type: 'heading', level: 3, text: [words(`Your ${what}, as we read them`)] },
    { type: 'list', ordered: false, items: [...series, ...events] },
  ]
}

function callItem({ call, rhythm, time, zone, dates }: NextMeetings, community: Community, now: string): Item {
  const clock = [time ? `at ${time}` : '', zone ? `${city(zone)} time` : ''].filter(Boolean).join(', ')
  const turns = turnsAhead(call, community, { now, count: shown })
  return {
    text: [{ type: 'name', text: call.label }, words(`: ${rhythm}${clock === '' ? '' : `, ${clock}`}.`)],
    more: [[words(`Next: ${dates.map((one) => dayWithName(one.date)).join(', ')}.`)], ...whoIsFound(turns, community)],
  }
}

/** Who opens and who takes notes, and what is still to be found; nothing where the page speaks of nobody. */
function whoIsFound(turns: readonly TurnAhead[], community: Community): readonly (readonly Inline[])[] {
  const hasRota = turns.some(({ turn }) => turn !== undefined)
  if (!hasRota && turns.every(({ opens }) => opens.length === 0)) return []
  const noted = turns.filter(({ asksForNotes }) => asksForNotes)
  return [
    ...taken('Opens', turns, ({ opens }) => opens, community),
    ...taken('Takes notes', noted, ({ notes }) => notes, community),
    ...stillToFind(turns, noted),
  ]
}

type RefsOf = (turn: TurnAhead) => readonly Ref[]

/** "Opens: A (16 December), B (20 January)."; whoever does it each time is named once, without days. */
function taken(
  label: string,
  turns: readonly TurnAhead[],
  refsOf: RefsOf,
  community: Community,
): readonly (readonly Inline[])[] {
  const filled = turns.filter((turn) => refsOf(turn).length > 0)
  const [first] = filled
  if (!first) return []
  const nameOf = (turn: TurnAhead) => JSON.stringify(who(refsOf(turn), community))
  const isAlways = filled.length === turns.length && filled.every((turn) => nameOf(turn) === nameOf(first))
  const each = filled.map((turn): readonly Inline[] => [...who(refsOf(turn), community), words(` (${day(turn.day)})`)])
  const said = isAlways ? who(refsOf(first), community) : separated(each)
  return [[words(`${label}: `), ...said, words('.')]]
}

function stillToFind(turns: readonly TurnAhead[], noted: readonly TurnAhead[]): readonly (readonly Inline[])[] {
  const open = [
    ['who opens', turns.filter(({ opens }) => opens.length === 0)],
    ['who takes notes', noted.filter(({ notes }) => notes.length === 0)],
  ] as const
  const said = open
    .filter(([, missing]) => missing.length > 0)
    .map(([what, missing]) => `${what} on ${inARow(missing.map((turn) => day(turn.day)))}`)
  return said.length === 0 ? [] : [[words(`Still to find: ${said.join('; ')}.`)]]
}

/** Roles and groups by their names, people only when they agreed to be named. */
function who(refs: readonly Ref[], community: Community): readonly Segment[] {
  const names = refs.map((ref): Segment => {
    const name = ref.to && nameable(ref.to, community)
    return name === undefined ? words('a person not named here') : { type: 'name', text: name }
  })
  const some = names.filter(({ type }) => type === 'words').slice(0, 1)
  return joined([...names.filter(({ type }) => type === 'name'), ...some])
}

function eventItems(community: Community, now: string): readonly Item[] {
  return comingEvents(community, now)
    .filter(({ event }) => !event.isPrivate('start'))
    .slice(0, shown)
    .map(({ event, times, first, last }): Item => {
      const days = first === last ? dayWithName(first) : `${dayWithName(first)} to ${dayWithName(last)}`
      const changed = event.status === undefined ? '' : (changes[event.status] ?? '')
      return { text: [{ type: 'name', text: event.label }, words(`: ${days}${hours(times)}${changed}.`)] }
    })
}

const changes: Readonly<Record<string, string>> = { rescheduled: '; the date is new', 'moved-online': '; now online' }

function hours({ time, endTime, zone }: EventTimes): string {
  if (time === undefined) return ''
  const clock = zone && 'zone' in zone.reading ? `, ${city(zone.reading.zone)} time` : ''
  return `, ${endTime === undefined ? `at ${time}` : `${time} to ${endTime}`}${clock}`
}

function dayWithName(date: string): string {
  return `${weekdays[weekdayOf(date)]} ${formatDate(date)}`
}

/** Beside full dates the year is known. */
function day(date: string): string {
  return formatDate(date).replace(/ \d{4}$/, '')
}

function inARow(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** Returns the city of an IANA zone, as people say it. */
export function city(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}
