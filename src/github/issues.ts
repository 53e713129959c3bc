// The issues of a repository, as far as one account wrote them.
import * as v from 'valibot'
import type { GitHub } from './client.ts'
import { everyPage, type Listed } from './pages.ts'
import { understood } from './trouble.ts'

export interface Issue {
  readonly number: number
  /** Nothing when the account is gone. */
  readonly author: string | undefined
  readonly body: string
  readonly isOpen: boolean
  readonly url: string
}

/** Where issues are read and written; every call throws a `GitHubError` when GitHub does not do it. */
export interface IssueList {
  /** Returns the issues of an author from a page on, oldest first, closed ones too. */
  by(author: string, fromPage?: number): Promise<Listed<Issue>>
  /** Returns the hundred issues that changed last, whoever wrote them. */
  recent(): Promise<readonly Issue[]>
  create(title: string, body: string): Promise<Issue>
  edit(number: number, body: string): Promise<void>
  /** Closes an issue and replaces its text. */
  close(number: number, body: string): Promise<void>
}

const issueSchema = v.pipe(
  v.object({
    number: v.number(),
    user: v.nullish(v.object({ login: v.string() })),
    body: v.nullish(v.string(), ''),
    state: v.string(),
    html_url: v.string(),
    /** GitHub lists pull requests among the issues. */
    pull_request: v.optional(v.unknown()),
  }),
  v.transform((issue) => ({
    number: issue.number,
    author: issue.user?.login,
    body: issue.body,
    isOpen: issue.state === 'open',
    url: issue.html_url,
    isPull: issue.pull_request !== undefined,
  })),
)

/** Returns the issues of a repository. */
export function issueList(github: GitHub): IssueList {
  const { issues } = github.rest
  const errand = 'write-issue'
  const here = github.to(errand)
  return {
    async by(creator, from = 1) {
      const oldestFirst = { sort: 'created', direction: 'asc' } as const
      const { items, lastPage } = await everyPage({ errand, from }, issueSchema, (page) =>
        issues.listForRepo({ ...here, state: 'all', creator, ...oldestFirst, ...page }),
      )
      return { items: items.filter(({ isPull }) => !isPull), lastPage }
    },
    async recent() {
      const { items } = await everyPage({ errand, to: 1 }, issueSchema, (page) =>
        issues.listForRepo({ ...here, state: 'all', sort: 'updated', direction: 'desc', ...page }),
      )
      return items.filter(({ isPull }) => !isPull)
    },
    async create(title, body) {
      const { data } = await issues.create({ ...here, title, body })
      return understood(errand, issueSchema, data)
    },
    async edit(number, body) {
      await issues.update({ ...here, issue_number: number, body })
    },
    async close(number, body) {
      await issues.update({ ...here, issue_number: number, state: 'closed', body })
    },
  }
}
