// Corrections beside the lines of a pull request, by the task `comment` as the runner runs it: offered once, where the
// change shows the line, and never from what the check left behind.
import { execFileSync } from 'node:child_process'
import { describe, expect, test, vi } from 'vitest'
import type { Files } from '../support/github/checkout.ts'
import { answers } from '../support/github/faults.ts'
import { bot, type Permissions, type Platform, type Pull, startPlatform } from '../support/github/platform.ts'
import type { ChangedFile } from '../support/github/pulls.ts'
import { checkedReport, comment, upload } from '../support/github/scenario.ts'
import { folderWith } from '../support/run.ts'

vi.setConfig({ testTimeout: 60_000 })

const community = {
  'community.yml': 'name: Open Science Community Lindenau\nstage: active\n',
  'docs/charter.md': '# Charter\n\n## Vision\n\nWhat we learn is open to everyone.\n',
}

const roadmap = [
  '---',
  'last_reviewed: 18 February 2026',
  'owner: Coordinator',
  '---',
  '# Roadmap',
  '',
  'It follows from [our charter](charter.md).',
  '',
  '| Milestone         | By when | Status      |',
  '|-------------------|---------|-------------|',
  '| First open event  | 2027-05 | plannned    |',
  '| Shared collection | 2027-09 | in progress |',
]
const lines = (all: readonly string[]) => `${all.join('\n')}\n`

/** Returns the patch that Git makes for a file, as GitHub shows it. */
function patchOf(before: string, after: string): string {
  const cwd = folderWith({ before, after })
  try {
    execFileSync('git', ['diff', '--no-index', '--no-color', 'before', 'after'], { cwd, encoding: 'utf8' })
    return ''
  } catch (error) {
    const { stdout } = error as { stdout: string }
    return stdout.slice(stdout.indexOf('@@')).replace(/\n$/, '')
  }
}

interface Proposed {
  readonly before?: Files
  readonly change?: Readonly<Record<string, string>>
}

/** A platform on which the check of a pull request with this change is over. */
async function proposed({ before = {}, change = { 'roadmap.md': lines(roadmap) } }: Proposed = {}) {
  const platform = await startPlatform()
  const base = await platform.commit({ ...community, ...before })
  const head = await platform.commit(change, base)
  const files = Object.entries(change).map(([filename, text]): ChangedFile => {
    const old = before[filename]
    const patch = patchOf(old === undefined ? '' : Buffer.from(old).toString(), text)
    return { filename, status: old === undefined ? 'added' : 'modified', patch }
  })
  const pull = await platform.pull({ author: 'ben', branch: 'words', head, files })
  upload(platform, pull, await checkedReport({ pullRequest: pull.number }))
  return { platform, pull }
}

const rights: Permissions = { actions: 'read', contents: 'read', pull_requests: 'write' }
const offer = (platform: Platform, pull: Pull, inputs: Readonly<Record<string, string>> = { suggest: 'true' }) =>
  comment(platform, pull, { inputs, permissions: rights, head: pull.head })
const asked = ({ requests }: Platform, method: string, path: RegExp) =>
  requests.filter((one) => one.method === method && path.test(one.path))

