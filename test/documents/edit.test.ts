import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, type Edit } from '../../src/documents/edit.ts'
import { readText } from '../../src/documents/guard.ts'

const edit = (start: number, end: number, text: string): Edit => ({ path: 'charter.md', start, end, text })

describe('edits of a text', () => {
  test('replace spans, wherever they stand in the list', () => {
    expect(applyEdits('one two three', [edit(8, 13, '3'), edit(0, 3, '1')])).toBe('1 two 3')
  })

  test('insert and take away', () => {
    expect(applyEdits('one three', [edit(4, 4, 'two '), edit(0, 4, '')])).toBe('two three')
  })

  test('are left out where they overlap one that begins before them', () => {
    expect(applyEdits('one two', [edit(2, 5, 'X'), edit(0, 3, '1')])).toBe('1 two')
  })

  test('are taken once where two answer the same question', () => {
    expect(applyEdits('one two', [edit(3, 3, ' and'), edit(3, 3, ' and')])).toBe('one and two')
  })

  test.each([edit(-1, 2, 'X'), edit(2, 1, 'X'), edit(0, 8, 'X')])('are left out where they lie outside: %o', (one) => {
    expect(applyEdits('one two', [one])).toBe('one two')
  })

  test('keep the byte order mark and the line ends of the file, and write new lines like them', () => {
    expect(applyEdits('\ufeffone\r\ntwo\r\nthree', [edit(4, 7, '2\n2½'), edit(8, 13, '3')])).toBe(
      '\ufeffone\r\n2\r\n2½\r\n3',
    )
  })

  test('keep line ends of several sorts', () => {
    expect(applyEdits('one\rtwo\r\nthree\nfour', [edit(4, 7, '2'), edit(14, 18, '4')])).toBe('one\r2\r\nthree\n4')
  })
})

const page = fc
  .array(fc.tuple(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 8 })
  .map((lines) => lines.map((line) => line.join('')).join(''))
const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(9), fc.string({ maxLength: 5 })), { maxLength: 6 })

test('what a page reads after an edit of its file is what the edit makes of the page', () => {
  fc.assert(
    fc.property(page, fc.boolean(), spans, (written, marked, wanted) => {
      const file = (marked ? '\ufeff' : '') + written
      const asRead = (text: string) => {
        const read = readText(new TextEncoder().encode(text))
        return 'text' in read ? read.text : read.problem
      }
      fc.pre('text' in readText(new TextEncoder().encode(file)) && !written.startsWith('\ufeff'))
      const edits = wanted
        .filter(([, , text]) => !/[\r\0]/.test(text))
        .map(([start, length, text]) => edit(start, start + length, text))
      const whole = (text: string) => !/[\ud800-\udbff]$|^[\udc00-\udfff]/.test(text)
      const text = asRead(file)
      fc.pre(edits.every(({ start, end }) => [text.slice(0, start), text.slice(start), text.slice(end)].every(whole)))
      expect(asRead(applyEdits(file, edits))).toBe(applyEdits(text, edits))
    }),
  )
})
