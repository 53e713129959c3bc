// Entries in tables: one for each row, of a page or of a CSV file.
import type { Table } from 'mdast'
import { isConfidential } from '../../documents/confidential.ts'
import { readCsv } from '../../documents/csv.ts'
import { mentionsIn } from '../../documents/mentions.ts'
import type { Page } from '../../documents/page.ts'
import { plainName } from '../../documents/sections.ts'
import { readTable } from '../../documents/tables.ts'
import { isExample, isNoAnswer, withoutPrompts } from '../../documents/written.ts'
import type { Place } from '../../finding.ts'
import type { AnyCollection, Written } from '../kind.ts'
import { answers, namedBy } from '../read-fields.ts'
import { type Draft, isEmptyOrExample } from './draft.ts'
import { type Grid, type GridCell, type GridRow, groupColumns, groupsOf, upright } from './matrix.ts'

/** Returns the entries of one table; `named` says that a heading names the collection, so one known column is enough. */
export function tableDrafts(page: Page, table: Table, collection: AnyCollection, named: boolean): readonly Draft[] {
  const grid = upright(readTable(table), collection)
  const found = columnsOf(grid, collection, named)
  if (!found) return []
  const columns = withConsent(
    found,
    grid.rows.filter((row) => !row.example).map((row) => row.cells.map((cell) => cell.text)),
    collection,
  )
  return draftsOf(page, grid, columns, collection, (cell, place) => {
    const written = cellWritten(withoutPrompts(cell.text), place)
    return { ...written, nodes: cell.nodes, mentions: mentionsIn(cell.nodes, page.definitions) }
  })
}

/** Returns the entries in the rows of a table whose columns are known. */
function draftsOf<C extends GridCell>(
  page: Page,
  grid: Grid<C>,
  columns: readonly (readonly string[])[],
  collection: AnyCollection,
  writtenIn: (cell: C, place: Place) => Written,
): readonly Draft[] {
  const groups = groupColumns(grid, columns, collection)
  const sides = sideColumns(grid, columns, collection)
  return grid.rows.flatMap((row): readonly Draft[] => {
    if (row.example) return []
    const place = { path: page.path, line: row.line, column: row.column }
    const placeOf = ({ line, column }: GridCell): Place => ({ path: page.path, line, column })
    const fields = new Map<string, Written[]>()
    row.cells.forEach((cell, at) => {
      const named = columns[at] ?? []
      const written = named.length > 0 ? writtenIn(cell, placeOf(cell)) : undefined
      if (!written || written.text === '' || isExample(written.text)) return
      for (const field of named.filter((name) => answers(written, collection.fields[name])))
        fields.set(field, [written])
    })
    // A row of marks alone does not say what they are about.
    if (collection.matrix && fields.size > 0) addGroups(fields, groupsOf(grid, row, groups), collection.matrix, place)
    if (isEmptyOrExample(fields, collection)) return []
    const beside = sides.flatMap((at): readonly Draft[] => {
      const [head, cell] = [grid.header[at], row.cells[at]]
      const written = cell && writtenIn(cell, placeOf(cell))
      if (!collection.sideBySide || !head || !written || isNoAnswer(written.text)) return []
      const { text, by } = collection.sideBySide
      const own = new Map([
        ...fields,
        [text, [written]] as const,
        [by, [cellWritten(head.text, placeOf(head))]] as const,
      ])
      return [{ path: page.path, place: written.place, fields: own }]
    })
    return beside.length > 0 ? beside : [{ path: page.path, place, fields }]
  })
}

/** Who has and who lacks what the row is about, where no column of its own says so. */
function addGroups(
  fields: Map<string, Written[]>,
  groups: { readonly has: readonly string[]; readonly lacks: readonly string[] },
  into: { readonly has: string; readonly lacks: string },
  place: Place,
): void {
  const add = (field: string, list: readonly string[]) => {
    if (list.length > 0 && !fields.has(field))
      fields.set(field, [{ ...cellWritten(list.join(', '), place), data: list }])
  }
  add(into.has, groups.has)
  add(into.lacks, groups.lacks)
}

