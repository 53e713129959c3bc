// Markdown as people write it, at random: for the comparison of two parsers.
import fc from 'fast-check'

const word = fc.constantFrom(
  'charter', 'Ana', 'meeting', 'École', 'Größe', 'naïve', '👩🏽‍🔬', '😀', 'e\u0301', '研究', 'עברית', '2026-03-18', '14:00', 'a_b', 'x*y',
  '5 < 6', 'R&D', 'AT&amp;T', '&copy;', '&#128512;', '\\*not\\*', '\\|', 'C:\\dir', '"quoted"', "don't", '3.5', '#1', '50 %', '~100', '$5', '!', '(so)', 'a/b',
)
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '))

const address = fc.constantFrom(
  'https://example.org', 'https://example.org/a_b/(c)?d=e&f=g#h', 'http://münster.example/ü', 'mailto:ana@example.org', 'people.md', '../docs/a b.md', '#anchor',
  '/root', '', 'https://example.org/a*b*',
)
const title = fc.constantFrom('', ' "A title"', " 'é'", ' (t)')
const link = fc.oneof(
  fc.tuple(words, address, title).map(([text, to, title]) => `[${text}](${/ /.test(to) ? `<${to}>` : to}${to === '' ? '' : title})`),
  fc.tuple(words, fc.constantFrom('one', 'Two', 'drei')).map(([text, label]) => `[${text}][${label}]`),
  fc.constantFrom('[one]', '[one][]', '[Two]', '[missing]', '![one]', '![alt *text*](pic.png "t")', '![](a.png)', '[![b](b.svg)](https://example.org)'),
  fc.constantFrom('<https://example.org/x>', '<ana@example.org>', 'https://example.org/bare', 'www.example.org', 'ana@example.org', 'https://example.org/x).', 'http://example.org?a=b&amp;c', 'https://example.org/😀'),
  fc.constantFrom('[^1]', '[^note]', '[^missing]'),
)
const emphasis = fc.tuple(fc.constantFrom('*', '**', '_', '__', '~~', '***'), fc.constantFrom('word', 'two words', 'é', '😀 x')).map(([mark, text]) => `${mark}${text}${mark}`)
const code = fc.constantFrom('`code`', '``a ` b``', '`[x](y)`', '` `', '`<b>`', '`é`')
const html = fc.constantFrom('<br>', '<b>bold</b>', '<!-- Write here -->', '<img src="a.png" alt="x">', '<a href="x">y</a>', '< b', 'a<b>c')
const inline = fc.array(fc.oneof({ weight: 3, arbitrary: words }, { weight: 2, arbitrary: link }, emphasis, code, html), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '))
/** Also glued together, as nobody means it. */
const line = fc.oneof({ weight: 5, arbitrary: inline }, fc.array(fc.oneof(word, link, code, html), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')))

const heading = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 6 }), line, fc.constantFrom('', ' #', ' {#id}', '  ')).map(([depth, text, end]) => `${'#'.repeat(depth)} ${text}${end}`),
  fc.tuple(line, fc.constantFrom('===', '---')).map(([text, rule]) => `${text}\n${rule}`),
  fc.constantFrom('#', '##', '#no heading', '####### seven'),
)
const paragraph = fc.tuple(fc.array(line, { minLength: 1, maxLength: 3 }), fc.constantFrom('\n', '  \n', '\\\n', '\n  ')).map(([lines, end]) => lines.join(end))
const cell = fc.oneof(line, fc.constantFrom('', ' ', '-', 'a \\| b', '`a \\| b`', 'https://example.org/a', 'Example: x')).map((text) => text.replace(/\n/g, ' '))
const table = fc
  .record({
    columns: fc.integer({ min: 1, max: 4 }),
    rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
    head: fc.array(cell, { minLength: 4, maxLength: 4 }),
    align: fc.array(fc.constantFrom('-', ':-', '-:', ':-:', '---'), { minLength: 4, maxLength: 4 }),
    edge: fc.constantFrom('| ', '|', ''),
  })
  .map(({ columns, rows, head, align, edge }) => {
    const glue = edge === '' ? ' | ' : edge === '|' ? '|' : ' | '
    const row = (cells: readonly string[]) => `${edge}${cells.join(glue)}${[...edge].reverse().join('')}`
    return [row(head.slice(0, columns)), row(align.slice(0, columns)), ...rows.map(row)].join('\n')
  })
const item = fc.tuple(fc.constantFrom('', '[ ] ', '[x] ', '**Label:** ', 'Label: '), line).map((parts) => parts.join(''))
const list = fc.record({ marks: fc.constantFrom(['-', '-'], ['*', '*'], ['1.', '2.'], ['3)', '4)'], ['-', '+']), items: fc.array(item, { minLength: 1, maxLength: 4 }), loose: fc.boolean(), inner: fc.option(line) }).map(({ marks, items, loose, inner }) =>
  items.map((text, index) => { const mark = marks[index % 2] ?? '-'; const indent = ' '.repeat(mark.length + 1); return `${mark} ${text}${inner === null ? '' : `\n${indent}- ${inner}`}` }).join(loose ? '\n\n' : '\n'),
)
const fence = fc.tuple(fc.constantFrom('```', '~~~', '````'), fc.constantFrom('', 'yaml', 'js title="x"'), fc.constantFrom('a: b', '# no heading', '| a |\n| - |', '', '<b>')).map(([mark, info, body]) => `${mark}${info}\n${body}\n${mark}`)
const other = fc.constantFrom('---', '***', '<div>\n\n*in*\n\n</div>', '<!-- a\n\nb -->', '    indented\n      code', '[one]: https://example.org/one "One"', '[Two]: <two page.md>', '[drei]: #drei', '[^1]: A note.', '[^note]: A note\n    on two lines', '> quoted\n> text', '> - in\n>   a list\n>\n> # head')
const block = fc.oneof({ weight: 3, arbitrary: paragraph }, { weight: 2, arbitrary: heading }, { weight: 3, arbitrary: table }, { weight: 2, arbitrary: list }, fence, other)
const quoted = block.map((text) => text.replace(/^/gm, '> '))

export const markdownText = fc
  .tuple(fc.array(fc.oneof({ weight: 6, arbitrary: block }, quoted), { minLength: 1, maxLength: 6 }), fc.constantFrom('\n\n', '\n\n', '\n'), fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\n'))
  .map(([blocks, gap, feed, end]) => (blocks.join(gap) + end).replace(/\n/g, feed))
