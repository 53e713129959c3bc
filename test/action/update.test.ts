// The task `update`, as the runner runs it: one pull request for the marked parts, opened once, moved, and never multiplied.
import { describe, expect, test, vi } from 'vitest'
import type { Files } from '../support/github/checkout.ts'
import { answers } from '../support/github/faults.ts'
import { bot, type Platform, startPlatform } from '../support/github/platform.ts'
import { text, update } from '../support/github/scenario.ts'

vi.setConfig({ testTimeout: 60_000 })

const branch = 'moothall/parts'
const roles = (who: string) => `# Roles\n\n| Role | Who |\n|---|---|\n| Host | ${who} |\n`
const people =
  '# People\n\n| Name | May we list you? | Links |\n|---|---|---|\n| Amira Benhallou | yes, 2026-01-12 | github.com/amira |\n| Tomasz Grabiec | yes, 2026-01-12 | |\n'
const readme = `# Lindenau\n\nOur own  words,\twith blanks  \n\n<!-- moothall:roles -->\n<!-- /moothall:roles -->\n\n* more of them\n`
const pages: Files = {
  '.gitattributes': '* text=auto\n',
  'README.md': readme,
  'people.md': people,
  'roles.md': roles('Amira Benhallou'),
}
const tomasz: Files = { 'roles.md': roles('Tomasz Grabiec') }

/** Returns a platform whose default branch holds these pages, and a way to save changes there. */
async function community(files: Files = pages) {
  const platform = await startPlatform()
  let all = files
  await platform.commit(files)
  return {
    platform,
    run: (start: Parameters<typeof update>[2] = {}) => update(platform, all, start),
    save: async (change: Files) => {
      all = { ...all, ...change }
      await platform.commit(change)
    },
  }
}

const writes = ({ requests }: Platform) => requests.filter(({ method }) => method !== 'GET')
const on = async (platform: Platform, path: string) => text(await platform.file(branch, path))

describe('the pull request', () => {
  test('is opened once, not touched while nothing changes, and moved when the pages change', async () => {
    const { platform, run, save } = await community()
    const first = await run()
    expect([first.code, first.err, first.commands]).toEqual([0, '', []])
    const [pull, ...others] = await platform.pulls()
    expect(others).toEqual([])
    expect(pull).toMatchObject({
      author: bot,
      state: 'open',
      branch,
      title: 'Bring marked parts in step with the pages',
    })
    expect(pull?.body).toMatch(/^<!-- moothall:parts [0-9a-f]{40} -->\nOne marked part does not say any more/)
    expect(pull?.body).toContain('In `README.md`, the part `roles`.')
    const url = `https://github.com/lindenau/community/pull/${pull?.number}`
    expect(first.outputs).toEqual({ 'pull-request-url': url })
    expect(first.summary).toContain(`(${url}) is up to date`)
    expect(await on(platform, 'README.md')).toBe(
      readme.replace(
        '-->\n<!--',
        '-->\n\n| Role | Who             |\n| ---- | --------------- |\n| Host | Amira Benhallou |\n\nMore in [Roles](roles.md).\n\n<!--',
      ),
    )

    const before = writes(platform).length
    const again = await run({ on: 'schedule' })
    expect([again.code, again.outputs]).toEqual([0, first.outputs])
    expect(writes(platform)).toHaveLength(before)

    await save(tomasz)
    await run()
    expect(await on(platform, 'README.md')).toContain('| Host | Tomasz Grabiec |')
    const after = await platform.pulls()
    expect(after.map(({ number, state }) => [number, state])).toEqual([[pull?.number, 'open']])
    expect(after[0]?.body).not.toBe(pull?.body)
    // One commit of ours on top of the newest pages, so that merging brings nothing else.
    const tip = await platform.branch(branch)
    expect(tip?.parents).toEqual([(await platform.branch('main'))?.sha])
  })

  test('is closed with a sentence when nothing is left to bring in step, and another is opened when there is', async () => {
    const { platform, run, save } = await community()
    await run()
    await save({ 'README.md': await on(platform, 'README.md') })
    const done = await run()
    expect(done.summary).toContain('our pull request is closed')
    expect((await platform.pulls()).map(({ state, body }) => [state, body])).toEqual([
      ['closed', expect.stringContaining('nothing left to merge')],
    ])
    await save({ 'README.md': readme })
    await run()
    expect((await platform.pulls()).map(({ state }) => state)).toEqual(['closed', 'open'])
  })

  test('that somebody closed is not asked again, until there is something new', async () => {
    const { platform, run, save } = await community()
    await run()
    const [{ number = 0 } = {}] = await platform.pulls()
    await platform.close(number)
    await platform.deleteBranch(branch)
    const again = await run()
    expect(again.summary).toContain('somebody closed')
    expect(await platform.pulls()).toHaveLength(1)
    expect(await platform.branch(branch)).toBeUndefined()
    await save(tomasz)
    await run()
    expect((await platform.pulls()).map(({ state }) => state)).toEqual(['closed', 'open'])
  })

  test('that was merged is followed by another one from the same branch', async () => {
    const { platform, run, save } = await community()
    await run()
    const [{ number = 0 } = {}] = await platform.pulls()
    const merged = { 'README.md': await on(platform, 'README.md') }
    await platform.merge(number)
    await save({ ...merged, ...tomasz })
    const next = await run()
    expect(next.commands).toEqual([])
    expect((await platform.pulls()).map(({ state }) => state)).toEqual(['closed', 'open'])
    expect(await on(platform, 'README.md')).toContain('Tomasz Grabiec')
  })

  test('is one after two runs at once', async () => {
    const { platform, run } = await community()
    const runs = await Promise.all([run(), run({ on: 'workflow_dispatch' })])
    expect(runs.map(({ code, commands }) => [code, commands])).toEqual([
      [0, []],
      [0, []],
    ])
    expect(await platform.pulls()).toHaveLength(1)
    expect(await on(platform, 'README.md')).toContain('Amira Benhallou')
  })

  test.each([
    ['refs', /\/git\/refs$/],
    ['pull requests', /\/pulls$/],
  ])('is one when the answer about %s is lost after it was stored', async (_, path) => {
    const { platform, run } = await community()
    platform.on({ method: 'POST', path, turns: [1] }, { cut: 'after' })
    const done = await run()
    expect([done.code, done.commands]).toEqual([0, []])
    expect(await platform.pulls()).toHaveLength(1)
  })
})

