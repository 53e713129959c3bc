// Reads a running order: what happens one after the other, and how many minutes each takes.
import type { List, Table } from 'mdast'
import { readTable } from '../../documents/tables.ts'
import { isExample, isNoAnswer, plainText, withoutPrompts } from '../../documents/written.ts'
import type { Field, FieldOptions, Written } from '../kind.ts'
import { blocksOf, field, linesOf, oneLine, strings } from './field.ts'

/** One part of a session. */
export interface Step {
  readonly what: string
  readonly how?: string
  readonly minutes?: number
}

/** The parts of a session in their order, in a table or a list. */
export const runningOrder = (options: FieldOptions): Field<readonly Step[]> =>
  field(
    {
      type: 'list',
      expects: 'lines such as “Short talk: 15 minutes”',
      schema: strings,
      read: (written) => ({ value: stepsIn(written) }),
    },
    options,
  )

function stepsIn(written: Written): readonly Step[] {
  const blocks = blocksOf(written)
  if (blocks.length > 0) return blocks.flatMap((block) => (block.type === 'table' ? inTable(block) : inList(block)))
  return linesOf(written).flatMap((line) => inLine(line))
}

/** Whatever the columns are called, one of numbers is the minutes. */
function inTable(table: Table): readonly Step[] {
  return readTable(table).rows.flatMap((row): readonly Step[] => {
    const cells = row.cells.map((cell) => withoutPrompts(cell.text))
    const at = cells.findIndex((cell) => onlyMinutes.test(cell))
    const [what = '', ...how] = cells.filter((cell, index) => index !== at && !isNoAnswer(cell) && !isOClock(cell))
    return row.example || what === '' ? [] : [step(what, how.join('. '), minutesIn(cells[at] ?? ''))]
  })
}

function inList(list: List): readonly Step[] {
  return list.children.flatMap((item) => inLine(plainText([item]).trim()))
}

const amount = /\(?(?<![\d:–-])(\d{1,3})\s*(?:′|'|min(?:utes?|uten|utos?|uti|uto|\.)?(?![\p{L}]))\)?/iu
const onlyMinutes = /^\d{1,3}\s*(?:′|'|min\p{L}*\.?)?$/iu

/** "Short talk: 15 minutes", "10 min: hello", "Sharing (15 minutes). In the whole group." */
function inLine(line: string): readonly Step[] {
  const text = oneLine(withoutPrompts(line))
  if (isNoAnswer(text) || isExample(text)) return []
  const found = amount.exec(text)
  const rest = found ? `${text.slice(0, found.index)}\n${text.slice(found.index + found[0].length)}` : text
  const [what = '', ...how] = rest
    .split('\n')
    .map((part) => part.replace(/^[\s:,.;–—-]+|[\s:,;–—-]+$/g, ''))
    .filter((part) => part !== '')
  return what === '' ? [] : [step(what, how.join(' '), found ? Number(found[1]) : undefined)]
}

function step(what: string, how: string, minutes: number | undefined): Step {
  return { what, ...(how !== '' && { how }), ...(minutes !== undefined && { minutes }) }
}

function minutesIn(text: string): number | undefined {
  const found = /\d{1,3}/.exec(text)
  return found ? Number(found[0]) : undefined
}

function isOClock(text: string): boolean {
  return /^\d{1,2}[:.h]\d{2}(?:\s*(?:–|-|to)\s*\d{1,2}[:.h]\d{2})?$/.test(text)
}
