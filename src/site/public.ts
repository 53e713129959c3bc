// The allow-list: what of a community may be told to anyone. Site, data and exports are made from it.
import { slug } from 'github-slugger'
import type { Community } from '../community/build-community.ts'
import { saidYes } from '../community/nameable.ts'
import { holdsPersonal } from '../documents/personal.ts'
import type { Entry, Recorded } from '../kinds/kind.ts'
import { isWilling, withoutNames } from './unnamed.ts'

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

/** Returns what an entry is called among programs: of one whose name must not be repeated, what it is called here. */
export function publicKey({ key, label, knownAs }: Entry, community: Community): string {
  return knownAs.every((name) => sayable(name, community) !== undefined) ? key : slug(label)
}

/** Returns words of the community's own, or nothing where they hold something personal or name somebody who has not said yes. */
export function sayable(text: string, community: Community): string | undefined {
  if (text.trim() === '' || holdsPersonal(text)) return undefined
  return withoutNames(community)(text, '…') === text ? text : undefined
}
