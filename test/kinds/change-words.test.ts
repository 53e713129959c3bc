// The words that kinds have for changes: every slot can be filled, and every field of every kind has a sentence.
import { describe, expect, test } from 'vitest'
import { piecesOf } from '../../src/checks/wording.ts'
import type { Change } from '../../src/comparison/change.ts'
import { kinds } from '../../src/kinds/all.ts'
import type { ChangeWords } from '../../src/kinds/change-words.ts'
import { type AnyKind, isCollection, type Shape } from '../../src/kinds/kind.ts'
import { changeSentence } from '../../src/reports/change-sentences.ts'
import { plain } from '../../src/words/writers/plain.ts'

interface Part {
  readonly kind: string
  readonly collection?: string
  readonly field?: string
  readonly words: ChangeWords | undefined
  /** The names that may stand in a slot. */
  readonly slots: readonly string[]
}

const parts = (Object.values(kinds) as readonly AnyKind[]).flatMap((kind): readonly Part[] =>
  Object.entries(kind.fields as Shape).flatMap(([name, part]): readonly Part[] => {
    if (!isCollection(part))
      return [{ kind: kind.kind, field: name, words: part.changes, slots: ['page', 'old', 'new'] }]
    const fields: Shape = part.fields
    return [
      {
        kind: kind.kind,
        collection: name,
        words: part.changes,
        slots: ['page', 'entry', 'old', 'new', ...Object.keys(fields)],
      },
      ...Object.entries(fields).flatMap(([field, one]) =>
        isCollection(one)
          ? []
          : [{ kind: kind.kind, collection: name, field, words: one.changes, slots: ['page', 'entry', 'old', 'new'] }],
      ),
    ]
  }),
)
const called = ({ kind, collection, field }: Part) => [kind, collection, field].filter(Boolean).join('.')

function sentencesOf({ onlyPeople = {}, matters: _, headline, becomes: __, ...told }: ChangeWords): readonly string[] {
  return [...Object.values(told), ...Object.values(onlyPeople)]
    .flat()
    .concat(headline === undefined ? [] : [`${headline}.`])
}

test('the words of kinds have slots that can be filled, and end as sentences do', () => {
  const worded = parts.filter(({ words }) => words !== undefined)
  expect(worded.length).toBeGreaterThan(12)
  for (const part of worded)
    for (const sentence of sentencesOf(part.words ?? {})) {
      const slots = piecesOf(sentence).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.name]))
      expect(
        slots.filter((slot) => !part.slots.includes(slot)),
        `${called(part)}: ${sentence}`,
      ).toEqual([])
      expect(sentence, called(part)).toMatch(/^[A-Z{].*\.$/)
    }
})

describe('a change of every field of every kind has a sentence', () => {
  const change = (
    part: Part,
    before: readonly string[],
    after: readonly string[],
    more: Partial<Change> = {},
  ): Change => ({
    what: part.field === undefined ? 'entry-added' : 'field',
    about: { path: 'page.md', kind: part.kind, ...(part.field !== undefined && { field: part.field }) },
    ...(part.collection !== undefined && { collection: part.collection, name: 'Open day' }),
    weight: 'other',
    before,
    after,
    alsoNamed: [],
    ...more,
  })
  test.each([
    ['new', [], ['Bo']],
    ['another', ['Bo'], ['Eeva']],
    ['empty', ['Bo'], []],
    ['a longer list', ['Bo'], ['Bo', 'Eeva']],
    ['a shorter list', ['Bo', 'Eeva'], ['Bo']],
    ['not to be repeated', ['…'], ['Bo']],
  ])('%s', (_, before, after) => {
    for (const part of parts) {
      const said = plain(changeSentence(change(part, before, after)))
      expect(said, called(part)).toMatch(/^\S.*[^ ]\.$/)
      expect(said, called(part)).not.toMatch(/undefined|\{|\}| {2}|…/)
      if (part.field !== undefined && before[0] !== '…') expect(said, called(part)).toMatch(/Bo|Eeva/)
    }
  })

  test('of a longer text, with how much of it', () => {
    for (const part of parts.filter(({ field }) => field !== undefined))
      expect(plain(changeSentence(change(part, ['a'], ['b'], { rewritten: 62 }))), called(part)).toMatch(/60|Bo|\bb\b/)
  })
})