describe('a pull request that brings lines with one right answer', () => {
  test('is offered them once, at their lines, and the comment says nothing of it', async () => {
    const { platform, pull } = await proposed()
    const done = await offer(platform, pull)
    expect([done.code, done.err, done.commands]).toEqual([0, '', []])
    const said = await platform.lineComments(pull.number)
    expect(said.map(({ author, path, lines }) => [author, path, lines])).toEqual([
      [bot, 'roadmap.md', [2]],
      [bot, 'roadmap.md', [7]],
      [bot, 'roadmap.md', [11]],
    ])
    expect(said.map(({ body }) => body.replace(/^<!-- moothall:suggestion [0-9a-f]{32} -->\n/, ''))).toEqual([
      'The date `18 February 2026`, under `Last reviewed` of `Roadmap`, reads the same everywhere as `2026-02-18`.\n\n```suggestion\nlast_reviewed: 2026-02-18\n```\n',
      'The link to `charter.md` leads to no file that is here; the closest is `docs/charter.md`.\n\n```suggestion\nIt follows from [our charter](docs/charter.md).\n```\n',
      'The answer `plannned`, under `Status` of `First open event`, is not one that we know: choose one of `planned`, `in-progress`, `done`, `late` and `dropped`, perhaps `planned`.\n\n```suggestion\n| First open event  | 2027-05 | planned     |\n```\n',
    ])
    expect(asked(platform, 'POST', /reviews$/)).toHaveLength(1)
    const [only] = await platform.comments(pull.number)
    expect(only?.body).not.toContain('here is what to write')

    const again = await offer(platform, pull)
    expect([again.code, again.commands]).toEqual([0, []])
    expect(asked(platform, 'POST', /reviews$/)).toHaveLength(1)
    expect(await platform.lineComments(pull.number)).toHaveLength(3)
  })

  test('is offered nothing, and nothing is read, where the workflow does not ask for it', async () => {
    const { platform, pull } = await proposed()
    await offer(platform, pull, {})
    expect(await platform.comments(pull.number)).toHaveLength(1)
    expect(await platform.lineComments(pull.number)).toEqual([])
    expect(asked(platform, 'GET', new RegExp(`/git/trees/${pull.head}`))).toEqual([])
  })

  test('reads the text in its comment where GitHub does not take it beside the lines', async () => {
    const { platform, pull } = await proposed()
    platform.on({ method: 'POST', path: /\/reviews$/ }, { answer: answers.invalid })
    const done = await offer(platform, pull)
    expect([done.code, done.commands]).toEqual([0, []])
    expect(await platform.lineComments(pull.number)).toEqual([])
    const [only] = await platform.comments(pull.number)
    expect(only?.body).toContain(
      '<summary>We could not offer these corrections as buttons; here is what to write</summary>',
    )
    expect(only?.body).toContain('`roadmap.md`, line 7: The link to `charter.md`')
    expect(only?.body).toContain('```diff\n- last_reviewed: 18 February 2026\n+ last_reviewed: 2026-02-18\n```')
  })

  test('that moves on meanwhile is offered nothing', async () => {
    const { platform, pull } = await proposed()
    const push = () => platform.push(pull.number, 'd'.repeat(40))
    platform.on({ method: 'GET', path: /\/git\/blobs\// }, { meanwhile: push })
    const done = await offer(platform, pull)
    expect([done.code, done.commands]).toEqual([0, []])
    expect(asked(platform, 'POST', /reviews$/)).toEqual([])
    expect(await platform.comments(pull.number)).toEqual([])
  })

  test('gets its comment all the same where its pages cannot be read, and the run says what to add', async () => {
    const { platform, pull } = await proposed()
    platform.on({ method: 'GET', path: /\/git\/trees\// }, { answer: answers.notFound })
    const done = await offer(platform, pull)
    expect(done.code).toBe(0)
    expect(done.commands.map(({ command, message }) => [command, message])).toEqual([
      ['warning', expect.stringContaining('“contents: read”')],
    ])
    expect(await platform.comments(pull.number)).toHaveLength(1)
  })

  test('finds them again when the answer to the review is lost, and offers them no second time', async () => {
    const { platform, pull } = await proposed()
    platform.on({ method: 'POST', path: /\/reviews$/, turns: [1] }, { cut: 'after' })
    const done = await offer(platform, pull)
    expect([done.code, done.commands]).toEqual([0, []])
    expect(asked(platform, 'POST', /reviews$/)).toHaveLength(1)
    expect(await platform.lineComments(pull.number)).toHaveLength(3)
  })

  test('knows its own among hundreds, and is not taken in by somebody who writes the same', async () => {
    const { platform, pull } = await proposed()
    const first = await proposed()
    await offer(first.platform, first.pull)
    const copied = (await first.platform.lineComments(first.pull.number))[0]?.body ?? ''
    await platform.sayAtLine(pull.number, 'mallory', { path: 'roadmap.md', line: 2, body: copied })
    for (let at = 0; at < 120; at += 1)
      await platform.sayAtLine(pull.number, 'dana', { path: 'roadmap.md', line: 7, body: `Thought ${at}` })
    await offer(platform, pull)
    await offer(platform, pull)
    expect(asked(platform, 'POST', /reviews$/)).toHaveLength(1)
    expect(asked(platform, 'GET', /pulls\/\d+\/comments$/)).toHaveLength(4)
  })
})

describe('no correction is offered', () => {
  const dated = (day: string, more = '') =>
    `---\nlast_reviewed: ${day}\n---\n# Roadmap\n\n## Next steps\n\nWe open.\n${more}`

  test.each<{ title: string } & Proposed>([
    {
      title: 'for a line that the change does not bring',
      before: { 'roadmap.md': dated('18 February 2026') },
      change: { 'roadmap.md': dated('18 February 2026', '\nAnd we sing.\n') },
    },
    {
      title: 'for a line that only stands beside what is new',
      before: { 'roadmap.md': dated('18 February 2026') },
      change: { 'roadmap.md': dated('18 February 2026').replace('---\n# R', 'owner: Coordinator\n---\n# R') },
    },
    {
      title: 'for pages below .github, which say how others are checked',
      change: { '.github/CONTRIBUTING.md': dated('18 February 2026').replace('Roadmap', 'Contributing') },
    },
    {
      title: 'for a page with the line ends of another system',
      change: { 'roadmap.md': dated('18 February 2026').replaceAll('\n', '\r\n') },
    },
    {
      title: 'for a line in which something private stands',
      change: {
        'roadmap.md': dated('2026-02-18', '\nCall Ana: +32 470 12 34 56, or read [our charter](charter.md).\n'),
      },
    },
    {
      title: 'on a page that says that it is private',
      change: { 'roadmap.md': dated('18 February 2026').replace('---\n', '---\nvisibility: private\n') },
    },
  ])('$title', async (change) => {
    const { platform, pull } = await proposed(change)
    const done = await offer(platform, pull)
    expect([done.code, done.commands]).toEqual([0, []])
    expect(asked(platform, 'POST', /reviews$/)).toEqual([])
    expect((await platform.comments(pull.number)).map(({ body }) => body.includes('here is what to write'))).toEqual([
      false,
    ])
  })
})

describe('a name that stands on another page', () => {
  const roles = '# Roles\n\n| Role | What it is for |\n|---|---|\n| Finance lead | Keeps the books |\n'
  const owned = lines([
    ...['# Roadmap', '', '| Milestone | By when | Status | Who looks after it |', '|---|---|---|---|'],
    '| First open event | 2027-05 | planned | Finanse lead |',
  ])
  const notes = (count: number): Files =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`minutes/${at + 1}.md`, `# Minutes ${at + 1}\n`]))

  test.each([
    { title: 'is offered where all pages were read', count: 3, offered: 1 },
    { title: 'is not where some were not: it may stand there as it is written', count: 30, offered: 0 },
  ])('$title', async ({ count, offered }) => {
    const before = { 'roles.md': roles, ...notes(count) }
    const { platform, pull } = await proposed({ before, change: { 'roadmap.md': owned } })
    const done = await offer(platform, pull)
    expect([done.code, done.commands]).toEqual([0, []])
    expect(await platform.lineComments(pull.number)).toHaveLength(offered)
    // Twenty of the proposed version, and two of what it is merged into, for the community's own rules.
    expect(asked(platform, 'GET', /blobs/).length).toBeLessThanOrEqual(22)
  })
})

test('a correction of several lines names the first and the last', async () => {
  const page =
    '---\nstatus: adopted\nlast_reviewed: 2026-02-18\nstatus: adopted\n---\n# Roadmap\n\n## Next steps\n\nWe open.\n'
  const { platform, pull } = await proposed({ change: { 'roadmap.md': page } })
  await offer(platform, pull)
  const [only] = await platform.lineComments(pull.number)
  expect(only).toMatchObject({ lines: [4], body: expect.stringContaining('```suggestion\n```') })
})

test('beside one pull request there are never more than ten', async () => {
  const rows = Array.from({ length: 14 }, (_, at) => `| Milestone ${at} | 2027-05 | plannned |`)
  const change = {
    'roadmap.md': lines(['# Roadmap', '', '| Milestone | By when | Status |', '|---|---|---|', ...rows]),
  }
  const { platform, pull } = await proposed({ change })
  await offer(platform, pull)
  await offer(platform, pull)
  expect(await platform.lineComments(pull.number)).toHaveLength(10)
})
