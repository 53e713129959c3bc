// A conversation in memory that several runs can write to, with troubles at chosen turns.
import type { Comment, Conversation } from '../../src/github/comments.ts'
import { GitHubError, type Trouble } from '../../src/github/trouble.ts'

export const us = 'github-actions[bot]'

export interface Memory {
  readonly comments: Comment[]
  /** What was asked, such as `create` or `remove 2`. */
  readonly asked: string[]
}

/** Returns a conversation that holds these comments; `pause` is passed before each question is answered. */
export function inMemory(
  before: readonly { readonly author?: string; readonly body: string }[] = [],
  pause: () => Promise<void> = async () => {},
): Memory & { as(author: string): Conversation } {
  let last = 0
  const comments: Comment[] = []
  const asked: string[] = []
  const add = (author: string, body: string): Comment => {
    last += 1
    const comment = { id: last, author, body, url: `https://github.com/c/${last}` }
    comments.push(comment)
    return comment
  }
  for (const { author = us, body } of before) add(author, body)
  const find = (id: number) => {
    const at = comments.findIndex((comment) => comment.id === id)
    if (at < 0) throw new GitHubError('write-comment', 'missing')
    return at
  }
  const as = (author: string): Conversation => ({
    async list(fromPage = 1) {
      await pause()
      asked.push(fromPage === 1 ? 'list' : `list from page ${fromPage}`)
      const items = comments.slice((fromPage - 1) * 100)
      return { items, lastPage: Math.max(1, Math.ceil(comments.length / 100)) }
    },
    async create(body) {
      await pause()
      asked.push('create')
      const comment = add(author, body)
      await pause()
      return comment
    },
    async edit(id, body) {
      await pause()
      asked.push(`edit ${id}`)
      const at = find(id)
      comments[at] = { ...(comments[at] as Comment), body }
    },
    async remove(id) {
      await pause()
      asked.push(`remove ${id}`)
      comments.splice(find(id), 1)
    },
  })
  return { comments, asked, as }
}

/** Returns a conversation whose first attempts to create fail, after the comment was stored or before. */
export function failing(
  conversation: Conversation,
  trouble: Trouble,
  { times = 1, stored = false }: { readonly times?: number; readonly stored?: boolean } = {},
): Conversation {
  let left = times
  return {
    ...conversation,
    async create(body) {
      if (left === 0) return conversation.create(body)
      left -= 1
      if (stored) await conversation.create(body)
      throw new GitHubError('write-comment', trouble)
    },
  }
}
