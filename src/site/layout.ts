// What every page has around its text: the name, the menu, where to report, how to suggest a change.
import type { ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { holdsPersonal } from '../documents/personal.ts'
import { editLink } from '../reports/links.ts'
import { ownAddresses } from './addresses.ts'
import type { Building } from './building.ts'
import { feedName } from './data/feed.ts'
import { type Chapter, chapters, type SitePage } from './page.ts'
import { timeOf } from './parts/moments.ts'
import { reportingLine } from './parts/reporting.ts'
import { chapterNames, layoutWords } from './words/layout.ts'
import { searchWords } from './words/search.ts'

/** No page asks another host for anything, and runs only the site's own scripts. */
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; form-action 'self'; base-uri 'none'"

/** Pages whose text is not in one of these are read from the right. */
const fromTheRight = /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/i

export interface Around {
  /** Every page of the site. */
  readonly pages: readonly SitePage[]
  readonly hasFeed: boolean
}

/** Returns a page as a whole document. */
export function layout(page: SitePage, { pages, hasFeed }: Around, building: Building): Root {
  return {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', inLanguage(building.language), [
        head(page, building, hasFeed),
        h('body', [
          h('a.skip', { href: '#text' }, building.say(layoutWords.skip)),
          ...(building.isPrivate ? [h('p.banner', building.say(layoutWords.isPrivate))] : []),
          top(page, pages, building),
          middle(page, pages, building),
          foot(page, building),
        ]),
      ]),
    ],
  }
}

/** Menu and foot speak the language of the site, whatever that of the text. */
function inLanguage(language: string): { readonly lang: string; readonly dir?: 'rtl' | 'ltr' } {
  return { lang: language, dir: fromTheRight.test(language) ? 'rtl' : 'ltr' }
}

/** The text, with the other pages of its chapter beside it where there is room. */
function middle(page: SitePage, pages: readonly SitePage[], { say }: Building): ElementContent {
  const text = h(
    page.address === ownAddresses.home ? 'main.wide' : 'main',
    { id: 'text', ...(page.language !== undefined && inLanguage(page.language)) },
    [...page.body],
  )
  const { chapter } = page
  const others = chapter === undefined ? [] : pages.filter((one) => one.chapter === chapter)
  if (chapter === undefined || others.length < 2) return h('div.page', [text])
  const beside = h('nav.beside', { ariaLabel: say(layoutWords.beside) }, [
    h(
      'ul',
      others.map((one) => menuItem(one, page)),
    ),
  ])
  return h('div.page.has-beside', [beside, text])
}

function head(page: SitePage, building: Building, hasFeed: boolean): ElementContent {
  const { name, url } = building
  const title = page.address === ownAddresses.home ? name : `${page.title} · ${name}`
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', title),
    ...(page.description === undefined ? [] : [h('meta', { name: 'description', content: page.description })]),
    ...(url === undefined ? [] : [h('link', { rel: 'canonical', href: `${url}/${page.address}` })]),
    h('link', { rel: 'stylesheet', href: '/style.css' }),
    ...(page.data ?? []).map((one) => h('script', { type: 'application/ld+json' }, asData(one))),
    ...(hasFeed
      ? [h('link', { rel: 'alternate', type: 'application/atom+xml', title: name, href: `/${feedName}` })]
      : []),
    ...(page.scripts ?? []).map((script) => h('script', { src: `/${script}`, defer: true })),
  ])
}

