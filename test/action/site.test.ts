// The task `site`, as the runner runs it: the site is made, and published only where everything is set for it.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { Files } from '../support/github/checkout.ts'
import { pullRequest } from '../support/github/events.ts'
import { answers } from '../support/github/faults.ts'
import { startPlatform } from '../support/github/platform.ts'
import { runAction } from '../support/github/run-action.ts'
import { healthy, lindenau, site, text } from '../support/github/scenario.ts'
import { folderWith } from '../support/run.ts'

vi.setConfig({ testTimeout: 60_000 })

const pages = (change: Files = {}) => folderWith({ ...healthy(), ...change } as Record<string, string>)
const wished = { 'community.yml': `${text(healthy()['community.yml'])}\nsite:\n  public: true\n` }

describe('what is saved on the main branch', () => {
  test('is published where Pages waits for a workflow, with its own address', async () => {
    const platform = await startPlatform()
    platform.pages.buildType = 'workflow'
    const workspace = pages()
    const run = await site(platform, workspace, { inputs: { out: 'our-site' } })
    expect([run.code, run.err, run.commands]).toEqual([0, '', []])
    expect(run.outputs).toMatchObject({ publish: 'true', site: join(workspace, 'our-site') })
    const home = readFileSync(join(workspace, 'our-site/index.html'), 'utf8')
    expect(home).toContain('https://lindenau.github.io/community/index.html')
    expect(run.summary).toContain('https://lindenau.github.io/community')
    expect(Number(run.outputs.pages)).toBeGreaterThan(20)
    expect(platform.requests.map(({ path }) => path)).toEqual(['/repos/lindenau/community/pages'])
  })

  test.each([
    ['Pages is off', undefined, 'is not switched on'],
    ['Pages shows a branch', 'legacy', 'shows the files of a branch'],
  ] as const)('is not published where %s: the button is named', async (_, buildType, says) => {
    const platform = await startPlatform()
    if (buildType) platform.pages.buildType = buildType
    const run = await site(platform, pages())
    expect([run.code, run.commands, run.outputs.publish]).toEqual([0, [], 'false'])
    expect(run.summary).toContain(says)
    expect(run.summary).toContain('(https://github.com/lindenau/community/settings/pages)')
    expect(run.summary).toContain('“GitHub Actions”')
    expect(run.summary).not.toContain('private')
  })

  test('of a private repository is published only by its own wish', async () => {
    const platform = await startPlatform({ isPrivate: true })
    platform.pages.buildType = 'workflow'
    const run = await site(platform, pages(), { isPrivate: true })
    expect([run.code, run.outputs.publish]).toEqual([0, 'false'])
    expect(run.summary).toContain('site:\n  public: true')
    const byWish = await site(platform, pages(wished), { isPrivate: true })
    expect(byWish.outputs.publish).toBe('true')
    platform.pages.isForMembers = true
    expect((await site(platform, pages(), { isPrivate: true })).outputs.publish).toBe('true')
  })

  test('of a private repository without Pages hears of free plans', async () => {
    const run = await site(await startPlatform({ isPrivate: true }), pages(), { isPrivate: true })
    expect(run.summary).toMatch(/free plan[\s\S]*public: true/)
  })

  test('of a fork hears that there may be nothing to do', async () => {
    const run = await site(await startPlatform(), pages(), { isFork: true })
    expect(run.summary).toContain('there is nothing to do')
  })

  test.each([
    ['the token may not ask', { permissions: { contents: 'read' } as const }, 'pages: read'],
    ['GitHub is down', {}, 'troubles of its own'],
  ])('is not published where %s, and the run ends green', async (_, start, says) => {
    const platform = await startPlatform()
    platform.pages.buildType = 'workflow'
    if (says !== 'pages: read') platform.on({ method: 'GET', path: /\/pages$/ }, { answer: answers.unavailable })
    const run = await site(platform, pages(), start)
    expect([run.code, run.outputs.publish]).toEqual([0, 'false'])
    expect(run.commands).toMatchObject([{ command: 'warning', message: expect.stringContaining(says) }])
    expect(run.summary).toContain(says)
  })
})

test('a change that is proposed is built to be looked at, without a question to anybody', async () => {
  const platform = await startPlatform()
  platform.pages.buildType = 'workflow'
  const pull = {
    ...{ number: 1, author: 'ben', branch: 'words', head: 'b'.repeat(40), isDraft: false },
    from: { id: 2, fullName: 'ben/community', owner: 'ben', isFork: true },
  }
  const run = await runAction({
    occasion: pullRequest(lindenau, pull, { action: 'opened', merge: 'c'.repeat(40), base: 'a'.repeat(40) }),
    inputs: { task: 'site' },
    token: 'read-only',
    api: platform.url,
    workspace: pages({ 'roadmap.md': '---\nkind: [roadmap\n---\n# Roadmap\n' }),
  })
  expect([run.code, run.outputs.publish, platform.requests]).toEqual([0, 'false', []])
  expect(run.left).toContain('tmp/community-site/index.html')
  expect(run.left).not.toContain('tmp/community-site/roadmap.html')
  expect(run.summary).toMatch(/press “community-site”[\s\S]*roadmap\.md could not be read/)
})

test('another branch is never published, whatever the workflow says', async () => {
  const platform = await startPlatform()
  platform.pages.buildType = 'workflow'
  const run = await site(platform, pages(), { branch: 'words' })
  expect([run.code, run.outputs.publish, platform.requests]).toEqual([0, 'false', []])
})

test('a folder with something else in it is left alone, and the run ends green', async () => {
  const workspace = pages({ 'our-site/letters.txt': 'Dear all' })
  const run = await site(await startPlatform(), workspace, { inputs: { out: 'our-site' } })
  expect([run.code, run.outputs]).toEqual([0, { publish: 'false' }])
  expect(run.commands).toMatchObject([{ command: 'warning', message: expect.stringContaining('letters.txt') }])
  expect(existsSync(join(workspace, 'our-site/index.html'))).toBe(false)
})
