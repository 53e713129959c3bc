import { describe, expect, test } from 'vitest'
import { staleOwners } from '../../src/adopt/code-owners.ts'
import { readCommunity } from '../../src/community/read-community.ts'
import { applyEdits } from '../../src/documents/edit.ts'
import { memory } from '../../src/sources/memory.ts'

type Files = Readonly<Record<string, string>>

const people = (rows: readonly string[]) =>
  `# People\n\n| Name | May we list you? | Links | Status |\n|---|---|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}`
const amira = 'Amira Benhallou | yes, 2026-01-12 | [GitHub](https://github.com/amira-b) | '
const files: Files = {
  'people.md': people([amira, 'Tomasz Grabiec | yes, 2026-01-12 | github.com/tgrabiec, https://weiden.example | ']),
  'roles.md': '# Roles\n\n| Role | Who |\n|---|---|\n| Coordinators | Amira Benhallou, Tomasz Grabiec |\n',
  'charter.md': '---\nowner: Coordinators\n---\n# Charter\n\n## Vision\n\nResearch that anyone can read.\n',
}
const explanation = '# Made from the pages of this community. What stands outside of these two lines stays as it is.'
const lines = (...rules: readonly string[]) =>
  ['# moothall:owners', ...(rules.length > 0 ? [explanation] : []), ...rules, '# /moothall:owners'].join('\n')

/** Returns the path and the new text of the file; nothing when it is in step. */
async function brought(given: Files, { isAsked = true } = {}) {
  const { community } = await readCommunity(memory(given))
  const text = given['.github/CODEOWNERS'] ?? given.CODEOWNERS
  const stale = staleOwners(community, { text, isAsked })
  return stale && { path: stale.edit.path, text: applyEdits(text ?? '', [stale.edit]) }
}

const rulesOf = async (given: Files) =>
  (await brought({ ...files, ...given }))?.text.split('\n').filter((line) => /^[^#]/.test(line))

describe('CODEOWNERS', () => {
  test('is begun where the community asks for it, and not where it does not', async () => {
    const text = `${lines('/charter.md @amira-b @tgrabiec')}\n`
    expect(await brought(files)).toEqual({ path: '.github/CODEOWNERS', text })
    expect(await brought(files, { isAsked: false })).toBeUndefined()
    expect(await brought({ ...files, '.github/CODEOWNERS': text })).toBeUndefined()
  })

  test('is not begun where no account is known', async () => {
    expect(await brought({ ...files, 'people.md': people(['Amira Benhallou | yes, 2026-01-12 | | ']) })).toBeUndefined()
  })

  test('keeps the lines of people, which count after ours, and takes the file that GitHub takes', async () => {
    const own = '* @everyone\n\n# Ours\n/charter.md @board\n'
    expect(await brought({ ...files, CODEOWNERS: own })).toEqual({
      path: 'CODEOWNERS',
      text: `${lines('/charter.md @amira-b @tgrabiec')}\n\n${own}`,
    })
  })

  test('is written between its marks wherever people put them, even when nobody asks for it any more', async () => {
    const around = (middle: string) => `* @everyone\n${middle}\n/docs/ @writers\n`
    const given = { ...files, '.github/CODEOWNERS': around(lines('/old.md @gone')) }
    const expected = { path: '.github/CODEOWNERS', text: around(lines('/charter.md @amira-b @tgrabiec')) }
    expect(await brought(given, { isAsked: false })).toEqual(expected)
  })

  test.each([
    ['has no end', '# moothall:owners\n/a @b\n'],
    ['has no beginning', '/a @b\n# /moothall:owners\n'],
    ['stands twice', `${lines()}\n${lines()}\n`],
    ['is upside down', '# /moothall:owners\n# moothall:owners\n'],
  ])('is left alone where a mark %s', async (_, text) => {
    expect(await brought({ ...files, '.github/CODEOWNERS': text })).toBeUndefined()
  })

  test('is left alone while a page cannot be read', async () => {
    expect(await brought({ ...files, 'roadmap.md': '---\nowner: [\n---\n# Roadmap\n' })).toBeUndefined()
  })
})

describe('an account is written only', () => {
  test.each([
    ['of people who said yes', 'Amira Benhallou | no | https://github.com/amira-b | '],
    [
      'of people whose yes is not for their name alone',
      'Amira Benhallou | yes, name only | https://github.com/amira-b | ',
    ],
    ['of people who are still here', 'Amira Benhallou | yes, 2026-01-12 | https://github.com/amira-b | emeritus'],
    [
      'where it is one: a project is none',
      'Amira Benhallou | yes, 2026-01-12 | https://github.com/lindenau/community | ',
    ],
    [
      'where it is GitHub’s',
      'Amira Benhallou | yes, 2026-01-12 | https://notgithub.com/amira-b, @amira@town.example | ',
    ],
  ])('%s', async (_, row) => {
    expect(await rulesOf({ 'people.md': people([row]) })).toBeUndefined()
  })

  test('once, wherever it is named', async () => {
    const charter = (files['charter.md'] ?? '').replace('owner: Coordinators', 'owner: Coordinators, Amira Benhallou')
    expect(await rulesOf({ 'charter.md': charter })).toEqual(['/charter.md @amira-b @tgrabiec'])
  })
})

describe('a path', () => {
  test('with a blank is escaped, one that GitHub would read otherwise is left out', async () => {
    const plan =
      '---\nkind: roadmap\nowner: Coordinators\n---\n# Roadmap\n\n| Milestone | By when |\n|---|---|\n| Launch | 2027-03 |\n'
    expect(await rulesOf({ 'plans/our way.md': plan })).toEqual([
      '/charter.md @amira-b @tgrabiec',
      '/plans/our\\ way.md @amira-b @tgrabiec',
    ])
    expect(await rulesOf({ 'plans/way #1.md': plan })).toEqual(['/charter.md @amira-b @tgrabiec'])
    expect(await rulesOf({ 'plans/[way]*.md': plan })).toEqual(['/charter.md @amira-b @tgrabiec'])
  })

  test('of a folder with one entry in each file covers them all, so that a new file changes nothing', async () => {
    const events = {
      'events.md': '---\nowner: Coordinators\n---\n# Events\n\n| Event | Start |\n|---|---|\n| Tea | 2027-03-11 |\n',
    }
    const expected = ['/charter.md @amira-b @tgrabiec', '/events.md @amira-b @tgrabiec', '/events/ @amira-b @tgrabiec']
    const one = { ...events, 'events/open-day.md': '# Open day\n\n- Start: 2027-04-01\n' }
    expect(await rulesOf(one)).toEqual(expected)
    expect(await rulesOf({ ...one, 'events/talk.md': '# Talk\n\n- Start: 2027-05-01\n' })).toEqual(expected)
  })

  test('is only that of a page whose own kind names the owner', async () => {
    expect(await rulesOf({ 'charter.md': (files['charter.md'] ?? '').replace(/---\n.*\n---\n/, '') })).toBeUndefined()
  })
})
