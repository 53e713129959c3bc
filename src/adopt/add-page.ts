// A page that somebody begins: where it goes, and its text; or why it is not begun, in a sentence.
import type { Community } from '../community/build-community.ts'
import { holdsPersonal } from '../documents/personal.ts'
import { plainName } from '../documents/sections.ts'
import { languageOf } from '../health/language.ts'
import { closestTo } from '../kinds/choices.ts'
import { collectionInFiles } from '../kinds/entry-folders.ts'
import { everyKind } from '../kinds/every-kind.ts'
import type { AnyKind } from '../kinds/kind.ts'
import type { Language } from '../kinds/names.ts'
import { newEntryPage, newPage } from '../kinds/new-page.ts'
import { loadLanguage } from '../kinds/translations.ts'
import { shown } from '../words/untrusted.ts'

/** What somebody asks for: a kind of page, perhaps one entry of it (an event, a decision) and a language. */
export interface Wish {
  readonly kind: string
  readonly entry?: string | undefined
  readonly language?: Language | undefined
}

/** A page to write, in the language of its community, and what to do first on it. */
export interface NewPage {
  readonly path: string
  readonly text: string
  readonly firstStep: AnyKind['firstStep']
}

/** Returns the page that `wish` asks for, or a sentence why it is not begun: nothing that stands is ever written over. */
export async function pageToAdd(community: Community, wish: Wish): Promise<NewPage | { readonly sentence: string }> {
  const kind = everyKind.find((kind) => isCalled(kind, wish.kind))
  if (!kind) return { sentence: unknownKind(wish.kind) }
  const language = wish.language ?? languageOf(community)
  await loadLanguage(language)
  return wish.entry === undefined
    ? wholePage(community, kind, language)
    : entryPage(community, kind, wish.entry, language)
}

function wholePage(community: Community, kind: AnyKind, language: Language): NewPage | { readonly sentence: string } {
  const document = community.documents.find((one) => one.kind === kind.kind)
  const [stands] = document?.paths ?? []
  const path = kind.files[0] ?? `${kind.kind}.md`
  const taken = stands ?? fileNamed(path, community)
  if (taken !== undefined) {
    const own = collectionInFiles(kind)
    const hint = own ? ` To begin a page for one ${own.one}, add --entry and its name.` : ''
    return { sentence: `${taken} is there already, so nothing was written.${hint}` }
  }
  return { path, text: newPage(kind, language), firstStep: kind.firstStep }
}

function entryPage(
  community: Community,
  kind: AnyKind,
  entry: string,
  language: Language,
): NewPage | { readonly sentence: string } {
  const collection = collectionInFiles(kind)
  const title = shown(entry, mostOfTitle)
  const name = fileName(title)
  const text = newEntryPage(kind, title, language)
  if (!collection || text === undefined)
    return { sentence: `On the page ${kind.title} every entry is a row; none has a page of its own.` }
  if (name === '') return { sentence: 'Say with --entry what it is called, with at least one letter.' }
  if (holdsPersonal(entry))
    return {
      sentence:
        'What you wrote after --entry looks like something private, such as a telephone number. It would be the name of a page that anyone can read, so nothing was written.',
    }
  const path = `${collection.folder}/${ofWindows.test(name) ? `${kind.kind}-${name}` : name}.md`
  const taken = fileNamed(path, community)
  if (taken !== undefined) return { sentence: `${taken} is there already, so nothing was written.` }
  return { path, text, firstStep: kind.firstStep }
}

/** Names that no file can have on Windows, whatever its ending. */
const ofWindows = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** Letters of a title at most. */
const mostOfTitle = 200

function isCalled(kind: AnyKind, name: string): boolean {
  const wanted = plainName(name)
  return [kind.kind, kind.title, ...Object.values(kind.titles)].some((one) => plainName(one) === wanted)
}

function unknownKind(name: string): string {
  const close = closestTo(plainName(name), everyKind, (kind) => plainName(kind.kind))
  if (close) return `There is no kind of page called “${name}”. Did you mean “${close.kind}”?`
  return `There is no kind of page called “${name}”. There are: ${everyKind.map(({ kind }) => kind).join(', ')}.`
}

/** On many disks two names that differ in letter case only are one. */
function fileNamed(path: string, { files }: Community): string | undefined {
  return [...files].find((file) => file.toLowerCase() === path.toLowerCase())
}

/** Letters of the name of a file at most. */
const mostLetters = 60

/** A name as people can type it in an address: "Open Day, Lindenau" is open-day-lindenau. Only Latin letters can lose their marks. */
function fileName(words: string): string {
  const name = words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^[-\p{M}]+|-+$/gu, '')
  return [...name].slice(0, mostLetters).join('').replace(/-+$/, '')
}
