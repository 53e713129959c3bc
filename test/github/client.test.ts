// How we speak to GitHub: what is waited for, what is asked again, and what each trouble is called.
import { describe, expect, test, vi } from 'vitest'
import type { GitHub } from '../../src/github/client.ts'
import { attempt, GitHubError } from '../../src/github/trouble.ts'
import { json, loopback } from './loopback.ts'

const look = ({ rest, to }: GitHub) => attempt(() => rest.issues.get({ ...to('write-issue'), issue_number: 1 }))
const write = ({ rest, to }: GitHub) =>
  attempt(() => rest.issues.createComment({ ...to('write-comment'), issue_number: 1, body: 'Hello' }))
const troubleOf = (answer: unknown) => (answer instanceof GitHubError ? answer.trouble : 'none')

const refusal = (status: number, message = '', headers: Readonly<Record<string, string>> = {}) =>
  json({ message }, status, headers)
const fine = json({ number: 1 })
const cut = (request: { socket: { destroy(): void } }) => request.socket.destroy()

describe('what GitHub refuses is asked once', () => {
  test.each([
    [401, 'Bad credentials', 'token'],
    [403, 'Resource not accessible by integration', 'forbidden'],
    [403, 'Unable to create comment because issue is locked.', 'locked'],
    [403, 'Repository was archived so is read-only.', 'archived'],
    [404, 'Not Found', 'missing'],
    [409, 'Conflict', 'conflict'],
    [410, 'Issues are disabled for this repo', 'gone'],
    [422, 'Validation Failed', 'refused'],
    [418, 'I am a teapot', 'odd'],
  ])('%i %s', async (status, message, trouble) => {
    const { github, asked, waits } = await loopback([refusal(status, message)])
    expect(troubleOf(await look(github))).toBe(trouble)
    expect([asked.length, waits]).toEqual([1, []])
  })
})

describe('when GitHub asks to wait', () => {
  const inSeconds = (seconds: number) => ({
    date: 'Fri, 20 Nov 2026 09:00:00 GMT',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Date.UTC(2026, 10, 20, 9) / 1000 + seconds),
  })

  test.each([
    ['after so many seconds', 429, '', { 'retry-after': '7' }, 7],
    ['at once', 403, 'secondary rate limit', { 'retry-after': '0' }, 0],
    ['until the hour is over, by its own clock', 403, 'API rate limit exceeded', inSeconds(12), 12],
    ['without saying how long', 403, 'You have exceeded a secondary rate limit', {}, 60],
  ])('%s, we do', async (_, status, message, headers, seconds) => {
    const { github, asked, waits } = await loopback([refusal(status, message, headers), fine])
    expect(troubleOf(await write(github))).toBe('none')
    expect([asked.length, waits]).toEqual([2, [seconds]])
  })

  test.each([
    ['an hour', { 'retry-after': '3600' }],
    ['until an hour is over', inSeconds(61)],
  ])('for %s, we give up', async (_, headers) => {
    const { github, asked, waits } = await loopback([refusal(403, 'rate limit', headers)])
    expect(troubleOf(await look(github))).toBe('limit')
    expect([asked.length, waits]).toEqual([1, []])
  })

  test('all waiting of a run together is a minute', async () => {
    const { github, waits } = await loopback([refusal(429, '', { 'retry-after': '25' })])
    expect(troubleOf(await look(github))).toBe('limit')
    expect(troubleOf(await look(github))).toBe('limit')
    expect(waits).toEqual([25, 25])
  })
})

describe('when no answer comes', () => {
  test.each([
    ['GitHub has troubles of its own', refusal(502), 'down'],
    ['the connection is cut', cut, 'lost'],
    ['half an answer comes', json('', 200), 'lost'],
  ])('because %s, we look three times', async (_, answer, trouble) => {
    const { github, asked, waits } = await loopback([answer])
    expect(troubleOf(await look(github))).toBe(trouble)
    expect([asked.length, waits]).toEqual([3, [0.25, 1]])
  })

  test.each([
    ['GitHub has troubles of its own', refusal(500), 'down'],
    ['the connection is cut', cut, 'lost'],
  ])('because %s, we do not write again: it may be written', async (_, answer, trouble) => {
    const { github, asked } = await loopback([answer])
    expect(troubleOf(await write(github))).toBe(trouble)
    expect(asked.length).toBe(1)
  })

  test('in time, we go on with the next try', async () => {
    const { github, asked } = await loopback([() => {}, fine], 0.2)
    expect(troubleOf(await look(github))).toBe('none')
    expect(asked.length).toBe(2)
  })

  test('in time, it is told as that', async () => {
    const { github } = await loopback([() => {}], 0.1)
    expect(troubleOf(await look(github))).toBe('slow')
  })
})

test('an answer that is none of GitHub’s is not taken for one', async () => {
  const page = (_: unknown, response: Parameters<typeof fine>[1]) =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Please sign in</html>')
  const { github } = await loopback([page])
  expect(troubleOf(await look(github))).toBe('odd')
})

test('one run asks at most sixty questions', async () => {
  const { github, asked } = await loopback([fine])
  for (let question = 1; question <= 60; question += 1) await look(github)
  expect(troubleOf(await look(github))).toBe('too-many')
  expect(asked.length).toBe(60)
})

test('nothing is printed, whatever GitHub says', async () => {
  const printed = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const { github } = await loopback([json({ number: 1 }, 200, { deprecation: 'true', sunset: '::error::now' })])
  await look(github)
  expect(printed).not.toHaveBeenCalled()
  printed.mockRestore()
})
