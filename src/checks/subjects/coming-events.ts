// The events that come next, as the checks about them look at them.
import { comingEvents, type Event, type EventTimes } from '../../community/events.ts'
import type { Severity } from '../../finding.ts'
import { addPeriod } from '../../recurrence/time.ts'
import type { Context } from '../check.ts'
import { severityAt } from '../stage.ts'

/** An event that lies ahead; it is near from a month before on. */
export interface ComingEvent {
  readonly event: Event
  readonly times: EventTimes
  readonly isNear: boolean
}

/** Later events are asked about when their turn comes. */
const lookedAt = 3

/** Returns the next few events. */
export function nextEvents({ community, settings, now }: Context): readonly ComingEvent[] {
  const near = addPeriod(now, settings.clocks.event_notice)
  return comingEvents(community, now)
    .slice(0, lookedAt)
    .map(({ event, times, first }) => ({ event, times, isNear: first <= near }))
}

/** What is missing months ahead is an idea; when people pack their bags, it is worth doing soon. */
export function byNearness({ isNear }: ComingEvent, { stage }: Context): Severity {
  return isNear ? severityAt({ launching: 'advice', active: 'warning' }, stage) : 'advice'
}

/** True for a talk online of an hour or so, which needs no organisation of its own. */
export function isSmall({ event, times: { first, last, minutes } }: ComingEvent): boolean {
  const isOnline = event.mode === 'online' || event.status === 'moved-online'
  return isOnline && first === last && (minutes === undefined || minutes <= 90)
}
