// Who speaks at an event, and whether they agreed to be named: rows of a table, items of a list, or lines.
import type { List, Table } from 'mdast'
import { plainName } from '../../documents/sections.ts'
import { readTable } from '../../documents/tables.ts'
import { isExample, isNoAnswer, plainText, withoutPrompts } from '../../documents/written.ts'
import type { Field, FieldOptions, Written } from '../kind.ts'
import { isNamed, type Names } from '../names.ts'
import { saysYes } from './consent.ts'
import { blocksOf, field, partsOf, strings } from './field.ts'

/** Somebody who speaks; `agreed` says whether we read that they may be named, and is open where nothing is written. */
export interface Speaker {
  readonly name: string
  readonly agreed?: boolean
}

/** Those who speak at an event. */
export const speakers = (options: FieldOptions): Field<readonly Speaker[]> =>
  field(
    {
      type: 'list',
      expects: 'names, each with “agreed” where the speaker may be named',
      schema: strings,
      read: (written) => ({ value: speakersIn(written) }),
      shows: (speakers) => speakers.map(({ name, agreed }) => (agreed === true ? name : '…')),
    },
    options,
  )

const columns: Readonly<Record<'name' | 'agreed', Names>> = {
  name: {
    en: 'Speaker|Speakers|Name|Who',
    fr: 'Intervenant|Intervenante|Nom|Qui',
    de: 'Vortragende|Name|Wer',
    es: 'Ponente|Ponentes|Nombre|Quién',
    it: 'Relatore|Relatrice|Nome|Chi',
  },
  agreed: {
    en: 'May we name you|May we list you|Agreed|Consent',
    fr: 'Pouvons-nous vous nommer|Accord|Consentement',
    de: 'Dürfen wir Sie nennen|Dürfen wir dich nennen|Einverstanden|Einwilligung',
    es: 'Podemos nombrarle|De acuerdo|Consentimiento',
    it: 'Possiamo nominarla|D’accordo|Consenso',
  },
}

function speakersIn(written: Written): readonly Speaker[] {
  const blocks = blocksOf(written)
  if (blocks.length > 0) return blocks.flatMap((block) => (block.type === 'table' ? inTable(block) : inList(block)))
  return written.from === 'section' ? [] : partsOf(written).flatMap(inLine)
}

function inTable(table: Table): readonly Speaker[] {
  const { header, rows } = readTable(table)
  const find = (names: Names) => header.findIndex((cell) => isNamed(names, [plainName(cell.text)]))
  const agreed = find(columns.agreed)
  const name = Math.max(find(columns.name), 0)
  return rows.flatMap((row): readonly Speaker[] => {
    const text = withoutPrompts(row.cells[name]?.text ?? '')
    if (row.example || isNoAnswer(text)) return []
    const answer = row.cells[agreed]?.text ?? ''
    return [{ name: text, ...(agreed !== -1 && { agreed: saysYes(answer) }) }]
  })
}

function inList(list: List): readonly Speaker[] {
  return list.children.flatMap((item) => inLine(plainText([item]).trim().split('\n')[0] ?? ''))
}

const agreement = /\b(?:agreed|d’accord|einverstanden|de acuerdo|d’accordo)\b/iu

function inLine(line: string): readonly Speaker[] {
  const text = withoutPrompts(line)
  if (isNoAnswer(text) || isExample(text)) return []
  const [name = text] = text.split(/\s*[,:(]\s*|\s+[–—-]\s+/u)
  return [{ name, ...(agreement.test(text) && { agreed: true }) }]
}
