// The notes that still matter for what is open: those of the last two calls.
import type { Community } from './build-community.ts'

const howMany = 2

/** Returns the notes of the last two days that have any, the latest first; a call may have both a row and a file. */
export function latestNotes(community: Community): Community['notes']['entries'] {
  const dated = community.notes.entries.filter((notes) => notes.date !== undefined)
  const days = [...new Set(dated.map((notes) => notes.date ?? ''))].toSorted().slice(-howMany)
  return days.toReversed().flatMap((day) => dated.filter((notes) => notes.date === day))
}
