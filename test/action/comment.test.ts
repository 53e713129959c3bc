// The task `comment`, as the runner runs it when a check is over: whom it answers, where it writes, what it leaves alone.
import { describe, expect, test, vi } from 'vitest'
import type { RunEvent } from '../support/github/events.ts'
import { bot, type Platform, type PullOptions, startPlatform } from '../support/github/platform.ts'
import type { ActionRun } from '../support/github/run-action.ts'
import { checkedReport, comment, marker, upload } from '../support/github/scenario.ts'

vi.setConfig({ testTimeout: 60_000 })

const newHead = 'c'.repeat(40)

/** A platform on which the check of a pull request by Ben is over. */
async function checked(options: Partial<PullOptions> = {}, isPrivate = false) {
  const platform = await startPlatform({ isPrivate })
  const pull = await platform.pull({ author: 'ben', branch: 'words', head: 'a'.repeat(40), ...options })
  upload(platform, pull, await checkedReport({ pullRequest: pull.number }))
  return { platform, pull }
}

/** It said nothing aloud, wrote nothing, and ended green. */
function quiet({ code, commands, summary, outputs, err }: ActionRun): boolean {
  return code === 0 && commands.length === 0 && summary === '' && err === '' && Object.keys(outputs).length === 0
}

const writes = ({ requests }: Platform) => requests.filter(({ method }) => method !== 'GET').map(({ method }) => method)

