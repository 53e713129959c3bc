// What the emulator does not know of a repository: locks, issues that are switched off, former names, lengths of text.
import { answers } from './faults.ts'
import { json, type Layer } from './gate.ts'

export interface RepositoryState {
  /** The full name that it has now. */
  fullName: string
  /** Full names that it had before; GitHub sends their readers on. */
  readonly formerNames: Set<string>
  id: number
  issuesAreOff: boolean
  /** A setting of the repository keeps workflows from opening pull requests, as it does at first. */
  workflowsMayNotPropose: boolean
  /** Numbers of locked conversations. */
  readonly locked: Set<number>
}

const longest = 65_536

/** Returns the layer that answers to former names as GitHub does, by the number of the repository. */
export const formerNames =
  (state: RepositoryState): Layer =>
  async (asked, next) => {
    const byNumber = asked.path.replace(`/repositories/${state.id}/`, `/repos/${state.fullName}/`)
    const former = [...state.formerNames].find((name) => `${asked.path}/`.startsWith(`/repos/${name}/`))
    if (former === undefined) return next({ ...asked, path: byNumber })
    const location = `${asked.origin}${asked.path.replace(`/repos/${former}`, `/repositories/${state.id}`)}${
      asked.query.size > 0 ? `?${asked.query}` : ''
    }`
    return json(
      asked.method === 'GET' ? 301 : 307,
      { message: 'Moved Permanently', url: location, documentation_url: 'https://docs.github.com/rest' },
      { location },
    )
  }

/** Returns the layer that refuses what GitHub refuses: texts too long or empty, locked and switched-off places. */
export const refusals =
  (state: RepositoryState, isPull: (number: number) => boolean): Layer =>
  async (asked, next) => {
    const { method, path } = asked
    const number = Number(/\/issues\/(\d+)/.exec(path)?.[1] ?? Number.NaN)
    const isIssue = /\/issues(\/\d+)?(\/comments)?$/.test(path) && !isPull(number)
    if (isIssue && state.issuesAreOff) return answers.issuesAreOff
    const writesComment = /\/issues\/(\d+\/comments|comments\/\d+)$/.test(path)
    const writesIssue = /\/issues(\/\d+)?$/.test(path)
    if (method !== 'POST' && method !== 'PATCH') return next(asked)
    if (method === 'POST' && writesComment && state.locked.has(number)) return answers.locked
    const { body } = parsed(asked.body)
    if (writesComment || writesIssue) {
      if (body.length > longest) return tooLong(writesComment ? 'IssueComment' : 'Issue')
      if (writesComment && body.trim() === '') return blank
    }
    return next(asked)
  }

/** Returns the layer that lets no workflow open a pull request where the setting says so; `isPerson` knows a person's token. */
export const proposalsByWorkflows =
  (state: RepositoryState, isPerson: (token: string) => boolean): Layer =>
  async (asked, next) => {
    const token = asked.headers.authorization?.replace(/^(bearer|token) /i, '') ?? ''
    const opens = asked.method === 'POST' && /\/pulls$/.test(asked.path)
    return opens && state.workflowsMayNotPropose && !isPerson(token) ? mayNotPropose : next(asked)
  }

const mayNotPropose = json(403, {
  message: 'GitHub Actions is not permitted to create or approve pull requests.',
  documentation_url: 'https://docs.github.com/rest/pulls/pulls#create-a-pull-request',
  status: '403',
})

const tooLong = (resource: string) =>
  json(422, {
    message: 'Validation Failed',
    errors: [
      { resource, code: 'custom', field: 'body', message: `body is too long (maximum is ${longest} characters)` },
    ],
    documentation_url: 'https://docs.github.com/rest',
    status: '422',
  })

const blank = json(422, {
  message: 'Validation Failed',
  errors: [{ resource: 'IssueComment', code: 'missing_field', field: 'body' }],
  documentation_url: 'https://docs.github.com/rest',
  status: '422',
})

function parsed(text: string): { readonly body: string } {
  const value: unknown = text === '' ? {} : JSON.parse(text)
  const body = typeof value === 'object' && value !== null && 'body' in value ? value.body : ''
  return { body: typeof body === 'string' ? body : '' }
}
