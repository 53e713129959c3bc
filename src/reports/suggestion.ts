// A correction as the platform shows it beside a line, with a button that takes it.
import { createHash } from 'node:crypto'
import type { Segment } from '../words/speak.ts'
import { markdown } from '../words/writers/markdown.ts'

/** Lines of a file in a pull request, and what is to stand there. */
export interface Suggestion {
  /** From the root of the repository. */
  readonly path: string
  readonly first: number
  readonly last: number
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** The sentences that say why. */
  readonly says: readonly (readonly Segment[])[]
}

/** Returns the mark by which a suggestion is known again, wherever its lines have moved to. */
export function markOf({ path, before, after }: Suggestion): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([path, before, after]))
    .digest('hex')
  return `<!-- moothall:suggestion ${hash.slice(0, 32)} -->`
}

/** Returns the text beside the line: why, and the lines that the button writes, byte for byte. */
export function suggestionText(suggestion: Suggestion): string {
  const { after, says } = suggestion
  const sentences = markdown(says.map((text) => ({ type: 'paragraph', text })))
  const runs = after.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length)
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)))
  // An empty line would be a line in the file; to take lines away, nothing stands between the fences.
  const lines = after.length === 0 ? '' : `${after.join('\n')}\n`
  return `${markOf(suggestion)}\n${sentences}\n${fence}suggestion\n${lines}${fence}\n`
}

/** What stands above all suggestions of one run. */
export const aboveSuggestions =
  'Some lines here have one right answer. Press “Commit suggestion” to take it, or leave it as it is.'
