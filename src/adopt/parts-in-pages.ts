// Looks at the marked parts of a community, where it has any: the writer of Markdown is loaded for nobody else.
import { noParts, type PartsInPages } from '../checks/check.ts'
import type { ReadCommunity } from '../community/read-community.ts'
import { readText } from '../documents/guard.ts'
import { markedPartsOf } from '../documents/marked-parts.ts'
import { isPageName } from '../sources/path-names.ts'
import type { Source } from '../sources/source.ts'
import { holdsOwners, ownersPath } from './code-owners.ts'

/** What checks may know of marked parts; and the file CODEOWNERS as it stands, where our lines are in it or asked for. */
export interface FoundParts {
  readonly parts: PartsInPages
  readonly owners?: { readonly path: string; readonly bytes: Uint8Array | undefined }
}

type Read = Pick<ReadCommunity, 'community' | 'settings' | 'listing'>

/** Returns what is stale on the day `now` among the marked parts of a community, and in its CODEOWNERS, which `source` has. */
export async function lookAtParts(source: Source, read: Read, now: string): Promise<FoundParts> {
  const { community } = read
  const found = await ownersFileOf(source, read)
  const isMarked = community.pages.some((page) => {
    const { parts, problems } = markedPartsOf(page)
    return parts.length + problems.length > 0
  })
  if (!isMarked && !found) return { parts: noParts }
  const { partNames, staleParts } = await import('./stale-parts.ts')
  const stale = isWhole(read) ? await staleParts(community, { now, ...(found && { owners: found.file }) }) : []
  return { parts: { names: partNames(), stale }, ...(found && { owners: found }) }
}

/** What is not read may say more: a part must not lose what stands on a page that there was no room for. */
function isWhole({ listing }: Read): boolean {
  return listing.leftOut.every(({ path, reason }) => reason !== 'too-many-files' || !isPageName(path))
}

/** Nothing unless the community asks for our lines, or has them already. */
async function ownersFileOf(source: Source, { community, settings: { codeowners: isAsked } }: Read) {
  const path = ownersPath(community.files)
  if (!community.files.has(path))
    return isAsked ? { path, bytes: undefined, file: { text: undefined, isAsked } } : undefined
  const bytes = (await source.read([path])).files.get(path)
  const read = bytes && readText(bytes)
  // What is there and cannot be read is not ours to write over.
  if (!read || !('text' in read)) return undefined
  return isAsked || holdsOwners(read.text) ? { path, bytes, file: { text: read.text, isAsked } } : undefined
}
