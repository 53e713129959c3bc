// Puts together the one document of a kind from the parts of pages that hold it.
import { isMarkedPrivate, type Page } from '../documents/page.ts'
import { ownWords } from '../documents/written.ts'
import { envelope } from './envelope.ts'
import {
  type AnyDocument,
  type AnyEntry,
  type AnyKind,
  type Fields,
  isCollection,
  type Reading,
  type Shape,
  type Written,
} from './kind.ts'
import { spellings } from './names.ts'
import { readCollection } from './read-collection.ts'
import { labelled, type Part, writtenFields, writtenSettings } from './read-fields.ts'
import { type Hides, readAll, record, visibilityOf, withValues } from './record.ts'
import { onlyPointsTo } from './stub.ts'

/** All that a document is read from. */
export interface Sources {
  /** The pages or sections that hold the document, the main one first. */
  readonly parts: readonly Part[]
  /** Files with one entry each. */
  readonly files: readonly Part[]
  readonly csv: readonly Page[]
  readonly passedOver: readonly string[]
}

/** A page with this many words of its own stands, even where no heading names a field. */
const wordsOfItsOwn = 40

/** Returns the document of `kind`; one without parts does not stand and has no entries. */
export function readDocument(kind: AnyKind, sources: Sources): AnyDocument {
  const shape: Shape = { ...kind.fields, ...envelope }
  const [main] = sources.parts
  const paths = pathsOf(sources)
  const path = paths[0] ?? kind.files[0] ?? `${kind.kind}.md`
  const readings = readFields(kind, sources.parts)
  const hides = hidesIn(sources, readings)
  const collections = Object.entries(kind.fields as Shape)
    .filter(([, part]) => isCollection(part))
    .map(([name]) => [name, readCollection(kind, name, sources, hides)] as const)
  const allEntries: readonly AnyEntry[] = collections.flatMap(([, entries]) => entries)
  const recorded = record({
    kind: kind.kind,
    one: kind.title.toLowerCase(),
    label: (hides(path) ? undefined : main?.page.title) ?? kind.title,
    knownAs: [],
    area: kind.area,
    place: main?.place ?? { path, line: 1, column: 1 },
    readings,
    isPrivate: (field) => hides(path, visibilityOf(shape, field)),
  })
  return Object.assign(withValues(recorded, shape, readings), {
    ...Object.fromEntries(collections),
    ...standing(kind, sources, readings, allEntries),
    paths,
    passedOver: sources.passedOver,
    allEntries,
  }) as AnyDocument
}

/** Whether the document holds own words, waits for them, or says that its text is kept elsewhere. */
function standing(
  kind: AnyKind,
  { parts }: Sources,
  readings: ReadonlyMap<string, Reading>,
  entries: readonly AnyEntry[],
): Pick<AnyDocument, 'stands' | 'waits' | 'keptElsewhere'> {
  const [main] = parts
  const keptElsewhere =
    (readings.get('canonical')?.value as string | undefined) ?? (main?.whole ? onlyPointsTo(main.page) : undefined)
  const own = [...readings.keys()].some((name) => name in kind.fields)
  const stands = own || entries.length > 0 || parts.some((part) => part.whole && wordsIn(part) >= wordsOfItsOwn)
  return { stands, waits: !stands && keptElsewhere === undefined && parts.length > 0, keptElsewhere }
}

/** The kind's own fields stand anywhere on its pages; what every page may carry counts in the settings at its top only. */
function readFields(kind: AnyKind, parts: readonly Part[]): ReadonlyMap<string, Reading> {
  const found = parts.flatMap((part) => [
    ...writtenFields(part, kind.fields, kind.opening),
    ...writtenSettings(part, envelope),
    ...reviewedAtAnEnd(part, kind),
  ])
  const written = new Map<string, Written[]>()
  for (const [name, list] of found) written.set(name, [...(written.get(name) ?? []), ...list])
  return readAll(written, { ...kind.fields, ...envelope })
}

/** "Last reviewed: 9 January 2026", below the title or as the last line, where no entry could mean itself by it. */
function reviewedAtAnEnd(part: Part, kind: AnyKind): readonly (readonly [string, Written[]])[] {
  const names = spellings(envelope.last_reviewed.names)
  const isOfEntry = Object.values(kind.fields as Shape).some(
    (field) =>
      isCollection(field) &&
      Object.values(field.fields as Fields).some((one) => [...spellings(one.names)].some((name) => names.has(name))),
  )
  if (!part.whole || isOfEntry) return []
  const below = part.nodes.findIndex((node, index) => index > 0 && node.type === 'heading')
  const ends = [...part.nodes.slice(0, below === -1 ? undefined : below), ...part.nodes.slice(-1)]
  return labelled(part.page, ends, { last_reviewed: envelope.last_reviewed })
    .slice(0, 1)
    .map(({ field, written }) => [field, [written]] as const)
}

/** A page that is marked as private hides all; a field may be private by itself, or unless another field says otherwise. */
function hidesIn({ parts, files }: Sources, readings: ReadonlyMap<string, Reading>): Hides {
  const pages = [...parts, ...files].map(({ page }) => page)
  const closed = new Set(pages.filter(isMarkedPrivate).map((page) => page.path))
  return (path, visibility = 'public') => {
    if (closed.has(path) || visibility === 'private') return true
    return visibility !== 'public' && readings.get(visibility.unless.field)?.value !== visibility.unless.is
  }
}

function pathsOf({ parts, files, csv }: Sources): readonly string[] {
  return [...new Set([...[...parts, ...files].map((part) => part.page), ...csv].map((page) => page.path))]
}

function wordsIn(part: Part): number {
  return ownWords(part.nodes).split(/\s+/).length
}
