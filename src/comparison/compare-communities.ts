// What a change does to a community, in its own terms: from the kinds alone, the same for every one of them.
import type { Community } from '../community/build-community.ts'
import { areas } from '../finding.ts'
import { weights } from '../kinds/change-words.ts'
import { envelope } from '../kinds/envelope.ts'
import { everyKind } from '../kinds/every-kind.ts'
import type { AnyDocument, AnyEntry, AnyKind, Shape } from '../kinds/kind.ts'
import { type Change, changeSorts } from './change.ts'
import { collectionsOf, entriesIn } from './changes/collections.ts'
import { changedEntries } from './changes/compare-entries.ts'
import { changedFields, privateChange } from './changes/compare-fields.ts'
import { changedPage, mainPathOf } from './changes/compare-pages.ts'
import { changedTexts, onlyLookDifferent } from './changes/compare-texts.ts'
import { type LinesRead, newLinesRead } from './changes/lines-read.ts'
import { type MayRepeat, newMayRepeat } from './changes/may-repeat.ts'
import { newStillNamed } from './changes/named-elsewhere.ts'
import { unreadChanges } from './changes/unread.ts'
import type { Touched } from './touched.ts'

export interface TwoVersions {
  readonly before: Community
  readonly after: Community
  readonly touched: readonly Touched[]
}

export interface ComparedCommunities {
  /** What is different, most important first. */
  readonly changes: readonly Change[]
  /** Pages that say the same as before, and only look different. */
  readonly reformatted: readonly string[]
}

/** Returns what is different between two versions. Only pages that were touched are looked at. */
export function compareCommunities(versions: TwoVersions): ComparedCommunities {
  if (versions.touched.length === 0) return { changes: [], reformatted: [] }
  const compared = newCompared(versions)
  const unread = unreadChanges(versions)
  const told = [...unread, ...everyKind.flatMap((kind, at) => changedDocument(kind, at, compared, pathsOf(unread)))]
  const pages = { ...versions, unread: pathsOf(unread), moved: movesIn(versions.touched, told), ...compared }
  const all = [...told, ...changedTexts(pages)]
  return {
    changes: inOrder(all),
    reformatted: onlyLookDifferent(pages, all),
  }
}

interface Compared extends TwoVersions {
  readonly paths: ReadonlySet<string>
  readonly mayRepeat: MayRepeat
  readonly linesBefore: (path: string) => LinesRead
  readonly linesAfter: (path: string) => LinesRead
  readonly stillNamed: ReturnType<typeof newStillNamed>
}

function newCompared(versions: TwoVersions): Compared {
  const { before, after, touched } = versions
  return {
    ...versions,
    paths: new Set(touched.flatMap(({ path, from }) => [path, ...(from === undefined ? [] : [from])])),
    mayRepeat: newMayRepeat(before, after),
    linesBefore: newLinesRead(before),
    linesAfter: newLinesRead(after),
    stillNamed: newStillNamed(after),
  }
}

function changedDocument(
  kind: AnyKind,
  at: number,
  compared: Compared,
  unread: ReadonlySet<string>,
): readonly Change[] {
  const [before, after] = [compared.before.documents[at], compared.after.documents[at]]
  if (!before || !after || !isTouched(before, after, compared)) return []
  const weight = kind.changes?.matters ?? 'other'
  const isUnread = [mainPathOf(before), mainPathOf(after)].some((path) => path !== undefined && unread.has(path))
  const page = isUnread ? [] : changedPage(kind, before, after, compared)
  const isRead = (entry: AnyEntry) => !unread.has(entry.path)
  const records = { weight, ...compared }
  const entries = collectionsOf(kind).flatMap(([name, collection]) =>
    changedEntries({
      ...records,
      before: entriesIn(before, name).filter(isRead),
      after: entriesIn(after, name).filter(isRead),
      name,
      collection,
    }),
  )
  if (isUnread) return entries
  if (before.isPrivate('') || after.isPrivate('')) return [...page, privateChange(after, weight), ...entries]
  const shape: Shape = { ...kind.fields, ...envelope }
  const fields = changedFields({ ...records, before, after, shape })
  const isRetirement = page.some(({ what }) => what === 'page-retired')
  return [...page, ...fields.filter(({ about }) => !isRetirement || about.field !== 'status'), ...entries]
}

/** False for a document whose pages are the same, and of the same kind, as before. */
function isTouched(before: AnyDocument, after: AnyDocument, { paths }: Compared): boolean {
  const all = [...before.paths, ...after.paths]
  return all.some((path) => paths.has(path)) || before.paths.join('\n') !== after.paths.join('\n')
}

function pathsOf(changes: readonly Change[]): ReadonlySet<string> {
  return new Set(changes.map(({ about }) => about.path))
}

/** The old path of what moved → its new one; a page of a kind that moved and was changed moved as well. */
function movesIn(touched: readonly Touched[], changes: readonly Change[]): ReadonlyMap<string, string> {
  const moves = new Map(touched.flatMap(({ path, from }) => (from === undefined ? [] : [[from, path] as const])))
  for (const { what, was, about } of changes) if (what === 'page-moved' && was !== undefined) moves.set(was, about.path)
  return moves
}

/** Most important first; of one weight by area and kind, pages before entries before fields. */
function inOrder(changes: readonly Change[]): readonly Change[] {
  const kindsInOrder = new Map(
    everyKind.map(({ kind, area }, at) => [kind, areas.indexOf(area) * everyKind.length + at] as const),
  )
  const last = areas.length * everyKind.length
  const ranked = changes.map((change) => {
    const { weight, about, what } = change
    const kind = kindsInOrder.get(about.kind ?? '') ?? last
    return [
      change,
      (weights.indexOf(weight) * (last + 1) + kind) * changeSorts.length + changeSorts.indexOf(what),
    ] as const
  })
  return ranked.toSorted(([, a], [, b]) => a - b).map(([change]) => change)
}
