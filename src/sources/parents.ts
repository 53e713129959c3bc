// The versions that a version was made from, as far as this clone knows them.
import { askGit } from './git.ts'

/**
 * Returns the parents of a commit, first parent first, from Git's own store: nothing is fetched. Empty when it has none,
 * when the clone is too shallow to know them, and when Git cannot say.
 */
export async function parentsOf({
  folder,
  revision,
}: {
  readonly folder: string
  readonly revision: string
}): Promise<readonly string[]> {
  // A name that begins with a hyphen would be an option to Git.
  if (revision === '' || revision.startsWith('-')) return []
  const answer = await askGit({ folder, args: ['rev-list', '--parents', '--max-count=1', revision, '--'] })
  if (answer?.code !== 0) return []
  return answer.output.toString('latin1').trim().split(' ').slice(1)
}
