// Makes one entry of what stands in several places: rows with one id, a row and the file that it links to.
import { posix } from 'node:path'
import { plainName } from '../../documents/sections.ts'
import type { AnyCollection } from '../kind.ts'
import type { Draft } from './draft.ts'

/** A draft with its name and its key. */
export interface Named extends Draft {
  readonly key: string
  readonly label: string
}

/** Returns the drafts with keys of their own; where two are one entry, the first counts and the second fills what it leaves open. */
export function merged(drafts: readonly Draft[], collection: AnyCollection): readonly Named[] {
  const files = new Map(drafts.filter((draft) => draft.place.line === 1).map((draft) => [draft.path, draft]))
  const taken = new Set<Draft>()
  const byKey = new Map<string, Named & { readonly id: boolean }>()
  const used = new Map<string, number>()
  for (const row of drafts) {
    if (taken.has(row)) continue
    const file = linkedFiles(row, collection)
      .map((path) => files.get(path))
      .find((found) => found !== undefined && found !== row)
    if (file) taken.add(file)
    const draft = file ? { ...row, fields: new Map([...file.fields, ...row.fields]) } : row
    const label = collection.labelledBy.map((field) => draft.fields.get(field)?.[0]?.text).find((text) => text) ?? ''
    const id = draft.fields.get('id')?.[0]?.text
    const key = keyFor(id, label)
    const same = byKey.get(key)
    if (same && !collection.definesTerms && (same.id || id !== undefined))
      byKey.set(key, { ...same, fields: together(same.fields, draft.fields) })
    else {
      const free = same ? freeKey(key, byKey, used) : key
      byKey.set(free, { ...draft, key: free, label, id: id !== undefined })
    }
  }
  return [...byKey.values()]
}

/** Of two rows with one id both are kept, the first one first: where they differ, that is told with both places. */
function together(first: Draft['fields'], second: Draft['fields']): Draft['fields'] {
  const fields = new Map(first)
  for (const [name, written] of second) fields.set(name, [...(first.get(name) ?? []), ...written])
  return fields
}

/** The files that a row may be the short form of: not those that it names in a list, such as what it replaces. */
function linkedFiles(draft: Draft, { fields }: AnyCollection): readonly string[] {
  if (draft.place.line === 1) return []
  return [...draft.fields]
    .flatMap(([name, written]) => (/^(?:list|references?)$/.test(fields[name]?.of.type ?? '') ? [] : written))
    .flatMap((written) => written.mentions)
    .filter((mention) => mention.type === 'link' && /^[^:?#]+\.(?:md|markdown)$/i.test(mention.target))
    .map(({ target }) => posix.join(posix.dirname(draft.path), target))
}

/** An entry's key: what stands in its `id`, else its name in small letters with hyphens. */
function keyFor(id: string | undefined, label: string): string {
  return (plainName(id ?? label) || plainName(label) || 'entry').replace(/ /g, '-').slice(0, 80)
}

/** The number last given is remembered: thousands of rows may have one name. */
function freeKey(key: string, taken: ReadonlyMap<string, unknown>, used: Map<string, number>): string {
  let number = (used.get(key) ?? 1) + 1
  while (taken.has(`${key}-${number}`)) number += 1
  used.set(key, number)
  return `${key}-${number}`
}
