// What documents and entries have in common, made of what was written for their fields.
import type { About, Place } from '../finding.ts'
import {
  type AnyCollection,
  type AnyField,
  isCollection,
  type Reading,
  type Recorded,
  type Shape,
  type Visibility,
  type Written,
} from './kind.ts'
import { readingOf } from './read-fields.ts'

/** Says whether a value on a page must not leave the check; without a visibility, whether nothing of the page may. */
export type Hides = (path: string, visibility?: Visibility) => boolean

type Facts = Pick<Recorded, 'kind' | 'one' | 'label' | 'knownAs' | 'area' | 'readings' | 'isPrivate'> & {
  readonly place: Place
  /** The entry's name in findings; a document has none. */
  readonly entry?: string
}

/** Returns the facts as checks see them: with the place of each field, and what a finding about it is about. */
export function record({ place, entry, ...facts }: Facts): Recorded {
  return {
    ...facts,
    path: place.path,
    at: (field) => (field === undefined ? place : (facts.readings.get(field)?.written.place ?? place)),
    about: (field): About => ({
      path: place.path,
      kind: facts.kind,
      ...(entry !== undefined && { entry }),
      ...(field !== undefined && { field }),
    }),
    has: (field) => facts.readings.has(field),
  }
}

/** Returns what the field types make of everything that was written. */
export function readAll(written: ReadonlyMap<string, readonly Written[]>, shape: Shape): ReadonlyMap<string, Reading> {
  const readings = new Map<string, Reading>()
  for (const [name, found] of written) {
    const reading = readingOf(shape[name] as AnyField, found)
    if (reading) readings.set(name, reading)
  }
  return readings
}

/** Returns the facts with the value of every field of `shape` by its name: nothing, or an empty list, where nothing was read. */
export function withValues(
  recorded: Recorded,
  shape: Shape,
  readings: ReadonlyMap<string, Reading>,
): Record<string, unknown> {
  const all: Record<string, unknown> = { ...recorded }
  for (const [name, part] of Object.entries(shape)) {
    if (isCollection(part)) continue
    const reading = readings.get(name)
    if (reading && part.of.madeWhenAsked)
      Object.defineProperty(all, name, { get: () => reading.value, enumerable: true, configurable: true })
    else all[name] = reading?.value ?? emptyOf(part)
  }
  return all
}

/** Returns the visibility that a kind gives to a field. */
export function visibilityOf(shape: Shape, field: string): Visibility | undefined {
  const part: AnyField | AnyCollection | undefined = shape[field]
  return part && !isCollection(part) ? part.visibility : undefined
}

function emptyOf(field: AnyField): readonly never[] | undefined {
  return ['list', 'references', 'contact', 'language'].includes(field.of.type) ? [] : undefined
}
