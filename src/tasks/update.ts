// Brings marked parts in step: what the pages that are checked out say now is proposed on one branch, by one pull request.
import { join } from 'node:path'
import { correctedFiles, correctionsOf, type FileCorrection } from '../adopt/fix.ts'
import { asked } from '../assess.ts'
import inStep from '../checks/any-page/generated-part-is-in-step.ts'
import { readCommunity } from '../community/read-community.ts'
import { failureSentence } from '../delivery/failure.ts'
import { type Kept, keepParts, takeBack } from '../delivery/parts-branch.ts'
import { explain, output, say, summarise } from '../delivery/workflow.ts'
import type { Edit } from '../documents/edit.ts'
import { connect, type GitHub } from '../github/client.ts'
import { commitSource } from '../github/commit-source.ts'
import { currentEvent, type Event } from '../github/event.ts'
import { gitData } from '../github/git-data.ts'
import { proposals } from '../github/proposals.ts'
import { attempt, GitHubError } from '../github/trouble.ts'
import { languageOf } from '../health/language.ts'
import { loadLanguage } from '../kinds/translations.ts'
import { type BroughtPart, comparePage, partsBranch, partsProposal } from '../reports/parts-proposal.ts'
import type { ActionInputs } from '../settings/action-inputs.ts'
import { blobOf } from '../sources/blob.ts'
import { fromTop } from '../sources/folder-in-repository.ts'
import { gitRevision } from '../sources/git-revision.ts'
import type { Ending, Outside } from './outside.ts'

/** Proposes what marked parts should say. It never ends red: what cannot be delivered is told in the summary. */
export async function update(inputs: ActionInputs, { env, today, sleep }: Outside): Promise<Ending> {
  const event = currentEvent()
  if (event.defaultBranch !== undefined && event.branch !== event.defaultBranch) {
    say('This is another branch; marked parts are looked at once it is merged.')
    return 'green'
  }
  const github = connect({ ...event, token: inputs.token, sleep })
  const found = await findStale(join(env.GITHUB_WORKSPACE ?? '.', inputs.folder), today)
  const told = await attempt(() => propose(github, event, inputs, { ...found, commit: env.GITHUB_SHA ?? '' }))
  if (told instanceof GitHubError) await explain(failureSentence(told), howToDoWithout)
  else {
    if (told.url !== undefined) output('pull-request-url', told.url)
    await summarise(told.sentence)
  }
  return 'green'
}

const howToDoWithout =
  'Nothing is lost: the command `moothall fix` writes the same text into the pages of a copy on your own machine.'

interface Stale {
  readonly files: readonly FileCorrection[]
  readonly parts: readonly BroughtPart[]
  readonly edits: readonly Edit[]
}

/** What the check about marked parts would correct: so a part that was set aside, in community.yml, is left alone here too. */
async function findStale(dir: string, now: string): Promise<Stale> {
  // What stands in Git, not what attributes of it make of line ends on disk.
  const source = gitRevision({ folder: dir, revision: 'HEAD' })
  const read = await readCommunity(source)
  await loadLanguage(languageOf(read.community))
  const { context, outcomes, bytesOf } = await asked(source, read, { now, visibility: 'unknown' })
  const corrections = correctionsOf(outcomes, [inStep], context)
  const edits = corrections.map(({ edit }) => edit)
  const parts = context.parts.stale.flatMap(({ name, edit }) =>
    edits.includes(edit) ? [{ path: edit.path, name }] : [],
  )
  return { files: correctedFiles(corrections, bytesOf), parts, edits }
}

interface Told {
  readonly sentence: string
  readonly url?: string
}

async function propose(
  github: GitHub,
  event: Event,
  { folder, author }: ActionInputs,
  { files, parts, edits, commit }: Stale & { readonly commit: string },
): Promise<Told> {
  const git = gitData(github)
  const base = event.branch
  const pulls = proposals(github, { branch: partsBranch, base })
  if (files.length === 0) return { sentence: sentences.inStep[(await takeBack(pulls, author)) ? 'closed' : 'quiet'] }
  if ((await git.tipOf(base)) !== commit) return { sentence: sentences.movedOn }
  if (!(await isCheckedOut(github, { commit, folder, files }))) return { sentence: sentences.notCheckedOut }
  const kept = await keepParts(git, pulls, {
    ...{ author, base, commit },
    files: files.map(({ path, after }) => ({ path: fromTop(path, folder), bytes: Buffer.from(after) })),
    proposal: partsProposal(
      parts.map(({ path, name }) => ({ path: fromTop(path, folder), name })),
      blobOf(Buffer.from(JSON.stringify(edits.map(({ path, text }) => [path, text])))),
    ),
  })
  return tellOf(kept, comparePage(`${event.server}/${event.owner}/${event.repo}`, base))
}

/** Whole files are written, so that they must be those of the commit on which they are to stand. */
async function isCheckedOut(
  github: GitHub,
  { commit, folder, files }: { readonly commit: string; readonly folder: string } & Pick<Stale, 'files'>,
): Promise<boolean> {
  const listing = await commitSource(github, { commit, folder }).list()
  const blobs = new Map(listing.files.map(({ path, blob }) => [path, blob]))
  return files.every(({ path, before }) => blobs.get(path) === (before && blobOf(before)))
}

function tellOf(kept: Kept, compare: string): Told {
  switch (kept.became) {
    case 'proposed':
      return { sentence: `[The pull request with the marked parts](${kept.url}) is up to date.`, url: kept.url }
    case 'unopened-by-choice':
      return {
        sentence: `Marked parts are out of step, and somebody closed [the pull request](${kept.url}) with just these changes, so it is not opened again. The next change will be proposed as usual.`,
      }
    case 'kept-by-people':
      return {
        sentence: `Somebody has put commits of their own on the branch \`${partsBranch}\`, so we left it as it is. Merge them, or delete the branch, and the next run begins anew.`,
        ...(kept.url !== '' && { url: kept.url }),
      }
    case 'switched-off':
      return {
        sentence: `The new text is on the branch \`${partsBranch}\`, but workflows may not open pull requests here. [Open this page](${compare}) and press “Create pull request”. To have it opened for you from now on, choose “Allow GitHub Actions to create and approve pull requests” under Settings, Actions, General.`,
        url: compare,
      }
  }
}

const sentences = {
  inStep: {
    quiet: 'Every marked part says what the other pages say.',
    closed: 'Every marked part says what the other pages say again, so our pull request is closed.',
  },
  movedOn: 'The branch has moved on since this run began; the run for the newer commit looks at the marked parts.',
  notCheckedOut:
    'What is checked out is not what the branch holds, so nothing was proposed. Take “ref” out of the step “actions/checkout” in .github/workflows/update.yml.',
}
