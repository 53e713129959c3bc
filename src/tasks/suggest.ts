// Offers corrections beside the lines of a pull request. They are found in the commit that it asks to merge, read through
// GitHub's API: nothing of them comes from what the check left behind.
import { correctedFiles } from '../adopt/fix.ts'
import { hiddenLines } from '../adopt/hidden-lines.ts'
import { suggestionsFor } from '../adopt/suggestions.ts'
import type { AssessOptions } from '../assess.ts'
import { offerSuggestions } from '../delivery/suggestions.ts'
import type { GitHub } from '../github/client.ts'
import { commitSource } from '../github/commit-source.ts'
import { type Changed, isUnmoved, type Pull } from '../github/pull-request.ts'
import { lineConversation } from '../github/review-comments.ts'
import { everyKind } from '../kinds/every-kind.ts'
import type { Suggestion } from '../reports/suggestion.ts'
import { fromFolder } from '../sources/folder-in-repository.ts'
import { isPageName } from '../sources/path-names.ts'
import { sparing } from '../sources/sparing.ts'
import { findCorrections } from './corrections.ts'

/** Each page costs a question to GitHub. */
const mostPages = 20

export interface Suggesting {
  readonly pull: Pull
  readonly changed: Changed
  readonly folder: string
  /** The account that writes our comments. */
  readonly author: string
  readonly options: AssessOptions
}

/** Offers corrections of the lines that a pull request brings; returns those that GitHub did not take. */
export async function suggest(
  github: GitHub,
  { pull, changed, folder, author, options }: Suggesting,
): Promise<readonly Suggestion[]> {
  const touched = [...changed.hunks.keys()]
    .filter((path) => !path.startsWith('.github/'))
    .flatMap((path) => fromFolder(path, folder) ?? [])
    .filter(isPage)
  if (touched.length === 0) return []
  const all = commitSource(github, { commit: pull.headSha, folder })
  const there = (await all.list()).files.map(({ path }) => path)
  const wanted = pagesNeeded(there, touched)
  const isWhole = there.every((path) => wanted.has(path) || !isPage(path))
  const { read, outcomes, context, corrections } = await findCorrections(sparing(all, wanted), options, isWhole)
  const files = correctedFiles(corrections, (path) => read.read.get(path)?.bytes)
  const isHidden = hiddenLines(outcomes, context)
  return offerSuggestions(lineConversation(github, pull.number), {
    author,
    commit: pull.headSha,
    suggestions: suggestionsFor(files, { hunks: changed.hunks, folder, isHidden }),
    isWanted: () => isUnmoved(github, pull),
  })
}

/** The pages that the pull request touches, what the community says of itself, then those that others often name, then the rest. */
function pagesNeeded(there: readonly string[], touched: readonly string[]): ReadonlySet<string> {
  const record = ['community.yml', 'community.yaml', '.github/community.yml']
  const usual = everyKind.flatMap(({ files }) => files)
  const inOrder = [...new Set([...record, ...touched, ...usual, ...there.filter(isPage)])]
  const isThere = new Set(there)
  return new Set(inOrder.filter((path) => isThere.has(path)).slice(0, mostPages))
}

function isPage(path: string): boolean {
  return isPageName(path) || /(?:^|\/)community\.ya?ml$/.test(path)
}
