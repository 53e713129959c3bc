// From a source to the model: which files are read, and what becomes of those that cannot be.
import { parseMarkdown } from '../documents/markdown.ts'
import { type Page, readPage, unreadablePage } from '../documents/page.ts'
import { isHiddenPath, shownPath } from '../documents/personal.ts'
import { everyKind } from '../kinds/every-kind.ts'
import { leaveOut } from '../settings/leave-out.ts'
import { readSettings, type Settings } from '../settings/settings.ts'
import { isBlob } from '../sources/blob.ts'
import type { FileEntry, Listing, Source } from '../sources/source.ts'
import { buildCommunity, type Community } from './build-community.ts'
import { type Claim, recognise } from './recognise.ts'

/** A file that was not read, and why; it never turns a report red. */
export interface LeftOutFile {
  readonly path: string
  readonly reason: string
}

export interface ReadCommunity {
  readonly community: Community
  readonly settings: Settings
  readonly leftOut: readonly LeftOutFile[]
  /** Every file that is there. */
  readonly listing: Listing
  readonly read: ReadFiles
}

/** The files that were read, by path: their bytes, and the page that they became. */
export type ReadFiles = ReadonlyMap<string, { readonly bytes: Uint8Array; readonly page: Page }>

export interface ReadOptions {
  /** Hears a sentence before work that may take long. */
  readonly progress?: ((sentence: string) => void) | undefined
  /** Another version of the same repository: a file with the same bytes is the same page, and is not read again. */
  readonly known?: ReadFiles
  /** Which pages are read, by what they are taken for from outside; of every other file only that it is there is known. */
  readonly only?: (page: { readonly path: string; readonly kind: string; readonly inFolder: boolean }) => boolean
}

/** From so many pages on, reading takes long enough to be announced. */
const manyPages = 200

/** Where a community says what steers these reports; the first that is there counts. */
export const settingsFiles: readonly string[] = ['community.yml', 'community.yaml', '.github/community.yml']

/** Returns the community that `source` keeps. A document that cannot be read stays in it with its problems; any other such file is left out. */
export async function readCommunity(
  source: Source,
  { progress, known = new Map(), only }: ReadOptions = {},
): Promise<ReadCommunity> {
  const listed = source.list()
  // Git takes its time to answer; the parser wakes up meanwhile.
  parseMarkdown('')
  const listing = withShownPaths(await listed)
  const settingsPath = settingsFiles.find((path) => listing.files.some((file) => file.path === path))
  const entries = new Map(listing.files.map((file) => [file.path, file]))
  const read = new Map<string, { bytes: Uint8Array; page: Page }>()
  const pagesOf = (paths: readonly string[]) => readAll(source, paths, { entries, known, read })
  const settingsPage = settingsPath === undefined ? undefined : (await pagesOf([settingsPath]))[0]
  const settings = readSettings(settingsPath ?? 'community.yml', settingsPage?.settings)
  const leftOut: LeftOutFile[] = [...listing.leftOut]
  const why = leaveOut(settings.leave_out)
  const wanted = listing.files
    .filter(({ path }) => isText(path, settings))
    .filter(({ path }) => {
      const reason = isHiddenPath(path) ? 'personal-name' : settings.documents.has(path) ? undefined : why(path)
      if (reason !== undefined) leftOut.push({ path, reason })
      return reason === undefined && (only === undefined || isAmong(path, settings, only))
    })
  const translations = await translationsIn(source, leftOut)
  wanted.push(...listing.files.filter(({ path }) => translations.has(path)))
  if (wanted.length > manyPages) progress?.(`Reading ${wanted.length} pages …`)
  const pages = (await pagesOf(wanted.map((file) => file.path))).filter((page) => isKept(page, settings, leftOut))
  const files = new Set([...listing.files, ...listing.leftOut].map((file) => file.path))
  const all = settingsPage ? [settingsPage, ...pages] : pages
  const community = buildCommunity({ pages: all, files, mapped: settings.documents })
  return {
    community,
    settings,
    leftOut: leftOut.filter(({ path, reason }) => reason !== 'translation' || !translations.has(path)),
    listing,
    read,
  }
}

