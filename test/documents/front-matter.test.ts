import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  type FrontMatter,
  largestFrontMatter,
  noFrontMatter,
  readFrontMatter,
  readYamlFile,
} from '../../src/documents/front-matter.ts'
import { readText } from '../../src/documents/guard.ts'

const values = ({ settings }: FrontMatter) => Object.fromEntries([...settings].map(([key, { value }]) => [key, value]))
const problems = (found: FrontMatter) =>
  found.problems.map(({ problem, line, column, values }) => [`${line}:${column} ${problem}`, values])
const lines = (text: string) => text.split('\n').length

afterEach(() => {
  vi.restoreAllMocks()
})

describe('where settings stand', () => {
  test.each([
    ['at the top', '---\nkind: charter\n---\n# Us\n', { kind: 'charter' }, '\n\n\n# Us\n', 3],
    ['with blanks after the dashes', '---  \nkind: charter\n--- \t\n# Us\n', { kind: 'charter' }, '\n\n\n# Us\n', 3],
    [
      'with the end that pandoc writes',
      '---\nkind: charter\n...\n# Us\n---\n',
      { kind: 'charter' },
      '\n\n\n# Us\n---\n',
      3,
    ],
    ['with nothing after them', '---\nkind: charter\n---', { kind: 'charter' }, '\n\n', 3],
    ['empty', '---\n---\n# Us\n', {}, '\n\n# Us\n', 2],
    ['with blank lines only', '---\n\n\n---\n# Us\n', {}, '\n\n\n\n# Us\n', 4],
    ['switched off', '---\n# last_reviewed: 2026-01-01\n---\n# Us\n', {}, '\n\n\n# Us\n', 3],
    ['after a comment', '---\n# for the site\nkind: charter\n---\n', { kind: 'charter' }, '\n\n\n\n', 4],
    ['after a blank line', '---\n\nkind: charter\n---\n', { kind: 'charter' }, '\n\n\n\n', 4],
    ['as a map in braces', '---\n{ kind: charter }\n---\n', { kind: 'charter' }, '\n\n\n', 3],
    [
      'with lines that only begin with dashes',
      '---\nkind: charter\nnote: |\n ---\n ----\n---\nx',
      { kind: 'charter', note: '---\n----\n' },
      '\n\n\n\n\n\nx',
      6,
    ],
    [
      'ended by the first line of dashes',
      '---\nkind: charter\n---\n---\ntitle: x\n---\n',
      { kind: 'charter' },
      '\n\n\n---\ntitle: x\n---\n',
      3,
    ],
  ])('%s', (_, text, settings, body, endLine) => {
    const found = readFrontMatter(text)
    expect([values(found), problems(found), found.body, found.endLine]).toEqual([settings, [], body, endLine])
  })

  test.each([
    ['an empty page', ''],
    ['a page without any', '# Us\n\nkind: charter\n'],
    ['a line across the page', '---\n# Us\n\nText.\n'],
    ['two lines across the page', '---\n\nWelcome.\n\n---\n\nMore.\n'],
    ['two lines around a heading', '---\n# Us\n---\n'],
    ['a title with a rule below', '---\nWelcome to us\n---\nMore.\n'],
    ['a picture between rules', '---\n![Us](us.png)\n---\n'],
    ['a link between rules', '---\n[Home](README.md)\n---\n'],
    ['a template of a site generator', '---\n{% include menu.md %}\n---\n'],
    ['four dashes', '----\nkind: charter\n----\n'],
    ['dashes after a blank line', '\n---\nkind: charter\n---\n'],
    ['dashes that are set in', ' ---\nkind: charter\n ---\n'],
    ['a word after the dashes, and no end', '---js\nText.\n'],
    ['dashes and words', '--- kind: charter\n---\n'],
    ['a page of dashes only', '---'],
    ['TOML without an end', '+++\ntitle = "x"\n'],
  ])('%s has none', (_, text) => {
    const found = readFrontMatter(text)
    expect([found.settings.size, problems(found), found.body, found.endLine]).toEqual([0, [], text, 0])
  })

  test('a mark at the start and line ends of Windows do not matter, and leave nothing in a value', () => {
    const read = readText(new TextEncoder().encode('\ufeff---\r\nkind: charter\r\nowner: ana\r\n---\r\n# Us\r\n'))
    const found = readFrontMatter('text' in read ? read.text : '')
    expect([values(found), found.body]).toEqual([{ kind: 'charter', owner: 'ana' }, '\n\n\n\n# Us\n'])
  })

  test('TOML belongs to somebody else and is not part of the page', () => {
    const found = readFrontMatter('+++\ntitle = "x"\n+++\n# Us\n')
    expect([found.settings.size, problems(found), found.body, found.endLine]).toEqual([0, [], '\n\n\n# Us\n', 3])
  })

  test('a page that is none is empty', () => {
    expect([noFrontMatter.body, noFrontMatter.settings.size, noFrontMatter.placeOf(['kind'])]).toEqual([
      '',
      0,
      undefined,
    ])
  })
})

