// What a check answers when something is missing: data, never a sentence.

/** The eight areas of community health, in the order in which reports show them. */
export const areas = ['identity', 'safety', 'people', 'participation', 'rhythm', 'plan', 'offer', 'continuity'] as const
export type Area = (typeof areas)[number]

/** From "do not publish" to "an idea", most serious first. */
export const severities = ['stop', 'error', 'warning', 'advice'] as const
export type Severity = (typeof severities)[number]

/** A point in a file. `line` and `column` count from 1, `column` in UTF-16 units. */
export interface Place {
  readonly path: string
  readonly line: number
  readonly column: number
}

/** What a finding is about. This, with the check's id, is its identity: a moved line is the same finding. */
export interface About {
  readonly path: string
  readonly kind?: string
  readonly entry?: string
  readonly field?: string
}

/** The values that fill the slots of a sentence. Their slots say how each is written (name, date, list …). */
export type Value = string | number | readonly string[]
export type Values = Readonly<Record<string, Value>>

export interface Finding {
  readonly check: string
  readonly area: Area
  readonly severity: Severity
  readonly about: About
  readonly place?: Place
  /** The second place, where two things conflict. */
  readonly also?: Place
  readonly values: Values
}
