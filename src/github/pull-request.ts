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
  /** Who brings it; no account when that is gone. */
  readonly author: { readonly account: string | undefined; readonly isOurs: boolean }
  readonly openedAt: string
  /** The branch that it asks to be merged into. */
  readonly base: string
  readonly url: string
  /** Its description, as its author wrote it. */
  readonly body: string
}

const newcomers = ['FIRST_TIME_CONTRIBUTOR', 'FIRST_TIMER', 'NONE']

const ours = ['OWNER', 'MEMBER', 'COLLABORATOR']

/** True for an account that may write in the repository, as GitHub says with all that it does there. */
export function isOurs(association: string): boolean {
  return ours.includes(association)
}

/** Returns the name of an account; nothing for one that is gone, in whose place GitHub shows a ghost. */
export function accountOf(user: { readonly login: string } | null | undefined): string | undefined {
  return user && user.login !== 'ghost' ? user.login : undefined
}

const pullSchema = v.pipe(
  v.object({
    number: v.number(),
    head: v.object({
      sha: v.string(),
      ref: v.string(),
      repo: v.nullish(v.object({ id: v.number(), full_name: v.string() })),
    }),
    base: v.object({ ref: v.string() }),
    user: v.nullish(v.object({ login: v.string(), type: v.optional(v.string()) })),
    author_association: v.optional(v.string(), 'NONE'),
    created_at: v.string(),
    html_url: v.string(),
    body: v.nullish(v.string(), ''),
  }),
  v.transform(
    ({ number, head, base, user, author_association, created_at, html_url, body }): Pull => ({
      number,
      headSha: head.sha,
      branch: head.ref,
      from: head.repo ? { id: head.repo.id, fullName: head.repo.full_name } : undefined,
      isFirst: newcomers.includes(author_association) && user?.type !== 'Bot',
      author: { account: accountOf(user), isOurs: isOurs(author_association) },
      openedAt: created_at,
      base: base.ref,
      url: html_url,
      body,
    }),
  ),
)

/** Which runs are answered: those of one workflow of this repository, for one sort of event. */
export interface Answerable {
  readonly workflow: string
  readonly event: 'pull_request' | 'pull_request_review'
}

/** True for a completed run that can be answered: of that workflow, and come to its end. */
export function isAnswered(
  run: CompletedRun,
  { repositoryId }: Pick<Event, 'repositoryId'>,
  { workflow, event }: Answerable,
): boolean {
  // Such as `osc-lindenau/community/.github/workflows/check.yml@refs/heads/main`; what stands around the path may be missing.
  const path = /^(?:[^/]+\/[^/]+\/)?(\.github\/workflows\/[^/@]+)(?:@.*)?$/s.exec(run.path)?.[1]
  return (
    run.event === event &&
    (run.conclusion === 'success' || run.conclusion === 'failure') &&
    path === workflow &&
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

/** Returns the open pull requests, the newest first. */
export async function openPulls(github: GitHub, which: { readonly head?: string } = {}): Promise<readonly Pull[]> {
  const errand = 'find-pull-request'
  const { items } = await everyPage({ errand }, pullSchema, (page) =>
    github.rest.pulls.list({ ...github.to(errand), state: 'open', ...which, ...page }),
  )
  return items
}

/** Returns the pull request with this number, if it is open. */
export async function pullWith(github: GitHub, number: number): Promise<Pull | undefined> {
  const errand = 'find-pull-request'
  const { data } = await github.rest.pulls.get({ ...github.to(errand), pull_number: number })
  return data.state === 'open' ? understood(errand, pullSchema, data) : undefined
}

/** Returns the one of these that is meant: where several share one head, and only then, the number in the report may choose. */
export function chosenOf(pulls: readonly Pull[], numberInReport: number | undefined): Pull | undefined {
  return pulls.length === 1 ? pulls[0] : pulls.find(({ number }) => number === numberInReport)
}

const headSchema = v.object({
  state: v.string(),
  head: v.object({ sha: v.string() }),
  base: v.object({ ref: v.string() }),
  /** GitHub may still be finding out. */
  mergeable_state: v.nullish(v.string()),
})

/** Returns whether a pull request is still open and asks to merge the same into the same branch, and whether it conflicts with its base. */
export async function standingOfPull(
  github: GitHub,
  { number, headSha, base: asked }: Pull,
): Promise<{ readonly isUnmoved: boolean; readonly conflicts: boolean }> {
  const errand = 'find-pull-request'
  const { data } = await github.rest.pulls.get({ ...github.to(errand), pull_number: number })
  const { state, head, base, mergeable_state } = understood(errand, headSchema, data)
  const isUnmoved = state === 'open' && head.sha === headSha && base.ref === asked
  return { isUnmoved, conflicts: mergeable_state === 'dirty' }
}

/** Returns whether a pull request is still open and still asks to merge the same. */
export async function isUnmoved(github: GitHub, pull: Pull): Promise<boolean> {
  return (await standingOfPull(github, pull)).isUnmoved
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
