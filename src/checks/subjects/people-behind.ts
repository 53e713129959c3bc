// How many people stand behind the names of those who look after something.
import { plainName } from '../../documents/sections.ts'
import type { Ref } from '../../kinds/fields.ts'

/** The fields that tell who a role or a group is. */
const whoTheyAre = ['holders', 'backups', 'chairs', 'members']

/** Returns the people behind names, each with a name of their own that is never shown; a role or group for which nobody is named may be many, and counts as two. */
export function everyoneBehind(refs: readonly Ref[]): ReadonlySet<string> {
  return new Set(
    refs.flatMap(({ to, text }): readonly string[] => {
      if (to?.kind !== 'roles' && to?.kind !== 'groups') return [to?.key ?? plainName(text)]
      const people = whoTheyAre.flatMap((field) => (to[field] ?? []) as readonly Ref[])
      if (people.length === 0) return [`${to.key} 1`, `${to.key} 2`]
      return people.map((person) => person.to?.key ?? plainName(person.text))
    }),
  )
}
