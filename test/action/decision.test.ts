// The task `decision`, as the runner runs it after a check, after a review and once a day: what it counts, what it says.
import { describe, expect, test, vi } from 'vitest'
import { now } from '../support/clock.ts'
import { json } from '../support/github/gate.ts'
import { type Platform, type Pull, type PullOptions, startPlatform } from '../support/github/platform.ts'
import { decision, queued, reviewed, round, toDecide } from '../support/github/scenario.ts'

vi.setConfig({ testTimeout: 60_000 })

const head = 'a'.repeat(40)
const longAgo = '2026-01-05T09:00:00Z'

/** A community of which two coordinators agree to every change of the charter. */
const pages = {
  'community.yml': 'name: Open Science Community Lindenau\nrules: status\n',
  'charter.md': '# Charter\n\n## How this charter changes\n\nTwo coordinators agree.\n',
  'roles.md': '# Roles\n\n| Role | Who |\n|---|---|\n| Coordinators | Amira Benhallou, Dana Okafor |\n',
  'people.md':
    '# People\n\n| Name | GitHub | May we list you? |\n|---|---|---|\n| Amira Benhallou | https://github.com/amira | yes, 2026-01-12 |\n| Dana Okafor | https://github.com/dana | yes, 2026-01-12 |\n| Emil Sand | https://github.com/emil | yes, 2026-01-12 |\n',
}

async function community(files: Readonly<Record<string, string>> = {}, options: Partial<PullOptions> = {}) {
  const platform = await startPlatform()
  await platform.commit({ ...pages, ...files })
  const pull = await platform.pull({ author: 'ben', branch: 'words', head, openedAt: longAgo, ...options })
  return { platform, pull }
}

const said = ({ statuses }: Platform) => statuses.map(({ state, description }) => `${state}: ${description}`)
const review = (platform: Platform, pull: Pull) => decision(platform, pull, reviewed)

describe('two coordinators agree', () => {
  test('one after the other: the status is set once for each step, and not again', async () => {
    const { platform, pull } = await community()
    const first = await decision(platform, pull)
    expect([first.code, first.err, first.commands, first.outputs]).toEqual([0, '', [], { decision: 'pending' }])
    await platform.review(pull.number, 'amira', 'APPROVE')
    await review(platform, pull)
    const again = await review(platform, pull)
    expect([again.outputs, again.out]).toEqual([{}, expect.stringContaining('still holds')])
    await platform.review(pull.number, 'dana', 'APPROVE')
    expect((await review(platform, pull)).outputs).toEqual({ decision: 'success' })
    expect(said(platform)).toEqual([
      'pending: Not yet: 0 of 2 agree.',
      'pending: Not yet: 1 of 2 agree.',
      'success: Your own rule is met.',
    ])
    const target_url = `https://github.com/lindenau/community/pull/${pull.number}`
    expect(platform.statuses[0]).toMatchObject({ sha: head, context: 'moothall / decision', target_url })
  })

  test('an approval that is dismissed no longer counts', async () => {
    const { platform, pull } = await community()
    await platform.review(pull.number, 'amira', 'APPROVE')
    const given = await platform.review(pull.number, 'dana', 'APPROVE')
    await review(platform, pull)
    await platform.dismiss(pull.number, given)
    await review(platform, pull)
    expect(said(platform)).toEqual(['success: Your own rule is met.', 'pending: Not yet: 1 of 2 agree.'])
  })

  test('an approval by an account that no longer exists does not count', async () => {
    const { platform, pull } = await community()
    await platform.review(pull.number, 'amira', 'APPROVE')
    await platform.review(pull.number, 'dana', 'APPROVE')
    platform.leave('dana')
    await review(platform, pull)
    expect(said(platform)).toEqual(['pending: Not yet: 1 of 2 agree.'])
  })

  test('an approval by a stranger does not count', async () => {
    const { platform, pull } = await community()
    await platform.review(pull.number, 'amira', 'APPROVE')
    await platform.review(pull.number, 'mallory', 'APPROVE')
    await review(platform, pull)
    expect(said(platform)).toEqual(['pending: Not yet: 1 of 2 agree.'])
  })

  test.each([
    ['a member', 'MEMBER', /^success: /],
    ['a stranger', 'NONE', /^pending: /],
  ])('both agreed in a meeting, whose notes %s brings', async (_, association, says) => {
    const platform = await startPlatform()
    const main = await platform.commit(pages)
    const notes = '# Call\n\n## Decisions\n\n- Amira and Dana agree to the new [charter](../charter.md).\n'
    const change = await platform.commit({ 'charter.md': '# Charter\n', 'notes/2026-11-18.md': notes }, main)
    const files = ['charter.md', { filename: 'notes/2026-11-18.md', status: 'added' } as const]
    const pull = await platform.pull({
      author: 'ben',
      branch: 'words',
      head: change,
      openedAt: longAgo,
      files,
      association,
    })
    await decision(platform, pull)
    expect(said(platform)).toEqual([expect.stringMatching(says)])
  })
})

