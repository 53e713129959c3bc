// A real browser walks every page of the site: readable by everyone, in light and dark, on a small screen, with and without scripts.
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { lookedAt, siteOf } from '../support/site.ts'
import { serve } from '../support/web.ts'

vi.setConfig({ testTimeout: 900_000, hookTimeout: 120_000 })

let browser: Browser
let stopBrowser: () => Promise<void>

beforeAll(async () => {
  const started = await startBrowser()
  browser = started.browser
  stopBrowser = started.stop
})
afterAll(() => stopBrowser?.())

/** Visits every page, and hears everything that goes wrong on the way. */
async function walk(
  path: string,
  options: BrowserContextOptions,
  look: (page: Page, name: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const { files, pages } = await siteOf(path)
  const { address, stop } = await serve(files)
  const context = await browser.newContext(options)
  const wrong: string[] = []
  const tabs = await Promise.all([1, 2].map(() => tabOf(context, address, wrong)))
  const left = [...pages.keys()]
  try {
    await Promise.all(
      tabs.map(async (tab) => {
        for (let name = left.shift(); name !== undefined; name = left.shift()) {
          await tab.goto(address + encodeURI(name))
          wrong.push(...(await look(tab, name)).map((one) => `${name}: ${one}`))
        }
      }),
    )
  } finally {
    await context.close()
    await stop()
  }
  return wrong
}

async function tabOf(context: BrowserContext, address: string, wrong: string[]): Promise<Page> {
  const page = await context.newPage()
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) wrong.push(`asks ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/favicon.ico')) wrong.push(`misses ${response.url()}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('favicon')) wrong.push(message.text())
  })
  page.on('pageerror', (error) => wrong.push(String(error)))
  return page
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Returns what axe finds, with the element that it is about. */
async function axe(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  // In one page at a time: there are no frames, and a second page for each would take longer than the rest.
  const builder = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (rules ? builder.withRules([...rules]) : builder.withTags(standards)).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 2).map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

/** What changes with the colours and the room. */
const ofLooks = ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable']

test.each(lookedAt)(
  '%s: every page is for everyone, in light and dark, on a wide screen and on a small one',
  async (path) => {
    const look = async (page: Page) => {
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.emulateMedia({ colorScheme: 'light' })
      const wide = await axe(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.setViewportSize({ width: 320, height: 640 })
      return [...wide, ...(await axe(page, ofLooks)), ...(await overflowing(page, 320))]
    }
    expect(await walk(path, {}, look)).toEqual([])
  },
)

/** Returns what makes the whole page scroll sideways. */
async function overflowing(page: Page, width: number): Promise<readonly string[]> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  if (wide <= width) return []
  const widest = await page.evaluate(
    (most) =>
      [...document.querySelectorAll('body *')]
        .filter((one) => one.getBoundingClientRect().right > most + 1)
        .slice(0, 3)
        .map((one) => one.outerHTML.slice(0, 120)),
    width,
  )
  return [`is ${wide} pixels wide: ${widest.join(' | ')}`]
}

describe('the healthy community', () => {
  const path = 'test/communities/healthy'

  test('at 200 % nothing runs out of the screen', async () => {
    const zoomed = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }
    expect(await walk(path, zoomed, (page) => overflowing(page, 640))).toEqual([])
  })

  test('without scripts every page says the same', async () => {
    const textOf = async (page: Page) => [await page.locator('main').innerText()]
    const heard = new Map<string, string>()
    await walk(path, { javaScriptEnabled: true }, async (page, name) => {
      heard.set(name, (await textOf(page)).join(''))
      return []
    })
    const differing = await walk(path, { javaScriptEnabled: false }, async (page, name) => {
      const text = (await textOf(page)).join('')
      return text.trim() === '' || text.length < (heard.get(name)?.length ?? 0) / 2 ? ['says nothing'] : []
    })
    expect(differing).toEqual([])
  })

  test('the keyboard reaches everything, and shows where it is', async () => {
    const { files } = await siteOf(path)
    const { address, stop } = await serve(files)
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    try {
      await page.goto(`${address}index.html`)
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#text')
      const reachable = await page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>('a[href], summary, button, input')].filter((one) =>
            one.checkVisibility(),
          ).length,
      )
      const seen = new Set<string>()
      const unseen: string[] = []
      for (let step = 0; step < reachable; step += 1) {
        const [what, shows] = await page.evaluate(() => {
          const one = document.activeElement as HTMLElement
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
          const box = one.getBoundingClientRect()
          const isThere = box.width > 0 && box.right > 0 && box.bottom > 0
          return [
            one.outerHTML,
            isThere && ((outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'),
          ] as const
        })
        if (!shows) unseen.push(what.slice(0, 100))
        seen.add(what)
        await page.keyboard.press('Tab')
      }
      expect(unseen).toEqual([])
      expect(seen.size).toBeGreaterThan(reachable * 0.8)
    } finally {
      await page.close()
      await stop()
    }
  })
})

describe('with scripts', () => {
  async function visit(path: string, look: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) {
    const { files } = await siteOf('test/communities/healthy')
    const { address, stop } = await serve(files)
    const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, ...options })
    const page = await context.newPage()
    try {
      await page.goto(address + path)
      await look(page)
    } finally {
      await context.close()
      await stop()
    }
  }
  const namesIn = (page: Page, list: string) =>
    page.locator(`${list} > :visible h2, ${list} > :visible h3`).allInnerTexts()

  test('a list is narrowed by words and choices, and its address keeps them', async () => {
    await visit('services.html', async (page) => {
      const list = '.cards'
      expect((await namesIn(page, list)).length).toBe(5)
      await page.getByLabel('Look for words').fill('doctoral QUIET')
      expect(await namesIn(page, list)).toEqual(['Writing partner'])
      expect(page.url()).toContain('?q=doctoral+QUIET')
      await page.getByLabel('Look for words').fill('')
      await page.getByLabel('Access').selectOption({ label: 'on request' })
      expect(await namesIn(page, list)).toEqual(['Rescue table'])
      await page.reload()
      expect(await namesIn(page, list)).toEqual(['Rescue table'])
      expect(await page.locator('output').innerText()).toBe('1 of 5 shown')
    })
  })

  test('a search finds pages by their words, with slips and without accents', async () => {
    await visit('search.html', async (page) => {
      await page.getByRole('searchbox').fill('tram depot')
      expect((await page.locator('#found a').allInnerTexts()).join()).toContain('Open Science Day 2027')
      await page.getByRole('searchbox').fill('mesurements')
      expect((await page.locator('#found a').allInnerTexts()).join()).toContain('What we can do')
      await page.getByRole('searchbox').fill('zzzzzz')
      expect(await page.locator('#found li').count()).toBe(0)
      expect(await page.locator('output').innerText()).toBe('Pages found: 0')
    })
  })

  test('a search from the address is done at once', async () => {
    await visit('search.html?q=tram%20depot', async (page) => {
      expect(await page.locator('#found a').count()).toBeGreaterThan(0)
    })
  })
})