/** A script's text is not escaped: no tag can end it early. */
function asData(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

function top(page: SitePage, pages: readonly SitePage[], building: Building): ElementContent {
  const { say, name } = building
  const groups = chapters.flatMap((chapter) => {
    const items = pages.filter((one) => one.chapter === chapter)
    return items.length === 0 ? [] : [chapterMenu(chapter, items, page, building)]
  })
  const isSearched = pages.some(({ address }) => address === ownAddresses.search)
  const finds = isSearched
    ? h('a', { href: `/${ownAddresses.search}` }, say(searchWords.title))
    : h('a', { href: `/${ownAddresses.allPages}` }, say(layoutWords.allPages))
  return h('header.head', [
    h('div.top', [
      h('div.bar', [h('a.name', { href: `/${ownAddresses.home}` }, [...logo(building), h('span', name)]), finds]),
      ...(groups.length === 0 ? [] : [h('nav.menu', { ariaLabel: say(layoutWords.menu) }, [h('ul', groups)])]),
    ]),
  ])
}

/** Beside the name the picture says nothing more. */
function logo({ community, shownPictures }: Building): readonly ElementContent[] {
  const { logo: written, path } = community.community
  const found = written === undefined ? undefined : shownPictures.of(written, path, '')
  return found ? [h('img', { ...found })] : []
}

function chapterMenu(chapter: Chapter, items: readonly SitePage[], page: SitePage, { say }: Building): ElementContent {
  return h('li', [
    h('details', { name: 'menu', ...(page.chapter === chapter && { className: ['here-now'] }) }, [
      h('summary', say(chapterNames[chapter])),
      h(
        'ul',
        items.map((one) => menuItem(one, page)),
      ),
    ]),
  ])
}

function menuItem(one: SitePage, page: SitePage): ElementContent {
  const isHere = one.address === page.address
  return h('li', [
    h('a', { href: `/${one.address}`, ...(isHere && { ariaCurrent: 'page' }) }, one.menuTitle ?? one.title),
  ])
}

function foot(page: SitePage, building: Building): ElementContent {
  const { say } = building
  return h('footer.foot', [
    reportingLine(building),
    ...reviewed(page, building),
    ...suggesting(page, building),
    ...licence(building),
    h('p', [h('a', { href: `/${ownAddresses.allPages}` }, say(layoutWords.allPages))]),
    h('p', say(layoutWords.madeWith)),
  ])
}

/** When somebody last found the page true. */
function reviewed({ sources: [source] }: SitePage, building: Building): readonly ElementContent[] {
  const { community, say } = building
  const document = community.documents.find(({ path }) => path === source)
  const day = document?.has('last_reviewed') ? document.readings.get('last_reviewed')?.value : undefined
  if (typeof day !== 'string') return []
  return [h('p', [...slotted(say(layoutWords.reviewed), timeOf(day, building))])]
}

/** Text with an element in the place of its one slot. */
function slotted(text: string, element: ElementContent): readonly ElementContent[] {
  const [before = '', after = ''] = text.split('{}')
  return [{ type: 'text', value: before }, element, { type: 'text', value: after }]
}

/** The web editor for those who have an account, a letter for all others. */
function suggesting({ sources: [source], title }: SitePage, building: Building): readonly ElementContent[] {
  const { say, home, community } = building
  if (source === undefined) return []
  const record = community.community
  const mailbox = building.shows(record, 'contact')
    ? record.contact.find(({ type }) => type === 'email')?.address
    : undefined
  const ways = [
    ...(home ? [h('a', { href: editLink(home, source) }, say(layoutWords.suggest))] : []),
    ...(mailbox !== undefined && !holdsPersonal(mailbox)
      ? [
          h(
            'a',
            { href: `mailto:${mailbox}?subject=${encodeURIComponent(title.toWellFormed().slice(0, 120))}` },
            say(layoutWords.suggestByMail),
          ),
        ]
      : []),
  ]
  return ways.length === 0
    ? []
    : [
        h(
          'p.suggest',
          ways.flatMap((way, at) => (at === 0 ? [way] : [' · ', way])),
        ),
      ]
}

const licences: Readonly<Record<string, string>> = {
  'cc-by-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'cc-by-sa-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'cc0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
}

function licence({ community, say, publishing, shows }: Building): readonly ElementContent[] {
  const written = shows(community.community, 'license') ? community.community.license : undefined
  if (written === undefined) return []
  const name = publishing.words(written)
  const address = licences[written.trim().toLowerCase().replace(/\s+/g, '-')]
  const shownName: ElementContent =
    address === undefined ? { type: 'text', value: name } : h('a', { href: address, rel: 'license' }, name)
  return [h('p', [...slotted(say(layoutWords.licence), shownName)])]
}
