// Markdown as people write it, at random: to compare two parsers.
import fc from 'fast-check'

const one = fc.constantFrom
const many = <T>(part: fc.Arbitrary<T>, most: number) => fc.array(part, { minLength: 1, maxLength: most })
const joined = (part: fc.Arbitrary<string>, most: number, glue: string) => many(part, most).map((all) => all.join(glue))

const word = one(
  ...[
    'charter',
    'Ana',
    'École',
    'Größe',
    '👩🏽‍🔬',
    '😀',
    'e\u0301',
    '研究',
    'עברית',
    '2026-03-18',
    '14:00',
    'a_b',
    'x*y',
    '5 < 6',
    'R&D',
  ],
  ...[
    'AT&amp;T',
    '&copy;',
    '&#128512;',
    '\\*not\\*',
    '\\|',
    'C:\\dir',
    '"quoted"',
    "don't",
    '#1',
    '50 %',
    '~100',
    '$5',
    '!',
    '(so)',
  ],
)
const words = joined(word, 5, ' ')
const target = one(
  'https://example.org/a_b/(c)?d=e&f=g#h',
  'http://münster.example/ü',
  'mailto:ana@example.org',
  'people.md',
  '<a b.md>',
  '#top',
  '/',
)
const title = one('', ' "A title"', " 'é'", ' (t)')
const link = fc.oneof(
  fc.tuple(words, target, title).map(([text, target, title]) => `[${text}](${target}${title})`),
  fc.tuple(words, one('one', 'Two', 'drei')).map(([text, label]) => `[${text}][${label}]`),
  one(
    '[one]',
    '[one][]',
    '[missing]',
    '[empty]()',
    '![one]',
    '![alt *text*](pic.png "t")',
    '![](a.png)',
    '[![b](b.svg)](https://example.org)',
  ),
  one('<https://example.org/x>', '<ana@example.org>', '[^1]', '[^note]', '[^missing]'),
)
const bareAddress = one(
  ...['https://example.org/bare', 'www.example.org', 'ana@example.org', 'https://example.org/x).'],
  ...['http://example.org?a=b&amp;c', 'https://example.org/😀', '(see https://example.org/y)'],
)
const emphasis = fc
  .tuple(one('*', '**', '_', '__', '~~', '***'), one('word', 'two words', 'é', '😀 x'))
  .map(([mark, text]) => mark + text + mark)
const code = one('`code`', '``a ` b``', '`[x](y)`', '` `', '`<b>`', '`é`')
const html = one(
  '<br>',
  '<b>bold</b>',
  '<!-- Write here -->',
  '<img src="a.png" alt="x">',
  '<a href="x">y</a>',
  '< b',
  'a<b>c',
)
const line = fc.oneof(
  { weight: 5, arbitrary: joined(fc.oneof(words, words, link, bareAddress, emphasis, code, html), 5, ' ') },
  joined(fc.oneof(word, link, code, html), 4, ''),
)

const heading = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), line, one('', ' #', '  '))
    .map(([depth, text, end]) => `${'#'.repeat(depth)} ${text}${end}`),
  fc.tuple(line, one('===', '---')).map(([text, rule]) => `${text}\n${rule}`),
  one('#', '#no heading', '####### seven'),
)
const paragraph = fc.tuple(many(line, 3), one('\n', '  \n', '\\\n', '\n  ')).map(([lines, end]) => lines.join(end))

const cell = fc.oneof(
  line,
  one('', '-', 'a \\| b', '`a \\| b`', 'https://example.org/a', 'www.example.org', 'Example: x'),
)
const alignment = one('-', ':-', '-:', ':-:', '---')
const table = fc
  .record({
    columns: fc.integer({ min: 1, max: 4 }),
    head: fc.array(cell, { minLength: 4, maxLength: 4 }),
    align: fc.array(alignment, { minLength: 4, maxLength: 4 }),
    rows: many(many(cell, 5), 4),
    edges: one<readonly [string, string, string]>(['| ', ' | ', ' |'], ['|', '|', '|'], ['A | ', ' | ', '']),
  })
  .map(({ columns, head, align, rows, edges: [left, between, right] }) => {
    const row = (cells: readonly string[]) => left + cells.join(between) + right
    const rule = left.replace('A', '-') + align.slice(0, columns).join(between) + right
    return [row(head.slice(0, columns)), rule, ...rows.map(row)].join('\n')
  })

const item = fc.tuple(one('', '[ ] ', '[x] ', '**Label:** ', 'Label: '), line).map((parts) => parts.join(''))
const list = fc
  .record({
    marks: one<readonly [string, string]>(['-', '-'], ['*', '*'], ['1.', '2.'], ['3)', '4)'], ['-', '+']),
    items: many(item, 4),
    between: one('\n', '\n\n'),
    inner: fc.option(line),
  })
  .map(({ marks, items, between, inner }) =>
    items
      .map((text, index) => {
        const mark = marks[index % 2] ?? '-'
        return `${mark} ${text}${inner === null ? '' : `\n${' '.repeat(mark.length + 1)}- ${inner}`}`
      })
      .join(between),
  )
const fence = fc
  .tuple(
    one('```', '~~~', '````'),
    one('', 'yaml', 'js title="x"'),
    one('a: b', '# no heading', '| a |\n| - |', '', '<b>'),
  )
  .map(([mark, info, body]) => `${mark}${info}\n${body}\n${mark}`)
const definition = one(
  '[one]: https://example.org/one "One"',
  '[Two]: <two page.md>',
  '[drei]: #drei',
  '[^1]: A note.',
  '[^note]: A note\n    on two lines',
)
const other = one('---', '***', '<div>\n\n*in*\n\n</div>', '<!-- a\n\nb -->', '> - in\n>   a list\n>\n> # head')

const block = fc.oneof(
  { weight: 3, arbitrary: paragraph },
  heading,
  heading,
  table,
  table,
  list,
  fence,
  definition,
  other,
)
const quote = block.map((text) => text.replace(/^/gm, '> '))
const indented = fc.constant('    indented\n      code')

/** A page of up to six blocks, with `\n` or `\r\n`. */
export const markdownText = fc
  .tuple(
    many(fc.oneof({ weight: 6, arbitrary: block }, quote, indented), 6),
    one('\n\n', '\n\n\n'),
    one('\n', '\r\n'),
    one('', '\n'),
  )
  .map(([blocks, gap, feed, end]) => (blocks.join(gap) + end).replace(/\n/g, feed))
