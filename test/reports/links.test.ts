// Links into the web: every letter of a name arrives, a new page has its text, and no address is longer than GitHub takes.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { kinds } from '../../src/kinds/all.ts'
import type { AnyKind } from '../../src/kinds/kind.ts'
import { newPage } from '../../src/kinds/new-page.ts'
import { editLink, type Home, lineLink, newPageLink, pageLink } from '../../src/reports/links.ts'
import { markdownReport } from '../../src/reports/markdown.ts'
import { newPageTexts } from '../../src/reports/new-pages.ts'
import { memory } from '../../src/sources/memory.ts'
import { markdown } from '../../src/words/writers/markdown.ts'

const home: Home = { url: 'https://github.com/osc-lindenau/community', branch: 'main', folder: '' }
const all: readonly AnyKind[] = Object.values(kinds)
/** GitHub takes 8,191 bytes; this is what somebody asks for who has to sign in first. */
const mostBytes = 8191
const signIn = (address: string) => `https://github.com/login?return_to=${encodeURIComponent(address)}`
const assessed = (files: Readonly<Record<string, string>>) =>
  assess(memory(files), { now: '2026-11-20', visibility: 'public' })

describe('where links lead', () => {
  test('to a page, a heading, a line, the editor, a line in the editor', () => {
    const place = { path: 'roadmap.md', line: 12, column: 1 }
    expect(pageLink(home, 'roadmap.md')).toBe(`${home.url}/blob/main/roadmap.md`)
    expect(pageLink(home, 'first-six-weeks.md', 'week-2')).toBe(`${home.url}/blob/main/first-six-weeks.md#week-2`)
    expect(lineLink(home, place)).toBe(`${home.url}/blob/main/roadmap.md?plain=1#L12`)
    expect(editLink(home, 'roadmap.md')).toBe(`${home.url}/edit/main/roadmap.md`)
    expect(editLink(home, 'roadmap.md', 12)).toBe(`${home.url}/edit/main/roadmap.md#L12`)
    expect(newPageLink(home, 'roadmap.md')).toBe(`${home.url}/new/main?filename=roadmap.md`)
    expect(newPageLink(home, 'roadmap.md', '# Plan\n')).toBe(
      `${home.url}/new/main?filename=roadmap.md&value=%23%20Plan%0A`,
    )
  })

  test.each([
    ['feature/people & roles', 'docs/our community', '50 % done?.md'],
    ['correction#12', 'équipe', 'où nous allons.md'],
    ['分支', 'コミュニティ', '路线图.md'],
    ['(draft)', "it's", 'plan [2027]*.md'],
  ])('branch %s, folder %s, page %s', (branch, folder, path) => {
    const there = { ...home, branch, folder }
    const parts = `/${[branch, folder, path].join('/')}`
    const edit = new URL(editLink(there, path, 3))
    expect(decodeURIComponent(edit.pathname)).toBe(`/osc-lindenau/community/edit${parts}`)
    expect(edit.hash).toBe('#L3')
    expect(decodeURIComponent(new URL(lineLink(there, { path, line: 3, column: 1 })).pathname)).toBe(
      `/osc-lindenau/community/blob${parts}`,
    )
    const made = new URL(newPageLink(there, path))
    expect(decodeURIComponent(made.pathname)).toBe(`/osc-lindenau/community/new/${branch}`)
    expect(made.searchParams.get('filename')).toBe(`${folder}/${path}`)
  })
})

