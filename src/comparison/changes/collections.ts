// The collections of a community's pages, one after the other, whatever kind they are of.
import type { Community } from '../../community/build-community.ts'
import { everyKind } from '../../kinds/every-kind.ts'
import {
  type AnyCollection,
  type AnyDocument,
  type AnyEntry,
  type AnyKind,
  type Fields,
  isCollection,
  type Shape,
} from '../../kinds/kind.ts'

/** Returns the collections that a kind declares, by name. */
export function collectionsOf(kind: AnyKind): readonly (readonly [name: string, collection: AnyCollection])[] {
  return Object.entries(kind.fields as Shape).flatMap(([name, part]) =>
    isCollection(part) ? [[name, part] as const] : [],
  )
}

/** Returns the entries of one collection of a document. */
export function entriesIn(document: AnyDocument, name: string): readonly AnyEntry[] {
  return document[name] as readonly AnyEntry[]
}

/** Returns every entry of a community with its collection. */
export function everyEntry({
  documents,
}: Community): readonly { readonly entry: AnyEntry; readonly collection: AnyCollection }[] {
  return everyKind.flatMap((kind, at) => {
    const document = documents[at]
    if (!document) return []
    return collectionsOf(kind).flatMap(([name, collection]) =>
      entriesIn(document, name).map((entry) => ({ entry, collection })),
    )
  })
}

/** True for an entry that may be called by its name. */
export function isNamed(entry: AnyEntry): boolean {
  return entry.about().entry === entry.key
}

/** True for a kind whose pages hold what is private, or people who are asked whether they may be named. */
export function holdsWhatIsPrivate(kind: AnyKind | undefined): boolean {
  const fields = Object.values((kind?.fields ?? {}) as Shape).flatMap((part) =>
    isCollection(part) ? Object.values(part.fields as Fields) : [part],
  )
  return fields.some(({ of, visibility = 'public' }) => of.type === 'consent' || visibility !== 'public')
}
