// Finds what somebody wrote for each field of a page or an entry: settings first, then sections, labels and sentences.
import type { Nodes, Paragraph, RootContent } from 'mdast'
import type { Setting } from '../documents/front-matter.ts'
import { mentionsIn } from '../documents/mentions.ts'
import type { Page } from '../documents/page.ts'
import { namesIn, plainName, type Section, sectionsOf, shortNamesIn, withoutSections } from '../documents/sections.ts'
import { isExample, isNoAnswer, ownWords, plainText, withoutExamples, withoutPrompts } from '../documents/written.ts'
import type { Place } from '../finding.ts'
import { textOfData } from './fields/field.ts'
import {
  type AnyCollection,
  type AnyField,
  isCollection,
  type Read,
  type Reading,
  type Shape,
  type Written,
} from './kind.ts'
import { spellings } from './names.ts'

/** The stretch of a page that is read: all of it, or one section. */
export interface Part {
  readonly page: Page
  readonly nodes: readonly RootContent[]
  /** The settings count only where the whole page is read. */
  readonly whole: boolean
  readonly place: Place
}

const indexes = new WeakMap<Shape, ReadonlyMap<string, readonly string[]>>()

/** Every way to write the name of a field, made once for each shape. */
function fieldsByName(shape: Shape): ReadonlyMap<string, readonly string[]> {
  let index = indexes.get(shape)
  if (!index) {
    const made = new Map<string, string[]>()
    for (const [field, part] of Object.entries(shape))
      for (const name of new Set([...spellings(part.names), plainName(field)]))
        made.set(name, [...(made.get(name) ?? []), field])
    index = made
    indexes.set(shape, index)
  }
  return index
}

/** Returns the fields of `shape` that a heading or column names: by its whole name, else by the parts of it. */
export function namedBy(title: string, shape: Shape): readonly string[] {
  const index = fieldsByName(shape)
  // In "When (CEST)" the bracket tells more about what is written below, not what it is.
  const exact = index.get(plainName(title)) ?? index.get(plainName(title.replace(/\s*\([^()]*\)\s*$/, '')))
  if (exact) return exact
  // "Training: how to share data" is one of the trainings, and no heading for all of them.
  for (const name of shortNamesIn(title)) {
    const fields = index.get(name)?.filter((field) => !isCollection(shape[field] as AnyField | AnyCollection))
    if (fields !== undefined && fields.length > 0) return fields
  }
  return [
    ...new Set(
      namesIn(title)
        .slice(1)
        .flatMap((name) => index.get(name) ?? []),
    ),
  ]
}

type Found = Map<string, Written[]>

/** Returns everything that was written for each field of `shape` that is not a collection, in order of precedence. */
export function writtenFields(part: Part, shape: Shape, opening?: string): ReadonlyMap<string, readonly Written[]> {
  const found: Found = new Map(writtenSettings(part, shape))
  const all = sectionsOf(part.nodes).map((section) => [section, namedBy(section.title, shape)] as const)
  // A page that is called "Background" as a whole, and has a heading "How it began", answers there.
  const sections = [...all.filter(([section]) => !isTitle(section, part)), ...all.filter(([one]) => isTitle(one, part))]
  for (const [section, names] of sections)
    for (const name of names)
      if (!isCollection(shape[name] as AnyField | AnyCollection))
        add(found, name, writtenSection(part.page, section, names, shape))
  for (const { field, written } of labelled(part.page, part.nodes, shape))
    if (!found.has(field)) add(found, field, written)
  // Where a heading names the field, the lines under the title are an introduction.
  if (opening !== undefined && !found.has(opening) && !sections.some(([, names]) => names.includes(opening))) {
    const before = openingOf(part.nodes, shape).filter((node) => labelled(part.page, [node], shape).length === 0)
    add(found, opening, proseOf(part.page, before, part.place, 'section'))
  }
  for (const [name, field] of fieldsOf(shape))
    if (field.spotted && !found.has(name))
      for (const written of spottedIn(part.page, part.nodes, field)) add(found, name, written)
  return found
}

/** The heading at the very beginning of a page: its section holds what follows. */
function isTitle({ depth, line }: Section, { whole, nodes }: Part): boolean {
  return whole && depth === 1 && nodes[0]?.type === 'heading' && nodes[0].position?.start.line === line
}