test('notes on the main branch count when they name the change and its description links to them', async () => {
  const notes = '# Call\n\n## Decisions\n\n- Amira and Dana agree to #1.\n'
  const { platform, pull } = await community(
    { 'notes/2026-11-18.md': notes },
    { body: 'Agreed on [the last call](https://github.com/lindenau/community/blob/main/notes/2026-11-18.md).' },
  )
  expect(pull.number).toBe(1)
  await decision(platform, pull)
  expect(said(platform)).toEqual(['success: Your own rule is met.'])
})

describe('a change of the rules themselves', () => {
  test('comes under the rules as they stand, and cannot switch the status off', async () => {
    const platform = await startPlatform()
    const main = await platform.commit(pages)
    const change = await platform.commit(
      {
        'community.yml': 'name: Mine\nrules: advice\n',
        'charter.md': '# Charter\n\n## How this charter changes\n\nOne member agrees.\n',
      },
      main,
    )
    const files = ['charter.md', 'community.yml']
    const pull = await platform.pull({ author: 'emil', branch: 'words', head: change, openedAt: longAgo, files })
    await decision(platform, pull)
    expect(said(platform)).toEqual(['pending: Not yet: 0 of 2 agree.'])
  })

  test('counts from the moment in which it is merged, for changes that were there before', async () => {
    const { platform, pull } = await community()
    await decision(platform, pull)
    await platform.commit({ 'charter.md': '# Charter\n\n## How this charter changes\n\nThree members agree.\n' })
    await review(platform, pull)
    expect(said(platform)).toEqual(['pending: Not yet: 0 of 2 agree.', 'pending: Not yet: 0 of 3 agree.'])
  })
})

describe('time to object', () => {
  const quiet = {
    'charter.md': '# Charter\n\n## How this charter changes\n\nIt counts when nobody objects within 7 days.\n',
  }

  test('runs from when GitHub first heard of the newest version, whatever the dates of its commits', async () => {
    const { platform, pull } = await community(quiet)
    await decision(platform, pull)
    expect(said(platform)).toEqual([expect.stringMatching(/^pending: Not yet: time to object until \d+ \w+ \d{4}\.$/)])
  })

  test('is over for one that was there long enough, at the next round', async () => {
    const { platform, pull } = await community(quiet)
    await decision(platform, pull)
    const eightDaysAgo = new Date(now().getTime() - 8 * 86_400_000).toISOString()
    platform.statuses[0] = { ...platform.statuses[0], created_at: eightDaysAgo } as (typeof platform.statuses)[number]
    await round(platform)
    expect(said(platform).at(-1)).toBe('success: Your own rule is met.')
    expect(said(platform)).toHaveLength(2)
  })

  test('does not run from when another pull request asked for the same version', async () => {
    const { platform, pull: early } = await community(quiet)
    await decision(platform, early)
    const eightDaysAgo = new Date(Date.now() - 8 * 86_400_000).toISOString()
    platform.statuses[0] = { ...platform.statuses[0], created_at: eightDaysAgo } as (typeof platform.statuses)[number]
    platform.close(early.number)
    const innocent = 'c'.repeat(40)
    const pull = await platform.pull({ author: 'ben', branch: 'more', head: innocent, openedAt: longAgo })
    platform.push(pull.number, head)
    await decision(platform, { ...pull, head })
    expect(platform.statuses.at(-1)).toMatchObject({
      state: 'pending',
      target_url: expect.stringMatching(`/${pull.number}$`),
    })
    await round(platform)
    expect(said(platform)).toHaveLength(2)
  })
})

describe('nothing is said', () => {
  test('where nobody asked for it', async () => {
    const { platform, pull } = await community({ 'community.yml': 'name: Open Science Community Lindenau\n' })
    const done = await decision(platform, pull)
    expect([done.code, done.commands, done.outputs, said(platform)]).toEqual([0, [], {}, []])
    expect(platform.requests.length).toBeLessThanOrEqual(5)
  })

  test('when the pull request moved on during the run', async () => {
    const { platform, pull } = await community()
    platform.on({ method: 'GET', path: /\/reviews$/ }, { meanwhile: () => platform.push(pull.number, 'b'.repeat(40)) })
    const done = await decision(platform, pull)
    expect([done.code, done.outputs, said(platform)]).toEqual([0, {}, []])
  })

  test('when the branch with the rules is gone, and we say so', async () => {
    const { platform, pull } = await community({}, { base: 'next' })
    platform.on({ path: /\/git\/trees\/next$/ }, { answer: json(404, { message: 'Not Found' }) })
    const { code, commands } = await decision(platform, pull)
    expect([code, said(platform)]).toEqual([0, []])
    expect(commands).toMatchObject([
      { command: 'warning', message: expect.stringContaining('GitHub does not find the place') },
    ])
  })

  test('when it was closed meanwhile', async () => {
    const { platform, pull } = await community()
    platform.on({ method: 'GET', path: /\/reviews$/ }, { meanwhile: () => platform.close(pull.number) })
    await decision(platform, pull)
    expect(said(platform)).toEqual([])
  })

  test.each([
    { title: 'another workflow', path: '.github/workflows/mine.yml' },
    { title: 'a push', event: 'push' },
    { title: 'a check that was cancelled', conclusion: 'cancelled' as const },
  ])('after $title', async ({ title: _, ...event }) => {
    const { platform, pull } = await community()
    await decision(platform, pull, event)
    expect([said(platform), platform.requests.length]).toEqual([[], 0])
  })
})

