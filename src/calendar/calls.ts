// The calls as appointments: the rule where there is one, what is left out, what was moved, and what the rota adds.
import { callOf } from '../checks/subjects/groups.ts'
import type { Community } from '../community/build-community.ts'
import { isCancelled, sameCall, turnsOf } from '../community/meeting-dates.ts'
import { type Call, type Rhythm, rhythmOf } from '../community/rhythm.ts'
import { addDays } from '../recurrence/calendar.ts'
import { nextDates, type Occurrence } from '../recurrence/dates.ts'
import type { Rule } from '../recurrence/rule.ts'
import type { Appointment } from './appointment.ts'
import { isPublic, publicLink, publicName, publicText } from './public-words.ts'

/** Returns every call that has a day and may be told. A rule without a first date counts from `since`. */
export function callAppointments(community: Community, since: string): readonly Appointment[] {
  return community.meetings.series.flatMap((call) => {
    const title = publicName(call, ['title', 'purpose', 'id'], community)
    const isTold = ['when', 'start', 'time', 'time_zone', 'duration', 'except', 'until'].every((field) =>
      isPublic(call, field, community),
    )
    const dates = title !== undefined && isTold ? datesOf(call, community, since) : undefined
    return dates && title !== undefined ? [{ ...dates, ...factsOf(call, title, community) }] : []
  })
}

function factsOf(call: Call, title: string, community: Community) {
  const { time, minutes, zone } = rhythmOf(call)
  const about = publicText(call, 'purpose', community)
  const place = publicText(call, 'where', community)
  const link = publicLink(call, 'where', community)
  return {
    what: 'call' as const,
    key: call.key,
    path: call.path,
    title,
    ...(time !== undefined && { time }),
    ...(minutes !== undefined && { minutes }),
    ...(zone && 'zone' in zone.reading && { zone: zone.reading.zone }),
    ...(about !== undefined && about !== title && { about }),
    ...(place !== undefined && { place }),
    ...(link !== undefined && { link }),
    series: [call.key],
    groups: groupsOf(call, community),
  }
}

/** The groups that open the call, and those whose own it is. */
function groupsOf(call: Call, community: Community): readonly string[] {
  const hosts = isPublic(call, 'host', community) ? call.host : []
  const opens = (key: string) => hosts.some(({ to }) => to?.kind === 'groups' && to.key === key)
  return community.groups.entries
    .filter((group) => opens(group.key) || (isPublic(group, 'meets', community) && callOf(group, community) === call))
    .map(({ key }) => key)
}

type Dates = Pick<Appointment, 'day' | 'rule' | 'except' | 'cancelled' | 'moved' | 'extra'>

function datesOf(call: Call, community: Community, since: string): Dates | undefined {
  const rhythm = rhythmOf(call)
  const all = turnsOf(call, community).flatMap((turn) =>
    turn.date !== undefined && isPublic(turn, 'date', community) ? [{ turn, date: turn.date }] : [],
  )
  const isOff = (date: string) => all.some((one) => one.date === date && isCancelled(one.turn))
  const days = [...new Set(all.map(({ date }) => date))].toSorted()
  const held = days.filter((date) => !isOff(date) && !rhythm.except.includes(date))
  const next = daysFrom(rhythm, rhythm.start ?? since, 1)
  if (!rhythm.rule || !next) return held[0] === undefined ? undefined : { day: held[0], ...none, extra: held.slice(1) }
  const [first] = next
  if (!first) return undefined
  const day = first.date
  const isDay = (date: string) => date >= day && daysFrom(rhythm, date, 1)?.[0]?.date === date
  const { moved, extra } = besideRule(
    held.filter((date) => date >= day),
    rhythm,
    (date) => isDay(date) && !days.includes(date) && !rhythm.except.includes(date),
  )
  const cancelled = days.filter((date) => isOff(date) && isDay(date) && !rhythm.except.includes(date))
  const except = [...new Set([...rhythm.except.filter(isDay), ...cancelled])].toSorted()
  return { day, rule: ended(rhythm.rule, rhythm.until), except, cancelled, moved, extra }
}

const none = { except: [], cancelled: [], moved: [], extra: [] }

/** Days of the rota that are none of the rule: those of a call that was moved, and others that were added. */
function besideRule(
  held: readonly string[],
  rhythm: Rhythm,
  isFree: (date: string) => boolean,
): Pick<Appointment, 'moved' | 'extra'> {
  const moved: { readonly from: string; readonly to: string }[] = []
  const extra: string[] = []
  for (const to of held) {
    const near = daysFrom(rhythm, addDays(to, -14), 40) ?? []
    if (near.some(({ date }) => date === to)) continue
    const same = sameCall(near)
    const from = near.map(({ date }) => date).find((date) => same(date, to) && isFree(date))
    if (from === undefined || moved.some((one) => one.from === from)) extra.push(to)
    else moved.push({ from, to })
  }
  return { moved, extra }
}

/** The days of the rule alone, whatever is left out of it. */
function daysFrom({ rule, start, until }: Rhythm, from: string, count: number): readonly Occurrence[] | undefined {
  if (!rule) return undefined
  const dates = nextDates({
    rule,
    ...(start !== undefined && { start }),
    ...(until !== undefined && { until }),
    from,
    count,
  })
  return 'problem' in dates ? undefined : dates
}

function ended(rule: Rule, until: string | undefined): Rule {
  const end = [rule.until, until].filter((date) => date !== undefined).toSorted()[0]
  return end === undefined ? rule : { ...rule, until: end }
}
