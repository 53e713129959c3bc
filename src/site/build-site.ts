// From a community to all files of its web site. Pure: the same community on the same day gives the same bytes.

import type { Community } from '../community/build-community.ts'
import type { Page } from '../documents/page.ts'
import { shownPath } from '../documents/personal.ts'
import type { Assessment } from '../health/assessment.ts'
import { shown } from '../words/untrusted.ts'
import { addressesOf } from './addresses.ts'
import { anchorsOf } from './anchors.ts'
import { scripts } from './browser/built.ts'
import type { Building, SiteOptions } from './building.ts'
import { dataFiles } from './data/all.ts'
import { feedName } from './data/feed.ts'
import { htmlOf } from './html.ts'
import { layout } from './layout.ts'
import { linkedData } from './linked-data/on-pages.ts'
import { outlined } from './outline.ts'
import type { SitePage } from './page.ts'
import { pageFiles } from './pages/all.ts'
import { allPages } from './pages/all-pages.ts'
import written from './pages/written.ts'
import { isPublic } from './public.ts'
import { redirects } from './redirects.ts'
import { searchList, searchPage } from './search-page.ts'
import { styleWith, usualAccent } from './style.ts'
import { termLinks } from './terms.ts'
import { linksOf } from './text/links.ts'
import { markdownOf } from './text/markdown.ts'
import { picturesOf } from './text/pictures.ts'
import { publishing as publishingOf } from './text/publishable.ts'
import { voiceOf } from './words/say.ts'
import { noteTitles, textWords } from './words/text.ts'

export interface Site {
  /** Every file by its path from the root of the site. */
  readonly files: ReadonlyMap<string, string | Uint8Array>
  /** Every page, and what it is made of. */
  readonly pages: readonly Pick<SitePage, 'address' | 'title' | 'sources'>[]
  /** What was done about pages that could not be shown as they are, one sentence each. */
  readonly told: readonly string[]
}

/** Returns the web site of a community. */
export function buildSite(assessment: Assessment, options: SiteOptions = {}): Site {
  const told: string[] = []
  const building = buildingOf(assessment, options, (sentence) => told.push(sentence))
  const data = linkedData(building)
  const withTerms = termLinks(building)
  const pages = pagesOf(building).map((page) => ({
    ...page,
    body: outlined({ ...page, body: withTerms(page.body, page.address) }, building.say),
    data: [...(page.data ?? []), ...(data.get(page.address) ?? [])],
  }))
  const files = new Map<string, string | Uint8Array>()
  for (const file of dataFiles) for (const [path, text] of file.files(building, pages)) files.set(path, text)
  const around = { pages, hasFeed: files.has(feedName) }
  for (const page of pages) files.set(page.address, htmlOf(layout(page, around, building), page.address))
  for (const [path, text] of searchList(pages)) files.set(path, text)
  for (const name of new Set(pages.flatMap((page) => page.scripts ?? [])))
    if (scripts[name] !== undefined) files.set(name, scripts[name])
  for (const [path, bytes] of building.shownPictures.files) files.set(path, bytes)
  files.set('style.css', styleWith(usualAccent))
  for (const [path, text] of redirects(building, (address) => files.has(address))) files.set(path, text)
  return { files, pages, told: [...new Set(told)] }
}

/** A page of the community that has a page file of its own is not shown a second time as it is written. */
function pagesOf(building: Building): readonly SitePage[] {
  const named = (page: SitePage): SitePage => ({ ...page, title: titleOf(page, building) })
  const own = pageFiles.flatMap(({ pages }) => pages(building)).map(named)
  const addresses = new Set(own.map(({ address }) => address))
  const others = written
    .pages(building)
    .filter(({ address }) => !addresses.has(address))
    .map(named)
  const all = [...own, ...others]
  return [...all, allPages(all, building), ...[searchPage(all, building) ?? []].flat()]
}

function buildingOf(assessment: Assessment, options: SiteOptions, tell: Building['tell']): Building {
  const { language, date } = assessment
  const say = voiceOf(language)
  const publishing = publishingOf(assessment, {
    somebody: say(textWords.somebody),
    isAll: options.isPrivate === true,
    noteTitle: (type) => (noteTitles[type] ? say(noteTitles[type]) : undefined),
  })
  const community = withoutPages(publishing.closedPages, assessment.community)
  for (const path of publishing.closedPages)
    tell(`${shownPath(path)} is left out: a note says that it must not be published as it is.`)
  const unread = new Set(community.pages.filter(({ problems }) => problems.length > 0).map(({ path }) => path))
  for (const path of unread) tell(`${shownPath(path)} could not be read as it is, so it is left out.`)
  const waiting = waitingPages(community)
  for (const path of waiting) tell(`${shownPath(path)} has no page yet: its questions wait for your words.`)
  const isHidden = (path: string) =>
    unread.has(path) || waiting.has(path) || (community.privatePages.has(path) && options.isPrivate !== true)
  const isShown = ({ path, tree }: Page) =>
    !/\.(?:csv|ya?ml)$/i.test(path) && !isHidden(path) && tree.children.length > 0
  const addresses = addressesOf(community, isShown)
  const pictures = picturesOf(community, options.pictures ?? new Map(), tell)
  const anchors = anchorsOf(community, publishing.words)
  const hrefOf = linksOf({ community, addresses, anchors, home: options.home, tell })
  const markdown = markdownOf({ community, publishing, say, hrefOf, pictureOf: pictures.of })
  for (const { path, address } of addresses.moved)
    tell(`${shownPath(path)} is at ${address}, because another page has its address.`)
  return {
    ...options,
    assessment,
    community,
    now: date,
    name: assessment.name ?? 'Our community',
    language,
    say,
    publishing,
    shownPictures: pictures,
    languageName: languageNames(language),
    addresses,
    text: (nodes, path) => anchors.set(markdown(nodes, path), path),
    anchorOf: anchors.of,
    entryAddress: (entry) => {
      const address = addresses.of(anchors.pathOf(entry))
      return address === undefined || anchors.isWholePage(entry) ? address : `${address}#${anchors.of(entry)}`
    },
    shows: (recorded, field) => options.isPrivate === true || isPublic(recorded, field, community),
    tell,
  }
}

/** On one line, and not without end: it stands in menus and lists. A page without words is called by its address. */
function titleOf({ title, address }: SitePage, { publishing }: Building): string {
  return shown(publishing.words(title)) || address
}

/** What stands on pages that must not be published is private, wherever else it would be told. */
function withoutPages(paths: ReadonlySet<string>, community: Community): Community {
  return paths.size === 0 ? community : { ...community, privatePages: new Set([...community.privatePages, ...paths]) }
}

/** Pages on which only questions and examples stand. */
function waitingPages({ documents, kindOf }: Community): ReadonlySet<string> {
  return new Set(
    documents.filter(({ waits, path, kind }) => waits && kindOf.get(path) === kind).map(({ path }) => path),
  )
}

/** The platform knows the names; they are asked for only where a page shows one. */
function languageNames(language: string): (code: string) => string {
  let names: Intl.DisplayNames | undefined
  return (code) => {
    names ??= new Intl.DisplayNames(language, { type: 'language', fallback: 'code' })
    try {
      return names.of(code) ?? code
    } catch {
      return code
    }
  }
}
