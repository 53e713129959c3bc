// The parts of a date or month as somebody wrote it: "Wednesday, 18 March 2026", "18. März 2026", "2e trimestre 2026".

import { distance } from 'fastest-levenshtein'
import { languages } from './languages/all.ts'
import type { LanguageWords } from './languages/language.ts'
import { type Lexicon, lexicon } from './lexicon.ts'
import type { Weekday } from './rule.ts'
import { digits, type Token, tokens, touch } from './tokens.ts'

export interface DateWords {
  readonly year?: number
  readonly month?: number
  /** The day of the month, or the number of the quarter. */
  readonly number?: number
  readonly weekday?: Weekday
  readonly quarter?: boolean
  /** True when the month was recognised although it is misspelt. */
  readonly misspelt?: boolean
}

type Draft = { -readonly [part in keyof DateWords]: DateWords[part] }

const signs = new Set([',', '.', '-', '/', "'", '(', ')', '+'])

/** Returns the parts of a text that consists of a date or month and nothing else, or undefined. */
export function dateWords(text: string): DateWords | undefined {
  const words = tokens(text)
  if (words.length > 12) return undefined
  let misspelt: DateWords | undefined
  for (const language of languages) {
    const reading = read(words, language)
    if (reading && !reading.misspelt) return reading
    misspelt ??= reading
  }
  return misspelt
}

function read(words: readonly Token[], language: LanguageWords): DateWords | undefined {
  const lexis = lexicon(language)
  const parts: Draft = {}
  for (let at = 0; at < words.length; ) {
    const next = take(parts, words, at, lexis)
    if (next === undefined) return undefined
    at = next
  }
  return parts
}

/** Takes one part that begins at a token into `parts`; returns the next token, or undefined when it is none. */
function take(parts: Draft, words: readonly Token[], at: number, lexis: Lexicon): number | undefined {
  const token = words[at] as Token
  const value = digits(token)
  if (value !== undefined) return takeNumber(parts, words, at, lexis)

  const month = parts.month === undefined ? lexis.find('month', words, at) : undefined
  if (month) {
    parts.month = Number(month.value)
    return month.next
  }
  const weekday = parts.weekday === undefined ? lexis.find('weekday', words, at) : undefined
  if (weekday) {
    parts.weekday = weekday.value as Weekday
    return weekday.next
  }
  const quarter = parts.quarter ? undefined : lexis.find('quarter', words, at)
  if (quarter) {
    parts.quarter = true
    return quarter.next
  }
  const ordinal = parts.number === undefined ? lexis.find('ordinal', words, at) : undefined
  if (ordinal && Number(ordinal.value) > 0) {
    parts.number = Number(ordinal.value)
    return ordinal.next
  }
  const filler = lexis.find('filler', words, at)
  if (filler) return filler.next
  if (signs.has(token.text)) return at + 1
  return takeMisspelt(parts, token, at, lexis)
}

function takeNumber(parts: Draft, words: readonly Token[], at: number, lexis: Lexicon): number | undefined {
  const token = words[at] as Token
  const value = Number(token.text)
  if (token.text.length === 4 && parts.year === undefined) {
    parts.year = value
    return at + 1
  }
  if (token.text.length > 2 || parts.number !== undefined) return undefined
  parts.number = value
  const suffix = touch(token, words[at + 1]) ? lexis.find('ordinalSuffix', words, at + 1) : undefined
  return suffix?.next ?? at + 1
}

function takeMisspelt(parts: Draft, token: Token, at: number, lexis: Lexicon): number | undefined {
  if (parts.month !== undefined || token.text.length < 4) return undefined
  const near = lexis
    .spellings('month')
    .filter(({ text }) => text.length >= 4)
    .map(({ text, value }) => ({ value, steps: distance(text, token.text) }))
    .sort((a, b) => a.steps - b.steps)[0]
  if (!near || near.steps > 2) return undefined
  parts.month = Number(near.value)
  parts.misspelt = true
  return at + 1
}
