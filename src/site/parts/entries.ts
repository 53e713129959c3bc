// The entries of a page from the allow-list of their public fields: each with its name, its permalink and what is told of it.
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { kindNamed } from '../../kinds/every-kind.ts'
import {
  type AnyCollection,
  type AnyEntry,
  type AnyField,
  type Entry,
  isCollection,
  type Shape,
} from '../../kinds/kind.ts'
import { labelOf } from '../../kinds/names.ts'
import type { Building } from '../building.ts'
import { publicEntries } from '../public.ts'
import { shownValue, textOf } from './value.ts'

export type Level = 2 | 3 | 4 | 5 | 6

export interface EntryView {
  readonly collection: AnyCollection
  /** Fields that are told elsewhere or in another way. */
  readonly without?: readonly string[]
  /** The level of each entry's own heading. */
  readonly level?: Level
  /** What stands between the name and the fields. */
  readonly first?: (entry: AnyEntry) => readonly ElementContent[]
}

/** Returns one card for each entry. */
export function entryCards(entries: readonly AnyEntry[], view: EntryView, building: Building): Element {
  return h(
    'div.cards',
    entries.map((entry) => entryCard(entry, view, building)),
  )
}

/** Returns an entry under a heading of its own that can be linked to. */
export function entryCard(entry: AnyEntry, view: EntryView, building: Building): Element {
  const { level = 3, first } = view
  const told = fieldsOf(entry, view, building)
  const label = textOf(entry.label)
  return h('article.card', { id: building.anchorOf(entry) }, [
    h(`h${level}`, label.length > 0 ? [...label] : [...textOf(entry.one)]),
    ...(first?.(entry) ?? []),
    ...(told.length > 0 ? [h('dl', [...told])] : []),
  ])
}

/** Returns what is told of an entry, a name and a value each. */
function fieldsOf(entry: AnyEntry, { collection, without = [] }: EntryView, building: Building): readonly Element[] {
  const hidden = new Set([...collection.labelledBy, ...without])
  return Object.entries(collection.fields as Readonly<Record<string, AnyField>>).flatMap(([name, field]) => {
    const value = hidden.has(name) ? undefined : shownValue(entry, [name, field], building)
    return value ? [h('div', [h('dt', labelOf(field.names, building.language)), h('dd', [...value])])] : []
  })
}

/** Returns the collection that an entry is of. */
export function collectionOf({ kind, one }: Entry): AnyCollection | undefined {
  return Object.values((kindNamed(kind)?.fields ?? {}) as Shape)
    .filter(isCollection)
    .find((part) => part.one === one)
}

/** Returns cards for entries of any kinds, of people only for those who said yes; nothing where nobody is left. */
export function cardsOf(entries: readonly AnyEntry[], level: Level, building: Building): readonly Element[] {
  const shown = building.isPrivate === true ? entries : publicEntries(entries, building.community)
  if (shown.length === 0) return []
  const cards = shown.flatMap((entry) => {
    const collection = collectionOf(entry)
    return collection ? [entryCard(entry, { collection, level }, building)] : []
  })
  return [h('div.cards', cards)]
}
