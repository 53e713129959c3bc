// The runs of a workflow that have ended, asked of GitHub: which one checked a version last.
import * as v from 'valibot'
import type { GitHub } from './client.ts'
import { type CompletedRun, type Event, workflowRun } from './event.ts'
import { type Answerable, isAnswered } from './pull-request.ts'
import { understood } from './trouble.ts'

/** Returns the newest run of a workflow that has seen this version and come to its end. */
export async function newestRunOf(
  github: GitHub,
  headSha: string,
  event: Pick<Event, 'repositoryId'>,
  answerable: Answerable,
): Promise<CompletedRun | undefined> {
  const errand = 'fetch-report'
  const { data } = await github.rest.actions.listWorkflowRuns({
    ...github.to(errand),
    workflow_id: answerable.workflow.slice(answerable.workflow.lastIndexOf('/') + 1),
    event: answerable.event,
    head_sha: headSha,
    per_page: 100,
  })
  const { workflow_runs: runs } = understood(errand, v.object({ workflow_runs: v.array(workflowRun) }), data)
  return runs.find((run) => run.headSha === headSha && isAnswered(run, event, answerable))
}
