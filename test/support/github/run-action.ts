// Runs the action as the runner does: what action.yml names, on Node 24, with the runner's variables and no others.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { onThisClock } from '../clock.ts'
import { type Lifetime, temporaryFolder } from './lifetime.ts'

export interface Occasion {
  readonly name: 'pull_request' | 'workflow_run' | 'push' | 'schedule' | 'workflow_dispatch' | 'merge_group'
  readonly payload: unknown
  /** The commit and the ref for which the workflow runs. */
  readonly sha?: string
  readonly ref?: string
}

export interface Start {
  readonly occasion: Occasion
  readonly inputs?: Readonly<Record<string, string>>
  readonly token?: string
  /** The address of the API; without it there is no network. */
  readonly api?: string
  readonly repository?: string
  /** The checkout; an empty folder when left out. */
  readonly workspace?: string
  readonly env?: Readonly<Record<string, string>>
  /** That of the test, where nothing else is said. */
  readonly lifetime?: Lifetime
}

/** A line that the runner takes as a command, such as an annotation. */
export interface Command {
  readonly command: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

export interface ActionRun {
  readonly code: number | null
  readonly out: string
  readonly err: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly commands: readonly Command[]
  /** The text of `community-report.json`, where the run wrote one. */
  readonly report: string | undefined
  /** Files that it wrote beside those that the runner reads. */
  readonly left: readonly string[]
  readonly seconds: number
}

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

/** What action.yml says. */
export const manifest: Manifest = parse(readFileSync('action.yml', 'utf8'))
const main = resolve(manifest.runs.main)
const files = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'] as const

/** Returns how the action ends and all that it leaves behind. */
export async function runAction(start: Start): Promise<ActionRun> {
  const temporary = temporaryFolder(start.lifetime ?? onTestFinished, {
    'event.json': JSON.stringify(start.occasion.payload),
    'work/.keep': '',
  })
  for (const name of files) writeFileSync(join(temporary, name), '')
  mkdirSync(join(temporary, 'tmp'))
  const given = filesIn(temporary)
  const began = performance.now()
  const child = spawn(process.execPath, [...onThisClock(), main], {
    cwd: start.workspace ?? join(temporary, 'work'),
    env: environment(start, temporary),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((ended) => child.once('close', ended)),
  ])
  const read = (file: string) =>
    existsSync(join(temporary, file)) ? readFileSync(join(temporary, file), 'utf8') : undefined
  return {
    code,
    out,
    err,
    outputs: keyed(read('GITHUB_OUTPUT') ?? ''),
    summary: read('GITHUB_STEP_SUMMARY') ?? '',
    commands: out.split('\n').flatMap(command),
    report: read('tmp/community-report.json'),
    left: filesIn(temporary).filter((file) => !given.includes(file)),
    seconds: (performance.now() - began) / 1000,
  }
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))

function environment(start: Start, temporary: string): Record<string, string> {
  const { occasion, inputs = {}, token = '', api = 'http://127.0.0.1:9', repository = 'lindenau/community' } = start
  const given = Object.entries(manifest.inputs).map(([name, { default: usual = '' }]) => {
    const value = inputs[name] ?? usual.replaceAll(/\$\{\{ *github\.token *\}\}/g, token)
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value] as const
  })
  const unknown = Object.keys(inputs).filter((name) => !(name in manifest.inputs))
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}.`)
  const { sha = '0'.repeat(40), ref = 'refs/heads/main' } = occasion
  return {
    PATH: process.env.PATH ?? '',
    HOME: temporary,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: join(temporary, 'tmp'),
    GITHUB_WORKSPACE: start.workspace ?? join(temporary, 'work'),
    GITHUB_EVENT_NAME: occasion.name,
    GITHUB_EVENT_PATH: join(temporary, 'event.json'),
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
    GITHUB_SHA: sha,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|pull|tags)\//, ''),
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'Check',
    GITHUB_JOB: 'check',
    GITHUB_ACTOR: 'amira',
    GITHUB_API_URL: api,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_GRAPHQL_URL: `${api}/graphql`,
    ...Object.fromEntries(files.map((name) => [name, join(temporary, name)])),
    ...Object.fromEntries(given),
    ...start.env,
  }
}

async function text(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

/** Reads `name=value` and `name<<END … END`, as the runner does. */
function keyed(file: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  const lines = file.split('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, end] = /^([^=<]+)<<(.+)$/.exec(lines[at] ?? '') ?? []
    const [, key, value] = /^([^=<]+)=(.*)$/.exec(lines[at] ?? '') ?? []
    if (name !== undefined && end !== undefined) {
      const last = lines.indexOf(end, at + 1)
      found[name] = lines.slice(at + 1, last).join('\n')
      at = last
    } else if (key !== undefined) found[key] = value ?? ''
  }
  return found
}

function command(line: string): readonly Command[] {
  const [, name, listed = '', message = ''] = /^\s*::([a-z-]+)(?: ([^\n]*?))?::(.*)$/.exec(line) ?? []
  if (name === undefined) return []
  const properties = listed.split(',').flatMap((pair) => {
    const [, key, value = ''] = /^([^=]+)=(.*)$/.exec(pair.trim()) ?? []
    return key === undefined ? [] : [[key, unescaped(value).replaceAll('%3A', ':').replaceAll('%2C', ',')] as const]
  })
  return [{ command: name, properties: Object.fromEntries(properties), message: unescaped(message) }]
}

const unescaped = (value: string) => value.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
