// What edits do to the lines of a page: for people who read a difference, and for platforms that count in lines.
import { applyEdits, type Edit } from './edit.ts'

/** Lines of a page, and those that come in their place. `first` and `last` count from 1; no edit changes only a part of these lines. */
export interface LineChange {
  readonly first: number
  readonly last: number
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** Returns the lines that edits of a page's text change, from the top down; edits of the same lines are one change. */
export function lineChanges(text: string, edits: readonly Edit[]): readonly LineChange[] {
  const starts = lineStarts(text)
  const lineOf = (offset: number) => lineAt(starts, offset)
  const groups: { first: number; last: number; edits: Edit[] }[] = []
  for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
    const [first, last] = [lineOf(edit.start), lineOf(edit.end)]
    const group = groups.at(-1)
    if (!group || first > group.last) groups.push({ first, last, edits: [edit] })
    else {
      group.last = Math.max(group.last, last)
      group.edits.push(edit)
    }
  }
  return groups.flatMap(({ first, last, edits }): readonly LineChange[] => {
    const from = starts[first - 1] ?? 0
    const to = last < starts.length ? (starts[last] ?? 0) - 1 : text.length
    const moved = edits.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }))
    const before = text.slice(from, to)
    const after = applyEdits(before, moved)
    if (after === before) return []
    return [trimmed({ first, last, before: before.split('\n'), after: after.split('\n') })]
  })
}

/** An edit that takes a whole line away ends where the next one begins, which stays as it is. */
function trimmed(change: LineChange): LineChange {
  const { first, last, before, after } = change
  if (before.length < 2 || before.at(-1) !== after.at(-1)) return change
  return { first, last: last - 1, before: before.slice(0, -1), after: after.slice(0, -1) }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}

function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
