// From a source to the model: which files are read, and what becomes of those that cannot be.
import { parseMarkdown } from '../documents/markdown.ts'
import { type Page, readPage, unreadablePage } from '../documents/page.ts'
import { kinds } from '../kinds/all.ts'
import type { AnyKind } from '../kinds/kind.ts'
import { leaveOut } from '../settings/leave-out.ts'
import { readSettings, type Settings } from '../settings/settings.ts'
import type { FileEntry, Source } from '../sources/source.ts'
import { buildCommunity, type Community } from './build-community.ts'
import { recognise } from './recognise.ts'

/** A file that was not read, and why; it never turns a report red. */
export interface LeftOutFile {
  readonly path: string
  readonly reason: string
}

export interface ReadCommunity {
  readonly community: Community
  readonly settings: Settings
  readonly leftOut: readonly LeftOutFile[]
}

/** From so many pages on, reading takes long enough to be announced. */
const manyPages = 200

const settingsFiles = ['community.yml', 'community.yaml', '.github/community.yml']

/** Returns the community that `source` keeps. A document that cannot be read stays in it with its problems; any other such file is left out. */
export async function readCommunity(source: Source, progress?: (sentence: string) => void): Promise<ReadCommunity> {
  const listed = source.list()
  // Git takes its time to answer; the parser wakes up meanwhile.
  parseMarkdown('')
  const listing = await listed
  const settingsPath = settingsFiles.find((path) => listing.files.some((file) => file.path === path))
  const settingsPage = settingsPath === undefined ? undefined : (await readAll(source, [settingsPath]))[0]
  const settings = readSettings(settingsPath ?? 'community.yml', settingsPage?.settings)
  const leftOut: LeftOutFile[] = [...listing.leftOut]
  const why = leaveOut(settings.leave_out)
  const wanted = listing.files
    .filter((file) => isText(file, settings))
    .filter(({ path }) => {
      const reason = settings.documents.has(path) ? undefined : why(path)
      if (reason !== undefined) leftOut.push({ path, reason })
      return reason === undefined
    })
  if (wanted.length > manyPages) progress?.(`Reading ${wanted.length} pages …`)
  const pages = (
    await readAll(
      source,
      wanted.map((file) => file.path),
    )
  ).filter((page) => isKept(page, settings, leftOut))
  const files = new Set([...listing.files, ...listing.leftOut].map((file) => file.path))
  const all = settingsPage ? [settingsPage, ...pages] : pages
  return { community: buildCommunity({ pages: all, files, mapped: settings.documents }), settings, leftOut }
}

async function readAll(source: Source, paths: readonly string[]): Promise<readonly Page[]> {
  const contents = await source.read(paths)
  const unread = new Map(contents.leftOut.map(({ path, reason }) => [path, reason]))
  return paths.flatMap((path) => {
    const bytes = contents.files.get(path)
    if (bytes) return [readPage(path, bytes)]
    return [unreadablePage(path, unread.get(path) ?? 'missing')]
  })
}

/** Trouble in a file that is none of our documents is no finding: the file is listed, and what could be read of it stays. */
function isKept(page: Page, settings: Settings, leftOut: LeftOutFile[]): boolean {
  const [problem] = page.problems
  if (!problem || recognise(page, Object.values(kinds), settings.documents)) return true
  leftOut.push({ path: page.path, reason: problem.problem })
  return page.tree.children.length > 0
}

const known = Object.values(kinds) as readonly AnyKind[]

function isText({ path }: FileEntry, settings: Settings): boolean {
  if (/\.(?:md|markdown)$/i.test(path) || settings.documents.has(path)) return true
  const name = path.replace(/^(?:docs|\.github)\//, '').toLowerCase()
  return name.endsWith('.csv') && known.some((kind) => kind.files.includes(name.replace(/\.csv$/, '.md')))
}
