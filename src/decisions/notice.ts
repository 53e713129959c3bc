// Until when others may object: from when a change was proposed, or from its newest version.
import { addPeriod, type Period } from '../recurrence/time.ts'
import type { ProposedChange } from './change.ts'

/** How long others may object to a change. Moments are such as `2026-11-20T09:00:00Z`. */
export interface TimeToObject {
  readonly from: 'opening' | 'newest-version'
  readonly ends: string
  readonly isOver: boolean
}

/** Returns until when others may object: what they agree to in silence is what they could read for the whole time. */
export function timeToObject(
  { openedAt, newestAt }: Pick<ProposedChange, 'openedAt' | 'newestAt'>,
  period: Period,
  now: string,
): TimeToObject {
  const isNewer = Date.parse(newestAt) > Date.parse(openedAt)
  const ends = after(isNewer ? newestAt : openedAt, period)
  return { from: isNewer ? 'newest-version' : 'opening', ends, isOver: Date.parse(now) >= Date.parse(ends) }
}

/** The moment that lies a period later: days and months by the calendar at the same time of day, hours by the clock. */
function after(moment: string, { hours = 0, ...days }: Period): string {
  const start = new Date(Date.parse(moment)).toISOString()
  const day = addPeriod(start.slice(0, 10), days)
  return new Date(Date.parse(`${day}${start.slice(10)}`) + hours * 3_600_000).toISOString()
}
