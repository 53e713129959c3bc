// The groups as checks look at them: who leads and who belongs to them, which call is theirs, and when they were last heard of.
import type { Community } from '../../community/build-community.ts'
import { timesOf } from '../../community/events.ts'
import { type Call, rhythmOf } from '../../community/rhythm.ts'
import { plainName } from '../../documents/sections.ts'
import type { Ref } from '../../kinds/fields.ts'
import type { Recorded } from '../../kinds/kind.ts'
import { addPeriod, type Period, readPeriod } from '../../recurrence/time.ts'
import { readRecurrence } from '../../recurrence/words.ts'

export type Group = Community['groups']['entries'][number]

/** Returns the groups that are at work: those that are closed, resting or not yet begun are left in peace. */
export function groupsAtWork({ groups }: Community): readonly Group[] {
  return groups.entries.filter(({ status }) => status === undefined || status === 'active')
}

/** Returns the groups that there are, at work or not. */
export function openGroups({ groups }: Community): readonly Group[] {
  return groups.entries.filter(({ status }) => status !== 'closed')
}

/** Returns the people behind names: a role stands for those who hold it, a name that is in no list for itself. */
export function peopleBehind(refs: readonly Ref[]): ReadonlySet<string> {
  return new Set(
    refs.flatMap(({ to, text }): readonly string[] => {
      if (to?.kind === 'people') return [to.key]
      if (to?.kind !== 'roles') return [plainName(text)]
      return ((to.holders ?? []) as readonly Ref[]).map((holder) => holder.to?.key ?? plainName(holder.text))
    }),
  )
}

/** Returns the names under which other pages speak of something, as `plainName` gives them. */
function namesOf({ knownAs }: Recorded): readonly string[] {
  return [...new Set(knownAs.map(plainName))].filter((name) => name.length > 2)
}

function isIn(words: string, name: string): boolean {
  return ` ${words} `.includes(` ${name} `)
}

/** Returns the groups that a text names. */
export function groupsNamedIn(text: string, community: Community): readonly Group[] {
  const lines = text.split('\n').map(plainName)
  return openGroups(community).filter((group) => namesOf(group).some((name) => lines.some((line) => isIn(line, name))))
}

/** Returns the call that is a group's own: one that it names, or one that has its name. */
export function callOf(group: Group, { meetings }: Community): Call | undefined {
  const meets = plainName(group.meets ?? '')
  const named = meetings.series.find((call) => namesOf(call).some((name) => isIn(meets, name)))
  return named ?? meetings.series.find((call) => namesOf(group).some((name) => isIn(plainName(call.label), name)))
}

/** Returns how many months lie between two meetings of a group, as far as its page tells. */
export function monthsBetweenMeetings(group: Group, community: Community): number | undefined {
  const call = callOf(group, community)
  const rule = call && rhythmOf(call).rule
  if (rule) return monthsOf(rule)
  if (group.meets === undefined) return undefined
  const period = readPeriod(group.meets)
  if (!('problem' in period)) return period.months
  const reading = readRecurrence(group.meets)
  return 'rule' in reading ? monthsOf(reading.rule) : undefined
}

interface Pace {
  readonly every: string
  readonly interval: number
  readonly months?: readonly number[]
}

function monthsOf({ every, interval, months = [] }: Pace): number {
  const inAYear = months.length > 0 ? 12 / months.length : undefined
  if (every === 'year') return (inAYear ?? 12) * interval
  return inAYear ?? (every === 'month' ? interval : 0)
}

/** Days on which a group was seen: notes of its call; notes, events and decisions that name it. Days that lie ahead count too. */
export function daysSeen(group: Group, community: Community): readonly string[] {
  const call = callOf(group, community)
  const names = namesOf(group)
  const isMeant = ({ to }: Ref) => to?.kind === 'groups' && to.key === group.key
  const noted = community.notes.entries.filter((notes) => {
    if (notes.series && (isMeant(notes.series) || (call && notes.series.to?.key === call.key))) return true
    const words = plainName([notes.series?.text, notes.title].filter((part) => part !== undefined).join(' '))
    return names.some((name) => isIn(words, name))
  })
  const days = [...noted.map(({ date }) => date), ...(daysByGroup(community).get(group.key) ?? [])]
  return [...new Set(days.filter((day) => day !== undefined))].toSorted()
}

const byGroup = new WeakMap<Community, ReadonlyMap<string, readonly string[]>>()

/** Returns the days of decisions that a group took and of events that it held, by its key; made once for each community. */
function daysByGroup(community: Community): ReadonlyMap<string, readonly string[]> {
  const known = byGroup.get(community)
  if (known) return known
  const dated = [
    ...community.decision.entries.map(({ decided_by, date }) => ({ refs: decided_by, day: date })),
    ...community.event.entries.map((event) => ({ refs: event.organisers, day: timesOf(event, community).first })),
  ]
  const days = new Map<string, string[]>()
  for (const { refs, day } of dated)
    for (const { to } of refs)
      if (to?.kind === 'groups' && day !== undefined) days.set(to.key, [...(days.get(to.key) ?? []), day])
  byGroup.set(community, days)
  return days
}

/** Returns the day that lies a period before another. */
export function dayBefore(day: string, { months = 0, days = 0, hours = 0, workingDays = 0 }: Period): string {
  return addPeriod(day, { months: -months, days: -days, hours: -hours, workingDays: -workingDays })
}
