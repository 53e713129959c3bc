// Flags over a line of time: the words stand to the right of their poles, and no pole runs through the words of another flag.

export interface Flag {
  /** Where the pole stands. */
  readonly x: number
  /** How far the words reach to the right of it. */
  readonly width: number
}

/** Returns for each flag, given from left to right, in which row it hangs, counted from the line upwards. */
export function rowsOf(flags: readonly Flag[]): readonly number[] {
  const rows: number[] = new Array(flags.length).fill(0)
  for (let at = flags.length - 1; at >= 0; at -= 1) {
    const flag = flags[at] as Flag
    const below = flags.slice(at + 1).findIndex(({ x }) => x > flag.x + flag.width)
    const crossed = rows.slice(at + 1, below < 0 ? flags.length : at + 1 + below)
    rows[at] = crossed.length === 0 ? 0 : Math.max(...crossed) + 1
  }
  return rows
}

/** Returns for each mark, given from left to right, the lowest row in which it and its words touch no other; marks have no poles. */
export function lowestRows(marks: readonly Flag[]): readonly number[] {
  const ends: number[] = []
  return marks.map(({ x, width }) => {
    const free = ends.findIndex((end) => end < x)
    const row = free < 0 ? ends.length : free
    ends[row] = x + width
    return row
  })
}

/**
 * Returns how many units a day may take, at most, so that all flags end at `right`; days count from the left. `widths` say how
 * far the words of a flag reach.
 */
export function unitsADay(flags: readonly { readonly days: number; readonly width: number }[], room: number): number {
  const most = flags.flatMap(({ days, width }) => (days > 0 ? [Math.max(room - width, 1) / days] : []))
  return Math.min(...most, room / 60)
}

/** Returns numbers, smallest first, in few letters: “3”, or “12–18, 20”. */
export function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run && run[1] === number - 1) run[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}
