import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { folder } from '../../src/sources/folder.ts'
import { limits } from '../../src/sources/limits.ts'
import { SourceError } from '../../src/sources/source.ts'
import { commit, git, newFolder, newRepository, write } from './repository.ts'

const programs = process.env.PATH ?? ''
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
const paths = async (dir: string) => (await folder(dir).list()).files.map((file) => file.path)
const leftOut = async (dir: string) => (await folder(dir).list()).leftOut

afterEach(() => {
  vi.unstubAllEnvs()
})

/** A machine without Git: nothing on the PATH. */
function withoutGit(): void {
  vi.stubEnv('PATH', newFolder())
}

describe('a folder in a repository', () => {
  test('gives tracked and new files with their sizes, sorted by path', async () => {
    const dir = newRepository({ 'README.md': '# Us\n', 'docs/story.md': 'Once\n' })
    write(dir, { 'charter.md': 'New, not yet added' })
    expect((await folder(dir).list()).files).toEqual([
      { path: 'README.md', size: 5 },
      { path: 'charter.md', size: 18 },
      { path: 'docs/story.md', size: 5 },
    ])
  })

  test('leaves out what Git ignores, from a .gitignore in any folder, but not what is tracked all the same', async () => {
    const dir = newRepository({ '.gitignore': '*.csv\n', 'docs/.gitignore': 'draft.md\n', 'docs/story.md': '' })
    write(dir, { 'members.csv': '', 'people.csv': '', 'docs/draft.md': '' })
    git(dir, 'add', '--force', 'members.csv')
    expect(await paths(dir)).toEqual(['.gitignore', 'docs/.gitignore', 'docs/story.md', 'members.csv'])
  })

  test('does not name a file that was deleted and is not committed yet', async () => {
    const dir = newRepository({ 'a.md': '', 'b.md': '' })
    rmSync(join(dir, 'a.md'))
    expect(await folder(dir).list()).toEqual({ files: [{ path: 'b.md', size: 0 }], leftOut: [] })
  })

  test('of a subfolder gives that folder alone, with paths from there', async () => {
    const dir = newRepository({ 'README.md': '', 'community/story.md': '', 'community/docs/a.md': '' })
    expect(await paths(join(dir, 'community'))).toEqual(['docs/a.md', 'story.md'])
  })

  test('gives all files of a subfolder that the repository ignores as a whole', async () => {
    const dir = newRepository({ '.gitignore': '/copy/\n' })
    write(dir, { 'copy/story.md': '' })
    expect(await paths(join(dir, 'copy'))).toEqual(['story.md'])
  })

  test('names each file once in the middle of a merge', async () => {
    const dir = newRepository({ 'a.md': 'one\n' })
    git(dir, 'checkout', '--quiet', '-b', 'other')
    write(dir, { 'a.md': 'two\n' })
    commit(dir)
    git(dir, 'checkout', '--quiet', 'main')
    write(dir, { 'a.md': 'three\n' })
    commit(dir)
    expect(() => git(dir, 'merge', '--quiet', 'other')).toThrow()
    expect(await paths(dir)).toEqual(['a.md'])
  })

  test('leaves out another repository inside', async () => {
    const dir = newRepository({ 'a.md': '' })
    write(dir, { 'guest/b.md': '' })
    git(join(dir, 'guest'), 'init', '--quiet')
    commit(join(dir, 'guest'))
    expect(await folder(dir).list()).toEqual({
      files: [{ path: 'a.md', size: 0 }],
      leftOut: [{ path: 'guest', reason: 'another-repository' }],
    })
    git(dir, '-c', 'advice.addEmbeddedRepo=false', 'add', 'guest')
    expect(await leftOut(dir)).toEqual([{ path: 'guest', reason: 'another-repository' }])
  })

  test('reads this folder although a hook points Git at another index', async () => {
    const dir = newRepository({ 'a.csv': '' })
    const other = newRepository({ 'b.md': '' })
    write(dir, { '.gitignore': '*.csv' })
    vi.stubEnv('GIT_DIR', join(other, '.git'))
    vi.stubEnv('GIT_INDEX_FILE', join(other, '.git/index'))
    expect(await paths(dir)).toEqual(['.gitignore', 'a.csv'])
  })

  test('runs no program that the folder itself names', async () => {
    const dir = newRepository({ 'a.md': '' })
    const ran = join(newFolder(), 'ran')
    write(dir, { 'monitor.sh': `#!/bin/sh\ntouch ${ran}\n`, git: `#!/bin/sh\ntouch ${ran}\n` })
    chmodSync(join(dir, 'monitor.sh'), 0o755)
    chmodSync(join(dir, 'git'), 0o755)
    git(dir, 'config', 'core.fsmonitor', join(dir, 'monitor.sh'))
    vi.stubEnv('PATH', `.:${process.env.PATH}`)
    const cwd = process.cwd()
    process.chdir(dir)
    try {
      expect(await paths(dir)).toEqual(['a.md', 'git', 'monitor.sh'])
    } finally {
      process.chdir(cwd)
    }
    expect(await paths(join(ran, '..'))).toEqual([])
  })
})

