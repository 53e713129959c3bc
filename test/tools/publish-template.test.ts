// The template in a repository of its own: made with real Git, in folders that go away.
import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { publishTemplate } from '../../src/tools/publish-template.ts'
import { commit, git, newFolder, newRepository, write } from '../sources/repository.ts'

const folder = 'community-template'
const branch = 'main'

function emptyRemote(): string {
  const remote = newFolder()
  git(remote, 'init', '--quiet', '--bare')
  return remote
}

const filesOf = (remote: string) => git(remote, 'ls-tree', '-r', '--name-only', branch).split('\n')
const messagesOf = (remote: string) => git(remote, 'log', '--format=%s', branch).split('\n')

test('the first release makes the folder the root, with its hidden files and nothing else', () => {
  const root = newRepository({
    'README.md': 'The project',
    'community-template/README.md': 'A home for your community',
    'community-template/.github/workflows/check.yml': 'name: Community check',
  })
  const remote = emptyRemote()
  const published = publishTemplate({ root, folder, remote, branch, version: 'v0.1.0' })
  expect(published).toBe(git(remote, 'rev-parse', branch))
  expect(filesOf(remote)).toEqual(['.github/workflows/check.yml', 'README.md'])
  expect(git(remote, 'show', `${branch}:README.md`)).toBe('A home for your community')
  expect(messagesOf(remote)).toEqual(['Moothall v0.1.0'])
})

test('a later release is one more commit, also when somebody wrote into the repository meanwhile', () => {
  const root = newRepository({ 'community-template/story.md': 'Once' })
  const remote = emptyRemote()
  publishTemplate({ root, folder, remote, branch, version: 'v0.1.0' })
  const guest = newFolder()
  git(guest, 'clone', '--quiet', remote, '.')
  write(guest, { 'stray.md': 'By hand' })
  commit(guest)
  git(guest, 'push', '--quiet', 'origin', branch)
  write(root, { 'community-template/story.md': 'Twice' })
  commit(root)
  publishTemplate({ root, folder, remote, branch, version: 'v0.2.0' })
  expect(messagesOf(remote)).toEqual(['Moothall v0.2.0', 'A step', 'Moothall v0.1.0'])
  expect(filesOf(remote)).toEqual(['story.md'])
})

test('a release that leaves the template as it was publishes nothing', () => {
  const root = newRepository({ 'community-template/story.md': 'Once' })
  const remote = emptyRemote()
  publishTemplate({ root, folder, remote, branch, version: 'v0.1.0' })
  write(root, { 'README.md': 'Another thing altogether' })
  commit(root)
  expect(publishTemplate({ root, folder, remote, branch, version: 'v0.1.1' })).toBeUndefined()
  expect(messagesOf(remote)).toEqual(['Moothall v0.1.0'])
})

test('only what is committed is published, also from a copy without history', () => {
  const whole = newRepository({ 'community-template/story.md': 'Once' })
  commit(whole)
  const root = newFolder()
  git(root, 'clone', '--quiet', '--depth', '1', `file://${whole}`, '.')
  write(root, { 'community-template/draft.md': 'Not yet' })
  const remote = emptyRemote()
  publishTemplate({ root, folder, remote, branch, version: 'v0.1.0' })
  expect(filesOf(remote)).toEqual(['story.md'])
})

test('what Git refuses is an error, and the repository stays as it was', () => {
  const root = newRepository({ 'community-template/story.md': 'Once' })
  const remote = emptyRemote()
  publishTemplate({ root, folder, remote, branch, version: 'v0.1.0' })
  write(remote, { 'hooks/pre-receive': '#!/bin/sh\nexit 1\n' })
  execFileSync('chmod', ['+x', `${remote}/hooks/pre-receive`])
  write(root, { 'community-template/story.md': 'Twice' })
  commit(root)
  expect(() => publishTemplate({ root, folder, remote, branch, version: 'v0.2.0' })).toThrow()
  expect(messagesOf(remote)).toEqual(['Moothall v0.1.0'])
  expect(() => publishTemplate({ root, folder: 'nothing', remote, branch, version: 'v0.3.0' })).toThrow()
})

test('the command publishes the real template', () => {
  const root = newFolder()
  cpSync('community-template', `${root}/community-template`, { recursive: true })
  cpSync('src/tools/publish-template.ts', `${root}/src/tools/publish-template.ts`)
  git(root, 'init', '--quiet')
  commit(root)
  const remote = emptyRemote()
  const run = (...args: readonly string[]) =>
    execFileSync(process.execPath, [`${root}/src/tools/publish-template.ts`, ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
    })
  expect(run(remote, 'v0.1.0')).toMatch(/^Published v0\.1\.0 as [0-9a-f]{40}\.\n$/)
  expect(run(remote, 'v0.1.0')).toBe('The template has not changed since the last release.\n')
  const all = readdirSync('community-template', { recursive: true, withFileTypes: true })
  expect(filesOf(remote)).toHaveLength(all.filter((entry) => entry.isFile()).length)
  expect(() => run(remote)).toThrow('Say where to publish')
})