describe('settings that never end', () => {
  test('are said where they begin, and the page stays whole', () => {
    const text = '---\nkind: charter\n\n# Us\n\nText.\n'
    const found = readFrontMatter(text)
    expect([values(found), problems(found), found.body, found.endLine]).toEqual([
      {},
      [['1:1 front-matter-unclosed', {}]],
      text,
      0,
    ])
  })

  test('a line that only begins with dashes does not end them', () => {
    expect(problems(readFrontMatter('---\nkind: charter\n---- more\n--- # end\n'))).toEqual([
      ['1:1 front-matter-unclosed', {}],
    ])
  })
})

describe('another language after the dashes', () => {
  test.each(['js', 'javascript', 'json', 'toml', 'coffee', 'yaml'])('%s is not read, and said', (language) => {
    const text = `---${language}\nkind: charter\n---\n# Us\n`
    const found = readFrontMatter(text)
    expect([values(found), found.body]).toEqual([{}, text])
    expect(problems(found)).toEqual([['1:4 front-matter-unreadable', { cause: 'language', language }]])
  })

  test.each(['js', 'javascript', 'JS '])('a program after ---%s never runs', (language) => {
    const mark = `ran${language.trim()}`
    const program = `(globalThis.${mark} = true, { kind: 'charter' })`
    readFrontMatter(`---${language}\n${program}\n---\n`)
    readFrontMatter(`---\nkind: !!js/function '${program}'\n---\n`)
    expect(mark in globalThis).toBe(false)
  })
})

