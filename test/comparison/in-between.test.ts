// What must not be public and stood in between only, told from the history of real repositories.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { assessChange } from '../../src/assess.ts'
import { jsonReport } from '../../src/reports/json.ts'
import { markdownReport } from '../../src/reports/markdown.ts'
import { gitRevision } from '../../src/sources/git-revision.ts'
import { stepsBetween } from '../../src/sources/steps.ts'
import { commit, git, newFolder, newRepository, write } from '../sources/repository.ts'

vi.setConfig({ testTimeout: 60_000 })

type Files = Readonly<Record<string, string | Uint8Array | undefined>>

const number = '+49 341 2345 6789'
const roadmap = (line = '') => `# Roadmap\n\n## Next steps\n\nWe meet in May.\n${line}\n`
const people = (row: string) => `# People\n\n| Name | Works at | May we list you? |\n|---|---|---|\n${row}\n`
const pages: Files = { 'roadmap.md': roadmap(), 'README.md': '# Lindenau\n\n[Roadmap](roadmap.md)\n' }

/** Writes files and commits them; undefined takes one away. */
function step(folder: string, files: Files): string {
  for (const [path, contents] of Object.entries(files)) {
    if (contents === undefined) rmSync(`${folder}/${path}`)
    else write(folder, { [path]: contents })
  }
  commit(folder)
  return git(folder, 'rev-parse', '--short=7', 'HEAD')
}

/** A repository with `base` on main, and the branch `change` with the steps. */
function branch(
  base: Files,
  ...steps: readonly Files[]
): { readonly folder: string; readonly commits: readonly string[] } {
  const folder = newRepository(base as Record<string, string>)
  git(folder, 'checkout', '--quiet', '-b', 'change')
  return { folder, commits: steps.map((files) => step(folder, files)) }
}

async function compare(folder: string, { base = 'main', head = 'HEAD' } = {}) {
  const version = (revision: string) => gitRevision({ folder, revision })
  return assessChange(
    { base: version(base), head: version(head), steps: stepsBetween({ folder, base, head }) },
    { now: '2026-03-01', visibility: 'public' },
  )
}

const told = async (folder: string, ends = {}) => {
  const { comparison } = await compare(folder, ends)
  return comparison.inBetween?.stops.map(({ check, path, commit }) => [check, path, commit])
}

describe('told', () => {
  test('a number that was added and taken out again, with the version that brought it, and never the number', async () => {
    const { folder, commits } = branch(
      pages,
      { 'README.md': '# Open Science Community Lindenau\n\n[Roadmap](roadmap.md)\n' },
      { 'roadmap.md': roadmap(`Call ${number}.`) },
      { 'roadmap.md': roadmap(`We also call ${number} in May.`) },
      { 'roadmap.md': roadmap('We meet again in June.') },
    )
    expect(await told(folder)).toEqual([['phone-number-stays-out', 'roadmap.md', commits[1]]])
    const { assessment, comparison } = await compare(folder)
    const said = [markdownReport(assessment, { comparison }), jsonReport(assessment, { comparison })].join()
    expect(said).toContain(`can still be read in the history (version \`${commits[1]}\`)`)
    expect(said).not.toMatch(/2345|6789/)
  })

  test('a page that was taken away, and one that was given another name on its way', async () => {
    const { folder, commits } = branch(
      pages,
      { 'decisions/0001-phone.md': `# A telephone\n\n${number}\n` },
      { 'decisions/0001-phone.md': undefined, 'decisions/0002-phone.md': `# A telephone\n\n${number}\n` },
      { 'decisions/0002-phone.md': undefined },
    )
    expect(await told(folder)).toEqual([['phone-number-stays-out', 'decisions/0001-phone.md', commits[0]]])
  })

  test('a rating of a named person who is still named', async () => {
    const rated = (power: string) =>
      `# Stakeholders\n\n| Contributor | Role | Power | Interest |\n|---|---|---|---|\n| Prof. Runa Halvorsen | Dean | ${power} | ${power} |\n`
    const { folder, commits } = branch(pages, { 'stakeholders.md': rated('low') }, { 'stakeholders.md': rated('') })
    expect(await told(folder)).toContainEqual(['rating-is-not-of-a-person', 'stakeholders.md', commits[0]])
  })

  test('a name of a file', async () => {
    const path = 'notes/runa.halvorsen@gmail.com.md'
    const { folder, commits } = branch(
      pages,
      { [path]: '# Call\n' },
      { [path]: undefined, 'notes/2026-02-18.md': '# Call\n' },
    )
    expect(await told(folder)).toEqual([['file-name-tells-nothing-of-people', 'notes/….md', commits[0]]])
  })

  test('what only a merge brought', async () => {
    const { folder } = branch(pages, { 'charter.md': '# Charter\n' })
    git(folder, 'checkout', '--quiet', 'main')
    step(folder, { 'story.md': '# Story\n' })
    git(folder, 'checkout', '--quiet', 'change')
    git(folder, 'merge', '--quiet', '--no-commit', 'main')
    const merge = step(folder, { 'roadmap.md': roadmap(number) })
    step(folder, { 'roadmap.md': roadmap() })
    expect(await told(folder)).toEqual([['phone-number-stays-out', 'roadmap.md', merge]])
  })

  test('when everything is taken away in the end', async () => {
    const { folder, commits } = branch(
      pages,
      { 'roadmap.md': roadmap(number) },
      { 'roadmap.md': undefined, 'README.md': undefined },
    )
    expect(await told(folder)).toEqual([['phone-number-stays-out', 'roadmap.md', commits[0]]])
  })

  test('of a history that has nothing to do with that of main', async () => {
    const { folder } = branch(pages)
    git(folder, 'checkout', '--quiet', '--orphan', 'other')
    const first = step(folder, { 'roadmap.md': roadmap(number) })
    step(folder, { 'roadmap.md': roadmap() })
    expect(await told(folder)).toEqual([['phone-number-stays-out', 'roadmap.md', first]])
  })
})

