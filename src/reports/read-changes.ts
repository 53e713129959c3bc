// Reads the changes of a report that anybody may have written: what no kind of ours could have told is left out.
import type { Change } from '../comparison/change.ts'
import { weights } from '../kinds/change-words.ts'
import { kindNamed } from '../kinds/every-kind.ts'
import { shown } from '../words/untrusted.ts'
import { type ChangeData, mostChanges } from './change-data.ts'
import { collectionOf, fieldOf } from './change-values.ts'

const mostItems = 50
const mostPlaces = 12

/** Returns the changes of a report, the most important first; `isOurs` says which paths can be meant. */
export function readChanges(data: readonly ChangeData[], isOurs: (path: string) => boolean): readonly Change[] {
  return data
    .slice(0, mostChanges)
    .map(changeOf)
    .filter((change) => isKnown(change) && pathsOf(change).every(isOurs))
    .toSorted((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight))
}

/** True when its kind, collection and field are ours, and of the sort of change that it claims to be. */
function isKnown(change: Change): boolean {
  const { what, about, collection, name, was } = change
  if (about.kind !== undefined && !kindNamed(about.kind)) return false
  if (collection !== undefined && !collectionOf(change)) return false
  if (what.startsWith('page')) return about.kind !== undefined && (what !== 'page-moved' || was !== undefined)
  if (what.startsWith('entry')) return collection !== undefined
  if (what === 'field') return fieldOf(change) !== undefined
  return what !== 'link' || name !== undefined
}

function pathsOf({ what, about, place, was, alsoNamed }: Change): readonly string[] {
  return [
    about.path,
    ...(place ? [place.path] : []),
    ...(what === 'page-moved' && was !== undefined ? [was] : []),
    ...alsoNamed.map(({ path }) => path),
  ]
}

function changeOf(data: ChangeData): Change {
  const { what, place, weight, collection, name, was, rewritten, passage, fields, stays } = data
  const { path, kind, entry, field } = data.about
  const about = {
    path,
    ...(kind !== undefined && { kind }),
    ...(entry !== undefined && { entry: shown(entry) }),
    ...(field !== undefined && { field }),
  }
  const of = { about, ...(collection !== undefined && { collection }) }
  return {
    what,
    ...of,
    ...(place && { place }),
    weight,
    ...(name !== undefined && { name: shown(name) }),
    ...(was !== undefined && { was: what === 'page-moved' ? was : shown(was) }),
    before: lines(data.before),
    after: lines(data.after),
    ...(rewritten !== undefined && { rewritten }),
    ...(passage && { passage: { before: shown(passage.before), after: shown(passage.after) } }),
    ...(fields && { fields: knownFields(of, fields) }),
    ...(stays && { stays: lines(stays).slice(0, 3) }),
    alsoNamed: data.alsoNamed.slice(0, mostPlaces),
  }
}

function knownFields(
  of: Pick<Change, 'about' | 'collection'>,
  fields: Readonly<Record<string, readonly string[]>>,
): NonNullable<Change['fields']> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, items]) => (fieldOf(of, name) ? [[name, lines(items)] as const] : [])),
  )
}

function lines(texts: readonly string[]): readonly string[] {
  return texts.slice(0, mostItems).map((text) => shown(text))
}
