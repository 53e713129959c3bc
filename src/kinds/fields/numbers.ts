// Numbers as people write them in a sentence: in digits, or in words of five languages.
import { languages } from '../../recurrence/languages/all.ts'
import { plain } from '../../recurrence/tokens.ts'

/** “A majority”, “un accord”: as often an article as a number. */
const articles = new Set(['a', 'an', 'un', 'une', 'una', 'uno', "un'", 'ein', 'eine', 'einen', 'einem', 'einer'])

const words: readonly (readonly [string, number])[] = [
  ...languages.flatMap(({ number }) =>
    Object.entries(number).flatMap(([value, list]) =>
      list.split(/,\s*/).map((word): readonly [string, number] => [word, Number(value)]),
    ),
  ),
  // Where all there are is two.
  ...['both', 'les deux', 'beide', 'ambos', 'ambas', 'entrambi', 'entrambe'].map((word) => [word, 2] as const),
]

const byWord: ReadonlyMap<string, number> = new Map(words.map(([word, value]) => [plain(word), value]))

const pattern = (list: readonly string[]) =>
  String.raw`\d{1,4}|${list.toSorted((a, b) => b.length - a.length).join('|')}`

/** The source of a pattern for one number, to be set in brackets. */
export const aNumber = pattern(words.map(([word]) => word).filter((word) => !articles.has(word)))
/** The same where an article is a number as well: “une abstention”. */
export const aNumberOrArticle = pattern(words.map(([word]) => word))

/** Returns the number that such a pattern found. */
export function numberOf(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : byWord.get(plain(text))
}
