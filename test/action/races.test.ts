// Several runs for one pull request at once leave one comment, whatever the order in which GitHub hears them.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { checkIsOver } from '../support/github/events.ts'
import { temporaryFolder } from '../support/github/lifetime.ts'
import { bot, type Platform, type Pull, startPlatform } from '../support/github/platform.ts'
import { manifest } from '../support/github/run-action.ts'
import { checkedReport, comment, healthy, marker, standing, toComment, upload } from '../support/github/scenario.ts'
import { folderWith } from '../support/run.ts'

vi.setConfig({ testTimeout: 120_000 })

const inProcess = 40
const asProcesses = 10
const foreign = `${marker}\nA stranger's words that begin with our mark.`

/** Numbers from 0 to 1 that are the same in every run of the tests. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** A platform on which a pull request was checked, and on which every answer takes its own time. */
async function setting(seed: number, runs: number): Promise<{ platform: Platform; pull: Pull }> {
  const platform = await startPlatform()
  const random = numbers(seed)
  const pull = await platform.pull({ author: 'ben', branch: 'words', head: 'a'.repeat(40) })
  upload(platform, pull, await checkedReport())
  await platform.say(pull.number, 'mallory', foreign)
  platform.on({ path: /./ }, { meanwhile: () => pause(random() * 15) })
  // In every second trial all of them have looked before the first one writes.
  if (seed % 2 === 0) platform.on({ method: 'POST', path: /\/comments$/ }, { meanwhile: meeting(runs) })
  // In every fifth one an answer is lost after the comment was stored, in every seventh one is there already.
  if (seed % 5 === 0) platform.on({ method: 'POST', path: /\/comments$/, turns: [1] }, { cut: 'after' })
  if (seed % 7 === 0) await platform.say(pull.number, bot, `${marker}\nWhat was said before.`)
  return { platform, pull }
}

const pause = (milliseconds: number) => new Promise((go) => setTimeout(go, milliseconds))

/** Whoever comes waits until all are there; but not for long, because not everybody may come. */
function meeting(size: number, atMost = 400): () => Promise<unknown> {
  let came = 0
  let begin: (value?: unknown) => void = () => {}
  const all = new Promise((go) => {
    begin = go
  })
  return () => {
    came += 1
    if (came >= size) begin()
    return Promise.race([all, pause(atMost)])
  }
}

async function isOne({ platform, pull }: { platform: Platform; pull: Pull }): Promise<void> {
  const [stranger, ours, ...others] = await platform.comments(pull.number)
  expect(stranger).toMatchObject({ author: 'mallory', body: foreign })
  expect(ours).toMatchObject({ author: bot, body: expect.stringContaining('plans-of-2019.md') })
  expect(others).toEqual([])
}

/** The task in the bundle, without the front door around it: what its file gives to that. */
interface Task {
  comment(inputs: object, outside: object): Promise<'green' | 'red'>
}

async function bundledTask(): Promise<Task> {
  const front = readFileSync(resolve(manifest.runs.main), 'utf8')
  const chunk = /import\("(\.\/chunks\/comment-[^"]+)"\)/.exec(front)?.[1] ?? ''
  return import(/* @vite-ignore */ join(resolve(manifest.runs.main), '..', chunk))
}

describe('one comment is left', () => {
  test(`after ${inProcess} trials of two to six runs within one process`, async () => {
    for (let seed = 1; seed <= inProcess; seed += 1) {
      const runs = 2 + (seed % 5)
      const { platform, pull } = await setting(seed, runs)
      const folder = temporaryFolder(onTestFinished, {
        'event.json': JSON.stringify(checkIsOver(platform, pull).payload),
        output: '',
        summary: '',
      })
      onTestFinished(() => void vi.unstubAllEnvs())
      vi.stubEnv('GITHUB_EVENT_PATH', join(folder, 'event.json'))
      vi.stubEnv('GITHUB_EVENT_NAME', 'workflow_run')
      vi.stubEnv('GITHUB_REPOSITORY', 'lindenau/community')
      vi.stubEnv('GITHUB_API_URL', platform.url)
      vi.stubEnv('GITHUB_OUTPUT', join(folder, 'output'))
      vi.stubEnv('GITHUB_STEP_SUMMARY', join(folder, 'summary'))
      vi.resetModules()
      const { comment } = await bundledTask()
      const inputs = {
        task: 'comment',
        token: await platform.token(toComment),
        folder: '',
        failOn: 'error',
        formats: [],
        checkWorkflow: '.github/workflows/check.yml',
        author: bot,
      }
      const outside = {
        env: process.env,
        today: '2026-11-20',
        now: '2026-11-20T09:00:00.000Z',
        sleep: (seconds: number) => pause(seconds * 1000),
      }
      const endings = await Promise.all(Array.from({ length: runs }, () => comment(inputs, outside)))
      expect([seed, endings]).toEqual([seed, Array(runs).fill('green')])
      expect(readFileSync(join(folder, 'summary'), 'utf8')).not.toContain('We could not')
      await isOne({ platform, pull })
    }
  })

  test(`after ${asProcesses} trials of two to six processes`, async () => {
    for (let seed = 101; seed <= 100 + asProcesses; seed += 1) {
      const runs = 2 + (seed % 5)
      const { platform, pull } = await setting(seed, runs)
      const ends = await Promise.all(Array.from({ length: runs }, () => comment(platform, pull)))
      expect([seed, ends.map(({ code, commands, err }) => [code, commands, err])]).toEqual([
        seed,
        Array(runs).fill([0, [], '']),
      ])
      await isOne({ platform, pull })
    }
  })

  test('of six processes that all wrote before one of them looked again', async () => {
    const platform = await startPlatform()
    const pull = await platform.pull({ author: 'ben', branch: 'words', head: 'a'.repeat(40) })
    upload(platform, pull, await checkedReport())
    await platform.say(pull.number, 'mallory', foreign)
    platform.on({ method: 'POST', path: /\/comments$/ }, { meanwhile: meeting(6, 10_000) })
    const ends = await Promise.all(Array.from({ length: 6 }, () => comment(platform, pull)))
    expect(ends.map(({ code, commands }) => [code, commands])).toEqual(Array(6).fill([0, []]))
    expect(platform.requests.filter(({ method }) => method === 'POST')).toHaveLength(6)
    await isOne({ platform, pull })
    const [, ours] = await platform.comments(pull.number)
    expect(new Set(ends.map(({ outputs }) => outputs['comment-url']?.split('-').at(-1)))).toEqual(
      new Set([`${ours?.id}`]),
    )
  })
})

describe('one issue is left open', () => {
  test('of six processes that write it at once; the others are closed and point there', async () => {
    const platform = await startPlatform()
    platform.on({ method: 'POST', path: /\/issues$/ }, { meanwhile: meeting(6, 10_000) })
    const workspace = folderWith(healthy() as Record<string, Uint8Array>)
    const ends = await Promise.all(Array.from({ length: 6 }, () => standing(platform, workspace)))
    expect(ends.map(({ code, commands }) => [code, commands])).toEqual(Array(6).fill([0, []]))
    const issues = await platform.issues()
    const [first, ...others] = issues
    expect([first?.state, others.map(({ state }) => state)]).toEqual(['open', Array(5).fill('closed')])
    for (const { body } of others) expect(body).toMatch(new RegExp(`^[^<\\n]*#${first?.number} is the one that stays`))
    await standing(platform, workspace)
    expect(await platform.issues()).toEqual(issues)
  })
})
