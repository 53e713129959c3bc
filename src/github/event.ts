// What happened on GitHub that this run answers to: only what we use, read from what the runner hands over.
import { context } from '@actions/github'
import * as v from 'valibot'

/** The pull request whose merge is checked out. */
export interface CheckedPull {
  readonly number: number
  readonly headSha: string
  /** Where its branch stands; nothing when that repository is gone. */
  readonly head?: { readonly fullName: string; readonly branch: string } | undefined
}

/** The run of a workflow that has ended. */
export interface CompletedRun {
  readonly id: number
  /** What it ran for, such as `pull_request`. */
  readonly event: string
  readonly conclusion: string
  /** The file of the workflow, with what GitHub writes around it. */
  readonly path: string
  readonly repositoryId: number
  readonly headSha: string
  readonly headBranch: string
  /** When GitHub first heard of what it ran for; nothing when it does not say. */
  readonly createdAt?: string | undefined
  /** The repository of the branch; nothing when it is gone. */
  readonly head?: { readonly id: number; readonly owner: string } | undefined
}

export interface Event {
  readonly name: string
  /** Such as `https://github.com`. */
  readonly server: string
  /** Such as `https://api.github.com`. */
  readonly api: string
  readonly owner: string
  readonly repo: string
  readonly repositoryId: number | undefined
  readonly visibility: 'public' | 'private' | 'unknown'
  /** True for a copy that was made with “Fork”. */
  readonly isFork: boolean
  /** The branch or tag that is checked out. */
  readonly branch: string
  /** The branch that counts; not every event says which that is. */
  readonly defaultBranch: string | undefined
  readonly pull: CheckedPull | undefined
  /** The commit that a push has put its own on top of. */
  readonly before: string | undefined
  readonly run: CompletedRun | undefined
  readonly group: MergeGroup | undefined
}

/** What a merge queue is about to merge: a pull request on top of those that are before it. */
export interface MergeGroup {
  readonly headSha: string
  /** The pull request on top; those below it have groups of their own. */
  readonly pull: number
}

const repository = v.object({
  id: v.optional(v.number()),
  visibility: v.optional(v.string()),
  private: v.optional(v.boolean()),
  fork: v.optional(v.boolean()),
  default_branch: v.optional(v.string()),
})

/** Zeros stand where there was nothing before. */
const commit = v.pipe(v.string(), v.regex(/^(?!0+$)[0-9a-f]{40,64}$/))

const pullRequest = v.pipe(
  v.object({
    number: v.number(),
    head: v.object({ sha: v.string(), ref: v.string(), repo: v.nullish(v.object({ full_name: v.string() })) }),
  }),
  v.transform(
    ({ number, head }): CheckedPull => ({
      number,
      headSha: head.sha,
      head: head.repo ? { fullName: head.repo.full_name, branch: head.ref } : undefined,
    }),
  ),
)

/** The run of a workflow, as an event and a list of runs tell it. */
export const workflowRun = v.pipe(
  v.object({
    id: v.number(),
    event: v.string(),
    conclusion: v.nullish(v.string(), ''),
    path: v.string(),
    repository: v.object({ id: v.number() }),
    head_sha: v.string(),
    head_branch: v.nullish(v.string(), ''),
    created_at: v.optional(v.string()),
    head_repository: v.nullish(v.object({ id: v.number(), owner: v.object({ login: v.string() }) })),
  }),
  v.transform(
    (run): CompletedRun => ({
      id: run.id,
      event: run.event,
      conclusion: run.conclusion,
      path: run.path,
      repositoryId: run.repository.id,
      headSha: run.head_sha,
      headBranch: run.head_branch,
      createdAt: run.created_at,
      head: run.head_repository ? { id: run.head_repository.id, owner: run.head_repository.owner.login } : undefined,
    }),
  ),
)

const mergeGroup = v.pipe(
  v.object({
    head_sha: v.string(),
    // Such as `refs/heads/gh-readonly-queue/main/pr-12-0123abcd…`.
    head_ref: v.pipe(v.string(), v.regex(/\/pr-\d{1,9}-[0-9a-f]+$/)),
  }),
  v.transform(
    ({ head_sha, head_ref }): MergeGroup => ({
      headSha: head_sha,
      pull: Number(/\/pr-(\d+)-[0-9a-f]+$/.exec(head_ref)?.[1]),
    }),
  ),
)

type Context = Pick<typeof context, 'eventName' | 'payload' | 'ref' | 'serverUrl' | 'apiUrl' | 'repo'>

/** Returns what this run answers to. */
export function currentEvent(): Event {
  return readEvent(context)
}

/** Returns what a run with this context answers to; a part that is not there, or has another shape, is left out. */
export function readEvent({ eventName, payload, ref, serverUrl, apiUrl, repo }: Context): Event {
  return {
    name: eventName,
    server: serverUrl,
    api: apiUrl,
    ...repo,
    repositoryId: partOf(repository, payload.repository)?.id,
    visibility: visibilityIn(payload.repository),
    isFork: partOf(repository, payload.repository)?.fork === true,
    branch: (ref ?? '').replace(/^refs\/(?:heads|tags)\//, ''),
    defaultBranch: partOf(repository, payload.repository)?.default_branch,
    pull: partOf(pullRequest, payload.pull_request),
    before: partOf(commit, payload.before),
    run: payload.action === 'completed' ? partOf(workflowRun, payload.workflow_run) : undefined,
    group: payload.action === 'checks_requested' ? partOf(mergeGroup, payload.merge_group) : undefined,
  }
}

function partOf<T>(schema: v.GenericSchema<unknown, T>, part: unknown): T | undefined {
  const parsed = v.safeParse(schema, part)
  return parsed.success ? parsed.output : undefined
}

/** Returns who can read a repository, as GitHub describes it. */
export function visibilityIn(described: unknown): Event['visibility'] {
  const ours = partOf(repository, described)
  // What a whole enterprise can read ("internal") is not kept among a few: it counts as unknown, and so as public.
  if (ours?.visibility === 'internal') return 'unknown'
  if (ours?.visibility === 'public' || ours?.visibility === 'private') return ours.visibility
  return ours?.private === undefined ? 'unknown' : ours.private ? 'private' : 'public'
}
