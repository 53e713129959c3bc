// Finds what can be corrected in a community: the notes that have one right answer.
import { type Correction, correctionsOf } from '../adopt/fix.ts'
import { type Asked, type AssessOptions, asked } from '../assess.ts'
import { type ReadCommunity, readCommunity } from '../community/read-community.ts'
import type { Source } from '../sources/source.ts'

export interface Correctable extends Asked {
  readonly read: ReadCommunity
  readonly corrections: readonly Correction[]
}

/**
 * Returns the corrections for the community in `source`; `isWhole` says whether all its pages are to be read there. Throws a
 * `SourceError` when the source cannot be read at all.
 */
export async function findCorrections(source: Source, options: AssessOptions, isWhole = true): Promise<Correctable> {
  const read = await readCommunity(source, options)
  const all = await asked(source, read, options)
  const able = all.checks.filter(({ correctsFromOthers }) => isWhole || !correctsFromOthers)
  const corrections = [...correctionsOf(all.outcomes, able, all.context)]
  return { ...all, read, corrections }
}
