// What every page is made from: the community, its words, and where things are on the site.
import type { ElementContent } from 'hast'
import type { Nodes } from 'mdast'
import type { Community } from '../community/build-community.ts'
import type { Assessment } from '../health/assessment.ts'
import type { AnyDocument, Entry, Recorded } from '../kinds/kind.ts'
import type { Language } from '../kinds/names.ts'
import type { Home } from '../reports/links.ts'
import type { Addresses } from './addresses.ts'
import type { Pictures } from './text/pictures.ts'
import type { Publishing } from './text/publishable.ts'
import type { Say } from './words/say.ts'

export interface SiteOptions {
  readonly home?: Home | undefined
  /** Where the site will stand, such as `https://osc-lindenau.github.io/community`; links that need it are left out without it. */
  readonly url?: string | undefined
  /** The bytes of the pictures that pages show, by their path. */
  readonly pictures?: ReadonlyMap<string, Uint8Array>
  /** Shows private things as well, and says so on every page. */
  readonly isPrivate?: boolean
}

export interface Building extends SiteOptions {
  readonly assessment: Assessment
  readonly community: Community
  /** The day of the build. */
  readonly now: string
  /** The name of the community. */
  readonly name: string
  /** The language of the site's own words. */
  readonly language: Language
  readonly say: Say
  /** Returns the name of a language in the language of the site: “German” for `de`. */
  readonly languageName: (code: string) => string
  readonly addresses: Addresses
  /** What of anybody's words may be published. */
  readonly publishing: Publishing
  readonly shownPictures: Pictures
  /** Returns Markdown of a page as HTML that may be published: links lead to the site's pages, and nothing private is in it. */
  readonly text: (nodes: readonly Nodes[], path: string) => readonly ElementContent[]
  /** Returns the permalink of an entry on the page that shows it. */
  readonly anchorOf: (entry: Entry) => string
  /** Returns where an entry is on the site, such as `roles.html#coordinators`. */
  readonly entryAddress: (entry: Entry) => string | undefined
  /** Returns whether a field may be shown. */
  readonly shows: (recorded: Recorded, field: string) => boolean
  /** Takes down, for whoever builds the site, what was done about something odd. */
  readonly tell: (sentence: string) => void
}

/** Returns the document of a kind, where it stands and may be shown. */
export function standing(building: Building, kind: string): AnyDocument | undefined {
  const document = building.community.documents.find((one) => one.kind === kind)
  return document?.stands && !building.community.privatePages.has(document.path) ? document : undefined
}
