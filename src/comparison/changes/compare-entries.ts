// Which entries of a collection come and go, and what is different in those that stay.
import type { Place } from '../../finding.ts'
import type { Weight } from '../../kinds/change-words.ts'
import type { AnyCollection, AnyEntry, AnyField, Fields } from '../../kinds/kind.ts'
import type { Change } from '../change.ts'
import { isNamed } from './collections.ts'
import { changedFields, privateChange, repeated } from './compare-fields.ts'
import type { LinesRead } from './lines-read.ts'
import type { MayRepeat } from './may-repeat.ts'
import { pairEntries } from './pair-entries.ts'
import { itemsOf } from './values.ts'

export interface ComparedEntries {
  readonly before: readonly AnyEntry[]
  readonly after: readonly AnyEntry[]
  readonly name: string
  readonly collection: AnyCollection
  readonly weight: Weight
  readonly mayRepeat: MayRepeat
  readonly linesBefore: (path: string) => LinesRead
  readonly linesAfter: (path: string) => LinesRead
  /** Where an entry that is called otherwise now, or gone, is still named. */
  readonly stillNamed: (entry: AnyEntry) => readonly Place[]
}

/** Names of entries that stay are told up to so many. */
const mostStaying = 3

/** Returns what is different in a collection. */
export function changedEntries(compared: ComparedEntries): readonly Change[] {
  const { collection } = compared
  const { pairs, removed, added } = pairEntries(compared.before, compared.after, collection)
  const staying = pairs.map(([, after]) => after).filter(isNamed)
  const stays =
    pairs.length === staying.length && staying.length > 0 && staying.length <= mostStaying
      ? staying.map(({ label }) => label)
      : []
  return [
    ...comingAndGoing(compared, removed, added).map((change) => ({
      ...change,
      ...(collection.changes?.replaced && stays.length > 0 && { stays }),
    })),
    ...pairs.flatMap(([before, after]) => changedEntry(before, after, compared)),
  ]
}

function comingAndGoing(
  compared: ComparedEntries,
  removed: readonly AnyEntry[],
  added: readonly AnyEntry[],
): readonly Change[] {
  const [gone, come] = [removed[0], added[0]]
  // Of two people who receive reports one goes and one comes: that is one change and not two.
  if (compared.collection.changes?.replaced && gone && come && removed.length === 1 && added.length === 1) {
    const now = wholeEntry('entry-replaced', come, compared)
    const was = isNamed(gone) && !isPrivate(gone) ? { was: compared.mayRepeat(gone.label) } : {}
    return isPrivate(gone) ? [now] : [{ ...now, ...was, from: gone.key, alsoNamed: compared.stillNamed(gone) }]
  }
  return [
    ...removed.map((entry) => wholeEntry('entry-removed', entry, compared)),
    ...added.map((entry) => wholeEntry('entry-added', entry, compared)),
  ]
}

/** True for an entry of a page that is marked as private. */
function isPrivate(entry: AnyEntry): boolean {
  return entry.isPrivate('')
}

function wholeEntry(
  what: 'entry-added' | 'entry-removed' | 'entry-replaced',
  entry: AnyEntry,
  compared: ComparedEntries,
): Change {
  const { name, collection, weight, mayRepeat, stillNamed } = compared
  const matters = collection.changes?.matters ?? weight
  if (isPrivate(entry)) return privateChange(entry, matters, name)
  const fields = isNamed(entry)
    ? fieldsOf(entry, compared, what === 'entry-removed' ? compared.linesBefore : compared.linesAfter)
    : {}
  return {
    what,
    about: entry.about(),
    ...(what !== 'entry-removed' && { place: entry.at() }),
    weight: matters,
    collection: name,
    ...(isNamed(entry) && { name: mayRepeat(entry.label) }),
    before: [],
    after: [],
    fields,
    alsoNamed: what === 'entry-removed' ? stillNamed(entry) : [],
  }
}

/** What an entry says, as far as everybody may read it. */
function fieldsOf(
  entry: AnyEntry,
  { collection: { fields }, mayRepeat }: ComparedEntries,
  linesRead: (path: string) => LinesRead,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(fields as Fields).flatMap(([name, field]) => {
      const reading = entry.readings.get(name)
      const items = entry.isPrivate(name) ? [] : repeated(itemsOf(reading, field), reading, linesRead, mayRepeat)
      return items.length === 0 ? [] : [[name, items] as const]
    }),
  )
}

function changedEntry(before: AnyEntry, after: AnyEntry, compared: ComparedEntries): readonly Change[] {
  const { name: collectionName, collection, mayRepeat } = compared
  const weight = collection.changes?.matters ?? compared.weight
  const changes = changedFields({
    before,
    after,
    shape: collection.fields,
    weight,
    collection: collectionName,
    ...(isNamed(after) && { name: mayRepeat(after.label) }),
    mayRepeat,
    linesBefore: compared.linesBefore,
    linesAfter: compared.linesAfter,
  })
  const from = before.key === after.key ? {} : { from: before.key }
  if (!isNamed(after)) return ofSomebody(changes, after, weight, compared).map((change) => ({ ...change, ...from }))
  return changes.flatMap((change) => {
    if (!isItsName(change, collection)) return [{ ...change, ...from }]
    // A name that could not be told before is not told now, either.
    if (!isNamed(before)) return []
    const renamed = { was: mayRepeat(before.label), alsoNamed: compared.stillNamed(before) }
    return [{ ...change, ...from, ...(before.label === after.label ? {} : renamed) }]
  })
}

/** Of somebody who must not be named only the answer to whether they may is told, and that something else is different. */
function ofSomebody(
  changes: readonly Change[],
  entry: AnyEntry,
  weight: Weight,
  { name, collection }: ComparedEntries,
): readonly Change[] {
  const answers = changes.filter(({ about }) => isConsent(collection, about.field))
  return answers.length < changes.length ? [...answers, privateChange(entry, weight, name)] : answers
}

function isConsent({ fields }: AnyCollection, name: string | undefined): boolean {
  const field = name === undefined ? undefined : (fields[name] as AnyField | undefined)
  return field?.of.type === 'consent'
}

function isItsName({ what, about }: Change, { labelledBy }: AnyCollection): boolean {
  return what === 'field' && about.field !== undefined && labelledBy.includes(about.field)
}
