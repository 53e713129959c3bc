// The dates of the community's calls: those that come next, and those that were.

import type { Ref } from '../kinds/fields.ts'
import { daysBetween } from '../recurrence/calendar-date.ts'
import { nextDates, type Occurrence, previousDates } from '../recurrence/dates.ts'
import { describeRule } from '../recurrence/describe.ts'
import type { Community } from './build-community.ts'
import { type Call, type Rhythm, rhythmOf } from './rhythm.ts'

type Turn = Community['meetings']['rota'][number]

/** How we read the rhythm of a call, and its next dates; the rhythm is in English words of ours. */
export interface NextMeetings {
  readonly call: Call
  readonly rhythm: string
  readonly time?: string
  readonly zone?: string
  readonly dates: readonly Occurrence[]
}

const shown = 3

/** Returns the next three dates, on or after the day `now`, of every call whose rhythm can be read. */
export function nextMeetings(community: Community, now: string): readonly NextMeetings[] {
  return community.meetings.series.flatMap((call): readonly NextMeetings[] => {
    const rhythm = rhythmOf(call)
    const dates = datesFrom(call, rhythm, community, { from: now, count: shown })
    if (!rhythm.rule || !dates) return []
    const zone = rhythm.zone && 'zone' in rhythm.zone.reading ? rhythm.zone.reading.zone : undefined
    const words = describeRule(rhythm.rule)
    return [
      { call, rhythm: words, ...(rhythm.time && { time: rhythm.time }), ...(zone !== undefined && { zone }), dates },
    ]
  })
}

/** Returns the next `count` dates of a call, or nothing when its words do not say on which days it falls. */
export function datesFrom(
  call: Call,
  rhythm: Rhythm,
  community: Community,
  { from, count }: { readonly from: string; readonly count: number },
): readonly Occurrence[] | undefined {
  const series = seriesOf(call, rhythm, community)
  const dates = series && nextDates({ ...series, from, count })
  return dates && 'problem' in dates ? undefined : dates
}

/** Returns the last `count` dates of a call before a day, the latest at the end; nothing when they cannot be known. */
export function datesBefore(
  call: Call,
  rhythm: Rhythm,
  community: Community,
  { before, count }: { readonly before: string; readonly count: number },
): readonly Occurrence[] | undefined {
  const series = seriesOf(call, rhythm, community)
  const dates = series && previousDates({ ...series, before, count })
  return dates && 'problem' in dates ? undefined : dates
}

/** Returns the rows of the rota that are about a call: those that name it, and those that name none when there is only one. */
export function turnsOf(call: Call, { meetings }: Community): readonly Turn[] {
  return meetings.rota.filter((turn) => (turn.call ? isFor(turn.call, call) : meetings.series.length === 1))
}

/** True when a row of the rota says that the call is not held. */
export function isCancelled(turn: Turn): boolean {
  return turn.cancelled !== undefined && !/^(?:no|non|nein|n|held)$/i.test(turn.cancelled.trim())
}

/** Returns a question: are two days the same call? A call that has a week to itself may have been moved by up to three days. */
export function sameCall(dates: readonly Occurrence[]): (one: string, other: string) => boolean {
  const gaps = dates.slice(1).map(({ date }, index) => daysBetween(dates[index]?.date ?? date, date))
  const moved = gaps.some((gap) => gap < 7) ? 0 : 3
  return (one, other) => Math.abs(daysBetween(one, other)) <= moved
}

function isFor(reference: Ref, call: Call): boolean {
  return reference.to?.key === call.key
}

/** Days are all that is asked for, so time and zone are left out: instants would cost the platform's time zone tables. */
function seriesOf(call: Call, { rule, start, until, except }: Rhythm, community: Community) {
  if (!rule) return undefined
  const cancelled = turnsOf(call, community).flatMap((turn) => (turn.date && isCancelled(turn) ? [turn.date] : []))
  return {
    rule,
    except: [...except, ...cancelled],
    ...(start !== undefined && { start }),
    ...(until !== undefined && { until }),
  }
}
