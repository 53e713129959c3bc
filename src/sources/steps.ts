// The commits on the way from one version to another, from Git's own store: nothing is fetched.
import { askGit } from './git.ts'
import { gitRevision } from './git-revision.ts'
import { isOddName } from './path-names.ts'
import type { Source } from './source.ts'
import { touchedBy } from './touched-by.ts'

/** One commit: the files that it leaves otherwise than each version it was made from, and those versions. */
export interface Step {
  readonly id: string
  readonly source: Source
  readonly parents: readonly Source[]
  /** By path, with the name that Git gives to the contents. Of a merge, only what is in none of its parents. */
  readonly wrote: readonly { readonly path: string; readonly blob: string }[]
  /** Paths at which something stood before that is no longer there, or no longer the same. */
  readonly replaced: readonly string[]
}

/** Commits, the newest first; not all of them where they are more than we look at. */
export interface Steps {
  readonly steps: readonly Step[]
  readonly areAll: boolean
}

/** Of more commits than these, only the newest are looked at. */
const mostSteps = 200

/**
 * Returns the commits that `head` has and `base` has not; nothing where Git cannot say which these are, as in a clone that
 * is too shallow: a commit of long ago may not be taken for one of the change.
 */
export async function stepsBetween({
  folder,
  base,
  head,
}: {
  readonly folder: string
  readonly base: string
  readonly head: string
}): Promise<Steps | undefined> {
  // A name that begins with a hyphen would be an option to Git.
  if ([base, head].some((name) => name === '' || /^[-^]/.test(name) || isOddName(name))) return undefined
  const args = ['rev-list', '--parents', '--topo-order', `--max-count=${mostSteps + 1}`, head, `^${base}`, '--']
  const answer = await askGit({ folder, args })
  if (answer?.code !== 0) return undefined
  const lines = answer.output.toString('latin1').split('\n').filter(Boolean)
  const commits = lines.map((line) => line.split(' '))
  const mayGoOn = commits.length > mostSteps || commits.some(({ length }) => length === 1)
  if (mayGoOn && (await isShallow(folder))) return undefined
  const looked = commits.slice(0, mostSteps)
  const ids = looked.flatMap(([id = '']) => id)
  const touched = await touchedBy(folder, ids)
  if (!touched) return undefined
  const version = (revision: string) => gitRevision({ folder, revision })
  const steps = looked.map(([id = '', ...parents]): Step => {
    const files = touched.get(id) ?? []
    return {
      id,
      source: version(id),
      parents: parents.map(version),
      wrote: files.flatMap(({ path, blob }) => (blob === undefined ? [] : { path, blob })),
      replaced: files.filter(({ before }) => before.length > 0).map(({ path }) => path),
    }
  })
  return { steps, areAll: commits.length === looked.length }
}

async function isShallow(folder: string): Promise<boolean> {
  const answer = await askGit({ folder, args: ['rev-parse', '--is-shallow-repository'] })
  return answer?.code !== 0 || answer.output.toString('latin1').trim() !== 'false'
}
