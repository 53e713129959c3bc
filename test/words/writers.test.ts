// Whatever somebody writes into a name, the structure of every report stays as it is.
import fc from 'fast-check'
import type { Root, RootContent } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/words/blocks.ts'
import { words } from '../../src/words/speak.ts'
import { shown } from '../../src/words/untrusted.ts'
import { markdown } from '../../src/words/writers/markdown.ts'
import { plain } from '../../src/words/writers/plain.ts'
import { terminal } from '../../src/words/writers/terminal.ts'

const nasty = [
  '@everyone',
  'Fixes #1',
  '::error::x',
  '##[error]x',
  '<!--',
  '</details>',
  '|',
  '`',
  '``` \n# Title',
  '%%{init}%%',
  '\u202Egnp.exe',
  'a\u0000b\u001b[31mred',
  'x'.repeat(70_000),
  '[link](javascript:alert(1))',
  '<img src=x onerror=alert(1)>',
  '\r\n\r\n- item',
  '\u2028line',
  ' `a` ',
  '\\',
  '$x$',
  'www.example.org',
  'https://example.org',
  '~~gone~~',
  '&lt;b&gt;',
]

const report = (name: string): readonly Block[] => [
  { type: 'heading', level: 2, text: [{ type: 'name', text: name }, words(' has no lead.')] },
  { type: 'paragraph', text: [words('Ask '), { type: 'name', text: name }, words('.')] },
  {
    type: 'list',
    ordered: false,
    items: [
      { text: [{ type: 'path', text: name }], more: [[{ type: 'strong', text: [{ type: 'name', text: name }] }]] },
    ],
  },
  { type: 'table', head: [[words('Who')], [words('What')]], rows: [[[{ type: 'name', text: name }], [words('x')]]] },
  { type: 'fold', title: 'Later', blocks: [{ type: 'paragraph', text: [{ type: 'name', text: name }] }] },
  { type: 'paragraph', text: [words('The end.')] },
]

/** The types of all nodes, in order: what a reader sees as structure. */
const shape = (tree: Root | RootContent): string =>
  'children' in tree
    ? `${tree.type}(${tree.children.map((child) => shape(child as RootContent)).join(' ')})`
    : tree.type
const parsed = (text: string) => remark().use(remarkGfm).parse(text)

describe('markdown', () => {
  const expected = shape(parsed(markdown(report('Ana'))))

  test.each(nasty.map((name) => [name.slice(0, 20), name] as const))('keeps its structure around %j', (_, name) => {
    const text = markdown(report(name))
    expect(shape(parsed(text))).toBe(expected)
    expect(text.length).toBeLessThan(3000)
  })

  test('keeps its structure around anything', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...nasty)), (name) => {
        expect(shape(parsed(markdown(report(name))))).toBe(expected)
      }),
    )
  })

  test('lets no mention, link or tag of a name out of its code span', () => {
    fc.assert(
      fc.property(fc.constantFrom(...nasty), fc.constantFrom(...nasty), (one, other) => {
        const tree = parsed(markdown(report(`${one} ${other}`)))
        const values: string[] = []
        const visit = (node: Root | RootContent) => {
          if (
            node.type === 'link' ||
            node.type === 'image' ||
            (node.type === 'html' && !/^<\/?details>|^<details>|^<summary>/.test(node.value))
          )
            values.push(node.type)
          if (node.type === 'text') values.push(node.value)
          if ('children' in node) for (const child of node.children) visit(child as RootContent)
        }
        visit(tree)
        expect(values.filter((value) => value === 'link' || value === 'image' || value === 'html')).toEqual([])
        expect(values.join('')).not.toContain('@')
      }),
    )
  })
})

describe('terminal', () => {
  const lines = (name: string, width = 80) => terminal(report(name), { width, colour: false }).split('\n')

  test.each(nasty.map((name) => [name.slice(0, 20), name] as const))(
    'begins no line like a command around %j',
    (_, name) => {
      for (const line of lines(name)) {
        expect(line.trimStart()).not.toMatch(/^(?:::|##\[)/)
        expect(line).not.toMatch(/[\p{Cc}\u202E\u2028]/u)
      }
    },
  )

  test('stays within its width, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 40, max: 100 }), (name, width) => {
        for (const line of lines(name, width)) expect(stringWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })

  test('colours only when asked', () => {
    expect(terminal(report('Ana'), { width: 80, colour: false })).not.toContain('\u001b')
    expect(terminal(report('Ana'), { width: 80, colour: true })).toContain('\u001b[1m')
  })
})

test('a value is shown on one line, without hidden marks, and never longer than it should be', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
      const line = shown(text)
      expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u)
      expect([...line].length).toBeLessThanOrEqual(120)
      expect(shown(line)).toBe(line)
    }),
  )
})

test('plain text puts names into quotes', () => {
  expect(plain([{ type: 'name', text: 'Docs' }, words(' has no lead.')])).toBe('“Docs” has no lead.')
})
