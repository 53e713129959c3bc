// Corrects what has one right answer in the pages of a folder: first to be looked at, then to be written.
import { correctedFiles, type FileCorrection } from '../adopt/fix.ts'
import { hiddenLines } from '../adopt/hidden-lines.ts'
import type { AssessOptions } from '../assess.ts'
import { writeNew, writeOver } from '../delivery/files.ts'
import { folder, openFolder } from '../sources/folder.ts'
import { findCorrections } from './corrections.ts'

/** What can be corrected in a folder. */
export interface Proposal {
  readonly files: readonly FileCorrection[]
  /** True for a line that is not to be repeated anywhere. */
  readonly isHidden: (path: string, line: number) => boolean
}

/** Returns what can be corrected in `dir`. Throws a `SourceError` when the folder cannot be read. */
export async function propose(dir: string, options: AssessOptions): Promise<Proposal> {
  const { corrections, read, context, outcomes } = await findCorrections(folder(dir), options)
  const files = correctedFiles(corrections, (path) => read.read.get(path)?.bytes)
  return { files, isHidden: hiddenLines(outcomes, context) }
}

/** A file that was left as it is, and why. */
export interface LeftAsItIs {
  readonly path: string
  readonly reason: 'changed' | 'leads-out' | 'taken'
}

/** Writes corrected files into `dir`; returns those that were left as they are. */
export function writeCorrections(dir: string, files: readonly FileCorrection[]): readonly LeftAsItIs[] {
  const root = openFolder(dir)
  return files.flatMap(({ path, before, after }): readonly LeftAsItIs[] => {
    const reason = before ? writeOver(root, path, { before, after }) : writeNew(root, path, after)
    return reason ? [{ path, reason }] : []
  })
}
