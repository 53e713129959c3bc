// Pages of people, roles, groups and plans, read as a visitor reads them.
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/assess.ts'
import { buildSite } from '../../../src/site/build-site.ts'
import { memory } from '../../../src/sources/memory.ts'

type Files = Readonly<Record<string, string>>

async function siteOf(files: Files) {
  const community = { 'community.yml': 'name: Riverbank\n', 'README.md': '# Riverbank\n', ...files }
  return buildSite(await assess(memory(community), { now: '2026-11-20', visibility: 'public' })).files
}
async function pageOf(files: Files, address: string) {
  const html = String((await siteOf(files)).get(address) ?? '')
  const { document } = new JSDOM(html).window
  const main = document.querySelector('main')
  return { document, main, text: (main?.textContent ?? '').replace(/\s+/g, ' ').trim() }
}
const cards = (document: Document) =>
  [...document.querySelectorAll('article.card')].map((card) =>
    [...card.querySelectorAll('h2,h3,h4,p,dt,dd')].map((part) => part.textContent),
  )

const people = `# People

Those who said yes.

| Name | Works at | May we list you? | Languages | Knows about | Private notes |
|---|---|---|---|---|---|
| Ana Lindqvist | Library | yes, 2026-01-12 | en, de | copyright | prefers tea |
| Ben Okoro | Institute | no | en | moulds | on leave |
| Chi Tran | Workshop | yes, name only, 2026-02-18 | vi | lathes | |
| Dora Weiss | Archive | was yes, withdrawn 2026-05-01 | de | maps | |

Ben Okoro brought the table in.

Write to us to be added.
`
const roles = `# Roles

| Role | What it is for | Who | Until | Status |
|---|---|---|---|---|
| Host | Opens calls | Ana Lindqvist, Ben Okoro | 2027-06-30 | active |
| Treasurer | Counts | | | vacant |
| Scribe | Takes notes | Dora Weiss | goes with the post | active |

## What a week looks like

An hour or two.
`

describe('people', () => {
  test('are shown as far as they said yes, with the roles that they hold', async () => {
    const { document, text } = await pageOf({ 'people.md': people, 'roles.md': roles }, 'people.html')
    expect(cards(document)).toEqual([
      [
        ...['Ana Lindqvist', 'Looks after: Host', 'Works at', 'Library', 'Languages', 'English, German'],
        ...['Knows about', 'copyright'],
      ],
      ['Chi Tran'],
    ])
    expect(text).toContain('Those who said yes.')
    expect(text).toContain('Write to us to be added.')
    expect(document.querySelector('article a')?.getAttribute('href')).toBe('roles.html#host')
  })

  test('who said no, or no longer, are in no file of the site, and private fields neither', async () => {
    const files = await siteOf({ 'people.md': people, 'roles.md': roles })
    const all = [...files].map(([path, bytes]) => `${path}\n${String(bytes)}`).join('\n')
    for (const word of ['Okoro', 'moulds', 'on leave', 'Weiss', 'maps', 'prefers tea', 'lathes', 'Workshop'])
      expect(all, word).not.toContain(word)
    expect(all).toContain('Ana Lindqvist')
  })

  test('two of one name have a place each, and letters of HTML are letters', async () => {
    const { document } = await pageOf(
      {
        'people.md': `# People

| Name | Works at | May we list you? |
|---|---|---|
| Sam Ode | North | yes, 2026-01-12 |
| Sam Ode | South | yes, 2026-01-12 |
| "Q" \\<b>Li\\</b> & Co | East | yes, 2026-01-12 |
`,
      },
      'people.html',
    )
    const all = [...document.querySelectorAll('article.card')]
    expect(all.map(({ id }) => id).slice(0, 2)).toEqual(['sam-ode', 'sam-ode-1'])
    expect(all[2]?.querySelector('h2,h3')?.textContent).toContain('"Q"')
    expect(document.querySelector('article b')).toBeNull()
  })

  test('a page on which nobody said yes has its words, and no empty list', async () => {
    const { document, text } = await pageOf(
      {
        'people.md':
          '# People\n\nWe ask first.\n\n## Team\n\n| Name | May we list you? |\n|---|---|\n| Eli Stone | no |\n',
      },
      'people.html',
    )
    expect(text).toBe('People We ask first.')
    expect(document.querySelector('.cards')).toBeNull()
  })
})

