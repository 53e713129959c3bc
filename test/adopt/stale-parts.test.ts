// What is written into marked parts, whom it names, and that every other letter of a page stays.
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, test, vi } from 'vitest'
import { wayTo } from '../../src/adopt/parts/part.ts'
import { lookAtParts } from '../../src/adopt/parts-in-pages.ts'
import { partNames, staleParts } from '../../src/adopt/stale-parts.ts'
import { destinationOf } from '../../src/community/links.ts'
import { readCommunity } from '../../src/community/read-community.ts'
import { applyEdits } from '../../src/documents/edit.ts'
import { markedPartsOf } from '../../src/documents/marked-parts.ts'
import { readPage } from '../../src/documents/page.ts'
import { memory } from '../../src/sources/memory.ts'
import type { Source } from '../../src/sources/source.ts'
import { sparing } from '../../src/sources/sparing.ts'
import { filesOf } from '../support/github/checkout.ts'

type Files = Readonly<Record<string, string>>

vi.setConfig({ testTimeout: 30_000 })

const now = '2026-11-20'
const marks = (...names: readonly string[]) =>
  names.map((name) => `<!-- moothall:${name} -->\n<!-- /moothall:${name} -->\n`).join('\n')
const healthy: Files = Object.fromEntries(
  Object.entries(filesOf('test/communities/healthy')).map(([path, bytes]) => [path, String(bytes)]),
)

/** Returns the files with their stale parts written. */
async function brought(files: Files, day = now): Promise<Files> {
  const { community } = await readCommunity(memory(files))
  const edits = (await staleParts(community, { now: day })).map(({ edit }) => edit)
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      applyEdits(
        text,
        edits.filter((edit) => edit.path === path),
      ),
    ]),
  )
}

const written = async (files: Files, name: string, day?: string) => {
  const text = (await brought({ ...files, 'README.md': `# Lindenau\n\n${marks(name)}` }, day))['README.md'] ?? ''
  return text.split('\n').slice(4, -3).join('\n')
}

describe('the parts of the healthy community', () => {
  test.each(['en', 'de'])('are as expected, in %s', async (language) => {
    const page = `---\nlanguage: ${language}\n---\n\n# Who and when\n\n${marks(...partNames())}`
    const text = (await brought({ ...healthy, 'pages/who and when.md': page }))['pages/who and when.md']
    await expect(text).toMatchFileSnapshot(`../expected/parts/healthy.${language}.md`)
  })

  test('are in step once they are written, on that day and on the next, and stale when a date has passed', async () => {
    const first = await brought({ ...healthy, 'parts.md': marks(...partNames()) })
    const stale = async (day: string) => {
      const { community } = await readCommunity(memory(first))
      return (await staleParts(community, { now: day })).map(({ name }) => name)
    }
    expect(await stale(now)).toEqual([])
    expect(await stale('2026-11-26')).toEqual([])
    expect(await stale('2026-11-27')).toEqual(['next-dates'])
    expect(await brought(first)).toEqual(first)
  })

  test('are read as nobody’s words: the model is the same with them and without', async () => {
    const bare = await readCommunity(memory(healthy))
    const full = await readCommunity(
      memory(
        await brought({
          ...healthy,
          'README.md': `${healthy['README.md']}\n## Who does what\n\n${marks(...partNames())}`,
        }),
      ),
    )
    const keys = ({ community }: typeof bare) =>
      community.documents.map(({ kind, allEntries }) => [kind, allEntries.map(({ key, path }) => `${path} ${key}`)])
    expect(keys(full)).toEqual(keys(bare))
  })
})

const people = (consent: string) =>
  `# People\n\n| Name | May we list you? |\n|---|---|\n| Halina Brzezicka | ${consent} |\n| Amira Benhallou | yes, 2026-01-12 |\n`
const roles =
  '# Roles\n\n| Role | What it is for | Who |\n|---|---|---|\n| Host | Opens the door | Halina Brzezicka, Amira Benhallou |\n'

