// What a stranger's run may leave behind in place of a report: none of it reaches the comment as it is, and nothing breaks.
import { describe, expect, test, vi } from 'vitest'
import { hostileZips, oddZips } from '../support/github/hostile-zips.ts'
import { type Artifact, type Platform, type Pull, startPlatform } from '../support/github/platform.ts'
import type { ActionRun } from '../support/github/run-action.ts'
import { checkedReport, comment, marker, upload, zipped } from '../support/github/scenario.ts'

vi.setConfig({ testTimeout: 60_000 })

const mebibyte = 1024 * 1024

interface Answered {
  readonly run: ActionRun
  readonly platform: Platform
  readonly pull: Pull
  readonly bodies: readonly string[]
}

/** Runs the task on a pull request whose check left this behind. */
async function answerTo(report: unknown, more: Partial<Artifact> = {}): Promise<Answered> {
  const platform = await startPlatform()
  const pull = await platform.pull({ author: 'mallory', branch: 'words', head: 'a'.repeat(40) })
  upload(platform, pull, report, more)
  const run = await comment(platform, pull)
  return { run, platform, pull, bodies: (await platform.comments(pull.number)).map(({ body }) => body) }
}

/** Green, one sentence, nothing written to the pull request or to the disk. */
function isRefused({ run, bodies }: Answered): void {
  expect([run.code, run.err]).toEqual([0, ''])
  expect(run.commands).toMatchObject([{ command: 'warning', message: expect.stringMatching(/^The /) }])
  expect(run.summary).toContain(run.commands[0]?.message)
  expect(run.summary).toContain('https://github.com/lindenau/community/actions/runs/9001')
  expect(bodies).toEqual([])
  expect(run.left).toEqual([])
}

const report = await checkedReport()
const zips = Object.entries(hostileZips(report))

describe('an archive', () => {
  test.each(zips)('with %s is refused', async (what, bytes) => {
    const answered = await answerTo(bytes)
    isRefused(answered)
    if (/bomb|gibibytes/.test(what)) expect(answered.run.summary).toContain('larger than we read')
    expect(answered.run.seconds).toBeLessThan(10)
  })

  test.each(Object.entries(oddZips(report)))('with %s is read or refused, and breaks nothing', async (_, bytes) => {
    const { run, bodies } = await answerTo(bytes)
    expect([run.code, run.err, bodies.length + run.commands.length, run.left]).toEqual([0, '', 1, []])
    for (const body of bodies) isWellFormed(body)
  })
})

describe('a download', () => {
  async function* endless(): AsyncIterable<Uint8Array> {
    for (let sent = 0; sent < 200 * mebibyte; sent += 65_536) yield new Uint8Array(65_536)
  }

  test('that never ends is left after five mebibytes, whatever its size claims', async () => {
    const [silent, lying] = await Promise.all([
      answerTo(undefined, { bytes: endless, claimedSize: 100 }),
      answerTo(undefined, { bytes: endless, claimedSize: 100, contentLength: 300 * mebibyte }),
    ])
    for (const answered of [silent, lying]) {
      isRefused(answered)
      expect(answered.run.summary).toContain('larger than we read')
      // What is on its way when we leave has been sent as well.
      expect(answered.platform.downloads[0]?.sent).toBeLessThan(20 * mebibyte)
    }
  })

  test('that says it is longer or shorter than it is', async () => {
    const bytes = zipped(await checkedReport())
    const [shorter, claimed] = await Promise.all([
      answerTo(bytes, { contentLength: bytes.length - 10 }),
      answerTo(bytes, { claimedSize: 400 * mebibyte }),
    ])
    expect([shorter.run.code, shorter.bodies]).toEqual([0, []])
    expect(claimed.bodies).toHaveLength(1)
  })
})

