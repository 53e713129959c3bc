// Reads values over time: a table with one row for each date, or lines such as "2026-03: 12".
import type { Table } from 'mdast'
import { plainName } from '../../documents/sections.ts'
import { type Cell, readTable } from '../../documents/tables.ts'
import { isExample, isNoAnswer } from '../../documents/written.ts'
import type { Place } from '../../finding.ts'
import { formatDate, readMonth } from '../../recurrence/calendar-date.ts'
import type { Field, FieldOptions, Written } from '../kind.ts'
import { isNamed, type Names } from '../names.ts'
import { field, linesOf, strings } from './field.ts'

/** One value on one day: `end` is the last day that is meant. `of` names what was counted, where the table says it. */
export interface Figure {
  readonly of?: string
  readonly end: string
  readonly value: string
  readonly place: Place
}

/** Values over time, of one thing or of several beside one another. */
export const figures = (options: FieldOptions): Field<readonly Figure[]> =>
  field(
    {
      type: 'list',
      expects: 'a table with a column for the date and one for each value',
      schema: strings,
      read: (written) => ({ value: figuresIn(written) }),
      told: latest,
    },
    options,
  )

/** The last value of each thing that was counted, with its month: “Chapters of the guide: 9 (June 2026)”. */
function latest(all: readonly Figure[]): readonly string[] {
  const last = new Map<string | undefined, Figure>()
  for (const figure of all) if ((last.get(figure.of)?.end ?? '') <= figure.end) last.set(figure.of, figure)
  return [...last.values()].map(
    ({ of, end, value }) => `${of === undefined ? '' : `${of}: `}${value} (${formatDate(end.slice(0, 7))})`,
  )
}

const columns: Readonly<Record<'date' | 'of' | 'value', Names>> = {
  date: {
    en: 'Date|When|Month|Quarter|Year|Period',
    fr: 'Date|Quand|Mois|Trimestre|Année|Période',
    de: 'Datum|Wann|Monat|Quartal|Jahr|Zeitraum',
    es: 'Fecha|Cuándo|Mes|Trimestre|Año|Periodo',
    it: 'Data|Quando|Mese|Trimestre|Anno|Periodo',
  },
  of: {
    en: 'Indicator|What we count|Measure',
    fr: 'Indicateur|Ce que nous comptons',
    de: 'Kennzahl|Indikator|Was wir zählen',
    es: 'Indicador|Qué contamos',
    it: 'Indicatore|Che cosa contiamo',
  },
  value: {
    en: 'Value|Figure|Number|Count|Result',
    fr: 'Valeur|Chiffre|Nombre|Résultat',
    de: 'Wert|Zahl|Anzahl|Ergebnis',
    es: 'Valor|Cifra|Número|Resultado',
    it: 'Valore|Cifra|Numero|Risultato',
  },
}

function figuresIn(written: Written): readonly Figure[] {
  const tables = written.nodes.filter((node): node is Table => node.type === 'table')
  if (tables.length > 0) return tables.flatMap((table) => inTable(table, written.place.path))
  return linesOf(written).flatMap((line) => inLine(line, written.place))
}

/** A column for the name and one for the value, or one column for each thing that is counted. */
function inTable(table: Table, path: string): readonly Figure[] {
  const { header, rows } = readTable(table)
  const find = (names: Names) => header.findIndex((cell) => isNamed(names, [plainName(cell.text)]))
  const day = Math.max(0, find(columns.date))
  const named = find(columns.of)
  const value = find(columns.value)
  return rows
    .filter((row) => !row.example)
    .flatMap((row) => {
      const end = endOf(row.cells[day]?.text ?? '')
      if (end === undefined) return []
      return row.cells.flatMap((cell, at): readonly Figure[] => {
        if (at === day || at === named || isNoAnswer(cell.text) || (named >= 0 && value >= 0 && at !== value)) return []
        const of = named >= 0 ? row.cells[named]?.text : at === value ? undefined : header[at]?.text
        return [{ ...(of && { of }), end, value: cell.text, place: placeOf(cell, path) }]
      })
    })
}

function inLine(line: string, place: Place): readonly Figure[] {
  const [, day = '', value = ''] = /^\s*(?:[-*•]\s+)?([^:]{4,40}):\s*(\S.*)$/u.exec(line) ?? []
  const end = isExample(line) ? undefined : endOf(day)
  return end === undefined || isNoAnswer(value) ? [] : [{ end, value: value.trim(), place }]
}

/** A year alone is the whole of it. */
function endOf(text: string): string | undefined {
  const written = text.trim()
  if (/^(?:19|20)\d\d$/.test(written)) return `${written}-12-31`
  const read = readMonth(written)
  return 'end' in read ? read.end : undefined
}

function placeOf({ line, column }: Cell, path: string): Place {
  return { path, line, column }
}
