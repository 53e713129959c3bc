// Writes files so that a reader finds the old one or the new one, whole.
import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
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
