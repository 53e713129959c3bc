// The entries of a page from the allow-list of their public fields: each with its name, its permalink and what is told of it.
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { AnyCollection, AnyEntry, AnyField } from '../../kinds/kind.ts'
import { labelOf } from '../../kinds/names.ts'
import type { Building } from '../building.ts'
import { shownValue, textOf } from './value.ts'

export interface EntryView {
  readonly collection: AnyCollection
  /** Fields that are told elsewhere or in another way. */
  readonly without?: readonly string[]
  /** The level of each entry's own heading. */
  readonly level?: 2 | 3
}

/** Returns one card for each entry. */
export function entryCards(entries: readonly AnyEntry[], view: EntryView, building: Building): Element {
  return h(
    'div.cards',
    entries.map((entry) => entryCard(entry, view, building)),
  )
}

/** Returns an entry under a heading of its own that can be linked to. */
export function entryCard(
  entry: AnyEntry,
  { collection, without = [], level = 3 }: EntryView,
  building: Building,
): Element {
  const fields = Object.entries(collection.fields as Readonly<Record<string, AnyField>>).filter(
    ([name]) => !collection.labelledBy.includes(name) && !without.includes(name),
  )
  const told = fields.flatMap(([name, field]) => {
    const value = shownValue(entry, [name, field], building)
    return value ? [h('div', [h('dt', labelOf(field.names, building.language)), h('dd', [...value])])] : []
  })
  return h('article.card', { id: building.anchorOf(entry) }, [
    h(`h${level}`, [...textOf(entry.label)]),
    ...(told.length > 0 ? [h('dl', told)] : []),
  ])
}
