// Finds the entries of a collection: tables, headings with labels, lists, maps in the settings, folders of files.
import { isExample, isNoAnswer, plainText } from '../documents/written.ts'
import type { AnyCollection, Shape, Written } from './kind.ts'
import { labelOf } from './names.ts'
import { type Draft, isEmptyOrExample } from './read-entries/draft.ts'
import { tableDrafts } from './read-entries/in-tables.ts'
import { headedDraft, listDrafts, paragraphDraft } from './read-entries/in-text.ts'
import { namedBy, type Part, writtenFields, writtenSetting } from './read-fields.ts'

/** Returns the entries of the collection `name` that stand in one part of a page, in reading order. */
export function draftsIn(part: Part, shape: Shape, name: string): readonly Draft[] {
  const collection = shape[name] as AnyCollection
  return [...draftsInSettings(part, collection, name), ...draftsInText(part, shape, name, collection)]
}

function draftsInSettings(part: Part, collection: AnyCollection, name: string): readonly Draft[] {
  const setting = part.whole ? part.page.settings.settings.get(name) : undefined
  if (!setting || !Array.isArray(setting.value)) return []
  return setting.value.flatMap((item: unknown, index): readonly Draft[] => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return []
    const fields = new Map<string, Written[]>()
    const start = part.page.settings.placeOf([name, index]) ?? setting
    const place = { path: part.page.path, line: start.line, column: start.column }
    for (const [key, value] of Object.entries(item)) {
      const [field] = namedBy(key, collection.fields)
      if (field === undefined) continue
      const at = part.page.settings.placeOf([name, index, key]) ?? start
      const source = part.page.settings.sourceOf([name, index, key])
      const written = writtenSetting(part.page, { key, value, source, line: at.line, column: at.column })
      if (written.text !== '') fields.set(field, [written])
    }
    return isEmptyOrExample(fields, collection) ? [] : [{ path: part.page.path, place, fields }]
  })
}

interface Heading {
  readonly depth: number
  readonly names: readonly string[]
  readonly text: string
  /** The title of a page names it as a whole; prose below it is not an entry yet. */
  readonly title: boolean
}

/** Tables and headings count under a heading that names the collection; in a page whose main collection it is, under any other too. */
function draftsInText(part: Part, shape: Shape, name: string, collection: AnyCollection): readonly Draft[] {
  const drafts: Draft[] = []
  const lines: Draft[] = []
  const standsIn = !part.whole && collection.main === true
  const chain: Heading[] = standsIn ? [{ depth: 0, names: [name], text: labelOf(collection.names), title: false }] : []
  const isNamed = (byTitle: boolean) =>
    chain.some((heading) => heading.names.includes(name) && (byTitle || !heading.title))
  part.nodes.forEach((node, index) => {
    if (node.type === 'heading') {
      while (chain.length > 0 && (chain.at(-1)?.depth ?? 0) >= node.depth) chain.pop()
      const text = plainText([node]).trim()
      const names = namedBy(text, shape)
      const title = part.whole && node.depth === 1
      chain.push({ depth: node.depth, names, text, title })
      if (names.length > 0 || !belongs(chain, name, collection) || (title && index === 0)) return
      const draft = headedDraft(part, index, text, collection, isNamed(false))
      if (draft) drafts.push(draft)
      return
    }
    if (!belongs(chain, name, collection)) return
    const heading = chain.at(-1)
    if (node.type === 'table') drafts.push(...tableDrafts(part.page, node, collection, isNamed(true)))
    // Lists and single lines hold entries only right under the heading that names the collection.
    else if (node.type === 'list' && heading?.names.includes(name))
      drafts.push(...listDrafts(part.page, node, collection))
    else if (node.type === 'paragraph' && heading && (heading.names.includes(name) || heading.title)) {
      const draft = paragraphDraft(part, node, heading.text, collection)
      if (draft) lines.push(draft)
    }
  })
  // A line of introduction above a table is no entry of its own.
  return drafts.length > 0 ? drafts : lines
}

function belongs(chain: readonly { names: readonly string[] }[], name: string, collection: AnyCollection): boolean {
  const nearest = chain.findLast((heading) => heading.names.length > 0)
  return nearest ? nearest.names.includes(name) : collection.main === true
}

/** Returns the entry that a file of the collection's folder holds; its title names it, a date in the file's name fills `date`. */
export function draftOfFile(part: Part, collection: AnyCollection): Draft | undefined {
  const fields = new Map<string, readonly Written[]>(writtenFields(part, collection.fields, collection.prose))
  const place = { path: part.page.path, line: 1, column: 1 }
  const [label] = collection.labelledBy
  const title = part.page.title
  if (label !== undefined && !fields.has(label) && title !== undefined && !isNoAnswer(title) && !isExample(title))
    fields.set(label, [{ from: 'label', text: title, nodes: [], mentions: [], place }])
  const day = /(?:^|\/)(\d{4}-\d{2}-\d{2})[^/]*$/.exec(part.page.path)?.[1]
  if (day !== undefined && 'date' in collection.fields && !fields.has('date'))
    fields.set('date', [{ from: 'file-name', text: day, nodes: [], mentions: [], place }])
  return fields.size === 0 ? undefined : { path: part.page.path, place, fields }
}
