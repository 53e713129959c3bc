// The words of new pages in the languages in which a community can begin one: what to write under each heading.
// A language is loaded only for a community that works in it.
import type { Language } from './names.ts'

/** The help of kinds and fields in another language, by the English sentence. */
export type Translation = Readonly<Record<string, string>>

const files: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ readonly default: Translation }>>> = {
  fr: () => import('./translations/fr.ts'),
  de: () => import('./translations/de.ts'),
  es: () => import('./translations/es.ts'),
  it: () => import('./translations/it.ts'),
}

const loaded = new Map<Language, Translation>()

/** Makes the words of a language ready for `inLanguage`; English always is. */
export async function loadLanguage(language: Language): Promise<void> {
  if (language !== 'en' && !loaded.has(language)) loaded.set(language, (await files[language]()).default)
}

/** Returns a sentence of a kind in a language that was loaded, else in English. */
export function inLanguage(sentence: string, language: Language): string {
  return loaded.get(language)?.[sentence] ?? sentence
}
