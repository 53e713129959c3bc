// Terms and money as bars over a line of time: a row for each with its name, or numbers at their ends where they are many.
import type { Element } from 'hast'
import { daysBetween } from '../recurrence/calendar.ts'
import { lowestRows, ranges } from './flags.ts'
import { legend, type Meaning } from './legend.ts'
import { fitting, pictureWidth, plain, shape, small, strong, text, way } from './picture.ts'
import { type Numbered, type SpanSort, type SpanState, termPhrases, untilOf } from './spans.ts'
import { cut, widthOf } from './text-width.ts'
import { type TimeAxis, timeAxis, timeDrawn } from './time-axis.ts'

interface Time {
  readonly now: string
  readonly from: string
  readonly to: string
  readonly isNumbered: boolean
}

/** Rows with their holders on a line of their own; more get a lower row. */
const mostTall = 24

const names = { x: 8, width: 226 }
const ends = 112
const top = 28
const heading = 30

/** Returns the bars of all spans, sort by sort. */
export function termsDrawn(spans: readonly Numbered[], { isNumbered, ...time }: Time) {
  const left = isNumbered ? 12 : names.x + names.width + 12
  const right = pictureWidth - (isNumbered ? 12 : ends)
  const unitsADay = (right - left) / Math.max(daysBetween(time.from, time.to), 1)
  const axis = timeAxis({ left, right, from: time.from, unitsADay })
  let y = top
  const parts = sortsOf(spans).map(({ sort, all }) => {
    const rows = isNumbered ? counted(all, axis) : listed(all, axis)
    const start = y
    y += heading + rows.height
    return {
      heading: text({
        ...strong,
        x: isNumbered ? left + 2 : names.x,
        y: start + 20,
        words: termPhrases.sorts[sort],
        look: 'accent picture-halo',
      }),
      ...rows,
      start: start + heading,
    }
  })
  const bottom = y + 6
  const drawnTime = timeDrawn(axis, { top, bottom, now: time.now })
  const key = legend(meaningsOf(spans), { x: names.x, y: bottom + drawnTime.height })
  return {
    height: bottom + drawnTime.height + key.height,
    drawn: [
      ...drawnTime.behind,
      ...parts.flatMap((part) => [part.heading, ...part.drawnAt(part.start)]),
      ...drawnTime.before,
      ...key.drawn,
    ],
  }
}

interface Rows {
  readonly height: number
  readonly drawnAt: (y: number) => readonly Element[]
}

function listed(spans: readonly Numbered[], axis: TimeAxis): Rows {
  const isTall = spans.length <= mostTall && spans.some(({ who }) => who !== '')
  const row = isTall ? 42 : 25
  return {
    height: spans.length * row,
    drawnAt: (start) =>
      spans.flatMap((span, at) => {
        const y = start + at * row
        const middle = y + row / 2
        const baseline = isTall && span.who !== '' ? y + 16 : middle + 5
        const { width, x } = names
        return [
          ...(at === 0 ? [] : [shape('line', 'grid', { x1: x, x2: pictureWidth - 8, y1: y, y2: y })]),
          fitting({ ...plain, x, y: baseline, words: span.name, width }),
          ...(isTall && span.who !== ''
            ? [fitting({ ...small, x, y: y + 34, words: span.who, width, look: 'muted' })]
            : []),
          ...barOf(span, axis, middle),
          text({
            ...small,
            x: endOf(span, axis) + (span.sort === 'renewals' ? 14 : 9),
            y: middle + 4.5,
            words: untilOf(span),
            look: `${span.state === 'over' ? 'late' : 'muted'} picture-halo`,
          }),
        ]
      }),
  }
}

