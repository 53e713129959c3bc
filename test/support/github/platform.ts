// A GitHub on loopback that keeps what is done to it, and what people do there before and while the action runs.
import { onTestFinished } from 'vitest'
import { type Artifact, openStorage, type Storage } from './artifacts.ts'
import type { Files } from './checkout.ts'
import { commit } from './commits.ts'
import { type Emulator, name, owner, type Permissions, people, startEmulator } from './emulator.ts'
import { type Faults, faults } from './faults.ts'
import { openGate, type Recorded } from './gate.ts'
import type { Lifetime } from './lifetime.ts'
import { type LineComment, lineCommentsLayer } from './line-comments.ts'
import { type PagesState, pagesLayer } from './pages.ts'
import { permissionsLayer } from './permissions.ts'
import { type ChangedFile, onePullForEachBranch, type PullState, pullsAmongIssues, pullsLayer } from './pulls.ts'
import { formerNames, proposalsByWorkflows, type RepositoryState, refusals } from './repository.ts'
import { type DecisionState, decisionsLayer, type ListedRun, type SetStatus } from './statuses.ts'

export interface Comment {
  readonly id: number
  readonly author: string
  readonly body: string
}

export interface Issue {
  readonly number: number
  readonly title: string
  readonly author: string
  readonly state: string
  readonly body: string
}

export interface Proposal extends Issue {
  readonly branch: string
}

export interface Branch {
  readonly sha: string
  readonly parents: readonly string[]
  readonly message: string
}

export interface PullOptions {
  readonly author: string
  readonly branch: string
  /** The branch is the community's own; else it is in a fork of the author. */
  readonly own?: boolean
  readonly base?: string
  readonly draft?: boolean
  readonly title?: string
  readonly body?: string
  readonly files?: readonly (string | ChangedFile)[]
  /** The commit that is asked to be merged. */
  readonly head?: string
  readonly association?: string
  /** When it was opened, where that is not now. */
  readonly openedAt?: string
}

export interface Pull {
  readonly number: number
  readonly author: string
  readonly branch: string
  readonly head: string
  readonly isDraft: boolean
  /** The repository of the branch. */
  readonly from: { readonly id: number; readonly fullName: string; readonly owner: string; readonly isFork: boolean }
}

