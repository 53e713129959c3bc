// The roles: what each is for, who holds it until when, who takes over, and which of them are open.
import { h } from 'hastscript'
import type { AnyEntry } from '../../kinds/kind.ts'
import roles from '../../kinds/roles.ts'
import { definePage } from '../page.ts'
import { pageOfKind } from '../parts/document-page.ts'
import { entryCard } from '../parts/entries.ts'
import { peopleWords } from '../words/people-and-plan.ts'

export default definePage({
  pages: (building) =>
    pageOfKind('roles', building, {
      show: (entries, level) => {
        const cards = entries.map((role) => {
          const open = isOpen(role)
          const first = () => (open ? [h('p', [h('strong', building.say(peopleWords.open))])] : [])
          const without = open ? ['holders', 'status'] : role.status === 'active' ? ['status'] : []
          const card = entryCard(role, { collection: roles.fields.entries, level, first, without }, building)
          return open ? { ...card, properties: { ...card.properties, className: ['card', 'is-open'] } } : card
        })
        return cards.length === 0 ? [] : [h('div.cards', cards)]
      },
    }),
})

/** True for a role that somebody is wanted for; an empty cell says so too, a role in a sentence that names nobody does not. */
function isOpen({ status, readings, has }: AnyEntry): boolean {
  const isRow = readings.get('name')?.written.from === 'cell'
  return status === 'vacant' || (status !== 'retired' && isRow && !has('holders'))
}
