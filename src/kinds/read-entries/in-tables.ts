// Entries in tables: one for each row, of a page or of a CSV file.
import type { Table } from 'mdast'
import { readCsv } from '../../documents/csv.ts'
import { mentionsIn } from '../../documents/mentions.ts'
import type { Page } from '../../documents/page.ts'
import { readTable } from '../../documents/tables.ts'
import { isExample, withoutPrompts } from '../../documents/written.ts'
import type { Place } from '../../finding.ts'
import type { AnyCollection, Written } from '../kind.ts'
import { answers, namedBy } from '../read-fields.ts'
import { type Draft, isEmptyOrExample } from './draft.ts'

/** Returns the entries of one table; `named` says that a heading names the collection, so one known column is enough. */
export function tableDrafts(page: Page, table: Table, collection: AnyCollection, named: boolean): readonly Draft[] {
  const { header, rows } = readTable(table)
  const found = columnsOf(
    header.map((cell) => cell.text),
    collection,
    named,
  )
  if (!found) return []
  const columns = withConsent(
    found,
    rows.filter((row) => !row.example).map((row) => row.cells.map((cell) => cell.text)),
    collection,
  )
  return rows.flatMap((row): readonly Draft[] => {
    if (row.example) return []
    const fields = new Map<string, Written[]>()
    row.cells.forEach((cell, at) => {
      const text = withoutPrompts(cell.text)
      if (text === '' || isExample(text)) return
      const written = cellWritten(text, { path: page.path, line: cell.line, column: cell.column })
      for (const field of (columns[at] ?? []).filter((name) => answers(written, collection.fields[name])))
        fields.set(field, [{ ...written, nodes: cell.nodes, mentions: mentionsIn(cell.nodes, page.definitions) }])
    })
    if (isEmptyOrExample(fields, collection)) return []
    return [{ path: page.path, place: { path: page.path, line: row.line, column: row.column }, fields }]
  })
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
  header: readonly string[],
  collection: AnyCollection,
  named: boolean,
): readonly (readonly string[])[] | undefined {
  const columns = eachFieldOnce(header.map((title) => namedBy(title, collection.fields)))
  const mapped = columns.filter((fields) => fields.length > 0).length
  const labels = columns.some((fields) => fields.some((field) => collection.labelledBy.includes(field)))
  if (!labels && columns[0]?.length === 0 && mapped > 0) columns[0] = collection.labelledBy.slice(0, 1)
  return mapped >= (named || header.length === 1 ? 1 : 2) ? columns : undefined
}

/** Of two columns that name one field the first has it: in "Role | Name", the name of the role is in "Role". */
function eachFieldOnce(columns: readonly (readonly string[])[]): (readonly string[])[] {
  const taken = new Set<string>()
  return columns.map((fields) => {
    const free = fields.filter((field) => !taken.has(field))
    for (const field of free) taken.add(field)
    return free
  })
}

/** Returns the entries of a CSV file; a header that names none of the fields gives none. */
export function draftsInCsv(page: Page, collection: AnyCollection): readonly Draft[] {
  const { header, rows } = readCsv(page.text)
  const columns = columnsOf(
    header.map((cell) => cell.text),
    collection,
    true,
  )
  if (!columns) return []
  return rows.flatMap((row): readonly Draft[] => {
    const fields = new Map<string, Written[]>()
    row.forEach((cell, at) => {
      const written = cellWritten(cell.text.trim(), { path: page.path, line: cell.line, column: cell.column })
      for (const field of (columns[at] ?? []).filter((name) => answers(written, collection.fields[name])))
        fields.set(field, [written])
    })
    const first = row[0]
    if (!first || isEmptyOrExample(fields, collection)) return []
    return [{ path: page.path, place: { path: page.path, line: first.line, column: first.column }, fields }]
  })
}
