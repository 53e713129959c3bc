// Begins a page in a folder: reads what stands there, and writes one new file.
import { type NewPage, pageToAdd, type Wish } from '../adopt/add-page.ts'
import { readCommunity } from '../community/read-community.ts'
import { writeNew } from '../delivery/files.ts'
import { folder, openFolder } from '../sources/folder.ts'

/** What became of a wish: the page that was written, or a sentence why none was. */
export type Added = NewPage | { readonly sentence: string }

/** Writes the page that `wish` asks for into `dir`, or only returns it. Throws a `SourceError` when the folder cannot be read. */
export async function add(dir: string, wish: Wish, { write }: { readonly write: boolean }): Promise<Added> {
  const { community } = await readCommunity(folder(dir))
  const page = await pageToAdd(community, wish)
  if ('sentence' in page || !write) return page
  const problem = writeNew(openFolder(dir), page.path, page.text)
  if (problem === 'taken') return { sentence: `${page.path} is there already, so nothing was written.` }
  if (problem === 'leads-out')
    return { sentence: `A folder on the way to ${page.path} is a link, so nothing was written.` }
  return page
}
