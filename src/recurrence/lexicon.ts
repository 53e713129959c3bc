// One language's words, ready to be looked up: which phrase of which sense begins at a token?

import type { LanguageWords } from './languages/language.ts'
import { plain, type Token, tokens } from './tokens.ts'

export type Sense = keyof LanguageWords

interface Phrase {
  /** The key under which the language lists the phrase: 'WE', '3', '2 week'. */
  readonly value: string
  /** The index of the token after the phrase. */
  readonly next: number
}

export interface Lexicon {
  /** The longest phrase of this sense that begins at a token. */
  find(sense: Sense, sentence: readonly Token[], at: number): Phrase | undefined
  /** Every spelling of a sense, with its value. */
  spellings(sense: Sense): readonly { readonly text: string; readonly value: string }[]
}

/** The value of a phrase in each of its senses. */
type Senses = Map<Sense, string>
type Found = ReadonlyMap<Sense, Phrase>

const built = new Map<LanguageWords, Lexicon>()

/** Returns the lexicon of a language, built at its first use. */
export function lexicon(language: LanguageWords): Lexicon {
  const known = built.get(language)
  if (known) return known
  const fresh = build(language)
  built.set(language, fresh)
  return fresh
}

function build(language: LanguageWords): Lexicon {
  const phrases = new Map<string, Senses>()
  /** How many words the longest phrase has that begins with a word. */
  const longest = new Map<string, number>()
  for (const [sense, value, list] of entries(language)) {
    for (const phrase of plain(list).split(',')) {
      const parts = wordsOf(phrase)
      const [first] = parts
      if (first === undefined) continue
      const spelling = parts.join(' ')
      const senses = phrases.get(spelling) ?? new Map<Sense, string>()
      if (!senses.has(sense)) senses.set(sense, value)
      phrases.set(spelling, senses)
      longest.set(first, Math.max(longest.get(first) ?? 0, parts.length))
    }
  }
  const sentences = new WeakMap<readonly Token[], Found[]>()
  return {
    find(sense, sentence, at) {
      const word = sentence[at]
      if (!word) return undefined
      const known = sentences.get(sentence) ?? []
      if (known.length === 0) sentences.set(sentence, known)
      known[at] ??= phrasesAt(phrases, longest.get(word.text) ?? 0, sentence, at)
      return known[at].get(sense)
    },
    spellings: (sense) =>
      [...phrases].flatMap(([text, senses]) => {
        const value = senses.get(sense)
        return value === undefined ? [] : [{ text, value }]
      }),
  }
}

/** The longest phrase of each sense that begins at a token. */
function phrasesAt(phrases: ReadonlyMap<string, Senses>, most: number, sentence: readonly Token[], at: number): Found {
  const found = new Map<Sense, Phrase>()
  let spelling = ''
  for (let next = at + 1; next <= Math.min(at + most, sentence.length); next += 1) {
    const word = sentence[next - 1] as Token
    spelling = next === at + 1 ? word.text : `${spelling} ${word.text}`
    for (const [sense, value] of phrases.get(spelling) ?? []) found.set(sense, { value, next })
  }
  return found
}

function entries(language: LanguageWords): readonly (readonly [Sense, string, string])[] {
  return (Object.keys(language) as Sense[]).flatMap((sense) =>
    listed(language[sense]).map(([value, list]) => [sense, value, list] as const),
  )
}

function listed(words: LanguageWords[Sense]): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [['', words]]
  if (Array.isArray(words)) return words.map((list, index) => [String(index + 1), list] as const)
  return Object.entries(words) as [string, string][]
}

/** Nearly all phrases are plain words, which need no tokenising. */
function wordsOf(phrase: string): readonly string[] {
  const text = phrase.trim()
  if (/^[a-z]+$/.test(text)) return [text]
  return text === '' ? [] : tokens(text).map((token) => token.text)
}
