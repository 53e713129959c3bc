// What a command may ask of the front door that it came in by.

/** 0: nothing at or above `--fail-on`; 1: something is; 2: could not run. */
export type ExitCode = 0 | 1 | 2

export interface Door {
  /** The day on which somebody asks. */
  readonly today: string
  readonly screen: { readonly width: number; readonly colour: boolean }
  /** True where a workflow on GitHub runs the command, and not somebody at a machine of their own. */
  readonly isInWorkflow: boolean
  /** Says on a terminal what takes long. */
  readonly progress: (sentence: string) => void
  /** Writes a text that ends with a question, and hears yes or no; there only where somebody sits at a terminal. */
  readonly ask?: (text: string) => Promise<boolean>
  /** Writes a line, and stays. */
  readonly tell: (line: string) => void
  /** Returns milliseconds that go by. */
  readonly elapsed: () => number
  /** Waits until somebody presses Ctrl+C. */
  readonly untilInterrupted: () => Promise<void>
  /** Writes the answer, and leaves. */
  readonly finish: (text: string, code: ExitCode) => void
}
