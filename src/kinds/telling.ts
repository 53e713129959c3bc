// What pages tell somebody outside: a director, a funder, a visitor of the site. Kinds say it beside their fields, so that whoever shows it looks at no field by name.
import type { Recorded } from './kind.ts'

/**
 * What somebody outside asks, in the order of asking, each with the kinds of page that answer it first; on the first of them
 * the answer is best kept.
 */
export const outsideQuestions = {
  what: { title: 'What', keptOn: ['community'] },
  why: { title: 'Why', keptOn: ['charter', 'purpose', 'story'] },
  who: { title: 'Who', keptOn: ['roles', 'groups'] },
  happened: { title: 'What happened in the last twelve months', keptOn: ['event', 'roadmap', 'notes', 'decision'] },
  impact: { title: 'Impact so far', keptOn: ['roadmap', 'indicators'] },
  risk: { title: 'At risk', keptOn: ['roadmap', 'sustainability', 'roles'] },
  cost: { title: 'What it costs, and who gives it', keptOn: ['sustainability', 'roles'] },
  next: { title: 'What comes next', keptOn: ['roadmap', 'event'] },
} as const

export type OutsideQuestion = keyof typeof outsideQuestions

/** An answer to one of these questions: of a field, or of each entry of a collection. */
export interface Telling {
  readonly answers: OutsideQuestion
  /**
   * A line with fields in its slots, as in `{entry}[: {outcome}]`; `{entry}` is the name of the entry. What stands in square
   * brackets is left out where its field is silent, the whole line where another one is. Without it, a field is told in full.
   */
  readonly says?: string
  /** A word or two above such lines. */
  readonly under?: string
  /** Tells only entries for which this day lies there, seen from today; `since` is the field from which a length of time counts. */
  readonly day?: { readonly of: string; readonly is: Lies; readonly since?: string }
  /** Tells only what this holds of. */
  readonly when?: (recorded: Recorded) => boolean
  /** Tells how many entries there are in place of each: `{count:number|person|people}` in the line. */
  readonly counted?: true
}

/** Where a day lies, seen from today. */
export type Lies = 'in the last year' | 'behind us' | 'within a year' | 'ahead'

/** Returns whether a choice of an entry is one of these; one that is not made is ''. */
export function isOneOf(field: string, ...choices: readonly string[]): (recorded: Recorded) => boolean {
  return ({ readings }) => choices.includes(String(readings.get(field)?.value ?? ''))
}

/** Returns whether a choice of an entry is none of these. */
export function isNoneOf(field: string, ...choices: readonly string[]): (recorded: Recorded) => boolean {
  const is = isOneOf(field, ...choices)
  return (recorded) => !is(recorded)
}
