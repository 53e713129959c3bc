// The terminal: wrapped to its width, coloured only when asked. No line can begin like a command of a build log.
import { styleText } from 'node:util'
import { eastAsianWidth } from 'get-east-asian-width'
import type { Block, Inline, Item } from '../blocks.ts'
import type { Segment } from '../speak.ts'
import { shown } from '../untrusted.ts'

export interface TerminalOptions {
  /** Columns to write in. */
  readonly width: number
  readonly colour: boolean
}

// Letters that take one column each, which is nearly all that is written.
const narrow = /^[ -~\u00A0-\u02AF‐-‧‹›…·]*$/u
const noWidth = /^[\p{M}\p{Cf}]$/u

/** Returns the columns that a text takes on a terminal. */
function widthOfText(text: string): number {
  if (narrow.test(text)) return text.length
  return [...text].reduce(
    (sum, letter) => sum + (noWidth.test(letter) ? 0 : eastAsianWidth(letter.codePointAt(0) ?? 0)),
    0,
  )
}

type Style = Parameters<typeof styleText>[0]

/** A word with its style; lines are broken between words, styles are put on afterwards. */
export interface Word {
  readonly text: string
  readonly style?: Style
}

const widest = 100
const narrowest = 40

/** Returns blocks as text for a terminal; ends with a line break. Diagrams are left out. */
export function terminal(blocks: readonly Block[], { width, colour }: TerminalOptions): string {
  const paint = (word: Word) =>
    colour && word.style ? styleText(word.style, word.text, { validateStream: false }) : word.text
  const lines = terminalLines(blocks, width).map((line) => runsOf(line).map(paint).join('').trimEnd())
  return `${lines.join('\n').trim()}\n`
}

/** Joins neighbours of one style, so that a line does not turn its colours on and off at every word. */
function runsOf(line: readonly Word[]): readonly Word[] {
  const runs: Word[] = []
  for (const word of line) {
    const last = runs.at(-1)
    if (last && last.style === word.style) runs[runs.length - 1] = { ...last, text: last.text + word.text }
    else runs.push(word)
  }
  return runs
}

/** Returns blocks as lines of words with their styles, no two empty lines in a row. */
export function terminalLines(blocks: readonly Block[], width: number): readonly (readonly Word[])[] {
  const columns = Math.min(Math.max(width, narrowest), widest)
  const lines = blocks.flatMap((block) => linesOf(block, columns)).map(safeStart)
  const isEmpty = (line: readonly Word[] | undefined) => line?.every((word) => word.text.trim() === '') ?? true
  return lines.filter((line, at) => !(isEmpty(line) && isEmpty(lines[at - 1])))
}

function linesOf(block: Block, columns: number): readonly (readonly Word[])[] {
  switch (block.type) {
    case 'heading':
      return [[], ...wrapped(wordsOf(block.text, 'bold'), columns, '')]
    case 'paragraph':
      return [...wrapped(wordsOf(block.text), columns, '  '), []]
    case 'list':
      return [
        ...block.items.flatMap((item, index) =>
          itemLines(item, `${block.ordered ? `${index + 1}. ` : '- '}${box(item)}`, columns),
        ),
        [],
      ]
    case 'table':
      return [...tableLines(block.rows, columns), []]
    case 'fold':
      return [[], [{ text: block.title, style: 'bold' }], ...block.blocks.flatMap((inner) => linesOf(inner, columns))]
    case 'diagram':
      return []
    case 'difference':
      return [...differing('-', block.before, 'red'), ...differing('+', block.after, 'green'), []]
    case 'copy':
      return [...block.text.split('\n').map((line) => [{ text: `    ${line}` }]), []]
  }
}

function differing(sign: string, lines: readonly string[], style: Style): readonly (readonly Word[])[] {
  return lines.map((line) => [{ text: `    ${sign} ` }, { text: shown(line, widest * 2), style }])
}

function itemLines(item: Item, bullet: string, columns: number): readonly (readonly Word[])[] {
  const indent = ' '.repeat(bullet.length + 2)
  const [first = [], ...rest] = wrapped(wordsOf(item.text), columns, indent)
  const more = (item.more ?? []).flatMap((line) => wrapped(wordsOf(line), columns, indent))
  const aside = wrapped(wordsOf(item.aside ?? [], 'dim'), columns, indent)
  return [[{ text: `  ${bullet}` }, ...first.slice(1)], ...rest, ...more, ...aside]
}

