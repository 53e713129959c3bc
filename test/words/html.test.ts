// Whatever somebody writes is text in our HTML, read back by a browser's parser.
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import type { Block } from '../../src/words/blocks.ts'
import type { Segment } from '../../src/words/speak.ts'
import { shown } from '../../src/words/untrusted.ts'
import { html, htmlPage } from '../../src/words/writers/html.ts'

const english = { language: 'en' }
const bodyOf = (text: string) => new JSDOM(`<!doctype html><body>${text}`).window.document.body

const nasty = fc.constantFrom(
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='x",
  '</style><b>',
  '&lt;b&gt;',
  '&#x3c;b&#x3e;',
  '<!--',
  ']]>',
  'javascript:alert(1)',
)
const written = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'binary' })), { maxLength: 4 })
  .map((parts) => parts.join(''))

test('a value is a letter for each letter, in every place, and makes no element or attribute', () => {
  fc.assert(
    fc.property(written, fc.constantFrom('said', 'name', 'path', 'link' as const), (text, type) => {
      const inline: Segment = { type, text }
      const blocks: readonly Block[] = [
        { type: 'heading', level: 2, text: [inline] },
        { type: 'paragraph', text: [{ type: 'strong', text: [inline] }] },
        { type: 'list', ordered: true, items: [{ text: [inline], more: [[inline]], aside: [inline], checked: true }] },
        { type: 'table', head: [[inline]], rows: [[[inline]]] },
        { type: 'fold', title: text, blocks: [{ type: 'copy', text }] },
      ]
      const body = bodyOf(html(blocks, english))
      const allowed = 'h2,p,strong,ol,li,br,small,table,thead,tbody,tr,th,td,details,summary,pre,code'
      expect([...body.querySelectorAll(`:not(${allowed})`)].map((one) => one.tagName)).toEqual([])
      expect([...body.querySelectorAll('*')].flatMap((one) => [...one.attributes])).toEqual([])
      const quoted = type === 'name' ? `“${shown(text)}”` : undefined
      if (quoted !== undefined) expect(body.querySelector('h2')?.textContent).toBe(quoted)
    }),
  )
})

test.each([
  ['https://example.org/a?b="c"', true],
  ['mailto:hello@osc-lindenau.example', true],
  ['javascript:alert(1)', false],
  ['JaVaScRiPt:alert(1)', false],
  ['data:text/html,x', false],
  ['//elsewhere.example', false],
  ['notes/call.md', false],
])('a link to %s leads there: %s', (href, leads) => {
  const body = bodyOf(
    html([{ type: 'paragraph', text: [{ type: 'anchor', text: [{ type: 'words', text: 'here' }], href }] }], english),
  )
  expect(body.querySelector('a')?.getAttribute('href') ?? null).toBe(leads ? href : null)
  expect(body.textContent?.trim()).toBe('here')
})

test('what is not in English says so, for a voice that reads it aloud', () => {
  const text = html(
    [
      {
        type: 'paragraph',
        text: [
          { type: 'said', text: 'Bonjour' },
          { type: 'words', text: ' and hello' },
        ],
      },
    ],
    { language: 'fr' },
  )
  expect(text).toBe('<p><span lang="fr">Bonjour</span> and hello</p>\n')
})

test('a page asks no host for anything, whatever its title', () => {
  fc.assert(
    fc.property(written, (title) => {
      const { document } = new JSDOM(htmlPage({ title, style: 'p{margin:0}', body: '<p>x</p>\n' })).window
      expect(document.title).toBe(
        shown(title)
          .replace(/[\t\n\f\r ]+/g, ' ')
          .trim(),
      )
      expect(document.querySelectorAll('script, link, img, iframe, base').length).toBe(0)
      expect(document.head.children).toHaveLength(5)
      expect(document.documentElement.lang).toBe('en')
    }),
  )
})
