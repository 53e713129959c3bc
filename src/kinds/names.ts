// The names under which people know a field, a column or a choice, in five languages.
import { plainName } from '../documents/sections.ts'

/** The languages in which pages are understood. */
export const languages = ['en', 'fr', 'de', 'es', 'it'] as const
export type Language = (typeof languages)[number]

/** Names by language; alternatives are parted by `|`, the first English one is the label that reports show. */
export interface Names {
  readonly en: string
  readonly fr?: string
  readonly de?: string
  readonly es?: string
  readonly it?: string
}

/** Returns the label that reports show; in another language, what a page begun in it has as heading or column. */
export function labelOf(names: Names, language: Language = 'en'): string {
  const all = names[language] ?? names.en
  return all.split('|')[0] ?? all
}

const known = new WeakMap<Names, ReadonlySet<string>>()

/** Returns every way to write a name, in the form that `plainName` gives. */
export function spellings(names: Names): ReadonlySet<string> {
  let found = known.get(names)
  if (!found) {
    found = new Set(
      [names.en, names.fr, names.de, names.es, names.it]
        .flatMap((list) => list?.split('|') ?? [])
        .map(plainName)
        .filter((name) => name !== ''),
    )
    known.set(names, found)
  }
  return found
}

/** True when `title`, whole or one of its parts, is a way to write one of the names. */
export function isNamed(names: Names, written: readonly string[]): boolean {
  const all = spellings(names)
  return written.some((name) => all.has(name))
}
