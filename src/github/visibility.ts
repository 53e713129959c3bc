// Who can read a repository, asked of GitHub itself: what a schedule starts is not told.
import type { GitHub } from './client.ts'
import { type Event, visibilityIn } from './event.ts'
import { attempt, GitHubError } from './trouble.ts'

/** Returns who can read the repository of an event; unknown when GitHub does not say. */
export async function visibilityOf(github: GitHub, event: Event): Promise<Event['visibility']> {
  if (event.visibility !== 'unknown') return event.visibility
  const answer = await attempt(() => github.rest.repos.get(github.to('write-issue')))
  return answer instanceof GitHubError ? 'unknown' : visibilityIn(answer.data)
}
