// What the emulator does not know of pull requests: pushes, lists of files, deleted forks, who comes for the first time.
import { answers } from './faults.ts'
import { type Asked, json, type Layer } from './gate.ts'

export interface ChangedFile {
  readonly filename: string
  readonly status: 'added' | 'modified' | 'removed' | 'renamed' | 'changed'
  readonly previous_filename?: string
  /** The lines that GitHub shows of it. */
  readonly patch?: string
}

/** What is known of one pull request beyond the emulator. */
export interface PullState {
  head: string
  files: readonly ChangedFile[]
  association: string | undefined
  readonly author: string
}

/** GitHub lists no more files than this. */
const mostFiles = 3000

type Json = Readonly<Record<string, unknown>>

/** Returns the layer that completes pull requests and lists their files, page by page. */
export const pullsLayer =
  (pulls: ReadonlyMap<number, PullState>, locked: ReadonlySet<number>): Layer =>
  async (asked, next) => {
    const [, number, part] = /\/pulls(?:\/(\d+))?(\/files)?$/.exec(asked.path) ?? []
    if (!/\/pulls(\/\d+)?(\/files)?$/.test(asked.path) || asked.method !== 'GET') return next(asked)
    if (part !== undefined) return filesOf(pulls.get(Number(number)), asked)
    const answered = await next(number === undefined ? { ...asked, query: withOwner(asked.query) } : asked)
    if (answered.status !== 200) return answered
    const body: unknown = JSON.parse(answered.body ?? '')
    const whole = (pull: Json): Json => complete(pull, pulls.get(Number(pull.number)), locked)
    const shown = Array.isArray(body) ? body.map((pull) => brief(whole(pull))) : whole(body as Json)
    return { ...answered, body: JSON.stringify(shown) }
  }

/** Returns the layer that lists pull requests among the issues, as GitHub does. */
export const pullsAmongIssues: Layer = async (asked, next) => {
  const answered = await next(asked)
  const isList = asked.method === 'GET' && /\/issues$/.test(asked.path)
  if (!isList || answered.status !== 200 || Number(asked.query.get('page') ?? 1) > 1) return answered
  const path = asked.path.replace(/issues$/, 'pulls')
  const query = new URLSearchParams({ state: asked.query.get('state') ?? 'open', per_page: '100' })
  const pulls = JSON.parse((await next({ ...asked, path, query })).body ?? '[]') as readonly Json[]
  const creator = asked.query.get('creator')
  const entries = pulls
    .filter(({ user }) => creator === null || (user as Json).login === creator)
    .map(({ id, number, title, state, body, user, locked, html_url }) => ({
      ...{ id, number, title, state, body, user, locked, html_url },
      pull_request: { url: `${asked.origin}${path}/${number}` },
    }))
  return { ...answered, body: JSON.stringify([...entries, ...JSON.parse(answered.body ?? '[]')]) }
}

/** Returns the layer that takes one open pull request for each branch, as GitHub does. */
export const onePullForEachBranch: Layer = async (asked, next) => {
  if (asked.method !== 'POST' || !/\/pulls$/.test(asked.path)) return next(asked)
  const { head, base } = JSON.parse(asked.body) as { readonly head: string; readonly base: string }
  const owner = asked.path.split('/')[2] ?? ''
  const label = head.includes(':') ? head : `${owner}:${head}`
  const query = new URLSearchParams({ state: 'open', head: label, base })
  const open = JSON.parse((await next({ ...asked, method: 'GET', body: '', query })).body ?? '[]') as readonly Json[]
  if (open.length === 0) return next(asked)
  const message = `A pull request already exists for ${label}.`
  const errors = [{ resource: 'PullRequest', code: 'custom', message }]
  return json(422, {
    message: 'Validation Failed',
    errors,
    documentation_url: 'https://docs.github.com/rest',
    status: '422',
  })
}

function complete(pull: Json, state: PullState | undefined, locked: ReadonlySet<number>): Json {
  if (state === undefined) return pull
  const head = pull.head as Json
  const gone =
    head.repo === null ? { user: { login: state.author, type: 'User' }, label: `${state.author}:${head.ref}` } : {}
  return {
    ...pull,
    locked: locked.has(Number(pull.number)),
    changed_files: state.files.length,
    author_association: state.association ?? pull.author_association,
    head: { ...head, ...gone, sha: state.head },
  }
}

/** A list says less than the pull request itself. */
function brief(pull: Json): Json {
  const only = ['merged', 'mergeable', 'rebaseable', 'mergeable_state', 'merged_by', 'comments', 'review_comments']
  const more = ['maintainer_can_modify', 'commits', 'additions', 'deletions', 'changed_files']
  return Object.fromEntries(Object.entries(pull).filter(([name]) => ![...only, ...more].includes(name)))
}

/** Without an owner GitHub does not look at `head` at all; the emulator would. */
function withOwner(query: URLSearchParams): URLSearchParams {
  const kept = new URLSearchParams(query)
  if (!kept.get('head')?.includes(':')) kept.delete('head')
  return kept
}

function filesOf(state: PullState | undefined, asked: Asked) {
  if (state === undefined) return answers.notFound
  const size = Math.min(100, Number(asked.query.get('per_page') ?? 30))
  const page = Math.max(1, Number(asked.query.get('page') ?? 1))
  const listed = state.files.slice(0, mostFiles)
  const last = Math.max(1, Math.ceil(listed.length / size))
  const link = (to: number, rel: string) => {
    const query = new URLSearchParams(asked.query)
    query.set('page', String(to))
    return `<${asked.origin}${asked.path}?${query}>; rel="${rel}"`
  }
  const links = [
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first'), link(page - 1, 'prev')] : []),
  ]
  const body = listed
    .slice((page - 1) * size, page * size)
    .map((file) => ({ sha: '0'.repeat(40), additions: 1, deletions: 1, changes: 2, ...file }))
  return json(200, body, links.length > 0 ? { link: links.join(', ') } : {})
}
