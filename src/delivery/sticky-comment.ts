// One comment that is written once and then kept up to date, however many runs do the same at one moment.
import type { Comment, Conversation } from '../github/comments.ts'
import { attempt, GitHubError } from '../github/trouble.ts'
import { createOnce } from './create-once.ts'
import { isSame, oursAmong } from './ours.ts'

const mark = '<!-- moothall:comment -->'

export interface StickyComment {
  /** The account that writes our comments. */
  readonly author: string
  /** Markdown. */
  readonly report: string
  /** Asked once, just before something is written: false when the answer would come too late. */
  readonly isWanted: () => Promise<boolean>
}

/**
 * Makes the report stand in exactly one comment of ours and returns the address of that comment; nothing when the report
 * is empty or no longer wanted. Throws a `GitHubError` when GitHub does not do it.
 */
export async function keepComment(
  conversation: Conversation,
  { author, report, isWanted }: StickyComment,
): Promise<string | undefined> {
  if (report.trim() === '') return undefined
  const body = `${mark}\n${report}`
  const { items, lastPage } = await conversation.list()
  const found = oursAmong(items, { author, mark })
  const [only] = found
  if (only && found.length === 1 && isSame(only.body, body)) return only.url
  if (!(await isWanted())) return undefined
  if (only) return settle(conversation, found, body)

  const ours = async () => oursAmong((await conversation.list(lastPage)).items, { author, mark })
  const create = () => conversation.create(body)
  const created = await createOnce({ create, find: async () => (await ours()).at(-1) })
  if (oursAmong([created], { author, mark }).length === 0) {
    await conversation.remove(created.id)
    throw new GitHubError('write-comment', 'other-name')
  }
  // Another run may have written one since we looked.
  const others = (await ours()).filter(({ id }) => id !== created.id)
  return settle(conversation, [created, ...others], body)
}

/** Keeps the oldest of our comments and takes the others away; every run keeps the same one. */
async function settle(conversation: Conversation, ours: readonly Comment[], body: string): Promise<string | undefined> {
  const [kept, ...others] = ours.toSorted((a, b) => a.id - b.id)
  for (const { id } of others) {
    const failed = await attempt(() => conversation.remove(id))
    // When it is missing, another run was faster.
    if (failed instanceof GitHubError && failed.trouble !== 'missing') throw failed
  }
  if (kept && !isSame(kept.body, body)) await conversation.edit(kept.id, body)
  return kept?.url
}
