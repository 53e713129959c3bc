// Brings what a source found into one order and under one limit, the same for every source.

import { limits } from './limits.ts'
import type { FileEntry, LeftOut, Listing } from './source.ts'

/** Returns the listing of these files; over the limit, those nearest to the top stay, where communities keep their pages. */
export function listingOf(found: {
  readonly files: readonly FileEntry[]
  readonly leftOut: readonly LeftOut[]
}): Listing {
  const leftOut = new Map(found.leftOut.map((item) => [item.path, item]))
  const files: FileEntry[] = []
  for (const file of found.files) {
    const packages = packagesFolder(file.path)
    if (packages === undefined) files.push(file)
    else leftOut.set(packages, { path: packages, reason: 'installed-packages' })
  }
  files.sort(byPath)
  const over = files.length > limits.files ? nearestFirst(files).slice(limits.files) : []
  for (const { path } of over) leftOut.set(path, { path, reason: 'too-many-files' })
  return {
    files: over.length === 0 ? files : files.filter((file) => !leftOut.has(file.path)),
    leftOut: [...leftOut.values()].sort(byPath),
  }
}

/** Returns the outermost folder of installed packages that a path lies in. */
function packagesFolder(path: string): string | undefined {
  if (!path.includes('node_modules/')) return undefined
  return /^(?:.*?\/)?node_modules(?=\/)/.exec(path)?.[0]
}

function nearestFirst(files: readonly FileEntry[]): readonly FileEntry[] {
  return files
    .map((file) => ({ file, depth: file.path.split('/').length }))
    .sort((a, b) => a.depth - b.depth)
    .map(({ file }) => file)
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}
