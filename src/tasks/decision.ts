// The status beside a pull request: how far the community's own rules are met, for those communities that ask for it.
import { failureSentence } from '../delivery/failure.ts'
import { explain, output, say } from '../delivery/workflow.ts'
import { connect, type GitHub } from '../github/client.ts'
import { currentEvent, type Event } from '../github/event.ts'
import { filesOf, isAnswered, openPulls, type Pull, pullsOf, standingOfPull } from '../github/pull-request.ts'
import { saidOf, setStatus } from '../github/statuses.ts'
import { attempt, GitHubError } from '../github/trouble.ts'
import { inConflict, type Verdict, verdictOn } from '../reports/decision.ts'
import type { ActionInputs } from '../settings/action-inputs.ts'
import { answerablesOf } from './answerables.ts'
import { type Bases, basesOf, decisionsOn } from './decide.ts'
import type { Ending, Outside } from './outside.ts'

interface Round {
  readonly github: GitHub
  readonly inputs: ActionInputs
  readonly bases: Bases
  readonly now: string
}

/** Says beside pull requests how far the rules are met. It never ends red, and sets nothing where nobody asked for it. */
export async function decision(inputs: ActionInputs, { sleep, now }: Outside): Promise<Ending> {
  const event = currentEvent()
  const done = await attempt(async () => {
    const github = connect({ ...event, token: inputs.token, sleep, mostQuestions })
    const round: Round = { github, inputs, bases: basesOf(github, inputs.folder), now }
    const groups = byHead(await pullsFor(round, event))
    if (groups.length === 0) return say('No open pull request is meant, so there is nothing to say.')
    for (const pulls of groups) await speakOf(pulls, round, event)
  })
  if (done instanceof GitHubError) await explain(failureSentence(done), '')
  return 'green'
}

/** A day's round looks at every open pull request, and GitHub allows a thousand questions in an hour. */
const mostQuestions = 400

/** After a check or a review the pull requests of that run; on a schedule and by hand all that are open. */
async function pullsFor({ github, inputs }: Round, event: Event): Promise<readonly Pull[]> {
  if (event.name !== 'workflow_run') return openPulls(github)
  const { run } = event
  if (!run || !answerablesOf(inputs).some((answerable) => isAnswered(run, event, answerable))) return []
  return pullsOf(github, run)
}

/** A status is that of a commit: several pull requests may ask to merge the same one, and share it. */
function byHead(pulls: readonly Pull[]): readonly (readonly Pull[])[] {
  const groups = new Map<string, Pull[]>()
  for (const pull of pulls) groups.set(pull.headSha, [...(groups.get(pull.headSha) ?? []), pull])
  return [...groups.values()]
}

async function speakOf(pulls: readonly Pull[], round: Round, event: Event): Promise<void> {
  const { github, inputs, bases } = round
  const [pull] = pulls
  if (!pull || !(await isAskedFor(pulls, bases))) return say('community.yml does not ask for a status (rules: status).')
  const said = await saidOf(github, pull.headSha, inputs.author)
  const newestAt = said.since ?? event.run?.createdAt ?? round.now
  const verdict = await verdictOf(pulls, newestAt, round)
  const status = verdict && { ...verdict, url: pull.url }
  if (!status) return say('The pull request has moved on or was closed, so there is nothing to say.')
  const { newest } = said
  if (newest?.state === status.state && newest.description === status.description && newest.url === status.url)
    return say('What is said beside the pull request still holds.')
  await setStatus(github, pull.headSha, status)
  output('decision', status.state)
}

/** True where the community asks for a status, as it stands before the change: no pull request can switch its own off. */
async function isAskedFor(pulls: readonly Pull[], bases: Bases): Promise<boolean> {
  for (const { base } of pulls) if ((await bases.of(base).rules()).settings.rules === 'status') return true
  return false
}

/** Returns what to say; nothing when one of them has moved on meanwhile. */
async function verdictOf(pulls: readonly Pull[], newestAt: string, round: Round): Promise<Verdict | undefined> {
  const { github, inputs, bases, now } = round
  const all = []
  for (const pull of pulls) {
    const { files } = await filesOf(github, pull)
    all.push(await decisionsOn(github, { pull, files, newestAt }, { bases, folder: inputs.folder, now }))
  }
  // Asked for last, just before it is written.
  let isConflicting = false
  for (const pull of pulls) {
    const { isUnmoved, conflicts } = await standingOfPull(github, pull)
    if (!isUnmoved) return undefined
    isConflicting ||= conflicts
  }
  return isConflicting ? inConflict : verdictOn(all)
}
