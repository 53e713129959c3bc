// Turns bytes into text, or says in one word why they are none. Everything that is read passes here first.

import { isUtf8 } from 'node:buffer'
import type { Values } from '../finding.ts'
import { limits } from '../sources/limits.ts'

/** No file larger than this many bytes is read. */
export const largestFile = limits.fileBytes

const decoder = new TextDecoder()

export type TextProblem = 'too-large' | 'utf-16' | 'has-nul' | 'not-utf8'

/** The text of a file, or why it has none. `values` holds `limit` (KiB) or the `line` where it goes wrong. */
export type TextRead = { readonly text: string } | { readonly problem: TextProblem; readonly values: Values }

/**
 * Returns the text of a file in UTF-8, without its byte order mark. Line ends become `\n`, whichever of the three kinds
 * they were, so that lines and columns (in UTF-16 units) are those that an editor shows.
 */
export function readText(bytes: Uint8Array): TextRead {
  if (bytes.length > largestFile) return { problem: 'too-large', values: { limit: largestFile / 1024 } }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { problem: 'utf-16', values: {} }
  }
  const nul = bytes.indexOf(0)
  if (nul >= 0) return { problem: 'has-nul', values: { line: lineAt(bytes, nul) } }
  if (!isUtf8(bytes)) return { problem: 'not-utf8', values: { line: firstBadLine(bytes) } }
  const text = decoder.decode(bytes)
  return { text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text }
}

function firstBadLine(bytes: Uint8Array): number {
  let start = 0
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    if (!isUtf8(bytes.subarray(start, end))) break
    start = end + 1
  }
  return lineAt(bytes, start)
}

function lineAt(bytes: Uint8Array, offset: number): number {
  const before = bytes.subarray(0, offset)
  let line = 1
  before.forEach((byte, at) => {
    if (byte === 10 || (byte === 13 && bytes[at + 1] !== 10)) line += 1
  })
  return line
}
