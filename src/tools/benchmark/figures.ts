// From measured times to what the benchmark says: medians, paired ratios, growth, goals, aligned columns.

/** A median, and the middle half of the values around it. */
export interface Figure {
  readonly median: number
  readonly from: number
  readonly to: number
}

/** Returns the median and the quartiles. Throws a `RangeError` when there are no values. */
export function figure(values: readonly number[]): Figure {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => {
    const place = (sorted.length - 1) * share
    const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
    if (low === undefined || high === undefined) throw new RangeError('Nothing was measured.')
    return low + (high - low) * (place - Math.floor(place))
  }
  return { median: at(0.5), from: at(0.25), to: at(0.75) }
}

/** Returns how many times as long `ours` took as `theirs`, round by round: what slows down one round slows down both. */
export function ratio(ours: readonly number[], theirs: readonly number[]): Figure {
  return figure(pairs(ours, theirs).map(([our, their]) => our / their))
}

/** Returns the power of the size with which the time grows when the size grows by `factor`: 1 when both grow alike. */
export function exponent(small: readonly number[], large: readonly number[], factor: number): Figure {
  return figure(pairs(small, large).map(([before, after]) => Math.log(after / before) / Math.log(factor)))
}

function pairs(one: readonly number[], other: readonly number[]): readonly (readonly [number, number])[] {
  if (one.length !== other.length) throw new RangeError('Only rounds that measured both can be compared.')
  return one.map((value, round) => [value, other[round] ?? Number.NaN])
}

/** Returns whether a value keeps a goal, and by how much it misses it. */
export function judged(value: number, atMost: number): string {
  if (value <= atMost) return 'met'
  return `MISSED by ${number((value / atMost - 1) * 100)} %`
}

/** Returns a number with its first digits, at least two of them: 0.034, 0.34, 5.7, 120. */
export function number(value: number): string {
  const size = Math.abs(value)
  const decimals = [10, 1, 0.1].filter((step) => size < step).length
  return value.toFixed(decimals)
}

/** Returns rows as lines; every column is as wide as its widest cell, the first one flush left and the others right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows) for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length)
  const line = (row: readonly string[]) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')
  return `${rows.map((row) => line(row).trimEnd()).join('\n')}\n`
}
