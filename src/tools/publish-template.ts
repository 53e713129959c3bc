// Publishes community-template/ as the root of a repository of its own: one commit for each release, on top of what
// is there. `node src/tools/publish-template.ts <address of that repository> <version>`; the address may be a path.
import { execFileSync } from 'node:child_process'

export interface Publication {
  /** A folder inside the repository whose commit is published. */
  readonly root: string
  /** The folder that becomes the root, as a path from the top of the repository. */
  readonly folder: string
  /** Where to publish: an address that Git can push to. */
  readonly remote: string
  readonly branch: string
  /** What the release is called, such as `v0.2.0`. */
  readonly version: string
}

/**
 * Pushes the folder as it is in the current commit, and returns the new commit, or undefined when nothing has changed
 * since the last release. Never rewrites what is there: a push that Git refuses is an error.
 */
export function publishTemplate({ root, folder, remote, branch, version }: Publication): string | undefined {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', root, ...bot, ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim()
  const tree = git('rev-parse', '--verify', `HEAD:${folder}`)
  const [latest] = git('ls-remote', '--heads', remote, `refs/heads/${branch}`).split('\t')
  if (latest) {
    git('fetch', '--quiet', '--no-tags', remote, `refs/heads/${branch}`)
    if (git('rev-parse', '--verify', `${latest}^{tree}`) === tree) return undefined
  }
  const parents = latest ? ['-p', latest] : []
  const commit = git('commit-tree', tree, ...parents, '-m', `Moothall ${version}`)
  git('push', '--quiet', remote, `${commit}:refs/heads/${branch}`)
  return commit
}

const bot = [
  '-c',
  'user.name=github-actions[bot]',
  '-c',
  'user.email=41898282+github-actions[bot]@users.noreply.github.com',
]

if (import.meta.main) {
  const [remote, version] = process.argv.slice(2)
  if (!remote || !version) {
    console.error('Say where to publish and which version: node src/tools/publish-template.ts <repository> <version>')
    process.exitCode = 2
  } else {
    const root = `${import.meta.dirname}/../..`
    const commit = publishTemplate({ root, folder: 'community-template', remote, branch: 'main', version })
    console.log(commit ? `Published ${version} as ${commit}.` : 'The template has not changed since the last release.')
  }
}
