// The links to roles, people, channels and other entries that fields hold.
import type { Community } from '../../community/build-community.ts'
import type { Ref } from '../../kinds/fields.ts'
import { everyReading, type FoundField } from './every-reading.ts'

/** A field that links to entries. */
export interface FoundRefs extends FoundField {
  readonly refs: readonly Ref[]
}

const known = new WeakMap<Community, readonly FoundRefs[]>()

/** Returns the fields that link to entries and may be shown. */
export function refsOf(community: Community): readonly FoundRefs[] {
  const refs = known.get(community) ?? refsIn(community)
  known.set(community, refs)
  return refs
}

function refsIn(community: Community): readonly FoundRefs[] {
  return everyReading(community).flatMap((found): readonly FoundRefs[] => {
    if (found.isPrivate || !['reference', 'references'].includes(found.type.type)) return []
    const value = found.reading.value as Ref | readonly Ref[] | undefined
    const refs = value === undefined ? [] : Array.isArray(value) ? (value as readonly Ref[]) : [value as Ref]
    return refs.length === 0 ? [] : [{ ...found, refs }]
  })
}

/** Returns a test for fields: true when anything is listed that such a field could name. */
export function someoneCanBeMeant(community: Community): (found: FoundField) => boolean {
  const listed = new Set(
    community.documents.filter((document) => document.allEntries.length > 0).map((document) => document.kind),
  )
  return (found) => (found.type.refersTo ?? []).some((kind) => listed.has(kind))
}
