// The plain texts of SARIF 2.1.0. What somebody wrote can be neither a link nor a placeholder in them (sections 3.11.5 and 3.11.6).
import type { Segment } from '../speak.ts'
import { plain } from './plain.ts'

/** Returns segments as one line of a SARIF message: `[here](there)` falls apart, and braces stand for themselves. */
export function sarifText(segments: readonly Segment[]): string {
  return plain(segments)
    .replaceAll('](', '] (')
    .replace(/[{}]/g, (brace) => brace.repeat(2))
}
