// Keeps the branch with the marked parts, and the one pull request that asks to merge it: opened once, moved, never multiplied.
import type { GitData } from '../github/git-data.ts'
import type { BranchPull, Proposals } from '../github/proposals.ts'
import { attempt, GitHubError } from '../github/trouble.ts'
import {
  askedIn,
  type PartsProposal,
  partsBranch,
  partsMark,
  partsMessage,
  takenBack,
  trailersIn,
} from '../reports/parts-proposal.ts'
import { blobOf } from '../sources/blob.ts'
import { createOnce } from './create-once.ts'
import { isSame, oursAmong } from './ours.ts'

export interface Wanted {
  readonly author: string
  /** The branch that counts, and the commit at which it stood when the pages were read. */
  readonly base: string
  readonly commit: string
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[]
  readonly proposal: PartsProposal
}

/** What became of it. */
export type Kept =
  | { readonly became: 'proposed' | 'unopened-by-choice' | 'kept-by-people'; readonly url: string }
  /** The branch is there, and a setting keeps us from opening the pull request. */
  | { readonly became: 'switched-off' }

/** Makes branch and pull request hold these files. Throws a `GitHubError` when GitHub does not do it. */
export async function keepParts(git: GitData, pulls: Proposals, wanted: Wanted): Promise<Kept> {
  const all = await pulls.all()
  const open = all.find(({ isOpen }) => isOpen)
  const declined = open ? undefined : declinedIn(all, wanted)
  if (declined) return { became: 'unopened-by-choice', url: declined.url }
  if (!(await bringBranch(git, wanted))) return { became: 'kept-by-people', url: open?.url ?? '' }
  return open ? { became: 'proposed', url: await bringWords(pulls, open, wanted) } : openOne(pulls, wanted)
}

/** Closes our pull request, when nothing is left to bring in step; returns whether there was one. */
export async function takeBack(pulls: Proposals, author: string): Promise<boolean> {
  const [open] = oursAmong(await pulls.all(), { author, mark: partsMark }).filter(({ isOpen }) => isOpen)
  if (open) await pulls.close(open.number, takenBack())
  return open !== undefined
}

/** Whoever closes our pull request without merging it has answered; the same is not asked again. */
function declinedIn(all: readonly BranchPull[], { author, proposal }: Wanted): BranchPull | undefined {
  const [last] = oursAmong(all, { author, mark: partsMark })
  return last && !last.isMerged && askedIn(last.body) === askedIn(proposal.body) ? last : undefined
}

/** Returns false where people have put commits on the branch, which then is theirs. */
async function bringBranch(git: GitData, wanted: Wanted): Promise<boolean> {
  const files = blobOf(Buffer.from(wanted.files.map(({ path, bytes }) => `${blobOf(bytes)} ${path}\n`).join('')))
  const tip = await git.tipOf(partsBranch)
  const state = tip === undefined ? 'absent' : await stateOf(git, tip, wanted.base, files)
  if (state === 'of-people') return false
  if (state === 'same') return true
  const { commit: on, files: all } = wanted
  const made = await git.store({ on, files: all, message: (tree) => partsMessage({ files, tree }) })
  if (tip === undefined) {
    const begun = await attempt(() => git.begin(partsBranch, made))
    if (!(begun instanceof GitHubError)) return true
    // Another run was a moment faster, or the answer was lost.
    if ((await git.tipOf(partsBranch)) === undefined) throw begun
    return bringBranch(git, wanted)
  }
  // Nobody's commit is lost: what came since we looked stays.
  if ((await git.tipOf(partsBranch)) !== tip) return bringBranch(git, wanted)
  await git.move(partsBranch, made)
  return true
}

async function stateOf(git: GitData, tip: string, base: string, files: string): Promise<'same' | 'ours' | 'of-people'> {
  const { tree, parents, message } = await git.facts(tip)
  const remembered = trailersIn(message)
  if (remembered && remembered.tree === tree && parents.length === 1)
    return remembered.files === files ? 'same' : 'ours'
  // What was merged already cannot be lost.
  return (await git.isContained(tip, base)) ? 'ours' : 'of-people'
}

/** A pull request that somebody opened for our branch keeps their words. */
async function bringWords(pulls: Proposals, open: BranchPull, { author, proposal }: Wanted): Promise<string> {
  const isOurs = oursAmong([open], { author, mark: partsMark }).length > 0
  const { body } = proposal
  if (isOurs && !isSame(open.body, body)) await pulls.edit(open.number, { body })
  return open.url
}

async function openOne(pulls: Proposals, wanted: Wanted): Promise<Kept> {
  const find = async () => (await pulls.all()).find(({ isOpen }) => isOpen)
  const opened = await attempt(() => createOnce({ create: () => pulls.open(wanted.proposal), find }))
  if (!(opened instanceof GitHubError)) return { became: 'proposed', url: opened.url }
  if (opened.trouble === 'switched-off') return { became: 'switched-off' }
  // GitHub takes one pull request for a branch: another run may have opened it meanwhile.
  const other = opened.trouble === 'refused' ? await find() : undefined
  if (other === undefined) throw opened
  return { became: 'proposed', url: other.url }
}
