// Finds the span of a page in which a value stands, as it was written: quotes, comments and the width of columns stay.
import type { Edit } from './edit.ts'
import type { Page } from './page.ts'
import type { PlaceInText } from './setting.ts'

export interface Rewrite {
  /** What stands there now. */
  readonly written: string
  readonly instead: string
}

/** Returns the offset of a place in a text. */
export function offsetOf(text: string, { line, column }: PlaceInText): number {
  let start = 0
  for (let at = 1; at < line; at += 1) {
    const end = text.indexOf('\n', start)
    if (end < 0) return text.length
    start = end + 1
  }
  return Math.min(start + column - 1, text.length)
}

/** Returns the edit that writes one value for another at a place or just after it; none where it is not clear which is meant. */
export function rewritten(page: Page, place: PlaceInText, { written, instead }: Rewrite): Edit | undefined {
  const { text } = page
  // A value that needs quotes or escapes is for a person to write.
  if (written === '' || !/^[\p{L}\p{N}][\p{L}\p{N} _./’()-]*$/u.test(instead)) return undefined
  const window = windowOf(page, place)
  const found = occurrences(text, written, window)
  const [first, ...others] = found
  const isCertain = first === window.start || window.ofSetting || others.length === 0
  return first !== undefined && isCertain ? inCell(page, first, { written, instead }) : undefined
}

/** Returns the edit that gives the setting at a place another name. */
export function renamedSetting(page: Page, place: PlaceInText, { written, instead }: Rewrite): Edit | undefined {
  const at = offsetOf(page.text, place)
  const start = /["']/.test(page.text[at] ?? '') ? at + 1 : at
  const end = start + written.length
  if (!page.text.startsWith(written, start) || !/^["']?[ \t]*:/.test(page.text.slice(end, end + 20))) return undefined
  return { path: page.path, start, end, text: instead }
}

interface Window {
  readonly start: number
  readonly end: number
  readonly ofSetting: boolean
}

/** Where a value may stand: in the line of its place; for a setting, after its name; for a heading, in the section below. */
function windowOf({ path, text, settings }: Page, place: PlaceInText): Window {
  const start = offsetOf(text, place)
  const line = text.slice(start, endOfLine(text, start))
  const isSetting = place.line <= settings.endLine || /\.ya?ml$/i.test(path)
  if (isSetting) {
    const name = /^["']?[^"':\n]*["']?[ \t]*:/.exec(line)?.[0] ?? ''
    const next = /\n(?=[^\s#-])/.exec(text.slice(start))
    return { start: start + name.length, end: next ? start + next.index : text.length, ofSetting: true }
  }
  if (!/^#{1,6}[ \t]/.test(line)) return { start, end: start + line.length, ofSetting: false }
  const next = /\n#{1,6}[ \t]/.exec(text.slice(start + 1))
  return { start: start + line.length, end: next ? start + 1 + next.index : text.length, ofSetting: false }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** Part of a longer word is another word. */
function occurrences(text: string, written: string, { start, end }: Window): readonly number[] {
  const found: number[] = []
  const isLetter = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}_]/u.test(letter)
  for (let at = text.indexOf(written, start); at >= 0 && at + written.length <= end; ) {
    const isPart =
      (isLetter(text[at - 1]) && isLetter(written[0])) ||
      (isLetter(text[at + written.length]) && isLetter(written.at(-1)))
    if (!isPart) found.push(at)
    at = text.indexOf(written, at + 1)
  }
  return found
}

/** In a table whose columns stand below one another, blanks before the next `|` make up for a word that is longer or shorter. */
function inCell({ path, text }: Page, start: number, { written, instead }: Rewrite): Edit {
  const plain = { path, start, end: start + written.length, text: instead }
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const line = text.slice(lineStart, endOfLine(text, start))
  const rest = /^((?:\\\||[^|])*?)([ \t]*)\|/.exec(line.slice(start - lineStart + written.length))
  if (!rest || !line.trimStart().startsWith('|')) return plain
  const [whole, after = '', blanks = ''] = rest
  const bar = start - lineStart + written.length + whole.length - 1
  if (!isBelowAnother(text, lineStart, bar)) return plain
  const room = Math.max(1, blanks.length + [...written].length - [...instead].length)
  const end = plain.end + whole.length - 1
  return { ...plain, end, text: `${instead}${after}${' '.repeat(room)}` }
}

function isBelowAnother(text: string, lineStart: number, column: number): boolean {
  const before = lineStart === 0 ? '' : text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart - 1)
  const next = endOfLine(text, lineStart) + 1
  const after = next > text.length ? '' : text.slice(next, endOfLine(text, next))
  return before[column] === '|' || after[column] === '|'
}