describe('whatever the names and the text are', () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .filter((text) => !/[/\\]/.test(text) && !/^\.+$/.test(text))
  const names = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))
  const anything = fc.string({ unit: 'binary', maxLength: 400 })

  test('every letter comes back', () => {
    fc.assert(
      fc.property(names, names, names, anything, (branch, folder, path, text) => {
        const there = { ...home, branch, folder }
        const edit = editLink(there, path)
        expect(decodeURIComponent(new URL(edit).pathname)).toBe(
          `/osc-lindenau/community/edit/${branch}/${folder}/${path}`,
        )
        const made = new URL(newPageLink(there, path, text))
        expect(made.searchParams.get('filename')).toBe(`${folder}/${path}`)
        expect(made.searchParams.get('value')).toBe(text.toWellFormed())
        // A form takes "+" for a space, an address does not; neither stands in ours.
        for (const link of [edit, made.href]) expect(link).not.toMatch(/[\s+()*'<>"[\]]/)
      }),
    )
  })

  test('no link leaves the repository, and half a letter stops nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('..', '.', '', 'a', '\uD800', '%2e%2e', '\\', '?', '#')), (parts) => {
        const path = parts.join('/')
        for (const link of [editLink(home, path), pageLink(home, path), newPageLink(home, path, path)])
          expect(new URL(link).pathname).toMatch(/^\/osc-lindenau\/community\/(?:edit|blob|new)\/main/)
      }),
    )
  })

  test('no address is longer than GitHub takes, signed in or not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9000 }),
        fc.constantFrom('a', ' ', '\n', 'é', '页', '😀'),
        (length, letter) => {
          const text = letter.repeat(length)
          const link = newPageLink(home, 'story.md', text)
          expect(signIn(link).length).toBeLessThanOrEqual(mostBytes)
          const filled = `${newPageLink(home, 'story.md')}&value=${encodeURIComponent(text)}`
          if (signIn(filled).length < mostBytes - 300) expect(link).toBe(filled)
        },
      ),
    )
  })
})

describe('a page that is not there yet', () => {
  test.each(all)('$kind: the link carries its text', (kind) => {
    const path = kind.files[0] as string
    const far = {
      url: 'https://github.com/a-long-name-of-an-organisation/and-of-its-community',
      branch: 'a/branch/that-somebody-called-at-length',
      folder: 'pages/of/our-community',
    }
    for (const there of [home, far]) {
      const link = newPageLink(there, path, newPage(kind))
      expect(new URL(link).searchParams.get('value')).toBe(newPage(kind))
      expect(signIn(link).length).toBeLessThan(mostBytes)
    }
  })

  test('is offered with its text in the next steps, in its note and in the list for beginners', async () => {
    const report = markdownReport(await assessed({ 'README.md': '# Lindenau\n\nWe share.\n' }), { home })
    const links = [...report.matchAll(/\]\((\S+)\)/g)].map(([, link = '']) => new URL(link.replaceAll('\\', '')))
    const made = links.filter(({ pathname }) => pathname.includes('/new/'))
    expect(made.length).toBeGreaterThan(6)
    for (const { searchParams } of made) {
      const kind = all.find(({ files }) => files[0] === searchParams.get('filename'))
      expect(searchParams.get('value')).toBe(kind && newPage(kind))
    }
  })

  test('has its text in the links of the next steps only, where a report has little room', async () => {
    const assessment = await assessed({ 'README.md': '# Lindenau\n\nWe share.\n' })
    const report = markdownReport(assessment, { home: { ...home, sparing: true } })
    const filled = report.split('\n').filter((line) => line.includes('value='))
    expect(filled.map((line) => line.slice(0, 2))).toEqual(['1.', '2.', '3.'])
    expect(report.match(/filename=/g)?.length).toBeGreaterThan(6)
  })

  test.each([
    [
      'was left out',
      { 'community.yml': 'stage: active\nleave_out: [roadmap.md]\n', 'roadmap.md': '# Roadmap\n\nTo the river.\n' },
    ],
    [
      'is taken for something else',
      { 'roadmap.md': '---\nkind: story\n---\n# Story\n\n## Where next\n\nTo the market.\n' },
    ],
    [
      'is passed over',
      {
        'charter.md': '---\nkind: charter\n---\n# Charter\n\n## Vision\n\nOpen to all.\n',
        'roadmap.md': '---\nkind: charter\n---\n# Charter\n\n## Vision\n\nOpen to most.\n',
      },
    ],
    ['differs in its letter case only', { 'ROADMAP.MD': '---\nkind: story\n---\n# Story\n\n## Where next\n\nOn.\n' }],
  ])('is not offered where a file of that name %s', async (_, files) => {
    const report = markdownReport(await assessed({ 'community.yml': 'stage: active\n', ...files }), { home })
    expect(report).not.toContain('filename=roadmap.md')
    expect(report).toContain('filename=CODE')
  })

  test('is not offered where a page says that it is kept elsewhere', async () => {
    const files = { 'roadmap.md': '---\ncanonical: https://plans.example/ours\n---\n# Roadmap\n' }
    const report = markdownReport(await assessed({ 'community.yml': 'stage: active\n', ...files }), { home })
    expect(report).not.toContain('filename=roadmap.md')
  })

  test('has its text to copy where no address can carry it', async () => {
    const assessment = await assessed({ 'README.md': '# Lindenau\n\nWe share.\n' })
    expect(newPageTexts(assessment, home)).toEqual([])
    expect(newPageTexts(assessment, undefined)).toEqual([])
    const far = { ...home, branch: 'a'.repeat(7000) }
    const report = markdown(newPageTexts(assessment, far))
    const missing = assessment.pages.filter(({ status }) => status === 'missing')
    expect(missing.length).toBeGreaterThan(3)
    for (const { title, kind } of missing) {
      expect(report).toContain(`<summary>Text for the page ${title}</summary>`)
      expect(report).toContain(newPage(all.find((one) => one.kind === kind) as AnyKind).trimEnd())
    }
    expect(report).not.toContain('&value=')
  })
})

