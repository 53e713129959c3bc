// Reads the table in a CSV file, with the place of each cell. A row with a slip is left out; the others are there.

import Papa from 'papaparse'
import type { PlaceInText } from './setting.ts'

/** A cell without its quotes and without blanks around it. The place is where the cell begins. */
export interface CsvCell extends PlaceInText {
  readonly text: string
}

export interface CsvProblem extends PlaceInText {
  readonly problem: /** A quotation mark that opens or closes nothing. */
    | 'csv-quote'
    /** A row has more cells than the first row names: `cells`, `columns`. */
    | 'csv-extra-cells'
    /** What stands after this place was not read. */
    | 'csv-too-long'
  readonly values: Readonly<Record<string, string | number>>
}

export interface Csv {
  readonly header: readonly CsvCell[]
  readonly rows: readonly (readonly CsvCell[])[]
  readonly problems: readonly CsvProblem[]
}

/** At most so many columns, rows and slips are read: a table for people is never longer. */
export const largestCsv = { columns: 100, rows: 5000, problems: 20 } as const

interface Row {
  readonly cells: readonly CsvCell[]
  /** How many cells there are up to the last that is not empty. */
  readonly width: number
  readonly place: PlaceInText
}

/** Returns the table in `text`, as `readText` gave it; never throws. Cells are apart by commas, semicolons or tabs. */
export function readCsv(text: string): Csv {
  const { separator, from } = separatorOf(text)
  const { rows, problems } = readRows(text, from, separator)
  const header = rows[0]?.cells ?? []
  const fitting: (readonly CsvCell[])[] = []
  for (const { cells, width, place } of rows.slice(1)) {
    // A comma too many moves every value to its right into another column, perhaps a private one into a public one.
    if (width <= header.length) fitting.push(cells.slice(0, header.length))
    else problems.push({ problem: 'csv-extra-cells', ...place, values: { cells: width, columns: header.length } })
  }
  problems.sort((a, b) => a.line - b.line || a.column - b.column)
  return { header, rows: fitting, problems: problems.slice(0, largestCsv.problems + 1) }
}

/** Returns what separates the cells of the first line, and where the table begins: after Excel's line `sep=;`. */
function separatorOf(text: string): { separator: string; from: number } {
  const told = /^sep=([,;\t])[ \t]*(?:\n|$)/i.exec(text)
  if (told) return { separator: told[1] ?? ',', from: told[0].length }
  const first = /^\s*([^\n]*)/.exec(text)?.[1] ?? ''
  const bare = first.replace(/"[^"]*"/g, '')
  const counts = [',', ';', '\t'].map((separator) => ({ separator, count: bare.split(separator).length }))
  return { separator: counts.sort((a, b) => b.count - a.count)[0]?.separator ?? ',', from: 0 }
}

/** Reads row after row; after a stray quotation mark, which could swallow the rest, it begins again on the next line. */
function readRows(text: string, from: number, separator: string): { rows: Row[]; problems: CsvProblem[] } {
  const placeAt = placesIn(text)
  const rows: Row[] = []
  const problems: CsvProblem[] = []
  let start = from
  while (start < text.length) {
    if (rows.length > largestCsv.rows || problems.length === largestCsv.problems) {
      problems.push({ problem: 'csv-too-long', ...placeAt(start), values: { rows: Math.max(0, rows.length - 1) } })
      break
    }
    let at = start
    let stray: number | undefined
    Papa.parse<string[]>(text.slice(start), {
      delimiter: separator,
      newline: '\n',
      fastMode: false,
      step({ data, errors }, parser) {
        const quote = errors.find((error) => error.type === 'Quotes')
        if (quote) stray = start + Math.max(0, (quote.index ?? 1) - 1)
        else {
          const { row, end } = rowAt(text, at, data, separator, placeAt)
          if (row.width > 0) rows.push(row)
          at = end
        }
        if (quote || rows.length > largestCsv.rows) parser.abort()
      },
    })
    if (stray !== undefined) {
      problems.push({ problem: 'csv-quote', ...placeAt(stray), values: {} })
      const end = text.indexOf('\n', stray)
      at = end < 0 ? text.length : end + 1
    }
    start = at
  }
  return { rows, problems }
}

/** Returns the row that begins at an offset, with the place of each cell, and where the next one begins. */
function rowAt(
  text: string,
  from: number,
  values: readonly string[],
  separator: string,
  placeAt: (offset: number) => PlaceInText,
): { row: Row; end: number } {
  const place = placeAt(from)
  const cells: CsvCell[] = []
  let at = from
  for (const value of values) {
    if (cells.length < largestCsv.columns) cells.push({ text: value.trim(), ...placeAt(at) })
    at = endOfCell(text, at, value, separator) + 1
  }
  return { row: { cells, width: values.findLastIndex((value) => value.trim() !== '') + 1, place }, end: at }
}

/** Returns where a cell with this value ends: at its separator, at the end of its line, or at the end of the text. */
function endOfCell(text: string, from: number, value: string, separator: string): number {
  if (text[from] !== '"') return from + value.length
  let at = from + 2 + value.length + (value.split('"').length - 1)
  while (at < text.length && text[at] !== separator && text[at] !== '\n') at += 1
  return at
}

/** Returns a function from offsets to places; it is quick when it is asked from the first offset to the last. */
function placesIn(text: string): (offset: number) => PlaceInText {
  let line = 1
  let start = 0
  return (offset) => {
    for (let end = text.indexOf('\n', start); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
      line += 1
      start = end + 1
    }
    return { line, column: offset - start + 1 }
  }
}
