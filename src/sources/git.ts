// Asks the Git that is installed, read-only: no hook, no helper program, no network, no password prompt.

import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, isAbsolute, join, resolve } from 'node:path'

/** What Git answered. `code` 0 is success; `complaint` is its own words, for telling causes apart, never for printing. */
export interface GitAnswer {
  readonly code: number
  readonly output: Buffer
  readonly complaint: string
}

// Inside a hook these point Git at another repository or index than the folder we were given.
const pointsElsewhere = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
  'GIT_GRAFT_FILE',
  'GIT_SHALLOW_FILE',
  'GIT_REPLACE_REF_BASE',
  'GIT_LITERAL_PATHSPECS',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
]

// A folder that carries its own Git settings could otherwise name a program to run (fsmonitor, a bare repository inside).
const harmless = [
  '--no-pager',
  '--no-replace-objects',
  '-c',
  'core.fsmonitor=',
  '-c',
  'safe.bareRepository=explicit',
  '-c',
  'protocol.allow=never',
]

// The limits of a source hold what is asked for below this; a longer list of files counts as no answer.
const largestAnswer = 256 * 1024 * 1024

/** Runs Git in a folder and returns its answer, or undefined when no Git is installed. */
export async function askGit(question: {
  readonly folder: string
  readonly args: readonly string[]
  readonly input?: string
}): Promise<GitAnswer | undefined> {
  const git = findGit()
  if (!git) return undefined
  const args = [...harmless, '-C', question.folder, ...question.args]
  return new Promise((answer) => {
    const options = {
      encoding: 'buffer',
      maxBuffer: largestAnswer,
      env: quietEnvironment(),
      windowsHide: true,
    } as const
    const child = execFile(git, args, options, (error, output, complaint) => {
      const code = !error ? 0 : typeof error.code === 'number' ? error.code : -1
      answer({ code, output, complaint: complaint.toString('utf8') })
    })
    // Git may end before it has read everything, and the broken pipe then is no news.
    child.stdin?.on('error', () => {})
    child.stdin?.end(question.input ?? '')
  })
}

/** Says whether a folder lies inside a Git work tree, without starting Git. */
export function insideWorkTree(folder: string): boolean {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true
    if (dirname(at) === at) return false
  }
}

/**
 * Returns the installed Git by its full path. Only absolute entries of PATH count: a program called `git` inside the
 * folder that is being read must never run.
 */
function findGit(): string | undefined {
  const program = process.platform === 'win32' ? 'git.exe' : 'git'
  const folders = (process.env.PATH ?? process.env.Path ?? '').split(delimiter)
  return folders
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path))
}

function quietEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !pointsElsewhere.includes(name))
  return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' }
}
