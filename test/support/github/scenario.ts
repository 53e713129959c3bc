// A pull request whose check is over: what the check left behind, and the run of the task that answers to it.
import { strToU8, Zip, ZipDeflate } from 'fflate'
import { type Checkout, type CheckoutOptions, checkout, type Files, filesOf } from './checkout.ts'
import { checkIsOver, isQueued, type Named, onMain, pullRequest, type RunEvent } from './events.ts'
import type { Lifetime } from './lifetime.ts'
import type { Artifact, Permissions, Platform, Pull } from './platform.ts'
import { type ActionRun, runAction, type Start } from './run-action.ts'

/** What comment.yml of the template asks for. */
export const toComment: Permissions = { actions: 'read', contents: 'read', pull_requests: 'write' }
/** What decision.yml of the template asks for. */
export const toDecide: Permissions = { contents: 'read', pull_requests: 'read', statuses: 'write' }
/** What standing.yml of the template asks for. */
export const toKeepTheIssue: Permissions = { contents: 'read', issues: 'write' }

/** What update.yml of the template asks for. */
export const toUpdate: Permissions = { contents: 'write', pull_requests: 'write' }

export const run = 9001
export const marker = '<!-- moothall:comment -->'

/** Returns an artifact as actions/upload-artifact makes it: one file in a zip that was written as a stream. */
export function zipped(report: unknown, name = 'community-report.json'): Uint8Array {
  const parts: Uint8Array[] = []
  const zip = new Zip((_, part) => void parts.push(part))
  const file = new ZipDeflate(name, { level: 6 })
  zip.add(file)
  file.push(strToU8(typeof report === 'string' ? report : JSON.stringify(report)), true)
  zip.end()
  return Buffer.concat(parts)
}

/** Puts what a check found where the comment task looks for it. */
export function upload(platform: Platform, pull: Pull, report: unknown, more: Partial<Artifact> = {}): void {
  const bytes = report instanceof Uint8Array ? report : zipped(report)
  platform.upload({ run, name: 'community-report', head: pull.head, bytes, ...more })
}

export interface CommentStart extends RunEvent {
  readonly lifetime?: Lifetime
  readonly token?: string
  readonly permissions?: Permissions
  readonly inputs?: Start['inputs']
}

/** Returns how the task `comment` ends when the check of this pull request is over. */
export async function comment(platform: Platform, pull: Pull, start: CommentStart = {}): Promise<ActionRun> {
  const { token, permissions = toComment, inputs = {}, lifetime, ...event } = start
  return runAction({
    occasion: checkIsOver(platform, pull, event),
    ...(lifetime === undefined ? {} : { lifetime }),
    inputs: { task: 'comment', ...inputs },
    token: token ?? (await platform.token(permissions)),
    api: platform.url,
    repository: platform.repository.fullName,
  })
}

/** Returns how the task `decision` ends after the check of this pull request, or after a review of it. */
export async function decision(platform: Platform, pull: Pull, start: CommentStart = {}): Promise<ActionRun> {
  const { token, permissions = toDecide, inputs = {}, lifetime: _, ...event } = start
  return decisionOn(platform, checkIsOver(platform, pull, event), {
    inputs,
    token: token ?? (await platform.token(permissions)),
  })
}

/** What a workflow run is told when somebody has reviewed. */
export const reviewed: RunEvent = {
  path: '.github/workflows/review-relay.yml',
  event: 'pull_request_review',
  run: 9100,
}

/** Returns how the task `decision` ends on a day's round, or when somebody starts it. */
export async function round(platform: Platform, on: 'schedule' | 'workflow_dispatch' = 'schedule'): Promise<ActionRun> {
  return decisionOn(platform, onMain(platform, on), { token: await platform.token(toDecide) })
}

/** Returns how the task `decision` ends when a merge queue is about to merge a pull request. */
export async function queued(platform: Platform, pull: Pull, group: string): Promise<ActionRun> {
  return decisionOn(platform, isQueued(platform, pull, group), { token: await platform.token(toDecide) })
}

async function decisionOn(
  platform: Platform,
  occasion: Start['occasion'],
  { inputs = {}, token }: Pick<Start, 'inputs' | 'token'>,
): Promise<ActionRun> {
  return runAction({
    occasion,
    inputs: { task: 'decision', ...inputs },
    ...(token === undefined ? {} : { token }),
    api: platform.url,
    repository: platform.repository.fullName,
  })
}

export interface StandingStart {
  readonly on?: 'push' | 'schedule' | 'workflow_dispatch'
  readonly token?: string
  readonly permissions?: Permissions
  readonly inputs?: Start['inputs']
  readonly isPrivate?: boolean
  readonly branch?: string
}

