// The pages as they stood before, from Git's own store: nothing is fetched.
import type { Event } from '../github/event.ts'
import { gitRevision } from '../sources/git-revision.ts'
import { parentsOf } from '../sources/parents.ts'
import { type Source, SourceError } from '../sources/source.ts'

/** What stood before, where that is known; and a sentence for whoever should know why it is not, or not all of it. */
export interface Base {
  readonly source?: Source
  readonly remark?: string
}

const cannot = 'We could not compare with what stood before this change, so all notes are told, old and new.'

const remarks = {
  shallow: `${cannot} Add “fetch-depth: 2” to the step “actions/checkout” in .github/workflows/check.yml.`,
  elsewhere: `${cannot} Take “ref” out of the step “actions/checkout” in .github/workflows/check.yml, so that it fetches the pull request as it will be merged.`,
  lastOnly: 'Several changes were saved at once, and we compared with what stood before the last of them.',
}

/**
 * Returns what stood before the change that a run answers to: for a pull request and in a merge queue the first parent of
 * the merge that is checked out, for a push the commit that was there. `folder` is where it is checked out.
 */
export async function baseOf(
  { name, pull, before }: Pick<Event, 'name' | 'pull' | 'before'>,
  folder: string,
): Promise<Base> {
  if (!pull && name !== 'push' && name !== 'merge_group') return {}
  const parents = await parentsOf({ folder, revision: 'HEAD' })
  // The event's own base may be hours old, and is not what was merged with the branch.
  if (pull && parents.length > 0 && (parents.length !== 2 || parents[1] !== pull.headSha))
    return { remark: remarks.elsewhere }
  const pushed = pull || before === undefined ? undefined : await versionIn(folder, before)
  if (pushed) return { source: pushed }
  const [parent] = parents
  const source = parent === undefined ? undefined : await versionIn(folder, parent)
  if (source) return before === undefined || pull ? { source } : { source, remark: remarks.lastOnly }
  // The first commit of all has nothing before it, and needs no remark.
  return pull || before !== undefined ? { remark: remarks.shallow } : {}
}

/** Returns a version that Git's store has. */
async function versionIn(folder: string, revision: string): Promise<Source | undefined> {
  const source = gitRevision({ folder, revision })
  try {
    await source.list()
    return source
  } catch (error) {
    if (error instanceof SourceError) return undefined
    throw error
  }
}