describe('a report', () => {
  test('with the number of another pull request is told where it belongs', async () => {
    const platform = await startPlatform()
    const victim = await platform.pull({ author: 'ben', branch: 'words', head: 'b'.repeat(40) })
    const pull = await platform.pull({ author: 'mallory', branch: 'words', head: 'a'.repeat(40) })
    upload(platform, pull, await checkedReport({ pullRequest: victim.number }))
    await comment(platform, pull)
    expect(await platform.comments(victim.number)).toEqual([])
    expect(await platform.comments(pull.number)).toHaveLength(1)
  })

  test('of checks that there are not, or with values of another type, is told without them', async () => {
    const [note] = report.findings as readonly Record<string, unknown>[]
    const findings = [
      { ...note, check: 'grant-access' },
      { ...note, check: '__proto__' },
      { ...note, check: 'constructor' },
      { ...note, values: {} },
      { ...note, values: { link: ['a', 'b'] } },
      { ...note, path: '/etc/passwd', about: { path: '/etc/passwd' } },
      { ...note, path: '../../x.md', about: { path: '../../x.md' } },
      { ...note, path: 'https://evil.example/', about: { path: 'https://evil.example/' } },
    ]
    const { run, bodies } = await answerTo({
      ...report,
      findings,
      comparison: { ...(report.comparison as object), new: findings },
    })
    expect([run.code, run.commands, bodies.length]).toEqual([0, [], 1])
    expect(bodies[0]).not.toMatch(/grant-access|proto|constructor|passwd|\.\.\/|evil/)
  })

  const evil = [
    '@mallory and @lindenau/maintainers, #1, GH-1, lindenau/community#1',
    '<script>alert(1)</script><img src=x onerror=alert(1)><details open>',
    '`code` ``two`` ```three``` | table | **bold** [link](https://evil.example/a) ![x](https://evil.example/b.png)',
    '\n\n# Heading\n\n<!-- moothall:comment -->\n\n---\n\n- [x] done\n\n/close\n\n::error::mine',
    'https://evil.example/c www.evil.example mailto:x@evil.example javascript:alert(1)',
    '\u202Egnp.exe \u200B\u0000\u0007\u001b[31m &lt;b&gt; &#64;mallory $(id) $' + '{{ github.token }}',
    '```mermaid\ngraph TD; A-->B; click A "https://evil.example"\n```',
  ].join(' ')

  test('with Markdown, HTML and names in every string is told in our own words', async () => {
    const keep = new Set(['check', 'severity', 'area', 'verdict', 'before', 'after', 'cause', 'how', 'status', 'kind'])
    const known = new Set(['date', 'type', 'stage', 'until', 'version', 'edition', 'what', 'weight'])
    const poisoned = (change: (path: string) => string) =>
      JSON.parse(JSON.stringify(report), (key, value) => {
        if (typeof value !== 'string' || keep.has(key) || known.has(key)) return value
        return key === 'path' || key === 'from' ? change(value) : `${value} ${evil}`
      })
    for (const given of [
      poisoned((path) => path),
      poisoned((path) => `${path}${evil}`),
      poisoned(() => 'a`b@mallory`.md'),
    ]) {
      const { run, bodies } = await answerTo({ ...given, community: { ...given.community, name: evil } })
      expect([run.code, run.err, run.commands, bodies.length]).toEqual([0, '', [], 1])
      isWellFormed(bodies[0] ?? '')
    }
  })

  test('that is as long as can be is told on one screen', async () => {
    const [note] = report.findings as readonly object[]
    const findings = Array.from({ length: 7000 }, (_, at) => ({
      ...note,
      about: { path: `guides/${at}.md` },
      path: `guides/${at}.md`,
      values: { link: `${'x'.repeat(200)}${at}.md` },
    }))
    const { run, bodies } = await answerTo({
      ...report,
      findings,
      comparison: { ...(report.comparison as object), new: findings },
    })
    expect([run.code, run.commands, bodies.length]).toEqual([0, [], 1])
    expect(Buffer.byteLength(bodies[0] ?? '')).toBeLessThanOrEqual(60_200)
    isWellFormed(bodies[0] ?? '')
  })

  test('of a pull request whose files and branch have odd names is told in our own words', async () => {
    const platform = await startPlatform()
    const branch = 'a)](//evil.example/)`@mallory`<img/src=x>'
    const files = [
      '`@mallory`.md',
      'a\n# Heading\n@mallory.md',
      '<img src=x>.md',
      '.github/``@mallory [x](//evil.example).yml',
    ]
    const pull = await platform.pull({ author: 'mallory', branch, files, head: 'a'.repeat(40) })
    upload(platform, pull, report)
    const run = await comment(platform, pull)
    const [{ body = '' } = {}] = await platform.comments(pull.number)
    expect([run.code, run.commands]).toEqual([0, []])
    expect(body).toContain('changes its own checks')
    isWellFormed(body)
  })

  test('that praises itself says so below the line that it changes its own checks', async () => {
    const platform = await startPlatform()
    const files = ['.github/workflows/check.yml']
    const pull = await platform.pull({ author: 'mallory', branch: 'words', head: 'a'.repeat(40), files })
    upload(platform, pull, { ...(await checkedReport()), findings: [], comparison: undefined, nextSteps: [] })
    await comment(platform, pull)
    const [{ body = '' } = {}] = await platform.comments(pull.number)
    expect(body.split('\n').slice(0, 4).join('\n')).toContain('This pull request changes its own checks')
  })
})

/** One mark at its start, and nothing in it that is live but our own links and headings. */
function isWellFormed(body: string): void {
  expect(body.startsWith(`${marker}\n### `)).toBe(true)
  expect(body.indexOf(marker, 1)).toBe(-1)
  const live = body
    .slice(marker.length)
    .replaceAll(/(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '')
    .replaceAll(/\]\(https:\/\/github\.com\/[^\s)]*\)/g, ']()')
  expect(live).not.toMatch(
    /[@\u202E\u200B[\p{Cc}--[\n]]]|evil|mallory|alert|<script|<img|onerror|^\/close|^::|\$\{\{|mermaid/mv,
  )
  expect(live.match(/^#+ .*$/gm)).toHaveLength(1)
}
