// What was written in a field, in words: a choice by its name, a day as people say it, everything else as it stands.

import type { Change } from '../comparison/change.ts'
import { envelope } from '../kinds/envelope.ts'
import { kindNamed } from '../kinds/every-kind.ts'
import type { AnyCollection } from '../kinds/kind.ts'
import { type AnyField, isCollection, type Shape } from '../kinds/kind.ts'
import { labelOf } from '../kinds/names.ts'
import { formatDate } from '../recurrence/calendar-date.ts'
import { joined, type Segment, words } from '../words/speak.ts'

/** Items of a list that are told before "and N more". */
const mostItems = 5

export type Said = readonly Segment[]

/** What stands for a value that we do not repeat. */
export const unsaid = '…'

/** Returns what a value says, in segments; nothing for an empty one. */
export function valueWords(items: readonly string[], field: AnyField | undefined): readonly Segment[] {
  const shown = items.slice(0, mostItems).map((item) => itemWords(item, field))
  const more = items.length - shown.length
  return joined(more > 0 ? [...shown, words(`${more} more`)] : shown)
}

const dated = new Set(['date', 'month', 'term', 'duration or date'])

function itemWords(item: string, field: AnyField | undefined): Segment {
  if (item.trim() === unsaid) return words('something that we do not repeat')
  const choice = field?.of.choices?.[item]
  if (choice) return words(`“${labelOf(choice)}”`)
  const isDay = field !== undefined && dated.has(field.of.type)
  return isDay && /^\d{4}-\d{2}(?:-\d{2})?$/.test(item) ? words(formatDate(item)) : { type: 'name', text: item }
}

/** Returns the collection that a change is about. */
export function collectionOf({ about, collection }: Pick<Change, 'about' | 'collection'>): AnyCollection | undefined {
  const part = collection === undefined ? undefined : (kindNamed(about.kind)?.fields as Shape | undefined)?.[collection]
  return part && isCollection(part) ? part : undefined
}

/** Returns a field of what a change is about: of the entry, else of the page. */
export function fieldOf(
  change: Pick<Change, 'about' | 'collection'>,
  name: string | undefined = change.about.field,
): AnyField | undefined {
  if (name === undefined) return undefined
  const collection = collectionOf(change)
  const shape = collection ? collection.fields : { ...kindNamed(change.about.kind)?.fields, ...envelope }
  const part = Object.hasOwn(shape, name) ? (shape as Shape)[name] : undefined
  return part && !isCollection(part) ? part : undefined
}

/** Returns a name; nothing for one that is not to be told. */
export function called(name: string | undefined): Said {
  return name === undefined || name.trim() === unsaid ? [] : [{ type: 'name', text: name }]
}
