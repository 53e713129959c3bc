// The list of all pages, for whoever looks for one that the menu does not have.
import { h } from 'hastscript'
import { ownAddresses } from '../addresses.ts'
import type { Building } from '../building.ts'
import type { SitePage } from '../page.ts'
import { layoutWords } from '../words/layout.ts'

/** Returns the page that lists all others. */
export function allPages(pages: readonly SitePage[], { say }: Building): SitePage {
  const sorted = pages.toSorted((a, b) => (a.address < b.address ? -1 : 1))
  return {
    address: ownAddresses.allPages,
    title: say(layoutWords.allPages),
    sources: [],
    body: [
      h('h1', say(layoutWords.allPages)),
      h(
        'ul',
        sorted.map((page) => h('li', [h('a', { href: `/${page.address}` }, page.title)])),
      ),
    ],
  }
}
