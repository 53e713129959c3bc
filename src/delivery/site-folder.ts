// Puts a site where it is wanted: a reader of the folder finds the old site or the new one, whole.
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import process from 'node:process'
import { siteMark } from '../sources/listing.ts'
import type { Obstacle, ObstacleName } from './site-obstacles.ts'

export interface SiteFolder {
  /** Where the site is wanted. */
  readonly place: string
  /** The folder of the community, which may not lie in that of the site. */
  readonly pages: string
}

type Files = ReadonlyMap<string, string | Uint8Array>

/**
 * Makes `place` hold exactly these files, in two renames one right after the other. What a run leaves behind that is killed
 * before, between or after them is put right by the next. A file that is still the same stays the same file. Returns what is in
 * the way, where something is; then what was there is there as before.
 */
export function writeSite(wanted: SiteFolder, files: Files): Obstacle | undefined {
  try {
    const place = placeOf(wanted.place)
    mkdirSync(dirname(place), { recursive: true })
    tidyUp(place)
    const obstacle = obstacleIn(place, wanted)
    if (obstacle) return obstacle
    const draft = beside(place, 'new', process.pid)
    try {
      draw(draft, files, place)
      return swap(draft, place)
    } finally {
      rmSync(draft, { recursive: true, force: true })
    }
  } catch (error) {
    const name = obstacles.get((error as NodeJS.ErrnoException).code ?? '')
    if (name === undefined) throw error
    return { name }
  }
}

const obstacles: ReadonlyMap<string, ObstacleName> = new Map([
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['EROFS', 'no-permission'],
  ['ENOSPC', 'no-room'],
  ['EDQUOT', 'no-room'],
  ['ENOTDIR', 'not-a-folder'],
  ['EEXIST', 'not-a-folder'],
  ['EBUSY', 'own-disk'],
  ['EXDEV', 'own-disk'],
  ['ENOTEMPTY', 'another-run'],
])

/** A link to a folder stays, and what it leads to becomes the site. */
function placeOf(wanted: string): string {
  const place = resolve(wanted)
  return existsSync(place) ? realpathSync(place) : place
}

function obstacleIn(place: string, { pages }: SiteFolder): Obstacle | undefined {
  const is = look(place)
  if (!is) return undefined
  if (!is.isDirectory()) return { name: 'not-a-folder' }
  if (isWithin(placeOf(pages), place)) return { name: 'holds-pages' }
  if (isWithin(realpathSync(process.cwd()), place)) return { name: 'stands-in-it' }
  // What is mounted here cannot be renamed.
  if (is.dev !== statSync(dirname(place)).dev) return { name: 'own-disk' }
  const [file] = notOurs(place)
  return file === undefined ? undefined : { name: 'not-ours', file }
}

function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep)
}

function look(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false })
}

const markText =
  'Made by `moothall site`, which makes everything in this folder anew each time. It leaves the folder alone when there is\nanything that is not named here.\n\n'

/** Returns the files of a folder that no run of ours has put there. */
function notOurs(place: string): readonly string[] {
  const mark = join(place, siteMark)
  const text = look(mark)?.isFile() ? readFileSync(mark, 'utf8') : ''
  const named = text.startsWith(markText) ? text.slice(markText.length).split('\n') : []
  const ours = new Set([...named, siteMark])
  return entriesIn(place).filter((path) => !ours.has(path))
}

/** Returns the path of everything in a folder that is not a folder, and of empty folders. */
function entriesIn(folder: string, way = ''): readonly string[] {
  return readdirSync(join(folder, way), { withFileTypes: true }).flatMap((entry) => {
    const path = way + entry.name
    if (!entry.isDirectory()) return [path]
    const inside = entriesIn(folder, `${path}/`)
    return inside.length > 0 ? inside : [`${path}/`]
  })
}

/** Writes the site beside its place; a file that the old one has with the same bytes is taken over, with its date. */
function draw(draft: string, files: Files, place: string): void {
  mkdirSync(draft)
  const list = [...files.keys()].toSorted().join('\n')
  for (const [path, contents] of [[siteMark, `${markText}${list}\n`] as const, ...files]) {
    const [file, old] = [join(draft, path), join(place, path)]
    mkdirSync(dirname(file), { recursive: true })
    if (!(isSame(old, contents) && takeOver(old, file))) writeFileSync(file, contents)
  }
  const mode = look(place)?.mode
  if (mode !== undefined) chmodSync(draft, mode & 0o7777)
}

function isSame(file: string, contents: string | Uint8Array): boolean {
  const bytes = Buffer.from(contents)
  const is = look(file)
  return is?.isFile() === true && is.size === bytes.length && readFileSync(file).equals(bytes)
}

function takeOver(old: string, file: string): boolean {
  try {
    linkSync(old, file)
  } catch {
    copyFileSync(old, file)
    const { atime, mtime } = statSync(old)
    utimesSync(file, atime, mtime)
  }
  return true
}

function swap(draft: string, place: string): undefined {
  const old = beside(place, 'old', process.pid)
  const isThere = look(place) !== undefined
  if (isThere) renameSync(place, old)
  try {
    renameSync(draft, place)
  } catch (error) {
    if (isThere && !look(place)) renameSync(old, place)
    throw error
  }
  rmSync(old, { recursive: true, force: true })
}

function beside(place: string, what: 'new' | 'old', run: number): string {
  return join(dirname(place), `.${basename(place)}.moothall-${what}-${run}`)
}

/** Puts right what runs left behind that ended too early: the old site goes back where there is none, all else goes away. */
function tidyUp(place: string): void {
  const begin = `.${basename(place)}.moothall-`
  for (const name of readdirSync(dirname(place))) {
    const found = name.startsWith(begin) && /^(new|old)-(\d+)$/.exec(name.slice(begin.length))
    const left = join(dirname(place), name)
    if (!found || isRunning(Number(found[2])) || !look(left)?.isDirectory()) continue
    if (found[1] === 'old' && !look(place)) renameSync(left, place)
    else rmSync(left, { recursive: true, force: true })
  }
}

function isRunning(run: number): boolean {
  if (run === process.pid) return false
  try {
    process.kill(run, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