/** What ends on one day stands behind one mark, as numbers. */
function counted(spans: readonly Numbered[], axis: TimeAxis): Rows {
  const isSame = (a: Numbered, b: Numbered) => endOf(a, axis) === endOf(b, axis) && a.state === b.state
  const marks = spans
    .filter((one, at) => spans.findIndex((other) => isSame(one, other)) === at)
    .map((one) => {
      const whole = ranges(spans.filter((other) => isSame(one, other)).map(({ number }) => number))
      const words = cut(whole, 160, small)
      const width = widthOf(words, small)
      // At the right edge the numbers stand before the mark.
      const x = endOf(one, axis)
      const isBefore = x + width + 14 > pictureWidth - 4
      return { one, x, words, whole, width: width + 40, left: isBefore ? x - width - 34 : x - 18, isBefore }
    })
    .toSorted((a, b) => a.left - b.left)
  const rows = lowestRows(marks.map(({ left, width }) => ({ x: left, width })))
  return {
    height: (Math.max(...rows) + 1) * 23,
    drawnAt: (start) =>
      marks.flatMap(({ one, x, words, whole, isBefore }, at) => {
        const y = start + (rows[at] ?? 0) * 23 + 11
        const anchor = isBefore ? 'end' : 'start'
        return [
          ...barOf(one, axis, y, x - 16),
          text({ ...small, x: isBefore ? x - 22 : x + 12, y: y + 4.5, words, whole, anchor, look: 'halo' }),
        ]
      }),
  }
}

function startOf({ from }: Numbered, axis: TimeAxis): number {
  return from === undefined ? axis.left : within(axis.x(from), axis)
}

function endOf({ to }: Numbered, axis: TimeAxis): number {
  return to === undefined ? axis.right : within(axis.x(to), axis)
}

function within(x: number, { left, right }: TimeAxis): number {
  return Math.min(Math.max(x, left), right)
}

const thickness = 10

function barOf(span: Numbered, axis: TimeAxis, y: number, start = startOf(span, axis)): readonly Element[] {
  const end = endOf(span, axis)
  if (span.sort === 'renewals') return [diamond(span.state, end, y)]
  const length = Math.max(end - start, 5)
  const isOpen = span.to === undefined || axis.x(span.to) > axis.right
  const [from, until, half] = [Math.min(start, end - 5), Math.min(start, end - 5) + length, thickness / 2]
  // An arrow goes on; a bar ends.
  if (isOpen)
    return [
      shape('path', looks[span.state], {
        d: way(
          [
            [from, y - half],
            [until - 8, y - half],
            [until, y],
            [until - 8, y + half],
            [from, y + half],
          ],
          true,
        ),
      }),
    ]
  return [
    shape('rect', looks[span.state], { x: from, y: y - half, width: length, height: thickness, rx: 3 }),
    ...(span.state === 'over' ? [shape('line', 'stop', { x1: until, x2: until, y1: y - 9, y2: y + 9 })] : []),
  ]
}

const looks: Readonly<Record<SpanState, string>> = { runs: 'solid', asked: 'open dashed', over: 'over' }

function diamond(state: SpanState, x: number, y: number): Element {
  const d = way(
    [
      [x, y - 8],
      [x + 8, y],
      [x, y + 8],
      [x - 8, y],
    ],
    true,
  )
  return shape('path', state === 'over' ? 'overdue' : 'well', { d })
}

function meaningsOf(spans: readonly Numbered[]): readonly Meaning[] {
  const bars = (['runs', 'asked', 'over'] as const).filter((state) =>
    spans.some((span) => span.sort !== 'renewals' && span.state === state),
  )
  const renewals = (['runs', 'over'] as const).filter((state) =>
    spans.some((span) => span.sort === 'renewals' && span.state === state),
  )
  return [
    ...bars.map(
      (state): Meaning => ({
        words: termPhrases.states[state],
        mark: (x, y) => [
          shape('rect', looks[state], { x: x - 8, y: y - 5, width: 16, height: thickness, rx: 3 }),
          ...(state === 'over' ? [shape('line', 'stop', { x1: x + 8, x2: x + 8, y1: y - 9, y2: y + 9 })] : []),
        ],
      }),
    ),
    ...renewals.map(
      (state): Meaning => ({
        words: state === 'over' ? termPhrases.renewalPassed : termPhrases.renewal,
        mark: (x, y) => [diamond(state, x, y)],
      }),
    ),
  ]
}

function sortsOf(
  spans: readonly Numbered[],
): readonly { readonly sort: SpanSort; readonly all: readonly Numbered[] }[] {
  const sorts = [...new Set(spans.map(({ sort }) => sort))]
  return sorts.map((sort) => ({ sort, all: spans.filter((span) => span.sort === sort) }))
}
