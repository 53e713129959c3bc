// Writes files so that a reader finds the old one or the new one, whole.
import { chmodSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes a text file. */
export function writeWhole(path: string, text: string): void {
  const draft = `${path}.${process.pid}.tmp`
  try {
    writeFileSync(draft, text)
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/** Writes text files into a folder, which is made where it is missing; others that are in it stay. */
export function writeInto(folder: string, files: readonly { readonly name: string; readonly text: string }[]): void {
  mkdirSync(folder, { recursive: true })
  for (const { name, text } of files) writeWhole(join(folder, name), text)
}

/**
 * Writes a text file that is not there yet, with the folders on its way. Returns `taken` when something of that name is
 * there, `leads-out` when a folder on its way is a link; in both cases nothing is written.
 */
export function writeNew(root: string, path: string, text: string): 'taken' | 'leads-out' | undefined {
  const steps = path.split('/').slice(0, -1)
  for (const [at] of steps.entries()) {
    const folder = join(root, ...steps.slice(0, at + 1))
    const found = lstatSync(folder, { throwIfNoEntry: false })
    if (!found) mkdirSync(folder)
    else if (!found.isDirectory()) return 'leads-out'
  }
  try {
    writeFileSync(join(root, path), text, { flag: 'wx' })
    return undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return 'taken'
    throw error
  }
}

/**
 * Writes over a text file that still holds `before`. Returns `changed` when it holds something else or is gone, `leads-out`
 * when it, or a folder on its way, is a link; in both cases nothing is written.
 */
export function writeOver(
  root: string,
  path: string,
  { before, after }: { readonly before: Uint8Array; readonly after: string },
): 'changed' | 'leads-out' | undefined {
  const steps = path.split('/')
  const found = steps.map((_, at) => lstatSync(join(root, ...steps.slice(0, at + 1)), { throwIfNoEntry: false }))
  if (found.some((one) => one?.isSymbolicLink()) || steps.includes('..')) return 'leads-out'
  const file = found.at(-1)
  const place = join(root, path)
  if (!file?.isFile() || !readFileSync(place).equals(before)) return 'changed'
  const draft = `${place}.${process.pid}.tmp`
  try {
    writeFileSync(draft, after, { flag: 'wx' })
    chmodSync(draft, file.mode)
    renameSync(draft, place)
    return undefined
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
