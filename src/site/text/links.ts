// Where the links of a page lead: to pages of the site, to files in the repository, to the web, or nowhere.
import type { Community } from '../../community/build-community.ts'
import { destinationOf } from '../../community/links.ts'
import { type Home, pageLink } from '../../reports/links.ts'
import { shown } from '../../words/untrusted.ts'
import type { Addresses } from '../addresses.ts'

export interface Linking {
  readonly community: Community
  readonly addresses: Addresses
  readonly home?: Home | undefined
  readonly tell: (sentence: string) => void
}

/** Returns a function that says where a link of a page leads: an address of the site begins with `/`. */
export function linksOf({ community, addresses, home, tell }: Linking) {
  return (target: string, path: string): string | undefined => {
    const to = destinationOf(target, path, community.files)
    if (to.leads === 'elsewhere') {
      if (/^(?:https?:\/\/|mailto:)/i.test(target.trim())) return target.trim()
      if (/^\s*[a-z][a-z\d+.-]*:/i.test(target))
        tell(
          `A link on ${path} is shown as plain words, because it leads neither to a page nor to a mailbox: ${shown(target, 60)}`,
        )
      return undefined
    }
    if (to.leads !== 'there' && to.leads !== 'other-letters') return undefined
    const address = addresses.of(to.path)
    if (address !== undefined) return `/${address}${anchor(to.anchor)}`
    const isHidden = community.pages.some((page) => page.path === to.path)
    return isHidden || !home ? undefined : pageLink(home, to.path)
  }
}

/** GitHub writes its anchors in small letters, and accepts them with a word of its own before. */
function anchor(written: string | undefined): string {
  return written === undefined ? '' : `#${written.toLowerCase().replace(/^user-content-/, '')}`
}
