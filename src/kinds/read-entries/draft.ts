// An entry before its fields are read.
import { isExample } from '../../documents/written.ts'
import type { Place } from '../../finding.ts'
import type { AnyCollection, Written } from '../kind.ts'

/** An entry before its fields are read: all that was written for each, with the place of the whole. */
export interface Draft {
  readonly path: string
  readonly place: Place
  readonly fields: ReadonlyMap<string, readonly Written[]>
}

/** True when nothing is written, or only an example. */
export function isEmptyOrExample(fields: ReadonlyMap<string, readonly Written[]>, collection: AnyCollection): boolean {
  if (fields.size === 0) return true
  const label = collection.labelledBy.map((field) => fields.get(field)?.[0]?.text).find((text) => text !== undefined)
  return label !== undefined && isExample(label)
}
