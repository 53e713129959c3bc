// A real Git repository in a temporary folder, for the tests of the sources.

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Makes an empty folder that goes away with the test. */
export function newFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'moothall-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  write(folder, files)
  return folder
}

/** Writes files below a folder, with the folders on the way. */
export function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** Runs Git in a folder as an invented person, untouched by the settings of this machine. */
export function git(folder: string, ...args: readonly string[]): string {
  return run(folder, args, {})
}

/** The same on another day, `YYYY-MM-DD`. */
export function gitOn(day: string, folder: string, ...args: readonly string[]): string {
  return run(folder, args, { GIT_COMMITTER_DATE: `${day}T12:00:00Z` })
}

function run(folder: string, args: readonly string[], more: NodeJS.ProcessEnv): string {
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Ana Example',
    GIT_AUTHOR_EMAIL: 'ana@community.example',
    GIT_COMMITTER_NAME: 'Ana Example',
    GIT_COMMITTER_EMAIL: 'ana@community.example',
    ...more,
  }
  return execFileSync('git', ['-C', folder, '-c', 'init.defaultBranch=main', ...args], {
    env,
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim()
}

/** Makes a repository with one commit that holds these files. */
export function newRepository(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = newFolder(files)
  git(folder, 'init', '--quiet')
  commit(folder)
  return folder
}

/** Commits everything in a folder. */
export function commit(folder: string): void {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'A step')
}
