// A correction of a file: what stands in a span of it is replaced, and every other byte stays.

/** A span of a page's text and what is to stand there. Offsets are in UTF-16 units; a line end counts as one. */
export interface Edit {
  readonly path: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Returns a text with edits of it. The text is that of a page, or the file as it was written: its byte order mark is not
 * counted, and what is new gets its line ends. An edit is left out that overlaps one before it, or lies outside.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const written = text.startsWith('\ufeff') ? text.slice(1) : text
  const hasReturns = written.includes('\r')
  const indexOf = hasReturns ? indexInFile(written) : (offset: number) => offset
  const length = hasReturns ? written.replace(/\r\n?/g, '\n').length : written.length
  const lineEnd = /\r\n?|\n/.exec(written)?.[0] ?? '\n'

  const parts: string[] = [text.slice(0, text.length - written.length)]
  let done = 0
  for (const edit of inOrder(edits, length)) {
    const [start, end] = [indexOf(edit.start), indexOf(edit.end)]
    parts.push(written.slice(done, start), edit.text.replaceAll('\n', lineEnd))
    done = end
  }
  return [...parts, written.slice(done)].join('')
}

/** Two that begin at the same place are two answers to one question: the first one counts. */
function inOrder(edits: readonly Edit[], length: number): readonly Edit[] {
  const kept: Edit[] = []
  for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
    const before = kept.at(-1)
    const isInside = edit.start >= 0 && edit.start <= edit.end && edit.end <= length
    if (isInside && (!before || (edit.start >= before.end && edit.start > before.start))) kept.push(edit)
  }
  return kept
}

/** A page's text counts `\r\n` as one; the file has two there. To be asked with growing offsets. */
function indexInFile(written: string): (offset: number) => number {
  let [index, counted] = [0, 0]
  return (offset) => {
    for (; counted < offset; counted += 1) index += written[index] === '\r' && written[index + 1] === '\n' ? 2 : 1
    return index
  }
}
