// Finds telephone numbers on pages, but for those of help lines and calls.
import { between, isTelephoneNumber, telephoneNumbersIn, telephoneWords } from '../../documents/personal.ts'
import type { LookedAt } from './area-of-page.ts'
import type { Spot } from './in-public.ts'
import { tablesOf } from './tables-of-people.ts'
import { type Block, linesOf, visibleText } from './visible-text.ts'

const column = new RegExp(`^(?:${telephoneWords})(?:\\s?(?:no|nr|number))?\\.?$`, 'iu')

// Numbers to dial into a call, of a help line, or of nobody: they belong to no person.
const ofNobody =
  /\b(?:dial|call-in|one tap|meeting id|webinar|conference (?:id|bridge)|zoom|webex|toll|hotline|helpline|help line|lifeline|emergency|crisis|police|ambulance|notruf|urgences|emergencias|emergenza|local number)\b/iu
const around = 3

/** Returns the places of telephone numbers on a page. */
export function phoneNumbersIn(subject: LookedAt): readonly Spot[] {
  const tables = inTables(subject)
  if (!mayHoldOne(subject.page.text)) return tables
  const blocks = visibleText(subject.page)
  const inText = blocks.flatMap((block, at) => {
    if (!digits.test(block.text)) return []
    const found = telephoneNumbersIn(block.text)
    if (found.length === 0 || isOfNobody(blocks, at)) return []
    return [...new Set(found.map(linesOf(block)))].map((line) => ({ line, column: block.column }))
  })
  const known = new Set(inText.map(({ line }) => line))
  return [...inText, ...tables.filter(({ line }) => !known.has(line))]
}

const digits = new RegExp(`\\d[\\d${between}]{5,22}\\d`)
const everyDigits = new RegExp(digits, 'g')
const withCode = new RegExp(`[+\uFF0B][1-9]\\d{0,2}[${between}]{0,3}\\d`)
const anyLabel = new RegExp(`(?:${telephoneWords})`, 'i')

/** A quick look at the raw text, because there may be thousands of pages: a plus sign and digits, or a label before digits. */
function mayHoldOne(text: string): boolean {
  if (withCode.test(text)) return true
  for (const { index } of text.matchAll(everyDigits))
    if (anyLabel.test(text.slice(Math.max(0, index - 30), index))) return true
  return false
}

function isOfNobody(blocks: readonly Block[], at: number): boolean {
  return blocks.slice(Math.max(0, at - around), at + around + 1).some(({ text }) => ofNobody.test(text))
}

function inTables(subject: LookedAt): readonly Spot[] {
  return tablesOf(subject).flatMap(({ header, rows }) => {
    const at = header.findIndex(({ text }) => column.test(text.trim()))
    const cells = at < 0 ? [] : rows().flatMap((row) => row.cells[at] ?? [])
    return cells
      .filter(({ text }) => isTelephoneNumber(text) && !/\p{L}{4,}/u.test(text))
      .map(({ line, column }) => ({ line, column }))
  })
}
