// Speaks to GitHub's API: a time limit for each question, one patience for all of them, and never a word on stdout.
import { defaults } from '@actions/github/lib/utils'
import { Octokit } from '@octokit/rest'
import { newPatience, type Patience } from './patience.ts'
import { type Errand, GitHubError, troubleIn } from './trouble.ts'

export interface Connection {
  readonly token: string
  /** Such as `https://api.github.com`. */
  readonly api: string
  readonly owner: string
  readonly repo: string
  /** Waits for so many seconds. */
  readonly sleep: (seconds: number) => Promise<void>
  /** Seconds that one question may take. */
  readonly limit?: number
  /** Questions that one run may ask. */
  readonly mostQuestions?: number
}

/** One repository on GitHub. What it cannot do it throws as a `GitHubError`. */
export interface GitHub {
  readonly rest: Octokit['rest']
  readonly request: Octokit['request']
  readonly api: string
  readonly patience: Patience
  /** Seconds that one question may take. */
  readonly limit: number
  /** What every question begins with: which repository, and what for. */
  to(errand: Errand): { readonly owner: string; readonly repo: string; readonly request: { readonly errand: Errand } }
}

const answerSeconds = 15
const usualQuestions = 60

/** The runner's own: it knows the proxy that a network may need. */
export const fetchThroughProxy: typeof fetch = defaults.request?.fetch

/** Returns the way to a repository on GitHub. */
export function connect({
  token,
  api,
  owner,
  repo,
  sleep,
  limit = answerSeconds,
  mostQuestions = usualQuestions,
}: Connection): GitHub {
  const patience = newPatience(sleep)
  const octokit = new Octokit({
    auth: token,
    baseUrl: api,
    userAgent: 'moothall',
    log: silence,
    request: { fetch: fetchThroughProxy, log: silence },
  })
  let asked = 0
  octokit.hook.wrap('request', async (ask, options) => {
    const errand: Errand = options.request.errand
    asked += 1
    if (asked > mostQuestions) throw new GitHubError(errand, 'too-many')
    const once = async () => {
      // Octokit does not hand a changed copy on, so that the signal must be put into what it has.
      options.request.signal = AbortSignal.timeout(limit * 1000)
      try {
        const answer = await ask(options)
        // The client gives an answer that broke off as an empty text.
        if (answer.status === 200 || answer.status === 201) {
          if (answer.data === '') throw new GitHubError(errand, 'lost')
          if (typeof answer.data === 'string') throw new GitHubError(errand, 'odd')
        }
        return answer
      } catch (error) {
        throw troubleIn(error, errand, limit)
      }
    }
    return patience.attempt(once, { twiceIsHarmful: options.method === 'POST' })
  })
  const { rest, request } = octokit
  return { rest, request, api, patience, limit, to: (errand) => ({ owner, repo, request: { errand } }) }
}

const silent = () => {}
const silence = { debug: silent, info: silent, warn: silent, error: silent }
