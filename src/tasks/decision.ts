// The status beside a pull request: how far the community's own rules are met, for those communities that ask for it.
import type { Decisions } from '../decisions/decide.ts'
import { failureSentence } from '../delivery/failure.ts'
import { explain, output, say } from '../delivery/workflow.ts'
import { connect, type GitHub } from '../github/client.ts'
import { currentEvent, type Event } from '../github/event.ts'
import { filesOf, isAnswered, openPulls, type Pull, pullsOf, pullWith, standingOfPull } from '../github/pull-request.ts'
import { saidOf, setStatus } from '../github/statuses.ts'
import { attempt, GitHubError } from '../github/trouble.ts'
import { inConflict, tooManyFiles, type Verdict, verdictOn } from '../reports/decision.ts'
import type { ActionInputs } from '../settings/action-inputs.ts'
import { answerablesOf } from './answerables.ts'
import { type Bases, basesOf, decisionsOn } from './decisions-on.ts'
import type { Ending, Outside } from './outside.ts'

interface Round {
  readonly github: GitHub
  readonly inputs: ActionInputs
  readonly bases: Bases
  readonly now: string
}

/** A commit that may be merged, and the open pull requests that ask for it: they share what is said beside it. */
interface Asked {
  readonly sha: string
  readonly pulls: readonly Pull[]
}

/** Says beside pull requests how far the rules are met. It never ends red, and sets nothing where nobody asked for it. */
export async function decision(inputs: ActionInputs, { sleep, now }: Outside): Promise<Ending> {
  const event = currentEvent()
  const done = await attempt(async () => {
    const github = connect({ ...event, token: inputs.token, sleep, mostQuestions })
    const round: Round = { github, inputs, bases: basesOf(github, inputs.folder), now }
    const all = await askedBy(round, event)
    if (all.length === 0) say('No open pull request is meant, so there is nothing to say.')
    for (const asked of all) await speakOf(asked, round, event)
  })
  if (done instanceof GitHubError) await explain(failureSentence(done, 'decision'), '')
  return 'green'
}

/** A day's round looks at every open pull request, and GitHub allows a thousand questions in an hour. */
const mostQuestions = 400

/** Returns what a check, a review or a merge queue was about; on a schedule and by hand all that is open. */
async function askedBy({ github, inputs }: Round, event: Event): Promise<readonly Asked[]> {
  const { run, group } = event
  if (event.name === 'merge_group') {
    const pull = group && (await pullWith(github, group.pull))
    return group && pull ? [{ sha: group.headSha, pulls: [pull] }] : []
  }
  if (event.name !== 'workflow_run') return byHead(await openPulls(github))
  if (!run || !answerablesOf(inputs).some((answerable) => isAnswered(run, event, answerable))) return []
  return byHead(await pullsOf(github, run))
}

function byHead(pulls: readonly Pull[]): readonly Asked[] {
  const heads = [...new Set(pulls.map(({ headSha }) => headSha))]
  return heads.map((sha) => ({ sha, pulls: pulls.filter(({ headSha }) => headSha === sha) }))
}

async function speakOf({ sha, pulls }: Asked, round: Round, event: Event): Promise<void> {
  const { github, inputs, bases } = round
  const [pull] = pulls
  if (!pull || !(await isWanted(pulls, bases))) return say('community.yml does not ask for a status (rules: status).')
  const said = await saidOf(github, pull.headSha, { author: inputs.author, pulls })
  const newestAt = said.since ?? event.run?.createdAt ?? round.now
  const verdict = await verdictOf(pulls, newestAt, round)
  if (!verdict) return say('The pull request has moved on or was closed, so there is nothing to say.')
  const { newest } = sha === pull.headSha ? said : await saidOf(github, sha, { author: inputs.author, pulls })
  const isAsBefore = newest?.state === verdict.state && newest.description === verdict.description
  if (isAsBefore && newest.url === pull.url) return say('What is said beside the pull request still holds.')
  await setStatus(github, sha, { ...verdict, url: pull.url })
  output('decision', verdict.state)
}

/** True where the community asks for a status, as it stands before the change: no pull request can switch its own off. */
async function isWanted(pulls: readonly Pull[], bases: Bases): Promise<boolean> {
  for (const { base } of pulls) if ((await bases.of(base).rules()).settings.rules === 'status') return true
  return false
}

/** Returns what to say; nothing when one of them has moved on meanwhile. */
async function verdictOf(pulls: readonly Pull[], newestAt: string, round: Round): Promise<Verdict | undefined> {
  const { github, inputs, bases, now } = round
  const all: Decisions[] = []
  const reasons: Verdict[] = []
  for (const pull of pulls) {
    const { files, areAll } = await filesOf(github, pull)
    if (!areAll) reasons.push(tooManyFiles)
    else all.push(await decisionsOn(github, { pull, files, newestAt }, { bases, folder: inputs.folder, now }))
  }
  // Asked for last, just before it is written.
  for (const pull of pulls) {
    const { isUnmoved, conflicts } = await standingOfPull(github, pull)
    if (!isUnmoved) return undefined
    if (conflicts) reasons.unshift(inConflict)
  }
  return reasons[0] ?? verdictOn(all)
}
