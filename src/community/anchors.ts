// The places in a page that a link can lead to: its headings as GitHub names them, and the names that its HTML gives.
import GithubSlugger, { slug } from 'github-slugger'
import type { Nodes } from 'mdast'
import type { Page } from '../documents/page.ts'
import { withoutComments } from './links.ts'
import { partsOf } from './page-parts.ts'

const anchorsByPage = new WeakMap<Page, ReadonlySet<string>>()
const looseByPage = new WeakMap<Page, ReadonlySet<string>>()

/** Returns the anchors of a page, in small letters. */
export function anchorsOf(page: Page): ReadonlySet<string> {
  let anchors = anchorsByPage.get(page)
  if (!anchors) {
    anchors = readAnchors(page)
    anchorsByPage.set(page, anchors)
  }
  return anchors
}

/** True when `anchor`, as written after `#`, leads to a place in the page; the ways to point at lines and words always do. */
export function hasAnchor(page: Page, anchor: string): boolean {
  const name = anchor.toLowerCase().replace(/^user-content-/, '')
  return (
    name === '' ||
    name === 'top' ||
    name === 'readme' ||
    /^(?:l\d+(?:c\d+)?(?:-l\d+(?:c\d+)?)?|:~:.*|fn(?:ref)?(?:\d+|[-:].+))$/.test(name) ||
    anchorsOf(page).has(name)
  )
}

/** True when the anchor differs from one of the page's only in hyphens, as the anchors of site generators do. */
export function hasLooseAnchor(page: Page, anchor: string): boolean {
  let loose = looseByPage.get(page)
  if (!loose) {
    loose = new Set([...anchorsOf(page)].map(looseName))
    looseByPage.set(page, loose)
  }
  return loose.has(looseName(anchor))
}

function looseName(anchor: string): string {
  return anchor
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function readAnchors(page: Page): ReadonlySet<string> {
  const anchors = new Set<string>()
  // GitHub leaves pictures out of a heading's name and writes :tada: as a picture; other places keep the words.
  const bare = new GithubSlugger()
  const full = new GithubSlugger()
  const addHeading = (words: string, pictures: string) => {
    anchors.add(bare.slug(words.replace(/:[a-z\d_+-]+:/gi, '').trim()))
    anchors.add(slug(words.replace(/:[a-z\d_+-]+:/gi, ''))).add(full.slug(pictures))
    const own = /\{:?\s{0,9}#([\w:.-]{1,100})[^{}]{0,200}\}\s{0,9}$/.exec(words.slice(-400))?.[1]
    if (own !== undefined) anchors.add(own.toLowerCase())
  }
  const { headings, html } = partsOf(page)
  for (const heading of headings) addHeading(textOf(heading, false), textOf(heading, true))
  for (const node of html) {
    const text = withoutComments(node.value)
    for (const [, name] of text.matchAll(/<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']?([^"'<>\s]+)/gi))
      anchors.add((name ?? '').toLowerCase())
    for (const [, words = ''] of text.matchAll(/<h[1-6](?:\s[^<>]*)?>([^<]{0,500})/gi))
      addHeading(words.trim(), words.trim())
  }
  return anchors
}

function textOf(node: Nodes, withPictures: boolean): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'image' || node.type === 'imageReference') return withPictures ? (node.alt ?? '') : ''
  return 'children' in node ? node.children.map((child) => textOf(child, withPictures)).join('') : ''
}
