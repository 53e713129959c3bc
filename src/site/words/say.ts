// What the site says in its own words, in the language of the community. Each page keeps its phrases in a file of this folder.
import type { Language } from '../../kinds/names.ts'

/** One phrase in every language in which we speak; `{slots}` are filled. */
export type Phrase = Readonly<Record<Language, string>>

/** Says a phrase, its slots filled. */
export type Say = (phrase: Phrase, values?: Readonly<Record<string, string | number>>) => string

/** Returns the voice of a language. */
export function voiceOf(language: Language): Say {
  return (phrase, values = {}) =>
    phrase[language].replace(/\{(\w+)\}/g, (_, slot: string) => String(values[slot] ?? ''))
}
