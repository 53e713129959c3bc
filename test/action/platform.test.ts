// Is the loopback GitHub of these tests as strict as the real one, where the emulator is not?
import { describe, expect, test } from 'vitest'
import { answers } from '../support/github/faults.ts'
import { bot, type Platform, startPlatform } from '../support/github/platform.ts'

const community = '/repos/lindenau/community'

async function ask(
  platform: Platform,
  method: string,
  path: string,
  { token, body, redirect = 'follow' }: { token?: string; body?: unknown; redirect?: 'follow' | 'manual' } = {},
) {
  const response = await fetch(path.startsWith('http') ? path : platform.url + path, {
    method,
    redirect,
    headers: token === undefined ? {} : { authorization: `token ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const data = text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text
  return { status: response.status, headers: response.headers, data }
}

describe('tokens', () => {
  test('an unknown token is refused, and what the action writes is by its bot', async () => {
    const platform = await startPlatform()
    const { number } = await platform.pull({ author: 'ben', branch: 'words' })
    const comments = `${community}/issues/${number}/comments`
    expect(await ask(platform, 'POST', comments, { token: 'made-up', body: { body: 'Hello' } })).toMatchObject({
      status: 401,
      data: { message: 'Bad credentials' },
    })
    const token = await platform.token({ pull_requests: 'write' })
    expect(await ask(platform, 'POST', comments, { token, body: { body: 'Hello' } })).toMatchObject({
      status: 201,
      data: { user: { login: bot, type: 'Bot' } },
    })
    expect(await platform.comments(number)).toMatchObject([{ author: bot, body: 'Hello' }])
  })

  test('a token writes only what its permissions name', async () => {
    const platform = await startPlatform()
    const { number } = await platform.pull({ author: 'ben', branch: 'words' })
    const token = await platform.token({ contents: 'read' })
    const refused = await ask(platform, 'POST', `${community}/issues/${number}/comments`, {
      token,
      body: { body: 'x' },
    })
    expect(refused).toMatchObject({ status: 403, data: { message: 'Resource not accessible by integration' } })
    expect(refused.headers.get('x-accepted-github-permissions')).toBe('pull_requests=write')
    expect(await ask(platform, 'POST', `${community}/issues`, { token, body: { title: 'x' } })).toMatchObject({
      status: 403,
    })
    expect(await ask(platform, 'GET', `${community}/actions/runs/1/artifacts`, { token })).toMatchObject({
      status: 403,
    })
    expect(await platform.comments(number)).toEqual([])
  })
})

describe('limits', () => {
  test('texts that are empty or too long are not stored', async () => {
    const platform = await startPlatform()
    const { number } = await platform.pull({ author: 'ben', branch: 'words' })
    const token = await platform.token({ pull_requests: 'write', issues: 'write' })
    const comments = `${community}/issues/${number}/comments`
    const status = async (body: string) => (await ask(platform, 'POST', comments, { token, body: { body } })).status
    expect([await status(' '), await status('a'.repeat(65_537)), await status('a'.repeat(65_536))]).toEqual([
      422, 422, 201,
    ])
    const long = { title: 'x', body: 'a'.repeat(65_537) }
    expect(await ask(platform, 'POST', `${community}/issues`, { token, body: long })).toMatchObject({ status: 422 })
  })

  test('a locked conversation takes no comment; without issues there are none, but pull requests go on', async () => {
    const platform = await startPlatform()
    const { number } = await platform.pull({ author: 'ben', branch: 'words' })
    const token = await platform.token({ pull_requests: 'write', issues: 'write' })
    platform.switchIssuesOff()
    const comments = `${community}/issues/${number}/comments`
    expect(await ask(platform, 'GET', `${community}/issues`, { token })).toMatchObject({ status: 410 })
    expect(await ask(platform, 'POST', `${community}/issues`, { token, body: { title: 'x' } })).toMatchObject({
      status: 410,
    })
    expect(await ask(platform, 'POST', comments, { token, body: { body: 'x' } })).toMatchObject({ status: 201 })
    platform.lock(number)
    expect(await ask(platform, 'POST', comments, { token, body: { body: 'x' } })).toMatchObject({
      status: 403,
      data: { message: 'Unable to create comment because issue is locked.' },
    })
  })

  test('a private repository shows a stranger nothing', async () => {
    const platform = await startPlatform({ isPrivate: true })
    const token = await platform.token({ contents: 'read' })
    expect((await ask(platform, 'GET', `${community}/pulls`, { token })).status).toBe(403)
    expect((await ask(platform, 'GET', `${community}/pulls`, {})).status).toBeGreaterThanOrEqual(401)
  })
})

describe('pages', () => {
  test('comments come in pages of a hundred, with links that lead through the gate', async () => {
    const platform = await startPlatform()
    const { number } = await platform.pull({ author: 'ben', branch: 'words' })
    for (let index = 0; index < 205; index += 1) await platform.say(number, 'dana', `Comment ${index}`)
    const token = await platform.token({ pull_requests: 'read' })
    const sizes: number[] = []
    let next: string | undefined = `${community}/issues/${number}/comments?per_page=100`
    while (next !== undefined) {
      const page: Awaited<ReturnType<typeof ask>> = await ask(platform, 'GET', next, { token })
      sizes.push(page.data.length)
      next = /<([^>]+)>; rel="next"/.exec(page.headers.get('link') ?? '')?.[1]
      if (next !== undefined) expect(next.startsWith(platform.url)).toBe(true)
    }
    expect(sizes).toEqual([100, 100, 5])
    expect(platform.requests.map(({ query }) => query)).toEqual([
      'per_page=100',
      'per_page=100&page=2',
      'per_page=100&page=3',
    ])
  })

  test('files come in pages as well, and no more than 3,000 of them', async () => {
    const platform = await startPlatform()
    const files = Array.from({ length: 3050 }, (_, index) => `notes/${index}.md`)
    const { number } = await platform.pull({ author: 'ben', branch: 'words', files })
    const list = `${community}/pulls/${number}/files?per_page=100`
    const last = await ask(platform, 'GET', `${list}&page=30`)
    expect(last.data).toHaveLength(100)
    expect(last.headers.get('link')).not.toContain('rel="next"')
    expect((await ask(platform, 'GET', `${list}&page=31`)).data).toEqual([])
    expect((await ask(platform, 'GET', `${community}/pulls/${number}`)).data.changed_files).toBe(3050)
  })
})

describe('pull requests', () => {
  test('are found by owner and branch; a branch alone finds all of them', async () => {
    const platform = await startPlatform()
    const byBen = await platform.pull({ author: 'ben', branch: 'words' })
    const byDana = await platform.pull({ author: 'dana', branch: 'words' })
    const own = await platform.pull({ author: 'amira', branch: 'words', own: true })
    const numbers = async (head: string) =>
      (await ask(platform, 'GET', `${community}/pulls?head=${encodeURIComponent(head)}`)).data.map(
        (pull: { number: number }) => pull.number,
      )
    expect(await numbers('ben:words')).toEqual([byBen.number])
    expect(await numbers('lindenau:words')).toEqual([own.number])
    expect(await numbers('words')).toHaveLength(3)
    const [found] = (await ask(platform, 'GET', `${community}/pulls?head=dana:words`)).data
    expect(found).toMatchObject({ head: { ref: 'words', repo: { id: byDana.from.id, fork: true } } })
    expect(found).not.toHaveProperty('changed_files')
  })

  test('follow a push, lose the repository of a deleted fork, and stand among the issues', async () => {
    const platform = await startPlatform()
    const pull = await platform.pull({ author: 'ben', branch: 'words', association: 'FIRST_TIME_CONTRIBUTOR' })
    const see = async () => (await ask(platform, 'GET', `${community}/pulls/${pull.number}`)).data
    platform.push(pull.number, 'c'.repeat(40))
    expect(await see()).toMatchObject({ head: { sha: 'c'.repeat(40) }, author_association: 'FIRST_TIME_CONTRIBUTOR' })
    await platform.deleteFork(pull)
    expect(await see()).toMatchObject({ head: { repo: null, label: 'ben:words', user: { login: 'ben' } } })
    await platform.write('A question', 'dana', 'Who?')
    const issues = (await ask(platform, 'GET', `${community}/issues?state=open`)).data
    expect(issues.map((issue: object) => 'pull_request' in issue)).toEqual([true, false])
    expect((await ask(platform, 'GET', `${community}/issues?creator=dana`)).data).toHaveLength(1)
  })

  test('a renamed repository sends its readers on, with what they carry', async () => {
    const platform = await startPlatform()
    const { number } = await platform.pull({ author: 'ben', branch: 'words' })
    const token = await platform.token({ pull_requests: 'write' })
    await platform.rename('our-community')
    expect(await ask(platform, 'GET', `${community}/pulls/${number}`, { redirect: 'manual' })).toMatchObject({
      status: 301,
    })
    expect((await ask(platform, 'GET', `${community}/pulls/${number}`)).data).toMatchObject({ number })
    const written = await ask(platform, 'POST', `${community}/issues/${number}/comments`, {
      token,
      body: { body: 'Hi' },
    })
    expect(written.status).toBe(201)
  })
})

describe('artifacts', () => {
  test('are listed by run and name, and fetched from elsewhere without a token', async () => {
    const platform = await startPlatform()
    const token = await platform.token({ actions: 'read' })
    const head = 'a'.repeat(40)
    platform.upload({ run: 7, name: 'community-report', head, bytes: Buffer.from('zip'), claimedSize: 12 })
    platform.upload({ run: 7, name: 'other', head, bytes: Buffer.from('other') })
    platform.upload({ run: 8, name: 'community-report', head, bytes: Buffer.from('old'), expired: true })
    const list = await ask(platform, 'GET', `${community}/actions/runs/7/artifacts?name=community-report`, { token })
    expect(list.data).toMatchObject({
      total_count: 1,
      artifacts: [{ id: 1, size_in_bytes: 12, expired: false, workflow_run: { head_sha: head } }],
    })
    const zip = `${community}/actions/artifacts/1/zip`
    const moved = await ask(platform, 'GET', zip, { token, redirect: 'manual' })
    const location = moved.headers.get('location') ?? ''
    expect([moved.status, new URL(location).origin === platform.url]).toEqual([302, false])
    expect((await ask(platform, 'GET', location, { token })).status).toBe(403)
    expect((await ask(platform, 'GET', location)).data).toBe('zip')
    expect((await ask(platform, 'GET', `${community}/actions/artifacts/3/zip`, { token })).status).toBe(410)
    expect(platform.downloads).toMatchObject([
      { authorized: true, status: 403 },
      { sent: 3, status: 200 },
    ])
  })
})

describe('trouble', () => {
  test('comes on the route and at the turn for which it is written', async () => {
    const platform = await startPlatform()
    const { number } = await platform.pull({ author: 'ben', branch: 'words' })
    const token = await platform.token({ pull_requests: 'write' })
    const comments = `${community}/issues/${number}/comments`
    platform.on({ method: 'POST', path: /\/comments$/, turns: [1] }, { answer: answers.secondaryLimit(429, 1) })
    platform.on({ method: 'POST', path: /\/comments$/, turns: [2] }, { cut: 'after' })
    platform.on({ method: 'POST', path: /\/comments$/, turns: [3] }, { cut: 'before' })
    const send = (body: string) => ask(platform, 'POST', comments, { token, body: { body } })
    expect((await send('one')).headers.get('retry-after')).toBe('1')
    await expect(send('two')).rejects.toThrow()
    await expect(send('three')).rejects.toThrow()
    expect((await send('four')).status).toBe(201)
    expect((await platform.comments(number)).map(({ body }) => body)).toEqual(['two', 'four'])
    expect(platform.requests.map(({ status }) => status)).toEqual([429, 0, 0, 201])
  })

  test('something may happen just before a request goes on', async () => {
    const platform = await startPlatform()
    const { number } = await platform.pull({ author: 'ben', branch: 'words' })
    platform.on({ path: /\/pulls\/\d+$/, turns: [2] }, { meanwhile: () => platform.push(number, 'd'.repeat(40)) })
    const head = async () => (await ask(platform, 'GET', `${community}/pulls/${number}`)).data.head.sha
    expect([await head(), await head()]).not.toContain(undefined)
    expect(await head()).toBe('d'.repeat(40))
  })
})
