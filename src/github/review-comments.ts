// What is said beside the lines of a pull request, and how several such things are said at once.
import * as v from 'valibot'
import type { GitHub } from './client.ts'
import { everyPage } from './pages.ts'

export interface LineComment {
  /** Nothing when the account is gone. */
  readonly author: string | undefined
  readonly body: string
}

export interface NewLineComment {
  readonly path: string
  readonly first: number
  readonly last: number
  readonly body: string
}

/** Where lines are spoken about; every call throws a `GitHubError` when GitHub does not do it. */
export interface LineConversation {
  list(): Promise<readonly LineComment[]>
  /** Says all of this about one commit, or none of it. */
  create(review: {
    readonly commit: string
    readonly body: string
    readonly comments: readonly NewLineComment[]
  }): Promise<void>
}

const errand = 'write-suggestions'

const commentSchema = v.pipe(
  v.object({ user: v.nullish(v.object({ login: v.string() })), body: v.nullish(v.string(), '') }),
  v.transform(({ user, body }): LineComment => ({ author: user?.login, body })),
)

/** Returns what is said beside the lines of the pull request with this number. */
export function lineConversation(github: GitHub, number: number): LineConversation {
  const { pulls } = github.rest
  const here = { ...github.to(errand), pull_number: number }
  return {
    async list() {
      const { items } = await everyPage({ errand }, commentSchema, (page) =>
        pulls.listReviewComments({ ...here, ...page }),
      )
      return items
    },
    async create({ commit, body, comments }) {
      await pulls.createReview({
        ...here,
        commit_id: commit,
        event: 'COMMENT',
        body,
        comments: comments.map(({ path, first, last, body }) => ({
          ...{ path, body, line: last, side: 'RIGHT' },
          ...(last > first && { start_line: first, start_side: 'RIGHT' }),
        })),
      })
    },
  }
}
