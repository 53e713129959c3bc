// Reads what stands in somebody's way, each with what is done about it: rows of a table, items of a list, or lines.
import type { List, ListItem, Table } from 'mdast'
import { plainName } from '../../documents/sections.ts'
import { readTable } from '../../documents/tables.ts'
import { isExample, isNoAnswer, ownWords, plainText, withoutPrompts } from '../../documents/written.ts'
import type { Place } from '../../finding.ts'
import type { Field, FieldOptions, Written } from '../kind.ts'
import { isNamed, type Names } from '../names.ts'
import { blocksOf, field, linesOf, oneLine, strings, textOfData } from './field.ts'

/** Something that stands in the way, and the answer to it where there is one. */
export interface StumblingBlock {
  readonly block: string
  readonly solution?: string
  readonly place: Place
}

/** What stands in the way, each with its answer. */
export const stumblingBlocks = (options: FieldOptions): Field<readonly StumblingBlock[]> =>
  field(
    {
      type: 'list',
      expects: 'lines such as “calls are in the evening → every second one is at noon”',
      schema: strings,
      read: (written) => ({ value: blocksIn(written) }),
    },
    options,
  )

const solutions: Names = {
  en: 'Solution|Solutions|Answer|What we do|What we do about it|What helps|Our answer',
  fr: 'Solution|Solutions|Réponse|Ce que nous faisons|Ce qui aide',
  de: 'Lösung|Lösungen|Antwort|Was wir tun|Was wir dagegen tun|Was hilft',
  es: 'Solución|Soluciones|Respuesta|Qué hacemos|Qué ayuda',
  it: 'Soluzione|Soluzioni|Risposta|Che cosa facciamo|Che cosa aiuta',
}

function blocksIn(written: Written): readonly StumblingBlock[] {
  const { from, place } = written
  const parts = blocksOf(written)
  if (parts.length > 0)
    return parts.flatMap((part) => (part.type === 'table' ? inTable(part, place.path) : inList(part, place.path)))
  // Whoever tells it in sentences tells both.
  if (from === 'section') return [{ block: written.text, solution: written.text, place }]
  if (!Array.isArray(written.data)) return linesOf(written).flatMap((line) => inLine(line, place))
  return written.data.flatMap((item: unknown) =>
    typeof item === 'object' && item !== null ? inMap(Object.values(item), place) : inLine(textOfData(item), place),
  )
}

function inTable(table: Table, path: string): readonly StumblingBlock[] {
  const { header, rows } = readTable(table)
  const at = header.findIndex((cell) => isNamed(solutions, [plainName(cell.text)]))
  const block = header.findIndex((_, index) => index !== at)
  return rows
    .filter((row) => !row.example)
    .flatMap(({ cells, line, column }) => one(cells[block]?.text, cells[at]?.text, { path, line, column }))
}

function inList(list: List, path: string): readonly StumblingBlock[] {
  return list.children.flatMap((item: ListItem) => {
    const { line, column } = item.position?.start ?? { line: 1, column: 1 }
    const [first, ...more] = item.children
    const below = oneLine(ownWords(more))
    const text = first ? oneLine(plainText([first])) : ''
    return below === '' ? inLine(text, { path, line, column }) : one(text, below, { path, line, column })
  })
}

function inLine(line: string, place: Place): readonly StumblingBlock[] {
  // A prompt holds a colon too.
  const text = withoutPrompts(line).replace(/^\s*[-*•]\s+/, '')
  const [, block = text, solution] = /^(.+?)(?:\s*(?:→|⇒|->|=>)\s*|\s*:\s+|\s+[–—-]\s+)(.+)$/su.exec(text) ?? []
  return one(block, solution, place)
}

function inMap([block, solution]: readonly unknown[], place: Place): readonly StumblingBlock[] {
  return one(textOfData(block), textOfData(solution), place)
}

function one(block: string | undefined, solution: string | undefined, place: Place): readonly StumblingBlock[] {
  const [what, answer] = [withoutPrompts(block ?? ''), withoutPrompts(solution ?? '')].map(oneLine)
  if (what === undefined || isNoAnswer(what) || isExample(what)) return []
  return [{ block: what, ...(answer !== undefined && !isNoAnswer(answer) && { solution: answer }), place }]
}
