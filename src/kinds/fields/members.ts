// Who belongs to a group, since when and until when: names parted by commas, a list, or a table.
import type { Table } from 'mdast'
import { plainName } from '../../documents/sections.ts'
import { readTable } from '../../documents/tables.ts'
import { isExample, isNoAnswer, ownWords, withoutPrompts } from '../../documents/written.ts'
import type { Place } from '../../finding.ts'
import { readMonth } from '../../recurrence/calendar-date.ts'
import type { Field, FieldOptions, Written } from '../kind.ts'
import { isNamed, type Names } from '../names.ts'
import { field, oneLine, stringOrStrings, textOfData } from './field.ts'
import type { Ref } from './links.ts'

/** Somebody who belongs to a group; `since` and `until` are days, `until` the last one. */
export interface Member extends Ref {
  readonly since?: string
  readonly until?: string
}

/** People who belong to something: “Amira, Kaito (since 2026-01)”, or a table with a row for each. */
export const members = (kinds: readonly string[], options: FieldOptions): Field<readonly Member[]> =>
  field(
    {
      type: 'references',
      expects: 'names of people, separated by commas',
      schema: stringOrStrings,
      refersTo: kinds,
      read: (written) => ({ value: membersIn(written).slice(0, most) }),
    },
    options,
  )

const most = 200

const columns: Readonly<Record<'who' | 'since' | 'until', Names>> = {
  who: {
    en: 'Who|Name|Person|Member|Members',
    fr: 'Qui|Nom|Personne|Membre',
    de: 'Wer|Name|Person|Mitglied',
    es: 'Quién|Nombre|Persona|Miembro',
    it: 'Chi|Nome|Persona|Membro',
  },
  since: { en: 'Since|From|Joined', fr: 'Depuis', de: 'Seit', es: 'Desde', it: 'Dal|Da' },
  until: { en: 'Until|To|Left', fr: 'Jusqu’à|Jusqu’au', de: 'Bis', es: 'Hasta', it: 'Fino a|Fino al' },
}

function membersIn(written: Written): readonly Member[] {
  const { place } = written
  if (written.from !== 'section') return linesOf(written).flatMap((line) => inLine(line, place))
  return written.nodes.flatMap((node): readonly Member[] => {
    if (node.type === 'table') return inTable(node, place.path)
    if (node.type === 'list')
      return node.children.flatMap((item) => {
        const start = item.position?.start ?? place
        return inLine(ownWords(item.children.slice(0, 1)), { path: place.path, line: start.line, column: start.column })
      })
    if (node.type !== 'paragraph') return []
    // A sentence about the members is no list of them.
    const text = ownWords([node])
    return /[.!?]$/.test(text.trim()) && text.split(/\s+/).length > 12 ? [] : inLine(text, place)
  })
}

function linesOf(written: Written): readonly string[] {
  return Array.isArray(written.data) ? written.data.map((item) => textOfData(item)) : written.text.split('\n')
}

function inTable(table: Table, path: string): readonly Member[] {
  const { header, rows } = readTable(table)
  const find = (names: Names) => header.findIndex((cell) => isNamed(names, [plainName(cell.text)]))
  const [who, since, until] = [find(columns.who), find(columns.since), find(columns.until)]
  return rows.flatMap((row): readonly Member[] => {
    const cell = (at: number) => withoutPrompts(row.cells[at]?.text ?? '')
    const text = oneLine(cell(Math.max(who, 0)))
    if (row.example || isNoAnswer(text)) return []
    const place: Place = { path, line: row.line, column: row.column }
    return [{ text, place, ...day('since', cell(since)), ...day('until', cell(until)) }]
  })
}

/** Commas within brackets part nothing: “Amira (since 2026-01, until 2027-12)”. */
function inLine(line: string, place: Place): readonly Member[] {
  return line
    .slice(0, 4000)
    .split(/[,;\n](?![^()]{0,80}\))|\s(?:and|et|und|y|&)\s(?![^()]{0,80}\))/iu)
    .flatMap((part): readonly Member[] => {
      const whole = oneLine(part).replace(/^[-*•]\s+|[.:]$/g, '')
      const text = oneLine(whole.replace(/\([^()]{0,80}\)/g, ''))
      if (isNoAnswer(text) || isExample(text)) return []
      const brackets = /\(([^()]{0,80})\)/.exec(whole)?.[1] ?? ''
      return [
        { text, place, ...day('since', after(brackets, sinceWords)), ...day('until', after(brackets, untilWords)) },
      ]
    })
}

const sinceWords = /(?:^|[\s,])(?:since|from|depuis|seit|desde|dal|da)\s+([^,;]{4,30})/iu
const untilWords = /(?:^|[\s,])(?:until|till|to|jusqu[’']à|jusqu[’']en|bis|hasta|fino (?:al|a))\s+([^,;]{4,30})/iu

function after(text: string, words: RegExp): string {
  return (words.exec(text)?.[1] ?? '').replace(/\s+(?:until|till|to|jusqu[’'].*|bis|hasta|fino)\s.*$/iu, '').trim()
}

function day(name: 'since' | 'until', text: string): Partial<Record<'since' | 'until', string>> {
  const read = text === '' ? undefined : readMonth(text)
  if (!read || !('end' in read)) return {}
  return {
    [name]:
      name === 'since' && read.end.slice(0, 7) === read.month && !/^\d{4}-\d{2}-\d{2}$/.test(text)
        ? `${read.month}-01`
        : read.end,
  }
}
