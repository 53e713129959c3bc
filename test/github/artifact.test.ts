// The report that a check leaves behind: which one is taken, from where, and how much of it.
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { fetchReport } from '../../src/github/artifact.ts'
import type { CompletedRun } from '../../src/github/event.ts'
import { json, loopback } from './loopback.ts'

const sha = 'a'.repeat(40)
const run: CompletedRun = {
  id: 9001,
  event: 'pull_request',
  conclusion: 'success',
  path: '.github/workflows/check.yml',
  repositoryId: 1,
  headSha: sha,
  headBranch: 'words',
  head: { id: 2, owner: 'ben' },
}

const artifact = (id: number, change: Record<string, unknown> = {}) => ({
  id,
  name: 'community-report',
  expired: false,
  created_at: `2026-11-20T09:0${id}:00Z`,
  workflow_run: { head_sha: sha },
  ...change,
})
const list = (...artifacts: unknown[]) => json({ total_count: artifacts.length, artifacts })
const moved = (location: string) => json('', 302, { location })
type Bytes = Parameters<typeof storage>[0]

/** Starts the place where artifacts are kept; it tells whether anybody showed a token there. */
async function storage(bytes: Uint8Array | (() => Iterable<Uint8Array>)) {
  const seen = { tokens: 0 }
  const { url } = await loopback([
    (request, response) => {
      if (request.headers.authorization !== undefined) seen.tokens += 1
      response.writeHead(200, { 'content-type': 'application/zip' })
      for (const part of bytes instanceof Uint8Array ? [bytes] : bytes()) {
        response.write(part)
      }
      response.end()
    },
  ])
  return { url: `${url}/blob`, seen }
}

async function fetched(bytes: Bytes) {
  const { url, seen } = await storage(bytes)
  const { github } = await loopback([list(artifact(1)), moved(url)])
  return { report: await fetchReport(github, run), seen }
}

describe('the report that is taken', () => {
  test('is the newest of the run and its commit', async () => {
    const { github, asked } = await loopback([
      list(
        artifact(1),
        artifact(3, { expired: true }),
        artifact(2),
        artifact(4, { workflow_run: { head_sha: 'b'.repeat(40) } }),
        artifact(5, { name: 'community-report-2' }),
      ),
      json({ message: 'Gone' }, 410),
    ])
    await expect(fetchReport(github, run)).rejects.toMatchObject({ trouble: 'gone' })
    expect(asked).toEqual([
      'GET /repos/osc-lindenau/community/actions/runs/9001/artifacts?name=community-report&per_page=100',
      'GET /repos/osc-lindenau/community/actions/artifacts/2/zip',
    ])
  })

  test.each([
    ['there is none', [], 'none-left'],
    ['it is of another commit', [artifact(1, { workflow_run: { head_sha: 'b'.repeat(40) } })], 'none-left'],
    ['its commit is not told', [artifact(1, { workflow_run: null })], 'none-left'],
    ['it has expired', [artifact(1, { expired: true })], 'no-longer-kept'],
  ])('is none when %s', async (_, artifacts, reason) => {
    const { github } = await loopback([list(...artifacts)])
    expect(await fetchReport(github, run)).toBe(reason)
  })
})

describe('the place that GitHub names', () => {
  test('is never shown the token', async () => {
    const { report, seen } = await fetched(strToU8('no zip'))
    expect([report, seen.tokens]).toEqual(['not-a-zip', 0])
  })

  test('may be another address of the API, which is asked with the token', async () => {
    const { url } = await storage(strToU8('no zip'))
    const tokens: (string | undefined)[] = []
    const { github } = await loopback([
      list(artifact(1)),
      (request, response) => moved(`http://${request.headers.host}/repositories/1/zip`)(request, response),
      (request, response) => {
        tokens.push(request.headers.authorization)
        moved(url)(request, response)
      },
    ])
    expect(await fetchReport(github, run)).toBe('not-a-zip')
    expect(tokens).toEqual(['token ours'])
  })

  test.each(['http://storage.example/blob', 'file:///etc/passwd', 'javascript:alert(1)', 'nowhere', ''])(
    'is not followed to “%s”',
    async (location) => {
      const { github, asked } = await loopback([list(artifact(1)), moved(location)])
      expect(await fetchReport(github, run)).toBe('no-address')
      expect(asked).toHaveLength(2)
    },
  )

  test('must have the report itself, not a way on', async () => {
    const { url: onward } = await loopback([moved('https://storage.example/blob')])
    const { github } = await loopback([list(artifact(1)), moved(`${onward}/blob`)])
    await expect(fetchReport(github, run)).rejects.toMatchObject({ trouble: 'lost' })
  })
})

describe('what is in it', () => {
  test('is stopped at five megabytes', async () => {
    const part = new Uint8Array(1024 * 1024)
    const { report } = await fetched(() => Array.from({ length: 20 }, () => part))
    expect(report).toBe('too-large')
  })

  test.each([
    ['no JSON', 'Hello'],
    ['another shape', '{"version": 1}'],
    ['a list', '[[[[]]]]'],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x7b])],
    ['a very deep list', '['.repeat(1_000_000)],
  ])('is refused when it is %s', async (_, contents) => {
    const bytes = typeof contents === 'string' ? strToU8(contents) : contents
    expect((await fetched(zipSync({ 'community-report.json': bytes }))).report).toBe('not-a-report')
  })
})
