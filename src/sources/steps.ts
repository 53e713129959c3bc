// The commits on the way from one version to another, from Git's own store: nothing is fetched.
import { askGit } from './git.ts'
import { gitRevision } from './git-revision.ts'
import { isOddName, staysInside } from './path-names.ts'
import type { Source } from './source.ts'

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
  const touched = await touchedBy(
    folder,
    looked.flatMap(([id = '']) => id),
  )
  if (!touched) return undefined
  const version = (revision: string) => gitRevision({ folder, revision })
  const steps = looked.map(([id = '', ...parents]): Step => {
    const files = touched.get(id) ?? []
    return {
      id,
      source: version(id),
      parents: parents.map(version),
      wrote: files.flatMap(({ path, blob }) => (blob === undefined ? [] : { path, blob })),
      replaced: files.filter(({ isNew }) => !isNew).map(({ path }) => path),
    }
  })
  return { steps, areAll: commits.length === looked.length }
}

async function isShallow(folder: string): Promise<boolean> {
  const answer = await askGit({ folder, args: ['rev-parse', '--is-shallow-repository'] })
  return answer?.code !== 0 || answer.output.toString('latin1').trim() !== 'false'
}

interface TouchedFile {
  readonly path: string
  /** Nothing when it is no regular file any more. */
  readonly blob: string | undefined
  readonly isNew: boolean
}

/** Returns what each of these commits changes, below `folder`. */
async function touchedBy(
  folder: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly TouchedFile[]> | undefined> {
  const found = new Map<string, TouchedFile[]>()
  if (ids.length === 0) return found
  const args = [
    'diff-tree',
    '--stdin',
    '-r',
    '-c',
    '--raw',
    '-z',
    '--root',
    '--no-renames',
    '--no-abbrev',
    '--relative',
  ]
  const answer = await askGit({ folder, args, input: `${ids.join('\n')}\n` })
  if (answer?.code !== 0) return undefined
  let files: TouchedFile[] = []
  let record: string | undefined
  for (const part of answer.output.toString('utf8').split('\0')) {
    if (record !== undefined) {
      const file = fileIn(record, part)
      if (file) files.push(file)
      record = undefined
    } else if (part.startsWith(':')) record = part
    else {
      files = []
      found.set(part, files)
    }
  }
  return found
}

/** `:100644 100644 <blob> <blob> M`; a merge has a column, a mode and a blob for each of its parents. */
function fileIn(record: string, path: string): TouchedFile | undefined {
  if (isOddName(path) || !staysInside(path)) return undefined
  const parents = /^:+/.exec(record)?.[0].length ?? 1
  const fields = record.slice(parents).split(' ')
  const mode = fields[parents] ?? ''
  return {
    path,
    blob: mode.startsWith('100') ? fields[2 * parents + 1] : undefined,
    isNew: fields.slice(0, parents).every((before) => before === '000000'),
  }
}
