// Amounts of time inside a sentence: "90 minutes", "1 h 30", "eine Stunde", "six months and 14 days".

import type { Lexicon } from './lexicon.ts'
import { digits, type Token, touch } from './tokens.ts'

/** Sums by kind; a week is 7 days, a year 12 months. */
export interface Amounts {
  readonly minutes: number
  readonly days: number
  readonly workingDays: number
  readonly months: number
}

export interface AmountsFound {
  readonly amounts: Amounts
  readonly next: number
}

const perUnit: Readonly<Record<string, Partial<Amounts>>> = {
  minute: { minutes: 1 },
  hour: { minutes: 60 },
  day: { days: 1 },
  'working-day': { workingDays: 1 },
  week: { days: 7 },
  month: { months: 1 },
  year: { months: 12 },
}

const none: Amounts = { minutes: 0, days: 0, workingDays: 0, months: 0 }

/** Returns the sum of the amounts that follow each other from a token on, or undefined when none begins there. */
export function amountsAt(words: readonly Token[], at: number, lexis: Lexicon): AmountsFound | undefined {
  const first = amountAt(words, at, lexis)
  if (!first) return undefined
  const joint = lexis.find('and', words, first.next)?.next ?? first.next
  const rest = amountsAt(words, joint, lexis)
  return rest ? { amounts: sum(first.amounts, rest.amounts), next: rest.next } : first
}

/** Returns the amount of a key such as '2 week', `times` over. */
export function amountOf(key: string, times = 1): Amounts {
  const [size, unit] = key.split(' ')
  const factor = Number(size) * times
  const parts = perUnit[unit ?? ''] ?? {}
  return {
    minutes: (parts.minutes ?? 0) * factor,
    days: (parts.days ?? 0) * factor,
    workingDays: (parts.workingDays ?? 0) * factor,
    months: (parts.months ?? 0) * factor,
  }
}

function amountAt(words: readonly Token[], at: number, lexis: Lexicon): AmountsFound | undefined {
  const named = lexis.find('amount', words, at)
  if (named) return { amounts: amountOf(named.value), next: named.next }
  const number = numberAt(words, at, lexis)
  if (!number) return undefined
  const hyphen = words[number.next]?.text === '-' && touch(words[at], words[number.next])
  const unit = lexis.find('unit', words, hyphen ? number.next + 1 : number.next)
  if (!unit) return undefined
  const amounts = amountOf(unit.value, number.value)
  const minutes = unit.value === '1 hour' ? bareMinutes(words, unit.next, lexis) : undefined
  if (minutes === undefined) return { amounts, next: unit.next }
  return { amounts: sum(amounts, { ...none, minutes }), next: unit.next + 1 }
}

/** The 30 of "1 h 30", which has no unit of its own. */
function bareMinutes(words: readonly Token[], at: number, lexis: Lexicon): number | undefined {
  const value = digits(words[at])
  if (value === undefined || value > 59 || words[at]?.text.length !== 2) return undefined
  return lexis.find('unit', words, at + 1) ? undefined : value
}

function numberAt(words: readonly Token[], at: number, lexis: Lexicon): { value: number; next: number } | undefined {
  const whole = digits(words[at])
  if (whole === undefined) {
    const word = lexis.find('number', words, at)
    return word && { value: Number(word.value), next: word.next }
  }
  const [sign, part] = [words[at + 1], words[at + 2]]
  const joined = touch(words[at], sign) && touch(sign, part) && ['.', ',', ':', '-'].includes(sign?.text ?? '')
  const fraction = joined ? digits(part) : undefined
  if (fraction === undefined) return { value: whole, next: at + 1 }
  if (sign?.text === '-' || (sign?.text === ':' && fraction > 59)) return undefined
  return {
    value: sign?.text === ':' ? whole + fraction / 60 : Number(`${whole}.${part?.text}`),
    next: at + 3,
  }
}

function sum(a: Amounts, b: Amounts): Amounts {
  return {
    minutes: a.minutes + b.minutes,
    days: a.days + b.days,
    workingDays: a.workingDays + b.workingDays,
    months: a.months + b.months,
  }
}