describe('a folder without Git', () => {
  test('gives every file where there is no repository', async () => {
    const dir = newFolder({ 'README.md': '# Us\n', 'docs/deep/story.md': 'Once', '.github/x.yml': '' })
    expect(await paths(dir)).toEqual(['.github/x.yml', 'README.md', 'docs/deep/story.md'])
  })

  test('honours the .gitignore at the top when Git is missing', async () => {
    withoutGit()
    const dir = newFolder({
      '.gitignore': '_site/\n*.tmp\n!keep.tmp\n',
      '_site/a.md': '',
      'a.tmp': '',
      'keep.tmp': '',
      'a.md': '',
    })
    mkdirSync(join(dir, '.git'))
    expect(await paths(dir)).toEqual(['.gitignore', 'a.md', 'keep.tmp'])
  })

  test('is not held up by a .gitignore made to be slow', async () => {
    withoutGit()
    const dir = newFolder({ '.gitignore': `${'**/a/'.repeat(8)}c\n`, [`${'a/'.repeat(80)}d.md`]: '', 'a.md': '' })
    const start = performance.now()
    expect(await paths(dir)).toContain('a.md')
    expect(performance.now() - start).toBeLessThan(2000)
  })

  test('does not enter .git, installed packages or another repository', async () => {
    withoutGit()
    const dir = newFolder({
      '.git/config': '',
      'site/node_modules/x/README.md': '',
      'guest/.git': 'gitdir: elsewhere',
      'guest/b.md': '',
      'a.md': '',
    })
    expect(await folder(dir).list()).toEqual({
      files: [{ path: 'a.md', size: 0 }],
      leftOut: [
        { path: 'guest', reason: 'another-repository' },
        { path: 'site/node_modules', reason: 'installed-packages' },
      ],
    })
  })

  test('walks when the repository cannot be understood', async () => {
    const dir = newFolder({ '.git/HEAD': 'nonsense', 'a.md': '' })
    expect(await paths(dir)).toEqual(['a.md'])
  })
})

describe.each(['with Git', 'without Git'])('what is never followed, %s', (mode) => {
  const make = (files: Record<string, string>) => {
    if (mode === 'with Git') return newRepository(files)
    withoutGit()
    return newFolder(files)
  }

  test('a symbolic link, inside or out of the workspace', async () => {
    const secret = newFolder({ 'secret.md': 'not yours' })
    const dir = make({ 'README.md': '' })
    symlinkSync('README.md', join(dir, 'inside.md'))
    symlinkSync(join(secret, 'secret.md'), join(dir, 'outside.md'))
    symlinkSync('../nowhere.md', join(dir, 'broken.md'))
    symlinkSync(secret, join(dir, 'folder'))
    symlinkSync('.', join(dir, 'circle'))
    const source = folder(dir)
    expect(await source.list()).toEqual({
      files: [{ path: 'README.md', size: 0 }],
      leftOut: [
        { path: 'broken.md', reason: 'link-out-of-workspace' },
        { path: 'circle', reason: 'link' },
        { path: 'folder', reason: 'link-out-of-workspace' },
        { path: 'inside.md', reason: 'link' },
        { path: 'outside.md', reason: 'link-out-of-workspace' },
      ],
    })
    const asked = ['outside.md', 'folder/secret.md', 'inside.md']
    expect(await source.read(asked)).toEqual({
      files: new Map(),
      leftOut: [
        { path: 'outside.md', reason: 'link-out-of-workspace' },
        { path: 'folder/secret.md', reason: 'link' },
        { path: 'inside.md', reason: 'link' },
      ],
    })
  })

  test('a path out of the folder', async () => {
    const dir = make({ 'inner/a.md': '', 'secret.md': 'not yours' })
    const asked = ['../secret.md', `${dir}/secret.md`, './a.md', '..', '', 'x/../../secret.md']
    const { files, leftOut } = await folder(join(dir, 'inner')).read(asked)
    expect(files.size).toBe(0)
    expect(leftOut.map(({ reason }) => reason)).toEqual(asked.map(() => 'missing'))
  })

  test('a pipe', async () => {
    const dir = make({ 'a.md': '' })
    execFileSync('mkfifo', [join(dir, 'pipe.md')], { env: { PATH: programs } })
    const source = folder(dir)
    // Git itself does not name a pipe.
    expect((await source.list()).files).toEqual([{ path: 'a.md', size: 0 }])
    expect((await source.read(['pipe.md'])).leftOut).toEqual([{ path: 'pipe.md', reason: 'not-a-file' }])
  })

  test('an odd name breaks nothing, and is shown without its odd characters', async () => {
    const dir = make({ 'a.md': '' })
    const names = ['new\nline.md', 'bell\u0007.md', 'turn\u202egnp.md', 'back\\slash.md']
    for (const name of names) writeFileSync(join(dir, name), '')
    writeFileSync(Buffer.concat([Buffer.from(`${dir}/byte`), Buffer.from([0xff]), Buffer.from('.md')]), '')
    const listing = await folder(dir).list()
    expect(listing.files).toEqual([{ path: 'a.md', size: 0 }])
    expect(listing.leftOut).toEqual(
      ['back\ufffdslash.md', 'bell\ufffd.md', 'byte\ufffd.md', 'new\ufffdline.md', 'turn\ufffdgnp.md'].map((path) => ({
        path,
        reason: 'odd-name',
      })),
    )
  })

  test('names with accents, spaces and quotes are ordinary', async () => {
    const dir = make({ 'réunion d’équipe.md': 'x', 'a "b".md': '', '-rf.md': '' })
    expect(await paths(dir)).toEqual(['-rf.md', 'a "b".md', 'réunion d’équipe.md'])
    expect(text((await folder(dir).read(['réunion d’équipe.md'])).files.get('réunion d’équipe.md'))).toBe('x')
  })
})

