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
const linesOfSheet = 60
/** Letters in a line, in a wide type; most are narrower. */
const letters = { wide: 108, left: 50, right: 50 }

/** From the barest to the fullest. */
const rooms: readonly [Room, ...Room[]] = [
  { lines: 1, letters: 60, isBrief: true },
  { lines: 1, letters: 80 },
  { lines: 1, letters: 110 },
  { lines: 2, letters: 110 },
  { lines: 3, letters: 120 },
  { lines: 4, letters: 140 },
  { lines: 5, letters: 160 },
  { lines: 6, letters: 180 },
  { lines: 8, letters: 200 },
]
const roomOnTop: Room = { lines: 3, letters: 120 }

/** Returns the answers that show most and still fit on one sheet. */
export function fullestOnOneSheet(make: (room: Room) => Answers): Answers {
  const top = make(roomOnTop)
  const above = [top.what, ...columns.wide.map((question) => top[question])]
  const most = linesOfSheet - above.reduce((sum, answer) => sum + heightOf(answer, letters.wide), 0)
  const made = rooms.map(make)
  return {
    ...top,
    ...fullest(columns.left, made, { most, wide: letters.left }),
    ...fullest(columns.right, made, { most, wide: letters.right }),
  }
}

/** What a reader looks for first, where there is room for one line more. */
const dearest: readonly OutsideQuestion[] = ['cost', 'impact', 'next', 'happened', 'risk', 'who']

/** Each answer of a column gets a little more room in turn, as long as all of them still fit. */
function fullest(
  questions: readonly OutsideQuestion[],
  made: readonly Answers[],
  { most, wide }: { readonly most: number; readonly wide: number },
): Partial<Answers> {
  const levels = new Map(questions.map((question) => [question, 0]))
  const answer = (question: OutsideQuestion, level = 0) => made[level]?.[question] ?? { title: '', blocks: [] }
  const height = () => [...levels].reduce((sum, [question, level]) => sum + heightOf(answer(question, level), wide), 0)
  for (const [level] of made.entries())
    for (const question of dearest.filter((one) => questions.includes(one))) {
      const before = levels.get(question) ?? 0
      levels.set(question, level)
      if (height() > most) levels.set(question, before)
    }
  return Object.fromEntries([...levels].map(([question, level]) => [question, answer(question, level)]))
}

/** In lines of text, with the room around them. */
function heightOf({ blocks }: Answer, wide: number): number {
  return blocks.reduce((sum, block) => sum + linesOf(block, wide), 1.95)
}

function linesOf(block: Block, wide: number): number {
  switch (block.type) {
    case 'heading':
      return 1.25
    case 'list':
      return block.items.reduce((sum, { text }) => sum + rows(text, wide - 2) + 0.08, 0)
    case 'paragraph':
      return rows(block.text, wide) + 0.27
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