export interface Platform {
  readonly url: string
  readonly requests: readonly Recorded[]
  readonly downloads: Storage['fetched']
  readonly repository: Readonly<RepositoryState>
  /** How GitHub Pages is set; nothing is, at first. */
  readonly pages: PagesState
  readonly on: Faults['on']
  token(permissions: Permissions): Promise<string>
  /** Returns a token that a person made; it may do what the person may do. */
  tokenOf(person: (typeof people)[number]): string
  /** Puts a commit with these changes on top of a branch, or of a commit that is on no branch; returns its name. */
  commit(files: Files, on?: string): Promise<string>
  pull(options: PullOptions): Promise<Pull>
  push(number: number, head: string): void
  /** Says that a pull request does not fit to its base, or fits again. */
  conflict(number: number, conflicts?: boolean): void
  /** Reviews the newest version of a pull request; returns the number of the review. */
  review(number: number, who: string, event: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT'): Promise<number>
  dismiss(number: number, review: number): Promise<void>
  /** An account no longer exists; what it said stays. */
  leave(who: string): void
  /** Puts a run into the list of a workflow's runs. */
  ran(run: ListedRun): void
  readonly statuses: SetStatus[]
  close(number: number): Promise<void>
  deleteFork(pull: Pull): Promise<void>
  renameFork(pull: Pull, to: string): Promise<void>
  rename(to: string): Promise<void>
  lock(number: number): void
  switchIssuesOff(): void
  /** Workflows may not open pull requests, as in every new repository. */
  switchProposalsOff(): void
  /** Every pull request that there is, with its branch, the oldest first. */
  pulls(): Promise<readonly Proposal[]>
  /** Opens a pull request as a person does in the browser. */
  propose(who: string, branch: string, title: string): Promise<number>
  /** The commit at which a branch stands, what stands before it and what it says; nothing where there is no such branch. */
  branch(name: string): Promise<Branch | undefined>
  /** The bytes of a file as a branch has it; nothing where it has none. */
  file(branch: string, path: string): Promise<Buffer | undefined>
  /** Puts a commit that merges a branch on top of the default branch, and closes its pull request as merged. */
  merge(number: number): Promise<void>
  /** Takes a branch away. */
  deleteBranch(name: string): Promise<void>
  say(number: number, who: string, body: string): Promise<number>
  comments(number: number): Promise<readonly Comment[]>
  /** What is said beside the lines of a pull request, the oldest first. */
  lineComments(number: number): Promise<readonly LineComment[]>
  /** Says something beside a line, as a person does in the browser. */
  sayAtLine(
    number: number,
    who: string,
    said: { readonly path: string; readonly line: number; readonly body: string },
  ): Promise<void>
  write(title: string, who: string, body: string): Promise<number>
  /** Changes an issue as a person does in the browser. */
  edit(number: number, change: Readonly<Record<string, unknown>>): Promise<void>
  issues(): Promise<readonly Issue[]>
  upload(artifact: Artifact): void
}

/** The name by which the action writes. */
export const bot = 'github-actions[bot]'
export { type Artifact, name, owner, type Permissions }

export interface PlatformOptions {
  readonly isPrivate?: boolean
  /** That of the test, where nothing else is said. */
  readonly lifetime?: Lifetime
}

/** Returns a running platform with one community on it. */
export async function startPlatform({
  isPrivate = false,
  lifetime = onTestFinished,
}: PlatformOptions = {}): Promise<Platform> {
  const emulator = await startEmulator({ isPrivate })
  const storage = await openStorage()
  const book = faults()
  const tokens = new Map<string, Permissions>()
  const pulls = new Map<number, PullState>()
  const repository: RepositoryState = {
    fullName: `${owner}/${name}`,
    formerNames: new Set(),
    id: ((await emulator.ask('amira', 'GET', `/repos/${owner}/${name}`)) as { id: number }).id,
    issuesAreOff: false,
    workflowsMayNotPropose: false,
    locked: new Set(),
  }
  const pages: PagesState = {}
  const decisions: DecisionState = { statuses: [], runs: [], gone: new Set() }
  const isPull = (number: number) => pulls.has(number)
  const gate = await openGate([
    book.layer,
    permissionsLayer(tokens, isPull),
    formerNames(repository),
    storage.layer,
    refusals(repository, isPull),
    pagesLayer(pages),
    decisionsLayer(decisions, () => repository),
    proposalsByWorkflows(repository, (token) => (people as readonly string[]).includes(token)),
    onePullForEachBranch,
    pullsAmongIssues,
    pullsLayer(pulls, repository.locked),
    lineCommentsLayer(pulls),
    emulator.layer,
  ])
  lifetime(async () => {
    book.release()
    await gate.close()
    await Promise.all([storage.close(), emulator.close()])
  })

  const writer = await emulator.mint({ issues: 'write', pull_requests: 'write', contents: 'write' })
  const here = (path = '') => `/repos/${repository.fullName}${path}`
  const ask: Ask = (who, ...rest) => emulator.ask(who === bot ? writer : who, ...rest)
  const all = async (path: string): Promise<readonly Given[]> => {
    const found: Given[] = []
    for (let page = 1; ; page += 1) {
      const part = (await ask('amira', 'GET', `${path}per_page=100&page=${page}`)) as readonly Given[]
      found.push(...part)
      if (part.length < 100) return found
    }
  }

  const looking = () => {
    tokens.set('amira', { pull_requests: 'read' })
    return 'amira'
  }

  return {
    url: gate.origin,
    requests: gate.requests,
    downloads: storage.fetched,
    repository,
    pages,
    on: book.on,
    token: async (permissions) => {
      const token = await emulator.mint(permissions)
      tokens.set(token, permissions)
      return token
    },
    tokenOf: (person) => {
      tokens.set(person, { actions: 'write', contents: 'write', issues: 'write', pull_requests: 'write' })
      return person
    },
    commit: (files, on = 'main') => commit(ask, here(), files, on),
    pull: (options) => openPull(ask, here(), pulls, options),
    push: (number, head) => {
      const state = pulls.get(number)
      if (state !== undefined) state.head = head
    },
    conflict: (number, conflicts = true) => {
      const state = pulls.get(number)
      if (state !== undefined) state.conflicts = conflicts
    },
    review: async (number, who, event) => {
      const review = {
        event,
        body: event === 'APPROVE' ? '' : 'Please look again.',
        commit_id: pulls.get(number)?.head,
      }
      return ((await ask(who, 'POST', here(`/pulls/${number}/reviews`), review)) as Given).id
    },
    dismiss: async (number, review) =>
      void (await ask('amira', 'PUT', here(`/pulls/${number}/reviews/${review}/dismissals`), {
        message: 'Out of date',
      })),
    leave: (who) => void decisions.gone.add(who),
    ran: (run) => void decisions.runs.push(run),
    statuses: decisions.statuses,
    close: async (number) => void (await ask('amira', 'PATCH', here(`/pulls/${number}`), { state: 'closed' })),
    deleteFork: async ({ author, from }) => void (await ask(author, 'DELETE', `/repos/${from.fullName}`)),
    renameFork: async ({ author, from }, to) =>
      void (await ask(author, 'PATCH', `/repos/${from.fullName}`, { name: to })),
    rename: async (to) => {
      await ask('amira', 'PATCH', here(), { name: to })
      repository.formerNames.add(repository.fullName)
      repository.fullName = `${owner}/${to}`
    },
    lock: (number) => void repository.locked.add(number),
    switchIssuesOff: () => {
      repository.issuesAreOff = true
    },
    switchProposalsOff: () => {
      repository.workflowsMayNotPropose = true
    },
    pulls: async () =>
      (await all(here('/pulls?state=all&sort=created&direction=asc&'))).map(
        ({ number, title, body, state, user, head }) => ({
          ...{ number, title, body, state },
          author: user.login,
          branch: head.ref,
        }),
      ),
    propose: async (who, branch, title) =>
      ((await ask(who, 'POST', here('/pulls'), { title, head: branch, base: 'main' })) as Given).number,
    branch: async (name) => {
      const found = (await ask('amira', 'GET', here(`/git/ref/heads/${name}`)).catch(() => undefined)) as
        | { readonly object: { readonly sha: string } }
        | undefined
      if (!found) return undefined
      const { sha } = found.object
      const { parents, message } = (await ask('amira', 'GET', here(`/git/commits/${sha}`))) as {
        readonly parents: readonly { readonly sha: string }[]
        readonly message: string
      }
      return { sha, message, parents: parents.map((parent) => parent.sha) }
    },
    file: async (branch, path) => {
      const found = (await ask('amira', 'GET', here(`/contents/${path}?ref=${branch}`)).catch(() => undefined)) as
        | { readonly content: string }
        | undefined
      return found && Buffer.from(found.content, 'base64')
    },
    merge: async (number) => void (await ask('amira', 'PUT', here(`/pulls/${number}/merge`), {})),
    deleteBranch: async (name) => void (await ask('amira', 'DELETE', here(`/git/refs/heads/${name}`))),
    say: async (number, who, body) =>
      ((await ask(who, 'POST', here(`/issues/${number}/comments`), { body })) as Given).id,
    comments: async (number) =>
      (await all(here(`/issues/${number}/comments?`))).map(({ id, user, body }) => ({ id, author: user.login, body })),
    lineComments: async (number) => {
      const found = await fetch(`${gate.origin}${here(`/pulls/${number}/comments?per_page=100`)}`, {
        headers: { authorization: `Bearer ${looking()}` },
      })
      return ((await found.json()) as readonly GivenAtLine[]).map(({ user, path, line, start_line, body }) => ({
        ...{ author: user.login, path, body },
        lines: [start_line, line].filter((one) => one !== null),
      }))
    },
    sayAtLine: async (number, who, said) => void (await ask(who, 'POST', here(`/pulls/${number}/comments`), said)),
    write: async (title, who, body) => ((await ask(who, 'POST', here('/issues'), { title, body })) as Given).number,
    edit: async (number, change) => void (await ask('amira', 'PATCH', here(`/issues/${number}`), change)),
    issues: async () =>
      (await all(here('/issues?state=all&sort=created&direction=asc&'))).map(
        ({ number, title, user, state, body }) => ({
          ...{ number, title, state, body },
          author: user.login,
        }),
      ),
    upload: storage.add,
  }
}

interface GivenAtLine {
  readonly user: { readonly login: string }
  readonly path: string
  readonly line: number | null
  readonly start_line: number | null
  readonly body: string
}

interface Given {
  readonly id: number
  readonly number: number
  readonly title: string
  readonly state: string
  readonly body: string
  readonly full_name: string
  readonly user: { readonly login: string }
  readonly head: { readonly sha: string; readonly ref: string }
}

type Ask = Emulator['ask']

async function openPull(
  asking: Ask,
  community: string,
  pulls: Map<number, PullState>,
  options: PullOptions,
): Promise<Pull> {
  const { author, branch, own = false, base = 'main', draft = false, association, openedAt } = options
  const { title = 'More words', body = '', files = ['charter.md'] } = options
  const ask = async (who: string, method: string, path: string, sent?: unknown) =>
    (await asking(who, method, path, sent)) as Given
  if (base !== 'main') await branchOff(asking, community, base)
  const home = own
    ? await ask('amira', 'GET', community)
    : await ask(author, 'GET', `/repos/${author}/${name}`).catch(() => ask(author, 'POST', `${community}/forks`, {}))
  const from = { id: home.id, fullName: home.full_name, owner: home.full_name.split('/')[0] ?? '', isFork: !own }
  if (own) await branchOff(asking, community, branch)
  const made = await ask(author, 'POST', `${community}/pulls`, {
    ...{ title, body, base, draft },
    head: own ? branch : `${author}:${branch}`,
  })
  const head = options.head ?? made.head.sha
  const listed = files.map(
    (file): ChangedFile => (typeof file === 'string' ? { filename: file, status: 'modified' } : file),
  )
  pulls.set(made.number, { head, files: listed, association, author, openedAt })
  return { number: made.number, author, branch, head, isDraft: draft, from }
}

async function branchOff(asking: Ask, community: string, branch: string): Promise<void> {
  const main = (await asking('amira', 'GET', `${community}/git/ref/heads/main`)) as { object: { sha: string } }
  const made = { ref: `refs/heads/${branch}`, sha: main.object.sha }
  await asking('amira', 'POST', `${community}/git/refs`, made).catch(() => undefined)
}
