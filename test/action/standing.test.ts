// The task `standing`, as the runner runs it: one issue, created once, edited in place, and told aloud only when it matters.
import { describe, expect, test, vi } from 'vitest'
import { inDays } from '../support/clock.ts'
import type { Files } from '../support/github/checkout.ts'
import { answers } from '../support/github/faults.ts'
import { bot, type Platform, startPlatform } from '../support/github/platform.ts'
import { healthy, standing, text } from '../support/github/scenario.ts'
import { folderWith } from '../support/run.ts'

vi.setConfig({ testTimeout: 60_000 })

const title = 'How our community is doing'
const mark = '<!-- moothall:standing '

const pages = (change: Files = {}) => {
  const all = Object.entries({ ...healthy(), ...change })
  return folderWith(
    Object.fromEntries(all.flatMap(([path, contents]) => (contents === undefined ? [] : [[path, contents]]))),
  )
}
const noVision = { 'charter.md': text(healthy()['charter.md']).replace(/## Vision\n[^#]*/, '') }
const writes = ({ requests }: Platform) => requests.filter(({ method }) => method !== 'GET')

/** The issue as it was written some days ago: only the day that it remembers is another one. */
async function aged(platform: Platform, number: number, days: number): Promise<void> {
  const issue = (await platform.issues()).find((one) => one.number === number)
  const body = issue?.body
    .replace(/"date":"[\d-]+"/, `"date":"${inDays(-days)}"`)
    .replace(/"told":\{[^}]*\}/, '"told":{}')
  await platform.edit(number, { body })
}

describe('the issue', () => {
  test('is created once, then edited in place, and not touched when nothing is different', async () => {
    const platform = await startPlatform()
    const first = await standing(platform, pages())
    expect([first.code, first.err, first.commands]).toEqual([0, '', []])
    const [issue, ...others] = await platform.issues()
    expect(others).toEqual([])
    expect(issue).toMatchObject({ title, author: bot, state: 'open' })
    expect(issue?.body.startsWith(mark)).toBe(true)
    expect(first.outputs).toEqual({ 'issue-url': `https://github.com/lindenau/community/issues/${issue?.number}` })

    const same = await standing(platform, pages())
    expect(same.outputs).toEqual(first.outputs)
    expect(writes(platform).map(({ method }) => method)).toEqual(['POST'])

    await standing(platform, pages({ 'roadmap.md': undefined }))
    const after = await platform.issues()
    expect(after.map(({ number }) => number)).toEqual([issue?.number])
    expect(after[0]?.body).not.toBe(issue?.body)
    expect(platform.requests.length).toBeLessThanOrEqual(12)
  })

  test.each(['push', 'schedule', 'workflow_dispatch'] as const)('is written on %s', async (on) => {
    const platform = await startPlatform()
    const done = await standing(platform, pages(noVision), { on })
    expect([done.code, (await platform.issues()).length]).toEqual([0, 1])
    expect((await platform.issues())[0]?.body).toContain('https://github.com/lindenau/community/')
  })

  test('a comment comes when something got worse, once, and none when it got better', async () => {
    const platform = await startPlatform()
    await standing(platform, pages())
    const [{ number = 0 } = {}] = await platform.issues()
    expect(await platform.comments(number)).toEqual([])
    await standing(platform, pages(noVision))
    const [told, ...more] = await platform.comments(number)
    expect(more).toEqual([])
    expect(told).toMatchObject({ author: bot, body: expect.stringContaining('charter.md') })
    await standing(platform, pages(noVision))
    await standing(platform, pages())
    expect(await platform.comments(number)).toHaveLength(1)
  })

  test('a comment comes when a date is near, once', async () => {
    const platform = await startPlatform()
    const roles = { 'roles.md': text(healthy()['roles.md']).replaceAll('2028-02-28', inDays(50)) }
    await standing(platform, pages(roles))
    const [{ number = 0 } = {}] = await platform.issues()
    await aged(platform, number, 40)
    await standing(platform, pages(roles))
    const comments = await platform.comments(number)
    expect(comments).toHaveLength(1)
    expect(comments[0]?.body).toContain('Conduct contacts')
    await standing(platform, pages(roles))
    expect(await platform.comments(number)).toHaveLength(1)
  })

  test('that somebody closed stays closed and quiet, and is kept up to date', async () => {
    const platform = await startPlatform()
    await standing(platform, pages())
    const [{ number = 0, body = '' } = {}] = await platform.issues()
    await platform.edit(number, { state: 'closed' })
    await standing(platform, pages(noVision))
    const [after, ...others] = await platform.issues()
    expect([others, after?.state, await platform.comments(number)]).toEqual([[], 'closed', []])
    expect(after?.body).not.toBe(body)
  })
})

test('a push to another branch changes nothing, whatever the workflow says', async () => {
  const platform = await startPlatform()
  const run = await standing(platform, pages(), { branch: 'words' })
  expect([run.code, run.err]).toEqual([0, ''])
  expect(run.out).toContain('another branch')
  expect(platform.requests).toEqual([])
})

test('an issue that somebody locked is kept up to date without a message', async () => {
  const platform = await startPlatform()
  await standing(platform, pages())
  const [issue] = await platform.issues()
  await aged(platform, issue?.number ?? 0, 10)
  await platform.lock(issue?.number ?? 0)
  const run = await standing(platform, pages(noVision))
  expect([run.code, run.commands]).toEqual([0, []])
  expect(await platform.comments(issue?.number ?? 0)).toEqual([])
  expect((await platform.issues())[0]?.body).not.toBe(issue?.body)
})

describe('the words of others', () => {
  test("a stranger's issue with our mark, and a pull request of ours, stay as they are", async () => {
    const platform = await startPlatform()
    const strange = await platform.write(title, 'mallory', `${mark}{} -->\nMine`)
    const other = await platform.write('Another workflow', bot, `Something else\n${mark}{} -->`)
    await platform.pull({ author: bot, own: true, branch: 'words', body: `${mark}{} -->\nA pull request` })
    await standing(platform, pages())
    await standing(platform, pages(noVision))
    const all = await platform.issues()
    expect(all.filter(({ number }) => number === strange || number === other).map(({ body }) => body)).toEqual([
      `${mark}{} -->\nMine`,
      `Something else\n${mark}{} -->`,
    ])
    expect(all).toHaveLength(3)
    expect(writes(platform).some(({ path }) => path.endsWith(`/${strange}`))).toBe(false)
  })

  test('ours is found on the third page of what the bot wrote', async () => {
    const platform = await startPlatform()
    for (let index = 0; index < 205; index += 1) await platform.write(`Report ${index}`, bot, 'Of another workflow')
    const ours = await platform.write(title, bot, `${mark}{} -->\nOld`)
    const done = await standing(platform, pages())
    expect(done.outputs['issue-url']).toMatch(new RegExp(`/issues/${ours}$`))
    expect(writes(platform).map(({ method }) => method)).toEqual(['PATCH'])
  })

  test.each([
    ['no JSON', `${mark}{"version": 1, -->\nx`],
    ['a key that is none', `${mark}{"__proto__":{"version":1},"version":1} -->`],
    ['an end in the middle', `${mark}--> {"version":1} -->`],
    ['sixty thousand letters', `${mark}${'{'.repeat(60_000)} -->`],
    ['a day that has not come', `${mark}{"version":1,"date":"2999-01-01"} -->`],
  ])('a memory that somebody edited, with %s, is written anew', async (_, body) => {
    const platform = await startPlatform()
    const number = await platform.write(title, bot, body)
    const done = await standing(platform, pages(noVision))
    expect([done.code, done.commands]).toEqual([0, []])
    const [issue] = await platform.issues()
    expect(issue?.body).toContain('`Open Science Community Lindenau`')
    expect(await platform.comments(number)).toEqual([])
  })

  test('no page calls anybody: names stand in code, and nothing of a page is live', async () => {
    const platform = await startPlatform()
    const evil = '@mallory <img src=x onerror=alert(1)> <!-- --> ![x](https://evil.example/x.png)'
    await standing(
      platform,
      pages({
        'community.yml': text(healthy()['community.yml']).replace(/^name: .*$/m, `name: "${evil}"`),
        'roles.md': text(healthy()['roles.md'])
          .replaceAll('Conduct contacts', `Conduct ${evil}`)
          .replaceAll('2028-02-28', inDays(-9)),
      }),
    )
    const [{ body = '' } = {}] = await platform.issues()
    const live = body
      .split('\n')
      .slice(1)
      .join('\n')
      .replaceAll(/`[^`\n]*`/g, '')
    expect(live).not.toMatch(/@mallory|<img|onerror|evil\.example/)
  })
})

describe('when it cannot be written', () => {
  test.each([
    { title: 'issues are switched off', permission: undefined, says: /Settings, General, Features/ },
    { title: 'the token may only read', permission: { contents: 'read' } as const, says: /issues: write/ },
  ])('$title: one sentence says what to do, and the summary holds the report', async ({ permission, says }) => {
    const platform = await startPlatform()
    if (permission === undefined) platform.switchIssuesOff()
    const done = await standing(platform, pages(noVision), permission === undefined ? {} : { permissions: permission })
    expect([done.code, done.err]).toEqual([0, ''])
    expect(done.commands).toMatchObject([{ command: 'warning', message: expect.stringMatching(says) }])
    expect(done.summary).toMatch(says)
    expect(done.summary).toContain('`Open Science Community Lindenau`')
    expect(await platform.issues()).toEqual([])
  })

  test('a token of another account than the workflow names: no issues that nobody would ever change', async () => {
    const platform = await startPlatform()
    const ends = []
    for (const _ of [1, 2]) ends.push(await standing(platform, pages(noVision), { token: platform.tokenOf('amira') }))
    for (const { code, commands } of ends) {
      expect([code, commands.length]).toEqual([0, 1])
      expect(commands[0]?.message).toContain('“comment-author”')
    }
    expect((await platform.issues()).filter(({ state }) => state === 'open')).toEqual([])
  })

  test('an answer that is lost after the issue was stored does not make a second one', async () => {
    const platform = await startPlatform()
    platform.on({ method: 'POST', path: /\/issues$/, turns: [1] }, { cut: 'after' })
    const done = await standing(platform, pages())
    expect([done.code, done.commands, (await platform.issues()).length]).toEqual([0, [], 1])
    expect(done.outputs).toHaveProperty('issue-url')
  })

  test('a lost answer to a comment does not tell it twice', async () => {
    const platform = await startPlatform()
    await standing(platform, pages())
    platform.on({ method: 'POST', path: /\/comments$/, turns: [1] }, { cut: 'after' })
    await standing(platform, pages(noVision))
    expect(await platform.comments(1)).toHaveLength(1)
  })

  test.each([
    ['401', answers.badCredentials, /token/],
    ['404', answers.notFound, /issues: write/],
    ['409', answers.conflict, /Re-run all jobs/],
    ['422', answers.invalid, /did not take it/],
    ['500', answers.serverError, /troubles of its own/],
    ['502, not even JSON', answers.badGateway, /troubles of its own/],
    ['the hourly limit', answers.hourlyLimit(3000), /slow down/],
  ])('%s on writing: the run stays green and explains itself', async (_, answer, says) => {
    const platform = await startPlatform()
    platform.on({ method: 'POST', path: /\/issues$/ }, { answer })
    const done = await standing(platform, pages(noVision))
    expect([done.code, done.err]).toEqual([0, ''])
    expect(done.commands).toMatchObject([{ command: 'warning', message: expect.stringMatching(says) }])
    expect(done.summary).toContain('`Open Science Community Lindenau`')
  })

  test('pages that cannot be read at all: one sentence, and nothing is written', async () => {
    const platform = await startPlatform()
    const done = await standing(platform, pages(), { inputs: { path: 'nowhere' } })
    expect([done.code, done.commands.length, (await platform.issues()).length]).toEqual([0, 1, 0])
  })
})
