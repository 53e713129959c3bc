// How long a folder, a server or a platform of the tests lives.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Takes what is to be done when it is over; vitest's `onTestFinished` is one. */
export type Lifetime = (undo: () => Promise<void> | void) => void

/** Returns a folder that holds these files. */
export function temporaryFolder(lifetime: Lifetime, files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'moothall-'))
  lifetime(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), contents)
  }
  return folder
}
