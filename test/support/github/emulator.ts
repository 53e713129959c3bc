// The emulator behind the gate: it keeps users, repositories, pull requests, issues and comments, and really changes them.
import { createSign, generateKeyPairSync } from 'node:crypto'
import { createEmulator } from 'emulate'
import { liveByThisClock, now } from '../clock.ts'
import type { Answered, Layer } from './gate.ts'

/** What a token of the action may do, in the words of a workflow's `permissions`. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>

export interface Emulator {
  /** Asks the emulator itself, past the gate, as this person; throws where it refuses. */
  ask(person: string, method: string, path: string, body?: unknown): Promise<unknown>
  /** Returns a token of the app by which actions write: what it writes is by `github-actions[bot]`. */
  mint(permissions: Permissions): Promise<string>
  readonly layer: Layer
  close(): Promise<void>
}

export const owner = 'lindenau'
export const name = 'community'
/** Amira looks after the community; the others only contribute. */
export const people = ['amira', 'ben', 'dana', 'emil', 'mallory'] as const

const installation = 1
const app = 15368
let key: string | undefined

// It asks the process that it runs in what the time is.
liveByThisClock()

/** Returns the running emulator. */
export async function startEmulator({ isPrivate = false }: { isPrivate?: boolean } = {}): Promise<Emulator> {
  const emulator = await createEmulator({ service: 'github', port: 0, seed: seed(isPrivate) })
  const origin = emulator.url.replace('localhost', '127.0.0.1')

  const ask = async (token: string, method: string, path: string, body?: unknown) => {
    const response = await fetch(origin + path, {
      method,
      headers: { authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
    return text === '' ? undefined : JSON.parse(text)
  }

  return {
    ask,
    mint: async (permissions) =>
      (await ask(appToken(), 'POST', `/app/installations/${installation}/access_tokens`, { permissions })).token,
    layer: async ({ method, path, query, headers, body, origin: gate }) => {
      const search = query.size > 0 ? `?${query}` : ''
      const response = await fetch(origin + path + search, {
        method,
        headers: only(headers, ['authorization', 'accept', 'content-type']),
        ...(method === 'GET' || method === 'HEAD' ? {} : { body }),
      })
      return {
        status: response.status,
        headers: named(only(Object.fromEntries(response.headers), ['content-type', 'link', ...limits]), origin, gate),
        body: publicNames(await response.text(), emulator.url, gate),
      } satisfies Answered
    },
    close: () => emulator.close(),
  }
}

const limits = ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset']

function seed(isPrivate: boolean) {
  key ??= generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  }).privateKey
  return {
    tokens: Object.fromEntries(people.map((login) => [login, { login }])),
    github: {
      users: people.map((login) => ({ login })),
      orgs: [{ login: owner, members: [{ login: 'amira', role: 'admin' }] }],
      repos: [{ owner, name, private: isPrivate, auto_init: true }],
      apps: [
        {
          app_id: app,
          slug: 'github-actions',
          name: 'GitHub Actions',
          private_key: key,
          permissions: {
            actions: 'write',
            contents: 'write',
            issues: 'write',
            pull_requests: 'write',
            statuses: 'write',
            pages: 'read',
          },
          installations: [{ installation_id: installation, account: owner, repository_selection: 'all' }],
        },
      ],
    },
  }
}

function appToken(): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const seconds = Math.floor(now().getTime() / 1000)
  const signed = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iss: app, iat: seconds - 60, exp: seconds + 300 })}`
  return `${signed}.${createSign('RSA-SHA256')
    .update(signed)
    .sign(key ?? '', 'base64url')}`
}

const only = (headers: Readonly<Record<string, string>>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => names.includes(name)))

const named = (headers: Readonly<Record<string, string>>, from: string, to: string) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replaceAll(from, to)]))

/** The emulator names itself; people are sent to github.com and programs to the gate. */
const publicNames = (body: string, from: string, gate: string) =>
  body.replaceAll(`"html_url":"${from}/`, '"html_url":"https://github.com/').replaceAll(from, gate)
