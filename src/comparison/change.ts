// A difference between two versions of a community, in the community's terms: data, never a sentence.
import type { About, Place } from '../finding.ts'
import type { Weight } from '../kinds/change-words.ts'

/** What can happen; the order is that in which changes of one weight are told. */
export const changeSorts = [
  'unread-now',
  'unread-before',
  'page-removed',
  'page-retired',
  'page-elsewhere',
  'page-moved',
  'page-adopted',
  'page-added',
  'page-begun',
  'entry-replaced',
  'entry-removed',
  'entry-added',
  'field',
  'section',
  'link',
  'private',
] as const
export type ChangeSort = (typeof changeSorts)[number]

/** One change. No private value is in it, and nobody is named who has not agreed to it. */
export interface Change {
  readonly what: ChangeSort
  /** Where it is now; of what is gone, where it was. */
  readonly about: About
  /** The place in the version of now. */
  readonly place?: Place
  readonly weight: Weight
  /** The collection of the entry that it is about. */
  readonly collection?: string
  /** What the entry is called now, the heading of a section, the words of a link; nothing where somebody must not be named. */
  readonly name?: string
  /** What it was called before, or the path that a page had. */
  readonly was?: string
  /** The key that the entry had before, where it has another now. */
  readonly from?: string
  /** What stood there and what stands there: one item, or those of a list. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** How much of a longer text is new, in percent of its words. */
  readonly rewritten?: number
  /** The one sentence of a longer text that is different. */
  readonly passage?: { readonly before: string; readonly after: string }
  /** What an entry says that comes or goes, by field. */
  readonly fields?: Readonly<Record<string, readonly string[]>>
  /** The other entries of a short list, which stay as they are. */
  readonly stays?: readonly string[]
  /** Where the old name still stands in the version of now. */
  readonly alsoNamed: readonly Place[]
}
