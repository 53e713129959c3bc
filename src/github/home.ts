// Addresses on the platform's own pages, made from what happened.
import type { Home } from '../reports/links.ts'
import type { Event } from './event.ts'
import type { Pull } from './pull-request.ts'

type Place = Pick<Event, 'server' | 'owner' | 'repo'>

/** Returns where the pages of a run stand: for a pull request on its own branch, so that a link opens what it changes. */
export function homeOf(
  { server, owner, repo, branch, pull }: Place & Pick<Event, 'branch' | 'pull'>,
  folder: string,
): Home | undefined {
  if (pull) return pull.head && { url: `${server}/${pull.head.fullName}`, branch: pull.head.branch, folder }
  // The branch of a merge queue is gone a moment later.
  return branch === '' || branch.startsWith('gh-readonly-queue/')
    ? undefined
    : { url: `${server}/${owner}/${repo}`, branch, folder }
}

/** Returns where the branch of a pull request stands; nothing when its repository is gone. */
export function homeOfPull({ server }: Pick<Event, 'server'>, pull: Pull, folder: string): Home | undefined {
  return pull.from && { url: `${server}/${pull.from.fullName}`, branch: pull.branch, folder }
}

/** Returns the address of a run, where its summary is. */
export function runPage({ server, owner, repo }: Place, id: number): string {
  return `${server}/${owner}/${repo}/actions/runs/${id}`
}

/** Returns the address that lists the issue with this title: asking for its number would cost a question. */
export function issueSearch({ server, owner, repo }: Place, title: string): string {
  return `${server}/${owner}/${repo}/issues?q=${encodeURIComponent(`is:issue in:title "${title}"`)}`
}
