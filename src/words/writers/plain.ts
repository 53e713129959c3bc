// Plain text: for the JSON report, for examples and tests. Names stand in curly quotes.
import type { Segment } from '../speak.ts'
import { shown } from '../untrusted.ts'

/** Returns segments as one line of plain text. */
export function plain(segments: readonly Segment[]): string {
  return segments
    .map((segment) =>
      segment.type === 'words'
        ? segment.text
        : segment.type === 'name'
          ? `“${shown(segment.text)}”`
          : shown(segment.text),
    )
    .join('')
}
