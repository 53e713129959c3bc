// Creates something on GitHub exactly once, although an answer may be lost after the thing was stored.
import { attempt, GitHubError, mayBeDone } from '../github/trouble.ts'

const mostTries = 3

export interface Creation<T> {
  readonly create: () => Promise<T>
  /** Looks for what may have been stored. */
  readonly find: () => Promise<T | undefined>
}

/** Returns what was created; looks for it before trying again. Throws the `GitHubError` of the last try. */
export async function createOnce<T>({ create, find }: Creation<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    const created = await attempt(create)
    if (!(created instanceof GitHubError)) return created
    if (!mayBeDone(created)) throw created
    const stored = await find()
    if (stored !== undefined) return stored
    if (tries === mostTries) throw created
  }
}
