// What of a community's own words may be repeated elsewhere: nothing personal, and nobody who has not said yes.
import type { Community } from '../../community/build-community.ts'
import { saidYes } from '../../community/nameable.ts'
import { holdsPersonal } from '../../documents/personal.ts'
import type { Recorded } from '../../kinds/kind.ts'
import { personWith } from './listed-people.ts'
import { peopleNamedIn } from './named-in.ts'

/** True for words that hold nothing personal, and name no listed person who has not said yes. */
export function mayBeTold(text: string, community: Community): boolean {
  return !holdsPersonal(text) && peopleNamedIn(text, community).every((person) => saidYes(person, community))
}

/** Returns the name of an entry; nothing for one that has none, stands on a private page, or is a person without a yes. */
export function nameToTell(entry: Recorded, community: Community): string | undefined {
  if (community.privatePages.has(entry.path) || !entry.knownAs.includes(entry.label)) return undefined
  const person = entry.kind === 'people' ? personWith(entry.key, community) : undefined
  const isTold = (person === undefined || saidYes(person, community)) && entry.label.trim() !== ''
  return isTold && mayBeTold(entry.label, community) ? entry.label : undefined
}
