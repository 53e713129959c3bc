import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { largestFile, readText } from '../../src/documents/guard.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('what is text', () => {
  test.each([
    ['nothing', '', ''],
    ['letters of any script', 'Réunion 会議 🎉\n', 'Réunion 会議 🎉\n'],
    ['a byte order mark, which goes', '\ufeff---\nkind: charter\n', '---\nkind: charter\n'],
    ['a second mark, which stays', '\ufeff\ufeffa', '\ufeffa'],
    ['line ends of Windows', 'a\r\n\r\nb\r\n', 'a\n\nb\n'],
    ['line ends of old machines', 'a\rb\r', 'a\nb\n'],
    ['line ends mixed', 'a\r\r\nb\nc', 'a\n\nb\nc'],
    ['a replacement character that somebody typed', 'a\ufffdb', 'a\ufffdb'],
    ['control characters other than NUL', 'a\u0007\u001bb', 'a\u0007\u001bb'],
  ])('%s', (_, written, text) => {
    expect(readText(bytes(written))).toEqual({ text })
  })

  test('exactly the limit', () => {
    expect(readText(new Uint8Array(largestFile).fill(97))).toEqual({ text: 'a'.repeat(largestFile) })
  })
})

describe('what is not', () => {
  test.each([
    ['one byte too many', new Uint8Array(largestFile + 1).fill(97), 'too-large', { limit: 256 }],
    ['UTF-16, little end first', Uint8Array.of(0xff, 0xfe, 97, 0), 'utf-16', {}],
    ['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, 0, 97), 'utf-16', {}],
    ['a NUL', bytes('one\ntwo\u0000'), 'has-nul', { line: 2 }],
    ['Latin-1', Uint8Array.of(97, 13, 10, 98, 10, 99, 0xe9, 10), 'not-utf8', { line: 3 }],
    ['Latin-1 in the last line', Uint8Array.of(97, 10, 0xe9), 'not-utf8', { line: 2 }],
    ['a letter cut in half', bytes('é').subarray(0, 1), 'not-utf8', { line: 1 }],
    ['half of a surrogate pair', Uint8Array.of(0xed, 0xa0, 0x80), 'not-utf8', { line: 1 }],
    ['an overlong slash', Uint8Array.of(0xc0, 0xaf), 'not-utf8', { line: 1 }],
  ])('%s', (_, written, problem, values) => {
    expect(readText(written)).toEqual({ problem, values })
  })
})

test('never throws, and what is text has no carriage return', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (written) => {
      const read = readText(written)
      if ('text' in read) expect(read.text).not.toMatch(/\r/)
    }),
  )
})

test('gives any text back as it was written, but for line ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(text.isWellFormed() && !/[\0\r]/.test(text) && !text.startsWith('\ufeff'))
      expect(readText(bytes(text))).toEqual({ text })
    }),
  )
})
