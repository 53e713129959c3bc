// The allow-list: what of a community may be told to anyone. Site, data and exports are made from it.
import { slug } from 'github-slugger'
import { peopleNamedIn } from '../checks/subjects/named-in.ts'
import type { Community } from '../community/build-community.ts'
import { saidYes } from '../community/nameable.ts'
import { holdsPersonal } from '../documents/personal.ts'
import { kindNamed } from '../kinds/every-kind.ts'
import { type Entry, isCollection, type Recorded, type Shape } from '../kinds/kind.ts'

type Person = Community['people']['entries'][number]

/** Fields of a person that a yes for some things only covers. */
const covered: Readonly<Record<string, readonly string[]>> = {
  name: ['id', 'name'],
  affiliation: ['affiliation'],
  email: ['public_email'],
  expertise: ['expertise'],
}

/** Returns whether a field may be told: it is not private, stands on no private page, and is covered by the yes of the person. */
export function isPublic(recorded: Recorded, field: string, community: Community): boolean {
  if (recorded.isPrivate(field) || community.privatePages.has(recorded.path)) return false
  // “Phone” as a name, and a number as its value, are one telephone number.
  if (recorded.key !== undefined && holdsPersonal(`${recorded.label}: ${recorded.readings.get(field)?.written.text}`))
    return false
  if (recorded.kind !== 'people' || recorded.key === undefined) return true
  const person = recorded as unknown as Person
  if (!saidYes(person, community) || field === 'consent') return false
  const scope = person.consent?.scope
  return scope === undefined || scope.some((detail) => covered[detail]?.includes(field))
}

/** Returns the entries that may be told of; of people those who said yes. */
export function publicEntries<E extends Entry>(entries: readonly E[], community: Community): readonly E[] {
  return entries.filter((entry) => !community.privatePages.has(entry.path) && isWilling(entry, community))
}

/** False for somebody who is asked whether they may be named, and has not said yes. */
export function isWilling(entry: Entry, community: Community): boolean {
  return !asksConsent(entry.kind, entry.one) || saidYes(entry as unknown as Person, community)
}

/** True for a kind of page, or one of its lists, in which people are asked whether they may be named. */
export function asksConsent(kind: string | undefined, one?: string): boolean {
  return Object.values((kindNamed(kind)?.fields ?? {}) as Shape).some(
    (part) => isCollection(part) && (one === undefined || part.one === one) && 'consent' in part.fields,
  )
}

/** Returns what an entry is called among programs: of one whose name must not be repeated, what it is called here. */
export function publicKey({ key, label, knownAs }: Entry, community: Community): string {
  return knownAs.every((name) => sayable(name, community) !== undefined) ? key : slug(label)
}

/** Returns words of the community's own, or nothing where they hold something personal or name somebody who has not said yes. */
export function sayable(text: string, community: Community): string | undefined {
  if (text.trim() === '' || holdsPersonal(text)) return undefined
  return peopleNamedIn(text, community).every((person) => saidYes(person, community)) ? text : undefined
}
