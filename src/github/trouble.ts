// What can go wrong when we speak to GitHub, each by a name; the words for people come later.
import * as v from 'valibot'

/** What a question to GitHub is for. */
export type Errand =
  | 'find-pull-request'
  | 'fetch-report'
  | 'list-files'
  | 'read-pages'
  | 'list-reviews'
  | 'set-status'
  | 'write-comment'
  | 'write-suggestions'
  | 'write-issue'
  | 'propose'
  | 'open-pull-request'
  | 'ask-pages'

export type Trouble =
  /** 401: the token is not accepted. */
  | 'token'
  /** 403: the token may not do this. */
  | 'forbidden'
  | 'locked'
  | 'archived'
  /** 403: a setting keeps workflows from opening pull requests. */
  | 'switched-off'
  /** 403 and 429: we asked too much, or others did with the same token. */
  | 'limit'
  /** 404, 409, 410, 422, 5xx. */
  | 'missing'
  | 'conflict'
  | 'gone'
  | 'refused'
  | 'down'
  /** No answer, or half of one. */
  | 'lost'
  | 'slow'
  /** An answer that is none of GitHub's. */
  | 'odd'
  /** What was written stands under another name than we would look for. */
  | 'other-name'
  /** We would need more questions than one run may ask. */
  | 'too-many'

/** A question that GitHub did not answer. `seconds` is what it asks us to wait, or what we waited in vain. */
export class GitHubError extends Error {
  readonly errand: Errand
  readonly trouble: Trouble
  readonly seconds: number

  constructor(errand: Errand, trouble: Trouble, seconds = 0) {
    super(`${errand}: ${trouble}`)
    this.name = 'GitHubError'
    this.errand = errand
    this.trouble = trouble
    this.seconds = seconds
  }
}

/** True when GitHub may have done what it was asked and only the answer did not arrive. */
export function mayBeDone({ trouble }: GitHubError): boolean {
  return ['down', 'lost', 'slow', 'odd'].includes(trouble)
}

/** Returns what `work` returns, or the trouble that it met with GitHub. */
export async function attempt<T>(work: () => Promise<T>): Promise<T | GitHubError> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof GitHubError) return error
    throw error
  }
}

/** Returns what GitHub answered as what we asked for, or throws when it is something else. */
export function understood<T>(errand: Errand, schema: v.GenericSchema<unknown, T>, answer: unknown): T {
  const parsed = v.safeParse(schema, answer)
  if (!parsed.success) throw new GitHubError(errand, 'odd')
  return parsed.output
}

const failure = v.object({
  name: v.string(),
  cause: v.optional(v.unknown()),
  response: v.optional(
    v.object({
      status: v.number(),
      headers: v.record(v.string(), v.unknown()),
      data: v.unknown(),
    }),
  ),
})

/** Returns the trouble behind an error of the client; `seconds` is the time limit of a question. */
export function troubleIn(error: unknown, errand: Errand, seconds: number): unknown {
  if (error instanceof GitHubError) return error
  const parsed = v.safeParse(failure, error)
  if (!parsed.success) return error
  const { name, cause, response } = parsed.output
  if (!response) {
    const isLate = [name, cause instanceof Error ? cause.name : ''].some((one) => /Timeout|Abort/.test(one))
    return isLate ? new GitHubError(errand, 'slow', seconds) : new GitHubError(errand, 'lost')
  }
  const wait = askedToWait(response.status, response.headers, messageOf(response.data))
  if (wait !== undefined) return new GitHubError(errand, 'limit', wait)
  return new GitHubError(errand, troubleOf(response.status, messageOf(response.data)))
}

function troubleOf(status: number, message: string): Trouble {
  if (status === 403 && /\blocked\b/i.test(message)) return 'locked'
  if (status === 403 && /\barchived\b/i.test(message)) return 'archived'
  if (status === 403 && /\bnot permitted to create\b/i.test(message)) return 'switched-off'
  if (status >= 500) return 'down'
  return named.get(status) ?? 'odd'
}

const named: ReadonlyMap<number, Trouble> = new Map([
  [401, 'token'],
  [403, 'forbidden'],
  [404, 'missing'],
  [409, 'conflict'],
  [410, 'gone'],
  [422, 'refused'],
])

/** GitHub's own advice where it names no time. */
const aMinute = 60

/** Returns the seconds after which GitHub will answer again, where it says that we ask too much. */
function askedToWait(status: number, headers: Readonly<Record<string, unknown>>, message: string): number | undefined {
  if (status !== 403 && status !== 429) return undefined
  const after = Number(headers['retry-after'] ?? Number.NaN)
  if (after >= 0) return after
  if (String(headers['x-ratelimit-remaining']) === '0') {
    // Measured by GitHub's own clock: that of the machine may be wrong.
    const left = Number(headers['x-ratelimit-reset']) - Date.parse(String(headers.date)) / 1000
    return Number.isNaN(left) ? aMinute : Math.max(0, left)
  }
  return status === 429 || /secondary rate limit|abuse detection/i.test(message) ? aMinute : undefined
}

function messageOf(data: unknown): string {
  return v.is(v.object({ message: v.string() }), data) ? data.message : ''
}
