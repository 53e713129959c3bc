// What the emulator does not know of reviews: comments at lines, which GitHub takes all together or not at all.
import { answers } from './faults.ts'
import type { Asked, Layer } from './gate.ts'
import type { PullState } from './pulls.ts'

/** What somebody says beside lines of a pull request. */
export interface LineComment {
  readonly author: string
  readonly path: string
  /** The lines as the API names them: one, or the first and the last. */
  readonly lines: readonly number[]
  readonly body: string
}

interface Wanted {
  readonly path: string
  readonly body: string
  readonly line?: number
  readonly side?: string
  readonly start_line?: number
  readonly start_side?: string
}

interface Review {
  readonly commit_id?: string
  readonly body?: string
  readonly comments?: readonly Wanted[]
}

type Json = Readonly<Record<string, unknown>>

/** Returns the layer that finds the lines of a review in the patches, and refuses all of it where one of them is not there. */
export function lineCommentsLayer(pulls: ReadonlyMap<number, PullState>): Layer {
  // The emulator counts positions in the patch; the lines are kept here.
  const lines = new Map<string, Pick<Wanted, 'line' | 'start_line'>>()
  const keyOf = ({ path, body }: Json) => JSON.stringify([path, body])
  return async (asked, next) => {
    const [, number, part] = /\/pulls\/(\d+)\/(reviews|comments)$/.exec(asked.path) ?? []
    const pull = pulls.get(Number(number))
    if (pull && part === 'reviews' && asked.method === 'POST') {
      const review = JSON.parse(asked.body) as Review
      const placed = (review.comments ?? []).map((comment) => ({ ...comment, position: positionOf(comment, pull) }))
      const isWhole = placed.every(({ position }) => position !== undefined)
      if (!isWhole || !review.body || review.commit_id !== pull.head) return answers.invalid
      const answered = await next({ ...asked, body: JSON.stringify({ ...review, comments: placed }) })
      if (answered.status < 300) for (const one of placed) lines.set(keyOf({ ...one }), one)
      return answered
    }
    const answered = await next(asked)
    if (!isList(asked, part) || answered.status !== 200) return answered
    const shown = (JSON.parse(answered.body ?? '[]') as readonly Json[]).map((one) => {
      const { line = null, start_line = null } = lines.get(keyOf(one)) ?? {}
      return { ...one, line, start_line }
    })
    return { ...answered, body: JSON.stringify(shown) }
  }
}

const isList = ({ method }: Asked, part: string | undefined) => method === 'GET' && part === 'comments'

/** A line counts where it stands after the change, and the first and the last in the same stretch of the patch. */
function positionOf({ path, line, side, start_line, start_side }: Wanted, pull: PullState): number | undefined {
  const patch = pull.files.find(({ filename }) => filename === path)?.patch ?? ''
  if (line === undefined || side !== 'RIGHT' || (start_line !== undefined && start_side !== 'RIGHT')) return undefined
  let [at, stretch] = [0, 0]
  const found = new Map<number, { readonly position: number; readonly stretch: number }>()
  for (const [position, written] of patch.split('\n').entries()) {
    const header = /^@@ .*\+(\d+)/.exec(written)
    if (header) {
      at = Number(header[1]) - 1
      stretch += 1
    } else if (/^[ +]/.test(written)) {
      at += 1
      found.set(at, { position, stretch })
    }
  }
  const [first, last] = [found.get(start_line ?? line), found.get(line)]
  return first && last && first.stretch === last.stretch && (start_line ?? 0) < line ? last.position : undefined
}
