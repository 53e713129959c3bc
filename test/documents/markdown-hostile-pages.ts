// Pages of the largest size, each made of one shape that some parser could not digest.

const size = 256 * 1024
const fill = (shape: string) => shape.repeat(Math.ceil(size / Buffer.byteLength(shape)))
const times = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('')

const repeated = [
  ...['>', '> ', '- ', '1. ', '> - ', '- > 1. ', '[^a]: ', '\t', ' ', '\n', '- a\n', '> a\n', '1.\n', '- [ ] a\n'],
  ...[
    '*',
    '*a ',
    '*a**',
    '**a ',
    '_a_b',
    '*a_ ',
    '~~a ',
    '***a***b',
    '*é ',
    '**😀 ',
    '`',
    '` ',
    '`a``b',
    '```\n',
    '~~~ ',
  ],
  ...[
    '[',
    '![',
    ']',
    '](',
    '[a](',
    '[a](<',
    '[a]',
    '[a]: b\n',
    '[a]\n\n[a]: b\n',
    '[^a]',
    '[^a]: b\n',
    '[a](b "c',
    '![a](b)',
  ],
  ...['<', '<a ', '<a b="', '<!--', '<!-- -->\n', '<div>\n\n', '<?', '<![CDATA[', '</', '<http://a', '<a@b.c>'],
  ...['&', '&amp;', '&#0;', '&amp; a\n', '&CounterClockwiseContourIntegral;', '\\', '\\*', '\\\n', 'a  \n'],
  ...['|', '|a', '| a |\n', '|-', 'a|b\n-|-\n', '|\n-', '`|', '|`a|b`', '# ', '#\n', 'a\n=\n', 'a\n-\n'],
  ...[
    'www.',
    'www.a.b ',
    '= .www.  \n',
    'http://',
    'http://$',
    'http://a.b).',
    'a@',
    'a@b.c ',
    'a.b@',
    '|http://a.b',
    '|http://a.b\n',
  ],
  ...['é', '😀', '\u0301', '\u0000', '\uFEFF', '\u2028', '\r', '(', '"', '.', ':::', '$', '{'],
]

const built: readonly (readonly [string, () => string])[] = [
  ['a table of 60,000 columns', () => `|${'a|'.repeat(60_000)}\n|${'-|'.repeat(60_000)}\n`],
  [
    'a table of 1,000 columns and short rows',
    () => `|${'a|'.repeat(1000)}\n|${'-|'.repeat(1000)}\n${'b\n'.repeat(120_000)}`,
  ],
  ['a list that goes ever deeper', () => times(500, (depth) => `${'  '.repeat(depth)}- a\n`)],
  ['quotes that go ever deeper', () => times(700, (depth) => `${'>'.repeat(depth)} a\n`)],
  ['a hundred quotes on every line', () => fill(`${'>'.repeat(99)} a\n`)],
  ['fifty lists on every line', () => fill(`${'- '.repeat(50)}a\n`)],
  ['a deep list and then blank lines', () => `${'- '.repeat(99)}a\n${'\n'.repeat(250_000)}`],
  ['emphasis in emphasis', () => '*a **b '.repeat(18_000) + 'c** d*'.repeat(18_000)],
  ['marks in marks', () => '*_'.repeat(size / 4) + '_*'.repeat(size / 4)],
  ['links in links', () => `${'['.repeat(size / 4)}a${'](b)'.repeat(size / 6)}`],
  ['pictures in pictures', () => `${'!['.repeat(40_000)}a${'](b)'.repeat(40_000)}`],
  ['runs of marks, each longer', () => times(700, (length) => `${'`'.repeat(length)} `)],
  ['a long target used often', () => `[a]: ${'x'.repeat(size / 2)}\n\n${'[a]'.repeat(size / 8)}`],
  ['a target for each link', () => times(9000, (name) => `[a${name}]: b\n`) + times(9000, (name) => `[a${name}] `)],
  ['an address with a tail', () => `<http://|-${'.'.repeat(size)}b c[`],
  ['marks before one reference', () => `${'*##'.repeat(size / 3)}&nbsp;`],
  ['text before references in a cell', () => `|a|\n|-|\n|${'&amp;'.repeat(size / 5)}|`],
  ['a separator that belongs to no table', () => `a\n|-|-|\n${'&amp; b\n'.repeat(size / 8)}`],
  ['a separator with a gap', () => `a|b\n-${' '.repeat(size)}x|`],
  ['one word', () => 'a'.repeat(size)],
]

/** Their names, and how to make them. */
export const hostilePages: readonly (readonly [string, () => string])[] = [
  ...repeated.map((shape) => [JSON.stringify(shape), () => fill(shape)] as const),
  ...built,
]
