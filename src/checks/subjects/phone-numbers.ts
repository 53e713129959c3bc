// Finds telephone numbers that are written as such: with the code of a country, or after a word like "Phone".
import type { LookedAt } from './area-of-page.ts'
import type { Spot } from './in-public.ts'
import { tablesOf } from './tables-of-people.ts'
import { type Block, linesOf, visibleText } from './visible-text.ts'

const label =
  'phone|telephone|tel|mobile|cell|cellphone|whatsapp|téléphone|portable|tél|telefon|telefonnummer|handy|handynummer|mobil|mobilnummer|teléfono|móvil|celular|telefono|cellulare'
const labelled = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${label})(?:\\s(?:no|nr|number|numéro|número|numero))?(?:\\.?\\s?:|\\.)\\s{0,3}(\\(?\\+?\\d[\\d ()./-]{5,22}\\d)`,
  'giu',
)
const international =
  /(?<![\p{L}\p{N}+=/&?%.,_-])\+[1-9]\d{0,2}(?:[ .\-/()\u00a0]{0,2}\d){6,14}(?![\p{L}\p{N}]|[.,:]\d)/gu
const column = new RegExp(`^(?:${label})(?:\\s?(?:no|nr|number))?\\.?$`, 'iu')

// Numbers to dial into a call, of a help line, or of nobody: they belong to no person.
const ofNobody =
  /\b(?:dial|call-in|one tap|meeting id|webinar|conference (?:id|bridge)|zoom|webex|toll|hotline|helpline|help line|lifeline|emergency|crisis|police|ambulance|notruf|urgences|emergencias|emergenza|local number)\b/iu
const invented = /555[ .-]?01\d\d|7946[ .-]?0\d{3}|7700[ .-]?900|^\D*1[ .(-]*8(?:00|33|44|55|66|77|88)\b|\b0?800\b/
const dated = /(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d/
const around = 3

/** Returns the places of telephone numbers on a page. */
export function phoneNumbersIn(subject: LookedAt): readonly Spot[] {
  const tables = inTables(subject)
  if (!mayHoldOne(subject.page.text)) return tables
  const blocks = visibleText(subject.page)
  const inText = blocks.flatMap((block, at) => {
    if (!digits.test(block.text)) return []
    const found = [...block.text.matchAll(labelled), ...block.text.matchAll(international)].filter((match) =>
      isNumber(match[1] ?? match[0]),
    )
    if (found.length === 0 || isOfNobody(blocks, at)) return []
    const lineOf = linesOf(block)
    const lines = found
      .map(({ index }) => index)
      .toSorted((a, b) => a - b)
      .map(lineOf)
    return [...new Set(lines)].map((line) => ({ line, column: block.column }))
  })
  const known = new Set(inText.map(({ line }) => line))
  return [...inText, ...tables.filter(({ line }) => !known.has(line))]
}

const digits = /\d[\d ()./\u00a0-]{5,22}\d/
const anyLabel = new RegExp(`(?:${label})`, 'i')

/** A quick look at the raw text, because there may be thousands of pages: a plus sign and digits, or a label before digits. */
function mayHoldOne(text: string): boolean {
  if (/\+[1-9]\d{0,2}[ .\-/()\u00a0]{0,2}\d/.test(text)) return true
  for (const { index } of text.matchAll(/\d[\d ()./-]{5,22}\d/g))
    if (anyLabel.test(text.slice(Math.max(0, index - 30), index))) return true
  return false
}

function isNumber(written: string): boolean {
  const digits = written.replace(/\D/g, '')
  return (
    digits.length >= 7 &&
    digits.length <= 15 &&
    new Set(digits).size > 2 &&
    !invented.test(written) &&
    !dated.test(written)
  )
}

function isOfNobody(blocks: readonly Block[], at: number): boolean {
  return blocks.slice(Math.max(0, at - around), at + around + 1).some(({ text }) => ofNobody.test(text))
}

function inTables(subject: LookedAt): readonly Spot[] {
  return tablesOf(subject).flatMap(({ header, rows }) => {
    const at = header.findIndex(({ text }) => column.test(text.trim()))
    const cells = at < 0 ? [] : rows().flatMap((row) => row.cells[at] ?? [])
    return cells
      .filter(({ text }) => isNumber(text) && !/\p{L}{4,}/u.test(text))
      .map(({ line, column }) => ({ line, column }))
  })
}
