// What a marked part is: one file that says from which pages it is written, and what stands in it.
import { posix } from 'node:path'
import { mayBeTold, nameToTell } from '../../checks/subjects/may-be-told.ts'
import type { Community } from '../../community/build-community.ts'
import { nameable } from '../../community/nameable.ts'
import { kindNamed } from '../../kinds/every-kind.ts'
import type { Ref } from '../../kinds/fields.ts'
import type { Recorded } from '../../kinds/kind.ts'
import type { Language } from '../../kinds/names.ts'
import { titleOf } from '../../kinds/new-page.ts'
import type { Block, Inline } from '../../words/blocks.ts'
import { type Segment, separated, words } from '../../words/speak.ts'
import { phrases } from './phrases.ts'

/** All that a part is written from. */
export interface Given {
  readonly community: Community
  /** `YYYY-MM-DD`. */
  readonly now: string
  readonly language: Language
  /** The page in which the part stands; its links lead from there. */
  readonly page: string
}

export interface Part {
  /** As it is written in its markers. */
  readonly name: string
  /** The kinds of page from which it is written; while one of them cannot be read, what stands is left as it is. */
  readonly from: readonly string[]
  /** Returns what stands in it; nothing while nobody has written any of it down. */
  readonly write: (given: Given) => readonly Block[]
}

/** Returns the part as given; exists so that every file of this folder has one shape. */
export function definePart(part: Part): Part {
  return part
}

/** Returns words of the community's own as text; nothing of what must not be repeated, and of people who have not said yes. */
export function tellable(text: string | undefined, community: Community): Segment | undefined {
  return text !== undefined && text.trim() !== '' && mayBeTold(text, community) ? { type: 'said', text } : undefined
}

/** Returns the names of those who are referred to: of people only those who said yes; for all others one phrase. */
export function namesOf(refs: readonly Ref[], { community, language }: Given): readonly Segment[] {
  const names = refs.map(({ to }) => to && nameable(to, community))
  const known = names.flatMap((name): readonly Segment[] => {
    const shown = tellable(name, community)
    return shown ? [shown] : []
  })
  const all = known.length < names.length ? [...known, words(phrases.unnamed[language])] : known
  return separated(all.map((one) => [one]))
}

/** Returns the address of a page of this repository as seen from another one. */
export function wayTo(path: string, from: string): string {
  const way = posix.relative(posix.dirname(from), path)
  return way
    .split('/')
    .map((step) => encodeURIComponent(step).replace(/[()'!*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`))
    .join('/')
}

/** Returns a sentence with a link to the page that says more; nothing on that page itself. */
export function moreIn(document: Recorded, given: Given): readonly Block[] {
  const { community, language, page } = given
  if (!community.files.has(document.path) || document.path === page || community.privatePages.has(document.path))
    return []
  const [before = '', after = ''] = phrases.moreIn[language].split('…')
  return [{ type: 'paragraph', text: [words(before), linkTo(document, given), words(after)] }]
}

/** Returns a link to a page, by the name that the page gives itself. */
export function linkTo(document: Recorded, { community, language, page }: Given): Inline {
  const kind = kindNamed(document.kind)
  const own = community.pages.find(({ path }) => path === document.path)?.title
  const title = own !== undefined && tellable(own, community) ? own : kind ? titleOf(kind, language) : document.label
  return { type: 'anchor', text: [{ type: 'said', text: title }], href: wayTo(document.path, page) }
}

/** Returns the name of an entry; nothing for one that has none, stands on a private page, or is a person without a yes. */
export function nameIn(entry: Recorded, community: Community): Segment | undefined {
  const text = nameToTell(entry, community)
  return text === undefined ? undefined : { type: 'said', text }
}
