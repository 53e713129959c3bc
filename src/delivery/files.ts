// Writes files so that a reader finds the old one or the new one, whole.
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import process from 'node:process'

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
