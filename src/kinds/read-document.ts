// Puts together the one document of a kind from the parts of pages that hold it.
import { isMarkedPrivate, type Page } from '../documents/page.ts'
import { ownWords } from '../documents/written.ts'
import type { About, Place } from '../finding.ts'
import { envelope } from './envelope.ts'
import type { Consent } from './fields.ts'
import {
  type AnyCollection,
  type AnyDocument,
  type AnyEntry,
  type AnyField,
  type AnyKind,
  isCollection,
  type Reading,
  type Recorded,
  type Shape,
  type Visibility,
  type Written,
} from './kind.ts'
import { draftsInCsv } from './read-entries/in-tables.ts'
import { merged, type Named } from './read-entries/merge.ts'
import { draftOfFile, draftsIn } from './read-entries.ts'
import { type Part, readingOf, writtenFields } from './read-fields.ts'
import { onlyPointsTo } from './stub.ts'

/** All that a document is read from. */
export interface Sources {
  /** The pages or sections that hold the document, the main one first. */
  readonly parts: readonly Part[]
  /** Files with one entry each, by collection. */
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
  const path =
    main?.page.path ?? sources.files[0]?.page.path ?? sources.csv[0]?.path ?? kind.files[0] ?? `${kind.kind}.md`
  const readings = readFields(sources.parts, shape, kind.opening)
  const values: Record<string, unknown> = {}
  const pages = [...sources.parts, ...sources.files].map(({ page }) => page)
  const closed = new Set(pages.filter(isMarkedPrivate).map((page) => page.path))
  const hides: Hides = (path, visibility) => closed.has(path) || isHidden(visibility, readings)
  for (const [name, part] of Object.entries(shape))
    if (!isCollection(part)) values[name] = readings.get(name)?.value ?? emptyOf(part)
  const recorded = record({
    kind: kind.kind,
    one: kind.title.toLowerCase(),
    label: (hides(path) ? undefined : main?.page.title) ?? kind.title,
    knownAs: [],
    area: kind.area,
    place: main?.place ?? { path, line: 1, column: 1 },
    readings,
    isPrivate: (field) => hides(path, (shape[field] as AnyField | undefined)?.visibility),
  })
  const entries: AnyEntry[] = []
  for (const [name, part] of Object.entries(kind.fields as Shape)) {
    if (!isCollection(part)) continue
    const found = readCollection(kind, name, part, sources, hides)
    values[name] = found
    entries.push(...found)
  }
  const own = [...readings.keys()].some((name) => name in kind.fields)
  const keptElsewhere =
    (readings.get('canonical')?.value as string | undefined) ?? (main?.whole ? onlyPointsTo(main.page) : undefined)
  const stands = own || entries.length > 0 || sources.parts.some((part) => part.whole && wordsIn(part) >= wordsOfItsOwn)
  return {
    ...recorded,
    ...values,
    stands,
    waits: !stands && keptElsewhere === undefined && sources.parts.length > 0,
    keptElsewhere,
    paths: [
      ...new Set(
        [...sources.parts, ...sources.files].map((part) => part.page.path).concat(sources.csv.map((page) => page.path)),
      ),
    ],
    passedOver: sources.passedOver,
    allEntries: entries,
  } as AnyDocument
}

function readFields(parts: readonly Part[], shape: Shape, opening?: string): ReadonlyMap<string, Reading> {
  const written = new Map<string, Written[]>()
  for (const part of parts)
    for (const [name, found] of writtenFields(part, shape, opening))
      written.set(name, [...(written.get(name) ?? []), ...found])
  return readAll(written, shape)
}

function readAll(written: ReadonlyMap<string, readonly Written[]>, shape: Shape): ReadonlyMap<string, Reading> {
  const readings = new Map<string, Reading>()
  for (const [name, found] of written) {
    const reading = readingOf(shape[name] as AnyField, found)
    if (reading) readings.set(name, reading)
  }
  return readings
}

function readCollection(
  kind: AnyKind,
  name: string,
  collection: AnyCollection,
  sources: Sources,
  hides: Hides,
): readonly AnyEntry[] {
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
  const readings = readAll(draft.fields, collection.fields)
  const values: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(collection.fields as Record<string, AnyField>))
    values[name] = readings.get(name)?.value ?? emptyOf(field)
  const nameless = hides(draft.path) || !mayBeNamed(collection, readings)
  const recorded = record({
    kind: kind.kind,
    one: collection.one,
    key: nameless ? `${collection.one}-${draft.number}` : draft.key,
    label: nameless || draft.label === '' ? `${collection.one} in line ${draft.place.line}` : draft.label,
    knownAs: [draft.key, draft.label],
    area: kind.area,
    place: draft.place,
    readings,
    isPrivate: (field) => hides(draft.path, (collection.fields[field] as AnyField | undefined)?.visibility),
  })
  return { ...recorded, ...values, key: draft.key } as AnyEntry
}

/** People are named only when they have said yes. */
function mayBeNamed(collection: AnyCollection, readings: ReadonlyMap<string, Reading>): boolean {
  const consent = Object.entries(collection.fields as Record<string, AnyField>).find(
    ([, field]) => field.of.type === 'consent',
  )
  return !consent || (readings.get(consent[0])?.value as Consent | undefined)?.given === true
}

/** Says whether a value on a page must not leave the check; without a visibility, whether anything of the page may. */
type Hides = (path: string, visibility?: Visibility) => boolean

function isHidden(visibility: Visibility | undefined, readings: ReadonlyMap<string, Reading>): boolean {
  if (visibility === 'private') return true
  if (visibility === undefined || visibility === 'public') return false
  return readings.get(visibility.unless.field)?.value !== visibility.unless.is
}

function emptyOf(field: AnyField): readonly never[] | undefined {
  return ['list', 'references', 'contact', 'language'].includes(field.of.type) ? [] : undefined
}

function wordsIn(part: Part): number {
  return ownWords(part.nodes).split(/\s+/).length
}

interface Facts {
  readonly kind: string
  readonly one: string
  readonly key?: string
  readonly label: string
  readonly knownAs: readonly string[]
  readonly area: Recorded['area']
  readonly place: Place
  readonly readings: ReadonlyMap<string, Reading>
  readonly isPrivate: (field: string) => boolean
}

function record({ place, ...facts }: Facts): Recorded {
  return {
    ...facts,
    path: place.path,
    at: (field) => (field === undefined ? place : (facts.readings.get(field)?.written.place ?? place)),
    about: (field): About => ({
      path: place.path,
      kind: facts.kind,
      ...(facts.key !== undefined && { entry: facts.key }),
      ...(field !== undefined && { field }),
    }),
    has: (field) => facts.readings.has(field),
  }
}
