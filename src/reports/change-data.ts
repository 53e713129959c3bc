// The changes in the JSON report: their shape, and how many letters and items of them are told.
import * as v from 'valibot'
import { type Change, changeSorts } from '../comparison/change.ts'
import { withoutPersonal } from '../documents/personal.ts'
import { weights } from '../kinds/change-words.ts'
import { shown } from '../words/untrusted.ts'
import { plain } from '../words/writers/plain.ts'
import { changeSentence } from './change-sentences.ts'

/** More changes than these nobody reads; the most important come first. */
export const mostChanges = 1000
const mostItems = 50

const place = v.object({
  path: v.string(),
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  column: v.pipe(v.number(), v.integer(), v.minValue(1)),
})
const items = v.array(v.string())

/** The shape of one change. */
export const changeSchema = v.object({
  what: v.picklist(changeSorts),
  about: v.object({
    path: v.string(),
    kind: v.optional(v.string()),
    entry: v.optional(v.string()),
    field: v.optional(v.string()),
  }),
  place: v.optional(place),
  weight: v.pipe(v.picklist(weights), v.description('What it is about for people; the first is most important.')),
  collection: v.optional(v.string()),
  name: v.pipe(v.optional(v.string()), v.description('The entry, the heading of a section or the words of a link.')),
  was: v.pipe(v.optional(v.string()), v.description('The name, or the path of a page, before.')),
  before: items,
  after: items,
  rewritten: v.pipe(
    v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
    v.description('How much of a longer text is new, in percent of its words.'),
  ),
  passage: v.optional(v.object({ before: v.string(), after: v.string() })),
  fields: v.pipe(v.optional(v.record(v.string(), items)), v.description('What an entry says that comes or goes.')),
  stays: v.optional(items),
  alsoNamed: v.pipe(v.array(place), v.description('Where the old name still stands.')),
  message: v.pipe(v.string(), v.description('The change as one sentence of plain text.')),
})

export type ChangeData = v.InferOutput<typeof changeSchema>

/** Returns a change as data; no text is longer than a line. */
export function changeData(change: Change): ChangeData {
  const { about, name, was, before, after, passage, fields, stays, alsoNamed, place, from, ...rest } = change
  return {
    ...rest,
    about: { ...about, ...(about.entry !== undefined && { entry: withoutPersonal(about.entry) }) },
    ...(place && { place: { ...place } }),
    ...(name !== undefined && { name: shown(name) }),
    ...(was !== undefined && { was: change.what === 'page-moved' ? was : shown(was) }),
    before: lines(before),
    after: lines(after),
    ...(passage && { passage: { before: shown(passage.before), after: shown(passage.after) } }),
    ...(fields && { fields: Object.fromEntries(Object.entries(fields).map(([field, all]) => [field, lines(all)])) }),
    ...(stays && { stays: lines(stays) }),
    alsoNamed: alsoNamed.map((one) => ({ ...one })),
    message: plain(changeSentence(change)),
  }
}

/** Returns items as they may be told: so many, and none longer than a line. */
export function lines(texts: readonly string[]): string[] {
  return texts.slice(0, mostItems).map((text) => shown(text))
}
