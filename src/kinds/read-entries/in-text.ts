// Entries in running text: under a heading of their own, or in a list under the collection's heading.
import type { List, Nodes, Paragraph, RootContent } from 'mdast'
import { mentionsIn } from '../../documents/mentions.ts'
import type { Page } from '../../documents/page.ts'
import { namesIn, nodesUnder, plainName, sectionsOf } from '../../documents/sections.ts'
import { isExample, isNoAnswer, ownWords, withoutPrompts } from '../../documents/written.ts'
import type { AnyCollection, AnyField, Written } from '../kind.ts'
import { labelOf, languages, type Names } from '../names.ts'
import { labelled, namedBy, type Part, proseOf, spottedIn } from '../read-fields.ts'
import type { Draft } from './draft.ts'
import type { Spot } from './spots.ts'

/**
 * Returns the entry under a heading of its own: `Label: value` lines make its fields, and `sentences` too where they
 * answer one. Prose alone is enough where a heading above is that of the collection, or this one is a choice of its own.
 */
export function headedDraft(
  part: Part,
  { node: heading, index, title, named }: Extract<Spot, { is: 'heading' }>,
  collection: AnyCollection,
  sentences: boolean,
): Draft | undefined {
  if (isExample(title)) return undefined
  const body = nodesUnder(part.nodes, index)
  const deeper = body.findIndex((node) => node.type === 'heading')
  const direct = body.slice(0, deeper === -1 ? undefined : deeper)
  const fields = new Map<string, Written[]>()
  for (const { field, written } of labelled(part.page, direct, collection.fields))
    if (!fields.has(field)) fields.set(field, [written])
  for (const section of sectionsOf(body))
    for (const field of namedBy(section.title, collection.fields))
      if (!fields.has(field)) {
        const place = { path: part.page.path, line: section.line, column: section.column }
        const written = proseOf(part.page, section.nodes, place, 'section')
        if (written.text !== '') fields.set(field, [written])
      }
  if (sentences) addSpotted(fields, part.page, direct, collection)
  const prose = proseUnder(part, direct, collection)
  if (fields.size === 0 && !((named || isChoice(title, collection)) && prose)) return undefined
  const place = {
    path: part.page.path,
    line: heading.position?.start.line ?? 1,
    column: heading.position?.start.column ?? 1,
  }
  const [label] = collection.labelledBy
  if (label !== undefined && !fields.has(label))
    fields.set(label, [{ from: 'label', text: title, nodes: [], mentions: [], place }])
  if (prose && collection.prose !== undefined && !fields.has(collection.prose)) fields.set(collection.prose, [prose])
  return { path: part.page.path, place, fields }
}

/** True where entries are named by one of a closed list, such as the seven principles, and the heading is one of them. */
function isChoice(title: string, { labelledBy: [label], fields }: AnyCollection): boolean {
  const field: AnyField | undefined = label === undefined ? undefined : fields[label]
  if (field?.of.choices === undefined) return false
  const place = { path: '', line: 1, column: 1 }
  return field.of.read({ from: 'label', text: title, nodes: [], mentions: [], place }).value !== undefined
}

/** The prose right under an entry's heading, without its `Label: value` lines. */
function proseUnder(part: Part, direct: readonly RootContent[], collection: AnyCollection): Written | undefined {
  if (collection.prose === undefined) return undefined
  const own = direct.filter(
    (node) => node.type === 'paragraph' && labelled(part.page, [node], collection.fields).length === 0,
  )
  const start = own[0]?.position?.start ?? { line: 1, column: 1 }
  const prose = proseOf(part.page, own, { path: part.page.path, line: start.line, column: start.column }, 'section')
  return prose.text === '' ? undefined : prose
}

/** Returns the entry that a paragraph right under the collection's heading is: "Third Wednesday of every month, 14:00". The heading names it. */
export function paragraphDraft(
  part: Part,
  paragraph: Paragraph,
  title: string,
  collection: AnyCollection,
): Draft | undefined {
  const fields = new Map<string, Written[]>()
  for (const { field, written } of labelled(part.page, [paragraph], collection.fields))
    if (!fields.has(field)) fields.set(field, [written])
  addSpotted(fields, part.page, [paragraph], collection)
  if (fields.size === 0) return undefined
  const start = paragraph.position?.start ?? part.place
  const place = { path: part.page.path, line: start.line, column: start.column }
  const [label] = collection.labelledBy
  if (label !== undefined && !fields.has(label))
    fields.set(label, [{ from: 'label', text: title, nodes: [], mentions: [], place }])
  return { path: part.page.path, place, fields }
}

