// Looking for a page by its words: a page with a field, and the list of pages that the browser searches.
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { ownAddresses } from './addresses.ts'
import type { Building } from './building.ts'
import type { SitePage } from './page.ts'
import { layoutWords } from './words/layout.ts'
import { searchWords } from './words/search.ts'

/** Letters of a page that can be searched; more would make the list long to load. */
const mostLetters = 4000
/** Pages up to this many are worth no search. */
const fewPages = 8

const listName = 'search-pages.js'

/** Returns the page with the field; nothing where all pages can be seen at a glance. */
export function searchPage(pages: readonly SitePage[], { say }: Building): SitePage | undefined {
  if (pages.length <= fewPages) return undefined
  return {
    address: ownAddresses.search,
    title: say(searchWords.title),
    sources: [],
    isUnlisted: true,
    scripts: [listName, 'search.js'],
    body: [
      h('h1', say(searchWords.title)),
      h('form', { dataSearch: '', role: 'search', hidden: true }, [
        h('label', { htmlFor: 'words' }, say(searchWords.label)),
        h('input', { type: 'search', id: 'words', name: 'q', autoComplete: 'off' }),
        h('button', { type: 'submit' }, say(searchWords.go)),
        h('output', { htmlFor: 'words', dataSays: say(searchWords.found, { count: '{count}' }) }),
      ]),
      h('ul', { id: 'found' }),
      h('p', { dataWithoutScript: '' }, [
        `${say(searchWords.needsScript)} `,
        h('a', { href: `/${ownAddresses.allPages}` }, say(layoutWords.allPages)),
      ]),
    ],
  }
}

/** Returns the list that the browser searches: what stands on the pages, and nothing else. */
export function searchList(pages: readonly SitePage[]): ReadonlyMap<string, string> {
  if (!pages.some(({ address }) => address === ownAddresses.search)) return new Map()
  const list = pages
    .filter(({ isUnlisted }) => !isUnlisted)
    .map(({ address, title, body }) => ({
      id: address.split('/').map(encodeURIComponent).join('/'),
      title,
      text: textOf(body).replace(/\s+/g, ' ').trim().slice(0, mostLetters).toWellFormed(),
    }))
  // A script may be read as part of a page; no tag of anybody's may stand in it.
  return new Map([[listName, `globalThis.sitePages=${JSON.stringify(list).replaceAll('<', '\\u003c')}\n`]])
}

function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) =>
      node.type === 'text'
        ? node.value
        : node.type === 'element' && node.tagName !== 'svg'
          ? `${textOf(node.children)} `
          : '',
    )
    .join('')
}
