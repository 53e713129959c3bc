// People as other checks may speak of them: whoever has not said yes is never named, not even by a key.
import type { Community } from '../../community/build-community.ts'
import type { About } from '../../finding.ts'

export type Person = Community['people']['entries'][number]

interface Listed {
  readonly byKey: ReadonlyMap<string, Person>
  readonly row: ReadonlyMap<Person, number>
  /** Lines of the pages that list people, filled as they are needed. */
  readonly lines: Map<string, readonly string[]>
}

const known = new WeakMap<Community, Listed>()

function listed(community: Community): Listed {
  let people = known.get(community)
  if (!people) {
    const { entries } = community.people
    people = {
      byKey: new Map(entries.map((person) => [person.key, person])),
      row: new Map(entries.map((person, index) => [person, index + 1])),
      lines: new Map(),
    }
    known.set(community, people)
  }
  return people
}

/** Returns the listed person with this key. */
export function personWith(key: string | undefined, community: Community): Person | undefined {
  return key === undefined ? undefined : listed(community).byKey.get(key)
}

const yesAndDate = /(?:^|[|;,"\t])\s*(?:yes|oui|ja|sí|si|sì)\s*[,:;]?\s+\d{4}-\d{2}-\d{2}/iu

/** An entry that names somebody, with their answer. */
type Named = Pick<Person, 'has' | 'at' | 'consent'>

/** True when the person said yes to being listed: in the column for it, or with a date under a heading that we do not know. */
export function saidYes(person: Named, community: Community): boolean {
  if (person.has('consent')) return person.consent?.given === true
  const { path, line } = person.at()
  return yesAndDate.test(linesOf(path, community)[line - 1] ?? '')
}

function linesOf(path: string, community: Community): readonly string[] {
  const { lines } = listed(community)
  let found = lines.get(path)
  if (!found) {
    found = community.pages.find((page) => page.path === path)?.text.split('\n') ?? []
    lines.set(path, found)
  }
  return found
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