/** A file whose name holds something about a person is not read, and is known inside by a name that may be shown. */
function withShownPaths({ files, leftOut }: Listing): Listing {
  const shown = new Map(files.map((file) => [shownPath(file.path), file] as const))
  return {
    files: [...shown].map(([path, file]) => (path === file.path ? file : { ...file, path })),
    leftOut: leftOut.map((file) => ({ ...file, path: shownPath(file.path) })),
  }
}

/** In a folder of more translations than these, those of a whole site are kept, and not those of a community. */
const mostTranslations = 100

/** Of pages in a folder for translations, those are read that say which page they translate. */
async function translationsIn(source: Source, leftOut: readonly LeftOutFile[]): Promise<ReadonlySet<string>> {
  const pages = leftOut.filter(({ path, reason }) => reason === 'translation' && /\.(?:md|markdown)$/i.test(path))
  if (pages.length === 0 || pages.length > mostTranslations) return new Set()
  const { files } = await source.read(pages.map(({ path }) => path))
  const says = (bytes: Uint8Array) =>
    /^---[\s\S]*?\ntranslation_of:/.test(new TextDecoder().decode(bytes.subarray(0, 4000)))
  return new Set([...files].flatMap(([path, bytes]) => (says(bytes) ? [path] : [])))
}

interface Reading {
  readonly entries: ReadonlyMap<string, FileEntry>
  readonly known: ReadFiles
  readonly read: Map<string, { bytes: Uint8Array; page: Page }>
}

async function readAll(source: Source, paths: readonly string[], reading: Reading): Promise<readonly Page[]> {
  const { entries, known, read } = reading
  for (const path of paths) {
    const same = known.get(path)
    const blob = entries.get(path)?.blob
    if (same && blob !== undefined && isBlob(same.bytes, blob)) read.set(path, same)
  }
  const contents = await source.read(paths.filter((path) => !read.has(path)))
  const unread = new Map(contents.leftOut.map(({ path, reason }) => [path, reason]))
  return paths.map((path) => {
    const same = read.get(path)
    if (same) return same.page
    const bytes = contents.files.get(path)
    if (!bytes) return unreadablePage(path, unread.get(path) ?? 'missing')
    const page = readPage(path, bytes)
    read.set(path, { bytes, page })
    return page
  })
}

/** Trouble in a file that is none of our documents is no finding: the file is listed, and what could be read of it stays. */
function isKept(page: Page, settings: Settings, leftOut: LeftOutFile[]): boolean {
  const [problem] = page.problems
  if (!problem || recognise(page, everyKind, settings.documents)) return true
  leftOut.push({ path: page.path, reason: problem.problem })
  return page.tree.children.length > 0
}

const unread = new Uint8Array()

/** Returns what a page is taken for without looking into it; nothing when its path does not tell. */
export function claimOfPath(path: string, { documents }: Pick<Settings, 'documents'>): Claim | undefined {
  return recognise(readPage(path, unread), everyKind, documents)
}

function isAmong(path: string, settings: Settings, only: NonNullable<ReadOptions['only']>): boolean {
  const claim = claimOfPath(path, settings)
  return claim !== undefined && only({ path, kind: claim.kind, inFolder: claim.inFolder })
}

/** True for a file that may be a page: it is left out or read, but never passed over. */
export function isText(path: string, settings: Pick<Settings, 'documents'>): boolean {
  if (/\.(?:md|markdown)$/i.test(path) || settings.documents.has(path)) return true
  const name = path.replace(/^(?:docs|\.github)\//, '').toLowerCase()
  return name.endsWith('.csv') && everyKind.some((kind) => kind.files.includes(name.replace(/\.csv$/, '.md')))
}
