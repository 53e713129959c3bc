// What the beginning of a line says before anything is parsed: how deep it lies, and whether a new text begins.

export interface Beginning {
  /** Lists and quotes around the line: the parser may see fewer, never more. */
  readonly depth: number
  /** Whether this line surely does not go on with the text of the line before. */
  readonly newText: boolean
}

// A footnote holds its text as a list item does.
const item = /(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)|\[\^[^\]\n]*\]:/my
const separator = /\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/my
const thematic = /(?:-[ \t]*){3,}$|(?:\*[ \t]*){3,}$/my
const heading = /#{1,6}[ \t]/y
const tag = /<\/?[a-z][a-z\d-]*(?:[ \t]+[a-z-]+="[^"<>\n]*")*[ \t]*\/?>/iy

/** Returns a reader of lines, to be asked for each line of a text in its order. */
export function lineBeginnings(text: string): (start: number, end: number) => Beginning {
  const startsWith = (shape: RegExp, index: number) => {
    shape.lastIndex = index
    return shape.test(text)
  }
  /** The columns at which the contents of the open list items begin. */
  let items: number[] = []
  let afterBlank = true
  let inTable = false
  let lineBefore = ''

  return (start, end) => {
    const content = skipBlanks(text, start, end, 0)
    if (content.index >= end) {
      inTable = false
      afterBlank = true
      lineBefore = ''
      return { depth: items.length + content.quotes, newText: true }
    }
    const isItem = startsWith(item, content.index) && !startsWith(thematic, content.index)
    if (isItem || afterBlank) items = items.filter((column) => column <= content.column)
    const mayBegin = content.column - (items.at(-1) ?? 0) < 4
    let [{ index, column, quotes }, next] = [content, content]
    while (isItem && startsWith(item, index)) {
      next = skipBlanks(text, item.lastIndex, end, column + item.lastIndex - index)
      items.push(column + item.lastIndex - index + 1)
      quotes += next.quotes
      index = next.index
      column = next.column
    }
    const begins =
      mayBegin && ((isItem && index < end) || startsWith(heading, content.index) || startsWith(tag, content.index))
    const line = text.slice(content.index, end)
    if (begins) inTable = false
    else if (!inTable && line.includes('|') && startsWith(separator, content.index))
      inTable = lineBefore !== '' && cells(line) === cells(lineBefore)
    const newText = begins || afterBlank || inTable
    lineBefore = line
    afterBlank = false
    return { depth: items.length + quotes, newText }
  }
}

interface Spot {
  readonly index: number
  readonly column: number
  readonly quotes: number
}

/** The next letter that is neither a blank nor the mark of a quote. */
function skipBlanks(text: string, start: number, end: number, from: number): Spot {
  let [index, column, quotes] = [start, from, 0]
  for (; index < end; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 62) quotes += 1
    else if (code !== 32 && code !== 9 && code !== 13) break
    column += code === 9 ? 4 - (column % 4) : 1
  }
  return { index, column, quotes }
}

function cells(line: string): number {
  return line.replace(/^\||\|[ \t\r]*$/g, '').split(/(?<!\\)\|/).length
}
