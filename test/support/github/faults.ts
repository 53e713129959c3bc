// Scripted trouble on the loopback GitHub: on which route, at which turn, and what happens then.
import { now } from '../clock.ts'
import { type Answered, type Asked, Cut, json, type Layer } from './gate.ts'

export interface Route {
  readonly method?: string
  readonly path: RegExp
  /** Which of the matching requests, counted from 1; all of them when left out. */
  readonly turns?: readonly number[]
}

export type Trouble =
  /** This answer instead; the platform never sees the request. */
  | { readonly answer: Answered }
  /** The connection is cut before the platform sees the request. */
  | { readonly cut: 'before' }
  /** The platform does what was asked, and its answer is lost on the way. */
  | { readonly cut: 'after' }
  /** The same, and half of the answer arrives. */
  | { readonly cut: 'midway' }
  /** Nothing ever comes back. */
  | { readonly hang: true }
  /** Something happens just before, and the request goes on; the wait for it is latency. */
  | { readonly meanwhile: (asked: Asked) => unknown }

export interface Faults {
  readonly layer: Layer
  on(route: Route, trouble: Trouble): void
  /** Lets go of what hangs, so that the gate can close. */
  release(): void
}

/** Returns the layer and the book in which troubles are written. */
export function faults(): Faults {
  const book: { route: Route; trouble: Trouble; seen: number }[] = []
  const hanging: (() => void)[] = []

  const due = (asked: Asked): readonly Trouble[] =>
    book.flatMap((line) => {
      const { method, path, turns } = line.route
      if ((method !== undefined && method !== asked.method) || !path.test(asked.path)) return []
      line.seen += 1
      return turns === undefined || turns.includes(line.seen) ? [line.trouble] : []
    })

  const layer: Layer = async (asked, next) => {
    const troubles = due(asked)
    for (const trouble of troubles) {
      if ('meanwhile' in trouble) await trouble.meanwhile(asked)
      if ('answer' in trouble) return trouble.answer
      if ('cut' in trouble && trouble.cut === 'before') throw new Cut()
      if ('hang' in trouble) {
        await new Promise<void>((free) => hanging.push(free))
        throw new Cut()
      }
    }
    const answered = await next(asked)
    for (const trouble of troubles) if ('cut' in trouble) throw new Cut(trouble.cut === 'midway' ? answered : undefined)
    return answered
  }

  return {
    layer,
    on: (route, trouble) => void book.push({ route, trouble, seen: 0 }),
    release: () => {
      for (const free of hanging) free()
    },
  }
}

const docs = 'https://docs.github.com/rest'

/** Answers in GitHub's own words. */
export const answers = {
  badCredentials: json(401, { message: 'Bad credentials', documentation_url: docs, status: '401' }),
  notFound: json(404, { message: 'Not Found', documentation_url: docs, status: '404' }),
  conflict: json(409, { message: 'Conflict', documentation_url: docs, status: '409' }),
  invalid: json(422, { message: 'Validation Failed', errors: [], documentation_url: docs, status: '422' }),
  locked: json(403, {
    message: 'Unable to create comment because issue is locked.',
    documentation_url: 'https://docs.github.com/articles/locking-conversations/',
    status: '403',
  }),
  issuesAreOff: json(410, {
    message: 'Issues has been disabled in this repository.',
    documentation_url: docs,
    status: '410',
  }),
  serverError: json(500, { message: 'Server Error' }),
  badGateway: { status: 502, headers: { 'content-type': 'text/html' }, body: '<html><title>Unicorn!</title></html>' },
  unavailable: json(503, { message: 'Service unavailable' }),

  /** The hourly limit; it ends in so many seconds. */
  hourlyLimit: (seconds: number): Answered =>
    json(
      403,
      { message: 'API rate limit exceeded for installation ID 1.', documentation_url: docs, status: '403' },
      {
        'x-ratelimit-limit': '1000',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.floor(now().getTime() / 1000) + seconds),
      },
    ),

  /** The limit on writing quickly, as 403 or 429. */
  secondaryLimit: (status: 403 | 429, retryAfter: number): Answered =>
    json(
      status,
      {
        message:
          'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.',
        documentation_url: `${docs}/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits`,
        status: String(status),
      },
      { 'retry-after': String(retryAfter), 'x-ratelimit-remaining': '900' },
    ),
} as const
