// The pull requests that ask to merge one branch of this repository.
import * as v from 'valibot'
import type { GitHub } from './client.ts'
import { everyPage } from './pages.ts'
import { understood } from './trouble.ts'

const errand = 'open-pull-request'

/** A pull request that asks to merge the branch. */
export interface BranchPull {
  readonly number: number
  /** Nothing when the account is gone. */
  readonly author: string | undefined
  readonly title: string
  readonly body: string
  readonly isOpen: boolean
  readonly isMerged: boolean
  readonly url: string
}

export interface Wording {
  readonly title: string
  readonly body: string
}

/** Where such pull requests are read and written; every call throws a `GitHubError` when GitHub does not do it. */
export interface Proposals {
  /** Returns those of the branch, the newest first, closed ones too. */
  all(): Promise<readonly BranchPull[]>
  open(wording: Wording): Promise<BranchPull>
  edit(number: number, wording: Partial<Wording>): Promise<void>
  /** Closes one and replaces its text. */
  close(number: number, body: string): Promise<void>
}

const pullSchema = v.pipe(
  v.object({
    number: v.number(),
    user: v.nullish(v.object({ login: v.string() })),
    title: v.string(),
    body: v.nullish(v.string(), ''),
    state: v.string(),
    merged_at: v.nullish(v.string()),
    html_url: v.string(),
  }),
  v.transform(
    ({ number, user, title, body, state, merged_at, html_url }): BranchPull => ({
      ...{ number, title, body, url: html_url },
      author: user?.login,
      isOpen: state === 'open',
      isMerged: typeof merged_at === 'string',
    }),
  ),
)

/** Returns the pull requests that ask to merge `branch` into `base`. */
export function proposals(
  github: GitHub,
  { branch, base }: { readonly branch: string; readonly base: string },
): Proposals {
  const { pulls } = github.rest
  const here = github.to(errand)
  return {
    async all() {
      // Without its owner GitHub would not look at the branch at all.
      const head = `${here.owner}:${branch}`
      const { items } = await everyPage({ errand, to: 1 }, pullSchema, (page) =>
        pulls.list({ ...here, head, base, state: 'all', sort: 'created', direction: 'desc', ...page }),
      )
      return items
    },
    async open({ title, body }) {
      const { data } = await pulls.create({ ...here, title, body, head: branch, base })
      return understood(errand, pullSchema, data)
    },
    async edit(number, wording) {
      await pulls.update({ ...here, pull_number: number, ...wording })
    },
    async close(number, body) {
      await pulls.update({ ...here, pull_number: number, state: 'closed', body })
    },
  }
}