function box({ checked }: Item): string {
  return checked === undefined ? '' : checked ? '[x] ' : '[ ] '
}

/** Columns as wide as their longest cell; the last one wraps. */
function tableLines(rows: readonly (readonly (readonly Inline[])[])[], columns: number): readonly (readonly Word[])[] {
  const cells = rows.map((row) => row.map((cell) => wordsOf(cell)))
  const widths = (cells[0] ?? []).map((_, at) =>
    Math.min(Math.max(...cells.map((row) => widthOf(row[at] ?? []))), Math.floor(columns / 3)),
  )
  const fixed = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 2)
  return cells.flatMap((row) => {
    const start = row.slice(0, -1).flatMap((cell, at) => padded(cell, widths[at] ?? 0))
    const [first = [], ...rest] = wrapped(row.at(-1) ?? [], Math.max(columns, fixed + 20), ' '.repeat(fixed))
    return [[{ text: '  ' }, ...start, ...first.slice(1)], ...rest]
  })
}

function padded(cell: readonly Word[], width: number): readonly Word[] {
  const short =
    widthOf(cell) > width ? [{ ...cell[0], text: cut(cell.map((word) => word.text).join(''), width) }] : cell
  return [...short, { text: ' '.repeat(Math.max(width - widthOf(short), 0) + 2) }]
}

function cut(text: string, width: number): string {
  let kept = ''
  for (const letter of text) {
    if (widthOfText(kept + letter) > width - 1) break
    kept += letter
  }
  return `${kept}…`
}

function widthOf(words: readonly Word[]): number {
  return widthOfText(words.map((word) => word.text).join(''))
}

/** Splits into words with the spaces before them, so that lines can break between any two. */
function wordsOf(inline: readonly Inline[], style?: Style): readonly Word[] {
  return inline.flatMap((part): readonly Word[] => {
    switch (part.type) {
      case 'strong':
        return wordsOf(part.text, 'bold')
      case 'quiet':
        return wordsOf(part.text, 'dim')
      case 'anchor':
        return wordsOf(part.text, style)
      default:
        return split(textOf(part)).map((text) => ({
          text,
          ...(part.type === 'path' ? { style: 'cyan' as const } : style && { style }),
        }))
    }
  })
}

function textOf(segment: Segment): string {
  if (segment.type === 'words') return segment.text
  const text = shown(segment.text)
  const plainly = segment.type === 'link' ? /^[^\s:][^\s]*$/u : /^\.?[\p{L}\p{N}][\p{L}\p{N}./ _:,-]*$/u
  return segment.type === 'name' || !plainly.test(text) ? `“${text}”` : text
}

function split(text: string): readonly string[] {
  return text.match(/ +|[^ ]+/g) ?? []
}

/** Returns lines that each begin with `indent`; a word longer than a line is cut. */
function wrapped(words: readonly Word[], columns: number, indent: string): readonly (readonly Word[])[] {
  const lines: Word[][] = []
  let line: Word[] = [{ text: indent }]
  let width = indent.length
  for (const word of glued(words)) {
    const long = widthOfText(word.map(({ text }) => text).join(''))
    const blank = word.every(({ text }) => text.trim() === '')
    if (width + long > columns && width > indent.length && !blank) {
      lines.push(line)
      line = [{ text: indent }]
      width = indent.length
    }
    if (blank && width === indent.length) continue
    const room = columns - indent.length
    const fitting = long > room ? [{ ...word[0], text: cut(word.map(({ text }) => text).join(''), room) }] : word
    line.push(...fitting)
    width += Math.min(long, room)
  }
  if (line.length > 1) lines.push(line)
  return lines
}

/** Joins words that have no space between them, such as a name and the full stop after it. */
function glued(words: readonly Word[]): readonly (readonly Word[])[] {
  const groups: Word[][] = []
  for (const word of words) {
    const last = groups.at(-1)
    const isBlank = word.text.trim() === ''
    if (last && !isBlank && last.every(({ text }) => text.trim() !== '')) last.push(word)
    else groups.push([word])
  }
  return groups
}

/** A build log takes lines that begin with `::` or `##[` for commands. */
function safeStart(line: readonly Word[]): readonly Word[] {
  const text = line
    .map((word) => word.text)
    .join('')
    .trimStart()
  return /^(?:::|##\[)/.test(text) ? [{ text: '· ' }, ...line] : line
}
