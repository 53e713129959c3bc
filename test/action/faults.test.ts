// Whatever GitHub answers, or does not, the task `comment` ends green, with the report or the way to it, and one sentence.
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { answers, type Route, type Trouble } from '../support/github/faults.ts'
import { bot, type Platform, startPlatform } from '../support/github/platform.ts'
import type { ActionRun } from '../support/github/run-action.ts'
import { type CommentStart, checkedReport, comment, marker, upload } from '../support/github/scenario.ts'

vi.setConfig({ testTimeout: 90_000 })

interface Outcome {
  readonly run: ActionRun
  readonly platform: Platform
  /** How many comments there are in the end. */
  readonly comments: number
}

type Setting = CommentStart & { readonly before?: boolean; readonly isPrivate?: boolean }

/** Does the work of all items, four of them at a time: more would wait for the processor and not for GitHub. */
async function fourAtATime<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const done: R[] = []
  const waiting = [...items.entries()]
  const take = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) done[next[0]] = await work(next[1])
  }
  await Promise.all([take(), take(), take(), take()])
  return done
}

/** Runs the task on a checked pull request, with this trouble; `before` is a comment of ours that is there already. */
async function ending(
  troubles: readonly (readonly [Route, Trouble])[],
  { before = false, isPrivate = false, lifetime = onTestFinished, ...start }: Setting = {},
): Promise<Outcome> {
  const platform = await startPlatform({ isPrivate, lifetime })
  const pull = await platform.pull({ author: 'amira', own: true, branch: 'words', head: 'a'.repeat(40) })
  upload(platform, pull, await checkedReport())
  if (before) await platform.say(pull.number, bot, `${marker}\nWhat was said before.`)
  for (const [route, trouble] of troubles) platform.on(route, trouble)
  const run = await comment(platform, pull, { ...start, lifetime })
  return { run, platform, comments: (await platform.comments(pull.number)).length }
}

const routes = {
  'find the pull request': { method: 'GET', path: /\/pulls$/ },
  'list what the check left': { method: 'GET', path: /\/runs\/\d+\/artifacts$/ },
  'ask where that is': { method: 'GET', path: /\/zip$/ },
  'list the files': { method: 'GET', path: /\/files$/ },
  'list the comments': { method: 'GET', path: /\/comments$/ },
  'look at the pull request again': { method: 'GET', path: /\/pulls\/\d+$/ },
  'write the comment': { method: 'POST', path: /\/comments$/ },
} as const satisfies Readonly<Record<string, Route>>

const edit: Route = { method: 'PATCH', path: /\/issues\/comments\/\d+$/ }

/** One plain sentence, or two where the second says what to do; and the whole report, or the way to it. */
function isExplained({ code, err, commands, summary }: ActionRun, says: RegExp): void {
  expect([code, err]).toEqual([0, ''])
  expect(commands).toMatchObject([{ command: 'warning', message: expect.stringMatching(says) }])
  const sentence = commands[0]?.message ?? ''
  expect(sentence).toMatch(/^(?:We could not|The report|The check|GitHub)[^\n]{20,320}\.$/)
  expect(sentence).not.toMatch(/HTTP|\b[45]\d\d\b|undefined|null|Error|JSON|API|artifact|annotation/)
  expect(summary.startsWith(sentence)).toBe(true)
  const hasReport = summary.includes('plans-of-2019.md')
  const hasPointer = summary.includes('/lindenau/community/actions/runs/9001')
  expect([hasReport, hasPointer]).toContain(true)
}

