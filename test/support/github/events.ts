// What GitHub tells a workflow when something happens: its own recorded payloads, with the facts of a scenario put in.
import examples from '@octokit/webhooks-examples' with { type: 'json' }
import { now } from '../clock.ts'
import { owner, type Platform, type Pull } from './platform.ts'
import type { Occasion } from './run-action.ts'

type Json = Readonly<Record<string, unknown>>

const recorded = (name: string, action?: string): Json => {
  const found = (examples as unknown as readonly { name: string; examples: readonly Json[] }[])
    .find((kind) => kind.name === name)
    ?.examples.filter((example) => action === undefined || example.action === action)
  const example = found?.find((one) => 'path' in ((one.workflow_run ?? { path: '' }) as Json))
  if (example === undefined) throw new Error(`There is no recorded ${name} ${action ?? ''}.`)
  return example
}

interface Place {
  readonly id: number
  readonly fullName: string
  readonly isFork?: boolean
  readonly isPrivate?: boolean
}

/** The recorded repository under another name: every address in it changes as well. */
function repository(original: unknown, { id, fullName, isFork = false, isPrivate = false }: Place): Json {
  const { full_name: was } = original as { full_name: string }
  const renamed = JSON.parse(JSON.stringify(original).replaceAll(was, fullName)) as Json
  const [login = '', name = ''] = fullName.split('/')
  return {
    ...renamed,
    ...{ id, name, full_name: fullName, fork: isFork, private: isPrivate, default_branch: 'main' },
    visibility: isPrivate ? 'private' : 'public',
    owner: { ...(renamed.owner as Json), login, type: login === owner ? 'Organization' : 'User' },
  }
}

/** Events name the repository and ask nothing of the platform. */
export type Named = Pick<Platform, 'repository'>

const home = ({ repository }: Named): Place => ({ id: repository.id, fullName: repository.fullName })

export interface PullEvent {
  readonly action?: 'opened' | 'synchronize'
  /** The commit in the middle of the checkout. */
  readonly merge?: string
  readonly base?: string
  readonly isPrivate?: boolean
}

/** Returns what a workflow on `pull_request` is told. */
export function pullRequest(
  platform: Named,
  pull: Pull,
  { action = 'opened', merge = 'f'.repeat(40), base = 'b'.repeat(40), isPrivate = false }: PullEvent = {},
): Occasion {
  const example = recorded('pull_request', action)
  const was = example.pull_request as { head: Json; base: Json; user: Json }
  const community = repository(example.repository, { ...home(platform), isPrivate })
  const from = pull.from.isFork ? repository(example.repository, pull.from) : community
  return {
    name: 'pull_request',
    sha: merge,
    ref: `refs/pull/${pull.number}/merge`,
    payload: {
      ...example,
      number: pull.number,
      ...(action === 'synchronize' ? { before: 'a'.repeat(40), after: pull.head } : {}),
      repository: community,
      sender: { ...(example.sender as Json), login: pull.author },
      pull_request: {
        ...was,
        ...{ number: pull.number, state: 'open', draft: pull.isDraft, merge_commit_sha: merge },
        user: { ...was.user, login: pull.author },
        head: { ...was.head, label: `${pull.from.owner}:${pull.branch}`, ref: pull.branch, sha: pull.head, repo: from },
        base: { ...was.base, label: `${owner}:main`, ref: 'main', sha: base, repo: community },
      },
    },
  }
}

export interface RunEvent {
  readonly run?: number
  readonly conclusion?: 'success' | 'failure' | 'cancelled' | 'skipped' | 'timed_out' | 'action_required'
  readonly path?: string
  readonly action?: 'completed' | 'requested' | 'in_progress'
  readonly event?: string
  /** The commit of the run, where it is not that of the pull request any more. */
  readonly head?: string
  /** The repository of the branch is gone. */
  readonly headIsGone?: boolean
  /** When the run was begun, where that is not now. */
  readonly createdAt?: string
}

/** Returns what a workflow on `workflow_run` is told when the check of a pull request is over. */
export function checkIsOver(platform: Named, pull: Pull, given: RunEvent = {}): Occasion {
  const { run = 9001, conclusion = 'success', path = '.github/workflows/check.yml', action = 'completed' } = given
  const { event = 'pull_request', head = pull.head, headIsGone = false, createdAt = now().toISOString() } = given
  const example = recorded('workflow_run', 'completed')
  const was = example.workflow_run as { head_commit: Json }
  const community = repository(example.repository, home(platform))
  return {
    name: 'workflow_run',
    payload: {
      ...example,
      action,
      repository: community,
      workflow: { ...(example.workflow as Json), name: 'Check', path },
      workflow_run: {
        ...was,
        ...{ id: run, name: 'Check', path, event, conclusion, status: 'completed', display_title: 'More words' },
        created_at: createdAt,
        head_branch: pull.branch,
        head_sha: head,
        head_commit: { ...was.head_commit, id: head },
        // As on the platform: filled for branches of the community, empty for forks.
        pull_requests: pull.from.isFork ? [] : [{ number: pull.number, head: { ref: pull.branch, sha: head } }],
        repository: community,
        head_repository: headIsGone ? null : repository(example.repository, pull.from),
      },
    },
  }
}

/** Returns what a workflow is told when a merge queue is about to merge a pull request. */
export function isQueued(platform: Named, { number, head }: Pull, group: string): Occasion {
  const example = recorded('merge_group')
  const ref = `refs/heads/gh-readonly-queue/main/pr-${number}-${head}`
  return {
    name: 'merge_group',
    sha: group,
    ref,
    payload: {
      ...example,
      action: 'checks_requested',
      repository: repository(example.repository, home(platform)),
      merge_group: { ...(example.merge_group as Json), head_sha: group, head_ref: ref, base_ref: 'refs/heads/main' },
    },
  }
}

/** Returns what a workflow is told about its default branch, or another one: after a push, on its day, or when somebody starts it. */
export function onMain(
  platform: Named,
  name: 'push' | 'schedule' | 'workflow_dispatch',
  {
    sha,
    isPrivate = false,
    isFork = false,
    branch = 'main',
  }: { sha?: string; isPrivate?: boolean; isFork?: boolean; branch?: string } = {},
): Occasion {
  const example = recorded(name === 'push' ? 'push' : 'workflow_dispatch')
  const community = repository(example.repository, { ...home(platform), isPrivate, isFork })
  // A schedule is told nothing about the repository.
  const payload =
    name === 'schedule'
      ? { schedule: '23 6 3 * *' }
      : { ...example, repository: community, ref: `refs/heads/${branch}`, ...(sha === undefined ? {} : { after: sha }) }
  return { name, ref: `refs/heads/${branch}`, payload, ...(sha === undefined ? {} : { sha }) }
}