test('a change of more files than can be listed has to wait, because a rule may be about one of them', async () => {
  const { platform, pull } = await community({}, { files: Array.from({ length: 3050 }, (_, at) => `notes/${at}.md`) })
  await decision(platform, pull)
  expect(said(platform)).toEqual([expect.stringMatching(/^pending: It changes more files than can be listed/)])
})

test('a change that no rule is about may be merged as far as the rules go', async () => {
  const { platform, pull } = await community({}, { files: ['story.md'] })
  await decision(platform, pull)
  expect(said(platform)).toEqual(['success: None of your own rules is about this change.'])
})

test('two pull requests from one version share what is said: neither opens a way around the other', async () => {
  const { platform, pull } = await community({}, { files: ['story.md'] })
  await platform.pull({ author: 'ben', branch: 'words', head, openedAt: longAgo, files: ['charter.md'] })
  await decision(platform, pull)
  expect(said(platform)).toEqual(['pending: Not yet: 0 of 2 agree.'])
})

test('a usual one costs at most fifteen requests', async () => {
  const { platform, pull } = await community()
  await platform.review(pull.number, 'amira', 'APPROVE')
  const before = platform.requests.length
  await decision(platform, pull)
  expect(platform.requests.length - before).toBeLessThanOrEqual(15)
})

describe('the round of the day', () => {
  test('looks at all that are open, and says that those in conflict have to wait', async () => {
    const { platform, pull } = await community()
    const other = await platform.pull({ author: 'emil', branch: 'more', head: 'c'.repeat(40), files: ['story.md'] })
    await platform.review(pull.number, 'amira', 'APPROVE')
    await platform.review(pull.number, 'dana', 'APPROVE')
    await decision(platform, pull)
    platform.conflict(pull.number)
    await round(platform)
    expect(platform.statuses.map(({ sha, state }) => [sha[0], state])).toEqual([
      ['a', 'success'],
      ['c', 'success'],
      ['a', 'pending'],
    ])
    expect(platform.statuses.at(-1)?.description).toContain('has to be looked at again')
    platform.conflict(pull.number, false)
    await round(platform, 'workflow_dispatch')
    expect(platform.statuses.at(-1)).toMatchObject({ sha: head, state: 'success' })
    expect(other.number).not.toBe(pull.number)
  })

  test('reads the pages of the community once, however many are open', async () => {
    const { platform } = await community()
    for (const branch of ['one', 'two', 'three'])
      await platform.pull({
        author: 'emil',
        branch,
        head: branch[1]?.charCodeAt(0).toString(16).padEnd(40, '0') ?? '',
        files: ['charter.md'],
      })
    await round(platform)
    expect(platform.requests.filter(({ path }) => path.includes('/git/trees/'))).toHaveLength(1)
    expect(platform.statuses).toHaveLength(4)
  })
})

describe('a merge queue', () => {
  const group = 'e'.repeat(40)

  test('is told of the pull request on top, beside the commit of the queue', async () => {
    const { platform, pull } = await community()
    await queued(platform, pull, group)
    await platform.review(pull.number, 'amira', 'APPROVE')
    await platform.review(pull.number, 'dana', 'APPROVE')
    await queued(platform, pull, group)
    expect(platform.statuses.map(({ sha, state }) => [sha[0], state])).toEqual([
      ['e', 'pending'],
      ['e', 'success'],
    ])
  })
})

describe('what cannot be done ends green, and says which permission to add', () => {
  test.each([
    [{ ...toDecide, statuses: 'read' } as const, '“statuses: write”'],
    [{ statuses: 'write', pull_requests: 'read' } as const, '“contents: read”'],
    [{ statuses: 'write', contents: 'read' } as const, '“pull-requests: read”'],
  ])('%j: %s', async (permissions, named) => {
    const { platform, pull } = await community()
    const { code, commands } = await decision(platform, pull, { permissions })
    expect(code).toBe(0)
    expect(commands).toMatchObject([{ command: 'warning', message: expect.stringContaining(named) }])
    expect(commands[0]?.message).toContain('.github/workflows/decision.yml')
  })

  test('a description that GitHub does not take is told', async () => {
    const { platform, pull } = await community()
    platform.on({ method: 'POST', path: /\/statuses\// }, { answer: json(422, { message: 'Validation Failed' }) })
    const { code, commands } = await decision(platform, pull)
    expect([code, commands.length]).toEqual([0, 1])
  })
})
