// Pages that were made from others, and what real repositories tell of them.
import { rmSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { assess, assessChange } from '../../src/assess.ts'
import { commentReport } from '../../src/reports/comment.ts'
import { markdownReport } from '../../src/reports/markdown.ts'
import { terminalReport } from '../../src/reports/terminal.ts'
import { folder as folderSource } from '../../src/sources/folder.ts'
import { gitRevision } from '../../src/sources/git-revision.ts'
import { stepsBetween } from '../../src/sources/steps.ts'
import { speak } from '../../src/words/speak.ts'
import { plain } from '../../src/words/writers/plain.ts'
import { git, gitOn, newFolder, newRepository, write } from '../sources/repository.ts'
import { historyIn } from '../support/histories.ts'

vi.setConfig({ testTimeout: 60_000 })

const charter = (scope = 'Researchers.', how = 'By vote.', top = '') =>
  `${top}# Charter\n\n## Scope\n\n${scope}\n\n## How we decide\n\n${how}\n`
const carta = (scope = 'Quienes investigan.', top = 'translation_of: ../charter.md') =>
  `---\n${top}\n---\n# Carta\n\n## Alcance\n\n${scope}\n\n## Cómo decidimos\n\nPor votación.\n`

type Files = Readonly<Record<string, string | undefined>>

let day = 0

/** Saves files on the next day: undefined takes one away. */
function save(folder: string, files: Files): void {
  for (const [path, contents] of Object.entries(files)) {
    if (contents === undefined) rmSync(`${folder}/${path}`)
    else write(folder, { [path]: contents })
  }
  day += 1
  git(folder, 'add', '--all')
  dated(folder, 'commit', '--quiet', '--allow-empty', '--message', 'A step')
}

function dated(folder: string, ...args: readonly string[]): void {
  gitOn(`2026-03-${String(day).padStart(2, '0')}`, folder, ...args)
}

/** A charter on 1 March, and its translation on 2 March. */
function translated(translation = carta(), original = charter()): string {
  day = 1
  const folder = newRepository({ 'charter.md': original })
  dated(folder, 'commit', '--quiet', '--amend', '--no-edit')
  save(folder, { 'es/carta.md': translation })
  return folder
}

const told = async (source: Parameters<typeof assess>[0]) => {
  const assessment = await assess(source, { now: '2026-05-01', visibility: 'public' })
  if (assessment.unknown.includes('page-follows-its-original')) return 'unknown'
  return assessment.findings
    .filter(({ check }) => check === 'page-follows-its-original')
    .map((finding) => {
      const check = assessment.checks.get(finding.check)
      return check ? plain(speak(finding, check)) : ''
    })
}
const inGit = (folder: string, revision = 'HEAD') => told(gitRevision({ folder, revision }))

describe('a translation is behind', () => {
  test('by each change of its original, in the parts that read otherwise, one note for all', async () => {
    const folder = translated()
    save(folder, { 'charter.md': charter('Everybody.') })
    save(folder, { 'charter.md': charter('Everybody.', 'By consent.') })
    save(folder, { 'charter.md': `${charter('Everybody.', 'By consent.')}\n## Leaving\n\nSay goodbye.\n` })
    expect(await inGit(folder)).toEqual([
      'es/carta.md is behind charter.md: 3 changes since 3 March 2026, in “Scope”, “How we decide” and “Leaving”.',
    ])
  })

  test('when its original was given another name', async () => {
    const folder = translated()
    save(folder, { 'charter.md': charter('Everybody.') })
    save(folder, {
      'charter.md': undefined,
      'about/charter.md': charter('Everybody.'),
    })
    save(folder, { 'es/carta.md': carta(undefined, 'translation_of: ../about/charter.md') })
    save(folder, { 'about/charter.md': charter('Everybody.', 'By consent.') })
    expect(await inGit(folder)).toEqual([
      'es/carta.md is behind about/charter.md: 1 change since 6 March 2026, in “How we decide”.',
    ])
  })

  test('when both were moved, also with a word changed on the way', async () => {
    const folder = translated()
    save(folder, { 'charter.md': charter('Everybody.') })
    save(folder, {
      'charter.md': undefined,
      'es/carta.md': undefined,
      'docs/charter.md': charter('Everyone.'),
      'docs/es/carta.md': carta(),
    })
    expect(await inGit(folder)).toEqual([
      'docs/es/carta.md is behind docs/charter.md: 2 changes since 3 March 2026, in “Scope”.',
    ])
  })

  test('when the two came together in a merge, whatever their days', async () => {
    const folder = translated()
    git(folder, 'checkout', '--quiet', '-b', 'translation')
    git(folder, 'checkout', '--quiet', 'main')
    save(folder, { 'charter.md': charter('Everybody.') })
    git(folder, 'checkout', '--quiet', 'translation')
    save(folder, { 'es/carta.md': carta('Investigadoras e investigadores.') })
    git(folder, 'checkout', '--quiet', 'main')
    day += 1
    dated(folder, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'translation')
    expect(await inGit(folder)).toEqual(['es/carta.md is behind charter.md: 1 change since 3 March 2026, in “Scope”.'])
  })

  test('when only its ends of lines were changed, and its own name', async () => {
    const folder = translated()
    save(folder, { 'charter.md': charter('Everybody.') })
    save(folder, { 'es/carta.md': carta().replaceAll('\n', '\r\n') })
    save(folder, { 'es/carta.md': undefined, 'es/la-carta.md': carta().replaceAll('\n', '\r\n') })
    expect(await inGit(folder)).toEqual([
      'es/la-carta.md is behind charter.md: 1 change since 3 March 2026, in “Scope”.',
    ])
  })

  test('of what is written in a folder and not saved yet', async () => {
    const folder = translated()
    write(folder, { 'charter.md': charter('Everybody.') })
    expect(await told(folderSource(folder))).toEqual([
      'es/carta.md is behind charter.md: 1 change since 1 May 2026, in “Scope”.',
    ])
  })

  test('in a community that lies in a folder of its repository', async () => {
    day = 1
    const folder = newRepository({
      'town/charter.md': charter(),
      'town/es/carta.md': carta(),
      'charter.md': '# Other\n',
    })
    save(folder, { 'town/charter.md': charter('Everybody.') })
    expect(await inGit(`${folder}/town`)).toEqual([
      'es/carta.md is behind charter.md: 1 change since 2 March 2026, in “Scope”.',
    ])
  })

  test('an adapted page too, by a setting or in its words, with less weight', async () => {
    const folder = translated()
    save(folder, {
      'team.md': '---\nadapted_from: charter.md\n---\n# Team charter\n\nFor us.\n',
      'lab.md': '# Lab charter\n\nAdapted from [our charter](charter.md), with thanks.\n',
      'far.md':
        '---\nsource: https://lindenau.example/charter\n---\n# Far\n\nAdapted from [a book](https://book.example).\n',
    })
    save(folder, { 'charter.md': charter('Everybody.') })
    const { findings } = await assess(gitRevision({ folder, revision: 'HEAD' }), {
      now: '2026-05-01',
      visibility: 'public',
    })
    const ours = findings.filter(({ check }) => check === 'page-follows-its-original')
    expect(ours.map(({ about, severity }) => [about.path, severity])).toEqual([
      ['es/carta.md', 'warning'],
      ['lab.md', 'advice'],
      ['team.md', 'advice'],
    ])
  })
})

describe('a translation is not behind', () => {
  test.each<readonly [string, readonly Files[]]>([
    [
      'when both were changed at once, as in a squashed change',
      [{ 'charter.md': charter('Everybody.'), 'es/carta.md': carta('Todas.') }],
    ],
    [
      'when somebody read it again and set its day',
      [
        { 'charter.md': charter('Everybody.') },
        { 'es/carta.md': carta(undefined, 'translation_of: ../charter.md\nlast_reviewed: 2026-03-04') },
      ],
    ],
    [
      'when its original was changed and changed back',
      [{ 'charter.md': charter('Everybody.') }, { 'charter.md': charter() }],
    ],
    [
      'by settings at the top of its original',
      [{ 'charter.md': charter(undefined, undefined, '---\nlast_reviewed: 2026-03-03\n---\n') }],
    ],
    [
      'by ends of lines and the breaking of lines',
      [
        { 'charter.md': charter().replaceAll('\n', '\r\n') },
        { 'charter.md': charter().replace('By vote.', 'By\nvote.') },
      ],
    ],
    [
      'by a new name of its original',
      [
        {
          'charter.md': undefined,
          'mission.md': charter(),
          'es/carta.md': carta(undefined, 'translation_of: ../mission.md'),
        },
      ],
    ],
  ])('%s', async (_, steps) => {
    const folder = translated()
    for (const files of steps) save(folder, files)
    expect(await inGit(folder)).toEqual([])
  })
})

describe('nobody can tell', () => {
  test('where there is no Git, in a folder that is not saved, and where the clone is too shallow', async () => {
    const files = { 'charter.md': charter(), 'es/carta.md': carta() }
    expect(await told(folderSource(newFolder(files)))).toBe('unknown')
    const fresh = newFolder(files)
    git(fresh, 'init', '--quiet')
    expect(await told(folderSource(fresh))).toBe('unknown')
    const folder = translated()
    save(folder, { 'README.md': '# Lindenau\n' })
    expect(await inGit(shallow(folder, 1))).toBe('unknown')
  })

  test('how often, where the clone ends before the translation was made: at least so often', async () => {
    const folder = translated()
    save(folder, { 'README.md': '# Lindenau\n' })
    save(folder, { 'charter.md': charter('Everybody.') })
    expect(await inGit(shallow(folder, 2))).toEqual([
      'es/carta.md is behind charter.md: at least 1 change since 4 March 2026, in “Scope”.',
    ])
  })

  test('of a translation that somebody is at work on', async () => {
    const folder = translated()
    save(folder, { 'charter.md': charter('Everybody.') })
    write(folder, { 'es/carta.md': carta('Todas las personas.') })
    expect(await told(folderSource(folder))).toBe('unknown')
    const copy = shallow(folder, 1)
    write(copy, { 'es/carta.md': carta('Todas las personas.') })
    expect(await told(folderSource(copy))).toBe('unknown')
  })

  test('of a page that is private, and of one that is not there', async () => {
    const folder = translated(carta(), charter(undefined, undefined, '---\nvisibility: private\n---\n'))
    save(folder, { 'es/otra.md': carta(undefined, 'translation_of: ../gone.md') })
    save(folder, { 'charter.md': charter('Everybody.', undefined, '---\nvisibility: private\n---\n') })
    expect(await inGit(folder)).toEqual([])
  })

  function shallow(folder: string, depth: number): string {
    const copy = newFolder()
    git(copy, 'clone', '--quiet', '--no-local', `--depth=${depth}`, `file://${folder}`, '.')
    return copy
  }
})

test('a change of an original tells of its translations, and one that was behind before is told no more', async () => {
  const folder = translated()
  const change = async () => {
    const version = (revision: string) => gitRevision({ folder, revision })
    const { comparison } = await assessChange(
      { base: version('HEAD~1'), head: version('HEAD') },
      { now: '2026-05-01', visibility: 'public' },
    )
    const ours = (all: typeof comparison.new) => all.filter(({ check }) => check === 'page-follows-its-original').length
    return [ours(comparison.new), ours(comparison.remaining), ours(comparison.fixed)]
  }
  save(folder, { 'charter.md': charter('Everybody.') })
  expect(await change()).toEqual([1, 0, 0])
  save(folder, { 'charter.md': charter('Everybody.', 'By consent.') })
  expect(await change()).toEqual([0, 1, 0])
  save(folder, { 'es/carta.md': carta('Todas las personas.') })
  expect(await change()).toEqual([0, 0, 1])
})

describe('a small community in two languages', () => {
  const now = '2026-11-20'

  test('its whole report', async () => {
    const folder = historyIn('test/histories/two-languages')
    const assessment = await assess(folderSource(folder), { now, visibility: 'public' })
    const home = { url: 'https://github.com/example/community', branch: 'main', folder: '' }
    await expect(markdownReport(assessment, { home })).toMatchFileSnapshot('../expected/two-languages.md')
    await expect(terminalReport(assessment, { width: 80, colour: false })).toMatchFileSnapshot(
      '../expected/two-languages.txt',
    )
  })

  test('the comment on the last change of its charter', async () => {
    const folder = historyIn('test/histories/two-languages')
    const version = (revision: string) => gitRevision({ folder, revision })
    const { assessment, comparison } = await assessChange(
      { base: version('HEAD~2'), head: version('HEAD'), steps: stepsBetween({ folder, base: 'HEAD~2', head: 'HEAD' }) },
      { now, visibility: 'public' },
    )
    const pull = { files: comparison.touched, filesAreAll: true, isFirst: false, folder: '', home: undefined }
    await expect(commentReport({ reported: assessment, comparison }, pull)).toMatchFileSnapshot(
      '../expected/comments/two-languages-original-changes.md',
    )
  })
})
