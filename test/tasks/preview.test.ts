// The preview as a browser meets it: a real server on loopback, and real files that change.
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { type Built, type PreviewTask, rebuilding, showPreview } from '../../src/tasks/preview.ts'
import { filesOf } from '../support/github/checkout.ts'
import { folderWith } from '../support/run.ts'

vi.setConfig({ testTimeout: 60_000 })

const look = { now: '2026-03-18', visibility: 'unknown' } as const
const healthy = () => folderWith(filesOf('test/communities/healthy') as Record<string, Uint8Array>)

async function shown(dir: string, options: Partial<PreviewTask> = {}) {
  const rounds: Built[] = []
  const waiting: (() => void)[] = []
  const server = await showPreview({
    ...{ dir, port: 0, look, elapsed: () => performance.now(), onFallback: () => {} },
    onBuilt: (built) => {
      rounds.push(built)
      for (const tell of waiting.splice(0)) tell()
    },
    onTrouble: (error) => {
      throw error
    },
    ...options,
  })
  if (!server) throw new Error('No port is free.')
  onTestFinished(() => server.close())
  // The round that follows the first one at once.
  while (rounds.length < 2) await new Promise<void>((told) => waiting.push(told))
  return { server, get: (path: string, more: Asking = {}) => ask(server.port, path, more) }
}

interface Asking {
  readonly method?: string
  readonly host?: string
}

async function ask(port: number, path: string, { method = 'GET', host = `127.0.0.1:${port}` }: Asking = {}) {
  return new Promise<{ status: number; text: string; headers: Readonly<Record<string, unknown>> }>((done, failed) => {
    // Not `fetch`, which tidies a path before it is sent.
    request({ port, host: '127.0.0.1', path, method, headers: { host } }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part) => {
        text += part
      })
      response.on('end', () => done({ status: response.statusCode ?? 0, text, headers: response.headers }))
    })
      .on('error', failed)
      .end()
  })
}

/** Waits until a page says something: how long that takes is up to the machine. */
const until = (page: () => Promise<{ text: string }>, says: RegExp) =>
  vi.waitFor(async () => expect((await page()).text).toMatch(says), { timeout: 20_000, interval: 50 })

describe('the preview', () => {
  test('shows the site, with the notes of a page beside it, and tells the browser of a change', async () => {
    const dir = healthy()
    const { server, get } = await shown(dir)
    const home = await get('/')
    expect([home.status, home.headers['content-type'], home.headers['cache-control']]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-store',
    ])
    expect(home.text).toContain("connect-src 'self'")
    expect((await get('/charter.html')).text).not.toContain('plans-of-2019')

    const heard: string[] = []
    const events = request({
      port: server.port,
      host: '127.0.0.1',
      path: '/-/changes',
      headers: { host: `127.0.0.1:${server.port}` },
    })
    events.on('response', (response) => response.setEncoding('utf8').on('data', (part) => void heard.push(part)))
    events.on('error', () => {}).end()
    onTestFinished(() => void events.destroy())
    await vi.waitFor(() => expect(heard).toHaveLength(1))

    appendFileSync(join(dir, 'charter.md'), '\nSee [our plans](plans-of-2019.md).\n')
    await until(() => get('/charter.html'), /<aside class="preview-notes"[\s\S]*plans-of-2019/)
    await vi.waitFor(() => expect(new Set(heard).size).toBeGreaterThan(1))
  })

  test('keeps the last good version of a page that cannot be read, with its note, until it can be', async () => {
    const dir = healthy()
    const { get } = await shown(dir)
    const good = (await get('/roadmap.html')).text.match(/<h2[^>]*>[^<]+/)?.[0] ?? 'none'
    const whole = filesOf(dir)['roadmap.md'] as Uint8Array
    writeFileSync(join(dir, 'roadmap.md'), '---\nkind: [roadmap\n---\n# Broken\n')
    await until(() => get('/roadmap.html'), /cannot be read as it is now/)
    expect((await get('/roadmap.html')).text).toContain(good)
    writeFileSync(join(dir, 'roadmap.md'), whole)
    await vi.waitFor(
      async () => expect((await get('/roadmap.html')).text).not.toContain('cannot be read as it is now'),
      {
        timeout: 20_000,
      },
    )
  })

  test('sees a page that comes and one that goes, also by looking', async () => {
    const dir = healthy()
    const { get } = await shown(dir, { byLooking: true })
    writeFileSync(join(dir, 'our-news.md'), '# Our news\n\nWe have moved.\n')
    await until(() => get('/our-news.html'), /We have moved/)
    rmSync(join(dir, 'our-news.md'))
    await vi.waitFor(async () => expect((await get('/our-news.html')).status).toBe(404), { timeout: 20_000 })
  })

  test('is for the browser of this machine only, and only to read', async () => {
    const dir = healthy()
    mkdirSync(join(dir, 'club'))
    writeFileSync(join(dir, 'club/README.md'), '# Our club\n')
    const { server, get } = await shown(dir)
    expect((await get('/', { host: 'evil.example' })).status).toBe(421)
    expect((await get('/', { host: `evil.example:${server.port}` })).status).toBe(421)
    expect((await get('/', { host: `localhost:${server.port}` })).status).toBe(200)
    expect((await get('/', { method: 'POST' })).status).toBe(405)
    expect(await get('/', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' })
    for (const path of [
      '/../community.yml',
      '/%2e%2e/community.yml',
      '/..%2f..%2fetc/passwd',
      '/%E0%A4%A',
      '/nowhere',
      '//x',
    ])
      expect((await get(path)).status, path).toBe(404)
    expect(await get('/club')).toMatchObject({ status: 308, headers: { location: '/club/' } })
  })

  test('takes the next port where one is taken', async () => {
    const taken = createServer()
    await new Promise<void>((ready) => taken.listen(0, '127.0.0.1', ready))
    onTestFinished(() => void taken.close())
    const { port } = taken.address() as AddressInfo
    const { server } = await shown(healthy(), { port })
    expect(server.port).toBeGreaterThan(port)
  })
})

test('a round reads only what has changed', async () => {
  const dir = healthy()
  const rebuild = rebuilding({ dir, look, elapsed: () => performance.now() })
  const first = await rebuild()
  const second = await rebuild()
  expect([...second.files]).toEqual([...first.files])
  appendFileSync(join(dir, 'charter.md'), '\nOne more line.\n')
  const third = await rebuild()
  expect(third.files.get('charter.html')).toContain('One more line.')
})
