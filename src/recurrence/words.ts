// Reads when a series of meetings takes place, from an RRULE or from plain words in five languages.

import type { Draft } from './beside.ts'
import { languages } from './languages/all.ts'
import type { LanguageWords } from './languages/language.ts'
import { lexicon } from './lexicon.ts'
import { type Resolved, resolve } from './resolve.ts'
import { looksLikeRRule, readRRule } from './rrule.ts'
import type { Rule } from './rule.ts'
import { partsOf } from './rule-parts.ts'
import { takeApart } from './sentence.ts'

/** What the same words may say beside the rule. */
interface Particulars {
  /** Local, 'HH:MM'. */
  readonly time?: string
  readonly minutes?: number
  /** The words that name the time zone, as they stand; for `readZone`. */
  readonly zoneWords?: string
  /** The first date, 'YYYY-MM-DD'. */
  readonly start?: string
  /** A time that may be of the morning or of the evening, as in "at 9". */
  readonly timeWords?: string
}

export interface Recurrence extends Particulars {
  readonly rule: Rule
}

export type RecurrenceReading =
  | Recurrence
  /** Two meanings; each proposal is in words that leave no doubt. */
  | (Particulars & { readonly problem: 'ambiguous'; readonly proposals: readonly string[] })
  /** How often is said, but not on which day: `rhythm` is all that is known. */
  | (Particulars & { readonly problem: 'incomplete'; readonly rhythm: Rule; readonly proposals: readonly string[] })
  /** `part` is what could not be read, when it is not the whole. */
  | (Particulars & { readonly problem: 'unreadable'; readonly part?: string })

/** Returns the rule that words such as "third Wednesday of every month, 14:00, Brussels time" state, or what to ask. */
export function readRecurrence(words: string): RecurrenceReading {
  if (looksLikeRRule(words)) return readRRule(words)
  const text = words.normalize('NFC').trim()
  if (text === '' || text.length > 200) return { problem: 'unreadable' }
  let best: Ranked | undefined
  for (const language of languages) {
    const next = readIn(text, language)
    if (!best || rank(next) < rank(best)) best = next
    if (rank(best) <= certain) break
  }
  return best?.reading ?? { problem: 'unreadable' }
}

/** Up to this rank every word was understood, so no other language can do better. */
const certain = 3

interface Ranked {
  readonly reading: RecurrenceReading
  /** How many letters of the text stayed unread. */
  readonly unread: number
}

function readIn(text: string, language: LanguageWords): Ranked {
  const { items, beside, unread } = takeApart(text, lexicon(language))
  if (unread !== undefined) {
    return { reading: { problem: 'unreadable', ...(unread !== text && { part: unread }) }, unread: unread.length }
  }
  const resolved = resolve(partsOf(items))
  const told = particulars(beside, resolved)
  if ('problem' in resolved) return { reading: { ...told, ...resolved }, unread: 0 }
  if (resolved.openNumber !== undefined && !told.timeWords) {
    const part = String(resolved.openNumber)
    return { reading: { problem: 'unreadable', part }, unread: part.length }
  }
  const { rule } = resolved
  const withEnd = beside.until && rule.count === undefined ? { ...rule, until: beside.until } : rule
  return { reading: { ...told, rule: withEnd }, unread: 0 }
}

function particulars({ time, minutes, zoneWords, start, timeWords }: Readonly<Draft>, resolved: Resolved): Particulars {
  const hour =
    'openNumber' in resolved && time === undefined && (resolved.openNumber ?? 24) < 24
      ? String(resolved.openNumber)
      : undefined
  const open = timeWords ?? hour
  return {
    ...(time !== undefined && { time }),
    ...(minutes !== undefined && { minutes }),
    ...(zoneWords !== undefined && { zoneWords }),
    ...(start !== undefined && { start }),
    ...(open !== undefined && { timeWords: open }),
  }
}

/** A rule is better than a question, a question better than nothing, and a short unread part better than a long one. */
function rank({ reading, unread }: Ranked): number {
  if ('rule' in reading) return 0
  if (reading.problem === 'ambiguous') return 1
  if (reading.problem === 'incomplete') return 2
  return certain + unread
}
