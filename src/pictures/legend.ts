// What the marks of a picture mean, in a line below it.
import type { Element } from 'hast'
import { pictureWidth, small, text } from './picture.ts'
import { widthOf } from './text-width.ts'

export interface Meaning {
  /** Draws the mark with its middle at a place. */
  readonly mark: (x: number, y: number) => readonly Element[]
  readonly words: string
}

const line = 22
const between = 22

/** Returns the marks with their meanings, in as many lines as they need. */
export function legend(
  meanings: readonly Meaning[],
  { x, y }: { readonly x: number; readonly y: number },
): { readonly drawn: readonly Element[]; readonly height: number } {
  let [left, top] = [x, y + 14]
  const drawn = meanings.flatMap(({ mark, words }) => {
    const width = 22 + widthOf(words, small)
    if (left > x && left + width > pictureWidth - 8) [left, top] = [x, top + line]
    const start = left
    left += width + between
    return [...mark(start + 8, top), text({ ...small, x: start + 22, y: top + 4.5, words, look: 'muted' })]
  })
  return { drawn, height: meanings.length === 0 ? 0 : top - y + 12 }
}
