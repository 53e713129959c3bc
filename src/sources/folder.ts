// The files of a folder on disk: what Git would keep, or all of it where there is no Git.

import { accessSync, constants, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { askGit, insideWorkTree } from './git.ts'
import { newAllowance } from './limits.ts'
import { listingOf } from './listing.ts'
import { printableName } from './path-names.ts'
import { newLook, readWithin } from './regular-file.ts'
import { type FileEntry, type LeftOut, type Listing, type Source, SourceError } from './source.ts'
import { walk } from './walk.ts'

/** Returns the files of a folder. Git's ignore rules hold; symbolic links are never followed. */
export function folder(dir: string): Source {
  const allowance = newAllowance()
  let listing: Promise<Listing> | undefined
  return {
    name: dir,
    // Git needs its time, so whoever asks early has the answer when it is wanted.
    list: () => (listing ??= listFolder(dir)),
    log: () => import('./git-log.ts').then(({ gitLog }) => gitLog({ folder: dir, revision: 'HEAD' })),
    async read(paths) {
      const root = openFolder(dir)
      const look = newLook(root)
      const files = new Map<string, Uint8Array>()
      const leftOut: LeftOut[] = []
      for (const path of paths) {
        const seen = look(path)
        const bytes = typeof seen === 'number' ? readWithin(join(root, path), allowance) : seen
        if (typeof bytes === 'string') leftOut.push({ path: printableName(path), reason: bytes })
        else files.set(path, bytes)
      }
      return { files, leftOut }
    },
  }
}

async function listFolder(dir: string): Promise<Listing> {
  const root = openFolder(dir)
  const found = (await keptByGit(root)) ?? (await walk(root))
  const look = newLook(root)
  const files: FileEntry[] = []
  const leftOut: LeftOut[] = [...found.leftOut]
  for (const path of found.paths) {
    const seen = look(path)
    if (typeof seen === 'number') files.push({ path, size: seen })
    // Git still names a file that was deleted and not yet committed.
    else if (seen !== 'missing') leftOut.push({ path: printableName(path.replace(/\/$/, '')), reason: seen })
  }
  return listingOf({ files, leftOut })
}

/** Returns the real path of a folder that can be read, or throws a `SourceError` that says why not. */
export function openFolder(dir: string): string {
  const shown = printableName(dir)
  try {
    const root = realpathSync(dir)
    if (!statSync(root).isDirectory()) throw new SourceError('not-a-folder', `“${shown}” is not a folder.`)
    accessSync(root, constants.R_OK | constants.X_OK)
    return root
  } catch (error) {
    if (error instanceof SourceError) throw error
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOTDIR') throw new SourceError('not-a-folder', `“${shown}” is not a folder.`)
    if (code === 'EACCES' || code === 'EPERM') {
      throw new SourceError('no-permission', `You have no permission to read the folder “${shown}”.`)
    }
    throw new SourceError('missing', `There is no folder “${shown}”.`)
  }
}

/** Asks Git for the paths that are tracked or not ignored; undefined where Git cannot say. */
async function keptByGit(root: string): Promise<{ paths: readonly string[]; leftOut: readonly LeftOut[] } | undefined> {
  if (!insideWorkTree(root)) return undefined
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const answer = await askGit({ folder: root, args })
  if (answer?.code !== 0) return undefined
  // A path in the middle of a merge is named once for each side.
  const paths = new Set(answer.output.toString('utf8').split('\0').slice(0, -1))
  // Nothing at all: a repository around this folder ignores it, yet somebody asked for it by name.
  return paths.size > 0 ? { paths: [...paths], leftOut: [] } : undefined
}
