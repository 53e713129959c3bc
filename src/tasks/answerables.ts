// Which runs of other workflows a task answers: those of the check, and those that only say that somebody has reviewed.
import type { Answerable } from '../github/pull-request.ts'
import type { ActionInputs } from '../settings/action-inputs.ts'

/** Returns the runs of the check first, then those that follow a review. */
export function answerablesOf({ checkWorkflow, reviewWorkflow }: ActionInputs): readonly [Answerable, Answerable] {
  return [
    { workflow: checkWorkflow, event: 'pull_request' },
    { workflow: reviewWorkflow, event: 'pull_request_review' },
  ]
}
