// The roadmap as flags over a line of time, the words to the right of their poles.
import { addDays, daysBetween } from '../recurrence/calendar.ts'
import { lowestRows, ranges, rowsOf, unitsADay } from './flags.ts'
import { legend } from './legend.ts'
import { milestoneMark, type State } from './milestone-marks.ts'
import { pictureWidth, plain, shape, small, strong, text } from './picture.ts'
import { cut, widthOf } from './text-width.ts'
import { timeAxis, timeDrawn } from './time-axis.ts'

export interface Shown {
  readonly day: string
  readonly state: State
  readonly name: string
  readonly when: string
  readonly number: number
}

interface Meant {
  readonly state: State
  readonly words: string
}

/** How flags may look: with the date below the name, with a short name, or with numbers only. Rows are what still reads well. */
const manners = [
  { isNumbered: false, width: 250, row: 44, rows: 10 },
  { isNumbered: false, width: 230, row: 23, rows: 30 },
  { isNumbered: false, width: 130, row: 23, rows: 36 },
  { isNumbered: true, width: 210, row: 23, rows: Number.POSITIVE_INFINITY },
] as const

type Manner = (typeof manners)[number]

interface Hung {
  readonly day: string
  readonly state: State
  readonly lines: readonly string[]
  readonly whole: string
  readonly width: number
}

const left = 14
const top = 26

/** Returns the milestones, first to last, as flags over a line of time: with their names, or with numbers where those are too many. */
export function roadmapDrawn(
  all: readonly Shown[],
  { used, now }: { readonly used: readonly Meant[]; readonly now: string },
) {
  const tried = manners.map((manner) => hang(all, manner, now))
  const { manner, flags, rows, axis } = tried.find((one) => one.height <= one.manner.rows) ?? (tried.at(-1) as Tried)
  const bottom = top + 14 + (Math.max(...rows) + 1) * manner.row
  const hung = flags.map(({ day, state, lines, whole }, at) => {
    const [x, y] = [axis.x(day), bottom - 14 - (rows[at] ?? 0) * manner.row - (manner.row - 22)]
    const [name = '', when] = lines
    return {
      pole: shape('line', 'pole', { x1: x, x2: x, y1: y, y2: bottom }),
      words: [
        ...milestoneMark(state, x, y),
        text({ ...(when ? strong : plain), x: x + 13, y: y + 5, words: name, whole, look: 'halo' }),
        ...(when ? [text({ ...small, x: x + 13, y: y + 22, words: when, look: 'muted picture-halo' })] : []),
      ],
    }
  })
  const time = timeDrawn(axis, { top, bottom, now })
  const means = used.map(({ state, words }) => ({
    words,
    mark: (x: number, y: number) => milestoneMark(state, x, y),
  }))
  const key = legend(means, { x: left, y: bottom + time.height })
  return {
    isNumbered: manner.isNumbered,
    height: bottom + time.height + key.height,
    drawn: [
      ...time.behind,
      ...(manner.isNumbered ? [] : hung.map(({ pole }) => pole)),
      ...hung.flatMap(({ words }) => words),
      ...time.before,
      ...key.drawn,
    ],
  }
}

type Tried = ReturnType<typeof hang>

function hang(all: readonly Shown[], manner: Manner, now: string) {
  const flags = manner.isNumbered ? numbered(all) : all.map((one) => named(one, manner))
  const days = [now, ...all.map(({ day }) => day)].toSorted(compare)
  const [from, to] = [days[0] ?? now, days.at(-1) ?? now]
  const start = addDays(from, -Math.max(Math.round(daysBetween(from, to) / 30), 10))
  const room = pictureWidth - 8 - left
  const units = unitsADay(
    [
      { days: daysBetween(start, now), width: 8 },
      ...flags.map(({ day, width }) => ({ days: daysBetween(start, day), width })),
    ],
    room,
  )
  const axis = timeAxis({ left, right: pictureWidth - 8, from: start, unitsADay: units })
  const standing = flags.map(({ day, width }) => ({ x: axis.x(day), width: width + (manner.isNumbered ? 20 : 10) }))
  const rows = manner.isNumbered ? lowestRows(standing) : rowsOf(standing)
  return { manner, flags, rows, axis, height: Math.max(...rows) + 1 }
}

function named({ day, state, name, when }: Shown, { width, row }: Manner): Hung {
  const isTall = row > 30
  const lines = isTall ? [cut(name, width, strong), when] : [cut(name, width, plain)]
  const wide = Math.max(widthOf(lines[0] ?? '', isTall ? strong : plain), widthOf(lines[1] ?? '', small))
  return { day, state, lines, whole: name, width: wide + 15 }
}

/** One flag for all milestones of one day and state: “3”, or “12–18”. */
function numbered(all: readonly Shown[]): readonly Hung[] {
  const isSame = (a: Shown, b: Shown) => a.day === b.day && a.state === b.state
  return all
    .filter((one, at) => all.findIndex((other) => isSame(one, other)) === at)
    .map((one) => {
      const whole = ranges(all.filter((other) => isSame(one, other)).map(({ number }) => number))
      const words = cut(whole, 200, plain)
      return { day: one.day, state: one.state, lines: [words], whole, width: widthOf(words, plain) + 15 }
    })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
