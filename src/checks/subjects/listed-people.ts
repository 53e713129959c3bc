// People as other checks may speak of them: whoever has not said yes is never named, not even by a key.
import type { Community } from '../../community/build-community.ts'
import { saidYes } from '../../community/nameable.ts'
import type { About } from '../../finding.ts'

export type Person = Community['people']['entries'][number]

interface Listed {
  readonly byKey: ReadonlyMap<string, Person>
  readonly row: ReadonlyMap<Person, number>
}

const known = new WeakMap<Community, Listed>()

function listed(community: Community): Listed {
  let people = known.get(community)
  if (!people) {
    const { entries } = community.people
    people = {
      byKey: new Map(entries.map((person) => [person.key, person])),
      row: new Map(entries.map((person, index) => [person, index + 1])),
    }
    known.set(community, people)
  }
  return people
}

/** Returns the listed person with this key. */
export function personWith(key: string | undefined, community: Community): Person | undefined {
  return key === undefined ? undefined : listed(community).byKey.get(key)
}

/** Returns what a finding about `person` is about; the key of somebody who did not say yes is their row, not their name. */
export function aboutPerson(
  person: Person,
  { community, field }: { readonly community: Community; readonly field?: string },
): About {
  const about = person.about(field)
  if (saidYes(person, community)) return about
  return { ...about, entry: `person-${listed(community).row.get(person) ?? 0}` }
}
