// How much is read at most, so that no repository can exhaust the machine that reads it.

import type { LeftOutReason } from './source.ts'

/** At most so many bytes in one file, so many files, and so many bytes in all. */
export const limits = { fileBytes: 256 * 1024, files: 10_000, totalBytes: 50 * 1024 * 1024 } as const

/** What one source may still read. `take` counts a file of so many bytes, or says why it is refused. */
export interface Allowance {
  take(size: number): LeftOutReason | undefined
}

/** Returns the full allowance of one source. */
export function newAllowance(): Allowance {
  let files: number = limits.files
  let bytes: number = limits.totalBytes
  return {
    take(size) {
      if (size > limits.fileBytes) return 'too-large'
      if (size > bytes) return 'total-too-large'
      if (files === 0) return 'too-many-files'
      files -= 1
      bytes -= size
      return undefined
    },
  }
}
