// What Git knows of how one page came about: the commits that touched it, its older names, and its texts. Nothing is fetched.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { askGit } from './git.ts'
import { readBlobs } from './git-revision.ts'
import { isOddName } from './path-names.ts'
import { touchedBy } from './touched-by.ts'

/** A commit that touched a page: on which day, under which name, and Git's names for what stood there before and after. */
export interface PageCommit {
  readonly id: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** From the root of the repository. */
  readonly path: string
  readonly before: readonly string[]
  readonly after: string | undefined
}

/** The commits that touched a page, the newest first. */
export interface PageLog {
  readonly commits: readonly PageCommit[]
  /** Git's name for what stands there now. */
  readonly now: string
  /** False where the clone, or what we look at, ends before the page began. */
  readonly isWhole: boolean
}

/** What can be asked of a repository about its past, as of one version. */
export interface Log {
  /** Nothing where Git cannot say. */
  readonly of: (path: string) => Promise<PageLog | undefined>
  /** Returns Git's name for what stood under the first of these paths, from the root of the repository, after a commit. */
  readonly standing: (commit: string, paths: readonly string[]) => Promise<string | undefined>
  /** Returns texts by Git's names for them. */
  readonly texts: (blobs: readonly string[]) => Promise<ReadonlyMap<string, string>>
}

/** Of more commits than these, or more changes of name, only the newest are looked at. */
const mostCommits = 200
const mostNames = 5

/** Returns what Git can tell of the past of a version. */
export function gitLog({ folder, revision }: { readonly folder: string; readonly revision: string }): Log {
  let cut: Promise<ReadonlySet<string> | undefined> | undefined
  return {
    async of(path) {
      cut ??= commitsAtTheCut(folder)
      const ends = await cut
      const now = ends && (await standingNow({ folder, revision, path }))
      const past = now === undefined ? undefined : await pastOf({ folder, revision, path }, ends ?? new Set())
      return past && now !== undefined ? { ...past, now } : undefined
    },
    async standing(commit, paths) {
      const args = ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', commit, '--', ...paths]
      const answer = await askGit({ folder, args })
      if (answer?.code !== 0) return undefined
      const found = new Map<string, string>()
      for (const record of answer.output.toString('utf8').split('\0').slice(0, -1)) {
        const [, type, blob = ''] = record.slice(0, record.indexOf('\t')).split(' ')
        if (type === 'blob') found.set(record.slice(record.indexOf('\t') + 1), blob)
      }
      return paths.map((path) => found.get(path)).find((blob) => blob !== undefined)
    },
    async texts(blobs) {
      const wanted = [...new Set(blobs)].map((blob) => ({ path: blob, size: 0, blob }))
      const contents = await readBlobs(folder, wanted)
      return new Map([...contents].map(([blob, bytes]) => [blob, new TextDecoder().decode(bytes)]))
    },
  }
}

interface Asked {
  readonly folder: string
  readonly revision: string
  readonly path: string
}

/** Follows a page through its names. A page that was copied begins with the copy. */
async function pastOf(
  { folder, revision, path }: Asked,
  cut: ReadonlySet<string>,
): Promise<Omit<PageLog, 'now'> | undefined> {
  const commits: PageCommit[] = []
  let from = revision
  let at: string = path
  for (let name = 0; name < mostNames; name += 1) {
    // From the second name on Git says where the page lay in the whole repository.
    const found = await commitsThatTouched({ folder, revision: from, path: name === 0 ? at : `:/${at}` })
    if (!found) return undefined
    const known = found.filter(({ id }) => !cut.has(id))
    commits.push(...known)
    if (known.length < found.length || commits.length > mostCommits) {
      return { commits: commits.slice(0, mostCommits), isWhole: false }
    }
    const first = known.at(-1)
    const older = first && (await olderName(folder, first))
    if (!first || !older) return { commits, isWhole: first !== undefined }
    commits[commits.length - 1] = { ...first, before: [older.blob] }
    from = `${first.id}^`
    at = older.path
  }
  return { commits, isWhole: false }
}

async function standingNow({ folder, revision, path }: Asked): Promise<string | undefined> {
  const answer = await askGit({ folder, args: ['rev-parse', '--verify', '--quiet', `${revision}:./${path}`] })
  return answer?.code === 0 ? answer.output.toString('latin1').trim() : undefined
}

async function commitsThatTouched({ folder, revision, path }: Asked): Promise<readonly PageCommit[] | undefined> {
  if (isOddName(path) || revision.startsWith('-')) return undefined
  const top = path.startsWith(':/')
  const args = [
    ...(top ? [] : ['--literal-pathspecs']),
    'rev-list',
    '--timestamp',
    '--topo-order',
    `--max-count=${mostCommits + 1}`,
    revision,
    '--',
    top ? `:(top,literal)${path.slice(2)}` : path,
  ]
  const answer = await askGit({ folder, args })
  if (answer?.code !== 0) return undefined
  const listed = answer.output.toString('latin1').split('\n').filter(Boolean)
  const days = new Map(listed.map((line) => [line.split(' ')[1] ?? '', dayOf(Number(line.split(' ')[0]))]))
  const touched = await touchedBy(folder, [...days.keys()], {
    only: top ? `:(top,literal)${path.slice(2)}` : `:(literal)${path}`,
  })
  if (!touched) return undefined
  return [...days].flatMap(([id, day]) =>
    (touched.get(id) ?? []).map((file) => ({ id, day, path: file.path, before: file.before, after: file.blob })),
  )
}

/** The name that a page had before the commit in which it appears: what that commit took away, and is alike. */
async function olderName(
  folder: string,
  { id, path, before }: PageCommit,
): Promise<{ readonly path: string; readonly blob: string } | undefined> {
  if (before.length > 0) return undefined
  const args = ['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '-M', '--diff-filter=R', '--no-commit-id', id]
  const answer = await askGit({ folder, args })
  const parts = answer?.code === 0 ? answer.output.toString('utf8').split('\0') : []
  for (let at = 0; at + 2 < parts.length; at += 3)
    if (parts[at + 2] === path) return { path: parts[at + 1] ?? '', blob: parts[at]?.split(' ')[2] ?? '' }
  return undefined
}

/** The commits at which a shallow clone ends: what stands there looks as if it had come with them. */
async function commitsAtTheCut(folder: string): Promise<ReadonlySet<string> | undefined> {
  const answer = await askGit({ folder, args: ['rev-parse', '--is-shallow-repository', '--git-path', 'shallow'] })
  if (answer?.code !== 0) return undefined
  const [isShallow, file = ''] = answer.output.toString('utf8').split('\n')
  if (isShallow === 'false') return new Set()
  try {
    return new Set(readFileSync(resolve(folder, file), 'latin1').split('\n').filter(Boolean))
  } catch {
    return undefined
  }
}

function dayOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10)
}
