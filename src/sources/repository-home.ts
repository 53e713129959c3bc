// Finds where a folder's repository stands on the web, from Git's own files: no process, no network.
import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/** A repository on the web: its address, the branch that is checked out, and the folder within it. */
export interface RepositoryHome {
  readonly url: string
  readonly branch: string
  readonly folder: string
}

/** Returns the web address of the repository that holds `folder`, when its origin is on a server that speaks https. */
export function repositoryHome(folder: string): RepositoryHome | undefined {
  const start = resolve(folder)
  for (let at = start; ; at = dirname(at)) {
    const config = textOf(join(at, '.git', 'config'))
    if (config !== undefined) {
      const url = webAddress(/\[remote "origin"\][^[]*?\burl\s*=\s*(\S+)/.exec(config)?.[1])
      const branch = /^ref: refs\/heads\/(\S+)/.exec(textOf(join(at, '.git', 'HEAD')) ?? '')?.[1]
      return url && branch ? { url, branch, folder: relative(at, start).replaceAll('\\', '/') } : undefined
    }
    if (dirname(at) === at) return undefined
  }
}

/** Turns `git@host:owner/name.git` and `https://host/owner/name.git` into a page's address; local paths have none. */
function webAddress(remote: string | undefined): string | undefined {
  const parts = /^(?:https:\/\/(?:[^@/]+@)?|ssh:\/\/git@|git@)([\w.-]+)[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
    remote ?? '',
  )
  return parts ? `https://${parts[1]}/${parts[2]}` : undefined
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
