// The standing issue "How our community is doing": its text, which is replaced on every run, and a comment when there is news.
// The task asks in this order: `readState` of the text that is there; an assessment of today and, where there is a state, of
// the same pages on its day; `standingReport`. It writes the text, and the comment only on an issue that is open.
import { datesToTell } from '../comparison/dates-to-tell.ts'
import { hashOfPages, type Memory, memoryOf } from '../comparison/memory.ts'
import { worseSince } from '../comparison/worse.ts'
import type { Assessment } from '../health/assessment.ts'
import { datesAhead } from '../health/dates-ahead.ts'
import type { Home } from './links.ts'
import { standingBody } from './standing/body.ts'
import { standingComment } from './standing/comment.ts'
import { markerLine } from './standing/marker.ts'

export type { Memory as State } from '../comparison/memory.ts'
export { readState } from './standing/marker.ts'

/** The title under which the issue is created. */
export const standingTitle = 'How our community is doing'

/** GitHub takes 65,536 letters; the rest is room for what it counts differently. */
const mostBytes = 60_000

export interface StandingOptions {
  readonly assessment: Assessment
  /** Who can read the repository, as the assessment was told. */
  readonly visibility: 'public' | 'private' | 'unknown'
  readonly home: Home | undefined
  /** What the text of the issue remembers; nothing when there is no issue yet, or its text is not ours. */
  readonly previous: Memory | undefined
  /** The same pages, assessed for the day `previous.date`; nothing without `previous`. */
  readonly backThen: Assessment | undefined
}

export interface StandingReport {
  /** The whole text of the issue, with our marker at its very start; at most 60,000 bytes. */
  readonly body: string
  /** A comment to add, when something got worse or a date came near; never on the first report. */
  readonly comment: string | undefined
}

/** Returns the text of the standing issue, and a comment when there is news since `previous`. */
export function standingReport({ assessment, visibility, home, previous, backThen }: StandingOptions): StandingReport {
  const { community, settings, stage, date } = assessment
  const seen = hashOfPages(assessment, visibility)
  // A state from a day that has not come yet was made up by somebody.
  const since = previous && previous.date <= date ? previous : undefined
  const dates = datesAhead(community, { settings, stage, now: date })
  const { untold, known, told } = datesToTell(dates, date, since)
  const marker = markerLine(memoryOf(assessment, { seen, told }))
  const news = since && {
    worse: worseSince({ previous: since, assessment, backThen, seen, told: known }),
    dates: untold,
    since: since.date,
  }
  return {
    body: `${marker}\n\n${standingBody(assessment, { home, dates, bytes: mostBytes - sizeOf(marker) - 2 })}`,
    comment: news && standingComment(assessment, news, home),
  }
}

function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length
}
