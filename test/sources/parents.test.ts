// The parents of a commit, from real repositories, deep and shallow.
import { describe, expect, test } from 'vitest'
import { parentsOf } from '../../src/sources/parents.ts'
import { commit, git, newFolder, newRepository, write } from './repository.ts'

/** Makes a repository whose last commit merges a branch, as GitHub does for a pull request. */
function merged(): { folder: string; main: string; branch: string } {
  const folder = newRepository({ 'charter.md': '# Charter\n' })
  git(folder, 'checkout', '--quiet', '-b', 'words')
  write(folder, { 'story.md': '# Story\n' })
  commit(folder)
  const branch = git(folder, 'rev-parse', 'HEAD')
  git(folder, 'checkout', '--quiet', 'main')
  write(folder, { 'roadmap.md': '# Roadmap\n' })
  commit(folder)
  const main = git(folder, 'rev-parse', 'HEAD')
  git(folder, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'words')
  return { folder, main, branch }
}

function cloned(origin: string, depth: number): string {
  const folder = newFolder()
  git(folder, 'clone', '--quiet', `--depth=${depth}`, `file://${origin}`, 'copy')
  return `${folder}/copy`
}

describe('the parents of a commit', () => {
  test('are two for a merge, the branch that was merged into first', async () => {
    const { folder, main, branch } = merged()
    expect(await parentsOf({ folder, revision: 'HEAD' })).toEqual([main, branch])
  })

  test('are known in a clone that is two deep, and not in one that is one deep', async () => {
    const { folder, main, branch } = merged()
    expect(await parentsOf({ folder: cloned(folder, 2), revision: 'HEAD' })).toEqual([main, branch])
    expect(await parentsOf({ folder: cloned(folder, 1), revision: 'HEAD' })).toEqual([])
  })

  test('are none for the first commit', async () => {
    expect(await parentsOf({ folder: newRepository({ 'a.md': '' }), revision: 'HEAD' })).toEqual([])
  })

  test.each(['', '--all', 'no-such-branch', 'HEAD~7'])('are none for the revision “%s”', async (revision) => {
    expect(await parentsOf({ folder: merged().folder, revision })).toEqual([])
  })

  test('are none where there is no repository, and no folder', async () => {
    const folder = newFolder()
    expect(await parentsOf({ folder, revision: 'HEAD' })).toEqual([])
    expect(await parentsOf({ folder: `${folder}/none`, revision: 'HEAD' })).toEqual([])
  })
})
