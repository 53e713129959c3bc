// Entries of a list of terms: a bold word with its text, a definition list, or a heading with prose.
import type { Code, List, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { mentionsIn } from '../../documents/mentions.ts'
import type { Page } from '../../documents/page.ts'
import { isExample, isNoAnswer, plainText, withoutPrompts } from '../../documents/written.ts'
import type { Place } from '../../finding.ts'
import type { AnyCollection, Written } from '../kind.ts'
import { labelled, namedBy } from '../read-fields.ts'
import type { Draft } from './draft.ts'
import type { Spot } from './spots.ts'

interface Growing {
  readonly path: string
  readonly place: Place
  readonly fields: Map<string, Written[]>
}

const longestTerm = 80
const listed = new Set(['choice', 'list', 'reference', 'references'])
// Words that people print in bold to be noticed; they are no terms.
const callouts =
  /^(?:note|nb|n\.b\.|important|tip|warning|hinweis|wichtig|remarque|nota|importante|attention|achtung)$/iu

/** Returns the terms in the paragraphs, lists and blocks of one part of a page, in reading order. */
export function termDrafts(page: Page, spots: readonly Spot[], collection: AnyCollection): readonly Draft[] {
  const drafts: Growing[][] = [[]]
  for (const spot of spots) {
    const underHeading = drafts.at(-1) ?? []
    if (spot.is === 'heading') drafts.push([])
    else if (spot.is === 'line') addParagraph(underHeading, spot.node, page, collection)
    else if (spot.is === 'list') underHeading.push(...inList(spot.node, page, collection))
    else if (spot.is === 'code') underHeading.push(...inBlock(spot.node, page, collection))
  }
  return drafts.flat()
}

/** True for a heading that may be a term: no heading below it is anything but one of its fields. */
export function mayBeTerm(body: readonly RootContent[], collection: AnyCollection): boolean {
  return body.every((node) => node.type !== 'heading' || namedBy(plainText([node]), collection.fields).length > 0)
}

/** A stretch of a paragraph that begins with bold words. */
interface Stretch {
  readonly bold: string
  readonly rest: readonly PhrasingContent[]
  readonly line: number
  readonly column: number
}

/** Returns the stretches of a paragraph that begin with bold words at the beginning of a line. */
function stretchesOf(paragraph: Paragraph): readonly Stretch[] {
  const found: { bold: string; rest: PhrasingContent[]; line: number; column: number }[] = []
  let isAtStart = true
  for (const node of paragraph.children) {
    if (node.type === 'strong' && isAtStart) {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 }
      found.push({ bold: plainText(node.children).trim(), rest: [], line, column })
    } else found.at(-1)?.rest.push(node)
    isAtStart = node.type === 'break' || (node.type === 'text' && /\n\s*$/.test(node.value))
  }
  return found
}

const afterTerm = /^\s*(?:\([^()]{1,60}\)\s*)?[:–—.-]?\s+/u

/** A paragraph begins terms, tells a field of the last one, or goes on with its text. */
function addParagraph(drafts: Growing[], paragraph: Paragraph, page: Page, collection: AnyCollection): void {
  const text = plainText([paragraph]).trim()
  if (isExample(text)) return
  const stretches = stretchesOf(paragraph)
  const [first] = stretches
  if (first && text.startsWith(first.bold)) {
    for (const stretch of stretches) {
      const [field] = namedBy(stretch.bold.replace(/:$/, ''), collection.fields)
      // "**Cluster**" may well be a term; below one, or where only a list can be meant, it is a label.
      const isLabel = stretch !== first || drafts.length === 0 || listed.has(collection.fields[field ?? '']?.of.type)
      if (field === undefined || !isLabel) addStretch(drafts, stretch, page, collection)
      else tell(drafts.at(-1), field, toldAfter(stretch, page))
    }
    return
  }
  const [, term = '', meaning = ''] = /^([^\n]{1,80})\n:\s+(.+)$/su.exec(text) ?? []
  const { line, column } = paragraph.position?.start ?? { line: 1, column: 1 }
  const place = { path: page.path, line, column }
  if (term !== '') drafts.push(...draftOf(term, written(meaning, [paragraph], page, place), place, collection))
  else for (const one of labelled(page, [paragraph], collection.fields)) tell(drafts.at(-1), one.field, one.written)
}

