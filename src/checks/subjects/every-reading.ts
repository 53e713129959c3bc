// Every field that was found in any document or entry, for the checks about how values are written.
import type { Community } from '../../community/build-community.ts'
import type { Area, Values } from '../../finding.ts'
import { envelope } from '../../kinds/envelope.ts'
import { everyKind } from '../../kinds/every-kind.ts'
import {
  type AnyEntry,
  type AnyField,
  type AnyKind,
  type FieldType,
  isCollection,
  type Reading,
  type Recorded,
  type Shape,
  type Trouble,
} from '../../kinds/kind.ts'
import { labelOf } from '../../kinds/names.ts'
import type { Observation } from '../check.ts'

/** One field as somebody wrote it, with the document or entry that it belongs to. */
export interface FoundField {
  readonly of: Recorded
  readonly field: string
  /** The name of the field in reports: "Last reviewed". */
  readonly label: string
  readonly type: FieldType<unknown>
  readonly reading: Reading
  readonly area: Area
  /** A private value must not leave the check. */
  readonly isPrivate: boolean
  /** True where two entries may well name each other. */
  readonly isMutual: boolean
  /** The field of the page that could make it public, and what it would have to say. */
  readonly publicIf?: { readonly field: string; readonly is: string }
}

const found = new WeakMap<Community, readonly FoundField[]>()

/** Returns every field that was found, those of documents before those of their entries. */
export function everyReading(community: Community): readonly FoundField[] {
  let all = found.get(community)
  if (!all) {
    all = everyKind.flatMap((kind) => readingsOf(kind, community))
    found.set(community, all)
  }
  return all
}

/** Returns the fields that may be shown and are of one of these types, or have the trouble. */
export function fieldsWith(community: Community, trouble: Trouble, ...types: readonly string[]): readonly FoundField[] {
  return everyReading(community).filter(
    (found) => !found.isPrivate && (types.includes(found.type.type) || has(found, trouble)),
  )
}

/** Returns a value that a trouble gave as text; `''` when there is none. */
export function textIn(values: Values, name: string): string {
  const value = values[name]
  return typeof value === 'string' ? value : ''
}

/** Returns a value that a trouble gave as a list; a text that is not empty counts as a list of one. */
export function listIn(values: Values, name: string): readonly string[] {
  const value = values[name]
  return typeof value === 'object' ? value : typeof value === 'string' && value !== '' ? [value] : []
}

/** Returns what is said of a field when it has a certain trouble; `values` are those that the field's type gave. */
export function ofTrouble<V>(
  found: FoundField,
  trouble: Trouble,
  words: (values: Values) => V,
): readonly Observation<V>[] {
  return found.reading.troubles
    .filter((one) => one.trouble === trouble)
    .map((one) => ({
      about: found.of.about(found.field),
      place: one.place,
      ...(one.also && { also: one.also }),
      values: words(one.values),
    }))
}

function has(found: FoundField, trouble: Trouble): boolean {
  return found.reading.troubles.some((one) => one.trouble === trouble)
}

function readingsOf(kind: AnyKind, community: Community): readonly FoundField[] {
  const document = community.documents.find((document) => document.kind === kind.kind)
  if (!document) return []
  const ofEntries = Object.entries(kind.fields as Shape).flatMap(([name, part]) =>
    isCollection(part) ? (document[name] as readonly AnyEntry[]).flatMap((entry) => fieldsOf(entry, part.fields)) : [],
  )
  return [...fieldsOf(document, { ...kind.fields, ...envelope }), ...ofEntries]
}

function fieldsOf(of: Recorded, shape: Shape): readonly FoundField[] {
  return [...of.readings].flatMap(([field, reading]): readonly FoundField[] => {
    const part = shape[field]
    if (!part || isCollection(part)) return []
    const { names, of: type, visibility, mutual: isMutual = false } = part as AnyField
    const publicIf = typeof visibility === 'object' ? { publicIf: visibility.unless } : {}
    return [
      {
        ...{ of, field, label: labelOf(names), type, reading, area: of.area },
        ...{ isPrivate: of.isPrivate(field), isMutual, ...publicIf },
      },
    ]
  })
}
