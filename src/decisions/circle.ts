// Who decides: those whom the words of a rule mean, such as "two coordinators" or "any member".

import { groupsNamedIn } from '../checks/subjects/groups.ts'
import { rolesNamedIn } from '../checks/subjects/named-in.ts'
import type { Community } from '../community/build-community.ts'
import { plainName } from '../documents/sections.ts'
import type { Member } from '../kinds/fields/members.ts'
import type { Ref } from '../kinds/fields.ts'
import * as said from '../kinds/sentences/rules.ts'
import { isHere, type Voter, voterOf } from './accounts.ts'

/** Those who decide. */
export interface Circle {
  /** `anybody` is everyone who belongs to the community, listed or not; `unknown` are words that we cannot follow. */
  readonly of: 'named' | 'anybody' | 'unknown'
  /** The words of the community, or the names of the roles and groups. */
  readonly words: readonly string[]
  /** Everyone in it whom the pages name. */
  readonly people: readonly Voter[]
}

/** Returns those whom these words mean on a day, as the pages of the community have it. */
export function circleIn(text: string, community: Community, day: string): Circle {
  const roles = [...new Set(spellingsOf(text).flatMap((words) => rolesNamedIn(words, community)))].filter(
    ({ status }) => status !== 'retired' && status !== 'vacant',
  )
  const groups = [...new Set(spellingsOf(text).flatMap((words) => groupsNamedIn(words, community)))]
  const refs = [...roles.flatMap(({ holders }) => holders), ...groups.flatMap((group) => membersOf(group.members, day))]
  const names = [...roles, ...groups].map(({ label }) => label)
  const persons = names.length > 0 ? [] : personsNamedIn(text, community)
  if (names.length > 0 || persons.length > 0) {
    const people = refs.flatMap((ref) => everyone(ref, community))
    return { of: 'named', words: names, people: unique([...people, ...persons]) }
  }
  const listed = community.people.entries.filter(isHere).map((person) => voterOf(person, community))
  if (said.anybody.test(text) || text.trim() === '') return { of: 'anybody', words: [text], people: listed }
  return { of: 'unknown', words: [text], people: [] }
}

/** “Two coordinators” are of the role “Coordinator”, and “any coordinator” is of the role “Coordinators”. */
function spellingsOf(text: string): readonly string[] {
  return [text, text.replace(/(?<=\p{L}{2})s(?!\p{L})/gu, ''), text.replace(/(?<=\p{L}{3})(?<!s)(?!\p{L})/gu, 's')]
}

/** Returns those on the page of people whom a text names. */
export function personsNamedIn(text: string, community: Community): readonly Voter[] {
  const words = ` ${plainName(text)} `
  const isNamed = (name: string) => name.length > 2 && words.includes(` ${plainName(name)} `)
  return community.people.entries
    .filter(
      (person) => isHere(person) && (person.knownAs.some(isNamed) || isNamed(firstName(person.knownAs, community))),
    )
    .map((person) => voterOf(person, community))
}

/** Returns the first name of somebody where nobody else on the page has the same. */
function firstName(names: readonly string[], { people }: Community): string {
  const first = (name: string) => plainName(name).split(' ')[0] ?? ''
  const own = first(names.at(-1) ?? '')
  const alike = people.entries.filter(({ knownAs }) => first(knownAs.at(-1) ?? '') === own)
  return alike.length === 1 ? own : ''
}

function membersOf(members: readonly Member[], day: string): readonly Member[] {
  return members.filter(({ since = day, until = day }) => since <= day && day <= until)
}

/** Somebody who is on no list is one person all the same, and known by what is written. */
function everyone({ to, text }: Ref, community: Community): readonly Voter[] {
  if (to?.kind === 'roles')
    return ((to.holders ?? []) as readonly Ref[]).flatMap((holder) =>
      holder.to?.kind === 'roles' ? [] : everyone(holder, community),
    )
  const person = community.people.entries.find(({ key }) => to?.kind === 'people' && key === to.key)
  if (person) return isHere(person) ? [voterOf(person, community)] : []
  return [{ key: plainName(text), shown: '' }]
}

function unique(voters: readonly Voter[]): readonly Voter[] {
  return [...new Map(voters.map((voter) => [voter.key, voter])).values()]
}
