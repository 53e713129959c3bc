// Times of day inside a sentence: "14:00", "14h30", "2 pm", "um 14 Uhr", "from 14:00 to 15:00".

import type { Lexicon } from './lexicon.ts'
import { digits, type Token, touch } from './tokens.ts'

export interface TimeFound {
  /** 'HH:MM'; absent when the words leave it open, as "at 9" does. */
  readonly time?: string
  /** How long, when an end is given. */
  readonly minutes?: number
  readonly next: number
}

interface Clock {
  readonly hour: number
  readonly minute: number
  readonly half?: 'am' | 'pm'
  /** False for a bare hour, which may be of the morning or of the evening. */
  readonly sure: boolean
  readonly next: number
}

/** Returns the time, or the time from and to, that begins at a token, or undefined when none does. */
export function timeAt(words: readonly Token[], at: number, lexis: Lexicon): TimeFound | undefined {
  const between = lexis.find('between', words, at)
  const from = lexis.find('from', words, at)
  const led = between ?? from ?? lexis.find('at', words, at)
  const first = clockAt(words, led?.next ?? at, lexis, led !== undefined)
  if (!first) return undefined
  return (
    rangeFrom(words, first, lexis, between !== undefined, led !== undefined) ??
    single(words, first, lexis, led !== undefined)
  )
}

function single(words: readonly Token[], clock: Clock, lexis: Lexicon, led: boolean): TimeFound | undefined {
  if (!clock.sure && counts(words, clock.next, lexis)) return undefined
  if (clock.sure || (led && clock.hour >= 13)) return { time: written(clock), next: clock.next }
  return led ? { next: clock.next } : undefined
}

/** True when the word after a bare number makes it a day or an amount: 15 January, 2 weeks, the 15th. */
function counts(words: readonly Token[], at: number, lexis: Lexicon): boolean {
  const suffix = touch(words[at - 1], words[at]) && lexis.find('ordinalSuffix', words, at)
  return Boolean(suffix) || (['month', 'unit', 'weekday'] as const).some((sense) => lexis.find(sense, words, at))
}

function rangeFrom(
  words: readonly Token[],
  first: Clock,
  lexis: Lexicon,
  between: boolean,
  led: boolean,
): TimeFound | undefined {
  const to = words[first.next]?.text === '-' ? first.next + 1 : lexis.find('to', words, first.next)?.next
  const joint = to ?? (between ? lexis.find('and', words, first.next)?.next : undefined)
  if (joint === undefined) return undefined
  const lead = lexis.find('at', words, joint)
  const second = clockAt(words, lead?.next ?? joint, lexis, true)
  if (!second) return undefined
  const late = led && first.hour >= 13 && second.hour >= 13
  if (!first.sure && !second.sure && !late) return led ? { next: second.next } : undefined
  const start = first.sure || !second.half ? first : inHalf(first, second)
  const minutes = (((second.hour - start.hour) * 60 + second.minute - start.minute + 1439) % 1440) + 1
  return minutes > 12 * 60 ? undefined : { time: written(start), minutes, next: second.next }
}

/** "2 to 3 pm" begins at 2 pm, "11 to 12 pm" at 11 am. */
function inHalf(first: Clock, second: Clock): Clock {
  const later = { ...first, hour: (first.hour % 12) + (second.half === 'pm' ? 12 : 0) }
  return later.hour * 60 + later.minute < second.hour * 60 + second.minute ? later : { ...first, hour: first.hour % 12 }
}

function clockAt(words: readonly Token[], at: number, lexis: Lexicon, led: boolean): Clock | undefined {
  const noon = lexis.find('noon', words, at)
  if (noon) return { hour: 12, minute: 0, sure: true, next: noon.next }
  const face = faceAt(words, at, lexis, led)
  if (!face || face.hour > 23 || face.minute > 59) return undefined
  const half = halfAt(words, face.next, lexis)
  if (!half) return face
  if (face.hour > 12 || face.hour === 0) return { ...face, sure: true, next: half.next }
  const hour = (face.hour % 12) + (half.half === 'pm' ? 12 : 0)
  return { ...face, hour, half: half.half, sure: true, next: half.next }
}

function halfAt(words: readonly Token[], at: number, lexis: Lexicon): { half: 'am' | 'pm'; next: number } | undefined {
  const am = lexis.find('am', words, at)
  const pm = lexis.find('pm', words, at)
  if (!am && !pm) return undefined
  const next = (pm ?? am)?.next ?? at
  const dotted = words[next]?.text === '.' && words[next - 2]?.text === '.'
  return { half: pm ? 'pm' : 'am', next: dotted ? next + 1 : next }
}

/** The digits of a time, with what makes them one: a colon, "h", "Uhr". */
function faceAt(words: readonly Token[], at: number, lexis: Lexicon, led: boolean): Clock | undefined {
  const hour = digits(words[at])
  if (hour === undefined) return undefined
  const oclock = lexis.find('oclock', words, at + 1)
  const length = words[at]?.text.length ?? 0
  if (length === 4) {
    const end = oclock ?? (lexis.find('unit', words, at + 1)?.value === '1 hour' ? { next: at + 2 } : undefined)
    return end && { hour: Math.floor(hour / 100), minute: hour % 100, sure: true, next: end.next }
  }
  if (length > 2) return undefined
  const minute = minutesAt(words, at + 1, lexis, led)
  const isAmount = lexis.find('unit', words, at + 1)?.value === '1 hour' && hour < 8 && !led
  if (isAmount) return undefined
  if (minute) return { hour, minute: minute.value, sure: true, next: minute.next }
  if (!oclock) return { hour, minute: 0, sure: false, next: at + 1 }
  return { hour, minute: 0, sure: true, next: oclock.next }
}

function minutesAt(
  words: readonly Token[],
  at: number,
  lexis: Lexicon,
  led: boolean,
): { value: number; next: number } | undefined {
  const sign = words[at]
  const value = words[at + 1]?.text.length === 2 ? digits(words[at + 1]) : undefined
  if (value === undefined || !sign) return undefined
  const after = afterHours(words, at + 2, lexis)
  if (sign.text === ':' && touch(words[at - 1], sign) && touch(sign, words[at + 1])) return { value, next: after }
  if (sign.text === '.' && touch(words[at - 1], sign) && touch(sign, words[at + 1])) {
    return led || after > at + 2 || halfAt(words, at + 2, lexis) ? { value, next: after } : undefined
  }
  return lexis.find('oclock', words, at) && !lexis.find('unit', words, at + 2) ? { value, next: at + 2 } : undefined
}

/** Skips the word for hours after "14:00". */
function afterHours(words: readonly Token[], at: number, lexis: Lexicon): number {
  const hours = lexis.find('unit', words, at)
  return lexis.find('oclock', words, at)?.next ?? (hours?.value === '1 hour' ? hours.next : at)
}

function written({ hour, minute }: Clock): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
