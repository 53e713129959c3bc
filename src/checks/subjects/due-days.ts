// When something is due: the day on which a page is to be read again, and the day of a hope.
import type { Community } from '../../community/build-community.ts'
import { kindNamed } from '../../kinds/every-kind.ts'
import type { AnyDocument } from '../../kinds/kind.ts'
import { addPeriod, type Period } from '../../recurrence/time.ts'
import type { Clocks } from '../../settings/clocks.ts'

type Story = Community['story']

/** Returns the day by which a page is to be read again; nothing when it does not say when it was last read. */
export function reviewDay(document: AnyDocument, clocks: Clocks): string | undefined {
  const reviewed = document.last_reviewed as string | undefined
  const every = document.review_every as Period | undefined
  return reviewed === undefined ? undefined : addPeriod(reviewed, every ?? usualTime(document.kind, clocks))
}

/** Plans change faster than other pages. */
function usualTime(kind: string, clocks: Clocks): Period {
  const months = kindNamed(kind)?.reviewMonths
  return months !== undefined && months < 12 ? clocks.plan_review : clocks.review
}

/** Returns the day on which a hope is looked at again; nothing when there is no day to count from. */
export function hopeDay(hope: Story['success'][number], story: Story): string | undefined {
  const from = story.success_from ?? story.adopted
  return hope.by?.end ?? (hope.in && from !== undefined ? addPeriod(from, hope.in) : undefined)
}
