// The status beside a commit that says how far the community's rules are met.
import * as v from 'valibot'
import type { GitHub } from './client.ts'
import { everyPage } from './pages.ts'

/** A status as it was set. */
export interface Status {
  readonly state: 'success' | 'pending'
  /** Plain words of at most 140 letters. */
  readonly description: string
  /** Where to read more. */
  readonly url: string
}

/** What was said of a commit so far. */
export interface Said {
  readonly newest: Status | undefined
  /** When the commit was first spoken of for these pull requests, by GitHub's clock. */
  readonly since: string | undefined
}

const context = 'moothall / decision'
const errand = 'set-status'

const statusSchema = v.object({
  context: v.string(),
  state: v.string(),
  description: v.nullish(v.string(), ''),
  target_url: v.nullish(v.string(), ''),
  created_at: v.string(),
  creator: v.nullish(v.object({ login: v.string() })),
})

/**
 * Returns what this author said of a commit so far. What was said for another pull request that asked for the same commit
 * starts no clock: it may have been closed before anybody read it.
 */
export async function saidOf(
  github: GitHub,
  sha: string,
  { author, pulls }: { readonly author: string; readonly pulls: readonly { readonly url: string }[] },
): Promise<Said> {
  const { items } = await everyPage({ errand }, statusSchema, (page) =>
    github.rest.repos.listCommitStatusesForRef({ ...github.to(errand), ref: sha, ...page }),
  )
  const ours = items
    .filter((status) => status.context === context && status.creator?.login === author)
    .toSorted((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at))
  const [newest] = ours
  const isKnown = newest?.state === 'success' || newest?.state === 'pending'
  return {
    newest: isKnown
      ? { state: newest.state as Status['state'], description: newest.description, url: newest.target_url }
      : undefined,
    since: ours.findLast(({ target_url }) => pulls.some(({ url }) => url === target_url))?.created_at,
  }
}

/** Sets the status of a commit. */
export async function setStatus(github: GitHub, sha: string, { state, description, url }: Status): Promise<void> {
  await github.rest.repos.createCommitStatus({
    ...github.to(errand),
    ...{ sha, state, description, target_url: url, context },
  })
}
