// What a sheet of paper holds: how the page is laid out, and how many lines that makes.
import type { OutsideQuestion } from '../../kinds/telling.ts'
import type { Block, Inline } from '../../words/blocks.ts'
import type { Answer, Answers } from './answers.ts'
import type { Room } from './lines.ts'

/** Which answer stands where: what was and is on the left, what is to be looked after on the right. */
export const columns: Readonly<Record<'wide' | 'left' | 'right', readonly OutsideQuestion[]>> = {
  wide: ['why'],
  left: ['who', 'happened', 'impact'],
  right: ['risk', 'cost', 'next'],
}

/** Lines on a sheet of Letter, which is the shorter one, below the title and above the last line. */
const linesOfSheet = 58
/** Letters in a line, in a wide type; most are narrower. */
const letters = { wide: 108, left: 51, right: 51 }

/** From the fullest to the barest. */
const rooms: readonly [Room, ...Room[]] = [
  { lines: 7, letters: 200 },
  { lines: 6, letters: 170 },
  { lines: 5, letters: 140 },
  { lines: 4, letters: 120 },
  { lines: 3, letters: 110 },
  { lines: 2, letters: 100 },
  { lines: 1, letters: 80 },
]
const roomOnTop: Room = { lines: 3, letters: 120 }

/** Returns the answers that show most and still fit on one sheet: each column takes the room that it has. */
export function fullestOnOneSheet(make: (room: Room) => Answers): Answers {
  const top = make(roomOnTop)
  const heightIn = (told: Answers, place: keyof typeof columns) =>
    columns[place].reduce((sum, question) => sum + heightOf(told[question], letters[place]), 0)
  const rest = linesOfSheet - heightOf(top.what, letters.wide) - heightIn(top, 'wide')
  const made = rooms.map(make)
  const fullest = (place: 'left' | 'right') => made.find((told) => heightIn(told, place) <= rest) ?? made.at(-1) ?? top
  const [left, right] = [fullest('left'), fullest('right')]
  const from = (question: OutsideQuestion) =>
    columns.left.includes(question) ? left : columns.right.includes(question) ? right : top
  return Object.fromEntries(
    Object.keys(top).map((question) => [question, from(question as OutsideQuestion)[question as OutsideQuestion]]),
  ) as unknown as Answers
}

/** In lines of text: a title with the room around it is a bit more than two. */
function heightOf({ blocks }: Answer, wide: number): number {
  return blocks.reduce((sum, block) => sum + linesOf(block, wide), 2.2)
}

function linesOf(block: Block, wide: number): number {
  switch (block.type) {
    case 'heading':
      return 1.4
    case 'list':
      return block.items.reduce((sum, { text }) => sum + rows(text, wide - 3), 0)
    case 'paragraph':
      return rows(block.text, wide) + 0.3
    default:
      return 1
  }
}

function rows(text: readonly Inline[], wide: number): number {
  return Math.max(1, Math.ceil(lettersIn(text) / wide))
}

function lettersIn(text: readonly Inline[]): number {
  return text.reduce((sum, { text: inner }) => sum + (typeof inner === 'string' ? inner.length : lettersIn(inner)), 0)
}
