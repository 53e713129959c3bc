import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, type Edit } from '../../src/documents/edit.ts'
import { lineChanges } from '../../src/documents/line-changes.ts'

const edit = (start: number, end: number, text: string): Edit => ({ path: 'charter.md', start, end, text })

describe('the lines that edits change', () => {
  test('are told once where two edits stand in one line', () => {
    expect(lineChanges('one two\nthree', [edit(4, 7, '2'), edit(0, 3, '1')])).toEqual([
      { first: 1, last: 1, before: ['one two'], after: ['1 2'] },
    ])
  })

  test('are none where nothing changes', () => {
    expect(lineChanges('one', [edit(0, 3, 'one')])).toEqual([])
  })

  test('are the whole line where it is taken away, and not the next one', () => {
    expect(lineChanges('one\ntwo\nthree', [edit(4, 8, '')])).toEqual([
      { first: 2, last: 2, before: ['two'], after: [] },
    ])
  })

  test('hold the line before which others come', () => {
    expect(lineChanges('one\ntwo', [edit(4, 4, 'one and a half\n')])).toEqual([
      { first: 2, last: 2, before: ['two'], after: ['one and a half', 'two'] },
    ])
  })

  test('are one stretch where an edit joins two lines', () => {
    expect(lineChanges('one\ntwo\nthree', [edit(2, 5, ''), edit(6, 7, '0')])).toEqual([
      { first: 1, last: 2, before: ['one', 'two'], after: ['onw0'] },
    ])
  })
})

test('the lines put in the place of those before give what the edits make of the text', () => {
  const text = fc.array(fc.string({ maxLength: 6 }), { maxLength: 8 }).map((lines) => lines.join('\n'))
  const spans = fc.array(fc.tuple(fc.nat(50), fc.nat(12), fc.constantFrom('', 'x', 'x\ny', '\n')), { maxLength: 5 })
  fc.assert(
    fc.property(text, spans, (text, wanted) => {
      const edits = wanted
        .map(([start, length, written]) => edit(start, start + length, written))
        .filter(({ end }) => end <= text.length)
      const lines = text.split('\n')
      for (const { first, before, after } of lineChanges(text, edits).toReversed()) {
        expect(lines.slice(first - 1, first - 1 + before.length)).toEqual(before)
        lines.splice(first - 1, before.length, ...after)
      }
      expect(lines.join('\n')).toBe(applyEdits(text, edits))
    }),
  )
})
