// What becomes of somebody's Markdown: small texts, and the HTML that a page shows of them.
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { siteOf } from '../support/site.ts'

const base = {
  'community.yml': 'name: Open Science Lindenau\nstage: active\n',
  'README.md': '# Lindenau\n\nWe meet.\n',
}
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
).toString('latin1')

async function shown(text: string, files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const site = await siteOf({ ...base, ...files, 'guide.md': text })
  const { document } = new JSDOM(site.pages.get('guide.html') ?? '').window
  const main = document.querySelector('main')
  for (const link of main?.querySelectorAll('a.here') ?? []) link.remove()
  return { html: (main?.innerHTML ?? '').replace(/\n/g, ''), document, ...site }
}

const written: readonly (readonly [name: string, markdown: string, html: string])[] = [
  [
    'marks in a sentence',
    'A *b* **c** ~~d~~ `e`',
    '<p>A <em>b</em> <strong>c</strong> <del>d</del> <code>e</code></p>',
  ],
  ['letters of HTML', '5 &lt; 6 & "so" <3', '<p>5 &lt; 6 &amp; "so" &lt;3</p>'],
  ['a script', 'a <script>alert(1)</script> b', '<p>a alert(1) b</p>'],
  ['a script of its own', '<script>\nalert(1)\n</script>\n\nb', '<p>b</p>'],
  ['a comment', 'a <!-- write to Jana --> b\n\n<!-- c -->', '<p>a  b</p>'],
  ['a style and an event', '<p style="color:red" onclick="x()">a</p>', '<p>a</p>'],
  [
    'tags that people use',
    'H<sub>2</sub>O<br>m<sup>2</sup> <kbd>Esc</kbd>',
    '<p>H<sub>2</sub>O<br>m<sup>2</sup> <kbd>Esc</kbd></p>',
  ],
  ['a tag that nobody closes', 'a <sub>b', '<p>a b</p>'],
  ['tags that close each other wrongly', '<sub>a <sup>b</sub> c</sup>', '<p><sub>a b</sub> c</p>'],
  [
    'something folded',
    '<details>\n<summary>More</summary>\n\nIt is *here*.\n\n</details>',
    '<details><summary>More</summary><p>It is <em>here</em>.</p></details>',
  ],
  ['something folded without a name', '<details>\n\nHere.\n\n</details>', '<p>Here.</p>'],
  [
    'an anchor',
    'a <a id="Here"></a>b <a name="there">c</a>',
    '<p>a <span id="here"></span>b <span id="there"></span>c</p>',
  ],
  ['an anchor that is a telephone number', '<a id="+49-341-9348112"></a>b', '<p>b</p>'],
  ['a link in HTML', '<a href="https://a.example" target="_blank">a</a>', '<p><a href="https://a.example">a</a></p>'],
  ['a link to a page', '[us](README.md)', '<p><a href="readme.html">us</a></p>'],
  ['a link to a page that is not there', '[us](nowhere.md)', '<p>us</p>'],
  ['a link that runs something', '[a](javascript:alert(1))', '<p>a</p>'],
  [
    'a link that runs something, hidden',
    '[a](<java\tscript:alert(1)>) [b](&#106;avascript:x) [c](data:text/html,x)',
    '<p>a b c</p>',
  ],
  ['a link to another host in the address of ours', '[a](//evil.example) [b](</\\evil.example>)', '<p>a b</p>'],
  [
    'a link by reference',
    '[a][x] [x]\n\n[x]: https://a.example "Jana"',
    '<p><a href="https://a.example">a</a> <a href="https://a.example">x</a></p>',
  ],
  ['a passcode behind a reference', '[a][x]\n\n[x]: https://zoom.us/j/1?pwd=abc', '<p>a</p>'],
  [
    'a mailbox that is private',
    '[write](mailto:jana@gmail.com)\n\n<ana@lindenau.example>',
    '<p><a href="mailto:ana@lindenau.example">ana@lindenau.example</a></p>',
  ],
  ['a passcode in two marks', '**Passcode:** *483920*', '<p>…</p>'],
  ['a number in code', '```\nPhone: 0341 93481-12\n```', '<pre tabindex="0"><code>…</code></pre>'],
  [
    'a remote picture',
    '![A map](https://a.example/map.png) ![](https://a.example/x.png)',
    '<p><a href="https://a.example/map.png">A map</a> </p>',
  ],
  [
    'prompts',
    '## Where\n\n[Write here: the *place*]\n\n## When\n\nSoon [write here: a date].',
    '<h1 id="when">When</h1><p>Soon .</p>',
  ],
  ['examples', '- Example: Jana\n- Ours\n\nExample: a sentence', '<ul><li>Ours</li></ul>'],
  [
    'tasks',
    '- [x] a\n- [ ] b',
    '<ul><li class="task"><span><span role="img" aria-label="Done">☑</span> </span>a</li><li class="task"><span><span role="img" aria-label="Not done yet">☐</span> </span>b</li></ul>',
  ],
  ['a list from four', '4. a\n5. b', '<ol start="4"><li>a</li><li>b</li></ol>'],
  ['loose items', '- a\n\n- b', '<ul><li><p>a</p></li><li><p>b</p></li></ul>'],
  [
    'code of a language',
    '```ts onclick=x\nlet a\n```',
    '<pre tabindex="0"><code class="language-ts">let a</code></pre>',
  ],
  [
    'a titled note',
    '> [!WARNING]\n> Mind the *step*.',
    '<div class="alert alert-warning" role="note"><p>Warning</p><p>Mind the <em>step</em>.</p></div>',
  ],
  ['a quotation', '> [!WARN]\n> a', '<blockquote><p>[!WARN]a</p></blockquote>'],
  [
    'a table',
    '| a | b |\n|---|--:|\n| 1 | 2 |',
    '<div class="scroll" role="group" tabindex="0" aria-label="Table"><table><thead><tr><th scope="col">a</th><th scope="col" class="to-right">b</th></tr></thead><tbody><tr><td>1</td><td class="to-right">2</td></tr></tbody></table></div>',
  ],
  ['a table of examples', 'a\n\n| b |\n|---|\n| Example: c |', '<p>a</p>'],
  [
    'emoji and other scripts',
    '## 🎉 Fête à Łódź\n\na\n\n## 日本語\n\nb',
    '<h1 id="-fête-à-łódź">🎉 Fête à Łódź</h1><p>a</p><h2 id="日本語">日本語</h2><p>b</p>',
  ],
  [
    'two headings of one name',
    '# A\n\n## B\n\na\n\n## B\n\nb',
    '<h1 id="a">A</h1><h2 id="b">B</h2><p>a</p><h2 id="b-1">B</h2><p>b</p>',
  ],
  [
    'levels left out',
    '# A\n\n#### B\n\na\n\n# C\n\nb',
    '<h1 id="a">A</h1><h3 id="b">B</h3><p>a</p><h2 id="c">C</h2><p>b</p>',
  ],
]