describe('a pull request', () => {
  test.each([
    {
      title: 'from a fork',
      options: { author: 'ben' },
      edit: 'https://github.com/ben/community/edit/words/charter.md',
    },
    {
      title: 'from a branch of the community',
      options: { author: 'amira', own: true },
      edit: 'https://github.com/lindenau/community/edit/words/charter.md',
    },
    {
      title: 'from a branch with odd letters in its name',
      options: { branch: 'größer & besser/1+1#2' },
      edit: 'https://github.com/ben/community/edit/gr%C3%B6%C3%9Fer%20%26%20besser/1%2B1%232/charter.md',
    },
    {
      title: 'that is a draft',
      options: { draft: true },
      edit: 'https://github.com/ben/community/edit/words/charter.md',
    },
  ])('$title gets one comment with at most ten requests, then the same one edited', async ({ options, edit }) => {
    const { platform, pull } = await checked(options)
    const opened = await comment(platform, pull)
    expect([opened.code, opened.err, opened.commands]).toEqual([0, '', []])
    const [first, ...others] = await platform.comments(pull.number)
    expect(others).toEqual([])
    expect(first).toMatchObject({ author: bot })
    expect(first?.body.startsWith(`${marker}\n`)).toBe(true)
    expect(first?.body).toContain('`plans-of-2019.md`')
    expect(first?.body).toContain(edit)
    expect(opened.outputs).toEqual({
      'comment-url': `https://github.com/lindenau/community/issues/${pull.number}#issuecomment-${first?.id}`,
    })
    expect(platform.requests.length + platform.downloads.length).toBeLessThanOrEqual(10)
    expect(platform.downloads).toMatchObject([{ authorized: false, status: 200 }])

    const before = platform.requests.length
    platform.push(pull.number, newHead)
    upload(platform, { ...pull, head: newHead }, await checkedReport({ findings: [], comparison: undefined }), {
      run: 9002,
    })
    const synchronised = await comment(platform, pull, { head: newHead, run: 9002, conclusion: 'failure' })
    expect(synchronised.code).toBe(0)
    const after = await platform.comments(pull.number)
    expect(after.map(({ id }) => id)).toEqual([first?.id])
    expect(after[0]?.body).not.toContain('plans-of-2019.md')
    expect(writes(platform)).toEqual(['POST', 'PATCH'])
    expect(platform.requests.length - before).toBeLessThanOrEqual(9)
  })

  test('among many others costs no more requests', async () => {
    const { platform, pull } = await checked()
    for (let index = 0; index < 120; index += 1) await platform.pull({ author: 'dana', branch: `words-${index}` })
    await comment(platform, pull)
    expect(await platform.comments(pull.number)).toHaveLength(1)
    expect(platform.requests.filter(({ path }) => path.endsWith('/pulls'))).toHaveLength(1)
  })

  test('with nothing new since the last run is not written to', async () => {
    const { platform, pull } = await checked()
    await comment(platform, pull)
    const again = await comment(platform, pull)
    expect(writes(platform)).toEqual(['POST'])
    expect(again.outputs).toHaveProperty('comment-url')
  })

  test('thanks somebody who is here for the first time, and nobody else', async () => {
    const [newcomer, member] = await Promise.all([
      checked({ association: 'FIRST_TIME_CONTRIBUTOR' }),
      checked({ association: 'MEMBER' }),
    ])
    await Promise.all([comment(newcomer.platform, newcomer.pull), comment(member.platform, member.pull)])
    const title = async ({ platform, pull }: typeof member) =>
      (await platform.comments(pull.number))[0]?.body.split('\n')[1]
    expect(await title(newcomer)).toMatch(/^### Thank you/)
    expect(await title(member)).not.toMatch(/Thank you/)
  })

  test('in a private repository needs no more rights', async () => {
    const { platform, pull } = await checked({ own: true, author: 'amira' }, true)
    expect((await comment(platform, pull)).code).toBe(0)
    expect(await platform.comments(pull.number)).toHaveLength(1)
  })

  test('is answered by another account as well, where the workflow says so', async () => {
    const { platform, pull } = await checked()
    const start = { token: platform.tokenOf('dana'), inputs: { 'comment-author': 'Dana' } }
    const done = [await comment(platform, pull, start), await comment(platform, pull, start)]
    expect(done.map(({ code, commands }) => [code, commands])).toEqual([
      [0, []],
      [0, []],
    ])
    expect(writes(platform)).toEqual(['POST'])
    expect(await platform.comments(pull.number)).toMatchObject([{ author: 'dana' }])
  })
})

describe('a token of another account', () => {
  test('that the workflow does not name leaves no comments behind that nobody would ever change', async () => {
    const { platform, pull } = await checked()
    const ends = []
    for (const _ of [1, 2]) ends.push(await comment(platform, pull, { token: platform.tokenOf('dana') }))
    expect(await platform.comments(pull.number)).toEqual([])
    for (const { code, commands, summary } of ends) {
      expect([code, commands.length]).toEqual([0, 1])
      expect(commands[0]?.message).toContain('“comment-author”')
      expect(summary).toContain('plans-of-2019.md')
    }
  })
})

describe('quietly ends', () => {
  const cases: readonly { title: string; event: RunEvent }[] = [
    { title: 'a run that was cancelled', event: { conclusion: 'cancelled' } },
    { title: 'a run that was skipped', event: { conclusion: 'skipped' } },
    { title: 'a run that waits for an approval', event: { conclusion: 'action_required' } },
    { title: 'a run that took too long', event: { conclusion: 'timed_out' } },
    { title: 'a run that only begins', event: { action: 'requested' } },
    { title: 'a run for a push', event: { event: 'push' } },
    { title: 'a run with rights of its own', event: { event: 'pull_request_target' } },
    { title: 'the run of another workflow', event: { path: '.github/workflows/other.yml' } },
    { title: 'a workflow of the same name elsewhere', event: { path: 'x/.github/workflows/check.yml' } },
    { title: 'a workflow whose name goes on', event: { path: '.github/workflows/check.yml.yml' } },
  ]
  test.each(cases)('$title, with no question to GitHub', async ({ event }) => {
    const { platform, pull } = await checked()
    expect(quiet(await comment(platform, pull, event))).toBe(true)
    expect(platform.requests).toEqual([])
  })

  test('a pull request that was closed', async () => {
    const { platform, pull } = await checked()
    await platform.close(pull.number)
    expect(quiet(await comment(platform, pull))).toBe(true)
    expect(await platform.comments(pull.number)).toEqual([])
  })

  test('a pull request that was closed while the report was read', async () => {
    const { platform, pull } = await checked()
    platform.on({ method: 'GET', path: /\/comments$/ }, { meanwhile: () => platform.close(pull.number) })
    expect(quiet(await comment(platform, pull))).toBe(true)
    expect(writes(platform)).toEqual([])
  })

  test('a pull request that has moved on before or while we wrote', async () => {
    const [before, meanwhile, edited] = await Promise.all([checked(), checked(), checked()])
    before.platform.push(before.pull.number, newHead)
    expect(quiet(await comment(before.platform, before.pull))).toBe(true)
    for (const { platform, pull } of [meanwhile, edited])
      platform.on({ method: 'GET', path: /\/comments$/ }, { meanwhile: () => platform.push(pull.number, newHead) })
    const old = `${marker}\nWhat was said before.`
    await edited.platform.say(edited.pull.number, bot, old)
    expect(quiet(await comment(meanwhile.platform, meanwhile.pull))).toBe(true)
    expect(quiet(await comment(edited.platform, edited.pull))).toBe(true)
    expect([before, meanwhile, edited].flatMap(({ platform }) => writes(platform))).toEqual([])
    expect(await edited.platform.comments(edited.pull.number)).toMatchObject([{ body: old }])
  })

  test('a fork that was made anew under the same name: it is not the one that was checked', async () => {
    const { platform, pull } = await checked()
    expect(quiet(await comment(platform, { ...pull, from: { ...pull.from, id: 999 } }))).toBe(true)
    expect(await platform.comments(pull.number)).toEqual([])
  })

  test('a branch of the same name in another fork, with the same commit', async () => {
    const { platform, pull } = await checked()
    const other = await platform.pull({ author: 'dana', branch: 'words', head: pull.head })
    await comment(platform, pull)
    expect(await platform.comments(pull.number)).toHaveLength(1)
    expect(await platform.comments(other.number)).toEqual([])
  })
})

describe('the check of', () => {
  test('a reusable workflow, or one named with its branch, is the same check', async () => {
    const path = 'lindenau/community/.github/workflows/check.yml@refs/pull/1/merge'
    const { platform, pull } = await checked()
    await comment(platform, pull, { path })
    expect(await platform.comments(pull.number)).toHaveLength(1)
  })

  test('another workflow is answered where the input says so', async () => {
    const { platform, pull } = await checked()
    const path = '.github/workflows/pages.yml'
    await comment(platform, pull, { path, inputs: { 'check-workflow': path } })
    expect(await platform.comments(pull.number)).toHaveLength(1)
  })

  test('a pull request with a conflict never ran: there is nothing to read, and one sentence says so', async () => {
    const platform = await startPlatform()
    const pull = await platform.pull({ author: 'ben', branch: 'words', head: 'a'.repeat(40) })
    const done = await comment(platform, pull)
    expect([done.code, done.commands]).toMatchObject([0, [{ command: 'warning' }]])
    expect(done.summary).toMatch(/left no report behind/)
    expect(await platform.comments(pull.number)).toEqual([])
  })

  test('a pull request that touches more than one page in a folder, named by its whole path', async () => {
    const { platform, pull } = await checked({ files: ['town/charter.md'] })
    await comment(platform, pull, { inputs: { path: 'town' } })
    const [{ body = '' } = {}] = await platform.comments(pull.number)
    expect(body).toContain('changes `town/charter.md`')
    expect(body).toContain('/edit/words/town/charter.md')
  })
})

describe('two pull requests from one head', () => {
  async function two(number: (numbers: readonly number[]) => number | undefined) {
    const platform = await startPlatform()
    const head = 'a'.repeat(40)
    const one = await platform.pull({ author: 'ben', branch: 'words', head })
    const other = await platform.pull({ author: 'ben', branch: 'words', head, base: 'next' })
    upload(platform, one, await checkedReport({ pullRequest: number([one.number, other.number]) }))
    const done = await comment(platform, one)
    const bodies = async (of: number) => (await platform.comments(of)).length
    return { done, comments: [await bodies(one.number), await bodies(other.number)] }
  }

  test('the report says which; where it says none of them, nothing is written', async () => {
    const [first, second, neither, another] = await Promise.all([
      two(([one]) => one),
      two(([, other]) => other),
      two(() => undefined),
      two(() => 999),
    ])
    expect([first.comments, second.comments, neither.comments, another.comments]).toEqual([
      [1, 0],
      [0, 1],
      [0, 0],
      [0, 0],
    ])
    expect([quiet(neither.done), quiet(another.done)]).toEqual([true, true])
  })
})

describe('a repository', () => {
  test('of the branch that is gone is no hindrance: the commit tells which pull request it was', async () => {
    const { platform, pull } = await checked()
    await platform.pull({ author: 'dana', branch: 'words', head: 'b'.repeat(40) })
    await platform.deleteFork(pull)
    const done = await comment(platform, pull, { headIsGone: true })
    expect(done.code).toBe(0)
    const [{ body = '' } = {}] = await platform.comments(pull.number)
    expect(body).toContain('plans-of-2019.md')
    expect(body).not.toContain('/edit/')
  })

  test('of the branch that was deleted after the event was sent', async () => {
    const { platform, pull } = await checked()
    await platform.deleteFork(pull)
    const done = await comment(platform, pull)
    expect(done.code).toBe(0)
    expect(await platform.comments(pull.number)).toHaveLength(1)
  })

  test('of the branch that has another name now', async () => {
    const { platform, pull } = await checked()
    await platform.renameFork(pull, 'my-words')
    await comment(platform, pull)
    const [{ body = '' } = {}] = await platform.comments(pull.number)
    expect(body).toContain('https://github.com/ben/my-words/edit/words/charter.md')
  })

  test('that has another name now is found by its old one', async () => {
    const { platform, pull } = await checked()
    const occasion = { ...platform.repository, fullName: 'lindenau/community' }
    await platform.rename('our-community')
    const done = await comment({ ...platform, repository: occasion }, pull)
    expect([done.code, done.commands]).toEqual([0, []])
    expect(await platform.comments(pull.number)).toHaveLength(1)
  })

  test('whose issues are switched off has pull requests all the same', async () => {
    const { platform, pull } = await checked()
    platform.switchIssuesOff()
    await comment(platform, pull)
    expect(await platform.comments(pull.number)).toHaveLength(1)
  })
})

describe('other comments', () => {
  test('ours is found on the third page, and only that is changed', async () => {
    const { platform, pull } = await checked()
    const strange = `${marker}\n### A stranger's words, with our mark \u{1F41F}\r\n`
    await platform.say(pull.number, 'mallory', strange)
    for (let index = 0; index < 219; index += 1) await platform.say(pull.number, 'dana', `Comment ${index}`)
    await platform.say(pull.number, bot, `Another workflow writes:\n${marker}`)
    await platform.say(pull.number, bot, `\n${marker}\nA line too late`)
    const ours = await platform.say(pull.number, bot, `${marker}\nWhat was said before.`)
    for (let index = 0; index < 27; index += 1) await platform.say(pull.number, 'emil', `More ${index}`)
    const before = await platform.comments(pull.number)
    expect(before).toHaveLength(250)
    await comment(platform, pull)
    const after = await platform.comments(pull.number)
    expect(after.filter(({ id }) => id !== ours)).toEqual(before.filter(({ id }) => id !== ours))
    expect(after.find(({ id }) => id === ours)?.body).toContain('plans-of-2019.md')
    expect(writes(platform)).toEqual(['PATCH'])
    expect(platform.requests.length + platform.downloads.length).toBeLessThanOrEqual(12)
  })

  test("a stranger's comment that begins with our mark stays as it is, to the byte", async () => {
    const { platform, pull } = await checked()
    const bodies = [`${marker}\nMine`, `${marker}`, `${marker}\n<!-- moothall:comment -->\u0000\u202E`]
    for (const body of bodies) await platform.say(pull.number, 'mallory', body)
    await comment(platform, pull)
    await comment(platform, pull)
    const after = await platform.comments(pull.number)
    expect(after.slice(0, 3).map(({ body }) => body)).toEqual(bodies)
    expect(after.map(({ author }) => author)).toEqual(['mallory', 'mallory', 'mallory', bot])
  })

  test('of ours that are one too many give way to the oldest', async () => {
    const { platform, pull } = await checked()
    const oldest = await platform.say(pull.number, bot, `${marker}\nOne`)
    await platform.say(pull.number, 'dana', 'Between them')
    await platform.say(pull.number, bot, `${marker}\nTwo`)
    await comment(platform, pull)
    expect(await platform.comments(pull.number)).toMatchObject([{ id: oldest }, { author: 'dana' }])
  })
})

describe('its own checks', () => {
  const changes = /This pull request (?:may change|changes) its own checks/
  test.each([
    { title: 'a workflow', files: ['README.md', '.github/workflows/check.yml'], named: '.github/workflows/check.yml' },
    { title: 'any file beside it', files: ['.github/labels.yml'], named: '.github/labels.yml' },
    { title: 'the settings', files: ['community.yml'], named: 'community.yml' },
    {
      title: 'a workflow that is moved away',
      files: [{ filename: 'old.yml', status: 'renamed', previous_filename: '.github/workflows/check.yml' } as const],
      named: '.github/workflows/check.yml',
    },
  ])('$title: the comment opens by saying so', async ({ files, named }) => {
    const { platform, pull } = await checked({ files })
    await comment(platform, pull)
    const [{ body = '' } = {}] = await platform.comments(pull.number)
    const opening = body.split('\n').slice(0, 4).join('\n')
    expect(opening).toMatch(changes)
    expect(opening).toContain(`\`${named}\``)
  })

  test('a change of other pages is not announced so', async () => {
    const { platform, pull } = await checked({ files: ['github/check.yml', 'my-community.yml.md', 'charter.md'] })
    await comment(platform, pull)
    expect((await platform.comments(pull.number))[0]?.body).not.toMatch(changes)
  })

  test('more files than can be listed: it may change them, and it costs no more than sixty questions', async () => {
    const files = Array.from({ length: 3050 }, (_, index) => `notes/${index}.md`)
    const { platform, pull } = await checked({ files })
    expect((await comment(platform, pull)).code).toBe(0)
    const [{ body = '' } = {}] = await platform.comments(pull.number)
    expect(body).toContain('may change its own checks')
    expect(body.length).toBeLessThan(60_000)
    expect(platform.requests.length).toBeLessThanOrEqual(60)
  })
})

describe('artifacts', () => {
  test('the newest one that is kept, of this name and this commit, is read', async () => {
    const platform = await startPlatform()
    const pull = await platform.pull({ author: 'ben', branch: 'words', head: 'a'.repeat(40) })
    const named = async (path: string) => {
      const report = await checkedReport()
      return JSON.parse(JSON.stringify(report).replaceAll('plans-of-2019.md', path))
    }
    upload(platform, pull, await named('first.md'), { minute: 1 })
    upload(platform, pull, await named('second.md'), { minute: 2 })
    upload(platform, pull, await named('expired.md'), { minute: 3, expired: true })
    upload(platform, pull, await named('other-commit.md'), { minute: 4, head: newHead })
    upload(platform, pull, await named('other-name.md'), { minute: 5, name: 'community-report-2' })
    upload(platform, pull, await named('other-run.md'), { minute: 6, run: 1 })
    await comment(platform, pull)
    expect((await platform.comments(pull.number))[0]?.body).toContain('`second.md`')
  })

  test('that are no longer kept are missed in one sentence', async () => {
    const platform = await startPlatform()
    const pull = await platform.pull({ author: 'ben', branch: 'words', head: 'a'.repeat(40) })
    upload(platform, pull, await checkedReport(), { expired: true })
    const done = await comment(platform, pull)
    expect([done.code, done.commands]).toMatchObject([0, [{ command: 'warning' }]])
    expect(done.summary).toContain('no longer kept')
  })
})