describe('wherever people are listed', () => {
  test('those who said no stay out, also under headings, on a second page and in tables of other pages', async () => {
    const files = await siteOf({
      'README.md':
        '# Riverbank\n\n## Our team\n\n| Name | May we list you? |\n|---|---|\n| Quinn Ash | no |\n| Rae Elm | yes, 2026-01-01 |\n',
      'people.md': `---
kind: people
---
# People

## Zed Fir

- May we list you?: no
- Works at: the Mill
- Private notes: likes jam

### Private notes

likes bread

## Yara Oak

- May we list you?: yes, 2026-01-01
- Works at: the Yard
- Private notes: likes figs

## Private notes

likes plums

## How to be added

Write to us.
`,
      'team/people.md':
        '---\nkind: people\n---\n# Others\n\n| Name | May we list you? |\n|---|---|\n| Pat Ivy | no |\n',
      'roadmap.md': '# Roadmap\n\n| Milestone | Who looks after it |\n|---|---|\n| A boat | Zed Fir |\n',
    })
    const all = [...files].map(([path, bytes]) => `${path}\n${String(bytes)}`).join('\n')
    for (const word of ['Quinn', 'Zed', 'the Mill', 'jam', 'bread', 'figs', 'plums', 'Pat Ivy'])
      expect(all, word).not.toContain(word)
    for (const word of ['Rae Elm', 'Yara Oak', 'the Yard', 'How to be added', 'A boat'])
      expect(all, word).toContain(word)
  })
})

describe('roles', () => {
  test('name those who said yes, count the others, and say which are open', async () => {
    const { document, text } = await pageOf({ 'people.md': people, 'roles.md': roles }, 'roles.html')
    expect(cards(document)).toEqual([
      ['Host', 'What it is for', 'Opens calls', 'Who', 'Ana Lindqvist and 1 more', 'Until', '30 June 2027'],
      ['Treasurer', 'Open: nobody holds it yet.', 'What it is for', 'Counts'],
      [
        ...['Scribe', 'What it is for', 'Takes notes', 'Who', 'somebody who is not named here', 'Until'],
        'goes with the post',
      ],
    ])
    expect(document.querySelector('time')?.getAttribute('datetime')).toBe('2027-06-30')
    expect(text).toContain('What a week looks like An hour or two.')
  })

  test('are told in the language of the site', async () => {
    const { text } = await pageOf(
      {
        'community.yml': 'name: Uferkreis\nlanguages: [de]\n',
        'roles.md': '# Rollen\n\n| Rolle | Wer | Bis |\n|---|---|---|\n| Gastgeberin | | 2027-06-30 |\n',
      },
      'roles.html',
    )
    expect(text).toContain('Offen: Noch hat sie niemand.')
    expect(text).toContain('30. Juni 2027')
  })
})

test('roles that stand on the page of the people are shown there', async () => {
  const both = `${people}\n## Roles\n\n| Role | Who |\n|---|---|\n| Host | Ana Lindqvist, Ben Okoro |\n`
  const { document } = await pageOf({ 'people.md': both }, 'people.html')
  expect(cards(document).at(-1)).toEqual(['Host', 'Who', 'Ana Lindqvist and 1 more'])
  expect(document.getElementById('host')?.tagName).toBe('ARTICLE')
})

describe('groups', () => {
  test('name members who said yes', async () => {
    const groups =
      '# Groups\n\n| Group | Who leads it | Members | How to join |\n|---|---|---|---|\n| Pages | Ana Lindqvist | Ana Lindqvist, Ben Okoro, Dora Weiss | Write to the list |\n'
    const { document } = await pageOf({ 'people.md': people, 'groups.md': groups }, 'groups.html')
    expect(cards(document)).toEqual([
      [
        ...['Pages', 'Who leads it', 'Ana Lindqvist', 'Members', 'Ana Lindqvist and 2 more'],
        ...['How to join', 'Write to the list'],
      ],
    ])
  })
})

describe('stakeholders', () => {
  const stakeholders = (ratings: string) => `---
kind: stakeholders
${ratings}---

# Who matters to us

## In town

| Contributor | Role | Nature of participation | Power | Interest |
|---|---|---|---|---|
| Town library | Host | gives the room | high | high |
| Rowing club | Guest | comes in June | low | high |
`
  test('keep their ratings to themselves', async () => {
    const { main, text } = await pageOf({ 'stakeholders.md': stakeholders('') }, 'stakeholders.html')
    expect(text).toContain('gives the room')
    expect(text).not.toMatch(/high|low|Power/)
    expect(main?.querySelector('svg')).toBeNull()
  })

  test('show the map where the ratings are public', async () => {
    const { main } = await pageOf({ 'stakeholders.md': stakeholders('ratings: public\n') }, 'stakeholders.html')
    expect(main?.querySelectorAll('figure svg')).toHaveLength(1)
    expect(main?.querySelector('.drawn table')?.textContent).toContain('Town library')
  })
})

