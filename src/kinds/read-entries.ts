// Finds the entries of a collection: tables, headings with labels, lists, maps in the settings, folders of files.
import { nodesUnder } from '../documents/sections.ts'
import { isExample, isNoAnswer } from '../documents/written.ts'
import type { AnyCollection, Shape, Written } from './kind.ts'
import { type Draft, isEmptyOrExample } from './read-entries/draft.ts'
import { mayBeTerm, termDrafts } from './read-entries/in-definitions.ts'
import { tableDrafts } from './read-entries/in-tables.ts'
import { headedDraft, listDrafts, paragraphDraft } from './read-entries/in-text.ts'
import { type Spot, spotsFor } from './read-entries/spots.ts'
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

/** Tables and headings count under a heading that names the collection; in a page whose main collection it is, under any other too. */
function draftsInText(part: Part, shape: Shape, name: string, collection: AnyCollection): readonly Draft[] {
  const spots = spotsFor(part, shape, name)
  const rows = new Map(
    spots.map((spot) => [spot, spot.is === 'table' ? tableDrafts(part.page, spot.node, collection, spot.named) : []]),
  )
  // Where a table holds the entries, prose around it only tells more; reading its sentences would cost and confuse.
  const sentences = ![...rows.values()].some((drafts) => drafts.length > 0)
  if (collection.definesTerms) return termsInText(part, spots, collection, [...rows.values()].flat())
  const drafts = spots.flatMap((spot): Draft | readonly Draft[] => {
    if (spot.is === 'heading') return headedDraft(part, spot, collection, sentences) ?? []
    return spot.is === 'list' ? listDrafts(part.page, spot.node, collection) : (rows.get(spot) ?? [])
  })
  // A line of introduction is an entry only where nothing else is one.
  if (drafts.length > 0) return drafts
  return spots.flatMap((spot) =>
    spot.is === 'line' ? (paragraphDraft(part, spot.node, spot.title, collection) ?? []) : [],
  )
}

/** The terms of a page in reading order; a heading with prose is one where no table and no bold words hold them. */
function termsInText(
  part: Part,
  spots: readonly Spot[],
  collection: AnyCollection,
  rows: readonly Draft[],
): readonly Draft[] {
  const found = [...rows, ...termDrafts(part.page, spots, collection)]
  const headed = spots.flatMap((spot) => {
    if (spot.is !== 'heading' || !mayBeTerm(nodesUnder(part.nodes, spot.index), collection)) return []
    return headedDraft(part, { ...spot, named: found.length === 0 }, collection, false) ?? []
  })
  return [...found, ...headed].toSorted((a, b) => a.place.line - b.place.line)
}

/** Returns the entry that a file of the collection's folder holds; its title names it, a date in the file's name fills `date` or `start`, a folder the field that it tells. */
export function draftOfFile(part: Part, collection: AnyCollection): Draft | undefined {
  const fields = new Map<string, readonly Written[]>(writtenFields(part, collection.fields, collection.prose))
  const place = { path: part.page.path, line: 1, column: 1 }
  const [label] = collection.labelledBy
  const title = part.page.title
  if (label !== undefined && !fields.has(label) && title !== undefined && !isNoAnswer(title) && !isExample(title))
    fields.set(label, [{ from: 'label', text: title, nodes: [], mentions: [], place }])
  const day = /(?:^|\/)(\d{4}-\d{2}-\d{2})[^/]*$/.exec(part.page.path)?.[1]
  const when = ['date', 'start'].find((field) => field in collection.fields)
  if (day !== undefined && when !== undefined && !fields.has(when))
    fields.set(when, [{ from: 'file-name', text: day, nodes: [], mentions: [], place }])
  const told = toldByFolder(part.page.path, collection)
  if (told && !fields.has(told.field))
    fields.set(told.field, [{ from: 'file-name', text: told.name, nodes: [], mentions: [], place }])
  return fields.size === 0 ? undefined : { path: part.page.path, place, fields }
}

/** Returns the field that a folder within the collection's folder tells, and the name of that folder. */
export function toldByFolder(
  path: string,
  { folder, subfolderTells }: AnyCollection,
): { readonly field: string; readonly name: string } | undefined {
  const [first, name, file] = path.replace(/^docs\//i, '').split('/')
  const isWithin = first?.toLowerCase() === folder && name !== undefined && file !== undefined
  return isWithin && subfolderTells !== undefined ? { field: subfolderTells, name } : undefined
}
