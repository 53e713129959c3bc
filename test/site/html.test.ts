// Every page of the site is valid HTML, every link in it leads somewhere, and every address is given once.
import { HtmlValidate } from 'html-validate/node'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { buildSite } from '../../src/site/build-site.ts'
import { folder } from '../../src/sources/folder.ts'

const communities = [
  'test/communities/healthy',
  'test/communities/competence-centre',
  'test/communities/community-of-practice',
  'test/communities/six-week-programme',
  'test/communities/in-french',
  'community-template',
]

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  // These are about how a person types HTML.
  rules: {
    'long-title': 'off',
    'doctype-style': 'off',
    'attr-quotes': 'off',
    'no-trailing-whitespace': 'off',
    'no-inline-style': 'error',
  },
})

async function pagesOf(path: string) {
  const { files } = buildSite(await assess(folder(path), { now: '2026-11-20', visibility: 'public' }), {
    url: 'https://community.example',
    home: { url: 'https://github.com/lindenau/community', branch: 'main', folder: '' },
  })
  const pages = [...files].flatMap(([name, text]) => (name.endsWith('.html') ? [[name, String(text)] as const] : []))
  return { files, pages }
}

test.each(communities)(
  '%s is valid HTML',
  async (path) => {
    const { pages } = await pagesOf(path)
    const reports = await Promise.all(
      pages.map(async ([name, text]) => ({ name, ...(await validator.validateString(text)) })),
    )
    const wrong = reports.flatMap(({ name, results }) =>
      results.flatMap(({ messages }) =>
        messages.map((one) => `${name}: ${one.ruleId} ${one.message} ${one.selector ?? ''}`),
      ),
    )
    expect(wrong).toEqual([])
  },
  60_000,
)

test.each(communities)(
  '%s: every link within it leads to a page and a place that are there',
  async (path) => {
    const { files, pages } = await pagesOf(path)
    const ids = new Map(pages.map(([name, text]) => [name, idsIn(text)]))
    const broken = pages.flatMap(([name, text]) =>
      linksIn(text).flatMap((href) => {
        if (/^(?:https?:|mailto:|data:)/.test(href)) return []
        const target = new URL(href, `https://site.example/${encodeURI(name)}`)
        const file = decodeURIComponent(target.pathname.slice(1)) || 'index.html'
        const place = decodeURIComponent(target.hash.slice(1))
        const isThere =
          target.host === 'site.example' && files.has(file) && (place === '' || ids.get(file)?.has(place) !== false)
        return isThere ? [] : [`${name} leads to ${href}`]
      }),
    )
    expect(broken).toEqual([])
  },
  60_000,
)

function linksIn(page: string): readonly string[] {
  const { document } = new JSDOM(page).window
  return [...document.querySelectorAll('[href], [src]')].flatMap((one) => [
    one.getAttribute('href') ?? one.getAttribute('src') ?? '',
  ])
}

function idsIn(page: string): ReadonlySet<string> {
  return new Set([...new JSDOM(page).window.document.querySelectorAll('[id]')].map(({ id }) => id))
}