describe('the roadmap', () => {
  const roadmap = `# Roadmap

| Milestone | By when | Status | Where to see it |
|---|---|---|---|
| A page each | 2026-03 | done | [the pages](README.md) |
| A guide | 2027-03 | in progress | |
| Old plan | 2026-06 | planned | |
| A feast | 2027-10 | planned | |
| A house | 2029-01 | planned | |
| A boat | 2027-01 | dropped | |
`
  test('says what is done now, next and later, and what was reached', async () => {
    const { document } = await pageOf({ 'roadmap.md': roadmap }, 'roadmap.html')
    const told = [...document.querySelectorAll('main > h3')].map((heading) => [
      heading.textContent,
      ...[...(heading.nextElementSibling?.children ?? [])].map((item) => item.textContent),
    ])
    expect(told).toEqual([
      ['Now', 'A guide · March 2027', 'Old plan · June 2026 (this date has passed)'],
      ['Next', 'A feast · October 2027'],
      ['Later', 'A house · January 2029'],
      ['Done', 'A page each · March 2026 · the pages'],
    ])
    for (const link of document.querySelectorAll('main > ul a[href^="#"]'))
      expect(document.getElementById(link.getAttribute('href')?.slice(1) ?? ''), link.outerHTML).not.toBeNull()
    expect(document.querySelectorAll('main figure svg')).toHaveLength(1)
  })

  test('shows its table from the allow-list where it names somebody who said no', async () => {
    const table =
      '# Roadmap\n\n| Milestone | Who looks after it | By when |\n|---|---|---|\n| A guide | Ben Okoro | 2027-03 |\n'
    const { document, text } = await pageOf({ 'people.md': people, 'roadmap.md': table }, 'roadmap.html')
    expect(text).not.toContain('Okoro')
    expect(document.getElementById('a-guide')?.tagName).toBe('ARTICLE')
  })
})

describe('decisions', () => {
  test('stand by date, with a link to the page of each, and its facts on that page', async () => {
    const files = {
      'decisions.md':
        '# Decisions\n\n| Date | Subject | Status | Votes |\n|---|---|---|---|\n| 2026-01-10 | Tea | approved | 5 for, 1 against |\n',
      'decisions/approved/2026-02.md': '# Lamps\n\n- Date: 2026-02-01\n\n## What we decided\n\nWe buy two.\n',
    }
    const { document } = await pageOf(files, 'decisions.html')
    const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent?.trim()),
    )
    expect(rows.map(([subject]) => subject)).toEqual(['Lamps', 'Tea'])
    expect(document.querySelector('tbody a')?.getAttribute('href')).toBe('decisions/approved/2026-02.html')
    const record = await pageOf(files, 'decisions/approved/2026-02.html')
    expect(record.document.querySelector('.facts')?.textContent).toBe('Statusapproved')
    expect(record.text).toContain('We buy two.')
  })
})

test('every entry that something links to is there', async () => {
  const files = await siteOf({ 'people.md': people, 'roles.md': roles })
  for (const [path, bytes] of files) {
    if (!path.endsWith('.html')) continue
    const { document } = new JSDOM(String(bytes)).window
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size, path).toBe(ids.length)
    for (const link of document.querySelectorAll('main a[href*="#"]')) {
      const [page = '', anchor = ''] = (link.getAttribute('href') ?? '').split('#')
      const target = new JSDOM(String(files.get(page === '' ? path : page) ?? '')).window.document
      expect(target.getElementById(decodeURIComponent(anchor)), link.outerHTML).not.toBeNull()
    }
  }
})

test('people and roles of a file of rows are on the page, in a time that grows with their number', async () => {
  const time = async (many: number) => {
    const people = Array.from({ length: many }, (_, at) => `Person ${at % 7} Number${at},"yes, 2026-01-12"`)
    const roles = Array.from({ length: many }, (_, at) => `Role ${at % 9},Person ${at % 7} Number${at}`)
    const files = {
      ...{ 'README.md': '# R\n', 'people.md': '# People\n\nWe.\n', 'roles.md': '# Roles\n\nOurs.\n' },
      'people.csv': `Name,May we list you?\n${people.join('\n')}\n`,
      'roles.csv': `Role,Who\n${roles.join('\n')}\n`,
    }
    const assessment = await assess(memory(files), { now: '2026-11-20', visibility: 'public' })
    const start = performance.now()
    const site = buildSite(assessment).files
    const took = performance.now() - start
    for (const page of ['people', 'roles'])
      expect(String(site.get(`${page}.html`)).split('<article').length - 1, page).toBe(many)
    return took
  }
  await time(500)
  const [few, many] = [await time(500), await time(5000)]
  expect(many).toBeLessThan(few * 30 + 1000)
}, 120_000)
