// How long a report may be: bytes that the platform takes, and lines that a reader sees without opening a fold.

export interface Room {
  readonly bytes: number
  /** Lines outside folds; a line that is too wide for a comment counts as often as it wraps. */
  readonly lines?: number
}

/** Letters in a line of a comment on a wide screen. */
const wide = 120

/** Returns the first report that fits, from the fullest size to the barest; the barest when none does. */
export function fitting<S>(room: Room, sizes: readonly S[], write: (size: S) => string): string {
  let text = ''
  for (const size of sizes) {
    text = write(size)
    if (fits(text, room)) return text
  }
  return text
}

function fits(text: string, { bytes, lines = Number.POSITIVE_INFINITY }: Room): boolean {
  return new TextEncoder().encode(text).length <= bytes && visibleLines(text) <= lines
}

/** Returns how many lines of a Markdown text are seen while its folds are closed. */
export function visibleLines(text: string): number {
  const open = text.replace(/<details>\n<summary>([\s\S]*?)<\/summary>[\s\S]*?<\/details>/g, '$1')
  return open
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\|[ :|-]*\|$/.test(line) && !line.startsWith('```'))
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(readable(line).length / wide)), 0)
}

/** A line without the addresses of its links. */
function readable(line: string): string {
  return line.replace(/\]\([^)\s]*\)/g, ']')
}
