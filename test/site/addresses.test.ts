// Where pages are on the site, whatever their files are called, and where they were before.
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { siteOf } from '../support/site.ts'

const own = /^(?:404|dates|health|index|pages|search)\.html$/

async function addressesOf(files: Readonly<Record<string, string>>) {
  const { pages, told } = await siteOf({ 'community.yml': 'name: Lindenau\n', ...files })
  return { pages, told, addresses: [...pages.keys()].filter((address) => !own.test(address)).sort() }
}

const page = '# A page\n\nWords.\n'

test('two pages have two addresses, also where only the case of a letter tells them apart', async () => {
  const { addresses, told } = await addressesOf({ 'Our plan.md': page, 'our-plan.md': page, 'OUR_PLAN.md': page })
  expect(addresses).toEqual(['our-plan-2.html', 'our-plan-3.html', 'our-plan.html'])
  expect(told).toContain('our-plan.md is at our-plan-3.html, because another page has its address.')
})

test('a page called index, pages or search leaves the addresses of the site alone', async () => {
  const { addresses } = await addressesOf({
    'index.md': page,
    'pages.md': page,
    'a/index.md': page,
    'a/README.md': page,
  })
  expect(addresses).toEqual(['a/index-2.html', 'a/index.html', 'index-2.html', 'pages-2.html'])
})

test('a folder may be named like a page, and a page like an ending', async () => {
  const { addresses } = await addressesOf({ 'plan.md': page, 'plan/next.md': page, 'plan.html/old.md': page })
  expect(addresses).toEqual(['plan-html/old.html', 'plan.html', 'plan/next.html'])
})

test('names of emoji, of other scripts and of endless length are names a system takes', async () => {
  const long = '語'.repeat(80)
  const { addresses } = await addressesOf({ '🎉.md': page, '🎈🎈.md': page, 'Łódź.md': page, [`${long}.md`]: page })
  expect(addresses.slice(0, 2)).toEqual(['page-2.html', 'page.html'])
  expect(addresses).toContain('łódź.html')
  for (const address of addresses) expect(Buffer.byteLength(address)).toBeLessThan(255)
})

test('a title of 300 letters is whole on its page, and short in lists', async () => {
  const title = 'Everything '.repeat(30).trim()
  const { pages } = await addressesOf({ 'a.md': `# ${title}\n\nWords.\n` })
  const { document } = new JSDOM(pages.get('a.html')).window
  expect(document.querySelector('h1')?.textContent).toBe(title)
  const inList = new JSDOM(pages.get('pages.html')).window.document.querySelector('main a[href="a.html"]')?.textContent
  expect(inList?.length).toBe(120)
})

test('a page is found where it was before, and nowhere where another page is', async () => {
  const { pages, told } = await addressesOf({
    'a.md':
      '---\nredirect_from:\n  - /old/\n  - /deep/er/old-a\n  - /b.html\n  - https://evil.example/\n  - ../out\n  - "/x\\" onload=\\"y"\n---\n# A\n\nWords.\n',
    'b.md': '---\naliases: /older\n---\n# B\n\nWords.\n',
  })
  const leading = ['old/index.html', 'deep/er/old-a.html', 'older.html'].map((address) => {
    const { document } = new JSDOM(pages.get(address)).window
    return [
      document.querySelector('meta[http-equiv=refresh]')?.getAttribute('content'),
      document.querySelector('a')?.getAttribute('href'),
    ]
  })
  expect(leading).toEqual([
    ['0; url=../a.html', '../a.html'],
    ['0; url=../../a.html', '../../a.html'],
    ['0; url=b.html', 'b.html'],
  ])
  expect(pages.get('b.html')).toContain('Words.')
  expect(told).toContain('a.md cannot be found at b.html as before: another page is there.')
  expect([...pages.keys()].some((address) => /evil|\.\./.test(address))).toBe(false)
})
