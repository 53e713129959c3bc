// Where the things of the first weeks are written: the page, and the line at which to write.
import type { Community } from '../../community/build-community.ts'
import { namesIn, type Section, sectionsOf } from '../../documents/sections.ts'
import { ownWords } from '../../documents/written.ts'
import { type Kinds, kinds } from '../../kinds/all.ts'
import { kindNamed } from '../../kinds/every-kind.ts'
import type { AnyDocument, Shape } from '../../kinds/kind.ts'
import { isNamed, type Names } from '../../kinds/names.ts'
import { namedBy } from '../../kinds/read-fields.ts'

type Page = Community['pages'][number]

/** Returns the document of a kind. */
export function documentOf(kind: keyof Kinds, { documents }: Community): AnyDocument {
  return documents.find((document) => document.kind === kinds[kind].kind) as AnyDocument
}

/** Returns the page on which a document stands or would stand: of "How we decide" that is the charter, where there is one. */
export function pageOf(document: AnyDocument, { pages, documents }: Community): Page | undefined {
  const own = pages.find(({ path }) => path === document.path)
  const guest = kindNamed(document.kind)?.standsIn
  const hosts = documents.filter(({ kind, paths }) => guest?.kinds.includes(kind) && paths.length > 0)
  // Only a page that has a heading for it: on any other it would be lost.
  const host = pages.find(
    (page) => hosts.some(({ path }) => path === page.path) && guest && sectionNamed(guest.names, page),
  )
  return own ?? host
}

/** Returns where a field is written, else the heading under which to write it; the first line when there is none. */
export function lineOf(field: string | undefined, document: AnyDocument, page: Page): number {
  if (field !== undefined && document.has(field)) return document.at(field).line
  const kind = kindNamed(document.kind)
  const shape: Shape = kind?.fields ?? {}
  const heading = sectionsOf(page.tree.children).find(
    ({ title, depth }) => field !== undefined && depth > 1 && namedBy(title, shape).includes(field),
  )
  // On the page of another kind its own heading stands for it.
  const guest = page.path === document.path || !kind?.standsIn ? undefined : sectionNamed(kind.standsIn.names, page)
  return heading?.line ?? guest?.line ?? document.at(field).line
}

/** Returns the section of a kind's page that has one of these names. */
export function sectionNamed(names: Names, page: Page | undefined): Section | undefined {
  return sectionsOf(page?.tree.children ?? []).find(({ title }) => isNamed(names, namesIn(title)))
}

/** True when a section of that name on the page of a kind holds own words. */
export function ownSection(community: Community, kind: keyof Kinds, names: Names): boolean {
  const page = pageOf(documentOf(kind, community), community)
  return ownWords(sectionNamed(names, page)?.nodes ?? []) !== ''
}