test.each(written)('%s', async (_, markdown, html) => {
  expect((await shown(`# Guide\n\n${markdown}\n`)).html.replace('<h1 id="guide">Guide</h1>', '')).toBe(
    html.startsWith('<h1') ? html.replace('<h1', '<h2').replace('</h1>', '</h2>') : html,
  )
})

describe('notes at the foot', () => {
  test('lead there and back, and hold nothing private', async () => {
    const { document } = await shown('# G\n\na[^x] b[^x] c[^y]\n\n[^x]: More.\n[^y]: **Passcode:** 483920\n')
    const section = document.querySelector('section.notes')
    expect(section?.getAttribute('aria-label')).toBe('Footnotes')
    expect([...(section?.querySelectorAll('li') ?? [])].map((one) => one.textContent?.trim())).toEqual([
      'More. ↩ ↩',
      '… ↩',
    ])
    for (const link of document.querySelectorAll('sup a, a.back'))
      expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull()
  })
})

describe('pictures', () => {
  const quiet = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4"/></svg>'

  test('of the repository are on the site, with their size and words', async () => {
    const { document, files, told } = await shown('# G\n\n![A map](img/map.svg) ![](img/our_yard-2026.svg)\n', {
      'img/map.svg': quiet,
      'img/our_yard-2026.svg': quiet,
      'img/unused.svg': quiet,
    })
    expect([...document.querySelectorAll('main img')].map((one) => one.outerHTML)).toEqual([
      '<img src="files/img/map.svg" width="4" height="3" alt="A map" loading="lazy">',
      '<img src="files/img/our_yard-2026.svg" width="4" height="3" alt="our yard 2026" loading="lazy">',
    ])
    expect([...files.keys()].filter((path) => path.startsWith('files/'))).toEqual([
      'files/img/map.svg',
      'files/img/our_yard-2026.svg',
    ])
    expect(told.join()).toContain('has no words for those who cannot see it')
  })

  test('in HTML keep their words, and none where they say that there are none', async () => {
    const { document } = await shown(
      '# G\n\n<p align="center"><img src="a.svg" alt=""> <img src="a.svg" alt="B"></p>\n',
      {
        'a.svg': quiet,
      },
    )
    expect([...document.querySelectorAll('main img')].map((one) => one.getAttribute('alt'))).toEqual(['', 'B'])
  })

  const active: Readonly<Record<string, string>> = {
    'a script': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    'a script between CDATA that looks like a comment':
      '<svg xmlns="http://www.w3.org/2000/svg"><desc><![CDATA[<!--]]></desc><script>alert(1)</script><desc><![CDATA[-->]]></desc></svg>',
    'a script of another prefix':
      '<s:svg xmlns:s="http://www.w3.org/2000/svg"><svg/><s:script>alert(1)</s:script></s:svg>',
    'HTML within': '<svg xmlns="http://www.w3.org/2000/svg" xmlns:h="http://www.w3.org/1999/xhtml"><h:b/></svg>',
    'an event': '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    'another host': '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://a.example/x.png"/></svg>',
    'another host in a style':
      '<svg xmlns="http://www.w3.org/2000/svg"><style>path{fill:url(https://a.example)}</style></svg>',
    'a link': '<svg xmlns="http://www.w3.org/2000/svg"><a href="javascript:alert(1)"><path d="M0 0"/></a></svg>',
    'an entity': '<!DOCTYPE svg [<!ENTITY x "y">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>',
    'foreign things': '<svg xmlns="http://www.w3.org/2000/svg"><foreignObject><p/></foreignObject></svg>',
    'another name than its own': png,
  }
  test.each(Object.entries(active))('are not shown with %s', async (_, svg) => {
    const { document, files, told } = await shown('# G\n\n![Our map](a.svg)\n', { 'a.svg': svg })
    expect([document.querySelector('main img'), files.has('files/a.svg')]).toEqual([null, false])
    expect(document.querySelector('main p')?.textContent).toBe('Our map')
    expect(told.join()).toContain('The picture a.svg is not shown')
  })
})

