import { chownSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { folder } from '../../src/sources/folder.ts'
import { gitRevision } from '../../src/sources/git-revision.ts'
import { limits } from '../../src/sources/limits.ts'
import { SourceError } from '../../src/sources/source.ts'
import { commit, git, newFolder, newRepository, write } from './repository.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

describe('a commit', () => {
  test('gives its files as they were, whatever is checked out now', async () => {
    const dir = newRepository({ 'README.md': 'before\n', 'docs/story.md': 'Once\n' })
    write(dir, { 'README.md': 'after\n', 'new.md': '' })
    rmSync(join(dir, 'docs/story.md'))
    commit(dir)
    const source = gitRevision({ folder: dir, revision: 'HEAD^1' })
    expect(source.name).toBe('HEAD^1')
    expect(await source.list()).toEqual({
      files: [
        { path: 'README.md', size: 7, blob: git(dir, 'rev-parse', 'HEAD^1:README.md') },
        { path: 'docs/story.md', size: 5, blob: git(dir, 'rev-parse', 'HEAD^1:docs/story.md') },
      ],
      leftOut: [],
    })
    const { files, leftOut } = await source.read(['docs/story.md', 'README.md', 'new.md'])
    expect([...files].map(([path, bytes]) => [path, text(bytes)])).toEqual([
      ['docs/story.md', 'Once\n'],
      ['README.md', 'before\n'],
    ])
    expect(leftOut).toEqual([{ path: 'new.md', reason: 'missing' }])
  })

  test('gives bytes untouched: empty, without a last newline, not text, two alike', async () => {
    const bytes = Uint8Array.from({ length: 512 }, (_, at) => at % 256)
    const dir = newRepository({ 'empty.md': '', 'open.md': 'no newline', 'photo.jpg': bytes, 'copy.jpg': bytes })
    const { files } = await gitRevision({ folder: dir, revision: 'main' }).read([
      'empty.md',
      'photo.jpg',
      'open.md',
      'copy.jpg',
    ])
    expect(text(files.get('empty.md'))).toBe('')
    expect(text(files.get('open.md'))).toBe('no newline')
    expect(Uint8Array.from(files.get('photo.jpg') ?? [])).toEqual(bytes)
    expect(Uint8Array.from(files.get('copy.jpg') ?? [])).toEqual(bytes)
  })

  test('of a subfolder gives that folder alone, with paths from there', async () => {
    const dir = newRepository({ 'README.md': '', 'community/story.md': 'Once', 'community/docs/a.md': '' })
    const source = gitRevision({ folder: join(dir, 'community'), revision: 'HEAD' })
    expect((await source.list()).files.map(({ path }) => path)).toEqual(['docs/a.md', 'story.md'])
    expect(text((await source.read(['story.md'])).files.get('story.md'))).toBe('Once')
  })

  test('of a subfolder that did not exist yet gives nothing', async () => {
    const dir = newRepository({ 'README.md': '' })
    write(dir, { 'community/a.md': '' })
    commit(dir)
    const source = gitRevision({ folder: join(dir, 'community'), revision: 'HEAD~1' })
    expect(await source.list()).toEqual({ files: [], leftOut: [] })
  })

  test('leaves out links, other repositories, packages and odd names', async () => {
    const dir = newRepository({ 'a.md': '', 'new\nline.md': '', 'x/node_modules/y/z.md': '', 'réunion.md': '' })
    symlinkSync('/etc/passwd', join(dir, 'link.md'))
    write(dir, { 'guest/b.md': '' })
    git(join(dir, 'guest'), 'init', '--quiet')
    commit(join(dir, 'guest'))
    git(dir, '-c', 'advice.addEmbeddedRepo=false', 'add', 'guest')
    commit(dir)
    const source = gitRevision({ folder: dir, revision: 'HEAD' })
    const listing = await source.list()
    expect(listing.files.map(({ path }) => path)).toEqual(['a.md', 'réunion.md'])
    expect(listing.leftOut).toEqual([
      { path: 'guest', reason: 'another-repository' },
      { path: 'link.md', reason: 'link' },
      { path: 'new\ufffdline.md', reason: 'odd-name' },
      { path: 'x/node_modules', reason: 'installed-packages' },
    ])
    expect((await source.read(['link.md'])).leftOut).toEqual([{ path: 'link.md', reason: 'missing' }])
  })

  test('leaves out a file over the limit, and reads the rest', async () => {
    const dir = newRepository({ 'large.md': 'x'.repeat(limits.fileBytes + 1), 'small.md': 'x' })
    const { files, leftOut } = await gitRevision({ folder: dir, revision: 'HEAD' }).read(['large.md', 'small.md'])
    expect([...files.keys()]).toEqual(['small.md'])
    expect(leftOut).toEqual([{ path: 'large.md', reason: 'too-large' }])
  })

  test('says which file the store has lost', async () => {
    const dir = newRepository({ 'a.md': 'a', 'b.md': 'b' })
    const blob = git(dir, 'rev-parse', 'HEAD:a.md')
    const source = gitRevision({ folder: dir, revision: 'HEAD' })
    await source.list()
    rmSync(join(dir, '.git/objects', blob.slice(0, 2), blob.slice(2)))
    const { files, leftOut } = await source.read(['a.md', 'b.md'])
    expect([...files.keys()]).toEqual(['b.md'])
    expect(leftOut).toEqual([{ path: 'a.md', reason: 'unreadable' }])
  })
})

describe('a commit that cannot be read', () => {
  const reasonOf = async (folder: string, revision: string) => {
    const error = await gitRevision({ folder, revision })
      .list()
      .catch((error: unknown) => error)
    expect(error).toBeInstanceOf(SourceError)
    return (error as SourceError).reason
  }

  test.each(['nowhere', '', '--help', '-r', 'HEAD\n', 'HEAD\0', 'HEAD..main', 'HEAD:a.md', '--output=/tmp/x'])(
    'there is no version %j',
    async (revision) => {
      expect(await reasonOf(newRepository({ 'a.md': '' }), revision)).toBe('unknown-revision')
    },
  )

  test('the folder is not in a repository', async () => {
    vi.stubEnv('GIT_CEILING_DIRECTORIES', '/')
    expect(await reasonOf(newFolder(), 'HEAD')).toBe('not-a-repository')
  })

  test.runIf(process.getuid?.() === 0)(
    'the repository belongs to another user; its folder is read all the same',
    async () => {
      const dir = newRepository({ '.gitignore': 'draft.md\n', 'a.md': '', 'draft.md': '' })
      chownSync(dir, 65534, 65534)
      chownSync(join(dir, '.git'), 65534, 65534)
      vi.stubEnv('HOME', newFolder())
      vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1')
      expect(await reasonOf(dir, 'HEAD')).toBe('no-permission')
      expect((await folder(dir).list()).files.map(({ path }) => path)).toEqual(['.gitignore', 'a.md'])
    },
  )

  test('the folder is missing', async () => {
    expect(await reasonOf(join(newFolder(), 'gone'), 'HEAD')).toBe('missing')
  })

  test('Git is not installed', async () => {
    const dir = newRepository({ 'a.md': '' })
    vi.stubEnv('PATH', newFolder())
    expect(await reasonOf(dir, 'HEAD')).toBe('no-git')
  })
})
