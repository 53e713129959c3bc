// A community as a plain object: for tests, examples and pages that are not saved yet.

import { newAllowance } from './limits.ts'
import { listingOf } from './listing.ts'
import { isOddName, printableName, staysInside } from './path-names.ts'
import type { LeftOut, Source } from './source.ts'

/** Returns a source of these files (path → text or bytes), with the same limits as any other. */
export function memory(files: Readonly<Record<string, string | Uint8Array>>): Source {
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
