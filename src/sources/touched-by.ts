// Which files a commit changes, from Git's own store: nothing on disk is looked at.
import { askGit } from './git.ts'
import { isOddName, staysInside } from './path-names.ts'

/** A file that a commit leaves otherwise than each version it was made from. */
export interface TouchedFile {
  readonly path: string
  /** Git's name for what stands there now; nothing when it is no regular file any more. */
  readonly blob: string | undefined
  /** Git's names for what stood there before. */
  readonly before: readonly string[]
}

/** Returns what each of these commits changes below `folder`, or of one page, whose path is then that in the repository. */
export async function touchedBy(
  folder: string,
  ids: readonly string[],
  { only }: { readonly only?: string } = {},
): Promise<ReadonlyMap<string, readonly TouchedFile[]> | undefined> {
  const found = new Map<string, TouchedFile[]>()
  if (ids.length === 0) return found
  const args = ['diff-tree', '--stdin', '-r', '-c', '--raw', '-z', '--root', '--no-renames', '--no-abbrev']
  const where = only === undefined ? ['--relative'] : ['--', only]
  const answer = await askGit({ folder, args: [...args, ...where], input: `${ids.join('\n')}\n` })
  if (answer?.code !== 0) return undefined
  let files: TouchedFile[] = []
  let record: string | undefined
  for (const part of answer.output.toString('utf8').split('\0')) {
    if (record !== undefined) {
      const file = fileIn(record, part)
      if (file) files.push(file)
      record = undefined
    } else if (part.startsWith(':')) record = part
    else {
      files = []
      found.set(part, files)
    }
  }
  return found
}

/** `:100644 100644 <blob> <blob> M`; a merge has a colon, a mode and a blob for each of its parents. */
function fileIn(record: string, path: string): TouchedFile | undefined {
  if (isOddName(path) || !staysInside(path)) return undefined
  const parents = /^:+/.exec(record)?.[0].length ?? 1
  const fields = record.slice(parents).split(' ')
  const isFile = (mode: string | undefined) => mode?.startsWith('100') === true
  return {
    path,
    blob: isFile(fields[parents]) ? fields[2 * parents + 1] : undefined,
    before: fields.slice(parents + 1, 2 * parents + 1).filter((_, at) => isFile(fields[at])),
  }
}
