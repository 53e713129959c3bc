// What every page has around its text: the name, the menu, where to report, how to suggest a change.
import type { ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { editLink } from '../reports/links.ts'
import { ownAddresses } from './addresses.ts'
import type { Building } from './building.ts'
import { type Chapter, chapters, type SitePage } from './page.ts'
import { reportingLine } from './parts/reporting.ts'
import { chapterNames, layoutWords } from './words/layout.ts'

/** No page asks another host for anything, and runs only the site's own scripts. */
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; form-action 'self'; base-uri 'none'"

/** Pages whose text is not in one of these are read from the right. */
const fromTheRight = /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/i

/** Returns a page as a whole document. */
export function layout(page: SitePage, pages: readonly SitePage[], building: Building): Root {
  const language = page.language ?? building.language
  return {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: language, ...(fromTheRight.test(language) && { dir: 'rtl' }) }, [
        head(page, building),
        h('body', [
          h('a.skip', { href: '#text' }, building.say(layoutWords.skip)),
          ...(building.isPrivate ? [h('p.banner', building.say(layoutWords.isPrivate))] : []),
          top(page, pages, building),
          h('main', { id: 'text' }, [...page.body]),
          foot(page, building),
        ]),
      ]),
    ],
  }
}

function head(page: SitePage, building: Building): ElementContent {
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
  return h('header', [
    h('a.name', { href: `/${ownAddresses.home}` }, name),
    h('nav', { ariaLabel: say(layoutWords.menu) }, [h('ul', groups)]),
  ])
}

function chapterMenu(chapter: Chapter, items: readonly SitePage[], page: SitePage, { say }: Building): ElementContent {
  return h('li', [
    h('details', [
      h('summary', say(chapterNames[chapter])),
      h(
        'ul',
        items.map((one) =>
          h('li', [h('a', { href: `/${one.address}`, ...(one === page && { ariaCurrent: 'page' }) }, one.title)]),
        ),
      ),
    ]),
  ])
}

function foot(page: SitePage, building: Building): ElementContent {
  const { say, home, community } = building
  const [source] = page.sources
  const license = building.shows(community.community, 'license') ? community.community.license : undefined
  const lines: ElementContent[] = [
    reportingLine(building),
    ...(source !== undefined && home
      ? [h('p', [h('a', { href: editLink(home, source) }, say(layoutWords.suggest))])]
      : []),
    ...(license === undefined
      ? []
      : [h('p', say(layoutWords.licence, { licence: building.publishing.words(license) }))]),
    h('p', [h('a', { href: `/${ownAddresses.allPages}` }, say(layoutWords.allPages))]),
    h('p.quiet', say(layoutWords.madeWith)),
  ]
  return h('footer', lines)
}
