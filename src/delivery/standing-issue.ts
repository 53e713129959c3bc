// The issue that tells how the whole community is doing: written once, kept up to date, and left closed by whoever closes it.
import type { Comment, Conversation } from '../github/comments.ts'
import type { Issue, IssueList } from '../github/issues.ts'
import { attempt, GitHubError } from '../github/trouble.ts'
import { standingTitle } from '../reports/standing-issue.ts'
import { createOnce } from './create-once.ts'
import { isSame, oursAmong } from './ours.ts'

const mark = '<!-- moothall:standing'

export interface Found {
  /** Nothing when it has not been written yet. */
  readonly issue: Issue | undefined
  /** Where issues that are written later will stand in the list. */
  readonly lastPage: number
}

/** Returns the issue; where there are several of ours the oldest counts. Throws a `GitHubError`. */
export async function findStanding(issues: IssueList, author: string): Promise<Found> {
  const { items, lastPage } = await issues.by(author)
  const [first] = oldest(items, author)
  // Some servers list nothing for an app as author; without a second look they would get a new issue with every push.
  const [issue] = first ? [first] : oldest(await issues.recent(), author)
  return { issue, lastPage }
}

export interface Standing {
  readonly author: string
  /** Markdown, with the mark at its very start. */
  readonly body: string
  /** What is new and worth a message; most often there is none. */
  readonly comment?: string | undefined
}

/** Where the comments of an issue are. */
type Talk = (number: number) => Conversation

/** Makes the issue say this, and returns its address. Throws a `GitHubError` when GitHub does not do it. */
export async function keepStanding(
  issues: IssueList,
  talk: Talk,
  { issue, lastPage }: Found,
  standing: Standing,
): Promise<string> {
  if (!issue) return written(issues, lastPage, standing)
  // Whoever closed the issue has heard enough. The message comes first: if the issue cannot be edited then, the next run
  // finds the message and does not repeat it.
  if (issue.isOpen && standing.comment !== undefined) {
    const { author, comment } = standing
    const told = await attempt(() => tell(talk(issue.number), author, comment))
    // Whoever locks the issue wants no comments; it is kept up to date all the same.
    if (told instanceof GitHubError && told.trouble !== 'locked') throw told
  }
  if (!isSame(issue.body, standing.body)) await issues.edit(issue.number, standing.body)
  return issue.url
}

/** Writes the issue; when another run has written one since we looked, ours is closed and points there. */
async function written(issues: IssueList, lastPage: number, { author, body }: Standing): Promise<string> {
  const ours = async () => oldest((await issues.by(author, lastPage)).items, author)
  const create = () => issues.create(standingTitle, body)
  const created = await createOnce({ create, find: async () => (await ours()).at(-1) })
  // Without the mark it is never taken for ours again.
  const close = (line: string) => issues.close(created.number, line)
  if (oursAmong([created], { author, mark }).length === 0) {
    await close('This was written under another name than it is kept under, and is not kept up to date.')
    throw new GitHubError('write-issue', 'other-name')
  }
  const [first = created] = await ours()
  if (first.number >= created.number) return created.url
  await close(`This was written twice at the same moment. #${first.number} is the one that stays.`)
  return first.url
}

/** Adds a comment, unless it is the last thing that we said. */
async function tell(conversation: Conversation, author: string, text: string): Promise<void> {
  const find = async (): Promise<Comment | undefined> => {
    const last = oursAmong((await conversation.list()).items, { author, mark: '' }).at(-1)
    return last && isSame(last.body, text) ? last : undefined
  }
  if (!(await find())) await createOnce({ create: () => conversation.create(text), find })
}

function oldest(issues: readonly Issue[], author: string): readonly Issue[] {
  return oursAmong(issues, { author, mark }).toSorted((a, b) => a.number - b.number)
}
