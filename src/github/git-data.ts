// Commits and branches, made through GitHub's API: nothing is checked out, and no token is left in a checkout.
import * as v from 'valibot'
import type { GitHub } from './client.ts'
import { attempt, GitHubError, understood } from './trouble.ts'

const errand = 'propose'

/** A commit without its files: what its tree is called, what stands before it, and what it says. */
export interface CommitFacts {
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
}

export interface NewCommit {
  /** The commit on which it stands. */
  readonly on: string
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[]
  /** Returns what it says, given the name of its tree. */
  readonly message: (tree: string) => string
}

/** Where commits are made and branches moved; every call throws a `GitHubError` when GitHub does not do it. */
export interface GitData {
  /** Returns the commit at which a branch stands; nothing where there is no such branch. */
  tipOf(branch: string): Promise<string | undefined>
  facts(commit: string): Promise<CommitFacts>
  /** True when all that is in `commit` is in `branch` as well. */
  isContained(commit: string, branch: string): Promise<boolean>
  /** Stores a commit and returns its name; no branch has it yet. */
  store(commit: NewCommit): Promise<string>
  begin(branch: string, at: string): Promise<void>
  /** Moves a branch of ours, wherever it stands. */
  move(branch: string, to: string): Promise<void>
}

const named = v.object({ sha: v.string() })
const refSchema = v.object({ object: named })
const commitSchema = v.object({ tree: named, parents: v.array(named), message: v.string() })
const comparisonSchema = v.object({ ahead_by: v.number() })

/** Returns the way to the commits and branches of a repository. */
export function gitData(github: GitHub): GitData {
  const { git, repos } = github.rest
  const here = github.to(errand)
  const facts = async (commit: string): Promise<CommitFacts> => {
    const { data } = await git.getCommit({ ...here, commit_sha: commit })
    const { tree, parents, message } = understood(errand, commitSchema, data)
    return { tree: tree.sha, parents: parents.map(({ sha }) => sha), message }
  }
  return {
    facts,
    async tipOf(branch) {
      const answer = await attempt(() => git.getRef({ ...here, ref: `heads/${branch}` }))
      if (!(answer instanceof GitHubError)) return understood(errand, refSchema, answer.data).object.sha
      if (answer.trouble === 'missing') return undefined
      throw answer
    },
    async isContained(commit, branch) {
      const basehead = `${encodeURIComponent(branch)}...${commit}`
      const { data } = await repos.compareCommitsWithBasehead({ ...here, basehead, per_page: 1 })
      return understood(errand, comparisonSchema, data).ahead_by === 0
    },
    async store({ on, files, message }) {
      const entries = []
      for (const { path, bytes } of files) {
        const content = Buffer.from(bytes).toString('base64')
        const { data } = await git.createBlob({ ...here, content, encoding: 'base64' })
        const { sha } = understood(errand, named, data)
        entries.push({ path, mode: '100644', type: 'blob', sha } as const)
      }
      const base = await facts(on)
      const made = await git.createTree({ ...here, base_tree: base.tree, tree: entries })
      const tree = understood(errand, named, made.data).sha
      const { data } = await git.createCommit({ ...here, message: message(tree), tree, parents: [on] })
      return understood(errand, named, data).sha
    },
    async begin(branch, at) {
      await git.createRef({ ...here, ref: `refs/heads/${branch}`, sha: at })
    },
    async move(branch, to) {
      await git.updateRef({ ...here, ref: `heads/${branch}`, sha: to, force: true })
    },
  }
}
