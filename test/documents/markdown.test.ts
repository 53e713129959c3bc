// Trees with their places, and the words for texts that have none.
import type { Nodes, Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../src/documents/markdown.ts'
import { nodesOf } from './markdown-outline.ts'

function treeOf(text: string): Root {
  const read = parseMarkdown(text)
  if ('problem' in read) throw new Error(read.problem)
  return read.tree
}

const placesOf = (text: string, type: Nodes['type']) =>
  nodesOf(treeOf(text)).flatMap((node) => (node.type === type && node.position ? [node.position] : []))

/** The source of every node of a type, cut out by its offsets. */
const sources = (text: string, type: Nodes['type']) =>
  placesOf(text, type).map(({ start, end }) => text.slice(start.offset, end.offset))

const starts = (text: string, type: Nodes['type']) =>
  placesOf(text, type).map(({ start }) => `${start.line}:${start.column}`)

describe('a tree has the parts of GitHub Flavored Markdown', () => {
  const text = [
    '| Name | Role |',
    '|---|---|',
    '| Ana | ~~lead~~ |',
    '',
    '- [x] done[^1]',
    '- [ ] to do at www.example.org',
    '',
    '[^1]: A note.',
  ].join('\n')

  test.each([
    ['table', 1],
    ['tableCell', 4],
    ['delete', 1],
    ['listItem', 2],
    ['footnoteReference', 1],
    ['footnoteDefinition', 1],
    ['link', 1],
  ] as const)('%s', (type, count) => {
    expect(sources(text, type)).toHaveLength(count)
  })

  test('a task knows whether it is done', () => {
    const items = nodesOf(treeOf(text)).filter((node) => node.type === 'listItem')
    expect(items.map(({ checked }) => checked)).toEqual([true, false])
  })

  test('a line of dashes at the top is a line, not settings', () => {
    expect(treeOf('---\nkind: charter\n---\n').children.map(({ type }) => type)).toEqual(['thematicBreak', 'heading'])
  })
})

describe('places are in UTF-16 units', () => {
  test.each([
    ['an emoji', '😀 [a](b) 👩🏽‍🔬 [c](d)'],
    ['a combining mark', 'e\u0301e\u0301 [a](b) e\u0301 [c](d)'],
    ['CRLF', 'é\r\n\r\n[a](b)\r\nx [c](d)\r\n'],
    ['a tab', '-\t[a](b)\t[c](d)'],
    ['a byte order mark', '\uFEFF[a](b)\n[c](d)'],
    ['a table', '| 😀 `\\|` | [a](b) |\n|---|---|\n| é | [c](d) |'],
    ['a quote', '> 😀\n> [a](b)\n>\n> é [c](d)'],
    ['half of a letter', '\uD83D [a](b) [c](d)'],
  ])('after %s', (_, text) => {
    expect(sources(text, 'link')).toEqual(['[a](b)', '[c](d)'])
  })

  test('a line and a column are what an editor shows', () => {
    expect(starts('# 😀\n\n😀 [a](b)\n\n\t- x\n', 'link')).toEqual(['3:4'])
  })

  test('a byte order mark takes no column', () => {
    expect(starts('\uFEFF[a](b) [c](d)', 'link')).toEqual(['1:1', '1:8'])
  })

  test('a bare address has a place, also after a reference', () => {
    expect(sources('AT&amp;T: https://example.org/?a=1&amp;b=2 and ana@example.org.', 'link')).toEqual([
      'https://example.org/?a=1&amp;b=2',
      'ana@example.org',
    ])
  })
})

describe('an address in a table ends with its cell', () => {
  const table = '|Site|Lead|\n|-|-|\n'

  test.each([
    ['|https://example.org|Ana|', ['|https://example.org', '|Ana|'], ['https://example.org']],
    ['|www.example.org|Ana|', ['|www.example.org', '|Ana|'], ['www.example.org']],
    ['|é|https://example.org/a|', ['|é', '|https://example.org/a|'], ['https://example.org/a']],
    ['|https://example.org/a\\|b|Ana|', ['|https://example.org/a\\|b', '|Ana|'], ['https://example.org/a\\|b']],
    ['|http://a.org|http://b.org|', ['|http://a.org', '|http://b.org|'], ['http://a.org', 'http://b.org']],
  ])('%s', (row, cells, links) => {
    expect(sources(table + row, 'tableCell').slice(2)).toEqual(cells)
    expect(sources(table + row, 'link')).toEqual(links)
  })

  test('also in the head of a table', () => {
    expect(sources('|https://example.org|Ana|\n|-|-|\n', 'tableCell')).toEqual(['|https://example.org', '|Ana|'])
  })

  test('places after it stay those of the text', () => {
    const text = `${table}|https://example.org|[a](b)|\n\n[c](d)`
    expect(sources(text, 'link')).toEqual(['https://example.org', '[a](b)', '[c](d)'])
    expect(starts(text, 'link')).toEqual(['3:2', '3:22', '5:1'])
  })

  test('elsewhere it goes on', () => {
    const text = `https://example.org/a|b\n\n\`https://example.org|x\`\n\n${table}|https://example.org|x|`
    expect(sources(text, 'link')).toEqual(['https://example.org/a|b', 'https://example.org'])
    expect(sources(text, 'inlineCode')).toEqual(['`https://example.org|x`'])
  })
})

describe('a text without a tree has a problem and its line', () => {
  test.each([
    ['quotes in each other', `# A page\n\n${'> '.repeat(300)}deep`, 'too-deep', 3],
    [
      'lists in each other',
      Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
      'too-deep',
      101,
    ],
    ['50,000 quotes', '>'.repeat(50_000), 'too-deep', 1],
    ['emphasis in each other', `${'*a **b '.repeat(20_000)}${'c** d*'.repeat(20_000)}\n`, 'too-deep', 1],
    ['45,000 references in one text', `# A page\n\n${'&amp;'.repeat(45_000)}`, 'too-complex', 3],
    ['100,000 addresses in one text', 'a@b.c '.repeat(40_000), 'too-complex', 1],
  ])('%s', (_, text, problem, line) => {
    expect(parseMarkdown(text)).toEqual({ problem, line })
  })

  test('a short text that is too deep has its line too', () => {
    expect(parseMarkdown(`# A page\n\n${'> '.repeat(300)}deep`)).toEqual({ problem: 'too-deep', line: 3 })
  })
})

describe('what people write is never too much', () => {
  test.each([
    ['a table of 5,000 columns', `|${'a|'.repeat(5000)}\n|${'-|'.repeat(5000)}\n|${'b|'.repeat(5000)}`],
    ['3,000 rows with references', `| a |\n|---|\n${'| R&amp;D &nbsp; |\n'.repeat(3000)}`],
    ['3,000 items with references', '- R&amp;D and more\n'.repeat(3000)],
    ['3,000 lines of HTML with references', '<td>&nbsp;</td>\n'.repeat(3000)],
    ['4,000 addresses in a list', '- Ana, https://example.org/ana\n'.repeat(4000)],
    ['a picture in base 64 on one line', `![é](data:image/png;base64,${'iVBORw0KGgo+/'.repeat(7000)})`],
    ['a line of 500 dashes', `${'- '.repeat(500)}\n\ntext`],
    ['ninety levels of lists', Array.from({ length: 90 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['a paragraph of 60 KB without a line end', 'Une phrase très longue, (et *belle*). '.repeat(1600)],
  ])('%s', (_, text) => {
    expect(parseMarkdown(text)).toHaveProperty('tree')
  })
})
