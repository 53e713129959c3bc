// Where a community's files come from: one small interface, the same for a folder, a commit, a network and a test.
import type { Log } from './git-log.ts'

/** One regular file. `path` is relative with forward slashes, `size` is in bytes, `blob` is Git's id where it is known. */
export interface FileEntry {
  readonly path: string
  readonly size: number
  readonly blob?: string
}

export type LeftOutReason =
  | 'link'
  | 'link-out-of-workspace'
  | 'not-a-file'
  | 'another-repository'
  | 'installed-packages'
  | 'our-site'
  | 'odd-name'
  | 'unreadable'
  | 'missing'
  | 'too-many-files'
  | 'too-large'
  | 'total-too-large'

/** Something that exists and is not read, and why. In an odd name every character that could mislead is shown as U+FFFD. */
export interface LeftOut {
  readonly path: string
  readonly reason: LeftOutReason
}

/** Every file that may be read, sorted by path, and what is left out. A path in either list exists. */
export interface Listing {
  readonly files: readonly FileEntry[]
  readonly leftOut: readonly LeftOut[]
}

/** The bytes of the files that were asked for, by path, and those that could not be given. */
export interface Contents {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly leftOut: readonly LeftOut[]
}

/** A set of files at one moment. Both calls throw a `SourceError` when the source as a whole cannot be read. */
export interface Source {
  readonly name: string
  list(): Promise<Listing>
  read(paths: readonly string[]): Promise<Contents>
  /** The past of these files, where there may be one. */
  log?(): Promise<Log>
}

export type SourceProblem =
  | 'missing'
  | 'no-permission'
  | 'not-a-folder'
  | 'unknown-revision'
  | 'no-git'
  | 'not-a-repository'

/** The whole source cannot be read; the message is one plain sentence that can be shown as it stands. */
export class SourceError extends Error {
  readonly reason: SourceProblem

  constructor(reason: SourceProblem, sentence: string) {
    super(sentence)
    this.name = 'SourceError'
    this.reason = reason
  }
}
