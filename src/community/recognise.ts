// Says of which kind a page is: what it states, what community.yml maps, or a well-known path.
import type { Page } from '../documents/page.ts'
import { plainName } from '../documents/sections.ts'
import { choiceNamed } from '../kinds/choices.ts'
import { collectionInFiles, foldersOf } from '../kinds/entry-folders.ts'
import type { AnyField, AnyKind } from '../kinds/kind.ts'

/** A page with the kind that it is taken for, and how strong that claim is (the lowest number counts). */
export interface Claim {
  readonly kind: string
  readonly page: Page
  readonly rank: number
  /** True for a file of a folder that holds one entry in each file, such as `notes/2026-03-18.md`. */
  readonly inFolder: boolean
  /** True for a page that adds to the document, such as `vision.md` to the charter. */
  readonly adds: boolean
}

/** Returns the kind that a page states in its settings, as written; nothing when it states none. */
export function statedKind(page: Page): string | undefined {
  const value = page.settings.settings.get('kind')?.value
  if (typeof value === 'string') return value.trim()
  // A page whose settings cannot be read may still say what it is.
  return page.settings.problems.length > 0
    ? /^kind:\s*["']?([\w-]{1,40})/m.exec(page.text.slice(0, 4000))?.[1]
    : undefined
}

/** Returns what `page` is taken for; a page of no kind is just a page. */
export function recognise(
  page: Page,
  kinds: readonly AnyKind[],
  mapped: ReadonlyMap<string, string>,
): Claim | undefined {
  const claim = bySaying(page, kinds, mapped) ?? byFolder(page, kinds) ?? byName(page, kinds)
  // The page that it translates is the one that counts, wherever the two lie.
  return claim && isTranslation(page) ? { ...claim, rank: claim.rank + afterAllOthers } : claim
}

const afterAllOthers = 100

/** True for a page that says which page it translates. */
export function isTranslation({ settings }: Page): boolean {
  return settings.settings.has('translation_of')
}

/** What the page itself or community.yml says. */
function bySaying(page: Page, kinds: readonly AnyKind[], mapped: ReadonlyMap<string, string>): Claim | undefined {
  const said = [mapped.get(page.path), statedKind(page)].flatMap((name) => (name === undefined ? [] : plainName(name)))
  const kind = said
    .map((name) => kinds.find((kind) => plainName(kind.kind) === name))
    .find((kind) => kind !== undefined)
  if (!kind) return undefined
  const { folder, name } = partsOf(page.path)
  const rank = mapped.has(page.path) ? 0 : folder === '' ? 1 : 2
  return { kind: kind.kind, page, rank, inFolder: liesInFolderOf(kind, folder), adds: isAmong(kind.also, name) }
}

/** A file of a folder with one entry in each file. */
function byFolder(page: Page, kinds: readonly AnyKind[]): Claim | undefined {
  const { folder, name } = partsOf(page.path)
  if (!/\.(?:md|markdown)$/i.test(name) || /^(?:readme|index)\./i.test(name)) return undefined
  const kind = kinds.find((kind) => liesInFolderOf(kind, folder.replace(/^docs\//, '')))
  return kind && { kind: kind.kind, page, rank: 3, inFolder: true, adds: false }
}

/** A well-known name in a well-known place: the root counts before docs, docs before .github. */
function byName(page: Page, kinds: readonly AnyKind[]): Claim | undefined {
  const { folder, name } = partsOf(page.path)
  const place = ['', 'docs', '.github'].indexOf(folder)
  if (place === -1) return undefined
  const kind = kinds.find((kind) => isAmong(kind.files, name))
  if (kind) return { kind: kind.kind, page, rank: 3 + place, inFolder: false, adds: false }
  const adding = kinds.find((kind) => isAmong(kind.also, name))
  return adding && { kind: adding.kind, page, rank: 3 + place, inFolder: false, adds: true }
}

function partsOf(path: string): { readonly folder: string; readonly name: string } {
  const at = path.lastIndexOf('/')
  return { folder: path.slice(0, Math.max(at, 0)).toLowerCase(), name: path.slice(at + 1) }
}

function isAmong(files: readonly string[] | undefined, name: string): boolean {
  const plain = plainName(name.replace(/\.(?:markdown|csv)$/i, '.md'))
  return files?.some((file) => plainName(file) === plain) ?? false
}

/** In the folder itself; one level deeper only where the name of that folder tells something about the entry. */
function liesInFolderOf(kind: AnyKind, folder: string): boolean {
  const collection = collectionInFiles(kind)
  if (!collection) return false
  if (foldersOf(kind).includes(folder)) return true
  const [first, within, ...deeper] = folder.split('/')
  const tells = collection.subfolderTells === undefined ? undefined : collection.fields[collection.subfolderTells]
  return first === collection.folder && within !== undefined && deeper.length === 0 && namesAChoice(tells, within)
}

function namesAChoice(field: AnyField | undefined, word: string): boolean {
  return field?.of.choices !== undefined && choiceNamed(field.of.choices, word).value !== undefined
}
