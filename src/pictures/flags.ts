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

/**
 * Returns how many units a day may take, at most, so that all flags end at `right`; days count from the left. `widths` say how
 * far the words of a flag reach.
 */
export function unitsADay(
  flags: readonly { readonly days: number; readonly width: number }[],
  room: number,
): number {
  const most = flags.flatMap(({ days, width }) => (days > 0 ? [Math.max(room - width, 1) / days] : []))
  return Math.min(...most, room / 60)
}
