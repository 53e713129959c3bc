// Tables of a page as far as they may be published: without examples, private values, and the columns that are empty for that.
import type { Nodes, Table, TableRow } from 'mdast'
import { isExample, plainText } from '../../documents/written.ts'
import type { Rules } from './publishable.ts'

/** Returns a table without what is left out; nothing where no row is left, or where a note speaks of its head. */
export function cleanedTable(table: Table, rules: Rules, cleaned: <T extends Nodes>(cell: T) => T): readonly Table[] {
  const [head, ...rows] = table.children
  if (!head || rules.isStopped(head)) return []
  const kept = rows.filter((row) => !rules.isStopped(row) && !isExample(plainText([row])))
  // A table of examples only has nothing to say.
  if (rows.length > 0 && kept.length === 0) return []
  const made = [head, ...kept].map((row) => ({ ...row, children: row.children.map(cleaned) }))
  return withoutEmptyColumns({ ...table, children: made }, table.children)
}

/** A column that held something before, and holds nothing now, goes with its heading. */
function withoutEmptyColumns(table: Table, before: readonly TableRow[]): readonly Table[] {
  const filled = filledColumns(table.children)
  const gone = new Set([...filledColumns(before)].filter((at) => !filled.has(at)))
  if (gone.size === 0) return [table]
  const isLeft = (_: unknown, at: number) => !gone.has(at)
  const children = table.children.map((row) => ({ ...row, children: row.children.filter(isLeft) }))
  if (children[0]?.children.length === 0) return []
  return [{ ...table, children, align: (table.align ?? []).filter(isLeft) }]
}

/** The columns in which a row below the head says something. */
function filledColumns(rows: readonly TableRow[]): ReadonlySet<number> {
  const filled = new Set<number>()
  for (const { children } of rows.slice(1))
    for (const [at, cell] of children.entries()) if (!filled.has(at) && plainText([cell]).trim() !== '') filled.add(at)
  return filled
}