const rowsOf = (count: number) => Array.from({ length: count - 1 }, (_, at) => `| Step ${at + 1} | True |\n`).join('')

describe('a note', () => {
  const roadmap =
    '# Roadmap\n\n| Milestone | What will be true |\n|---|---|\n| Launch | Forty members |\n| Guide | A shared guide |\n'

  test('leads to its line, and to that line in the editor', async () => {
    const report = markdownReport(await assessed({ 'community.yml': 'stage: active\n', 'roadmap.md': roadmap }), {
      home,
    })
    const notes = report.slice(report.indexOf('### Where you are'))
    const [line = ''] = notes.split('\n').filter((line) => line.includes('Nobody is named to look after'))
    expect(line).toContain(`[\`roadmap.md\`](${home.url}/edit/main/roadmap.md#L5)`)
    expect(line).toContain(`[line 5](${home.url}/blob/main/roadmap.md?plain=1#L5)`)
  })

  test('is said once where it holds for several rows, and each row has a link', async () => {
    const report = markdownReport(await assessed({ 'community.yml': 'stage: active\n', 'roadmap.md': roadmap }), {
      home,
    })
    expect(report).toContain(`The same for \`Guide\` ([line 6](${home.url}/blob/main/roadmap.md?plain=1#L6)).`)
  })

  test.each([
    ['several rows', '| Guide | A |\n| Map | B |\n', 'The same for `Guide` (line 6) and `Map` (line 7).'],
    ['more rows than anyone reads', rowsOf(20), '`Step 12` (line 17) and 7 more.'],
  ])('is said once of %s', async (_, rows, expected) => {
    const page = `# Roadmap\n\n| Milestone | What will be true |\n|---|---|\n| Launch | Forty members |\n${rows}`
    const report = markdownReport(await assessed({ 'community.yml': 'stage: active\n', 'roadmap.md': page }))
    const notes = report.slice(report.indexOf('### Where you are'))
    expect(notes.match(/Nobody is named to look after the milestone/g)).toHaveLength(1)
    expect(notes).toContain(expected)
  })

  test('names its place in brackets where the address of the repository is not known', async () => {
    const report = markdownReport(await assessed({ 'community.yml': 'stage: active\n', 'roadmap.md': roadmap }))
    expect(report).toContain('(`roadmap.md`, line 5)')
    expect(report).not.toContain('](http')
    expect(report).not.toContain('opens it, ready to edit')
  })
})