/** Returns how the task `standing` ends for pages that lie in this folder. */
export async function standing(platform: Platform, workspace: string, start: StandingStart = {}): Promise<ActionRun> {
  const { on = 'push', permissions = toKeepTheIssue, inputs = {}, isPrivate = false, branch = 'main' } = start
  return runAction({
    occasion: onMain(platform, on, { isPrivate, branch }),
    inputs: { task: 'standing', ...inputs },
    token: start.token ?? (await platform.token(permissions)),
    api: platform.url,
    repository: platform.repository.fullName,
    workspace,
  })
}

/** What the first job of publish.yml of the template asks for. */
export const toAskPages: Permissions = { contents: 'read', pages: 'read' }

/** Returns how the task `site` ends for pages that lie in this folder. */
export async function site(
  platform: Platform,
  workspace: string,
  start: StandingStart & { readonly isFork?: boolean } = {},
): Promise<ActionRun> {
  const { on = 'push', permissions = toAskPages, inputs = {}, isPrivate = false, isFork = false } = start
  return runAction({
    occasion: onMain(platform, on, { isPrivate, isFork, branch: start.branch ?? 'main' }),
    inputs: { task: 'site', ...inputs },
    token: start.token ?? (await platform.token(permissions)),
    api: platform.url,
    repository: platform.repository.fullName,
    workspace,
  })
}

export interface UpdateStart extends StandingStart {
  /** The commit for which the run was started; that at which the default branch stands, when left out. */
  readonly sha?: string
  readonly lifetime?: Lifetime
}

/** Returns how the task `update` ends for a checkout of these files, which the default branch holds. */
export async function update(platform: Platform, files: Files, start: UpdateStart = {}): Promise<ActionRun> {
  const { on = 'push', permissions = toUpdate, inputs = {}, isPrivate = false, branch = 'main', lifetime } = start
  const sha = start.sha ?? (await platform.branch('main'))?.sha ?? ''
  const copy = checkout({ base: files, at: 'main', ...(lifetime && { lifetime }) })
  return runAction({
    occasion: onMain(platform, on, { isPrivate, branch, sha }),
    inputs: { task: 'update', ...inputs },
    token: start.token ?? (await platform.token(permissions)),
    api: platform.url,
    repository: platform.repository.fullName,
    workspace: copy.workspace,
    ...(lifetime && { lifetime }),
  })
}

export interface CheckStart extends Omit<CheckoutOptions, 'base'> {
  readonly base?: CheckoutOptions['base']
  readonly inputs?: Start['inputs']
  readonly number?: number
  readonly api?: string
  readonly env?: Start['env']
  readonly action?: 'opened' | 'synchronize'
  readonly fork?: boolean
  readonly isPrivate?: boolean
}

/** Returns how the task `check` ends for a pull request that makes this change, with its checkout. */
export async function check(start: CheckStart = {}): Promise<{ done: ActionRun; copy: Checkout }> {
  const { base = healthy(), inputs = {}, number = 1, api, env, action = 'opened', fork = true, ...rest } = start
  const { isPrivate = false, ...options } = rest
  const copy = checkout({ base, ...options })
  const pull: Pull = {
    number,
    author: 'ben',
    branch: 'words',
    head: copy.head,
    isDraft: false,
    from: fork
      ? { id: 2, fullName: 'ben/community', owner: 'ben', isFork: true }
      : { id: 1, fullName: 'lindenau/community', owner: 'lindenau', isFork: false },
  }
  const occasion = pullRequest(lindenau, pull, { action, merge: copy.sha, base: copy.base, isPrivate })
  const done = await runAction({
    occasion,
    inputs: { task: 'check', ...inputs },
    workspace: copy.workspace,
    token: 'read-only',
    ...(api === undefined ? {} : { api }),
    ...(env === undefined ? {} : { env }),
    ...(start.lifetime === undefined ? {} : { lifetime: start.lifetime }),
  })
  return { done, copy }
}

/** The community before anything happens on a platform. */
export const lindenau: Named = {
  repository: {
    fullName: 'lindenau/community',
    id: 1,
    formerNames: new Set(),
    issuesAreOff: false,
    workflowsMayNotPropose: false,
    locked: new Set(),
  },
}

export const healthy = () => filesOf('test/communities/healthy')

/** A page of the healthy community with a link that leads nowhere: one thing to fix. */
export const brokenLink = (): CheckoutOptions['base'] => ({
  'charter.md': `${text(healthy()['charter.md'])}\nSee [our plans](plans-of-2019.md).\n`,
})

export const text = (contents: string | Uint8Array | undefined) =>
  typeof contents === 'string' ? contents : Buffer.from(contents ?? []).toString()

let made: Promise<string> | undefined

async function makeReport(): Promise<string> {
  const undo: (() => Promise<void> | void)[] = []
  const { done } = await check({ change: brokenLink(), lifetime: (step) => void undo.push(step) })
  for (const step of undo) await step()
  return done.report ?? '{}'
}

/** Returns the report of a real check of a pull request with one thing to fix, as data. */
export async function checkedReport(changes: Readonly<Record<string, unknown>> = {}): Promise<Record<string, unknown>> {
  made ??= makeReport()
  return { ...JSON.parse(await made), ...changes }
}
