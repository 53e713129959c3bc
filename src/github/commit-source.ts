// The files of a commit, read through GitHub's API: one question for the list of all, one for each file that is read.
import * as v from 'valibot'
import { isBlob } from '../sources/blob.ts'
import { fromFolder } from '../sources/folder-in-repository.ts'
import { newAllowance } from '../sources/limits.ts'
import { listingOf } from '../sources/listing.ts'
import { isOddName, printableName, staysInside } from '../sources/path-names.ts'
import type { FileEntry, LeftOut, Listing, Source } from '../sources/source.ts'
import type { GitHub } from './client.ts'
import { attempt, GitHubError, understood } from './trouble.ts'

const errand = 'read-pages'

/**
 * Returns the files of a commit; where the community lies in a folder of the repository, only what is below it. Both calls
 * throw a `GitHubError` when GitHub does not answer.
 */
export function commitSource(github: GitHub, at: { readonly commit: string; readonly folder?: string }): Source {
  const allowance = newAllowance()
  let listing: Promise<Listing> | undefined
  const list = () => {
    listing ??= listTree(github, at)
    return listing
  }
  return {
    name: at.commit,
    list,
    async read(paths) {
      const entries = new Map((await list()).files.map((file) => [file.path, file]))
      const files = new Map<string, Uint8Array>()
      const leftOut: LeftOut[] = []
      for (const path of paths) {
        const file = entries.get(path)
        const refused = file ? allowance.take(file.size) : 'missing'
        const bytes = file && !refused ? await readBlob(github, file) : undefined
        if (bytes) files.set(path, bytes)
        else leftOut.push({ path: printableName(path), reason: refused ?? 'unreadable' })
      }
      return { files, leftOut }
    },
  }
}

const treeSchema = v.object({
  tree: v.array(
    v.object({
      path: v.string(),
      mode: v.string(),
      sha: v.string(),
      size: v.optional(v.number(), 0),
    }),
  ),
  truncated: v.optional(v.boolean(), false),
})

async function listTree(
  github: GitHub,
  { commit, folder = '' }: { readonly commit: string; readonly folder?: string },
): Promise<Listing> {
  const ask = async (recursive: boolean) => {
    const { data } = await github.rest.git.getTree({
      ...github.to(errand),
      tree_sha: commit,
      ...(recursive ? { recursive: 'true' } : {}),
    })
    return understood(errand, treeSchema, data)
  }
  const { tree, truncated } = await ask(true)
  // A list that breaks off may lack what lies nearest to the top, where communities keep their pages.
  const top = truncated ? (await ask(false)).tree : []
  const files = new Map<string, FileEntry>()
  const leftOut: LeftOut[] = []
  for (const { path: whole, mode, sha, size } of [...tree, ...top]) {
    const path = fromFolder(whole, folder)
    if (path === undefined) continue
    if (mode === '040000') {
      if (truncated && !whole.includes('/')) leftOut.push({ path: printableName(path), reason: 'too-many-files' })
    } else if (isOddName(path) || !staysInside(path)) leftOut.push({ path: printableName(path), reason: 'odd-name' })
    else if (mode === '120000') leftOut.push({ path, reason: 'link' })
    else if (mode === '160000') leftOut.push({ path, reason: 'another-repository' })
    else files.set(path, { path, size, blob: sha })
  }
  return listingOf({ files: [...files.values()], leftOut })
}

const blobSchema = v.object({ content: v.string(), encoding: v.literal('base64') })

/** Returns the bytes of a file; nothing when GitHub does not have them, or has others under this name. */
async function readBlob(github: GitHub, { blob = '' }: FileEntry): Promise<Uint8Array | undefined> {
  const answer = await attempt(async () => {
    const { data } = await github.rest.git.getBlob({ ...github.to(errand), file_sha: blob })
    return understood(errand, blobSchema, data)
  })
  if (answer instanceof GitHubError) {
    if (answer.trouble === 'missing') return undefined
    throw answer
  }
  const bytes = Buffer.from(answer.content, 'base64')
  return isBlob(bytes, blob) ? bytes : undefined
}