describe('limits', () => {
  test('a file of exactly the limit is read, one byte more is left out', async () => {
    const dir = newFolder({ 'full.md': 'x'.repeat(limits.fileBytes), 'over.md': 'x'.repeat(limits.fileBytes + 1) })
    const { files, leftOut } = await folder(dir).read(['full.md', 'over.md', 'gone.md'])
    expect([...files.keys()]).toEqual(['full.md'])
    expect(leftOut).toEqual([
      { path: 'over.md', reason: 'too-large' },
      { path: 'gone.md', reason: 'missing' },
    ])
  })

  test('a large file is listed all the same, so that links to it hold', async () => {
    const dir = newFolder({ 'photo.jpg': 'x'.repeat(limits.fileBytes + 1) })
    expect((await folder(dir).list()).files).toEqual([{ path: 'photo.jpg', size: limits.fileBytes + 1 }])
  })
})

describe('a folder that cannot be read', () => {
  const reasonOf = async (dir: string) => {
    const error = await folder(dir)
      .list()
      .catch((error: unknown) => error)
    expect(error).toBeInstanceOf(SourceError)
    return [(error as SourceError).reason, (error as SourceError).message]
  }

  test('is missing', async () => {
    const dir = newFolder()
    expect(await reasonOf(join(dir, 'gone\nhere'))).toEqual(['missing', `There is no folder “${dir}/gone\ufffdhere”.`])
  })

  test('is a file, or lies below one', async () => {
    const dir = newFolder({ 'a.md': '' })
    expect(await reasonOf(join(dir, 'a.md'))).toEqual(['not-a-folder', `“${dir}/a.md” is not a folder.`])
    expect(await reasonOf(join(dir, 'a.md/b'))).toEqual(['not-a-folder', `“${dir}/a.md/b” is not a folder.`])
  })

  test('may not be read, as a whole or in part', () => {
    const dir = newFolder({ 'closed/a.md': '', 'open/b.md': '', 'open/inner/c.md': '', 'open/d.md': '' })
    const isRoot = process.getuid?.() === 0
    if (isRoot)
      for (const path of ['', 'closed', 'open', 'open/inner', 'open/b.md', 'open/d.md'])
        chownSync(join(dir, path), 65534, 65534)
    for (const path of ['closed', 'open/inner', 'open/d.md']) chmodSync(join(dir, path), 0)
    const program = `
      import { folder } from ${JSON.stringify(new URL('../../src/sources/folder.ts', import.meta.url).href)}
      if (process.getuid() === 0) process.setuid(65534)
      const refused = await folder(${JSON.stringify(join(dir, 'closed'))}).list().catch((error) => error.reason)
      const open = folder(${JSON.stringify(join(dir, 'open'))})
      const read = await open.read(['b.md', 'd.md'])
      console.log(JSON.stringify([refused, await open.list(), [...read.files.keys()], read.leftOut]))`
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' })
    for (const path of ['closed', 'open/inner']) chmodSync(join(dir, path), 0o700)
    expect(JSON.parse(output)).toEqual([
      'no-permission',
      {
        files: [
          { path: 'b.md', size: 0 },
          { path: 'd.md', size: 0 },
        ],
        leftOut: [{ path: 'inner', reason: 'unreadable' }],
      },
      ['b.md'],
      [{ path: 'd.md', reason: 'unreadable' }],
    ])
  })
})
