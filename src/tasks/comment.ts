// The comment on a pull request, written after its check has ended: with rights that the check does not have, so that
// nothing is checked out, and what the check left behind is read as a stranger's.
import { failureSentence, noReportSentences } from '../delivery/failure.ts'
import { keepComment } from '../delivery/sticky-comment.ts'
import { explain, output, say, warn } from '../delivery/workflow.ts'
import { fetchReport } from '../github/artifact.ts'
import { connect, type GitHub } from '../github/client.ts'
import { conversation } from '../github/comments.ts'
import { type CompletedRun, currentEvent, type Event } from '../github/event.ts'
import { homeOfPull, issueSearch, runPage } from '../github/home.ts'
import { type Changed, chosenOf, filesOf, isAnswered, isUnmoved, type Pull, pullsOf } from '../github/pull-request.ts'
import { newestRunOf } from '../github/runs.ts'
import { attempt, GitHubError } from '../github/trouble.ts'
import { loadLanguage } from '../kinds/translations.ts'
import { commentReport, type PullRequest } from '../reports/comment.ts'
import type { ReadReport } from '../reports/read-report.ts'
import { standingTitle } from '../reports/standing-issue.ts'
import type { ActionInputs } from '../settings/action-inputs.ts'
import { answerablesOf } from './answerables.ts'
import { basesOf, decisionsOn } from './decisions-on.ts'
import type { Ending, Outside } from './outside.ts'
import { suggest } from './suggest.ts'

/** Answers a completed check with a comment. It never ends red: a report that cannot be delivered stands in the summary. */
export async function comment(inputs: ActionInputs, { sleep, now }: Outside): Promise<Ending> {
  const event = currentEvent()
  const { run } = event
  if (!run || !answerablesOf(inputs).some((answerable) => isAnswered(run, event, answerable))) {
    say('This run answers to no check of a pull request, so there is nothing to write.')
    return 'green'
  }
  const github = connect({ ...event, token: inputs.token, sleep })
  const elsewhere = `[The summary of the check](${runPage(event, run.id)}) has the whole report.`
  const found = await attempt(() => find(github, run, event, inputs))
  if (found instanceof GitHubError) await explain(failureSentence(found), elsewhere)
  else if ('sentence' in found) await explain(found.sentence, elsewhere)
  else if ('quietly' in found) say(found.quietly)
  else await deliver(github, event, inputs, { ...found, now })
  return 'green'
}

interface Found {
  readonly pull: Pull
  readonly report: ReadReport
  /** The check that left the report. */
  readonly check: CompletedRun
}

/** Returns what to write about; or a sentence why not, which people only need to hear where something is missing. */
async function find(
  github: GitHub,
  run: CompletedRun,
  event: Event,
  inputs: ActionInputs,
): Promise<Found | { readonly sentence: string } | { readonly quietly: string }> {
  const pulls = await pullsOf(github, run)
  if (pulls.length === 0) return { quietly: 'No open pull request asks to merge what was checked.' }
  const [ofCheck] = answerablesOf(inputs)
  // Somebody has reviewed: what the check found is as it was, and how far the rules are met is not.
  const check = isAnswered(run, event, ofCheck) ? run : await newestRunOf(github, run.headSha, event, ofCheck)
  if (!check) return { quietly: 'The check of this version has not ended yet; the comment comes with it.' }
  const report = await fetchReport(github, check)
  if (typeof report === 'string') return { sentence: noReportSentences[report] }
  const pull = chosenOf(pulls, report.pullRequest)
  return pull ? { pull, report, check } : { quietly: 'Several pull requests ask to merge what was checked.' }
}

async function deliver(
  github: GitHub,
  event: Event,
  inputs: ActionInputs,
  { pull, report, check, now }: Found & { readonly now: string },
): Promise<void> {
  const { folder, author, suggests } = inputs
  await loadLanguage(report.reported.language)
  const write = ({ files, areAll }: Pick<Changed, 'files' | 'areAll'>, found: Partial<PullRequest> = {}) =>
    commentReport(report, {
      files,
      filesAreAll: areAll,
      isFirst: pull.isFirst,
      folder,
      home: homeOfPull(event, pull, folder),
      standingUrl: issueSearch(event, standingTitle),
      ...found,
    })
  let text = write({ files: [], areAll: false })
  const url = await attempt(async () => {
    const changed = await filesOf(github, pull)
    text = write(changed)
    const proposed = { pull, files: changed.files, newestAt: check.createdAt ?? now }
    const options = { now: now.slice(0, 10), visibility: event.visibility }
    const without = new Set<string>()
    text = write(changed, {
      decisions: await unless(without, () =>
        decisionsOn(github, proposed, { bases: basesOf(github, folder), folder, now }),
      ),
      untaken: suggests
        ? await unless(without, () => suggest(github, { pull, changed, folder, author, options }))
        : undefined,
    })
    for (const sentence of without) warn(sentence)
    const isWanted = () => isUnmoved(github, pull)
    return keepComment(conversation(github, pull.number, 'write-comment'), { author, report: text, isWanted })
  })
  if (url instanceof GitHubError) await explain(failureSentence(url), text)
  else if (url === undefined) say('The pull request has moved on or was closed, so there is nothing to write.')
  else output('comment-url', url)
}

/** Returns an answer; where GitHub gives none the reason is added, since the rest of the comment stands by itself. */
async function unless<T>(reasons: Set<string>, ask: () => Promise<T>): Promise<T | undefined> {
  const answer = await attempt(ask)
  if (!(answer instanceof GitHubError)) return answer
  reasons.add(failureSentence(answer))
  return undefined
}
