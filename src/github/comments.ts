// The comments below a pull request or an issue.
import * as v from 'valibot'
import type { GitHub } from './client.ts'
import { everyPage, type Listed } from './pages.ts'
import { type Errand, understood } from './trouble.ts'

export interface Comment {
  readonly id: number
  /** Nothing when the account is gone. */
  readonly author: string | undefined
  readonly body: string
  readonly url: string
}

/** Where comments are read and written; every call throws a `GitHubError` when GitHub does not do it. */
export interface Conversation {
  /** Returns the comments from a page on, in the order in which they were written. */
  list(fromPage?: number): Promise<Listed<Comment>>
  create(body: string): Promise<Comment>
  edit(id: number, body: string): Promise<void>
  remove(id: number): Promise<void>
}

const commentSchema = v.pipe(
  v.object({
    id: v.number(),
    user: v.nullish(v.object({ login: v.string() })),
    body: v.nullish(v.string(), ''),
    html_url: v.string(),
  }),
  v.transform(({ id, user, body, html_url }): Comment => ({ id, author: user?.login, body, url: html_url })),
)

/** Returns the conversation of the pull request or issue with this number. */
export function conversation(github: GitHub, number: number, errand: Errand): Conversation {
  const { issues } = github.rest
  const here = { ...github.to(errand), issue_number: number }
  return {
    list: (from = 1) => everyPage({ errand, from }, commentSchema, (page) => issues.listComments({ ...here, ...page })),
    async create(body) {
      const { data } = await issues.createComment({ ...here, body })
      return understood(errand, commentSchema, data)
    },
    async edit(id, body) {
      await issues.updateComment({ ...github.to(errand), comment_id: id, body })
    },
    async remove(id) {
      await issues.deleteComment({ ...github.to(errand), comment_id: id })
    },
  }
}