describe('not told', () => {
  test('what still stands: that is told as it is', async () => {
    const { folder } = branch(pages, { 'roadmap.md': roadmap(number) }, { 'roadmap.md': roadmap(`Call ${number}`) })
    const { comparison } = await compare(folder)
    expect(comparison.new.map(({ check }) => check)).toEqual(['phone-number-stays-out'])
    expect(comparison.inBetween?.stops).toEqual([])
  })

  test('what moved to another page', async () => {
    const { folder } = branch(
      pages,
      { 'roadmap.md': roadmap(number) },
      { 'roadmap.md': roadmap(), 'charter.md': `# Charter\n\n${number}\n` },
    )
    expect(await told(folder)).toEqual([])
  })

  test('what was there before, whatever happens to its page', async () => {
    const { folder } = branch(
      { ...pages, 'roadmap.md': roadmap(number) },
      { 'roadmap.md': roadmap(`${number} and more`) },
      { 'roadmap.md': roadmap() },
    )
    expect(await told(folder)).toEqual([])
  })

  test('what main has taken out since the branch began', async () => {
    const { folder } = branch(
      { ...pages, 'roadmap.md': roadmap(number) },
      { 'roadmap.md': `${roadmap(number)}\nMore.\n` },
    )
    step(folder, { 'roadmap.md': `${roadmap()}\nMore.\n` })
    git(folder, 'checkout', '--quiet', 'main')
    step(folder, { 'roadmap.md': roadmap() })
    expect(await told(folder, { head: 'change' })).toEqual([])
  })

  test('what came with main into the branch', async () => {
    const { folder } = branch(pages, { 'charter.md': '# Charter\n' })
    git(folder, 'checkout', '--quiet', 'main')
    step(folder, { 'roadmap.md': roadmap(number) })
    git(folder, 'checkout', '--quiet', 'change')
    git(folder, 'merge', '--quiet', 'main')
    git(folder, 'checkout', '--quiet', 'main')
    step(folder, { 'roadmap.md': roadmap() })
    git(folder, 'checkout', '--quiet', 'change')
    git(folder, 'merge', '--quiet', 'main')
    expect(await told(folder)).toEqual([])
  })

  test('somebody who said yes a little later', async () => {
    const { folder } = branch(
      pages,
      { 'people.md': people('| Runa Halvorsen | Library | |') },
      { 'people.md': people('| Runa Halvorsen | Library | yes, 2026-02-12 |') },
    )
    expect(await told(folder)).toEqual([])
  })

  test('a page that turned out to be for everyone', async () => {
    const { folder } = branch(
      pages,
      { 'charter.md': '---\nvisibility: private\n---\n# Charter\n\n## Vision\n\nAll can read.\n' },
      { 'charter.md': '# Our charter\n\n## Vision\n\nAll can read every result.\n' },
    )
    expect(await told(folder)).toEqual([])
  })

  test('what was written over: a branch that was pushed anew', async () => {
    const { folder } = branch(pages, { 'roadmap.md': roadmap(number) })
    git(folder, 'reset', '--quiet', '--hard', 'main')
    step(folder, { 'roadmap.md': roadmap('We meet again in June.') })
    expect(await told(folder)).toEqual([])
  })

  test('where only members can read', async () => {
    const { folder } = branch(pages, { 'roadmap.md': roadmap(number) }, { 'roadmap.md': roadmap() })
    const version = (revision: string) => gitRevision({ folder, revision })
    const steps = stepsBetween({ folder, base: 'main', head: 'HEAD' })
    const options = { now: '2026-03-01', visibility: 'private' } as const
    const { comparison } = await assessChange({ base: version('main'), head: version('HEAD'), steps }, options)
    expect(comparison.inBetween).toEqual({ stops: [], isWhole: true })
  })
})

