// Commits in the repository on the loopback GitHub, made as its own API makes them.
import type { Files } from './checkout.ts'
import type { Emulator } from './emulator.ts'

interface Made {
  readonly sha: string
  readonly tree: { readonly sha: string }
  readonly object: { readonly sha: string }
}

/** Puts a commit with these changes on top of a branch, which moves, or of a commit; returns the name of the new one. */
export async function commit(ask: Emulator['ask'], community: string, files: Files, on: string): Promise<string> {
  const git = async (method: string, path: string, body?: unknown) =>
    (await ask('amira', method, `${community}/git/${path}`, body)) as Made
  const isCommit = /^[0-9a-f]{40}$/.test(on)
  const parent = isCommit ? on : (await git('GET', `ref/heads/${on}`)).object.sha
  const before = (await git('GET', `commits/${parent}`)).tree.sha
  const entries = []
  for (const [path, contents] of Object.entries(files)) {
    const content = Buffer.from(contents ?? '').toString('base64')
    const sha = contents === undefined ? null : (await git('POST', 'blobs', { content, encoding: 'base64' })).sha
    entries.push({ path, mode: '100644', type: 'blob', sha })
  }
  const tree = (await git('POST', 'trees', { base_tree: before, tree: entries })).sha
  const { sha } = await git('POST', 'commits', { message: 'More words', tree, parents: [parent] })
  if (!isCommit) await git('PATCH', `refs/heads/${on}`, { sha })
  return sha
}
