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
  if (blocks.length > 0)
    return withMinutes(blocks.flatMap((block) => (block.type === 'table' ? inTable(block) : inList(block))))
  return withMinutes(linesOf(written).flatMap((line) => inLine(line)))
}

/** A part as it is read: it may say when it begins and ends, in minutes after midnight. */
interface Timed {
  readonly step: Step
  readonly begins?: number
  readonly ends?: number
}

/** What begins at 14:10, before something that begins at 14:25, takes 15 minutes. */
function withMinutes(parts: readonly Timed[]): readonly Step[] {
  return parts.map(({ step, begins, ends }, index) => {
    const end = ends ?? parts[index + 1]?.begins
    const minutes = begins === undefined || end === undefined ? 0 : end - begins
    return step.minutes === undefined && minutes > 0 ? { ...step, minutes } : step
  })
}

/** Whatever the columns are called, one of numbers is the minutes. */
function inTable(table: Table): readonly Timed[] {
  return readTable(table).rows.flatMap((row): readonly Timed[] => {
    const cells = row.cells.map((cell) => withoutPrompts(cell.text))
    const at = cells.findIndex((cell) => onlyMinutes.test(cell))
    const [what = '', ...how] = cells.filter((cell, index) => index !== at && !isNoAnswer(cell) && !isOClock(cell))
    if (row.example || what === '') return []
    return [{ step: step(what, how.join('. '), minutesIn(cells[at] ?? '')), ...hoursIn(cells.find(isOClock) ?? '') }]
  })
}

function inList(list: List): readonly Timed[] {
  return list.children.flatMap((item) => inLine(plainText([item]).trim()))
}

const amount = /\(?(?<![\d:–-])(\d{1,3})\s*(?:′|'|min(?:utes?|uten|utos?|uti|uto|\.)?(?![\p{L}]))\)?/iu
const onlyMinutes = /^\d{1,3}\s*(?:′|'|min\p{L}*\.?)?$/iu

/** "Short talk: 15 minutes", "10 min: hello", "Sharing (15 minutes). In the whole group." */
function inLine(line: string): readonly Timed[] {
  const whole = oneLine(withoutPrompts(line))
  if (isNoAnswer(whole) || isExample(whole)) return []
  const [hours = ''] = atBegin.exec(whole) ?? []
  const text = whole.slice(hours.length)
  const found = amount.exec(text)
  const rest = found ? `${text.slice(0, found.index)}\n${text.slice(found.index + found[0].length)}` : text
  const [what = '', ...how] = rest
    .split('\n')
    .map((part) => part.replace(/^[\s:,.;–—-]+|[\s:,;–—-]+$/g, ''))
    .filter((part) => part !== '')
  if (what === '') return []
  return [{ step: step(what, how.join(' '), found ? Number(found[1]) : undefined), ...hoursIn(hours) }]
}

function step(what: string, how: string, minutes: number | undefined): Step {
  return { what, ...(how !== '' && { how }), ...(minutes !== undefined && { minutes }) }
}

function minutesIn(text: string): number | undefined {
  const found = /\d{1,3}/.exec(text)
  return found ? Number(found[0]) : undefined
}

const oneHour = String.raw`(\d{1,2})\s?[:.h]\s?(\d{2})(?:\s?(?:h|Uhr))?`
const hours = String.raw`${oneHour}(?:\s*(?:–|-|to|à|bis|a)\s*${oneHour})?`
const atBegin = new RegExp(String.raw`^\(?${hours}\)?(?=[\s:,–—-])`, 'u')
const onlyHours = new RegExp(String.raw`^\(?${hours}\)?`, 'u')

function isOClock(text: string): boolean {
  return onlyHours.exec(text)?.[0] === text
}

/** When a part begins and ends, in minutes after midnight: "14:10", "14:10–14:25". */
function hoursIn(text: string): Pick<Timed, 'begins' | 'ends'> {
  const [, hour, minute, endHour, endMinute] = onlyHours.exec(text) ?? []
  if (hour === undefined) return {}
  const begins = Number(hour) * 60 + Number(minute)
  return { begins, ...(endHour !== undefined && { ends: Number(endHour) * 60 + Number(endMinute) }) }
}
