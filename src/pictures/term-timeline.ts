// Terms and money on one line of time: until when each role is held, what the community lives on, what has to be renewed.
import type { Community } from '../community/build-community.ts'
import { addDays, addMonths } from '../recurrence/calendar.ts'
import { ganttLabel } from './mermaid-label.ts'
import { type Picture, picture } from './picture.ts'
import { type Numbered, type Span, type SpanSort, type SpanState, spansOf, termPhrases, untilOf } from './spans.ts'
import { termsDrawn } from './term-timeline-drawn.ts'
import { shortDay } from './time-axis.ts'

const sorts: readonly SpanSort[] = ['roles', 'support', 'renewals']

/** Rows with their names; of more only the ends are shown, with numbers. */
const mostNamed = 100

/** Returns the terms, funding and renewals as a picture, nothing when no end is written down. */
export function termTimeline(community: Community, { now }: { readonly now: string }): Picture | undefined {
  const all = spansOf(community, now)
  if (all.length === 0) return undefined
  const isNumbered = all.length > mostNamed
  const spans = (isNumbered ? byEnd(all) : all).map((span, at): Numbered => ({ ...span, number: at + 1 }))
  const counts = sorts.flatMap((sort) => {
    const many = spans.filter((span) => span.sort === sort).length
    return many === 0 ? [] : [termPhrases.count[sort](many)]
  })
  const next = spans
    .filter(({ to, state }) => to !== undefined && state === 'runs')
    .toSorted((a, b) => compare(a.to ?? '', b.to ?? ''))[0]
  return picture({
    id: 'term-timeline',
    title: termPhrases.title,
    description: termPhrases.describes(capital(counts.join(', ')), next && `“${next.name}”, ${untilOf(next)}`),
    ...termsDrawn(spans, { now, isNumbered, ...spanOfTime(spans, now) }),
    table: {
      head: [...(isNumbered ? [termPhrases.number] : []), ...termPhrases.head],
      rows: spans.map((span) => [
        ...(isNumbered ? [String(span.number)] : []),
        termPhrases.sorts[span.sort],
        span.name,
        span.who,
        span.from === undefined ? '' : shortDay(span.from),
        untilOf(span),
        stateIn(span),
      ]),
    },
    mermaid: asMermaid(spans, now),
  })
}

/** Sort by sort, the first to end first: what ends together has numbers that follow each other. */
function byEnd(spans: readonly Span[]): readonly Span[] {
  const key = ({ to, state }: Span) => `${to ?? 'later'} ${state}`
  return spans.toSorted((a, b) => sorts.indexOf(a.sort) - sorts.indexOf(b.sort) || compare(key(a), key(b)))
}

function stateIn({ sort, state }: Span): string {
  if (sort !== 'renewals') return termPhrases.states[state]
  return state === 'over' ? termPhrases.renewalPassed : termPhrases.renewal
}

/** Months before and after today that are shown at most; what goes further runs to the edge. */
const most = { back: 36, ahead: 60 } as const

/** What matters is near: the days that are shown, with a little room on both sides. */
function spanOfTime(spans: readonly Span[], now: string): { readonly from: string; readonly to: string } {
  const days = spans.flatMap(({ from, to }) => [from, to]).filter((day) => day !== undefined)
  const [first, last] = [addMonths(now, -most.back), addMonths(now, most.ahead)]
  const near = [now, ...days.filter((day) => day >= first && day <= last)].toSorted(compare)
  const isOpen = spans.some(({ to }) => to === undefined || to > last)
  const from = days.some((day) => day < first) ? first : addDays(near[0] ?? now, -20)
  return { from, to: isOpen ? addMonths(near.at(-1) ?? now, 3) : addMonths(near.at(-1) ?? now, 1) }
}

/** Lines that a Mermaid chart can still show legibly. */
const mostLines = 40

function asMermaid(spans: readonly Span[], now: string): string {
  const some = spans.slice(0, mostLines)
  const marks: Readonly<Record<SpanState, string>> = { runs: 'active, ', asked: '', over: 'crit, ' }
  const end =
    some
      .map(({ to }) => to ?? '')
      .toSorted(compare)
      .at(-1) || addMonths(now, 12)
  const line = ({ sort, name, from, to, state }: Span) =>
    sort === 'renewals' || (to !== undefined && from !== undefined && from >= to)
      ? `  ${ganttLabel(name)} :${state === 'over' ? 'crit, ' : ''}milestone, ${to}, 0d`
      : `  ${ganttLabel(name)} :${marks[state]}${from ?? earlier(now, to)}, ${to ?? later(end, from)}`
  const sections = sorts.flatMap((sort) => {
    const lines = some.filter((span) => span.sort === sort).map(line)
    return lines.length === 0 ? [] : [`  section ${termPhrases.sorts[sort]}`, ...lines]
  })
  return ['gantt', '  dateFormat YYYY-MM-DD', '  axisFormat %b %Y', ...sections].join('\n')
}

function earlier(now: string, to: string | undefined): string {
  return to !== undefined && to <= now ? addMonths(to, -12) : now
}

function later(end: string, from: string | undefined): string {
  return from !== undefined && from >= end ? addMonths(from, 12) : end
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
