// How much of a text is new, and which of its sentences, where it is only one.
import { without } from './values.ts'

/** Letters of a text, or of one sentence of it, that are told as they stand. */
export const mostQuoted = 120

export interface Rewriting {
  readonly rewritten: number
  readonly passage?: { readonly before: string; readonly after: string }
}

/** Returns how much of a text is new, in percent of its words; of the same words in another order, nothing is. */
export function rewriting(before: string, after: string): Rewriting {
  const [old, now] = [wordsIn(before), wordsIn(after)]
  const most = Math.max(old.length, now.length, 1)
  const kept = now.length - without(now, old).length
  // A single word in a long text is something, and a text of which a word is left is not all new.
  const share = Math.round((100 * (most - kept)) / most)
  const rewritten = kept === most ? 0 : Math.min(kept === 0 ? 100 : 99, Math.max(1, share))
  const passage = onePassage(before, after)
  return { rewritten, ...(passage && { passage }) }
}

/** The one sentence that is different, where it is short and stands for another, comes or goes. */
function onePassage(before: string, after: string): { before: string; after: string } | undefined {
  const [old, now] = [sentencesIn(before), sentencesIn(after)]
  const [gone, come] = [without(old, now), without(now, old)]
  if (gone.length > 1 || come.length > 1 || gone.length + come.length === 0) return undefined
  const passage = { before: gone[0] ?? '', after: come[0] ?? '' }
  const isShort = ({ before: was, after: is }: typeof passage) => Math.max(was.length, is.length) <= mostQuoted
  const isAtHand = passage.before === '' || passage.after === '' || passage.after.length <= mostAtHand
  const cut = isAtHand && isShort(passage) ? passage : aroundTheDifference(passage)
  return isShort(cut) ? cut : undefined
}

/** A sentence of so many letters is told whole; of a longer one, what is different. */
const mostAtHand = 70
/** Words of a long sentence that are told on both sides of those that are different. */
const wordsAround = 4

function aroundTheDifference(passage: { before: string; after: string }): { before: string; after: string } {
  const [old, now] = [passage.before.split(' '), passage.after.split(' ')]
  const most = Math.min(old.length, now.length)
  let [start, end] = [0, 0]
  while (start < most && old[start] === now[start]) start += 1
  while (end < most - start && old.at(-1 - end) === now.at(-1 - end)) end += 1
  const cut = (all: readonly string[]) => {
    const [from, to] = [Math.max(0, start - wordsAround), all.length - Math.max(0, end - wordsAround)]
    return `${from > 0 ? '… ' : ''}${all.slice(from, to).join(' ')}${to < all.length ? ' …' : ''}`
  }
  return { before: cut(old), after: cut(now) }
}

function sentencesIn(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?…])\s+|\n{2,}/u)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '')
}

/** Returns the words of a text, without the marks between them. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'@._/-]*/gu) ?? []
}
