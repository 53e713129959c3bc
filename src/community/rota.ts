// Who opens the next calls and who takes notes, as far as the rota and the page say.
import type { Ref } from '../kinds/fields.ts'
import type { Community } from './build-community.ts'
import { datesFrom, isCancelled, sameCall, turnsOf } from './meeting-dates.ts'
import { type Call, rhythmOf } from './rhythm.ts'

/** One date of a call that lies ahead: its row in the rota, where it has one, and who was found. */
export interface TurnAhead {
  readonly call: Call
  readonly day: string
  readonly turn?: Community['meetings']['rota'][number]
  /** Those of the row; where there is no row, whoever opens every call. */
  readonly opens: readonly Ref[]
  readonly notes: readonly Ref[]
  /** True where the community looks for somebody who takes notes. */
  readonly asksForNotes: boolean
}

/** Returns the next `count` dates of a call, those of its rota and those that have no row there yet, in order. */
export function turnsAhead(
  call: Call,
  community: Community,
  { now, count }: { readonly now: string; readonly count: number },
): readonly TurnAhead[] {
  const turns = turnsOf(call, community)
  const asksForNotes = turns.some((turn) => turn.has('who_takes_notes'))
  const dates = datesFrom(call, rhythmOf(call), community, { from: now, count }) ?? []
  const same = sameCall(dates)
  const rows = turns.flatMap((turn): readonly TurnAhead[] =>
    turn.date !== undefined && turn.date >= now && !isCancelled(turn)
      ? [{ call, day: turn.date, turn, opens: turn.who_opens, notes: turn.who_takes_notes, asksForNotes }]
      : [],
  )
  const kept = rows.flatMap((row, index) => {
    if (rows.findIndex(({ day }) => day === row.day) !== index) return []
    // One date may stand in two tables: who opens in one, the lightning talks in the other.
    const onThisDay = rows.filter(({ day }) => day === row.day)
    return [
      {
        ...row,
        opens: onThisDay.flatMap(({ opens }) => opens),
        notes: onThisDay.flatMap(({ notes }) => notes),
      },
    ]
  })
  const bare = dates
    .map(({ date }) => date)
    .filter((date) => !turns.some((turn) => turn.date && same(turn.date, date)))
    .map((day): TurnAhead => ({ call, day, opens: call.host, notes: [], asksForNotes }))
  return [...kept, ...bare].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).slice(0, count)
}