/** Returns what the settings at the top of a page say; a section has none. */
export function writtenSettings(part: Part, shape: Shape): ReadonlyMap<string, Written[]> {
  const found: Found = new Map()
  if (!part.whole) return found
  for (const [name, setting] of part.page.settings.settings) {
    const field = fieldsOf(shape).find(([field]) => plainName(field) === plainName(name))?.[0]
    if (field !== undefined) add(found, field, writtenSetting(part.page, setting))
  }
  return found
}

function fieldsOf(shape: Shape): readonly (readonly [string, AnyField])[] {
  return Object.entries(shape).filter((entry): entry is [string, AnyField] => !isCollection(entry[1]))
}

function add(found: Found, field: string, written: Written): void {
  if (written.text.trim() === '' && written.mentions.length === 0) return
  const list = found.get(field)
  if (list) list.push(written)
  else found.set(field, [written])
}

/** Returns what a field type makes of the first thing written, with a remark when a later source says something else. */
export function readingOf(field: AnyField, written: readonly Written[]): Reading | undefined {
  const [top] = written
  if (!top) return undefined
  if (field.of.madeWhenAsked) return readingWhenAsked(field, top, contradictions(top, written))
  let first = top
  let read = field.of.read(first)
  // Of a list, the first place that holds an item counts: prose about reporting may stand above the address.
  for (const one of written.slice(1)) {
    if (!isEmptyList(read.value)) break
    const next = field.of.read(one)
    if (!isEmptyList(next.value)) [first, read] = [one, next]
  }
  const { value, trouble } = read
  const own: Reading['troubles'] = trouble ? [{ ...trouble, place: first.place }] : []
  return { written: first, value, troubles: [...own, ...contradictions(first, written)] }
}

function readingWhenAsked(field: AnyField, written: Written, troubles: Reading['troubles']): Reading {
  let read: Read<unknown> | undefined
  return {
    written,
    get value() {
      read ??= field.of.read(written)
      return read.value
    },
    troubles,
  }
}

function contradictions(first: Written, written: readonly Written[]): Reading['troubles'] {
  const other = written.find((other) => other !== first && contradicts(first, other))
  return other ? [{ trouble: 'two-values', values: {}, place: first.place, also: other.place }] : []
}

