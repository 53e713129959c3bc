// Finds the roles and people whom a sentence names: "conduct@…, which the chair and the care lead read".
import type { Community } from '../../community/build-community.ts'
import { plainName } from '../../documents/sections.ts'
import type { Person } from './listed-people.ts'

export type Role = Community['roles']['entries'][number]

/** Names of more words than this are not looked for in running text. */
const longest = 6

interface Names {
  readonly roles: ReadonlyMap<string, readonly Role[]>
  readonly people: ReadonlyMap<string, readonly Person[]>
}

const known = new WeakMap<Community, Names>()

/** Returns the roles that a text names, by name or id, in the order of the text. */
export function rolesNamedIn(text: string, community: Community): readonly Role[] {
  return foundIn(text, namesOf(community).roles)
}

/** Returns the listed people whom a text names, by name or id, in the order of the text. */
export function peopleNamedIn(text: string, community: Community): readonly Person[] {
  return foundIn(text, namesOf(community).people)
}

function namesOf(community: Community): Names {
  let names = known.get(community)
  if (!names) {
    names = { roles: byName(community.roles.entries), people: byName(community.people.entries) }
    known.set(community, names)
  }
  return names
}

function byName<E extends Role | Person>(entries: readonly E[]): ReadonlyMap<string, readonly E[]> {
  const found = new Map<string, E[]>()
  for (const entry of entries)
    for (const name of new Set([entry.label, entry.key].map(plainName))) {
      const same = found.get(name)
      if (same) same.push(entry)
      else if (name.length > 1) found.set(name, [entry])
    }
  return found
}

function foundIn<E>(text: string, names: ReadonlyMap<string, readonly E[]>): readonly E[] {
  if (names.size === 0) return []
  const found = new Set<E>()
  // `plainName` reads headings, not paragraphs, so a long text goes through it sentence by sentence.
  for (const sentence of text.split(/\n|(?<=[.;:])\s/)) {
    const words = plainName(sentence).split(' ')
    // In a whole sentence “an” is a word, in a cell it is somebody's name.
    const named = (name: string) => (name.length > 2 || words.length < 4 ? (names.get(name) ?? []) : [])
    for (const at of words.keys())
      for (let length = 1; length <= longest; length += 1)
        for (const entry of named(words.slice(at, at + length).join(' '))) found.add(entry)
  }
  return [...found]
}
