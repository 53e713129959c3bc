// The folder that actions/checkout leaves: a shallow clone, its head detached at the merge of a pull request.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Lifetime, temporaryFolder } from './lifetime.ts'

/** Contents by path; undefined takes the page away. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>

export interface Checkout {
  readonly workspace: string
  /** The commits: the branch that is asked to be merged, its base, and what was checked out. */
  readonly head: string
  readonly base: string
  readonly sha: string
}

export interface CheckoutOptions {
  readonly base: Files
  readonly change?: Files
  /** What earlier commits of the branch leave behind, one after the other. */
  readonly earlier?: readonly Files[]
  /** What landed on the default branch after the pull request was opened. */
  readonly since?: Files
  readonly depth?: number
  /** Checks out the head of the pull request, as `ref: ${{ github.event.pull_request.head.sha }}` does. */
  readonly at?: 'merge' | 'head' | 'main'
  /** That of the test, where nothing else is said. */
  readonly lifetime?: Lifetime
}

/** Returns a checkout made with real Git. */
export function checkout(options: CheckoutOptions): Checkout {
  const { base, change = {}, earlier = [], since = {}, depth = 2, at = 'merge', lifetime = onTestFinished } = options
  const origin = temporaryFolder(lifetime)
  git(origin, ['init', '--quiet', '--bare', '--initial-branch=main'])
  const onBranch = [...earlier, change].map((files, at) => ({
    ref: 'refs/heads/change',
    from: at === 0 ? 2 : 3 + at,
    files,
    says: 'A change',
  }))
  const made = store(origin, [
    { ref: 'refs/heads/main', files: base, says: 'What there was' },
    // A second commit, so that there is history behind the base which a shallow clone leaves out.
    { ref: 'refs/heads/main', from: 1, files: { '.gitattributes': '* text=auto\n' }, says: 'Line ends' },
    { ref: 'refs/heads/main', from: 2, files: since, says: 'What came since' },
    ...onBranch,
    {
      ref: 'refs/pull/1/merge',
      from: 3,
      merges: 3 + onBranch.length,
      files: Object.assign({}, ...earlier, change),
      says: 'Merge the change into main',
    },
  ])
  const [head = '', merge = ''] = made.slice(-2)
  const main = made[2] ?? ''
  const sha = { merge, head, main }[at]
  const workspace = temporaryFolder(lifetime)
  git(workspace, ['init', '--quiet'])
  git(workspace, ['remote', 'add', 'origin', 'https://github.com/lindenau/community'])
  git(workspace, ['fetch', '--quiet', '--no-tags', `--depth=${depth}`, `file://${origin}`, sha])
  git(workspace, ['checkout', '--quiet', '--force', ...(at === 'main' ? ['-B', 'main', sha] : ['--detach', sha])])
  return { workspace, head, base: main, sha }
}

/** Returns the files of one of the small communities of the tests, or of the template. */
export function filesOf(folder: string): Files {
  const root = resolve(folder)
  return Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(root.length + 1), readFileSync(file)]),
  )
}

interface Commit {
  readonly ref: string
  /** Commits of the same list, counted from 1. */
  readonly from?: number
  readonly merges?: number
  readonly files: Files
  readonly says: string
}

/** Stores commits in a repository and returns their names. */
function store(folder: string, commits: readonly Commit[]): readonly string[] {
  const parts = commits.flatMap(({ ref, from, merges, files, says }, at) => [
    `commit ${ref}\nmark :${at + 1}\ncommitter Amira <amira@lindenau.example> ${1_790_000_000 + at} +0000\n`,
    ...sized(says),
    ...(from === undefined ? [] : [`from :${from}\n`]),
    ...(merges === undefined ? [] : [`merge :${merges}\n`]),
    ...Object.entries(files).flatMap(([path, contents]) =>
      contents === undefined
        ? [`D ${JSON.stringify(path)}\n`]
        : [`M 100644 inline ${JSON.stringify(path)}\n`, ...sized(contents)],
    ),
    `get-mark :${at + 1}\n`,
  ])
  const stream = Buffer.concat(parts.map((part) => Buffer.from(part)))
  return git(folder, ['fast-import', '--quiet'], stream).trim().split('\n')
}

function sized(contents: string | Uint8Array): readonly (string | Uint8Array)[] {
  return [`data ${Buffer.from(contents).length}\n`, contents, '\n']
}

function git(folder: string, args: readonly string[], input: Uint8Array | '' = ''): string {
  return execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    input,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH ?? '', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  })
}
