// The language of a community's pages: the first that community.yml names, where we know it.
import type { Community } from '../community/build-community.ts'
import { type Language, languages } from '../kinds/names.ts'

/** Returns the language in which a new page of the community begins: `fr` for a first language of `fr-CH`, else English. */
export function languageOf({ community }: Community): Language {
  const [code = 'en'] = (community.languages[0] ?? 'en').split('-')
  return community.isPrivate('languages') ? 'en' : (languages.find((known) => known === code) ?? 'en')
}
