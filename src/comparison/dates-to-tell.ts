// Which of the dates that lie ahead nobody was told of yet. Each is told once in each of its notices.
import type { About } from '../finding.ts'
import type { DateAhead } from '../health/dates-ahead.ts'
import { hashOfNotice, type Memory, wasTold } from './memory.ts'

export interface DatesToTell {
  /** Dates to tell now. */
  readonly untold: readonly DateAhead[]
  /** What all dates are about that people know of by now. */
  readonly known: readonly About[]
  /** To be remembered: what was told, as long as it matters. */
  readonly told: Memory['told']
}

/** Returns what to tell on the day `now`, and what to remember of it; `previous` is the memory of the report before. */
export function datesToTell(dates: readonly DateAhead[], now: string, previous: Memory | undefined): DatesToTell {
  const isTold = (hash: string) => wasTold(previous?.told ?? {}, hash)
  const notices = dates.flatMap((date) =>
    date.notices.map(({ from, until }, index) => {
      // A day that came and went since the last report is told late rather than never.
      const isOpen = from <= now && (now <= until || (previous !== undefined && from > previous.date))
      return { date, until, hash: hashOfNotice(date, index), isOpen }
    }),
  )
  const open = notices.filter(({ isOpen }) => isOpen)
  const untold = [...new Set(open.filter(({ hash }) => !isTold(hash)).map(({ date }) => date))]
  const known = new Set([...untold, ...notices.filter(({ hash }) => isTold(hash)).map(({ date }) => date)])
  const kept = Object.entries(previous?.told ?? {}).filter(([, until]) => until >= now)
  return {
    untold,
    known: [...known].map(({ about }) => about),
    told: Object.fromEntries([...kept, ...open.map(({ hash, until }) => [hash, until] as const)]),
  }
}