/** "- **Openness**: we share early" is an entry: its name, then the rest; `Label: value` lines below it are fields. */
export function listDrafts(page: Page, list: List, collection: AnyCollection): readonly Draft[] {
  return list.children.flatMap((item): readonly Draft[] => {
    const [first, ...more] = item.children
    if (first?.type !== 'paragraph') return []
    const text = withoutPrompts(ownWords([first]))
    if (isNoAnswer(text) || isExample(text)) return []
    const start = item.position?.start ?? { line: 1, column: 1 }
    const place = { path: page.path, line: start.line, column: start.column }
    const mentions = mentionsIn([first], page.definitions)
    const [, name = text, rest = ''] = /^([^\n]{1,80}?)(?:\s*:\s+|\s+[–—-]\s+)(.+)$/su.exec(text) ?? []
    const written = (value: string): Written => ({ from: 'label', text: value, nodes: [first], mentions, place })
    const sorts = sortedDrafts(name, rest, collection, written)
    if (sorts.length > 0) return sorts
    const fields = new Map<string, Written[]>()
    for (const { field, written } of labelled(page, more, collection.fields))
      if (!fields.has(field)) fields.set(field, [written])
    addSpotted(fields, page, item.children, collection)
    const dated = datedName(name, collection, fields)
    if (dated) fields.set(dated.field, [written(dated.when)])
    const [label] = collection.labelledBy
    const called = written(dated?.name ?? name)
    // "Ten people come every month" is what somebody hopes for, and not in how many months.
    const isProse = rest === '' && collection.prose !== undefined && !isReadable(called, collection.fields[label ?? ''])
    if (label !== undefined && !fields.has(label) && !isProse) fields.set(label, [called])
    const prose = isProse ? text : rest
    if (collection.prose !== undefined && prose !== '' && !fields.has(collection.prose))
      fields.set(collection.prose, [written(prose)])
    const link = Object.keys(collection.fields).find((field) =>
      ['link', 'contact'].includes(collection.fields[field]?.of.type ?? ''),
    )
    if (link !== undefined && mentions.length > 0 && !fields.has(link)) fields.set(link, [written(text)])
    return [{ path: page.path, place, fields }]
  })
}

/** "Asynchronous: newsletter, chat" are two channels of that type. */
function sortedDrafts(
  name: string,
  rest: string,
  { fields, labelledBy: [label] }: AnyCollection,
  written: (text: string) => Written,
): readonly Draft[] {
  const type: AnyField | undefined = fields.type
  const sort = written(name)
  if (label === undefined || rest === '' || !type?.of.choices || !isSort(name, type.of.choices)) return []
  return rest
    .split(/\s*[,;]\s+/)
    .filter((part) => !isNoAnswer(part))
    .map((part) => ({
      path: sort.place.path,
      place: sort.place,
      fields: new Map([
        [label, [written(part)]],
        ['type', [sort]],
      ]),
    }))
}

/** A sort itself, "Tools" or "Infrastructure"; "Server" is a thing of that sort. */
function isSort(name: string, choices: Readonly<Record<string, Names>>): boolean {
  const [first = ''] = namesIn(name.split('/', 1)[0] ?? '')
  return Object.entries(choices).some(([key, names]) =>
    [key, ...languages.map((language) => labelOf(names, language))]
      .map(plainName)
      .some((sort) => sort === first || `${sort}s` === first),
  )
}

/** "MS1 (November 2024)" is a name with its month. */
function datedName(
  text: string,
  collection: AnyCollection,
  taken: ReadonlyMap<string, unknown>,
): { readonly name: string; readonly when: string; readonly field: string } | undefined {
  const [, name, when] = /^(.+?)\s*\(([^()]+)\)$/su.exec(text) ?? []
  if (name === undefined || when === undefined) return undefined
  const place = { path: '', line: 1, column: 1 }
  const written: Written = { from: 'label', text: when, nodes: [], mentions: [], place }
  const field = Object.keys(collection.fields).find((key) => {
    const part: AnyField | undefined = collection.fields[key]
    return part !== undefined && ['date', 'month'].includes(part.of.type) && isReadable(written, part)
  })
  return field === undefined || taken.has(field) ? undefined : { name, when, field }
}

function isReadable(written: Written, field: AnyField | undefined): boolean {
  return field === undefined || field.of.read(written).value !== undefined
}

/** Sentences such as "every third Wednesday at 14:00" answer a field wherever they stand in the entry. */
function addSpotted(
  fields: Map<string, Written[]>,
  page: Page,
  nodes: readonly Nodes[],
  collection: AnyCollection,
): void {
  for (const [name, field] of Object.entries(collection.fields as Record<string, AnyField>)) {
    if (!field.spotted || fields.has(name)) continue
    const [written] = spottedIn(page, nodes, field)
    if (written) fields.set(name, [written])
  }
}
