// Which files a change touches, and that a file with the same bytes is read once: on real Git and on memory alike.
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCommunity } from '../../src/community/read-community.ts'
import { touchedFiles } from '../../src/comparison/touched.ts'
import { folder } from '../../src/sources/folder.ts'
import { gitRevision } from '../../src/sources/git-revision.ts'
import { memory } from '../../src/sources/memory.ts'
import { folderWith } from '../support/run.ts'

const before = {
  'charter.md': '# Charter\n\nWe share.\n',
  'logo.png': 'one',
  'map.png': 'three',
  'people.md': '# People\n',
  'roadmap.md': '# Roadmap\n\nWe open the doors.\n',
  'story.md': '# Story\n\nWe met in the library.\n',
}
const { 'people.md': _, 'roadmap.md': plan, ...kept } = before
const after = {
  ...kept,
  'charter.md': '# Charter\n\nWe learn.\n',
  'docs/roadmap.md': plan,
  'logo.png': 'other',
  'notes.md': '',
}
const expected = [
  { path: 'charter.md', how: 'changed' },
  { path: 'docs/roadmap.md', how: 'moved', from: 'roadmap.md' },
  { path: 'logo.png', how: 'changed' },
  { path: 'notes.md', how: 'added' },
  { path: 'people.md', how: 'removed' },
]

describe('the files that a change touches', () => {
  test('in memory', async () => {
    expect(touchedFiles(await readCommunity(memory(before)), await readCommunity(memory(after)))).toEqual(expected)
  })

  test('of a folder and a commit; what is the same is the same page', async () => {
    const dir = folderWith(before)
    const git = (...args: readonly string[]) => execFileSync('git', ['-C', dir, ...args], { stdio: 'pipe' })
    git('init', '-qb', 'main')
    git('add', '-A')
    git('-c', 'user.name=Runa', '-c', 'user.email=runa@circle.example', 'commit', '-qm', 'Begin')
    for (const path of Object.keys(before)) if (!(path in after)) rmSync(join(dir, path))
    git('rm', '-q', '--cached', 'people.md')
    for (const [path, text] of Object.entries(after)) {
      if (path.includes('/')) execFileSync('mkdir', ['-p', join(dir, 'docs')])
      writeFileSync(join(dir, path), text)
    }
    const head = await readCommunity(folder(dir))
    const base = await readCommunity(gitRevision({ folder: dir, revision: 'HEAD' }), { known: head.read })
    expect(touchedFiles(base, head)).toEqual(expected)
    expect(base.read.get('story.md')?.page).toBe(head.read.get('story.md')?.page)
    expect(base.read.get('charter.md')?.page).not.toBe(head.read.get('charter.md')?.page)
    expect(base.community.pages.map(({ path }) => path)).toContain('people.md')
  })

  test('of thousands of files of one size each is known again at once', async () => {
    const many = (folder: string, from: number) =>
      Object.fromEntries(
        Array.from({ length: 3000 }, (_, at) => [`${folder}/${at}.md`, `# ${String(at + from).padStart(9, '0')}\n`]),
      )
    const [old, now] = [await readCommunity(memory(many('a', 0))), await readCommunity(memory(many('b', 1500)))]
    const touched = touchedFiles(old, now)
    expect(touched.filter(({ how }) => how === 'moved')).toHaveLength(1500)
  })

  test('a file that only looks the same by name and size is read', async () => {
    const dir = folderWith({ 'charter.md': '# Charter\n\nAAA\n' })
    const git = (...args: readonly string[]) => execFileSync('git', ['-C', dir, ...args], { stdio: 'pipe' })
    git('init', '-qb', 'main')
    git('add', '-A')
    git('-c', 'user.name=Runa', '-c', 'user.email=runa@circle.example', 'commit', '-qm', 'Begin')
    writeFileSync(join(dir, 'charter.md'), '# Charter\n\nBBB\n')
    const head = await readCommunity(folder(dir))
    const base = await readCommunity(gitRevision({ folder: dir, revision: 'HEAD' }), { known: head.read })
    expect(base.read.get('charter.md')?.page.text).toContain('AAA')
  })
})
