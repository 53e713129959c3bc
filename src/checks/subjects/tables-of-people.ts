// The tables in which each row is about a person, and the columns in them that should not be there.
import { partsOf } from '../../community/page-parts.ts'
import type { Page } from '../../documents/page.ts'
import { plainName } from '../../documents/sections.ts'
import { type Cell, type Row, readTable } from '../../documents/tables.ts'
import { plainText } from '../../documents/written.ts'
import type { LookedAt } from './area-of-page.ts'

export interface PlainTable {
  /** The names of the columns as `plainName` gives them. */
  readonly columns: readonly string[]
  readonly header: readonly Cell[]
  /** Returns the rows that are not only an example. */
  readonly rows: () => readonly Row[]
  /** The heading above it, as `plainName` gives it. */
  readonly heading: string
}

const tablesByPage = new WeakMap<Page, readonly PlainTable[]>()

/** Returns the tables of a page; their rows are read when somebody asks for them. */
export function tablesOf({ page }: LookedAt): readonly PlainTable[] {
  let tables = tablesByPage.get(page)
  if (!tables) {
    tables = partsOf(page).tables.map(({ table, under }): PlainTable => {
      const { header } = readTable({ ...table, children: table.children.slice(0, 1) })
      const columns = header.map(({ text }) => plainName(text))
      const rows = () => readTable(table).rows.filter(({ example }) => !example)
      return { columns, header, rows, heading: under ? plainName(plainText([under])) : '' }
    })
    tablesByPage.set(page, tables)
  }
  return tables
}

const marksPeople =
  /^(?:first name|given name|last name|family name|surname|full name|pronouns|orcid(?: id)?|prenom|nom de famille|pronoms|vorname|nachname|familienname|pronomen|apellidos?|nombre completo|pronombres|cognome|nome completo|pronomi)$/
const namesSomebody =
  /^(?:name|names|person|people|member|participant|attendee|speaker|applicant|volunteer|nom|personne|membre|mitglied|teilnehmer(?:in)?|nombre|persona|miembro|nome|membro)$/

/** True when the rows of a table are about people: its columns say so, or it stands on one of the community's pages and names them. */
export function isOfPeople({ columns }: PlainTable, { kind, path }: LookedAt): boolean {
  if (kind === 'persona' || kind === 'personas' || /persona/i.test(path)) return false
  return (
    columns.some((name) => marksPeople.test(name)) ||
    (kind !== undefined && columns.some((name) => namesSomebody.test(name)))
  )
}
