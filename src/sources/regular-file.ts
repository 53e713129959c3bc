// Looks at and reads one regular file; a link, a pipe or a device is never opened.

import { closeSync, constants, fstatSync, lstatSync, openSync, readlinkSync, readSync, realpathSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import type { Allowance } from './limits.ts'
import { isOddName, staysInside } from './path-names.ts'
import type { LeftOutReason } from './source.ts'

/** Returns a look at paths under `root`: a regular file's size in bytes, else the reason why it is left out. */
export function newLook(root: string): (path: string) => number | LeftOutReason {
  const plain = new Map<string, boolean>()
  // A folder on the way may be a link although Git or the caller names files below it.
  const isPlainFolder = (path: string): boolean => {
    const known = plain.get(path)
    if (known !== undefined) return known
    const parent = path.lastIndexOf('/')
    const answer =
      (parent < 0 || isPlainFolder(path.slice(0, parent))) &&
      lstatSync(join(root, path), { throwIfNoEntry: false })?.isSymbolicLink() !== true
    plain.set(path, answer)
    return answer
  }
  return (path) => {
    if (isOddName(path)) return 'odd-name'
    if (path.endsWith('/')) return 'another-repository'
    if (!staysInside(path)) return 'missing'
    const parent = path.lastIndexOf('/')
    try {
      if (parent > 0 && !isPlainFolder(path.slice(0, parent))) return 'link'
      return lookAt(root, path)
    } catch (error) {
      return reasonOf(error)
    }
  }
}

function lookAt(root: string, path: string): number | LeftOutReason {
  const stats = lstatSync(join(root, path), { throwIfNoEntry: false })
  if (!stats) return 'missing'
  if (stats.isFile()) return stats.size
  if (stats.isSymbolicLink()) return leaves(root, join(root, path)) ? 'link-out-of-workspace' : 'link'
  return stats.isDirectory() ? 'another-repository' : 'not-a-file'
}

/** Says whether a link leads out of `root`, also when nothing is at its end. */
function leaves(root: string, link: string): boolean {
  const inside = (target: string) => target === root || target.startsWith(root.endsWith(sep) ? root : root + sep)
  try {
    return !inside(realpathSync(link))
  } catch {
    return !inside(resolve(dirname(link), readlinkSync(link)))
  }
}

/** Returns a file's bytes, or the reason why it cannot be given. Never reads more than the allowance grants. */
export function readWithin(path: string, allowance: Allowance): Uint8Array | LeftOutReason {
  let file: number | undefined
  try {
    // Windows has neither flag. Without the second, opening a pipe would wait for a writer.
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
    const stats = fstatSync(file)
    if (!stats.isFile()) return 'not-a-file'
    const refused = allowance.take(stats.size)
    if (refused) return refused
    const bytes = new Uint8Array(stats.size)
    let length = 0
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = readSync(file, bytes, length, bytes.length - length, null)
    }
    return length === bytes.length ? bytes : bytes.subarray(0, length)
  } catch (error) {
    return reasonOf(error)
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

function reasonOf(error: unknown): LeftOutReason {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing'
  return code === 'ELOOP' ? 'link' : 'unreadable'
}