describe('the words of people', () => {
  test('commits on the branch are kept, and the summary says so', async () => {
    const { platform, run, save } = await community()
    await run()
    await platform.commit({ 'README.md': '# Mine\n' }, branch)
    const tip = await platform.branch(branch)
    await save(tomasz)
    const done = await run()
    expect([done.code, done.commands]).toEqual([0, []])
    expect(done.summary).toContain('commits of their own')
    expect(await platform.branch(branch)).toEqual(tip)
    await save({ 'README.md': '# Mine\n' })
  })

  test('a commit that comes while we write is kept', async () => {
    const { platform, run, save } = await community()
    await run()
    await save(tomasz)
    platform.on(
      { method: 'POST', path: /\/git\/commits$/, turns: [1] },
      { meanwhile: () => platform.commit({ 'charter.md': '# Charter\n' }, branch) },
    )
    const done = await run()
    expect(done.summary).toContain('commits of their own')
    expect(await on(platform, 'charter.md')).toBe('# Charter\n')
  })

  test('a pull request that somebody opened for the branch keeps its words, and is not multiplied', async () => {
    const { platform, run, save } = await community()
    platform.switchProposalsOff()
    await run()
    const number = await platform.propose('amira', branch, 'The table of roles')
    await save(tomasz)
    const done = await run()
    expect(done.outputs['pull-request-url']).toMatch(new RegExp(`/pull/${number}$`))
    expect((await platform.pulls()).map(({ title, author }) => [title, author])).toEqual([
      ['The table of roles', 'amira'],
    ])
    expect(await on(platform, 'README.md')).toContain('Tomasz Grabiec')
    await save({ 'README.md': await on(platform, 'README.md') })
    await run()
    expect((await platform.pulls()).map(({ state }) => state)).toEqual(['open'])
  })

  test('every byte outside of the marks stays: a mark at the start, the line ends of Windows', async () => {
    const windows = `\ufeff${readme.replaceAll('\n', '\r\n')}`
    const { platform, run } = await community({ ...pages, 'README.md': windows })
    await run()
    const [before = '', after = ''] = windows.split('<!-- moothall:roles -->\r\n')
    const written = await on(platform, 'README.md')
    expect(written.startsWith(`${before}<!-- moothall:roles -->\r\n\r\n| Role`)).toBe(true)
    expect(written.endsWith(`|\r\n\r\nMore in [Roles](roles.md).\r\n\r\n${after}`)).toBe(true)
    expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(await on(platform, 'roles.md')).toBe(roles('Amira Benhallou'))
  })
})

