// What becomes of the value of every sort of field on a page.
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { assess } from '../../../src/assess.ts'
import { buildSite } from '../../../src/site/build-site.ts'
import { memory } from '../../../src/sources/memory.ts'

/** Returns what a card of the page tells, by the name of the field; entries that stand in the settings are shown as cards. */
async function cardOf(path: string, text: string, more: Readonly<Record<string, string>> = {}) {
  const files = { 'community.yml': 'name: Riverbank\n', 'README.md': '# R\n', ...more, [path]: text }
  const site = buildSite(await assess(memory(files), { now: '2026-11-20', visibility: 'public' })).files
  const { document } = new JSDOM(String(site.get(path.replace('.md', '.html')) ?? '')).window
  return Object.fromEntries(
    [...document.querySelectorAll('article.card dl > div')].map((pair) => [
      pair.querySelector('dt')?.textContent,
      pair.querySelector('dd')?.innerHTML,
    ]),
  )
}

const settings = (kind: string, collection: string, fields: Readonly<Record<string, string>>) =>
  `---\nkind: ${kind}\n${collection}:\n  - ${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n    ')}\n---\n\n# A page\n\nIts words.\n`

test('days, lengths of time, choices and links', async () => {
  const card = await cardOf(
    'network.md',
    settings('network', 'memberships', {
      name: 'Rivers',
      relation: 'partner',
      since: '2025-Q2',
      what_we_give: 'A talk',
      url: 'https://rivers.example/',
    }),
  )
  expect(card).toEqual({
    'We are': 'partner',
    Since: '<time datetime="2025">Q2 2025</time>',
    'What we give': 'A talk',
    Link: '<a href="https://rivers.example/">rivers.example</a>',
  })
})

test('a link that is no link of the web leads nowhere', async () => {
  const card = await cardOf(
    'network.md',
    settings('network', 'memberships', { name: 'R', url: '"javascript:alert(1)"' }),
  )
  expect(JSON.stringify(card)).not.toContain('href')
})

test('votes are totals, never who voted how', async () => {
  const record = '# Tea\n\n- Date: 2026-01-10\n- Votes: 5 for, 1 against\n'
  const list =
    '# Decisions\n\n| Date | Subject | Votes |\n|---|---|---|\n| 2026-01-10 | [Tea](decisions/tea.md) | Ana: approve; Ben: decline |\n'
  const site = buildSite(
    await assess(memory({ 'README.md': '# R\n', 'decisions.md': list, 'decisions/tea.md': record }), {
      now: '2026-11-20',
      visibility: 'public',
    }),
  ).files
  expect(String(site.get('decisions/tea.html'))).toContain('5 for')
  expect(String(site.get('decisions.html'))).not.toContain('Ben')
})

test('the last figure of what was counted, with its month', async () => {
  const card = await cardOf(
    'indicators.md',
    settings('indicators', 'entries', { indicator: 'Chapters', values: '"2026-03: 12; 2026-09: 15"', min_cell: '5' }),
  )
  expect(card).toMatchObject({
    Values: '15 (<time datetime="2026-09">September 2026</time>)',
    'Smallest group': '5',
  })
})

test('addresses of one person and telephone numbers stay out', async () => {
  const card = await cardOf(
    'network.md',
    settings('network', 'members', { name: 'North', contact: 'sam@gmail.com', last_heard: '2026-03-18' }),
  )
  expect(card).toEqual({ 'Last heard from': '<time datetime="2026-03-18">18 March 2026</time>' })
})

test('lengths of time and terms in the language of the site', async () => {
  const card = await cardOf('roles.md', '# Rollen\n\n| Rolle | Wer | Bis |\n|---|---|---|\n| Kasse | | 2 Jahre |\n', {
    'community.yml': 'name: Uferkreis\nlanguages: [de]\n',
  })
  expect(card.Bis).toBe('2 Jahre')
})