/** What stands after a bold label, as in "**Source:** …". */
function toldAfter({ rest, line, column }: Stretch, page: Page): Written {
  return written(plainText(rest).replace(/^\s*:?\s*/, ''), rest, page, { path: page.path, line, column })
}

function addStretch(drafts: Growing[], stretch: Stretch, page: Page, collection: AnyCollection): void {
  const { bold, rest, line, column } = stretch
  const place = { path: page.path, line, column }
  const term = bold.replace(/[:.]$/, '').trim()
  const words = plainText(rest)
  const paragraph: Paragraph = { type: 'paragraph', children: [...rest] }
  const start = rest[0]?.position
  const labels = labelled(page, [start ? { ...paragraph, position: start } : paragraph], collection.fields)
  const own = words
    .replace(afterTerm, '')
    .split('\n')
    .filter((_, index) => !labels.some((label) => label.written.place.line === (start?.start.line ?? 1) + index))
    .join('\n')
  const [draft] = draftOf(term, written(own, rest, page, place), place, collection)
  if (!draft) return
  for (const label of labels) tell(draft, label.field, label.written)
  drafts.push(draft)
}

/** A list of terms: each item begins in bold, or all of them are a few words, a colon or dash, and a text. */
function inList(list: List, page: Page, collection: AnyCollection): readonly Growing[] {
  const plain = list.children.map((item) =>
    /^([^\n:.–—]{1,60}?)\s*(?::|\s[–—-])\s+(.+)$/su.exec(plainText(item.children.slice(0, 1)).trim()),
  )
  const isPlain = plain.length > 1 && plain.every((match) => match !== null)
  return list.children.flatMap((item, at): readonly Growing[] => {
    const [first, ...more] = item.children
    if (first?.type !== 'paragraph' || isExample(plainText([first]))) return []
    const { line, column } = item.position?.start ?? { line: 1, column: 1 }
    const place = { path: page.path, line, column }
    const found: Growing[] = []
    const [stretch] = stretchesOf(first)
    if (stretch && plainText([first]).trim().startsWith(stretch.bold)) addStretch(found, stretch, page, collection)
    else if (isPlain)
      found.push(
        ...draftOf(plain[at]?.[1] ?? '', written(plain[at]?.[2] ?? '', [first], page, place), place, collection),
      )
    for (const { field, written } of labelled(page, more, collection.fields)) tell(found[0], field, written)
    return found
  })
}

/** The block that documentation in MyST uses: terms at the beginning of a line, their texts indented below. */
function inBlock(code: Code, page: Page, collection: AnyCollection): readonly Growing[] {
  if (code.lang !== '{glossary}') return []
  const start = code.position?.start.line ?? 1
  const found: { term: string; line: number; text: string[] }[] = []
  code.value.split('\n').forEach((text, index) => {
    if (/^\S/.test(text) && !text.startsWith(':')) found.push({ term: bare(text), line: start + 1 + index, text: [] })
    else if (text.trim() !== '' && !text.startsWith(':')) found.at(-1)?.text.push(text.trim())
  })
  return found.flatMap(({ term, line, text }) => {
    const place = { path: page.path, line, column: 1 }
    return draftOf(term, written(text.join(' '), [], page, place), place, collection)
  })
}

/** A block is not read as Markdown, so the marks of links and emphasis come off here. */
function bare(term: string): string {
  return term
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/^[*_]+|[*_]+$/g, '')
    .trim()
}

function draftOf(name: string, meaning: Written, place: Place, collection: AnyCollection): readonly Growing[] {
  const term = withoutPrompts(name)
  const [label] = collection.labelledBy
  if (label === undefined || collection.prose === undefined || term.length > longestTerm) return []
  if (isNoAnswer(term) || isExample(term) || callouts.test(term) || isNoAnswer(meaning.text)) return []
  const fields = new Map<string, Written[]>([
    [label, [{ from: 'label', text: term, nodes: [], mentions: [], place }]],
    [collection.prose, [meaning]],
  ])
  return [{ path: place.path, place, fields }]
}

function written(text: string, nodes: readonly (PhrasingContent | RootContent)[], page: Page, place: Place): Written {
  return { from: 'label', text: withoutPrompts(text), nodes, mentions: mentionsIn(nodes, page.definitions), place }
}

function tell(draft: Growing | undefined, field: string, value: Written): void {
  if (draft && !draft.fields.has(field) && value.text !== '') draft.fields.set(field, [value])
}
