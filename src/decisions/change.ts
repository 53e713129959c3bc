// A proposed change as the platform tells it: who brings it, since when, what it touches, and who said what to it.
import type { Touched } from '../comparison/touched.ts'

/** What somebody said to a change, in the form of a review. */
export interface Review {
  /** The account; nothing when it no longer exists. */
  readonly account: string | undefined
  /** True for an account that may write in the repository: only such a one is known by a name that it shares with somebody. */
  readonly isOurs: boolean
  readonly says: 'agrees' | 'objects' | 'comments' | 'taken-back'
  /** A moment, such as `2026-11-20T09:00:00Z`. */
  readonly at: string
  /** The version of the change that was looked at. */
  readonly commit: string | undefined
}

/** A proposed change. Moments are such as `2026-11-20T09:00:00Z`. */
export interface ProposedChange {
  readonly number: number
  /** The account that brings it; nothing when it no longer exists. */
  readonly author: Pick<Review, 'account' | 'isOurs'>
  readonly openedAt: string
  /** When its newest version came, by the platform's own clock. */
  readonly newestAt: string
  /** The commit of its newest version. */
  readonly head: string
  /** The files that it touches, by their paths in the folder of the community. */
  readonly files: readonly Touched[]
  readonly reviews: readonly Review[]
}

/** Returns every path that a change touches, those of files that moved as they were before, too. */
export function pathsOf({ files }: Pick<ProposedChange, 'files'>): readonly string[] {
  return files.flatMap(({ path, from }) => (from === undefined ? [path] : [from, path]))
}
