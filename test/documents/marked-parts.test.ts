import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markedPartsOf, ownBlocks } from '../../src/documents/marked-parts.ts'
import { readPage } from '../../src/documents/page.ts'
import { plainText } from '../../src/documents/written.ts'

const page = (text: string) => readPage('README.md', new TextEncoder().encode(text))
const part = (name: string, text = '') => `<!-- moothall:${name} -->\n${text}<!-- /moothall:${name} -->\n`
const inside = (text: string) => {
  const read = page(text)
  return markedPartsOf(read).parts.map(({ start, end }) => read.text.slice(start, end))
}

describe('a marked part', () => {
  test.each([
    ['empty', `# A\n\n${part('roles')}`, ''],
    ['with a table right below the mark', part('roles', '| a |\n|---|\n| b |\n'), '| a |\n|---|\n| b |\n'],
    ['between lists', `- a\n${part('roles', '\n- b\n\n')}- c\n`, '\n- b\n\n'],
    ['below settings', `---\nlanguage: de\nlicense: CC0\n---\n# A\n\n${part('roles', '\nx\n\n')}`, '\nx\n\n'],
    ['in a fold', `<details>\n${part('roles', '\nx\n\n')}</details>\n`, '\nx\n\n'],
    ['with blanks in its marks', '<!--moothall: roles-->\nx\n  <!-- / moothall:roles   -->  \n', 'x\n'],
    ['with the line ends of Windows', `# A\r\n\r\n${part('roles', 'x\n').replaceAll('\n', '\r\n')}`, 'x\n'],
    ['after a byte order mark', `\ufeff${part('roles', 'x\n')}`, 'x\n'],
    ['at the very end of a file', part('roles', 'x\n').trimEnd(), 'x\n'],
  ])('%s', (_, text, expected) => {
    expect(inside(text)).toEqual([expected])
  })

  test.each([
    ['in a fence', `\`\`\`\n${part('roles')}\`\`\`\n`],
    ['in an indented block', part('roles').replaceAll(/^/gm, '    ')],
    ['in a code span', '`<!-- moothall:roles -->` and `<!-- /moothall:roles -->`\n'],
    ['within another comment', '<!-- write\n<!-- moothall:roles\n-->\n'],
    ['escaped', '\\<!-- moothall:roles -->\n'],
  ])('that is only shown %s is none', (_, text) => {
    expect(markedPartsOf(page(text))).toEqual({ parts: [], problems: [] })
  })

  test('is not among the words that people wrote, and the heading below it is', () => {
    const read = page(`---\nkind: roles\n---\n# A\n\n${part('roles', '\n## B\n\nb\n\n')}\n## C\n\nc\n`)
    expect(plainText(ownBlocks(read)).split(/\n+/)).toEqual(['A', 'C', 'c', ''])
  })

  test('is not written while it holds marks of another, or is the second of its name', () => {
    const nested = markedPartsOf(page(`<!-- moothall:roles -->\n${part('contacts')}<!-- /moothall:roles -->\n`))
    expect(nested.parts.map(({ name, isWhole }) => [name, isWhole])).toEqual([['roles', false]])
    expect(nested.problems).toEqual([{ problem: 'nested', name: 'contacts', line: 2, column: 1, other: 'roles' }])
    const twice = markedPartsOf(page(`${part('roles')}\n${part('roles')}`))
    expect(twice.parts.map(({ isWhole }) => isWhole)).toEqual([true, false])
  })
})

const pieces = fc.constantFrom(
  ...[
    '<!-- moothall:roles -->',
    '<!-- /moothall:roles -->',
    '<!-- moothall:contacts -->',
    '<!-- /moothall:contacts -->',
  ],
  ...[
    '',
    'words',
    '- item',
    '  - item',
    '> quote',
    '```',
    '    code',
    '| a |',
    '|---|',
    '# A',
    '---',
    'a: b',
    '<div>',
    '-->',
  ],
)

test('whatever stands on a page: its parts lie apart, each between its own two marks', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
      const read = page(lines.join(end))
      let from = 0
      for (const { name, start, end } of markedPartsOf(read).parts) {
        expect(start).toBeGreaterThanOrEqual(from)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(read.text.slice(0, start).trimEnd().endsWith(`<!-- moothall:${name} -->`)).toBe(true)
        expect(read.text.slice(end).trimStart().startsWith(`<!-- /moothall:${name} -->`)).toBe(true)
        from = end
      }
    }),
    { numRuns: 500 },
  )
})
