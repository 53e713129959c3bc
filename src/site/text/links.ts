// Where the links of a page lead: to pages of the site, to files in the repository, to the web, or nowhere.
import { anchorsOf, hasAnchor } from '../../community/anchors.ts'
import type { Community } from '../../community/build-community.ts'
import { destinationOf } from '../../community/links.ts'
import { shownPath } from '../../documents/personal.ts'
import { type Home, pageLink } from '../../reports/links.ts'
import { shown } from '../../words/untrusted.ts'
import type { Addresses } from '../addresses.ts'
import type { Anchors } from '../anchors.ts'

export interface Linking {
  readonly community: Community
  readonly addresses: Addresses
  readonly anchors: Anchors
  readonly home?: Home | undefined
  readonly tell: (sentence: string) => void
}

/** Returns a function that says where a link of a page leads: an address of the site begins with `/`. */
export function linksOf({ community, addresses, anchors, home, tell }: Linking) {
  const pages = new Map(community.pages.map((page) => [page.path, page]))

  return (written: string, path: string): string | undefined => {
    const target = plainTarget(written)
    const to = destinationOf(target, path, community.files)
    if (to.leads === 'elsewhere') return outside(target, path)
    if (to.leads !== 'there' && to.leads !== 'other-letters') return undefined
    const address = addresses.of(to.path)
    if (address !== undefined) return `/${address}${anchorOn(to.path, to.anchor)}`
    return pages.has(to.path) || !home || !community.files.has(to.path) ? undefined : pageLink(home, to.path)
  }

  function outside(target: string, path: string): string | undefined {
    if (isOfTheWeb(target)) return target
    if (/^[a-z][a-z\d+.-]*:/i.test(target))
      tell(
        `A link on ${shownPath(path)} is shown as plain words, because it leads neither to a page nor to a mailbox: ${shown(target, 60)}`,
      )
    return undefined
  }

  /** GitHub writes its anchors in small letters, and its names leave out pictures; what leads to no place leads to the page. */
  function anchorOn(path: string, written: string | undefined): string {
    if (written === undefined) return ''
    const name = written.toLowerCase().replace(/^user-content-/, '')
    const page = pages.get(path)
    if (!page || /^(?:|top|readme)$/.test(name)) return ''
    const own = anchors.named(path, name)
    if (own !== undefined) return `#${own}`
    return anchorsOf(page).has(name) && hasAnchor(page, name) && isMadeOfHtml(page.text, name) ? `#${name}` : ''
  }
}

/** A browser passes over controls and blanks within an address, and reads a backslash as a slash. */
function plainTarget(target: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return target.replace(/[\u0000-\u001f\u007f]/g, '').trim()
}

/** True for an address on the web or of a mailbox that a browser reads as it is written. */
function isOfTheWeb(target: string): boolean {
  if (/^mailto:[^\s<>"]+@[^\s<>"]+$/i.test(target)) return true
  return /^https?:\/\/[^/\\]/i.test(target) && URL.canParse(target)
}

/** Places that HTML names, and headings that are written in it. */
function isMadeOfHtml(text: string, name: string): boolean {
  if (/<h[1-6][\s>]/i.test(text)) return true
  return new RegExp(
    `<[a-z][^<>]*\\s(?:id|name)\\s*=\\s*["']?${name.replace(/[\^$.*+?()[\]{}|/\\-]/g, '\\$&')}["'\\s>]`,
    'i',
  ).test(text)
}