/** The columns that stand side by side: at least two that name no field, where none holds the text itself. */
function sideColumns(
  { header, rows }: Grid<GridCell>,
  columns: readonly (readonly string[])[],
  { sideBySide }: AnyCollection,
): readonly number[] {
  if (!sideBySide || columns.some((fields) => fields.includes(sideBySide.text))) return []
  const sides = header.flatMap((cell, at) =>
    columns[at]?.length === 0 && cell.text !== '' && rows.some((row) => /\s/.test(row.cells[at]?.text.trim() ?? ''))
      ? [at]
      : [],
  )
  return sides.length > 1 ? sides : []
}

function cellWritten(text: string, place: Place): Written {
  return { from: 'cell', text, nodes: [], mentions: [], place }
}

const consentGiven = /^(?:yes|no|oui|non|ja|nein|sí|si|sì)\b[\s,;:(–-]*\d{4}-\d{2}/iu

/** A column of "yes, 2026-01-12" is the answer to "May we list you?", whatever it is called: a privacy stop must not hang on a heading. */
function withConsent(
  columns: readonly (readonly string[])[],
  rows: readonly (readonly string[])[],
  collection: AnyCollection,
): readonly (readonly string[])[] {
  const consent = Object.keys(collection.fields).find((field) => collection.fields[field]?.of.type === 'consent')
  if (consent === undefined || columns.some((fields) => fields.includes(consent))) return columns
  const at = columns.findIndex(
    (fields, column) => fields.length === 0 && rows.some((row) => consentGiven.test(row[column] ?? '')),
  )
  return columns.map((fields, column) => (column === at ? [consent] : fields))
}

/** Returns which fields each column fills, or nothing when the table is not of this collection. */
function columnsOf(
  grid: Grid<GridCell>,
  collection: AnyCollection,
  named: boolean,
): readonly (readonly string[])[] | undefined {
  const { header } = grid
  if (isConfidential(header.map(({ text }) => plainName(text)))) return undefined
  const columns = eachFieldOnce(header.map(({ text }) => namedBy(text, collection.fields)))
  const beside = [...groupColumns(grid, columns, collection), ...sideColumns(grid, columns, collection)]
  const mapped = columns.filter((fields) => fields.length > 0).length + beside.filter((at) => at > 0).length
  const labels = columns.some((fields) => fields.some((field) => collection.labelledBy.includes(field)))
  if (!labels && columns[0]?.length === 0 && mapped > 0) columns[0] = collection.labelledBy.slice(0, 1)
  return mapped >= (named || header.length === 1 ? 1 : 2) ? columns : undefined
}

/**
 * Of two columns that name one field the first has it: in "Role | Name", the name of the role is in "Role". One that can
 * mean two things leaves to another what that one means for sure: in "Material | Link", the link is in "Link".
 */
function eachFieldOnce(columns: readonly (readonly string[])[]): (readonly string[])[] {
  const taken = new Set<string>()
  const sure = new Set(columns.flatMap((fields) => (fields.length === 1 ? fields : [])))
  return columns.map((fields) => {
    const own = fields.filter((field) => fields.length === 1 || !sure.has(field))
    const free = own.filter((field) => !taken.has(field))
    for (const field of free) taken.add(field)
    return free
  })
}

/** Returns the entries of a CSV file; a header that names none of the fields gives none. */
export function draftsInCsv(page: Page, collection: AnyCollection): readonly Draft[] {
  const { header, rows } = readCsv(page.text)
  const grid = upright({ header, rows: rows.map(csvRow) }, collection)
  const columns = columnsOf(grid, collection, true)
  return columns ? draftsOf(page, grid, columns, collection, (cell, place) => cellWritten(cell.text.trim(), place)) : []
}

/** A row of a CSV file begins where its first cell does. */
function csvRow(cells: readonly GridCell[]): GridRow<GridCell> {
  const { line, column } = cells[0] ?? { line: 1, column: 1 }
  return { cells, line, column, example: isExample(cells.find(({ text }) => text !== '')?.text ?? '') }
}
