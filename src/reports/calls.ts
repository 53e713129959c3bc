// The calls as we understood them: the next dates are shown back, so that an editor sees what was read.
import { nextMeetings } from '../community/meeting-dates.ts'
import type { Assessment } from '../health/assessment.ts'
import { formatDate } from '../recurrence/calendar-date.ts'
import type { Block, Item } from '../words/blocks.ts'
import { words } from '../words/speak.ts'

/** The days of the week by their letters in calendars. */
export const weekdays = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
}

/** Returns each call with its rhythm in our words and its next dates; nothing when no rhythm could be read. */
export function calls({ community, date }: Assessment): readonly Block[] {
  const items = nextMeetings(community, date)
    .filter(({ call, dates }) => dates.length > 0 && !call.isPrivate('when'))
    .map(({ call, rhythm, time, zone, dates }): Item => {
      const clock = [time ? `at ${time}` : '', zone ? `${city(zone)} time` : ''].filter(Boolean).join(', ')
      const next = dates.map((one) => `${weekdays[one.weekday]} ${formatDate(one.date)}`).join(', ')
      return {
        text: [{ type: 'name', text: call.label }, words(`: ${rhythm}${clock === '' ? '' : `, ${clock}`}.`)],
        more: [[words(`Next: ${next}.`)]],
      }
    })
  if (items.length === 0) return []
  return [
    { type: 'heading', level: 3, text: [words('Your calls, as we read them')] },
    { type: 'list', ordered: false, items },
  ]
}

/** Returns the city of an IANA zone, as people say it. */
export function city(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}
