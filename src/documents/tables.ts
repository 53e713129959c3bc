// Tables as rows of cells with places; columns keep the order that their author chose.
import type { Nodes, PhrasingContent, Table } from 'mdast'
import { isExample, plainText } from './written.ts'

export interface Cell {
  readonly text: string
  readonly nodes: readonly PhrasingContent[]
  readonly line: number
  readonly column: number
}

export interface Row {
  readonly cells: readonly Cell[]
  readonly line: number
  readonly column: number
  /** True when the row begins with "Example:". */
  readonly example: boolean
}

/** The columns that are read of one table; more than this is nobody's table of people. */
export const maxColumns = 100

/** Returns the header and the rows of a table; cells beyond `maxColumns` are not read. */
export function readTable(table: Table): { readonly header: readonly Cell[]; readonly rows: readonly Row[] } {
  const [head, ...body] = table.children
  const rows = body.map((row): Row => {
    const cells = row.children.slice(0, maxColumns).map(cellOf)
    return { cells, ...startOf(row), example: isExample(cells.find((cell) => cell.text !== '')?.text ?? '') }
  })
  return { header: (head?.children ?? []).slice(0, maxColumns).map(cellOf), rows }
}

function cellOf(node: Nodes & { children: PhrasingContent[] }): Cell {
  return { text: plainText(node.children).trim(), nodes: node.children, ...startOf(node.children[0] ?? node) }
}

function startOf(node: Nodes): { line: number; column: number } {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
}
