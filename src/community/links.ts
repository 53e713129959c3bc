// Where the links of a page lead, as GitHub follows them. Nothing is fetched: only what the repository holds is known.
import type { Html } from 'mdast'
import type { Page } from '../documents/page.ts'
import { plainText } from '../documents/written.ts'
import { printableName } from '../sources/path-names.ts'
import { filesIn, type KnownFiles } from './known-files.ts'
import { type PageParts, partsOf } from './page-parts.ts'

/** Where a link leads. `path` is from the root of the repository, `anchor` what stands after `#`. */
export type Destination =
  /** A web address, an e-mail address, another part of the platform, or something that only a site generator knows. */
  | { readonly leads: 'elsewhere' }
  | { readonly leads: 'there'; readonly path: string; readonly anchor?: string }
  /** Only a file whose name differs in capital and small letters is there. */
  | { readonly leads: 'other-letters'; readonly path: string; readonly anchor?: string }
  | { readonly leads: 'nowhere'; readonly path: string; readonly closest?: string }
  /** Above the root of the repository. */
  | { readonly leads: 'outside' }

// Two steps above the root lie the pages that GitHub itself shows for a repository, such as ../../issues.
const ofThePlatform =
  /^(?:actions|activity|archive|blob|branches|commits?|community|compare|contributors|deployments|discussions|edit|fork|forks|graphs|issues|labels|milestones?|network|new|packages|projects|pulls?|pulse|raw|releases|search|security|settings|stargazers|tags|tree|watchers|wiki)$/

/** Returns where `target`, as it is written on the page `from`, leads. */
export function destinationOf(target: string, from: string, files: ReadonlySet<string>): Destination {
  const written = target.trim()
  // No path is that long. A word before a colon is a protocol; braces are filled in by a site generator.
  if (written.length > 4096 || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(written) || /\{[{%]|<%|\$\{/.test(written))
    return { leads: 'elsewhere' }
  const [beforeAnchor = '', ...anchors] = written.split('#')
  const anchor = anchors.length > 0 && anchors[0] !== '' ? { anchor: decoded(anchors.join('#')) } : {}
  const way = decoded(beforeAnchor.split('?')[0] ?? '')
  if (way === '')
    return anchors.length > 0 || written !== ''
      ? { leads: 'there', path: from, ...anchor }
      : { leads: 'nowhere', path: '' }
  const { steps, above } = walk(way, from)
  if (above > 0)
    return above === 2 && ofThePlatform.test(steps[0] ?? '') ? { leads: 'elsewhere' } : { leads: 'outside' }
  return arrive(printableName(steps.join('/')), way, from, anchor, filesIn(files))
}

function walk(way: string, from: string): { steps: readonly string[]; above: number } {
  const steps = way.startsWith('/') ? [] : from.split('/').slice(0, -1)
  let above = 0
  for (const step of way.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.length > 0 && above === 0) steps.pop()
    else above += 1
  }
  return { steps, above }
}

function arrive(
  path: string,
  way: string,
  from: string,
  anchor: { readonly anchor?: string },
  files: KnownFiles,
): Destination {
  if (files.has(path)) return { leads: 'there', path, ...anchor }
  // A link in the file system or another repository may hold anything.
  if (files.liesInAFile(path)) return { leads: 'elsewhere' }
  if (files.isInSite(from)) {
    const page = files.pageOf(path)
    if (page !== undefined) return { leads: 'there', path: page, ...anchor }
    if (way.startsWith('/') || !/\.(?!html?$)[a-z\d]+$/i.test(path)) return { leads: 'elsewhere' }
  }
  const twin = files.inOtherLetters(path)
  if (twin !== undefined) return { leads: 'other-letters', path: twin, ...anchor }
  const closest = files.closestTo(path)
  return { leads: 'nowhere', path, ...(closest !== undefined && { closest }) }
}

/** A link or picture of a page. `label` is what a reader sees: the words of the link, or the description of the picture. */
export interface PageLink {
  readonly type: 'link' | 'image'
  readonly target: string
  readonly label: string
  readonly line: number
  readonly column: number
  /** True for a picture in HTML that says by `alt=""` that there is nothing to describe. */
  readonly isOrnament?: boolean
}

const linksByPage = new WeakMap<Page, readonly PageLink[]>()

/** Returns the links and pictures of a page, then those written in HTML; e-mail addresses and code are passed over. */
export function linksIn(page: Page): readonly PageLink[] {
  let links = linksByPage.get(page)
  if (!links) {
    const parts = partsOf(page)
    links = [...parts.links.flatMap((node) => linkOf(node, page) ?? []), ...parts.html.flatMap(linksInHtml)]
    linksByPage.set(page, links)
  }
  return links
}

function linkOf(node: PageParts['links'][number], page: Page): PageLink | undefined {
  const target = 'url' in node ? node.url : page.definitions.get(node.identifier.toLowerCase())
  if (target === undefined || /^mailto:/i.test(target)) return undefined
  const { line, column } = node.position?.start ?? { line: 1, column: 1 }
  const isPicture = node.type === 'image' || node.type === 'imageReference'
  return {
    type: isPicture ? 'image' : 'link',
    target,
    // Few checks ask for the words, and there are many links.
    get label() {
      return isPicture ? (node.alt ?? '') : plainText(node.children)
    },
    line,
    column,
  }
}

function linksInHtml(node: Html): readonly PageLink[] {
  if (!/<(?:a|img)\s/i.test(node.value)) return []
  const start = node.position?.start ?? { line: 1, column: 1 }
  let [line, from, at] = [start.line, 1 - start.column, 0]
  return [...withoutComments(node.value).matchAll(/<(a|img)\s[^<>]*>/gi)].flatMap((tag): readonly PageLink[] => {
    for (; at < tag.index; at += 1)
      if (node.value[at] === '\n') {
        line += 1
        from = at + 1
      }
    const type = tag[1]?.toLowerCase() === 'img' ? 'image' : 'link'
    const target = attribute(tag[0], type === 'image' ? 'src' : 'href')
    if (target === undefined || /^mailto:/i.test(target)) return []
    const alt = attribute(tag[0], 'alt')
    return [{ type, target, label: alt ?? '', line, column: tag.index - from + 1, isOrnament: alt === '' }]
  })
}

const placesByPage = new WeakMap<Page, readonly Destination[]>()

/** Returns where each of the links of `linksIn` leads, in the same order. */
export function destinationsOf(page: Page, files: ReadonlySet<string>): readonly Destination[] {
  let places = placesByPage.get(page)
  if (!places) {
    places = linksIn(page).map(({ target }) => destinationOf(target, page.path, files))
    placesByPage.set(page, places)
  }
  return places
}

/** The value of an attribute of one HTML tag; undefined when it is not there. */
function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag)
  return found ? (found[1] ?? found[2] ?? found[3]) : undefined
}

/** Returns HTML with its comments blanked, at the same length and with the same lines. */
export function withoutComments(html: string): string {
  const parts: string[] = []
  let at = 0
  for (let start = html.indexOf('<!--'); start >= 0; start = html.indexOf('<!--', at)) {
    const close = html.indexOf('-->', start + 4)
    const end = close < 0 ? html.length : close + 3
    parts.push(html.slice(at, start), html.slice(start, end).replace(/[^\n]/g, ' '))
    at = end
  }
  return at === 0 ? html : parts.join('') + html.slice(at)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
