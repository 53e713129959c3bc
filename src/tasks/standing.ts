// The issue that tells how the whole community is doing, written anew from the pages that are checked out.
import { join } from 'node:path'
import { assess } from '../assess.ts'
import { failureSentence } from '../delivery/failure.ts'
import { findStanding, keepStanding } from '../delivery/standing-issue.ts'
import { explain, output, say, summarise } from '../delivery/workflow.ts'
import { connect } from '../github/client.ts'
import { conversation } from '../github/comments.ts'
import { currentEvent } from '../github/event.ts'
import { homeOf } from '../github/home.ts'
import { issueList } from '../github/issues.ts'
import { attempt, GitHubError } from '../github/trouble.ts'
import { visibilityOf } from '../github/visibility.ts'
import { readState, standingReport, standingTitle } from '../reports/standing-issue.ts'
import type { ActionInputs } from '../settings/action-inputs.ts'
import { folder } from '../sources/folder.ts'
import type { Ending, Outside } from './outside.ts'

/** Brings the issue up to date. It never ends red: a report that cannot be delivered stands in the summary. */
export async function standing(inputs: ActionInputs, { env, today, sleep }: Outside): Promise<Ending> {
  const event = currentEvent()
  if (event.name === 'push' && event.defaultBranch !== undefined && event.branch !== event.defaultBranch) {
    say('This was saved on another branch; the issue changes once it is merged.')
    return 'green'
  }
  const github = connect({ ...event, token: inputs.token, sleep })
  const issues = issueList(github)
  const found = await attempt(() => findStanding(issues, inputs.author))
  const visibility = await visibilityOf(github, event)

  const dir = join(env.GITHUB_WORKSPACE ?? '.', inputs.folder)
  const onThe = (day: string) => assess(folder(dir), { now: day, visibility })
  const assessment = await onThe(today)
  const previous = found instanceof GitHubError || !found.issue ? undefined : readState(found.issue.body)
  const backThen = previous && (await onThe(previous.date))
  const report = standingReport({ assessment, visibility, home: homeOf(event, inputs.folder), previous, backThen })

  const talk = (number: number) => conversation(github, number, 'write-issue')
  const url =
    found instanceof GitHubError
      ? found
      : await attempt(() => keepStanding(issues, talk, found, { author: inputs.author, ...report }))
  if (url instanceof GitHubError) await explain(failureSentence(url), report.body)
  else {
    output('issue-url', url)
    await summarise(`The issue [${standingTitle}](${url}) is up to date.`)
  }
  return 'green'
}
