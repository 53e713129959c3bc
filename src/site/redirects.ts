// Former addresses of pages, as two makers of sites write them into settings (`redirect_from`, `aliases`): each leads on.
import { h } from 'hastscript'
import type { Community } from '../community/build-community.ts'
import { shownPath } from '../documents/personal.ts'
import type { Building } from './building.ts'
import { htmlOf } from './html.ts'
import { redirectWords } from './words/redirects.ts'

/** More former addresses of one page than this are a slip. */
const most = 50

/** Returns a page for each former address that is still free; `isTaken` says which are not. */
export function redirects(building: Building, isTaken: (address: string) => boolean): ReadonlyMap<string, string> {
  const made = new Map<string, string>()
  for (const page of building.community.pages) {
    const to = building.addresses.of(page.path)
    if (to === undefined) continue
    for (const written of formerlyAt(page)) {
      const address = addressOf(written)
      if (address === undefined) continue
      if (isTaken(address) || made.has(address)) {
        if (address !== to)
          building.tell(`${shownPath(page.path)} cannot be found at ${address} as before: another page is there.`)
      } else made.set(address, pageLeadingTo(to, address, building))
    }
  }
  return made
}

function formerlyAt({ settings }: Community['pages'][number]): readonly string[] {
  return ['redirect_from', 'aliases']
    .flatMap((name) => settings.settings.get(name)?.value ?? [])
    .flatMap((value) => (typeof value === 'string' ? [value] : []))
    .slice(0, most)
}

/** `/old/` → `old/index.html`, `/old` → `old.html`; nothing for an address on another host, or one that leads out of the site. */
function addressOf(written: string): string | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)|[\\?#\p{Cc}]/iu.test(written) || shownPath(written) !== written) return undefined
  const steps = written.split('/').filter((step) => step !== '')
  if (steps.length === 0 || steps.some((step) => /^\.{1,2}$/.test(step) || step.length > 80)) return undefined
  const path = steps.join('/')
  if (/\.html?$/i.test(path)) return path
  return written.endsWith('/') ? `${path}/index.html` : `${path}.html`
}

/** The page needs no script, and search engines keep the new address only. */
function pageLeadingTo(to: string, from: string, { say, language }: Building): string {
  const way = `${'../'.repeat(from.split('/').length - 1)}${to.split('/').map(encodeURIComponent).join('/')}`
  return htmlOf(
    {
      type: 'root',
      children: [
        { type: 'doctype' },
        h('html', { lang: language }, [
          h('head', [
            h('meta', { charSet: 'utf-8' }),
            h('meta', { httpEquiv: 'Content-Security-Policy', content: "default-src 'none'; base-uri 'none'" }),
            h('meta', { httpEquiv: 'refresh', content: `0; url=${way}` }),
            h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
            h('meta', { name: 'robots', content: 'noindex' }),
            h('title', say(redirectWords.moved)),
            h('link', { rel: 'canonical', href: way }),
          ]),
          h('body', [
            h('main', [h('h1', say(redirectWords.moved)), h('p', [h('a', { href: way }, say(redirectWords.here))])]),
          ]),
        ]),
      ],
    },
    from,
  )
}