describe('people', () => {
  test('are named when they said yes', async () => {
    expect(await written({ 'people.md': people('yes, 2026-01-12'), 'roles.md': roles }, 'roles')).toContain(
      'Halina Brzezicka, Amira Benhallou',
    )
  })

  test.each(['', 'no', 'asked'])('are not named when they answered “%s”', async (consent) => {
    const text = await written({ 'people.md': people(consent), 'roles.md': roles }, 'roles')
    expect(text).not.toContain('Halina')
    expect(text).toContain('Amira Benhallou, a person not named here')
  })

  test('who are not listed are not named', async () => {
    expect(await written({ 'roles.md': roles }, 'roles')).not.toMatch(/Halina|Amira/)
  })

  test('who have not said yes are not named in what a role is for, nor by their address', async () => {
    const files = {
      'people.md': people('no'),
      'roles.md': roles.replace('Opens the door', 'Stands in for Halina Brzezicka'),
      'CODE_OF_CONDUCT.md':
        '# Code of conduct\n\n## Who receives reports\n\n| Who | How to reach them |\n|---|---|\n| Halina Brzezicka | halina@osc-lindenau.example |\n| Amira Benhallou | amira@osc-lindenau.example |\n',
    }
    expect(await written(files, 'roles')).not.toContain('Halina')
    const contacts = await written(files, 'contacts')
    expect(contacts).not.toMatch(/halina/i)
    expect(contacts).toContain('Amira Benhallou (<amira@osc-lindenau.example>)')
  })
})

test('where some pages were not read, because there are too many, nothing is written', async () => {
  const files = { 'README.md': `# Lindenau\n\n${marks('roles')}`, 'roles.md': roles, 'roadmap.md': '# Roadmap\n' }
  const stale = async (source: Source) =>
    (await lookAtParts(source, await readCommunity(source), now)).parts.stale.length
  expect(await stale(memory(files))).toBe(1)
  expect(await stale(sparing(memory(files), new Set(['README.md', 'roadmap.md'])))).toBe(0)
})

describe('nothing is said of', () => {
  test('pages that are marked as private', async () => {
    const files = { 'roles.md': `---\nvisibility: private\n---\n${roles}`, 'people.md': people('yes, 2026-01-12') }
    expect(await written(files, 'roles')).toBe('')
  })

  test('addresses that are private or only examples', async () => {
    const files = { 'community.yml': 'name: Lindenau\ncontact: halina.b@gmail.com, hello@example.org\n' }
    expect(await written(files, 'contacts')).toBe('')
  })

  test('what cannot be read: what stands stays as it is', async () => {
    const readme = `# Lindenau\n\n<!-- moothall:roles -->\n\nAs it was.\n\n<!-- /moothall:roles -->\n`
    const broken = { 'README.md': readme, 'roles.md': `---\nowner: [\n---\n${roles}` }
    expect(await brought(broken)).toEqual(broken)
    const gone = { 'README.md': readme }
    expect((await brought(gone))['README.md']).toBe(
      '# Lindenau\n\n<!-- moothall:roles -->\n\n<!-- /moothall:roles -->\n',
    )
  })

  test('a call that the rota cancels', async () => {
    const files = {
      'meetings.md':
        '# Meetings\n\n| Call | When | Time |\n|---|---|---|\n| Tea | every Thursday | 15:00 |\n\n## Rota\n\n| Date | Call | Cancelled |\n|---|---|---|\n| 2026-11-26 | Tea | yes |\n',
    }
    expect(await written(files, 'next-dates')).toContain('Thursday 3 December 2026 · Thursday 10 December 2026')
    expect(await written(files, 'next-dates')).not.toContain('26 November')
  })
})

/** The stretches of plain text, as a platform looks through them for somebody to call. */
const textsIn = (node: Nodes): readonly string[] =>
  node.type === 'text' ? [node.value] : 'children' in node ? node.children.flatMap(textsIn) : []

