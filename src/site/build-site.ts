// From a community to all files of its web site. Pure: the same community on the same day gives the same bytes.

import { slug } from 'github-slugger'
import type { Community } from '../community/build-community.ts'
import type { Assessment } from '../health/assessment.ts'
import type { AnyEntry } from '../kinds/kind.ts'
import { addressesOf } from './addresses.ts'
import type { Building, SiteOptions } from './building.ts'
import { htmlOf } from './html.ts'
import { layout } from './layout.ts'
import type { SitePage } from './page.ts'
import { pageFiles } from './pages/all.ts'
import { allPages } from './pages/all-pages.ts'
import written from './pages/written.ts'
import { style } from './style.ts'
import { markdownOf } from './text/markdown.ts'
import { voiceOf } from './words/say.ts'

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
  const pages = pagesOf(building)
  const files = new Map<string, string | Uint8Array>(
    pages.map((page) => [page.address, htmlOf(layout(page, pages, building), page.address)]),
  )
  files.set('style.css', style.trimStart())
  return { files, pages, told: [...new Set(told)] }
}

/** A page of the community that has a page file of its own is not shown a second time as it is written. */
function pagesOf(building: Building): readonly SitePage[] {
  const own = pageFiles.flatMap(({ pages }) => pages(building))
  const addresses = new Set(own.map(({ address }) => address))
  const others = written.pages(building).filter(({ address }) => !addresses.has(address))
  const all = [...own, ...others]
  return [...all, allPages(all, building)]
}

function buildingOf(assessment: Assessment, options: SiteOptions, tell: Building['tell']): Building {
  const { community, language, date } = assessment
  const unread = new Set(community.pages.filter(({ problems }) => problems.length > 0).map(({ path }) => path))
  for (const path of unread) tell(`${path} could not be read as it is, so it is left out.`)
  const isHidden = (path: string) =>
    unread.has(path) || (community.privatePages.has(path) && options.isPrivate !== true)
  const addresses = addressesOf(community, (page) => !/\.(?:csv|ya?ml)$/i.test(page.path) && !isHidden(page.path))
  for (const { path, address } of addresses.moved)
    tell(`${path} is at ${address}, because another page has its address.`)
  return {
    ...options,
    assessment,
    community,
    now: date,
    name: assessment.name ?? 'Our community',
    language,
    say: voiceOf(language),
    addresses,
    text: markdownOf({ community, addresses }),
    anchorOf,
    entryAddress: (entry) => addressOfEntry(entry, community, addresses.of),
    shows: (recorded, field) => options.isPrivate === true || (!recorded.isPrivate(field) && !isHidden(recorded.path)),
    tell,
  }
}

function anchorOf({ key, label }: AnyEntry): string {
  return slug(label) || slug(key)
}

function addressOfEntry(entry: AnyEntry, community: Community, of: (path: string) => string | undefined) {
  const address = of(entry.path)
  const isWholePage = community.pages.some((page) => page.path === entry.path && page.title === entry.label)
  return address === undefined || isWholePage ? address : `${address}#${anchorOf(entry)}`
}
