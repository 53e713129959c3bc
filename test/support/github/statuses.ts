// What the emulator does not know of decisions: statuses of commits, runs of workflows, and reviews by accounts that are gone.
import { now } from '../clock.ts'
import { answers } from './faults.ts'
import { type Asked, json, type Layer } from './gate.ts'

export interface SetStatus {
  readonly sha: string
  readonly context: string
  readonly state: string
  readonly description: string
  readonly target_url: string
  readonly created_at: string
  readonly creator: { readonly login: string }
}

/** A run as the list of a workflow's runs tells it. */
export interface ListedRun {
  readonly id: number
  readonly workflow: string
  readonly event: string
  readonly head: string
  readonly branch: string
  readonly conclusion: string
  readonly createdAt: string
}

export interface DecisionState {
  /** The oldest first. */
  readonly statuses: SetStatus[]
  readonly runs: ListedRun[]
  /** Accounts that no longer exist. */
  readonly gone: Set<string>
}

const longest = 140
const states = ['error', 'failure', 'pending', 'success']

/** Returns the layer that keeps statuses, lists runs, and shows who is gone. */
export const decisionsLayer =
  (state: DecisionState, repository: () => { readonly id: number; readonly fullName: string }): Layer =>
  async (asked, next) => {
    const set = /\/statuses\/([0-9a-f]{40})$/.exec(asked.path)?.[1]
    if (set !== undefined && asked.method === 'POST') return keep(state, set, asked)
    const of = /\/commits\/([0-9a-f]{40})\/statuses$/.exec(asked.path)?.[1]
    if (of !== undefined) return json(200, state.statuses.filter(({ sha }) => sha === of).toReversed())
    const workflow = /\/actions\/workflows\/([^/]+)\/runs$/.exec(asked.path)?.[1]
    if (workflow !== undefined) return json(200, runsOf(state, workflow, asked, repository()))
    if (asked.method !== 'GET' || !/\/pulls\/\d+\/reviews$/.test(asked.path)) return next(asked)
    const answered = await next(asked)
    if (answered.status !== 200) return answered
    const reviews = JSON.parse(answered.body ?? '[]') as readonly { readonly user: { readonly login: string } | null }[]
    const shown = reviews.map((review) =>
      state.gone.has(review.user?.login ?? '') ? { ...review, user: null } : review,
    )
    return { ...answered, body: JSON.stringify(shown) }
  }

function keep(state: DecisionState, sha: string, asked: Asked) {
  const given = JSON.parse(asked.body) as Pick<SetStatus, 'context' | 'state' | 'description' | 'target_url'>
  const isTooLong = (given.description ?? '').length > longest
  if (isTooLong || !states.includes(given.state)) return answers.invalid
  const status = { ...given, sha, created_at: now().toISOString(), creator: { login: 'github-actions[bot]' } }
  state.statuses.push(status)
  return json(201, status)
}

function runsOf(
  { runs }: DecisionState,
  workflow: string,
  { query }: Asked,
  { id, fullName }: { readonly id: number; readonly fullName: string },
) {
  const found = runs
    .filter((run) => run.workflow === `.github/workflows/${workflow}`)
    .filter((run) => run.head === query.get('head_sha') && run.event === query.get('event'))
    .toReversed()
  return {
    total_count: found.length,
    workflow_runs: found.map((run) => ({
      ...{ id: run.id, event: run.event, conclusion: run.conclusion, path: run.workflow, created_at: run.createdAt },
      ...{
        head_sha: run.head,
        head_branch: run.branch,
        repository: { id, full_name: fullName },
        head_repository: null,
      },
    })),
  }
}
