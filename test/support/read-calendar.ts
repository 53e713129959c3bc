// Reads a calendar file with another library: its appointments, each with the instants at which it takes place.
import ICAL from 'ical.js'

export interface Heard {
  readonly uid: string
  readonly title: string
  readonly status: string
  /** '2027-01-20T13:00:00Z'; a local time has no Z, a whole day no hour. */
  readonly starts: readonly string[]
  readonly ends: readonly string[]
}

/** Returns what the file says of the dates on or after the day `from`, at most `count` of each appointment. */
export function heardIn(text: string, { from, count }: { readonly from: string; readonly count: number }): Heard[] {
  ICAL.TimezoneService.reset()
  const root = new ICAL.Component(ICAL.parse(text))
  const all = root.getAllSubcomponents('vevent')
  const isException = (one: ICAL.Component) => one.hasProperty('recurrence-id')
  return all
    .filter((one) => !isException(one))
    .map((component) => {
      const uid = String(component.getFirstPropertyValue('uid'))
      const exceptions = all.filter((one) => isException(one) && one.getFirstPropertyValue('uid') === uid)
      const event = new ICAL.Event(component, { exceptions })
      const found = occurrences(event).flatMap((one) => (written(one.start).slice(0, 10) >= from ? [one] : []))
      const sorted = found.toSorted((a, b) => (written(a.start) < written(b.start) ? -1 : 1)).slice(0, count)
      return {
        uid,
        title: event.summary,
        status: String(component.getFirstPropertyValue('status')),
        starts: sorted.map(({ start }) => written(start)),
        ends: sorted.map(({ end }) => written(end)),
      }
    })
}

function occurrences(event: ICAL.Event): { start: ICAL.Time; end: ICAL.Time }[] {
  if (!event.isRecurring()) return [{ start: event.startDate, end: event.endDate }]
  const found: { start: ICAL.Time; end: ICAL.Time }[] = []
  const dates = event.iterator()
  for (let next = dates.next(); next && next.year < 2036 && found.length < 1500; next = dates.next()) {
    const { startDate, endDate } = event.getOccurrenceDetails(next)
    found.push({ start: startDate, end: endDate })
  }
  return found
}

function written(time: ICAL.Time): string {
  if (time.isDate || time.zone === ICAL.Timezone.localTimezone) return time.toString()
  return new Date(time.toUnixTime() * 1000).toISOString().replace('.000', '')
}
