// A line of time from left to right: where a day stands, months and years below, and the day on which all this was drawn.
import type { Element } from 'hast'
import { dayParts, daysBetween, isoDate } from '../recurrence/calendar.ts'
import { monthName } from '../recurrence/calendar-date.ts'
import { pictureWidth, shape, small, text } from './picture.ts'
import { widthOf } from './text-width.ts'

const phrases = { today: (day: string) => `Today, ${day}` } as const

export interface TimeAxis {
  readonly left: number
  readonly right: number
  /** The day at the left. */
  readonly from: string
  readonly unitsADay: number
  readonly x: (day: string) => number
}

/** Returns the axis on which `from` stands at the left, and each day takes so many units. */
export function timeAxis(axis: Omit<TimeAxis, 'x'>): TimeAxis {
  return { ...axis, x: (day) => axis.left + daysBetween(axis.from, day) * axis.unitsADay }
}

/** Returns a day in few letters: “31 Dec 2027”. */
export function shortDay(day: string): string {
  const { year, month, day: number } = dayParts(day)
  return `${number} ${shortMonth(month)} ${year}`
}

/** Returns what stands behind and below: the days that are over, lines for months or years with their names, and today. */
export function timeDrawn(
  axis: TimeAxis,
  { top, bottom, now }: { readonly top: number; readonly bottom: number; readonly now: string },
): { readonly behind: readonly Element[]; readonly before: readonly Element[]; readonly height: number } {
  const { left, right } = axis
  const today = axis.x(now)
  const says = phrases.today(shortDay(now))
  const half = widthOf(says, { ...small, isBold: true }) / 2
  const middle = Math.min(Math.max(today, half + 4), pictureWidth - half - 4)
  return {
    height: 30,
    behind: [
      shape('rect', 'past', { x: left, y: top, width: Math.max(today - left, 0), height: bottom - top }),
      ...ticks(axis).flatMap(({ x, label }) => [
        shape('line', 'grid', { x1: x, x2: x, y1: top, y2: bottom + 5 }),
        text({ x, y: bottom + 20, words: label, look: 'muted', anchor: 'middle', ...small }),
      ]),
      shape('line', 'edge', { x1: left, x2: right, y1: bottom, y2: bottom }),
      shape('line', 'today', { x1: today, x2: today, y1: top, y2: bottom }),
    ],
    before: [text({ x: middle, y: top - 8, words: says, look: 'accent', anchor: 'middle', ...small, isBold: true })],
  }
}

/** Months between two names on the line: the first that leaves room for each counts. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12_000]

function ticks(axis: TimeAxis): readonly { readonly x: number; readonly label: string }[] {
  const step = steps.find((months) => months * 30 * axis.unitsADay > widest(months) + 14) ?? 12_000
  const { year, month } = dayParts(axis.from)
  const found: { x: number; label: string }[] = []
  for (let at = Math.ceil((year * 12 + month - 1) / step) * step; at < 120_000; at += step) {
    const day = isoDate({ year: Math.floor(at / 12), month: (at % 12) + 1, day: 1 })
    const [x, half] = [axis.x(day), widest(step) / 2]
    if (x > axis.right - 4 || x + half > pictureWidth - 2) break
    if (x >= axis.left + 4 && x - half > 2) found.push({ x, label: labelOf(day, step) })
  }
  return found
}

function labelOf(day: string, step: number): string {
  const { year, month } = dayParts(day)
  return step >= 12 ? String(year) : `${shortMonth(month)} ${year}`
}

function widest(step: number): number {
  return widthOf(step >= 12 ? '0000' : 'Mmm 0000', small)
}

function shortMonth(month: number): string {
  return monthName(month)?.slice(0, 3) ?? ''
}
