// Looks at the marked parts of a community, where it has any: the writer of Markdown is loaded for nobody else.
import type { ReadCommunity } from '../community/read-community.ts'
import { readText } from '../documents/guard.ts'
import { markedPartsOf } from '../documents/marked-parts.ts'
import type { Source } from '../sources/source.ts'
import { holdsOwners, type OwnersFile, ownersPath } from './code-owners.ts'
import type { StalePart } from './stale-parts.ts'

/** The names that markers may have, and what is to be written anew. */
export interface FoundParts {
  readonly names: readonly string[]
  readonly stale: readonly StalePart[]
}

/** Returns what is stale on the day `now` among the marked parts of a community, and in its CODEOWNERS, which `source` has. */
export async function lookAtParts(
  source: Source,
  read: Pick<ReadCommunity, 'community' | 'settings'>,
  now: string,
): Promise<FoundParts> {
  const { community } = read
  const owners = await ownersFileOf(source, read)
  const isMarked = community.pages.some((page) => {
    const { parts, problems } = markedPartsOf(page)
    return parts.length + problems.length > 0
  })
  if (!isMarked && !owners) return { names: [], stale: [] }
  const { partNames, staleParts } = await import('./stale-parts.ts')
  return { names: partNames(), stale: staleParts(community, { now, ...(owners && { owners }) }) }
}

/** Nothing unless the community asks for our lines, or has them already. */
async function ownersFileOf(
  source: Source,
  { community, settings }: Pick<ReadCommunity, 'community' | 'settings'>,
): Promise<OwnersFile | undefined> {
  const path = ownersPath(community.files)
  const isAsked = settings.codeowners
  if (!community.files.has(path)) return isAsked ? { text: undefined, isAsked } : undefined
  const bytes = (await source.read([path])).files.get(path)
  const file = bytes && readText(bytes)
  // What is there and cannot be read is not ours to write over.
  if (!file || !('text' in file)) return undefined
  return isAsked || holdsOwners(file.text) ? { text: file.text, isAsked } : undefined
}
