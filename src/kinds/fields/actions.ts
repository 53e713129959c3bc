// Reads the actions in the notes of a call: rows of a table, items of a task list, or lines.
import type { List, ListItem, Table } from 'mdast'
import { plainName } from '../../documents/sections.ts'
import { readTable } from '../../documents/tables.ts'
import { isExample, isNoAnswer, plainText, withoutPrompts } from '../../documents/written.ts'
import type { Place } from '../../finding.ts'
import { readDate } from '../../recurrence/calendar-date.ts'
import type { Field, FieldOptions, Written } from '../kind.ts'
import { isNamed, type Names } from '../names.ts'
import { blocksOf, field, linesOf, strings } from './field.ts'

/** One thing that somebody took on: `by` is a day, `YYYY-MM-DD`. */
interface Action {
  readonly what: string
  readonly who?: string
  readonly by?: string
  readonly done: boolean
  readonly place: Place
}

/** Who does what, by when. */
export const actions = (options: FieldOptions): Field<readonly Action[]> =>
  field(
    {
      type: 'list',
      expects: 'a line such as “Dana: write to the library, by 2026-04-01”',
      schema: strings,
      read: (written) => ({ value: actionsIn(written) }),
    },
    options,
  )

const columns: Readonly<Record<'who' | 'by' | 'done', Names>> = {
  who: {
    en: 'Who|Owner|Name',
    fr: 'Qui|Responsable',
    de: 'Wer|Verantwortlich',
    es: 'Quién|Responsable',
    it: 'Chi|Responsabile',
  },
  by: {
    en: 'By when|By|When|Due|Date',
    fr: 'Pour quand|Quand|Échéance|Date',
    de: 'Bis wann|Bis|Wann|Termin',
    es: 'Para cuándo|Cuándo|Fecha',
    it: 'Entro quando|Entro|Quando|Data',
  },
  done: { en: 'Done|Status', fr: 'Fait|État', de: 'Erledigt|Stand|Status', es: 'Hecho|Estado', it: 'Fatto|Stato' },
}

function actionsIn(written: Written): readonly Action[] {
  const blocks = blocksOf(written)
  if (blocks.length > 0)
    return blocks.flatMap((block) =>
      block.type === 'table' ? inTable(block, written.place.path) : inList(block, written.place.path),
    )
  return written.from === 'section' ? [] : linesOf(written).flatMap((line) => inLine(line, false, written.place))
}

function inTable(table: Table, path: string): readonly Action[] {
  const { header, rows } = readTable(table)
  const find = (names: Names) => header.findIndex((cell) => isNamed(names, [plainName(cell.text)]))
  const [who, by, done] = [find(columns.who), find(columns.by), find(columns.done)]
  const what = header.findIndex((_, at) => ![who, by, done].includes(at))
  return rows.flatMap((row): readonly Action[] => {
    const cell = (at: number) => withoutPrompts(row.cells[at]?.text ?? '')
    if (row.example || isNoAnswer(cell(what))) return []
    return [
      {
        what: cell(what),
        ...(!isNoAnswer(cell(who)) && { who: cell(who) }),
        ...dayIn(cell(by)),
        done: isDone(cell(done)),
        place: { path, line: row.line, column: row.column },
      },
    ]
  })
}

function inList(list: List, path: string): readonly Action[] {
  return list.children.flatMap((item: ListItem) => {
    const start = item.position?.start ?? { line: 1, column: 1 }
    const [first] = item.children
    const text = first ? (plainText([first]).trim().split('\n')[0] ?? '') : ''
    const struck = first?.type === 'paragraph' && first.children.every((node) => node.type === 'delete')
    return inLine(text, item.checked === true || struck, { path, line: start.line, column: start.column })
  })
}

/** As people tick off a line without a box: "… (done)", "… – erledigt", "✓ …". */
const tick = /^[✓✔✅]|[(\s–—-][(]?(?:done|fait|terminé|erledigt|hecho|fatto|✓|✔|✅)\)?[.!]?$/iu

function inLine(line: string, isTicked: boolean, place: Place): readonly Action[] {
  const text = withoutPrompts(line).replace(/^[-*•]\s+/, '')
  if (isNoAnswer(text) || isExample(text)) return []
  const { who, what } = nameIn(text.replace(tick, '').trim())
  return [{ what, ...(who !== undefined && { who }), ...dayIn(text), done: isTicked || tick.test(text), place }]
}

/** A name stands before a colon, after an @, in brackets, or after a dash at the end; other words are not taken for one. */
const names: readonly RegExp[] = [
  /^([^:,.]{2,40}):\s+/u,
  /(?<![\p{L}\d])@([\p{L}\d-]+)\s*/u,
  /\s*\(\s*(\p{L}[^()\d,;]{1,40})[^()]*\)/u,
  /\s[–—-]\s+(\p{Lu}[^–—\d,;]{1,40})[^–—]*$/u,
]

/** Takes the name out of a line, so that reports can speak of what is open and not of who. */
function nameIn(text: string): { readonly who?: string; readonly what: string } {
  for (const pattern of names) {
    const who = pattern.exec(text)?.[1]?.trim()
    const what = text.replace(pattern, '').trim()
    if (who !== undefined && what !== '') return { who, what }
  }
  return { what: text }
}

const deadline =
  /(?<!\p{L})(?:by|until|before|due|bis(?: zum)?|avant le|pour le|d[’']ici au|antes del|para el|hasta el|entro il|entro)\s+([^,;()]{4,30})/giu

function dayIn(text: string): { readonly by?: string } {
  const iso = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0]
  const worded = [...text.matchAll(deadline)].map((match) => match[1]?.replace(/[.!]\s*$/, '') ?? '')
  for (const candidate of [iso ?? '', text.trim(), ...worded]) {
    const read = readDate(candidate)
    if ('date' in read) return { by: read.date }
  }
  return {}
}

function isDone(text: string): boolean {
  return /^(?:x|✓|✔|✅|yes|done|oui|fait|ja|erledigt|sí|hecho|sì|fatto)(?!\p{L})/iu.test(text)
}
