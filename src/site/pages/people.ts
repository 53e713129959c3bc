// The people who agreed to be listed, each with what they agreed to have shown, and the roles that they hold.
import { h } from 'hastscript'
import type { AnyEntry } from '../../kinds/kind.ts'
import people from '../../kinds/people.ts'
import type { Building } from '../building.ts'
import { definePage } from '../page.ts'
import { pageOfKind } from '../parts/document-page.ts'
import { entryCards } from '../parts/entries.ts'
import { between, refOf } from '../parts/value.ts'
import { publicEntries } from '../public.ts'
import { peopleWords } from '../words/people-and-plan.ts'

export default definePage({
  pages: (building) => {
    const held = rolesByPerson(building)
    return pageOfKind('people', building, {
      show: (entries, level) => {
        const shown = publicEntries(entries, building.community)
        const collection = people.fields.entries
        const first = (person: AnyEntry) => rolesOf(person, held, building)
        return shown.length === 0
          ? []
          : [entryCards(shown, { collection, level, first, without: ['consent'] }, building)]
      },
    })
  },
})

type Role = Building['community']['roles']['entries'][number]

function rolesByPerson({ community }: Building): ReadonlyMap<string, readonly Role[]> {
  const held = new Map<string, Role[]>()
  for (const role of community.roles.entries)
    for (const { to } of role.status === 'retired' ? [] : role.holders)
      if (to?.kind === 'people') held.set(to.key, [...(held.get(to.key) ?? []), role])
  return held
}

function rolesOf(person: AnyEntry, held: ReadonlyMap<string, readonly Role[]>, building: Building) {
  const roles = building.shows(person, 'roles') ? (held.get(person.key) ?? []) : []
  const links = roles.map((role) =>
    refOf({ to: role as unknown as AnyEntry, text: role.label, place: role.at() }, building),
  )
  return roles.length === 0 ? [] : [h('p', [`${building.say(peopleWords.holds)}: `, ...between(links)])]
}
