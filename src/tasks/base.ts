// The pages as they stood before: the first parent of what is checked out, from Git's own store. Nothing is fetched.

import type { Event } from '../github/event.ts'
import { gitRevision } from '../sources/git-revision.ts'
import { parentsOf } from '../sources/parents.ts'
import { type Source, SourceError } from '../sources/source.ts'

/** What stood before; or, where it should be known and is not, a sentence on how to change that. */
export type Base = { readonly source: Source } | { readonly remark: string } | undefined

const cannot = 'We could not compare with what stood before this pull request, so all notes are told, old and new.'

const remarks = {
  shallow: `${cannot} Add “fetch-depth: 2” to the step “actions/checkout” in .github/workflows/check.yml.`,
  elsewhere: `${cannot} Take “ref” out of the step “actions/checkout” in .github/workflows/check.yml, so that it fetches the pull request as it will be merged.`,
}

/** Returns what stood before the pull request or push that a run answers to; `folder` is where it is checked out. */
export async function baseOf({ name, pull }: Pick<Event, 'name' | 'pull'>, folder: string): Promise<Base> {
  if (!pull && name !== 'push') return undefined
  const parents = await parentsOf({ folder, revision: 'HEAD' })
  // The event's own base may be hours old, and is not what was merged with the branch.
  if (pull && (parents.length !== 2 || parents[1] !== pull.headSha))
    return { remark: parents.length === 0 ? remarks.shallow : remarks.elsewhere }
  const [first] = parents
  const source = first === undefined ? undefined : gitRevision({ folder, revision: first })
  if (source && (await canBeRead(source))) return { source }
  return pull ? { remark: remarks.shallow } : undefined
}

async function canBeRead(source: Source): Promise<boolean> {
  try {
    await source.list()
    return true
  } catch (error) {
    if (error instanceof SourceError) return false
    throw error
  }
}
