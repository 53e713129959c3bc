// What all field types share: making a field, trouble with a value, items of a list.
import type { List, Table } from 'mdast'
import { isNoAnswer } from '../../documents/written.ts'
import type { Values } from '../../finding.ts'
import type { Field, FieldOptions, FieldType, Read, Trouble, Written } from '../kind.ts'

/** Returns a field of a type, with its names and help. */
export function field<T>(of: FieldType<T>, options: FieldOptions): Field<T> {
  return { ...options, of }
}

/** Returns the answer for a value that could not be taken as it stands. */
export function trouble(name: Trouble, values: Values = {}): Read<never> {
  return { trouble: { trouble: name, values } }
}

/** Schemas that several types share. */
export const string = { type: 'string' }

export const strings = { type: 'array', items: string }

/** A list, or its items on one line. */
export const stringOrStrings = { anyOf: [string, strings] }

/** Returns words on one line. */
export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

/** The items of a list as written in a setting, a bullet list, or on one line with commas or semicolons. */
export function partsOf(written: Written): readonly string[] {
  if (Array.isArray(written.data))
    return written.data.map((item) => oneLine(textOfData(item))).filter((part) => part !== '')
  const lines = written.text.split('\n').map(oneLine).filter(Boolean)
  const separator = written.text.includes(';') ? ';' : ','
  const parts = lines.length > 1 || written.from === 'section' ? lines : written.text.split(separator).map(oneLine)
  return parts.filter((part) => !isNoAnswer(part))
}

/** Returns the lists and tables under a heading that names the field. */
export function blocksOf({ from, nodes }: Written): readonly (List | Table)[] {
  return from === 'section' ? nodes.filter((node) => node.type === 'list' || node.type === 'table') : []
}

/** Returns the lines of a value, each with one item whose own words may hold commas. */
export function linesOf({ data, text }: Written): readonly string[] {
  return Array.isArray(data) ? data.map((item) => textOfData(item)) : text.split(/[\n;]/)
}

/** Returns the value of a setting as words: lists and maps as their items, parted by commas. `source` is what stands there. */
export function textOfData(value: unknown, source?: string): string {
  if (Array.isArray(value)) return value.map((item) => textOfData(item)).join(', ')
  if (value === null || value === undefined) return ''
  if (typeof value === 'object')
    return Object.values(value)
      .map((item) => textOfData(item))
      .join(', ')
  return source ?? String(value)
}
