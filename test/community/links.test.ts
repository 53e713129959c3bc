import { describe, expect, test } from 'vitest'
import { hasAnchor } from '../../src/community/anchors.ts'
import { destinationOf, linksIn, withoutComments } from '../../src/community/links.ts'
import { readPage } from '../../src/documents/page.ts'

const files = new Set([
  'README.md',
  'Charter.md',
  'docs/how we meet.md',
  'docs/réunions.md',
  'docs/a/b.md',
  'notes/2026-03-18.md',
  'logo.png',
  'shared',
  'what?.md',
])
const page = (text: string, path = 'README.md') => readPage(path, new TextEncoder().encode(text))

describe('a link leads', () => {
  test.each([
    ['https://example.org', 'README.md', { leads: 'elsewhere' }],
    ['mailto:hello@example.org', 'README.md', { leads: 'elsewhere' }],
    ['//example.org/x', 'README.md', { leads: 'elsewhere' }],
    ['{{site.url}}/x', 'README.md', { leads: 'elsewhere' }],
    ['Charter.md', 'README.md', { leads: 'there', path: 'Charter.md' }],
    ['./Charter.md?plain=1#L12', 'README.md', { leads: 'there', path: 'Charter.md', anchor: 'L12' }],
    ['#our-values', 'Charter.md', { leads: 'there', path: 'Charter.md', anchor: 'our-values' }],
    ['#', 'Charter.md', { leads: 'there', path: 'Charter.md' }],
    ['', 'Charter.md', { leads: 'nowhere', path: '' }],
    ['how%20we%20meet.md#why%3F', 'docs/x.md', { leads: 'there', path: 'docs/how we meet.md', anchor: 'why?' }],
    ['r%C3%A9unions.md', 'docs/x.md', { leads: 'there', path: 'docs/réunions.md' }],
    ['what%3F.md', 'README.md', { leads: 'there', path: 'what?.md' }],
    ['%zz.md', 'README.md', { leads: 'nowhere', path: '%zz.md' }],
    ['../../logo.png', 'docs/a/b.md', { leads: 'there', path: 'logo.png' }],
    ['/docs/a/', 'notes/2026-03-18.md', { leads: 'there', path: 'docs/a' }],
    ['.', 'docs/a/b.md', { leads: 'there', path: 'docs/a' }],
    ['..', 'docs/x.md', { leads: 'there', path: '' }],
    ['charter.md#vision', 'README.md', { leads: 'other-letters', path: 'Charter.md', anchor: 'vision' }],
    ['/Docs/a/b.md', 'README.md', { leads: 'other-letters', path: 'docs/a/b.md' }],
    ['b.md', 'README.md', { leads: 'nowhere', path: 'b.md', closest: 'docs/a/b.md' }],
    ['Chatrer.md', 'README.md', { leads: 'nowhere', path: 'Chatrer.md', closest: 'Charter.md' }],
    ['docs/a/b', 'README.md', { leads: 'nowhere', path: 'docs/a/b', closest: 'docs/a/b.md' }],
    ['shared/policy.md', 'README.md', { leads: 'elsewhere' }],
    ['../secret.md', 'README.md', { leads: 'outside' }],
    ['../../../../etc/passwd', 'docs/x.md', { leads: 'outside' }],
    ['../README.md/../../../README.md', 'docs/x.md', { leads: 'outside' }],
    ['../../issues', 'README.md', { leads: 'elsewhere' }],
    ['../../../discussions/4', 'docs/x.md', { leads: 'elsewhere' }],
    ['../../../../../../issues', 'docs/x.md', { leads: 'outside' }],
  ])('%s on %s', (target, from, destination) => {
    expect(destinationOf(target, from, files)).toEqual(destination)
  })

  test('to the page that a site generator makes of it, where one is used', () => {
    const site = new Set(['_config.yml', 'about.md', 'people/index.md', 'post.md'])
    const lead = (target: string) => destinationOf(target, 'post.md', site)
    expect(lead('about.html')).toEqual({ leads: 'there', path: 'about.md' })
    expect(lead('/people/')).toEqual({ leads: 'there', path: 'people' })
    expect(lead('/news/2026/')).toEqual({ leads: 'elsewhere' })
    expect(lead('contact')).toEqual({ leads: 'elsewhere' })
    expect(lead('gone.md')).toEqual({ leads: 'nowhere', path: 'gone.md' })
  })
})

describe('the links of a page', () => {
  test('are those of the text, of reference lists, of pictures and of HTML, each with its place; code has none', () => {
    const found = linksIn(
      page(
        '[a](a.md) and [b][1] and `[c](c.md)`\n\n![logo](logo.png)\n\n<p>\n  <a class="x" href="d.md">d</a> <img src=e.png alt="E"></p>\n\n<!-- <a href="no.md"> -->\n\n[1]: b.md\n\n    [f](f.md)\n\nwrite to a@example.org',
      ),
    )
    expect(found.map(({ type, target, line }) => `${type} ${target} ${line}`)).toEqual([
      'link a.md 1',
      'link b.md 1',
      'image logo.png 3',
      'link d.md 6',
      'image e.png 6',
    ])
  })

  test('are found in time in a page that is made to be slow', () => {
    for (const piece of ['<a ', '<!--', '<!---->', '<a href=']) {
      const started = performance.now()
      linksIn(page(`<div>${piece.repeat(200_000 / piece.length)}`))
      expect(performance.now() - started).toBeLessThan(1500)
    }
  })

  test('withoutComments keeps lines and length', () => {
    expect(withoutComments('a<!-- b\nc -->d<!--e')).toBe(`a${' '.repeat(6)}\n${' '.repeat(5)}d${' '.repeat(5)}`)
  })
})

test.each([
  ['## Our values', 'our-values', true],
  ['## Our values', 'Our-Values', true],
  ['## Values\n\n## Values', 'values-1', true],
  ['## Values\n\n## Values', 'values-2', false],
  ['## Was wir *tun* & `wie`', 'was-wir-tun--wie', true],
  ['## :tada: News', '-news', true],
  ['## 🎉 News', '-news', true],
  ['# ![logo](x.png) Lindenau', 'lindenau', true],
  ['Überschrift\n===', 'überschrift', true],
  ['<a name="Faq"></a>', 'faq', true],
  ['<h2 id="team">Our team</h2>', 'our-team', true],
  ['<h2 id="team">Our team</h2>', 'team', true],
  ['<!-- <a id="gone"></a> -->', 'gone', false],
  ['## Rules {#house-rules}', 'house-rules', true],
  ['> ## Quoted', 'quoted', true],
  ['text', 'L3-L9', true],
  ['text', 'top', true],
  ['`## Code`', 'code', false],
])('%s has the anchor #%s: %s', (text, anchor, found) => {
  expect(hasAnchor(page(text), anchor)).toBe(found)
})