/** A setting is contradicted by any other text, a cell or label by another one; sections may well say more than one thing. */
function contradicts(first: Written, other: Written): boolean {
  const isShort = ({ from }: Written) => from === 'cell' || from === 'label'
  return (
    (first.from === 'setting' || (isShort(first) && isShort(other))) && plainName(first.text) !== plainName(other.text)
  )
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

/** Returns a setting as something written; a list or map keeps its data. */
export function writtenSetting(page: Page, setting: Setting): Written {
  const text = textOfData(setting.value, setting.source)
  const place = { path: page.path, line: setting.line, column: setting.column }
  return {
    from: 'setting',
    text: isNoAnswer(text) || isExample(text) ? '' : withoutPrompts(text),
    data: setting.value,
    nodes: [],
    mentions: [],
    place,
  }
}

function writtenSection(page: Page, section: Section, names: readonly string[], shape: Shape): Written {
  const own = withoutSections(section.nodes, (title) => namedBy(title, shape).some((name) => !names.includes(name)))
  return proseOf(page, own, { path: page.path, line: section.line, column: section.column }, 'section')
}

/** Returns nodes as something written; the place is that of the first own words, else `fallback`. */
export function proseOf(page: Page, nodes: readonly Nodes[], fallback: Place, from: Written['from']): Written {
  const text = ownWords(nodes)
  const mentions = text === '' ? [] : mentionsIn(withoutExamples(nodes), page.definitions)
  return { from, text, nodes, mentions, place: fallback }
}

function openingOf(nodes: readonly RootContent[], shape: Shape): readonly RootContent[] {
  const end = nodes.findIndex(
    (node, index) => node.type === 'heading' && index > 0 && namedBy(plainText([node]), shape).length > 0,
  )
  return (end === -1 ? nodes : nodes.slice(0, end)).filter((node) => node.type !== 'table')
}

/** Returns the `Label: value` lines among `nodes`, in paragraphs and list items; headings end nothing here. */
export function labelled(
  page: Page,
  nodes: readonly Nodes[],
  shape: Shape,
): readonly { readonly field: string; readonly written: Written }[] {
  return nodes.flatMap((node): { field: string; written: Written }[] => {
    if (node.type === 'list') return node.children.flatMap((item) => [...labelled(page, item.children, shape)])
    return node.type === 'paragraph' ? labelLines(page, node, shape) : []
  })
}

/** A label names one field by its whole name; a collection is no answer to a label. */
function fieldCalled(label: string, shape: Shape): string | undefined {
  return fieldsByName(shape)
    .get(plainName(label))
    ?.find((field) => !isCollection(shape[field] as AnyField | AnyCollection))
}

function labelLines(page: Page, paragraph: Paragraph, shape: Shape): { field: string; written: Written }[] {
  const text = plainText([paragraph]).trim()
  if (!/[:?]/.test(text) || isExample(text)) return []
  const mentions = mentionsIn([paragraph], page.definitions)
  const start = paragraph.position?.start ?? { line: 1, column: 1 }
  return text.split('\n').flatMap((whole, index) =>
    atBoldLabels(whole, paragraph).flatMap((line) => {
      // "What worked? The short talks" answers as a label does.
      const colon = line.search(/:|\?\s/)
      if (colon < 1 || colon > 60) return []
      const field = fieldCalled(line.slice(0, colon), shape)
      const value = withoutPrompts(line.slice(colon + 1).replace(/^\s*:/, ''))
      const place = { path: page.path, line: start.line + index, column: start.column }
      const own = mentions.filter(
        (mention) => mention.line === place.line && (line === whole || line.includes(mention.label)),
      )
      const written: Written = { from: 'label', text: value, nodes: [paragraph], mentions: own, place }
      return field === undefined || !answers(written, shape[field]) ? [] : [{ field, written }]
    }),
  )
}

/** "**When:** 10 June. **Where:** the hall." is two labels on one line. */
function atBoldLabels(line: string, { children }: Paragraph): readonly string[] {
  const labels = children
    .filter((node) => node.type === 'strong')
    .map((node) => plainText([node]))
    .filter((label) => /:\s*$/.test(label))
  const cuts = labels.map((label) => line.indexOf(label)).filter((at) => at > 0)
  if (cuts.length === 0) return [line]
  const ends = [...cuts, line.length].toSorted((a, b) => a - b)
  return ends.map((end, index) => line.slice(ends[index - 1] ?? 0, end).trim())
}

/** False for a cell or label that says nothing yet; “vacant” says something where it can be chosen. */
export function answers(written: Written, part: AnyField | AnyCollection | undefined): boolean {
  if (!isNoAnswer(written.text)) return true
  return part !== undefined && !isCollection(part) && !!part.of.choices && part.of.read(written).value !== undefined
}

/** The sentence that holds the letter at `index`, at most 300 letters of it. */
function sentenceAround(text: string, index: number): string {
  const before = Math.max(...['.', '!', '?', '\n'].map((end) => text.lastIndexOf(end, index - 1))) + 1
  const after = /[.!?](?=\s|$)/.exec(text.slice(index))
  const end = after ? index + after.index + 1 : text.length
  return text
    .slice(Math.max(before, index - 200), Math.min(end, index + 200))
    .trim()
    .slice(0, 300)
}

/** Returns the first sentence of `nodes` that answers a field by itself, as a list of one or none. */
export function spottedIn(page: Page, nodes: readonly Nodes[], field: AnyField): readonly Written[] {
  for (const node of flattened(nodes)) {
    const text = ownWords([node])
    const match = text === '' ? undefined : firstMatch(field.spotted ?? [], text)
    if (!match) continue
    const start = node.position?.start ?? { line: 1, column: 1 }
    const place = { path: page.path, line: start.line, column: start.column }
    return [
      {
        from: 'sentence',
        text: match[1] ?? (field.of.type === 'prose' ? sentenceAround(text, match.index) : match[0]),
        nodes: [node],
        mentions: mentionsIn([node], page.definitions),
        place,
      },
    ]
  }
  return []
}

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match) return match
  }
  return undefined
}

function flattened(nodes: readonly Nodes[]): readonly Nodes[] {
  return nodes.flatMap((node): readonly Nodes[] => {
    if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') return flattened(node.children)
    return node.type === 'paragraph' ? [node] : []
  })
}
