// Whatever somebody writes, its page runs nothing, asks no other host for anything, and is read back as it was meant.
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { siteOf } from '../support/site.ts'

/** What people paste and what means harm, in pieces that can stand next to each other in any way. */
const pieces = [
  ...[
    '# A',
    '## A',
    '###### 🎉',
    '- a',
    '  - [ ] b',
    '1. c',
    '> d',
    '> [!NOTE]',
    '| a | b |',
    '|---|--:|',
    '| 1 | `2` |',
    '---',
    '```js',
  ],
  ...[
    '[a](javascript:alert(1))',
    '[a](JaVa&#115;cript:x)',
    '<javascript:x>',
    '![a](data:image/svg+xml,x)',
    '[a](//evil.example)',
    '[a](\\\\evil)',
  ],
  ...[
    '[a](vbscript:x "b\\"c")',
    '![" onerror="x](x.png)',
    '[^1]',
    '[^1]: note [^1]',
    '[a][b]',
    '[b]: javascript:x',
    '[a](README.md#a)',
    '[a](#a)',
  ],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=x>',
    '<a href="javascript:x" id="text">',
    '</a>',
    '<a id=a>',
    '<a name="a">',
  ],
  ...[
    '<details>',
    '<summary>',
    '</summary>',
    '</details>',
    '<h2>',
    '</h2>',
    '<sub>',
    '</sub>',
    '<iframe src=x>',
    '<style>',
    '</style>',
    '<!--',
    '-->',
  ],
  ...[
    '<p onclick="x"',
    '<![CDATA[',
    '<?x ?>',
    '<math><mtext></mtext>',
    '<base href="//x">',
    '<meta http-equiv=refresh content=0>',
    '&lt;script&gt;',
    '"><script>',
  ],
  ...[
    '*a*',
    '**',
    '_',
    '`',
    '\u202e',
    '\u0000',
    'https://a.example/?a=1&b="c"',
    'www.a.example',
    'ana@lindenau.example',
    '\t',
    '    code',
    '\\',
  ],
]
const line = fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary' })), {
  maxLength: 6,
})
const markdown = fc
  .array(
    line.map((words) => words.join(' ')),
    { maxLength: 14 },
  )
  .map((lines) => lines.join('\n'))

test('any Markdown makes a page that is safe and whole', async () => {
  await fc.assert(
    fc.asyncProperty(markdown, async (text) => {
      const { pages, files } = await siteOf({
        'community.yml': 'name: Lindenau\n',
        'README.md': '# A\n\nWe meet.\n',
        'guide.md': `${text}\n`,
      })
      const html = pages.get('guide.html')
      // Nothing to show, or not to be read.
      if (html === undefined) return
      expect(faultsOf(html, new Set(files.keys()))).toEqual([])
    }),
    { numRuns: 150, seed: 20261120 },
  )
}, 240_000)

function faultsOf(html: string, files: ReadonlySet<string>): readonly string[] {
  const { document } = new JSDOM(html).window
  const faults: string[] = []
  const ids = new Set<string>()
  let level = 0
  for (const one of document.querySelectorAll('*')) {
    const name = one.tagName.toLowerCase()
    if (/^(?:iframe|object|embed|style|base|form|svg|math|video|audio)$/.test(name) && one.closest('main'))
      faults.push(name)
    if (
      name === 'script' &&
      !one.getAttribute('type')?.includes('json') &&
      !/^[\w-]+\.js$/.test(one.getAttribute('src') ?? '')
    )
      faults.push('a script')
    for (const { name: attribute } of one.attributes)
      if (/^on|^style$|^srcdoc$|^formaction$/i.test(attribute)) faults.push(`${name} has ${attribute}`)
    for (const attribute of ['href', 'src']) {
      const target = one.getAttribute(attribute)
      if (target !== null) faults.push(...faultOfTarget(name, target, files))
    }
    if (one.id !== '' && ids.has(one.id)) faults.push(`twice ${one.id}`)
    ids.add(one.id)
    const heading = Number(/^h([1-6])$/.exec(name)?.[1] ?? 0)
    if (heading > level + 1) faults.push(`h${heading} after h${level}`)
    if (heading > 0) level = heading
  }
  if (document.querySelectorAll('h1').length !== 1) faults.push('not one h1')
  // What a browser reads is what was written: nothing had to be mended.
  if (
    new JSDOM(document.documentElement.outerHTML).serialize() !==
    new JSDOM(html.replace(/^<!doctype html>/i, '')).serialize()
  )
    faults.push('it is read in another way')
  for (const link of document.querySelectorAll('main a[href^="#"]'))
    if (!document.getElementById(decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '')))
      faults.push(`${link.getAttribute('href')} is not there`)
  return faults
}

function faultOfTarget(element: string, target: string, files: ReadonlySet<string>): readonly string[] {
  if (element === 'a' && /^(?:https?:\/\/|mailto:)/i.test(target)) return []
  if (element === 'link' && target.startsWith('https://community.example/')) return []
  const { origin, pathname } = new URL(target, 'https://site.example/')
  const isOurs = origin === 'https://site.example' && files.has(decodeURIComponent(pathname.slice(1)) || 'index.html')
  return isOurs || target.startsWith('#') ? [] : [`${element} leads to ${target}`]
}
