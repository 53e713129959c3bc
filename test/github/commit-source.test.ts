// The files of a commit as GitHub's API gives them: what is listed, what is read, and what is refused.
import { expect, test } from 'vitest'
import { connect } from '../../src/github/client.ts'
import { commitSource } from '../../src/github/commit-source.ts'
import { blobOf } from '../../src/sources/blob.ts'
import { name, owner, type Platform, startPlatform } from '../support/github/platform.ts'
import { json, loopback } from './loopback.ts'

const commit = 'c'.repeat(40)
const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString()

async function reading(platform: Platform, permission: 'contents' | 'issues' = 'contents') {
  const token = await platform.token({ [permission]: 'read' })
  return connect({ token, api: platform.url, owner, repo: name, sleep: async () => {} })
}

test('every file of the commit is listed, and only what is read is asked for', async () => {
  const platform = await startPlatform()
  const files = {
    'charter.md': '# Charter\n',
    'notes/2026-10-14.md': '# Notes\r\n',
    'logo.png': new Uint8Array([137, 0, 255]),
  }
  const sha = await platform.commit(files)
  const source = commitSource(await reading(platform), { commit: sha })
  const listed = (await source.list()).files.map(({ path }) => path)
  expect(listed).toEqual(['README.md', 'charter.md', 'logo.png', 'notes/2026-10-14.md'])
  const { files: read, leftOut } = await source.read(['notes/2026-10-14.md', 'logo.png', 'plans.md'])
  expect(text(read.get('notes/2026-10-14.md'))).toBe('# Notes\r\n')
  expect([...(read.get('logo.png') ?? [])]).toEqual([137, 0, 255])
  expect(leftOut).toEqual([{ path: 'plans.md', reason: 'missing' }])
  expect(platform.requests.map(({ path }) => path.split('/').at(-2))).toEqual(['trees', 'blobs', 'blobs'])
})

test('a commit stays what it was when the branch has moved on', async () => {
  const platform = await startPlatform()
  const before = await platform.commit({ 'charter.md': 'Two agree.' })
  await platform.commit({ 'charter.md': 'One agrees.', 'roles.md': '# Roles' })
  const source = commitSource(await reading(platform), { commit: before })
  expect((await source.list()).files.map(({ path }) => path)).toEqual(['README.md', 'charter.md'])
  expect(text((await source.read(['charter.md'])).files.get('charter.md'))).toBe('Two agree.')
})

test('a community in a folder has its paths from there', async () => {
  const platform = await startPlatform()
  const sha = await platform.commit({ 'community/charter.md': 'Ours', 'communities.md': 'Others' })
  const source = commitSource(await reading(platform), { commit: sha, folder: 'community' })
  expect((await source.list()).files.map(({ path }) => path)).toEqual(['charter.md'])
  expect(text((await source.read(['charter.md'])).files.get('charter.md'))).toBe('Ours')
})

test('a commit that is gone is a trouble with GitHub', async () => {
  const platform = await startPlatform()
  const source = commitSource(await reading(platform), { commit })
  await expect(source.list()).rejects.toMatchObject({ errand: 'read-pages', trouble: 'missing' })
})

const entry = (path: string, more: Readonly<Record<string, unknown>> = {}) => ({
  ...{ path, mode: '100644', type: 'blob', sha: blobOf(new TextEncoder().encode('Ours')), size: 4 },
  ...more,
})
const tree = (entries: readonly unknown[], truncated = false) => json({ sha: commit, tree: entries, truncated })
const blob = (contents: string) => json({ content: Buffer.from(contents).toString('base64'), encoding: 'base64' })

test('links, other repositories and odd names are told and never read', async () => {
  const { github } = await loopback([
    tree([
      entry('charter.md', { mode: '120000' }),
      entry('theirs', { mode: '160000', type: 'commit' }),
      entry('a\u202emd.exe'),
      entry('../outside.md'),
      entry('notes', { mode: '040000', type: 'tree' }),
      entry('notes/one.md', { mode: '100755' }),
    ]),
  ])
  const source = commitSource(github, { commit })
  const { files, leftOut } = await source.list()
  expect(files.map(({ path }) => path)).toEqual(['notes/one.md'])
  expect(leftOut.map(({ path, reason }) => `${path} ${reason}`)).toEqual([
    '../outside.md odd-name',
    'a\ufffdmd.exe odd-name',
    'charter.md link',
    'theirs another-repository',
  ])
  expect((await source.read(['charter.md'])).leftOut).toEqual([{ path: 'charter.md', reason: 'missing' }])
})

test('a file that is too large is never asked for', async () => {
  const { github, asked } = await loopback([tree([entry('charter.md', { size: 300_000 })])])
  const { leftOut } = await commitSource(github, { commit }).read(['charter.md'])
  expect(leftOut).toEqual([{ path: 'charter.md', reason: 'too-large' }])
  expect(asked).toHaveLength(1)
})

test('contents that are not those of the commit are not taken', async () => {
  const { github } = await loopback([tree([entry('charter.md')]), blob('Theirs')])
  const { files, leftOut } = await commitSource(github, { commit }).read(['charter.md'])
  expect([files.size, leftOut]).toEqual([0, [{ path: 'charter.md', reason: 'unreadable' }]])
})

test('a list that breaks off is completed with what lies at the top', async () => {
  const notes = entry('notes', { mode: '040000', type: 'tree' })
  const { github, asked } = await loopback([
    tree([entry('notes/one.md'), notes], true),
    tree([entry('charter.md'), notes]),
  ])
  const { files, leftOut } = await commitSource(github, { commit }).list()
  expect(files.map(({ path }) => path)).toEqual(['charter.md', 'notes/one.md'])
  expect(leftOut).toEqual([{ path: 'notes', reason: 'too-many-files' }])
  expect(asked).toHaveLength(2)
})
