// Refuses, before it is parsed, Markdown that is shaped to exhaust the parser: nobody's page looks like this.
// The parser works in one pass over a page, except in the six ways that are weighed here; each was measured.
import { lineBeginnings } from './line-beginning.ts'
import { lineLoad } from './line-load.ts'

/** Why a page was refused, and the line (from 1) at which it became too much. */
export interface Overload {
  readonly problem: 'too-deep' | 'too-complex'
  readonly line: number
}

/** Up to this many letters no shape takes longer than a tenth of a second. */
const harmless = 8192

/** Lists and quotes in each other. */
export const deepest = 100

/** Each limit keeps its shape under a second and 128 MiB in a page of 256 KiB, and far above what people write. */
const limits = {
  // Every reference (`&amp;`) copies the text before it, from the beginning of its paragraph or cell.
  copied: 25e6,
  // Every bare address copies the list of its siblings.
  moved: 20e6,
  // Every `_`, `&` and bare address looks through its word, every full stop through those that follow.
  searched: 150e6,
  // On a line that is not ASCII alone, and on the last, the place of every mark is counted from the line's beginning.
  counted: 400e6,
  // Every bare address looks through what follows it.
  scanned: 2500e6,
} as const

/** Returns what is too much in a page, or nothing; it takes a few milliseconds for the largest page. */
export function overload(text: string): Overload | undefined {
  if (text.length <= harmless || isPlain(text)) return undefined
  const beginningOf = lineBeginnings(text)
  let [copied, moved, searched, counted, addresses] = [0, 0, 0, 0, 0]
  let block = { length: 0, nodes: 0, addresses: 0 }
  for (let line = 1, start = 0; start < text.length; line += 1) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    const { depth, newText } = beginningOf(start, end)
    if (depth > deepest) return { problem: 'too-deep', line }
    if (newText) {
      moved += block.nodes * block.addresses
      block = { length: 0, nodes: 0, addresses: 0 }
    }
    const load = lineLoad(text, start, end)
    copied += load.references * block.length + load.beforeReferences
    searched += load.searched
    if (!load.ascii || end === text.length) counted += load.marks * (end - start)
    addresses += load.addresses
    block.length += end - start + 1
    block.nodes += load.marks + 1
    block.addresses += load.addresses
    const tooComplex =
      copied > limits.copied ||
      moved + block.nodes * block.addresses > limits.moved ||
      searched > limits.searched ||
      counted > limits.counted ||
      addresses * text.length > limits.scanned
    if (tooComplex) return { problem: 'too-complex', line }
    start = end + 1
  }
  return undefined
}

/** Whether a page surely stays below every limit, as nearly all do: told in a tenth of the time. */
function isPlain(text: string): boolean {
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    if (end - start > 2000) return false
    start = end + 1
  }
  const addresses = count(text, '@') + count(text, '://') + count(text, 'www.')
  const copied = count(text, '&') * text.length
  return (
    copied < limits.copied &&
    addresses * text.length < 3 * limits.moved &&
    !/^(?:\[\^[^\]\n]*\]:)?[ \t>\-+*\d.)]{90}/m.test(text)
  )
}

function count(text: string, part: string): number {
  let found = 0
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found += 1
  return found
}
