// How far a new community is in its first six weeks, told by what stands in its pages.
import type { Community } from '../../community/build-community.ts'
import type { Kinds } from '../../kinds/all.ts'
import type { AnyDocument, AnyEntry } from '../../kinds/kind.ts'
import { documentOf, lineOf, pageOf, sectionNamed } from './places.ts'
import { firstWeeks, type Thing } from './plan.ts'

/** A thing to write, and how it stands. */
export interface ThingNow {
  readonly says: string
  readonly path: string
  readonly kind: keyof Kinds
  /** The line at which to write, where one is known. */
  readonly line?: number
  /** True when the page is not there yet. */
  readonly isNew: boolean
  readonly done: boolean
}

export interface WeekNow {
  readonly number: number
  readonly title: string
  readonly things: readonly ThingNow[]
  readonly done: boolean
}

/** Returns the six weeks as they stand in the pages of a community; what is kept elsewhere counts as written. */
export function firstWeeksOf(community: Community): readonly WeekNow[] {
  return firstWeeks.map(({ title, things }, index) => {
    const now = things.map((thing) => thingNow(thing, community))
    return { number: index + 1, title, things: now, done: now.every(({ done }) => done) }
  })
}

function thingNow(thing: Thing, community: Community): ThingNow {
  const { says, on } = thing
  const document = documentOf(on.kind, community)
  const done = document.keptElsewhere !== undefined || isWritten(thing, document, community)
  const page = pageOf(document, community) ?? (on.host && pageOf(documentOf(on.host, community), community))
  if (!page) return { says, kind: on.kind, path: document.path, isNew: true, done }
  const line = on.section ? (sectionNamed(on.section, page)?.line ?? 1) : lineOf(on.field, document, page)
  return { says, kind: on.kind, path: page.path, ...(line > 1 && { line }), isNew: false, done }
}

function isWritten(thing: Thing, document: AnyDocument, community: Community): boolean {
  if (thing.isWritten) return thing.isWritten(community)
  const field = thing.on.field ?? ''
  const { atLeast, columns = [] } = thing
  if (atLeast === undefined) return document.has(field)
  const entries = document[field] as readonly AnyEntry[]
  return entries.filter((entry) => columns.every((column) => entry.has(column))).length >= atLeast
}
