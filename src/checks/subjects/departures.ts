// Leaving is honest work: who has left, and how long a page may still name them before it matters.
import { addDays, addMonths } from '../../recurrence/calendar.ts'
import { addPeriod } from '../../recurrence/time.ts'
import type { Context } from '../check.ts'
import { type Person, personWith } from './listed-people.ts'
import type { Role } from './named-in.ts'
import type { Reader } from './reporting-contacts.ts'

/** How somebody stopped, and since when if that is written down. */
export interface Departure {
  readonly how: 'left' | 'leave' | 'ended'
  /** The last day, or the day on which they left. */
  readonly since?: string
}

/** Returns how a person has left on the day `now`, if they have. */
export function departureOfPerson(person: Person, now: string): Departure | undefined {
  const left = person.left?.end
  const since = left === undefined ? {} : { since: left }
  if (person.status === 'on-leave') return { how: 'leave', ...since }
  if (person.status === 'retired' || person.status === 'emeritus') return { how: 'left', ...since }
  return left !== undefined && left < now ? { how: 'left', ...since } : undefined
}

/** Something with a term: "until June", or "two years" since a day that is written down. */
type WithTerm = Pick<Role, 'until'> & Partial<Pick<Role, 'since'>>

/** Returns the last day of a term, where it can be known. */
export function lastDayOf({ until, since }: WithTerm): string | undefined {
  return until?.ends ?? (until?.lasts && since ? addPeriod(since.end, until.lasts) : undefined)
}

/** Returns how the term of a role has ended; a term that goes with somebody's post never does by itself. */
export function endOfTerm(role: WithTerm, now: string): Departure | undefined {
  const ends = lastDayOf(role)
  return ends !== undefined && ends < now ? { how: 'ended', since: ends } : undefined
}

/** Returns those of a role's holders who have left. */
export function departedHolders(role: Role, { community, now }: Context): readonly Departure[] {
  return role.holders.flatMap(({ to }) => {
    const person = personWith(to?.key, community)
    return (person && departureOfPerson(person, now)) ?? []
  })
}

/** Returns how somebody who receives reports has left. A role has left when its term is over, or nobody of its holders is here. */
export function departureOfReader({ contact, person, role }: Reader, context: Context): Departure | undefined {
  const agreed = contact && endOfTerm(contact, context.now)
  if (agreed) return agreed
  if (person) return departureOfPerson(person, context.now)
  if (!role) return undefined
  if (role.status === 'retired') return { how: 'left' }
  const gone = departedHolders(role, context)
  return endOfTerm(role, context.now) ?? (gone.length > 0 && gone.length === role.holders.length ? gone[0] : undefined)
}

/** True while the days of grace last; a departure without a date never runs out of them, so that writing it down costs nothing. */
export function isInGrace({ since }: Departure, { settings, now }: Pick<Context, 'settings' | 'now'>): boolean {
  if (since === undefined) return true
  const { days = 0, months = 0 } = settings.clocks.departure
  return now <= addDays(addMonths(since, months), days)
}
