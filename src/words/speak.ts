// Puts a finding into words: a template and its values become segments, which each writer writes in its own way.
import type { Check } from '../checks/check.ts'
import { fitsSlot, piecesOf, type Slot } from '../checks/wording.ts'
import type { Finding, Value, Values } from '../finding.ts'
import { formatDate } from '../recurrence/calendar-date.ts'

/**
 * A stretch of a sentence. `words` are ours; every other type holds a value that somebody wrote. What is `said` are whole
 * sentences of the community on a page that is made of them.
 */
export type Segment =
  | { readonly type: 'words' | 'said'; readonly text: string }
  | { readonly type: 'name' | 'path' | 'link'; readonly text: string }

/** Returns the sentence of a finding, in segments. */
export function speak(finding: Finding, check: Check): readonly Segment[] {
  return fill(check.says, finding.values, check.phrases)
}

/** Returns the words on what to do about a finding, in segments. */
export function advise(finding: Finding, check: Check): readonly Segment[] {
  return fill(check.fix, finding.values, check.phrases)
}

/** Returns a template with its slots filled; a slot without a value is left out. */
export function fill(
  template: string,
  values: Values,
  phrases: Readonly<Record<string, string>> = {},
): readonly Segment[] {
  return piecesOf(template).flatMap((piece): readonly Segment[] => {
    if (typeof piece === 'string') return [words(piece)]
    const value = values[piece.name]
    return value === undefined ? [] : segmentsOf(value, piece, phrases)
  })
}

/** A value that is not of its slot's type is a name like any other: it was written by somebody, and is shown as that. */
function segmentsOf(value: Value, slot: Slot, phrases: Readonly<Record<string, string>>): readonly Segment[] {
  if (typeof value === 'object') return joined(value.map((text): Segment => ({ type: 'name', text })))
  if (!fitsSlot(value, slot)) return [{ type: 'name', text: String(value) }]
  const [one, many] = slot.forms
  switch (slot.type) {
    case 'date':
      return [words(formatDate(String(value)))]
    case 'number':
      return [words(one === undefined ? String(value) : `${value} ${value === 1 ? one : many}`)]
    case 'phrase':
      return [words(Object.hasOwn(phrases, value) ? (phrases[value] ?? '') : '')]
    case 'path':
    case 'link':
      return [{ type: slot.type, text: String(value) }]
    default:
      return [{ type: 'name', text: String(value) }]
  }
}

/** Returns items joined as in a sentence: “a”, “b” and “c”. */
export function joined(items: readonly Segment[], join = 'and'): readonly Segment[] {
  return inSentence(
    items.map((item) => [item]),
    join,
  )
}

/** Returns stretches of text joined as in a sentence. */
export function inSentence<T>(parts: readonly (readonly T[])[], join = 'and'): readonly (T | Segment)[] {
  const [last = []] = parts.slice(-1)
  return parts.length < 2 ? last : [...separated(parts.slice(0, -1)), words(` ${join} `), ...last]
}

/** Returns stretches of text one after the other, with a comma or other words of ours between them. */
export function separated<T>(parts: readonly (readonly T[])[], between = ', '): readonly (T | Segment)[] {
  return parts.flatMap((part, at): readonly (T | Segment)[] => (at === 0 ? part : [words(between), ...part]))
}

/** Returns our own words as a segment. */
export function words(text: string): Segment {
  return { type: 'words', text }
}
