// What was surely meant where something is misspelt: what may be written without asking. A guess is for `choices.ts`.
import { distance } from 'fastest-levenshtein'
import { plainName } from '../documents/sections.ts'
import { closestTo } from './choices.ts'
import { languages, type Names } from './names.ts'

/** Returns the candidate that comes closest where no other comes as close: the one that may be written without asking. */
export function onlyClosestTo<T>(
  name: string,
  candidates: readonly T[],
  nameOf: (candidate: T) => string,
): T | undefined {
  const closest = closestTo(name, candidates, nameOf)
  if (closest === undefined) return undefined
  const away = distance(name, nameOf(closest))
  const isRival = (other: T) => nameOf(other) !== nameOf(closest) && distance(name, nameOf(other)) <= away
  return candidates.some(isRival) ? undefined : closest
}

/**
 * Returns the same among names that people gave: one letter less, more or another, or two that changed places. Whoever
 * writes “Group A” or “2026-03” does not mean “Group B” or “2026-04”.
 */
export function onlySlipOf<T>(name: string, candidates: readonly T[], nameOf: (candidate: T) => string): T | undefined {
  const closest = onlyClosestTo(name, candidates, nameOf)
  return closest !== undefined && isSlip(name, nameOf(closest)) ? closest : undefined
}

function isSlip(written: string, meant: string): boolean {
  const bare = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '').toLowerCase()
  const inOrder = (text: string) => [...bare(text)].toSorted().join('')
  const digits = (text: string) => text.replace(/\D/g, '')
  if (digits(written) !== digits(meant)) return false
  if (bare(written) === bare(meant)) return true
  const [one, other] = [written, meant].map((text) => text.split(/[^\p{L}\p{M}\p{N}]+/u))
  const isLong = (word: string, at: number) =>
    word === other?.[at] || Math.min(word.length, other?.[at]?.length ?? 0) >= 3
  return (distance(written, meant) === 1 || inOrder(written) === inOrder(meant)) && one?.every(isLong) === true
}

/** Of short words, one with another letter is another word: “gone” is no slip for “done”, and “donee” is one. */
function isAnotherWord(written: string, meant: string): boolean {
  return written.length <= 4 && written.length === meant.length
}

/** Returns how the value that was meant is spelt, in the language in which it was misspelt; nothing where two may be meant. */
export function spellingMeant(choices: Readonly<Record<string, Names>>, written: string): string | undefined {
  const spelt = Object.entries(choices).flatMap(([value, names]) =>
    [value, ...languages.flatMap((language) => names[language]?.split('|') ?? [])].map((spelling) => ({
      value,
      spelling,
    })),
  )
  const name = plainName(written)
  const closest = closestTo(name, spelt, ({ spelling }) => plainName(spelling))
  if (closest === undefined) return undefined
  const away = distance(name, plainName(closest.spelling))
  const isRival = ({ value, spelling }: (typeof spelt)[number]) =>
    value !== closest.value && distance(name, plainName(spelling)) <= away
  if (spelt.some(isRival) || isAnotherWord(name, plainName(closest.spelling))) return undefined
  const isCapital = /^\p{Lu}/u.test(written)
  return isCapital ? closest.spelling.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : closest.spelling
}
