// Runs the built command line as a user does: a process of its own, on a Node of one's choice.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { onThisClock } from './clock.ts'

export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

const cli = resolve('dist/cli.js')

/** The runner's Node, and the machine's own where it is another one. */
export const nodes: readonly string[] = [process.execPath, ...machineNode()]

function machineNode(): readonly string[] {
  const own =
    process.env.npm_node_execpath ??
    execFileSync('which', ['-a', 'node'], { encoding: 'utf8' }).trim().split('\n').at(-1)
  return own && existsSync(own) && own !== process.execPath ? [own] : []
}

/** Returns what `moothall <args>` says and how it ends. */
export function run(
  args: readonly string[],
  { node = process.execPath, cwd = '.', env = {} }: { node?: string; cwd?: string; env?: Record<string, string> } = {},
): Run {
  const done = spawnSync(node, [...onThisClock(), cli, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', ...env },
    timeout: 30_000,
  })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

/** Returns a folder that holds these files, and goes away when the test is over. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'moothall-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), contents)
  }
  return dir
}