test('CODEOWNERS is begun where the community asks for it, and lines of people stay', async () => {
  const owned = {
    ...pages,
    'community.yml': 'name: Lindenau\ncodeowners: true\n',
    'roles.md': `---\nowner: Amira Benhallou\n---\n${roles('Amira Benhallou')}`,
  }
  const { platform, run, save } = await community(owned)
  await run()
  expect(await on(platform, '.github/CODEOWNERS')).toMatch(
    /^# moothall:owners\n#.*\n\/roles\.md @amira\n# \/moothall:owners\n$/,
  )
  await save({ '.github/CODEOWNERS': '* @dana\n' })
  await run()
  expect(await on(platform, '.github/CODEOWNERS')).toMatch(
    /^# moothall:owners\n#.*\n\/roles\.md @amira\n# \/moothall:owners\n\n\* @dana\n$/,
  )
})

test('a part that was set aside is left alone', async () => {
  const { platform, run } = await community({
    ...pages,
    'community.yml':
      'name: Lindenau\nnot_for_us:\n  - check: generated-part-is-in-step\n    because: We fill it in by hand.\n    until: 2099-01-01\n',
  })
  await run()
  expect([await platform.pulls(), writes(platform)]).toEqual([[], []])
})

test('a community in a folder of its repository is written there', async () => {
  const inFolder = Object.fromEntries(Object.entries(pages).map(([path, contents]) => [`community/${path}`, contents]))
  const { platform, run } = await community({ ...inFolder, '.gitattributes': '* text=auto\n' })
  await run({ inputs: { path: 'community' } })
  expect(await on(platform, 'community/README.md')).toContain('Amira Benhallou')
  expect((await platform.pulls())[0]?.body).toContain('`community/README.md`')
})

describe('where workflows may not open pull requests', () => {
  test('the branch is pushed, and the summary has the page and the button to press', async () => {
    const { platform, run } = await community()
    platform.switchProposalsOff()
    const done = await run()
    const compare = 'https://github.com/lindenau/community/compare/main...moothall%2Fparts?expand=1'
    expect([done.code, done.commands, done.outputs]).toEqual([0, [], { 'pull-request-url': compare }])
    expect(done.summary).toContain(`[Open this page](${compare}) and press “Create pull request”.`)
    expect(await platform.pulls()).toEqual([])
    expect(await on(platform, 'README.md')).toContain('Amira Benhallou')
  })
})

describe('nothing is written', () => {
  test('when every part is in step, or none is marked', async () => {
    const { platform, run } = await community({ 'README.md': '# Lindenau\n' })
    const done = await run()
    expect([done.code, done.commands, writes(platform), done.outputs]).toEqual([0, [], [], {}])
  })

  test('on another branch', async () => {
    const { platform, run } = await community()
    const done = await run({ branch: 'words' })
    expect(done.out).toContain('another branch')
    expect(platform.requests).toEqual([])
  })

  test('when the branch has moved on since', async () => {
    const { platform, run, save } = await community()
    const sha = (await platform.branch('main'))?.sha ?? ''
    await save(tomasz)
    const done = await run({ sha })
    expect([done.code, done.commands, writes(platform)]).toEqual([0, [], []])
    expect(done.summary).toContain('has moved on')
  })

  test('when something else is checked out', async () => {
    const { platform } = await community()
    const done = await update(platform, { ...pages, 'README.md': `${readme}More.\n` })
    expect([done.code, writes(platform)]).toEqual([0, []])
    expect(done.summary).toContain('not what the branch holds')
  })

  test.each([
    ['contents', { contents: 'read', pull_requests: 'write' }, 'contents: write'],
    ['pull requests', { contents: 'write', pull_requests: 'read' }, 'pull-requests: write'],
  ] as const)('without the permission for %s, which one sentence names', async (_, permissions, missing) => {
    const { platform, run } = await community()
    const done = await run({ permissions })
    expect(done.code).toBe(0)
    expect(done.commands.map(({ command, message }) => [command, message.includes(missing)])).toEqual([
      ['warning', true],
    ])
    expect(done.summary).toContain('.github/workflows/update.yml')
    expect(await platform.pulls()).toEqual([])
  })

  test.each([
    ['does not answer', answers.serverError],
    ['does not find the place', answers.notFound],
  ])('when GitHub %s; the run stays green', async (_, answer) => {
    const { platform, run } = await community()
    platform.on({ method: 'POST', path: /\/git\/trees$/ }, { answer })
    const done = await run()
    expect([done.code, done.commands.length]).toEqual([0, 1])
    expect(await platform.pulls()).toEqual([])
  })
})

test('the questions stay few', async () => {
  const { platform, run } = await community()
  await run()
  expect(platform.requests.length).toBeLessThanOrEqual(12)
})