// Everything that could end a table, a comment, a part or a code span, or call somebody.
const nasty = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        '@amira',
        '<!--',
        '-->',
        '<!-- /moothall:roles -->',
        '`',
        '\\',
        '[a](b)',
        '<b>',
        '&#64;x',
        '\u202e',
        'x',
        ' ',
        '#',
        '*',
      ),
      { maxLength: 5 },
    )
    .map((all) => all.join('')),
)

test('whatever the pages say: the marks stay two, a second look changes nothing, nobody is called', async () => {
  await fc.assert(
    fc.asyncProperty(nasty, nasty, nasty, async (role, purpose, title) => {
      const cell = (text: string) => text.replace(/[\r\n|]/g, ' ')
      const files = {
        'README.md': `# Lindenau\n\n${marks('roles', 'milestones')}\nThe end.\n`,
        'roles.md': `# ${cell(title)}\n\n| Role | What it is for | Who |\n|---|---|---|\n| ${cell(role)} | ${cell(purpose)} | |\n`,
        'roadmap.md': `# Roadmap\n\n| Milestone | By when |\n|---|---|\n| ${cell(role)} | 2027-03 |\n`,
      }
      const once = await brought(files)
      const page = readPage('README.md', new TextEncoder().encode(once['README.md']))
      const found = markedPartsOf(page)
      expect(found.problems).toEqual([])
      expect(found.parts.map(({ name, isWhole }) => [name, isWhole])).toEqual([
        ['roles', true],
        ['milestones', true],
      ])
      expect(await brought(once)).toEqual(once)
      for (const text of textsIn(page.tree)) expect(text).not.toMatch(/(?<!\w)@\w/)
    }),
    { numRuns: 80 },
  )
})

test('every letter outside of the marks stays, whatever stands there', async () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 10 }),
    fc.constantFrom('', '# A', '- b', '| c |', '---'),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 6 }),
      fc.array(line, { maxLength: 6 }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      async (above, below, end, marked) => {
        const before = (marked ? '\ufeff' : '') + [...above, '', '<!-- moothall:roles -->', ''].join(end)
        const after = ['<!-- /moothall:roles -->', '', ...below].join(end)
        const readme = `${before}old${end}${after}`
        fc.pre(!/\0/.test(readme))
        const text = (await brought({ 'README.md': readme, 'roles.md': roles }))['README.md'] ?? ''
        // Above the marks a fence may begin, or settings, and then they are none.
        if (text === readme) return
        expect(text.startsWith(before) && text.endsWith(after)).toBe(true)
        expect(text.slice(before.length, -after.length)).not.toMatch(end === '\n' ? /\r/ : /(?<!\r)\n/)
      },
    ),
    { numRuns: 80 },
  )
})

test('links lead where they should, from every folder to every name', () => {
  const step = fc
    .stringMatching(/^[a-zé (),'!#?%&+;=@~-]{1,8}$/)
    .filter((name) => name.trim() === name && !/^\.+$/.test(name))
  const path = fc.array(step, { minLength: 1, maxLength: 3 }).map((steps) => `${steps.join('/')}.md`)
  fc.assert(
    fc.property(path, path, (to, from) => {
      fc.pre(to !== from)
      expect(destinationOf(wayTo(to, from), from, new Set([to, from]))).toEqual({ leads: 'there', path: to })
    }),
  )
})

test('a part is called as its file, and the guide tells of each', () => {
  const files = readdirSync('src/adopt/parts').filter((file) => partNames().includes(file.replace(/\.ts$/, '')))
  expect(files.map((file) => file.replace(/\.ts$/, ''))).toEqual(partNames())
  const told = [...readFileSync('docs/guide/marked-parts.md', 'utf8').matchAll(/^\| `([a-z-]+)` \|/gm)]
  expect(told.map(([, name]) => name).toSorted()).toEqual(partNames())
})
