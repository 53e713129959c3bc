// Corrections beside the lines of a pull request: each is offered once, and a person's answer to it stands.
import type { LineConversation } from '../github/review-comments.ts'
import { attempt, GitHubError } from '../github/trouble.ts'
import { aboveSuggestions, markOf, type Suggestion, suggestionText } from '../reports/suggestion.ts'
import { createOnce } from './create-once.ts'
import { oursAmong } from './ours.ts'

/** More beside one pull request would be a burden. */
const most = 10

export interface Offer {
  /** The account that writes our comments. */
  readonly author: string
  /** The commit that the suggestions were made for. */
  readonly commit: string
  readonly suggestions: readonly Suggestion[]
  /** Asked once, just before something is written: false when the offer would come too late. */
  readonly isWanted: () => Promise<boolean>
}

/**
 * Offers what was not offered before, all at once. Returns the suggestions that GitHub did not take, to be told in another
 * way. Throws a `GitHubError` when GitHub does not answer.
 */
export async function offerSuggestions(
  conversation: LineConversation,
  { author, commit, suggestions, isWanted }: Offer,
): Promise<readonly Suggestion[]> {
  if (suggestions.length === 0) return []
  const ours = async () =>
    oursAmong(await conversation.list(), { author, mark: '<!-- moothall:suggestion ' }).map(({ body }) => body)
  const earlier = await ours()
  const isOffered = (suggestion: Suggestion, bodies: readonly string[]) =>
    bodies.some((body) => body.startsWith(markOf(suggestion)))
  const left = suggestions
    .filter((suggestion) => !isOffered(suggestion, earlier))
    .slice(0, Math.max(0, most - earlier.length))
  const [first] = left
  if (!first || !(await isWanted())) return []
  const comments = left.map((suggestion) => ({ ...suggestion, body: suggestionText(suggestion) }))
  const created = await attempt(() =>
    createOnce({
      create: async () => {
        await conversation.create({ commit, body: aboveSuggestions, comments })
        return true
      },
      find: async () => isOffered(first, await ours()) || undefined,
    }),
  )
  if (!(created instanceof GitHubError)) return []
  if (created.trouble === 'refused') return left
  throw created
}
