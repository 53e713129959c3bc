// The entries of one collection, from every place where they may stand.
import { holdsPersonal } from '../documents/personal.ts'
import type { Consent } from './fields.ts'
import type { AnyCollection, AnyEntry, AnyKind, Reading, Shape } from './kind.ts'
import type { Sources } from './read-document.ts'
import { draftsInCsv } from './read-entries/in-tables.ts'
import { merged, type Named } from './read-entries/merge.ts'
import { draftOfFile, draftsIn } from './read-entries.ts'
import { type Hides, readAll, record, visibilityOf, withValues } from './record.ts'

/** Returns the entries of the collection `name` of a kind, in reading order. */
export function readCollection(kind: AnyKind, name: string, sources: Sources, hides: Hides): readonly AnyEntry[] {
  const collection = (kind.fields as Shape)[name] as AnyCollection
  const drafts = [
    ...sources.parts.flatMap((part) => draftsIn(part, kind.fields, name)),
    ...(collection.folder === undefined ? [] : sources.files.flatMap((part) => draftOfFile(part, collection) ?? [])),
    ...(collection.main ? sources.csv.flatMap((page) => draftsInCsv(page, collection)) : []),
  ]
  return merged(drafts, collection).map((draft, index) =>
    entryOf(kind, collection, { ...draft, number: index + 1 }, hides),
  )
}

function entryOf(
  kind: AnyKind,
  collection: AnyCollection,
  draft: Named & { readonly number: number },
  hides: Hides,
): AnyEntry {
  const shape: Shape = collection.fields
  const readings = readAll(draft.fields, shape)
  const nameless = hides(draft.path) || !mayBeNamed(shape, readings) || holdsPersonal(draft.label)
  const recorded = record({
    kind: kind.kind,
    one: collection.one,
    entry: nameless ? `${collection.one}-${draft.number}` : draft.key,
    label: nameless || draft.label === '' ? `${collection.one} in line ${draft.place.line}` : draft.label,
    knownAs: [draft.key, draft.label],
    area: kind.area,
    place: draft.place,
    readings,
    isPrivate: (field) => hides(draft.path, visibilityOf(shape, field)),
  })
  return Object.assign(withValues(recorded, shape, readings), { key: draft.key }) as AnyEntry
}

/** People are named only when they have said yes. */
function mayBeNamed(shape: Shape, readings: ReadonlyMap<string, Reading>): boolean {
  const consent = Object.keys(shape).find((name) => isConsent(shape, name))
  return consent === undefined || (readings.get(consent)?.value as Consent | undefined)?.given === true
}

function isConsent(shape: Shape, name: string): boolean {
  const part = shape[name]
  return part !== undefined && 'of' in part && part.of.type === 'consent'
}
