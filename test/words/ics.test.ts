// Any text survives the way into a calendar file and back through another library, or loses what the rule says.
import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { ics, icsText } from '../../src/words/writers/ics.ts'

const bytes = new TextEncoder()
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom('\r', '\n', '\\', ',', ';', ':', '"', ' ', 'n', 'é', '🙂', '\t', '\u0000'),
    maxLength: 200,
  }),
)
const fileWith = (text: string) =>
  ics({
    name: 'VCALENDAR',
    properties: [
      { name: 'COMMENT', text: 'before' },
      { name: 'DESCRIPTION', text },
    ],
  })

test('any text comes back as it was, but for controls', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const root = new ICAL.Component(ICAL.parse(fileWith(text)))
      expect(root.getAllProperties()).toHaveLength(2)
      expect(root.getFirstPropertyValue('description')).toBe(icsText(text))
    }),
    { numRuns: 1000 },
  )
})

test('what has no controls is kept letter by letter', () => {
  const text = 'A, b; c: "d" \\n \\\\ é 🙂 👩‍🔬\nsecond line'
  expect(icsText(text)).toBe(text)
  expect(icsText('a\r\nb\rc\u2028d\te\u0000f\u202Eg\uD800')).toBe('a\nb\nc\nd efg')
})

test('no line is longer than 75 octets, each ends as it must, and no letter is cut', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const file = fileWith(text)
      expect(file.endsWith('\r\n')).toBe(true)
      for (const line of file.slice(0, -2).split('\r\n')) {
        expect(bytes.encode(line).length).toBeLessThanOrEqual(75)
        expect(line).not.toMatch(/[\r\n]/)
        expect(line.isWellFormed()).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})

test('a parameter and an address cannot end their line or begin another property', () => {
  fc.assert(
    fc.property(anyText, anyText, (param, address) => {
      const file = ics({
        name: 'VCALENDAR',
        properties: [
          { name: 'NAME', params: { 'X-P': param }, text: 'x' },
          { name: 'URL', uri: `https://meet.example/${address}` },
        ],
      })
      expect(new ICAL.Component(ICAL.parse(file)).getAllProperties().map(({ name }) => name)).toEqual(['name', 'url'])
    }),
  )
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example', 'events/x.md', ''])(
  'the address %j is left out',
  (uri) => {
    expect(ics({ name: 'VCALENDAR', properties: [{ name: 'URL', uri }] })).toBe('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n')
  },
)
