// How long we wait for GitHub: one budget for the whole run. The plugins of Octokit (retry, throttling) count for each
// request, so that a run could wait for many minutes, and they repeat a POST that may have been stored.
import { GitHubError } from './trouble.ts'

export interface Patience {
  /**
   * Does `work`, and again while GitHub asks to wait or does not answer, and time is left. What must not be done twice is
   * only repeated when GitHub refused it, never when it may have been stored.
   */
  attempt<T>(work: () => Promise<T>, options?: { readonly twiceIsHarmful?: boolean }): Promise<T>
}

const mostSeconds = 60
const mostTries = 3

/** Returns the patience of one run. `sleep` waits for so many seconds. */
export function newPatience(sleep: (seconds: number) => Promise<void>): Patience {
  let left = mostSeconds
  return {
    async attempt(work, { twiceIsHarmful = false } = {}) {
      for (let tries = 1; ; tries += 1) {
        try {
          return await work()
        } catch (error) {
          if (!(error instanceof GitHubError)) throw error
          if (error.trouble === 'slow') left -= error.seconds
          const pause = pauseFor(error, tries, twiceIsHarmful)
          if (pause === undefined || tries === mostTries || pause > left) throw error
          left -= pause
          await sleep(pause)
        }
      }
    },
  }
}

/** Returns the seconds to wait before another try, or nothing when another try would not help. */
function pauseFor({ trouble, seconds }: GitHubError, tries: number, twiceIsHarmful: boolean): number | undefined {
  if (trouble === 'limit') return seconds
  const mayHelp = !twiceIsHarmful && ['down', 'lost', 'slow'].includes(trouble)
  return mayHelp ? 4 ** (tries - 2) : undefined
}
