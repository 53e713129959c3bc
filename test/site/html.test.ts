// Every page of the site is valid HTML, every link in it leads somewhere, and every address is given once.
import { HtmlValidate } from 'html-validate/node'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { lookedAt, siteOf } from '../support/site.ts'

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

test.each(lookedAt)(
  '%s is valid HTML',
  async (path) => {
    const pages = [...(await siteOf(path)).pages]
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

test.each(lookedAt)(
  '%s: every link within it leads to a page and a place that are there',
  async (path) => {
    const { files, pages: all } = await siteOf(path)
    const pages = [...all]
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
