// Tables whose columns are groups: a mark in a cell says that a group has what the row is about.
import { plainName } from '../../documents/sections.ts'
import { isExample, isNoAnswer } from '../../documents/written.ts'
import type { AnyCollection } from '../kind.ts'
import { isNamed } from '../names.ts'

/** A cell of a page or of a CSV file. */
export interface GridCell {
  readonly text: string
  readonly line: number
  readonly column: number
}

/** A row of cells, with the place where it begins. */
export interface GridRow<C extends GridCell> {
  readonly cells: readonly C[]
  readonly line: number
  readonly column: number
  readonly example: boolean
}

export interface Grid<C extends GridCell> {
  readonly header: readonly C[]
  readonly rows: readonly GridRow<C>[]
  /** True where the page itself calls its columns groups, so that one without any mark is a group too. */
  readonly isTurned?: boolean
}

const has =
  /^(?:[✓✔✅☑●○◐◑◕◯•■□+*~]{1,5}|x{1,3}|\d{1,4}(?:\s*\([^()]{0,40}\)|\s+\p{L}{1,20})?|yes|some|strong|basic|expert|full|part(?:ly|ial)?|growing|oui|fort|partiel|ja|stark|teils|sí|si|fuerte|parcial|sì|forte|parziale)$/iu
const lacks =
  /^(?:gap|missing|lacking|needed|wanted|none|[✗✘❌]|lacune|manque|manquant|lücke|fehlt|gesucht|brecha|falta|laguna|lacuna|manca)$/iu
const nothing = /^(?:0|no|non|nein|non disponible|ninguno|nessuno|aucun|keine?r?)$/iu

// A column of numbers with such a name says how much something weighs, and not who has it.
const noGroup =
  /^(?:priority|importance|demand|need|urgency|weight|score|total|sum|count|year|date|no|nr|rank|version|priorite|importance|demande|besoin|annee|prioritat|wichtigkeit|bedarf|jahr|summe|gesamt|prioridad|importancia|demanda|ano|priorita|importanza|domanda|anno|totale)$/

function isMark(text: string): boolean {
  return isNoAnswer(text) || has.test(text) || lacks.test(text) || nothing.test(text)
}

/** Returns the columns that are groups: at least two that name no field, with marks only. */
export function groupColumns(
  { header, rows, isTurned = false }: Grid<GridCell>,
  columns: readonly (readonly string[])[],
  collection: AnyCollection,
): readonly number[] {
  if (!collection.matrix) return []
  const groups = header.flatMap((cell, at) => {
    if (columns[at]?.length !== 0 || cell.text === '' || noGroup.test(plainName(cell.text))) return []
    const cells = rows.map((row) => row.cells[at]?.text.trim() ?? '')
    return cells.every(isMark) && (isTurned || cells.some((text) => !isNoAnswer(text))) ? [at] : []
  })
  return groups.length > 1 ? groups : []
}

/** Returns who has and who lacks what a row is about; a number is kept beside the group. */
export function groupsOf(
  { header }: Grid<GridCell>,
  row: GridRow<GridCell>,
  groups: readonly number[],
): { readonly has: readonly string[]; readonly lacks: readonly string[] } {
  const cells = groups.map((at) => ({ group: header[at]?.text ?? '', text: row.cells[at]?.text.trim() ?? '' }))
  const having = cells.flatMap(({ group, text }) => {
    if (!has.test(text) || nothing.test(text)) return []
    const number = /^\d+/.exec(text)?.[0]
    return [number === undefined ? group : `${group} (${number})`]
  })
  const lacking = cells.filter(({ text }) => having.length === 0 || lacks.test(text))
  return { has: having, lacks: lacking.map(({ group }) => group) }
}

/** Returns a table in which each row is an entry: one whose rows are groups is turned on its side. */
export function upright<C extends GridCell>(grid: Grid<C>, collection: AnyCollection): Grid<C> {
  const [corner, ...heads] = grid.header
  if (!collection.matrix || !corner || heads.length < 2 || grid.rows.length < 2) return grid
  if (!isNamed(collection.matrix.group, [plainName(corner.text)])) return grid
  if (!grid.rows.every((row) => row.cells.slice(1).every((cell) => isMark(cell.text.trim())))) return grid
  const blank = { ...corner, text: '' }
  const groups = grid.rows.filter((row) => !row.example)
  return {
    isTurned: true,
    header: [blank, ...groups.map((row) => row.cells[0] ?? blank)],
    rows: heads.map((head, index) => ({
      cells: [head, ...groups.map((row) => row.cells[index + 1] ?? blank)],
      line: head.line,
      column: head.column,
      example: isExample(head.text),
    })),
  }
}