describe('limits', () => {
  const page = (block: string) => `---\n${block}---\n# Us\n`

  test('2,000 lines are read, one more is not, and the page is there', () => {
    const full = '# comment\n'.repeat(largestFrontMatter.lines - 1)
    expect(values(readFrontMatter(page(`${full}kind: charter\n`)))).toEqual({ kind: 'charter' })
    const over = readFrontMatter(page(`${full}kind: charter\nx: 1\n`))
    expect(values(over)).toEqual({})
    expect(problems(over)).toEqual([['2:1 front-matter-too-large', { limit: 2000, kilobytes: 64 }]])
    expect(over.body.trim()).toBe('# Us')
  })

  test('64 KiB are read, one byte more is not', () => {
    const full = `kind: ${'é'.repeat((largestFrontMatter.bytes - 8) / 2)}x\n`
    expect(Buffer.byteLength(full)).toBe(largestFrontMatter.bytes)
    expect(problems(readFrontMatter(page(full)))).toEqual([])
    expect(problems(readFrontMatter(page(`${full.trim()}x\n`)))[0]?.[0]).toBe('2:1 front-matter-too-large')
  })

  test.each([
    ['line ends', '\n'.repeat(1999)],
    ['blank lines', `${' '.repeat(31)}\n`.repeat(1999)],
    ['keys', Array.from({ length: 1999 }, (_, at) => `key${at}: x\n`).join('')],
    ['keys in one line', `{${Array.from({ length: 10_000 }, (_, at) => `k${at}`).join(',')}}\n`],
    ['the same key', `{${'a,'.repeat(32_000)}}\n`],
    ['slips', Array.from({ length: 1999 }, (_, at) => `key${at}: @\n`).join('')],
    ['open quotes', 'a: "\n'.repeat(1999)],
    ['open brackets', `a: ${'['.repeat(65_000)}\n`],
    ['closed brackets', `a: ${'['.repeat(32_000)}${']'.repeat(32_000)}\n`],
    ['dashes', `a:\n ${'- '.repeat(32_000)}\n`],
    ['commas', `a: [${','.repeat(65_000)}]\n`],
    ['anchors', `a: [${'&a a,'.repeat(13_000)}]\n`],
    ['tags', `a: [${'!t a,'.repeat(13_000)}]\n`],
    ['words of a prompt', `a: [${'a '.repeat(32_000)}]\n`],
    ['steps to the right', Array.from({ length: 350 }, (_, at) => `${' '.repeat(at)}a:\n`).join('')],
  ])('%s by the thousand are answered in time', (_, block) => {
    const start = performance.now()
    const found = readFrontMatter(page(block))
    expect(performance.now() - start).toBeLessThan(2000)
    expect(found.problems.length).toBeLessThanOrEqual(50)
    expect(found.body.trim()).toBe('# Us')
  })

  test('ten names for a thousand million words give none of them', () => {
    const rows = Array.from({ length: 9 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(10)}]`)
    const found = readFrontMatter(page(`a0: &a0 lol\n${rows.join('\n')}\n`))
    expect(found.settings.size).toBe(0)
    expect(found.problems[0]).toMatchObject({
      problem: 'front-matter-alias',
      line: 2,
      values: { key: 'a0', mark: '&' },
    })
  })
})

describe('a whole file of settings', () => {
  test.each([
    ['plain', 'name: Us\n', { name: 'Us' }, 1],
    ['with marks before and after', '---\nname: Us\n...\n', { name: 'Us' }, 3],
    ['written like the top of a page', '# us\n---\nname: Us\n---\n', { name: 'Us' }, 4],
    ['with a mark and a comment', '--- # us\nname: Us\n', { name: 'Us' }, 2],
    ['empty', '', {}, 0],
    ['comments only', '# name: Us', {}, 1],
  ])('%s', (_, text, settings, endLine) => {
    const found = readYamlFile(text)
    expect([values(found), problems(found), found.endLine]).toEqual([settings, [], endLine])
    expect([found.body.trim(), lines(found.body)]).toEqual(['', lines(text)])
  })

  test('a second document is refused, the first one stands', () => {
    const found = readYamlFile('name: Us\n---\n# more\nname: You\n')
    expect(values(found)).toEqual({ name: 'Us' })
    expect(problems(found)).toEqual([['4:1 front-matter-unreadable', { cause: 'several-documents' }]])
  })

  test('a list or a sentence is not a map', () => {
    expect(problems(readYamlFile('- a\n- b\n'))).toEqual([['1:1 front-matter-not-a-map', {}]])
    expect(problems(readYamlFile('# us\nOnly words.\n'))).toEqual([['2:1 front-matter-not-a-map', {}]])
    expect(problems(readFrontMatter('---\n- a\n---\n'))).toEqual([['2:1 front-matter-not-a-map', {}]])
  })

  test('the limits hold as well', () => {
    expect(problems(readYamlFile('# x\n'.repeat(2001)))[0]?.[0]).toBe('1:1 front-matter-too-large')
  })
})

describe('places', () => {
  const found = readFrontMatter(
    '---\nname: 🎉\n"leads":\n  - name: Ana\n    since: 2024-01-01\n  - { name: Ben, since: 1.10 }\ntags: [a, b]\n---\n',
  )

  test('lines are those of the file', () => {
    expect([...found.settings.values()].map(({ key, line, column }) => `${key} ${line}:${column}`)).toEqual([
      'name 2:1',
      'leads 3:1',
      'tags 7:1',
    ])
  })

  test.each([
    [['leads'], '3:1'],
    [['leads', 0], '4:5'],
    [['leads', 0, 'since'], '5:5'],
    [['leads', 1], '6:5'],
    [['leads', 1, 'since'], '6:18'],
    [['tags', 1], '7:11'],
  ])('%j', (path, place) => {
    const at = found.placeOf(path)
    expect(`${at?.line}:${at?.column}`).toBe(place)
  })

  test.each([
    [[]],
    [['nobody']],
    [['leads', 2]],
    [['leads', '0']],
    [['name', 0]],
    [['leads', 0, 'toString']],
    [['__proto__']],
  ])('%j is nowhere', (path) => {
    expect([found.placeOf(path), found.sourceOf(path)]).toEqual([undefined, undefined])
  })

  test('what is written is kept as written', () => {
    expect(found.sourceOf(['leads', 1, 'since'])).toBe('1.10')
    expect(found.sourceOf(['leads', 0, 'since'])).toBe('2024-01-01')
    expect(found.sourceOf(['tags'])).toBe('[a, b]')
  })
})

test('the same broken page gives the same answer twice', () => {
  const text = '---\nkind: charter\ntitle: Us: the story\n---\n# Us\n'
  expect(problems(readFrontMatter(text))).toEqual(problems(readFrontMatter(text)))
  expect(problems(readFrontMatter(text))).toHaveLength(1)
})

test('nothing is printed, whatever is written', () => {
  const printed = [
    vi.spyOn(process.stdout, 'write'),
    vi.spyOn(process.stderr, 'write'),
    vi.spyOn(process, 'emitWarning'),
    ...(['log', 'warn', 'error', 'info', 'dir', 'debug'] as const).map((name) => vi.spyOn(console, name)),
  ]
  for (const written of [
    'a: !x ::error::x',
    '? [a, b]\n: c',
    '%FOO ::error::x\n---\na: b',
    'a: !!binary ::',
    '? {::error::: x}\n: y',
    'a: *b',
    `${'k'.repeat(2000)}: x`,
  ]) {
    readYamlFile(written)
    readFrontMatter(`---\nx: 1\n${written}\n---\n`)
  }
  for (const spy of printed) expect(spy).not.toHaveBeenCalled()
})

describe('any page at all', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '---',
      '---\n',
      '+++\n',
      '...\n',
      'kind: ',
      'a:\n',
      '  - ',
      '\n',
      '\t',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      '&a ',
      '*a',
      '!b ',
      '%YAML 1.1\n',
      '# ',
      ': ',
      '__proto__: ',
      '|\n',
      '>\n',
      '@',
      'é',
      '\r',
      '\u2028',
      '---js\n',
    ),
    fc.string({ maxLength: 5 }),
  )
  const page = fc
    .tuple(fc.constantFrom('', '---\n', '+++\n', '---js\n'), fc.array(piece, { maxLength: 40 }))
    .map(([top, rest]) => top + rest.join(''))

  test('is answered, keeps its number of lines, and names places in it', () => {
    fc.assert(
      fc.property(page, (text) => {
        const found = readFrontMatter(text)
        expect(lines(found.body)).toBe(lines(text))
        expect(found.body.split('\n').slice(found.endLine)).toEqual(text.split('\n').slice(found.endLine))
        const file = readYamlFile(text)
        for (const { line, column } of [
          ...found.problems,
          ...file.problems,
          ...found.settings.values(),
          ...file.settings.values(),
        ]) {
          expect(line).toBeGreaterThan(0)
          expect(line).toBeLessThanOrEqual(lines(text))
          expect(column).toBeGreaterThan(0)
        }
        for (const key of ['__proto__', 'constructor', 'prototype']) expect(file.settings.has(key)).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  test('gives settings back as they were written', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '🎉', ' ', '"', '\\', ':', '#', '\n') })
    const name = fc.stringMatching(/^[a-z]{1,8}$/).filter((key) => key !== 'constructor' && key !== 'prototype')
    const value = fc.oneof(
      word,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(word, { maxLength: 3 }),
      fc.dictionary(name, word, { maxKeys: 3 }),
    )
    fc.assert(
      fc.property(fc.dictionary(name, value, { minKeys: 1, maxKeys: 5 }), (written) => {
        const block = Object.entries(written).map(([key, one]) => `${key}: ${JSON.stringify(one)}\n`)
        const found = readFrontMatter(`---\n${block.join('')}---\n# Us\n`)
        expect(values(found)).toEqual(JSON.parse(JSON.stringify(written)))
        expect([...found.settings.values()].map(({ line }) => line)).toEqual(block.map((_, at) => at + 2))
        expect(problems(found)).toEqual([])
      }),
    )
  })
})
