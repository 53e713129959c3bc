// Which files differ between two versions of a repository.
import type { ReadFiles } from '../community/read-community.ts'
import { blobOf, isBlob } from '../sources/blob.ts'
import type { FileEntry, Listing } from '../sources/source.ts'

/** A file that a change touches; one that moved names the path that it had. */
export interface Touched {
  readonly path: string
  readonly how: 'added' | 'changed' | 'removed' | 'moved'
  readonly from?: string
}

/** The files of one version, and what was read of them. */
export interface Version {
  readonly listing: Listing
  readonly read: ReadFiles
}

type File = FileEntry & { readonly bytes?: Uint8Array | undefined }

/**
 * Returns the files that `after` adds, changes, moves or no longer has, by path. Of a file that is no page only its size
 * is known; it counts as changed when that did.
 */
export function touchedFiles(before: Version, after: Version): readonly Touched[] {
  const old = filesOf(before)
  const now = filesOf(after)
  const gone = new Set([...old.keys()].filter((path) => !now.has(path)))
  const takeMoved = movedFrom([...old.values()].filter(({ path }) => gone.has(path)))
  const touched: Touched[] = []
  for (const [path, file] of now) {
    const was = old.get(path)
    if (was && !isSame(was, file)) touched.push({ path, how: 'changed' })
    if (was) continue
    const from = takeMoved(file)
    if (from !== undefined) gone.delete(from)
    touched.push(from === undefined ? { path, how: 'added' } : { path, how: 'moved', from })
  }
  touched.push(...[...gone].map((path) => ({ path, how: 'removed' as const })))
  return touched.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

/** Returns the old path of what moved → its new one. */
export function movesIn(touched: readonly Touched[]): ReadonlyMap<string, string> {
  return new Map(touched.flatMap(({ from, path }) => (from === undefined ? [] : [[from, path] as const])))
}

function filesOf({ listing, read }: Version): ReadonlyMap<string, File> {
  return new Map(listing.files.map((file) => [file.path, { ...file, bytes: read.get(file.path)?.bytes }]))
}

function isSame(was: File, is: File): boolean {
  return was.size === is.size && (sameContents(was, is) ?? true)
}

/**
 * Returns what gives each of these files away once, to a file with the same contents. An empty file is like every other;
 * only one with words in it can be known again under a new name.
 */
function movedFrom(gone: readonly File[]): (file: File) => string | undefined {
  const letters = gone.some(({ blob }) => blob?.length === 64) ? 64 : 40
  const sizes = new Set(gone.map(({ size }) => size))
  const nameOf = ({ blob, bytes }: File) => blob ?? (bytes && blobOf(bytes, letters))
  const waiting = new Map<string, string[]>()
  for (const file of gone) {
    const name = file.size > 0 ? nameOf(file) : undefined
    const others = name === undefined ? undefined : waiting.get(name)
    if (others) others.push(file.path)
    else if (name !== undefined) waiting.set(name, [file.path])
  }
  return (file) => (file.size > 0 && sizes.has(file.size) ? waiting.get(nameOf(file) ?? '')?.shift() : undefined)
}

/** Nothing when neither contents nor names of contents are at hand. */
function sameContents(was: File, is: File): boolean | undefined {
  if (was.bytes && is.bytes) return was.bytes === is.bytes || Buffer.compare(was.bytes, is.bytes) === 0
  if (was.blob !== undefined && is.bytes) return isBlob(is.bytes, was.blob)
  return was.blob !== undefined && is.blob !== undefined ? was.blob === is.blob : undefined
}
