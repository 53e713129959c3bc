// A community as a plain object: for tests, examples and pages that are not saved yet.

import type { Log, PageCommit } from './git-log.ts'
import { newAllowance } from './limits.ts'
import { listingOf } from './listing.ts'
import { isOddName, printableName, staysInside } from './path-names.ts'
import type { LeftOut, Source } from './source.ts'

/** How the files stood on an earlier day. */
export interface Earlier {
  readonly on: string
  readonly files: Readonly<Record<string, string>>
}

/**
 * Returns a source of these files (path → text or bytes), with the same limits as any other; with a past where earlier
 * versions are given, the oldest first and the last one the same as these files.
 */
export function memory(files: Readonly<Record<string, string | Uint8Array>>, earlier: readonly Earlier[] = []): Source {
  const encoder = new TextEncoder()
  const contents = new Map<string, Uint8Array>()
  const odd: LeftOut[] = []
  for (const [path, content] of Object.entries(files)) {
    if (isOddName(path) || !staysInside(path)) odd.push({ path: printableName(path), reason: 'odd-name' })
    else contents.set(path, typeof content === 'string' ? encoder.encode(content) : content)
  }
  const allowance = newAllowance()
  return {
    name: 'memory',
    ...(earlier.length > 0 && { log: async () => pastOf(earlier) }),
    async list() {
      return listingOf({ files: [...contents].map(([path, bytes]) => ({ path, size: bytes.length })), leftOut: odd })
    },
    async read(paths) {
      const found = new Map<string, Uint8Array>()
      const leftOut: LeftOut[] = []
      for (const path of paths) {
        const bytes = contents.get(path)
        const reason = bytes ? allowance.take(bytes.length) : 'missing'
        if (bytes && !reason) found.set(path, bytes)
        else leftOut.push({ path: printableName(path), reason: reason ?? 'missing' })
      }
      return { files: found, leftOut }
    },
  }
}

/** A version is known by its number, and a text by itself. */
function pastOf(versions: readonly Earlier[]): Log {
  return {
    async of(path) {
      const commits = versions.flatMap(({ on, files }, at): readonly PageCommit[] => {
        const [before, after] = [versions[at - 1]?.files[path], files[path]]
        if (before === after) return []
        return [{ id: String(at), day: on, path, before: before === undefined ? [] : [before], after }]
      })
      const now = versions.at(-1)?.files[path]
      return now === undefined ? undefined : { commits: commits.toReversed(), now, isWhole: true }
    },
    async standing(commit, paths) {
      return paths.map((path) => versions[Number(commit)]?.files[path]).find((text) => text !== undefined)
    },
    async texts(blobs) {
      return new Map(blobs.map((text) => [text, text]))
    },
  }
}