describe('people', () => {
  const people =
    '# People\n\n| Name | May we list you? |\n|---|---|\n| Ana Lind | yes, 2026-01-12 |\n| Zoë Kraft-Meyer | no |\n| Ben Okafor | |\n'

  test('who have not said yes are nowhere named', async () => {
    const site = await shown(
      '# G\n\nAna Lind and **Zoë** Kraft\nMeyer met zoe kraft-meyer.\n\n## Ben Okafor\n\n`Ben Okafor` ![Ben Okafor](https://a.example/b.png) Benokafor\n',
      { 'people.md': people },
    )
    expect(site.html).toBe(
      '<h1 id="g">G</h1><p>Ana Lind and somebody met somebody.</p><h2 id="somebody">somebody</h2><p><code>somebody</code> <a href="https://a.example/b.png">somebody</a> Benokafor</p>',
    )
    for (const [path, text] of site.files) expect(`${path}: ${text}`).not.toMatch(/Okafor|Kraft/)
  })
})

describe('what must not be published', () => {
  test('takes its page with it where a note speaks of the whole page', async () => {
    const { files, told, pages } = await shown('# G\n\n[a report](conduct/case.md)\n', {
      'conduct-procedure.md': '# How we handle reports\n\nReporter: Jana Quill\n\nReported person: Ben Okafor\n',
    })
    expect(pages.has('conduct-procedure.html')).toBe(false)
    for (const [path, text] of files) expect(`${path}: ${text}`).not.toContain('Jana Quill')
    expect(told.join()).toContain('conduct-procedure.md is left out: a note says that it must not be published')
  })
})

test('a page of questions only has no page, and is named', async () => {
  const { pages, told } = await shown('# G\n\n[roadmap](roadmap.md)\n', {
    'roadmap.md': '# Roadmap\n\n[Write here: where you want to be in a year]\n',
  })
  expect([pages.has('roadmap.html'), pages.get('guide.html')?.includes('roadmap.html')]).toEqual([false, false])
  expect(told.join()).toContain('roadmap.md has no page yet')
})

test('a page in another language says so of its text, and only of its text', async () => {
  const { pages } = await shown('# G\n\na\n', {
    'community.yml': 'name: Lindenau\nlanguages: [en, fr]\n',
    'fr/charte.md': '# Charte\n\nNous.\n',
    'plan.md': '---\nlanguage: ar\n---\n# خطة\n\nنحن\n',
  })
  const languages = ['guide.html', 'fr/charte.html', 'plan.html'].map((address) => {
    const { document } = new JSDOM(pages.get(address)).window
    const main = document.querySelector('main')
    return [document.documentElement.lang, main?.lang, main?.dir]
  })
  expect(languages).toEqual([
    ['en', '', ''],
    ['en', 'fr', 'ltr'],
    ['en', 'ar', 'rtl'],
  ])
})

test('headings that are written in HTML can be linked to', async () => {
  const { document } = await shown('# G\n\n<h2 align="center">Made by hand</h2>\n\n[there](#made-by-hand)\n')
  expect(document.querySelector('h2')?.id).toBe('made-by-hand')
  expect(document.querySelector('main p a')?.getAttribute('href')).toBe('#made-by-hand')
})

test('a front page that is private is not shown on the first page either', async () => {
  const { pages } = await shown('# G\n\na\n', {
    'README.md': '---\nvisibility: private\n---\n# Lindenau\n\n## How to join\n\nRing at the quiet door.\n',
  })
  for (const [path, text] of pages) expect(`${path}: ${text}`).not.toContain('quiet door')
})
