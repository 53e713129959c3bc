// The calls that were held, as far as that can be known, and whether they have notes.
import { addPeriod, type Period } from '../recurrence/time.ts'
import type { Community } from './build-community.ts'
import { datesBefore, sameCall } from './meeting-dates.ts'
import { type Call, rhythmOf } from './rhythm.ts'

export interface PastCalls {
  /** The last calls that are old enough to have notes, the latest at the end. */
  readonly calls: readonly { readonly day: string; readonly hasNotes: boolean }[]
  /** The day of the last notes. */
  readonly lastNotes?: string
  /** True when there were notes once, and none since many calls. */
  readonly isQuiet: boolean
}

/** So many calls without notes, one after the other, say more than that notes were forgotten. */
const many = 6

/** Returns the last calls of a series before the day `now`; only since its first date, or its first notes, are there any. */
export function pastCallsOf(
  call: Call,
  community: Community,
  { now, grace }: { readonly now: string; readonly grace: Period },
): PastCalls {
  const noted = community.notes.entries
    .flatMap(({ date, series }) =>
      date !== undefined && (series?.to === undefined || series.to.key === call.key) ? [date] : [],
    )
    .toSorted()
  const rhythm = rhythmOf(call)
  const since = rhythm.start ?? noted[0]
  const dates = datesBefore(call, rhythm, community, { before: dueDay(now, grace), count: many }) ?? []
  const same = sameCall(dates)
  const calls = dates
    .map(({ date }) => date)
    .filter((day) => since !== undefined && day >= since)
    .map((day) => ({ day, hasNotes: noted.some((one) => same(one, day)) }))
  const lastNotes = noted.at(-1)
  const [first] = calls
  const isQuiet = lastNotes !== undefined && first !== undefined && calls.length >= many && lastNotes < first.day
  return { calls, ...(lastNotes !== undefined && { lastNotes }), isQuiet }
}

/** Returns the calls whose notes are looked for here: not those that are kept in a pad of their own, or that nobody takes. */
export function callsWithNotes({ meetings, notes }: Community): readonly Call[] {
  if (notes.keptElsewhere !== undefined) return []
  return meetings.series.filter((call) => {
    const written = call.readings.get('notes')?.written
    const elsewhere = written?.mentions.some((mention) => /^https?:/i.test(mention.target))
    return (
      !elsewhere &&
      !/^(?:https?:|(?:no|none|keine|pas|aucune?|sin|ninguna|nessuna?)(?!\p{L}))/iu.test(written?.text ?? '')
    )
  })
}

/** The day before which a call's notes are due. */
function dueDay(now: string, { months = 0, days = 0, hours = 0, workingDays = 0 }: Period): string {
  return addPeriod(now, { months: -months, days: -days, hours: -hours, workingDays: -workingDays })
}
