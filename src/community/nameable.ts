// Who may be named: roles and groups by their names, people only once they have said yes.
import type { Ref } from '../kinds/fields.ts'
import type { Community } from './build-community.ts'

type Person = Community['people']['entries'][number]

/** Returns the name of an entry that somebody refers to; nothing for people who have not said yes, and for what stands on private pages. */
export function nameable(to: NonNullable<Ref['to']>, community: Community): string | undefined {
  if (community.privatePages.has(to.path)) return undefined
  if (to.kind !== 'people') return to.label
  const person = community.people.entries.find((one) => one.key === to.key)
  return person && saidYes(person, community) ? person.label : undefined
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

/** Lines of the pages that list people, filled as they are needed. */
const linesByPath = new WeakMap<Community, Map<string, readonly string[]>>()

function linesOf(path: string, community: Community): readonly string[] {
  const known = linesByPath.get(community) ?? new Map<string, readonly string[]>()
  linesByPath.set(community, known)
  const found = known.get(path) ?? community.pages.find((page) => page.path === path)?.text.split('\n') ?? []
  known.set(path, found)
  return found
}
