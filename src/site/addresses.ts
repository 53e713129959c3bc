// Where each file of the community is on the site. An address depends on the path alone, so that it stays when other pages change.
import type { Community } from '../community/build-community.ts'
import type { Page } from '../documents/page.ts'

export interface Addresses {
  /** Returns the address of the page that shows a file, from the root of the site; nothing where no page does. */
  readonly of: (path: string) => string | undefined
  /** Two files that would have had one address: the path of the second, and the address that it has now. */
  readonly moved: readonly { readonly path: string; readonly address: string }[]
}

/** The page that greets everyone, and those that the site makes by itself. */
export const ownAddresses = {
  home: 'index.html',
  allPages: 'pages.html',
  dates: 'dates.html',
  health: 'health.html',
  search: 'search.html',
  notFound: '404.html',
} as const

/** Returns the addresses of all pages that may be shown; `isShown` says of which. */
export function addressesOf(community: Community, isShown: (page: Page) => boolean): Addresses {
  const byPath = new Map<string, string>()
  const taken = new Set<string>(Object.values(ownAddresses))
  const moved: { path: string; address: string }[] = []
  // The shorter path keeps its address.
  const paths = community.pages
    .filter(isShown)
    .map(({ path }) => path)
    .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
  for (const path of paths) {
    const wanted = addressFor(path)
    const address = free(wanted, taken)
    if (address !== wanted) moved.push({ path, address })
    taken.add(address)
    byPath.set(path, address)
  }
  return { of: (path) => byPath.get(path), moved }
}

/** `docs/Our Plan.md` → `docs/our-plan.html`; the README of a folder is the folder's own page. */
function addressFor(path: string): string {
  const steps = path.replace(/\.(?:md|markdown|csv)$/i, '').split('/')
  const name = slug(steps.at(-1) ?? '')
  const folders = steps.slice(0, -1).map(slug)
  const isFront = folders.length > 0 && (name === 'readme' || name === 'index')
  return [...folders, `${isFront ? 'index' : name}.html`].join('/')
}

/** No system takes a name of more than 255 bytes, and a number and an ending follow. */
const mostBytes = 200

/** Letters and digits of any script, small, with hyphens between them; at most 80 of them. */
function slug(step: string): string {
  const plain = step
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  let name = ''
  let bytes = 0
  for (const letter of [...plain].slice(0, 80)) {
    bytes += new TextEncoder().encode(letter).length
    if (bytes > mostBytes) break
    name += letter
  }
  return name || 'page'
}

function free(address: string, taken: ReadonlySet<string>): string {
  for (let at = 1; ; at += 1) {
    const one = at === 1 ? address : address.replace(/\.html$/, `-${at}.html`)
    if (!taken.has(one)) return one
  }
}
