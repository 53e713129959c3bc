// Finds the pull request that a completed run was for: from what GitHub says, never from what the run left behind.
import * as v from 'valibot'
import { type Hunk, hunksOf } from '../comparison/hunks.ts'
import type { Touched } from '../comparison/touched.ts'
import { shownPath } from '../documents/personal.ts'
import type { GitHub } from './client.ts'
import type { CompletedRun, Event } from './event.ts'
import { everyPage } from './pages.ts'
import { understood } from './trouble.ts'

export interface Pull {
  readonly number: number
  readonly headSha: string
  readonly branch: string
  /** The repository of its branch; nothing when that is gone. */
  readonly from: { readonly id: number; readonly fullName: string } | undefined
  /** True when its author, a person, contributes here for the first time. */
  readonly isFirst: boolean
}

const newcomers = ['FIRST_TIME_CONTRIBUTOR', 'FIRST_TIMER', 'NONE']

const pullSchema = v.pipe(
  v.object({
    number: v.number(),
    head: v.object({
      sha: v.string(),
      ref: v.string(),
      repo: v.nullish(v.object({ id: v.number(), full_name: v.string() })),
    }),
    user: v.nullish(v.object({ type: v.optional(v.string()) })),
    author_association: v.optional(v.string(), 'NONE'),
  }),
  v.transform(
    ({ number, head, user, author_association }): Pull => ({
      number,
      headSha: head.sha,
      branch: head.ref,
      from: head.repo ? { id: head.repo.id, fullName: head.repo.full_name } : undefined,
      isFirst: newcomers.includes(author_association) && user?.type !== 'Bot',
    }),
  ),
)

/** True for a completed run that a comment can answer: of this repository's check, for a pull request, and come to its end. */
export function isAnswered(
  run: CompletedRun,
  { repositoryId }: Pick<Event, 'repositoryId'>,
  checkWorkflow: string,
): boolean {
  // Such as `osc-lindenau/community/.github/workflows/check.yml@refs/heads/main`; what stands around the path may be missing.
  const path = /^(?:[^/]+\/[^/]+\/)?(\.github\/workflows\/[^/@]+)(?:@.*)?$/s.exec(run.path)?.[1]
  return (
    run.event === 'pull_request' &&
    (run.conclusion === 'success' || run.conclusion === 'failure') &&
    path === checkWorkflow &&
    run.repositoryId === repositoryId
  )
}

/** Returns the open pull requests that ask to merge just what the run has seen. */
export async function pullsOf(github: GitHub, run: CompletedRun): Promise<readonly Pull[]> {
  const { head, headSha, headBranch } = run
  const isSeen = (pull: Pull) => pull.headSha === headSha && pull.branch === headBranch
  if (head) {
    // Without an owner GitHub takes no notice of the branch.
    const named = await openPulls(github, { head: `${head.owner}:${headBranch}` })
    const found = named.filter((pull) => isSeen(pull) && pull.from?.id === head.id)
    if (found.length > 0) return found
  }
  // The repository of the branch may be gone, if only since the run has ended, and its owner with it.
  return (await openPulls(github)).filter((pull) => isSeen(pull) && !pull.from)
}

async function openPulls(github: GitHub, which: { readonly head?: string } = {}): Promise<readonly Pull[]> {
  const errand = 'find-pull-request'
  const { items } = await everyPage({ errand }, pullSchema, (page) =>
    github.rest.pulls.list({ ...github.to(errand), state: 'open', ...which, ...page }),
  )
  return items
}

/** Returns the one of these that is meant: where several share one head, and only then, the number in the report may choose. */
export function chosenOf(pulls: readonly Pull[], numberInReport: number | undefined): Pull | undefined {
  return pulls.length === 1 ? pulls[0] : pulls.find(({ number }) => number === numberInReport)
}

const headSchema = v.object({ state: v.string(), head: v.object({ sha: v.string() }) })

/** Returns whether a pull request is still open and still asks to merge the same. */
export async function isUnmoved(github: GitHub, { number, headSha }: Pull): Promise<boolean> {
  const errand = 'find-pull-request'
  const { data } = await github.rest.pulls.get({ ...github.to(errand), pull_number: number })
  const { state, head } = understood(errand, headSchema, data)
  return state === 'open' && head.sha === headSha
}

const fileSchema = v.pipe(
  v.object({
    filename: v.string(),
    status: v.string(),
    previous_filename: v.optional(v.string()),
    patch: v.optional(v.string(), ''),
  }),
  v.transform(({ filename, status, previous_filename, patch }) => ({
    filename,
    patch,
    touched: touchedBy(filename, status, previous_filename),
  })),
)

function touchedBy(filename: string, status: string, from: string | undefined): Touched {
  const path = shownPath(filename)
  if (status === 'renamed' && from !== undefined) return { path, how: 'moved', from: shownPath(from) }
  const how = status === 'added' || status === 'copied' ? 'added' : status === 'removed' ? 'removed' : 'changed'
  return { path, how }
}

/** GitHub lists no more, however many there are. */
const mostFiles = 3000

export interface Changed {
  readonly files: readonly Touched[]
  /** False when there are more than GitHub lists. */
  readonly areAll: boolean
  /** The lines that GitHub shows of each file, by its path. */
  readonly hunks: ReadonlyMap<string, readonly Hunk[]>
}

/** Returns the files that a pull request changes. */
export async function filesOf(github: GitHub, { number }: Pull): Promise<Changed> {
  const errand = 'list-files'
  const { items } = await everyPage({ errand, to: mostFiles / 100 }, fileSchema, (page) =>
    github.rest.pulls.listFiles({ ...github.to(errand), pull_number: number, ...page }),
  )
  return {
    files: items.map(({ touched }) => touched),
    areAll: items.length < mostFiles,
    hunks: new Map(items.map(({ filename, patch }) => [filename, hunksOf(patch)])),
  }
}
