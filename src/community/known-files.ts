// The files and folders of a repository, asked as links ask: is it there, under other letters, or nearly?
import { closestTo } from '../kinds/choices.ts'
import { onlySlipOf } from '../kinds/slips.ts'

export interface KnownFiles {
  /** True for a file or a folder; the empty path is the repository itself. */
  readonly has: (path: string) => boolean
  readonly isFolder: (path: string) => boolean
  /** True when a part of the path is a file, as a link in the file system and another repository are listed. */
  readonly liesInAFile: (path: string) => boolean
  /** Returns the path that differs only in capital and small letters. */
  readonly inOtherLetters: (path: string) => string | undefined
  /** Returns the only file of that name in another folder, else the one beside it whose name differs in a letter or two. */
  readonly closestTo: (path: string) => string | undefined
  /** Returns the one that must be meant: it moved a step, or its name was mistyped. */
  readonly meantBy: (path: string) => string | undefined
  /** True when a site generator makes pages of the folder that `path` lies in. */
  readonly isInSite: (path: string) => boolean
  /** True when that generator lets pages name places of their own, which links in other pages lead to. */
  readonly namesPlaces: (path: string) => boolean
  /** Returns the files that lie directly in a folder. */
  readonly filesOf: (folder: string) => readonly string[]
  /** Returns the page that a site generator would show at this path: `about/` is about.md or about/index.md. */
  readonly pageOf: (path: string) => string | undefined
}

const settingsOfSites =
  /(?:^|\/)(?:_config\.ya?ml|_quarto\.ya?ml|mkdocs\.ya?ml|myst\.ya?ml|hugo\.(?:toml|ya?ml|json)|book\.toml|zensical\.toml|conf\.py|\.?eleventy(?:\.config)?\.(?:js|cjs|mjs)|(?:docusaurus|astro|next|gatsby|nuxt|vocs)[.-]config\.(?:js|cjs|mjs|ts)|\.vitepress\/config\.\w+|_toc\.ya?ml)$/

const settingsOfBooks = /(?:^|\/)(?:conf\.py|myst\.ya?ml|_toc\.ya?ml)$/

// A page may hold thousands of broken links; comparing names takes longer than anything else.
const mostAsked = 300

const known = new WeakMap<ReadonlySet<string>, KnownFiles>()

/** Returns the files of a repository ready to be asked; made once for each set of paths. */
export function filesIn(paths: ReadonlySet<string>): KnownFiles {
  let files = known.get(paths)
  if (!files) {
    files = knownFiles(paths)
    known.set(paths, files)
  }
  return files
}

function knownFiles(paths: ReadonlySet<string>): KnownFiles {
  const folders = foldersOf(paths)
  const sites = foldersWith(settingsOfSites, paths)
  const books = foldersWith(settingsOfBooks, paths)
  const has = (path: string) => paths.has(path) || folders.has(path)
  const byLetters = once(() => new Map([...folders, ...paths].map((path) => [path.toLowerCase(), path])))
  const byName = once(() => grouped(paths, (path) => nameOf(path).toLowerCase()))
  let asked = 0
  const byFolder = once(() => grouped(paths, folderOf))
  return {
    has: (path) => has(path) || (/[^\0-\x7f]/.test(path) && [path.normalize('NFC'), path.normalize('NFD')].some(has)),
    isFolder: (path) => folders.has(path),
    liesInAFile: (path) => ancestorsOf(path).some((ancestor) => paths.has(ancestor)),
    inOtherLetters: (path) => byLetters().get(path.toLowerCase()),
    closestTo(path) {
      const name = nameOf(path).toLowerCase()
      const [same, ...others] = byName().get(name) ?? byName().get(`${name}.md`) ?? []
      if (same !== undefined && others.length === 0) return same
      asked += 1
      if (asked > mostAsked) return undefined
      return closestTo(name, byFolder().get(folderOf(path)) ?? [], (file) => nameOf(file).toLowerCase())
    },
    meantBy(path) {
      const name = nameOf(path).toLowerCase()
      const [same, ...others] = byName().get(name) ?? []
      if (same === undefined)
        return onlySlipOf(name, byFolder().get(folderOf(path)) ?? [], (file) => nameOf(file).toLowerCase())
      return others.length === 0 && hasMoved(path, same, folders) ? same : undefined
    },
    isInSite: (path) => sites.some((site) => liesIn(site, path)),
    namesPlaces: (path) => books.some((book) => liesIn(book, path)),
    filesOf: (folder) => byFolder().get(folder) ?? [],
    pageOf(path) {
      const bare = path.replace(/\.html?$/i, '')
      return [`${bare}.md`, `${bare}.markdown`, `${bare}.qmd`, `${bare}/index.md`, `${bare}/README.md`].find((page) =>
        paths.has(page),
      )
    },
  }
}

// Where a community keeps pages as well as at the top of its repository.
const homesOfPages = /^(?:docs?|\.github|about|pages)$/i
const laidAside = /(?:^|\/)(?:archived?|attic|old|deprecated|obsolete|templates?|examples?)\//i

/** True for a file that lies a step from where it was looked for. Of a name that many folders have ("charter.md"), only between the homes of pages. */
function hasMoved(from: string, to: string, folders: ReadonlySet<string>): boolean {
  const [before, now] = [folderOf(from), folderOf(to)]
  const isStep = before === folderOf(now) || now === folderOf(before)
  const isRenamed = folderOf(before) === folderOf(now) && !folders.has(before)
  const isOfItsOwn = /\d/.test(nameOf(to)) || nameOf(to).split(/[-_ ]/).length > 2
  const isHome = [before, now].some((folder) => homesOfPages.test(nameOf(folder)))
  return (isStep || isRenamed) && (isOfItsOwn || isHome) && !laidAside.test(to)
}

function liesIn(folder: string, path: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`)
}

function foldersOf(paths: ReadonlySet<string>): ReadonlySet<string> {
  const folders = new Set([''])
  for (const path of paths)
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      const folder = path.slice(0, slash)
      if (folders.has(folder)) break
      folders.add(folder)
    }
  return folders
}

function ancestorsOf(path: string): readonly string[] {
  const steps = path.split('/')
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('/'))
}

function grouped(paths: ReadonlySet<string>, keyOf: (path: string) => string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const path of paths) {
    const key = keyOf(path)
    const group = groups.get(key)
    if (group) group.push(path)
    else groups.set(key, [path])
  }
  return groups
}

/** Returns the folders that hold the settings of a site generator, which are those that it makes pages of. */
function foldersWith(settings: RegExp, paths: ReadonlySet<string>): readonly string[] {
  return [...paths]
    .filter((path) => settings.test(path))
    .map((path) => folderOf(path).replace(/(?:^|\/)\.vitepress$/, ''))
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
