// Words of the glossary are linked where a page uses them first, and nowhere else.
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { buildSite } from '../../src/site/build-site.ts'
import { memory } from '../../src/sources/memory.ts'

const glossary = `# Words

| Term | Definition | Synonyms | Status |
|---|---|---|---|
| Data set | Files that belong together. | dataset | agreed |
| FAIR | Four things that make data useful. | | agreed |
| Sample | A jar of soil. | | agreed |
| Sample | The people who answered. | | agreed |
| C++ | A language for machines. | | agreed |
| Old word | What we said until 2025. | | deprecated |
| Nothing | | | agreed |
`

async function linksOn(text: string) {
  const files = { 'community.yml': 'name: Lindenau\n', 'glossary.md': glossary, 'guide.md': `# A guide\n\n${text}\n` }
  const { files: site } = buildSite(await assess(memory(files), { now: '2026-11-20', visibility: 'public' }))
  const { document } = new JSDOM(String(site.get('guide.html'))).window
  return [...document.querySelectorAll('a.term')].map((one) => [
    one.textContent,
    one.getAttribute('href'),
    one.getAttribute('title'),
  ])
}

test.each([
  {
    title: 'once on a page, in any case',
    text: 'Data sets? One data set. Another data set.',
    links: [['data set', 'glossary.html#data-set', 'Files that belong together.']],
  },
  {
    title: 'by another name',
    text: 'Bring a dataset.',
    links: [['dataset', 'glossary.html#data-set', 'Files that belong together.']],
  },
  {
    title: 'a short form only in its own letters',
    text: 'That is fair. FAIR is more.',
    links: [['FAIR', 'glossary.html#fair', 'Four things that make data useful.']],
  },
  {
    title: 'a word with two meanings without either',
    text: 'A sample.',
    links: [['sample', 'glossary.html#sample', null]],
  },
  {
    title: 'with marks that mean something in patterns',
    text: 'Written in C++, mostly.',
    links: [['C++', 'glossary.html#c', 'A language for machines.']],
  },
  { title: 'not in links, code and headings', text: '## FAIR\n\n[FAIR](https://fair.example) and `FAIR`', links: [] },
  { title: 'not within other words', text: 'Unfairness, FAIRness, FAIR_data, data settings', links: [] },
  { title: 'not what is no longer used, and not what is not defined', text: 'Old word, nothing', links: [] },
])('$title', async ({ text, links }) => {
  expect(await linksOn(text)).toEqual(links)
})

test('a definition with quotation marks and brackets stays a definition', async () => {
  const files = {
    'glossary.md': '# Words\n\n| Term | Definition |\n|---|---|\n| Trap | "> <script>alert(1)</script> & more |\n',
    'guide.md': '# A guide\n\nA trap.\n',
  }
  const { files: site } = buildSite(await assess(memory(files), { now: '2026-11-20', visibility: 'public' }))
  const { document } = new JSDOM(String(site.get('guide.html'))).window
  expect(document.querySelector('a.term')?.getAttribute('title')).toContain('">')
  expect(document.querySelectorAll('script:not([type])').length).toBe(0)
})