const lasting: readonly { name: string; trouble: Trouble; says: RegExp }[] = [
  { name: '401', trouble: { answer: answers.badCredentials }, says: /did not accept the token/ },
  { name: '404', trouble: { answer: answers.notFound }, says: /“(?:actions: read|pull-requests: write)”/ },
  { name: '409', trouble: { answer: answers.conflict }, says: /Re-run all jobs/ },
  { name: '410', trouble: { answer: answers.issuesAreOff }, says: /gone|no longer kept/ },
  { name: '422', trouble: { answer: answers.invalid }, says: /did not take it/ },
  { name: '500', trouble: { answer: answers.serverError }, says: /troubles of its own/ },
  { name: '502 without JSON', trouble: { answer: answers.badGateway }, says: /troubles of its own/ },
  { name: '503', trouble: { answer: answers.unavailable }, says: /troubles of its own/ },
  { name: 'an hour to wait', trouble: { answer: answers.hourlyLimit(3600) }, says: /slow down/ },
  { name: 'a second limit, for an hour', trouble: { answer: answers.secondaryLimit(403, 3600) }, says: /slow down/ },
  { name: '429, for an hour', trouble: { answer: answers.secondaryLimit(429, 3600) }, says: /slow down/ },
  { name: 'a cut line', trouble: { cut: 'before' }, says: /connection to GitHub was lost/ },
  {
    name: 'a page of HTML as a success',
    trouble: { answer: { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Hello</html>' } },
    says: /do not understand|did not say where/,
  },
  {
    name: 'JSON of another shape',
    trouble: { answer: { status: 200, headers: { 'content-type': 'application/json' }, body: '{"a":[1,2]}' } },
    says: /do not understand|did not say where/,
  },
  {
    name: 'half an answer',
    trouble: { cut: 'midway' },
    says: /lost|do not understand|did not say where/,
  },
]

/** Between the first question and the last one, every other sort of trouble is enough. */
const some = ['404', '502 without JSON', '429, for an hour', 'JSON of another shape']

describe('trouble that lasts', () => {
  test.each(Object.entries(routes))('to %s', async (errand, route) => {
    const isOuter = errand === 'find the pull request' || errand === 'write the comment'
    // Half an answer to writing is enough: what was written is found.
    const isWriting = errand === 'write the comment'
    const troubles = lasting.filter(
      ({ name }) => (isOuter && !(isWriting && name === 'half an answer')) || some.includes(name),
    )
    const ends = await fourAtATime(troubles, ({ trouble }) => ending([[route, trouble]]))
    for (const [at, { run, comments }] of ends.entries()) {
      const { name = '', says = /never/ } = troubles[at] ?? {}
      isExplained(run, says)
      expect([name, comments]).toEqual([name, 0])
    }
  })

  test('to edit the comment: what was said before stays', async () => {
    // An edit is done when it is answered; what the answer says does not matter.
    const troubles = lasting.filter(({ name }) => !/^(?:a page|JSON|half)/.test(name))
    const ends = await fourAtATime(troubles, ({ trouble }) => ending([[edit, trouble]], { before: true }))
    for (const [at, { run, comments, platform }] of ends.entries()) {
      isExplained(run, troubles[at]?.says ?? /never/)
      expect(comments).toBe(1)
      expect(platform.requests.filter(({ method }) => method === 'POST')).toEqual([])
    }
  })

  test('to fetch what the check left', async () => {
    const platform = await startPlatform()
    const pull = await platform.pull({ author: 'ben', branch: 'words', head: 'a'.repeat(40) })
    const gone = { answer: { status: 302, headers: { location: `${platform.url}/not/there` } } }
    const elsewhere = { answer: { status: 302, headers: { location: 'http://198.51.100.7/blob' } } }
    const nowhere = { answer: { status: 302 } }
    upload(platform, pull, await checkedReport())
    for (const [turn, trouble] of [gone, elsewhere, nowhere].entries())
      platform.on({ path: /\/zip$/, turns: [turn + 1] }, trouble)
    for (const _ of [1, 2, 3]) {
      const run = await comment(platform, pull)
      expect([run.code, run.commands.length]).toEqual([0, 1])
    }
    expect(await platform.comments(pull.number)).toEqual([])
  })
})

describe('permissions that are missing', () => {
  test.each([
    {
      title: 'to write',
      permissions: { actions: 'read', contents: 'read' },
      says: /Add “pull-requests: write” .*comment\.yml/,
    },
    {
      title: 'to read what other workflows left',
      permissions: { pull_requests: 'write' },
      says: /Add “actions: read” /,
    },
    { title: 'all of them', permissions: {}, says: /Add “(?:actions: read|pull-requests: write)” / },
  ] as const)('$title', async ({ permissions, says }) => {
    const { run, comments } = await ending([], { permissions })
    isExplained(run, says)
    expect(comments).toBe(0)
  })

  test('in a private repository, to see the pull request', async () => {
    const { run } = await ending([], { permissions: { actions: 'read' }, isPrivate: true })
    isExplained(run, /Add “pull-requests: write” /)
  })

  test('a token that is none', async () => {
    isExplained((await ending([], { token: 'made-up' })).run, /“token”/)
  })

  test('a conversation that is locked', async () => {
    const platform = await startPlatform()
    const pull = await platform.pull({ author: 'ben', branch: 'words', head: 'a'.repeat(40) })
    upload(platform, pull, await checkedReport())
    platform.lock(pull.number)
    isExplained(await comment(platform, pull), /locked/)
    const again = await ending([[edit, { answer: answers.locked }]], { before: true })
    isExplained(again.run, /locked/)
  })
})

describe('trouble that passes', () => {
  const once = (route: Route, trouble: Trouble) => [{ ...route, turns: [1] }, trouble] as const
  // Where nothing is written, some of them are enough.
  const passing: readonly { name: string; isOfAll?: true; trouble: () => Trouble }[] = [
    { name: '500', trouble: () => ({ answer: answers.serverError }) },
    { name: '502', isOfAll: true, trouble: () => ({ answer: answers.badGateway }) },
    { name: '429', trouble: () => ({ answer: answers.secondaryLimit(429, 0) }) },
    { name: 'a second limit', isOfAll: true, trouble: () => ({ answer: answers.secondaryLimit(403, 1) }) },
    { name: 'an hour that ends now', trouble: () => ({ answer: answers.hourlyLimit(1) }) },
    { name: 'a cut line', trouble: () => ({ cut: 'before' }) },
    { name: 'a lost answer', trouble: () => ({ cut: 'after' }) },
    { name: 'half an answer', isOfAll: true, trouble: () => ({ cut: 'midway' }) },
  ]

  test.each([...Object.entries(routes), ['edit the comment', edit] as const])('to %s', async (_, route) => {
    const before = route === edit
    const troubles = passing.filter(({ isOfAll }) => isOfAll || route.method !== 'GET')
    const ends = await fourAtATime(troubles, ({ trouble }) => ending([once(route, trouble())], { before }))
    for (const [at, { run, comments }] of ends.entries())
      expect([troubles[at]?.name, run.code, run.commands, comments]).toEqual([troubles[at]?.name, 0, [], 1])
  })

  test('a comment that was stored, its answer lost, and the list lost as well, is written once', async () => {
    const { run, comments, platform } = await ending([
      [{ ...routes['write the comment'], turns: [1] }, { cut: 'after' }],
      [{ ...routes['list the comments'], turns: [2] }, { cut: 'before' }],
      [{ ...routes['list the comments'], turns: [3] }, { answer: answers.serverError }],
    ])
    expect([run.code, run.commands, comments]).toEqual([0, [], 1])
    expect(platform.requests.filter(({ method }) => method === 'POST')).toHaveLength(1)
  })

  test('two limits one after the other are both waited for', async () => {
    const { run, comments } = await ending([
      once(routes['find the pull request'], { answer: answers.secondaryLimit(403, 1) }),
      once(routes['write the comment'], { answer: answers.secondaryLimit(429, 1) }),
    ])
    expect([run.code, run.commands, comments]).toEqual([0, [], 1])
  })
})

describe('silence', () => {
  test('once is waited out and asked again; for ever, it ends within a minute', async () => {
    const [read, stored, never] = await silences
    expect([read?.run.code, read?.run.commands, read?.comments]).toEqual([0, [], 1])
    expect([stored?.run.code, stored?.run.commands, stored?.comments]).toEqual([0, [], 1])
    expect(never?.comments).toBe(0)
    if (never) isExplained(never.run, /did not answer in time/)
    expect(never?.run.seconds).toBeLessThan(62)
  })
})

// Silence takes time and no work: it is waited for beside all other tests of this file.
let silences: Promise<readonly Outcome[]>
const undo: (() => Promise<void> | void)[] = []

beforeAll(() => {
  const lifetime = (step: () => Promise<void> | void) => void undo.push(step)
  const hang = { hang: true } as const
  silences = Promise.all([
    ending([[{ ...routes['list the files'], turns: [1] }, hang]], { lifetime }),
    ending([[{ ...routes['write the comment'], turns: [1] }, hang]], { lifetime }),
    ending([[routes['list the comments'], hang]], { lifetime }),
  ])
})

afterAll(async () => {
  await silences
  for (const step of undo) await step()
})
