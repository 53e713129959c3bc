// To which area a page belongs, for the checks that look at every page.
import type { Community } from '../../community/build-community.ts'
import type { Page } from '../../documents/page.ts'
import type { About, Area, Place } from '../../finding.ts'

/** A page as a check looks at it. */
export interface LookedAt {
  readonly path: string
  readonly page: Page
  readonly area: Area
  /** The kind that it is taken for; a page of no kind is just a page, and nothing in it turns a report red. */
  readonly kind?: string
  readonly about: (part?: Pick<About, 'entry' | 'field'>) => About
  readonly at: (place: { readonly line: number; readonly column: number }) => Place
}

/** Returns the area of a page: that of its kind; the front page belongs to identity, every other page to continuity. */
export function areaOfPage(path: string, community: Community): Area {
  const kind = community.kindOf.get(path)
  const document = kind === undefined ? undefined : community.documents.find((document) => document.kind === kind)
  return document?.area ?? (isFrontPage(path) ? 'identity' : 'continuity')
}

/** True for the README at the top of the repository. */
export function isFrontPage(path: string): boolean {
  return /^readme\.(?:md|markdown)$/i.test(path)
}

const pagesOf = new WeakMap<Community, readonly LookedAt[]>()

/** Returns every page of the community, those of no kind as well. */
export function everyPage(community: Community): readonly LookedAt[] {
  let pages = pagesOf.get(community)
  if (!pages) {
    pages = community.pages.map((page) => lookedAt(page, community))
    pagesOf.set(community, pages)
  }
  return pages
}

/** Returns the pages of a known kind. */
export function documentPages(community: Community): readonly LookedAt[] {
  return everyPage(community).filter((page) => page.kind !== undefined)
}

/** Returns every page whose words may be repeated: those that are marked as private are left out. */
export function openPages(community: Community): readonly LookedAt[] {
  return everyPage(community).filter(({ path }) => !community.privatePages.has(path))
}

/** Returns the open pages that the community wrote for its readers: those of a known kind, and the front page. */
export function ownPages(community: Community): readonly LookedAt[] {
  return openPages(community).filter((page) => page.kind !== undefined || isFrontPage(page.path))
}

function lookedAt(page: Page, community: Community): LookedAt {
  const { path } = page
  const kind = community.kindOf.get(path)
  const base: About = { path, ...(kind !== undefined && { kind }) }
  return {
    path,
    page,
    area: areaOfPage(path, community),
    ...(kind !== undefined && { kind }),
    about: (part) => (part ? { ...base, ...part } : base),
    at: ({ line, column }) => ({ path, line, column }),
  }
}
