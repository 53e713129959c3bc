// Brings what a source found into one order and under one limit, the same for every source.

import { limits } from './limits.ts'
import type { FileEntry, LeftOut, Listing } from './source.ts'

/** The file by which a folder is known as a site that we made: it is no part of the community that it was made from. */
export const siteMark = '.moothall-site'

/** Returns the listing of these files; over the limit, those nearest to the top stay, where communities keep their pages. */
export function listingOf(found: {
  readonly files: readonly FileEntry[]
  readonly leftOut: readonly LeftOut[]
}): Listing {
  const leftOut = new Map(found.leftOut.map((item) => [item.path, item]))
  const files: FileEntry[] = []
  const siteOf = sitesAmong(found.files)
  for (const file of found.files) {
    const packages = packagesFolder(file.path)
    const site = siteOf(file.path)
    if (packages !== undefined) leftOut.set(packages, { path: packages, reason: 'installed-packages' })
    else if (site !== undefined) leftOut.set(site, { path: site, reason: 'our-site' })
    else files.push(file)
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

/** Returns the way to the folder of a site that we made, for each path in one. A mark at the very top is taken for a mistake. */
function sitesAmong(files: readonly FileEntry[]): (path: string) => string | undefined {
  const marks = files.filter(({ path }) => path.endsWith(`/${siteMark}`))
  const folders = marks.map(({ path }) => path.slice(0, -siteMark.length))
  return (path) => folders.find((folder) => path.startsWith(folder))?.slice(0, -1)
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