describe('a clone that is too shallow', () => {
  test.each([2, 3, 4])('and %d deep says nothing', async (depth) => {
    const { folder } = branch(pages, { 'roadmap.md': roadmap(number) }, { 'roadmap.md': roadmap() }, {}, {})
    const copy = newFolder()
    git(copy, 'clone', '--quiet', '--no-local', `--depth=${depth}`, '--branch=change', `file://${folder}`, '.')
    git(copy, 'fetch', '--quiet', '--depth=1', 'origin', 'main')
    expect(await told(copy, { base: 'FETCH_HEAD' })).toBeUndefined()
  })

  test('does not take a commit of main for one of the branch', async () => {
    const folder = newRepository(pages as Record<string, string>)
    step(folder, { 'roadmap.md': roadmap(number) })
    step(folder, { 'roadmap.md': roadmap() })
    git(folder, 'branch', 'change')
    for (const day of ['1', '2', '3', '4', '5', '6']) step(folder, { 'story.md': `# Story ${day}\n` })
    git(folder, 'checkout', '--quiet', 'change')
    step(folder, { 'charter.md': '# Charter\n' })
    git(folder, 'checkout', '--quiet', 'main')
    git(folder, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'change')
    const copy = newFolder()
    git(copy, 'clone', '--quiet', '--no-local', '--depth=5', `file://${folder}`, '.')
    expect(await told(copy, { base: 'HEAD^1', head: 'HEAD^2' })).toBeUndefined()
  })

  test('that has the whole branch tells of it', async () => {
    const { folder, commits } = branch(pages, { 'roadmap.md': roadmap(number) }, { 'roadmap.md': roadmap() })
    git(folder, 'checkout', '--quiet', 'main')
    git(folder, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'change')
    const copy = newFolder()
    git(copy, 'clone', '--quiet', '--no-local', '--depth=4', `file://${folder}`, '.')
    expect(await told(copy, { base: 'HEAD^1', head: 'HEAD^2' })).toEqual([
      ['phone-number-stays-out', 'roadmap.md', commits[0]],
    ])
  })
})

describe('bad input', () => {
  test.each(['nowhere', '-x', '^main', '', 'main..HEAD', 'a\nb'])('a version “%s” that is none', async (base) => {
    const { folder } = branch(pages, { 'charter.md': '# Charter\n' })
    expect(await stepsBetween({ folder, base, head: 'HEAD' })).toBeUndefined()
    expect(await stepsBetween({ folder: newFolder(), base: 'main', head: 'HEAD' })).toBeUndefined()
  })

  test('files that are no text, links, names that mislead, and settings that break on the way', async () => {
    const { folder, commits } = branch(
      pages,
      { 'roadmap.md': new Uint8Array([0, 159, 146, 150]), 'logo.png': new Uint8Array([137, 80, 78, 71]) },
      { 'road\u202emap.md': number, 'community.yml': 'name: [\n', 'roadmap.md': roadmap(number) },
      { 'road\u202emap.md': undefined, 'community.yml': undefined, 'roadmap.md': roadmap(), 'logo.png': undefined },
    )
    expect(await told(folder)).toEqual([['phone-number-stays-out', 'roadmap.md', commits[1]]])
  })

  test('more commits than we look at: the newest are looked at, and that is said', async () => {
    const { folder } = branch(pages, { 'roadmap.md': roadmap(number) }, { 'roadmap.md': roadmap() })
    const stream = Array.from({ length: 200 }, (_, at) => {
      const from = at === 0 ? 'from refs/heads/change^0\n' : ''
      return `commit refs/heads/change\ncommitter Ana <ana@community.example> ${1_790_000_000 + at} +0000\ndata 1\nx\n${from}M 100644 inline story.md\ndata ${String(at).length}\n${at}\n`
    })
    git(folder, 'checkout', '--quiet', '--detach')
    fastImport(folder, stream.join(''))
    const { assessment, comparison } = await compare(folder, { head: 'change' })
    expect(comparison.inBetween).toEqual({ stops: [], isWhole: false })
    expect(markdownReport(assessment, { comparison })).toContain('we looked only at its newest versions')
  })

  test('3,000 pages that came and went: two thousand are told of, and that there are more', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 3000 }, (_, at) => [
        `decisions/${at}.md`,
        `# Decision ${at}\n\n${number.slice(0, -1)}${at % 10}\n`,
      ]),
    )
    const { folder } = branch(pages, many, Object.fromEntries(Object.keys(many).map((path) => [path, undefined])))
    const { comparison } = await compare(folder)
    expect(comparison.inBetween).toMatchObject({ isWhole: false, stops: expect.objectContaining({ length: 2000 }) })
  })
})

function fastImport(folder: string, stream: string): void {
  execFileSync('git', ['-C', folder, 'fast-import', '--quiet'], { input: stream })
}
