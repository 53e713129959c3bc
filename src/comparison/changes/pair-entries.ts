// Which entry of one version is which of the other: by what they are called and by what they say, one to one.
import { plainName } from '../../documents/sections.ts'
import type { AnyCollection, AnyEntry } from '../../kinds/kind.ts'
import { meansSame } from './values.ts'

export interface PairedEntries {
  /** Each entry of now with the one that it was before, in the order of now. */
  readonly pairs: readonly (readonly [before: AnyEntry, after: AnyEntry])[]
  readonly removed: readonly AnyEntry[]
  readonly added: readonly AnyEntry[]
}

/** Among more candidates than this, entries with other names are not looked for by what they say. */
const mostByLikeness = 2500

/** Two entries of different names are one where at least so much of what they say is the same. */
const alikeEnough = 0.6

interface Candidate {
  readonly before: AnyEntry
  readonly after: AnyEntry
  readonly score: number
}

/**
 * Returns the entries of a collection in pairs. Key and name only propose: where two entries have swapped their ids, or one
 * has taken the name of another, the pair wins that says more of the same.
 */
export function pairEntries(
  before: readonly AnyEntry[],
  after: readonly AnyEntry[],
  collection: AnyCollection,
): PairedEntries {
  const naming = new Set<string>([...collection.labelledBy, 'id'])
  const likeness = (old: AnyEntry, now: AnyEntry) => likenessOf(old, now, collection, naming)
  const found = new Map<AnyEntry, AnyEntry>()
  const free = new Set(before)
  const settle = (candidates: readonly Candidate[]) => {
    for (const { before: old, after: now } of candidates.toSorted((a, b) => b.score - a.score))
      if (free.has(old) && !found.has(now)) {
        found.set(now, old)
        free.delete(old)
      }
  }
  settle(
    namesakes(before, after).map(([old, now]) => {
      const sameKey = old.key === now.key ? 0.3 : 0
      const sameName = nameOf(old) === nameOf(now) ? 0.3 : 0
      return { before: old, after: now, score: likeness(old, now) + sameKey + sameName }
    }),
  )
  const rest = after.filter((entry) => !found.has(entry))
  if (rest.length * free.size <= mostByLikeness)
    settle(
      [...free].flatMap((old) =>
        rest.flatMap((now) => {
          const score = likeness(old, now)
          return score >= alikeEnough ? [{ before: old, after: now, score }] : []
        }),
      ),
    )
  return {
    pairs: after.flatMap((now) => {
      const old = found.get(now)
      return old ? [[old, now] as const] : []
    }),
    removed: before.filter((entry) => free.has(entry)),
    added: after.filter((entry) => !found.has(entry)),
  }
}

/** Every two entries that have key or name in common. */
function namesakes(
  before: readonly AnyEntry[],
  after: readonly AnyEntry[],
): readonly (readonly [AnyEntry, AnyEntry])[] {
  const byKey = new Map(before.map((entry) => [entry.key, entry]))
  const byName = new Map<string, AnyEntry[]>()
  for (const entry of before) {
    const name = nameOf(entry)
    if (name !== '') byName.set(name, [...(byName.get(name) ?? []), entry].slice(0, 20))
  }
  return after.flatMap((now) => {
    const sameKey = byKey.get(now.key)
    const others = (byName.get(nameOf(now)) ?? []).filter((entry) => entry !== sameKey)
    return [...(sameKey ? [sameKey] : []), ...others].map((old) => [old, now] as const)
  })
}

/** The name as it was written, also of somebody who is not named. */
function nameOf(entry: AnyEntry): string {
  return plainName(entry.knownAs[1] ?? '')
}

/** How much of what two entries say beside their names is the same, from 0 to 1. One shared word is no likeness. */
function likenessOf(before: AnyEntry, after: AnyEntry, { fields }: AnyCollection, naming: ReadonlySet<string>): number {
  const told = [...new Set([...before.readings.keys(), ...after.readings.keys()])].filter((field) => !naming.has(field))
  const same = told.filter((name) => {
    const field = fields[name]
    const both = before.readings.has(name) && after.readings.has(name)
    return field !== undefined && both && meansSame(before.readings.get(name), after.readings.get(name), field)
  })
  return same.length < 2 && told.length > 1 ? (same.length / told.length) * 0.5 : same.length / Math.max(told.length, 1)
}
