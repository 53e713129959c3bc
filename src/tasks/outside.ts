// What a task is given from outside, so that it looks neither at the clock nor at the machine.
export interface Outside {
  readonly env: Readonly<Record<string, string | undefined>>
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** The moment, such as `2026-11-20T09:00:00.000Z`. */
  readonly now: string
  /** Waits for so many seconds. */
  readonly sleep: (seconds: number) => Promise<void>
}

/** Green or red: how the run ends. */
export type Ending = 'green' | 'red'
