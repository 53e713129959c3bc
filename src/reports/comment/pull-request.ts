// A pull request as the platform tells it, and the report that its check left.
import type { Comparison } from '../../comparison/compare-findings.ts'
import type { Touched } from '../../comparison/touched.ts'
import type { Decisions } from '../../decisions/decide.ts'
import type { Reported } from '../../health/assessment.ts'
import { fromFolder } from '../../sources/folder-in-repository.ts'
import type { Home } from '../links.ts'
import type { Suggestion } from '../suggestion.ts'

/** A pull request as the platform tells it; nothing of it comes from the report. */
export interface PullRequest {
  /** The files that it changes, by their path in the repository. */
  readonly files: readonly Touched[]
  /** False when it changes more files than can be listed. */
  readonly filesAreAll: boolean
  /** True for somebody's first contribution here. */
  readonly isFirst: boolean
  /** The folder of the community in the repository, empty for its root. */
  readonly folder: string
  /** Where the branch stands that is asked to be merged; unknown when its repository is gone. */
  readonly home: Home | undefined
  /** The address of the issue that tells how the whole community is doing. */
  readonly standingUrl?: string | undefined
  /** How far it meets the community's own rules; nothing where they could not be read. */
  readonly decisions?: Decisions | undefined
  /** Corrections that could not be offered beside its lines. */
  readonly untaken?: readonly Suggestion[] | undefined
}

export interface CommentReport {
  readonly reported: Reported
  readonly comparison?: Comparison | undefined
}

/** Returns the pages of the community among the files, by their paths in its folder. */
export function pagesAmong({ files, folder }: PullRequest): ReadonlySet<string> {
  return new Set(files.flatMap(({ path }) => fromFolder(path, folder) ?? []))
}

/** Returns the paths among these that decide how the pages are checked. */
export function steeringAmong(files: readonly Touched[]): readonly string[] {
  return files
    .flatMap(({ path, from }) => [path, ...(from === undefined ? [] : [from])])
    .filter((path) => /(?:^|\/)(?:\.github\/|\.gitattributes$|community\.ya?ml$)/i.test(path))
}
