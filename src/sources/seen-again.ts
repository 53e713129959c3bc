// A folder that is looked at again and again: a file that is still the same on the disk has Git's name for what was read of it.
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { blobOf } from './blob.ts'
import { folder } from './folder.ts'
import type { Source } from './source.ts'

/** Returns a look at the folder as it stands at that moment; whoever kept what an earlier look has read need not read it again. */
export function seenAgain(dir: string): () => Source {
  const seen = new Map<string, { readonly stamp: string; readonly blob: string }>()
  return () => {
    const source = folder(dir)
    return {
      ...source,
      async list() {
        const { files, leftOut } = await source.list()
        const known = files.map((file) => {
          const before = seen.get(file.path)
          return before && before.stamp === stampOf(dir, file.path) ? { ...file, blob: before.blob } : file
        })
        return { files: known, leftOut }
      },
      async read(paths) {
        // Taken before reading: what changes in between is noticed by the next look.
        const stamps = paths.map((path) => [path, stampOf(dir, path)] as const)
        const contents = await source.read(paths)
        for (const [path, stamp] of stamps) {
          const bytes = contents.files.get(path)
          if (bytes && stamp !== undefined) seen.set(path, { stamp, blob: blobOf(bytes) })
          else seen.delete(path)
        }
        return contents
      },
    }
  }
}

function stampOf(dir: string, path: string): string | undefined {
  const is = lstatSync(join(dir, path), { bigint: true, throwIfNoEntry: false })
  return is && `${is.size} ${is.mtimeNs} ${is.ctimeNs} ${is.ino}`
}
