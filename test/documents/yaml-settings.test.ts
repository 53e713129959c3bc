import { describe, expect, test } from 'vitest'
import { readYaml } from '../../src/documents/yaml-settings.ts'

const values = (text: string) =>
  Object.fromEntries([...readYaml(text, 1).settings].map(([key, { value }]) => [key, value]))
const problems = (text: string) =>
  readYaml(text, 1).problems.map(({ problem, line, column, values }) => [`${line}:${column} ${problem}`, values])

describe('values', () => {
  test.each([
    ['words', 'a: Our charter', 'Our charter', 'Our charter'],
    ['words in quotes', 'a: "Our: charter"', 'Our: charter', 'Our: charter'],
    ['a day', 'a: 2026-01-31', '2026-01-31', '2026-01-31'],
    ['a moment', 'a: 2026-01-31T14:00:00Z', '2026-01-31T14:00:00Z', '2026-01-31T14:00:00Z'],
    ['a time', 'a: 14:30', '14:30', '14:30'],
    ['a version', 'a: 1.10', 1.1, '1.10'],
    ['a telephone number', 'a: +32475', 32475, '+32475'],
    ['a number with noughts before it', 'a: 007', 7, '007'],
    [
      'a number too long to count',
      'a: 123456789012345678901234567890',
      1.2345678901234568e29,
      '123456789012345678901234567890',
    ],
    ['no number', 'a: .nan', '.nan', '.nan'],
    ['no end', 'a: -.inf', '-.inf', '-.inf'],
    ['true', 'a: true', true, 'true'],
    ['yes, which is a word', 'a: yes', 'yes', 'yes'],
    ['nothing', 'a:', null, ''],
    ['nothing and a comment', 'a: # who?', null, ''],
    ['a wave', 'a: ~', null, '~'],
    ['lines', 'a: |\n  one\n  two\n', 'one\ntwo\n', 'one\ntwo\n'],
    ['folded lines', 'a: >-\n  one\n  two\n', 'one two', 'one two'],
    ['a list at the margin', 'a:\n- b\n- c', ['b', 'c'], '- b\n- c'],
    ['a map in a list', 'a: [{ b: 1 }]', [{ b: 1 }], '[{ b: 1 }]'],
    [
      'a prompt of the template',
      'a: [Write here: who, and since when?]',
      '[Write here: who, and since when?]',
      '[Write here: who, and since when?]',
    ],
    ['a merge, which is a key like any other', 'a: { <<: b }', { '<<': 'b' }, '{ <<: b }'],
  ])('%s', (_, text, value, source) => {
    const { settings, problems } = readYaml(text, 1)
    expect([settings.get('a')?.value, settings.get('a')?.source, problems]).toEqual([value, source, []])
  })

  test.each([
    ['2024: x', '2024'],
    ['true: x', 'true'],
    ['"a b": x', 'a b'],
    ['? a\n: x', 'a'],
    ['de\u0301cision: x', 'd\u00e9cision'],
  ])('the key of %j', (text, key) => {
    expect([...readYaml(text, 1).settings.keys()]).toEqual([key])
  })
})

describe('a slip costs its own setting and no other', () => {
  test.each([
    ['a colon in a sentence', 'title: Our charter: the start', '2:8', { cause: 'colon', key: 'title' }],
    ['a tab', 'leads:\n\tname: Ana', '3:1', { cause: 'tab', key: 'leads' }],
    ['a quote that is not closed', 'title: "Our charter', '2:8', { cause: 'quote', key: 'title' }],
    [
      'a quote that is not closed, further in',
      'leads:\n  - name: Ana\n    role: "lead',
      '4:11',
      { cause: 'quote', key: 'leads' },
    ],
    ['an apostrophe in quotes', "title: 'it's ours'", '2:12', { cause: 'quote', key: 'title' }],
    ['words after a quote', 'title: "Us" and you', '2:13', { cause: 'quote', key: 'title' }],
    ['@', 'owner: @ana', '2:8', { cause: 'first-character', key: 'owner', character: '@' }],
    ['`', 'owner: `ana`', '2:8', { cause: 'first-character', key: 'owner', character: '`' }],
    ['%', 'share: %50', '2:8', { cause: 'first-character', key: 'share', character: '%' }],
    ['bold words', 'title: **Us** all', '2:8', { cause: 'first-character', key: 'title', character: '*' }],
    ['a channel', 'channel: #general', '2:10', { cause: 'first-character', key: 'channel', character: '#' }],
    ['no space after the colon', 'owner:ana', '2:1', { cause: 'space' }],
    ['no colon', 'owner ana', '2:1', { cause: 'no-colon' }],
    ['a line that is set in', 'leads:\n  - a\n b: c', '4:1', { cause: 'indentation', key: 'leads' }],
    ['a value with a key below', 'lead: Ana\n  since: 2024', '2:7', { cause: 'indentation', key: 'lead' }],
    ['an open bracket', 'tags: [a, b', '2:12', { cause: 'bracket', key: 'tags' }],
    ['a bracket too many', 'tags: a\n]', '3:1', { cause: 'bracket', key: 'tags' }],
    ['a path of Windows', 'file: "C:\\dir"', '2:10', { cause: 'backslash', key: 'file' }],
    ['braces of a site generator', 'title: {{ site.title }}', '2:8', { cause: 'braces', key: 'title' }],
    ['a program of a site generator', 'title: {% include x %}', '2:9', { cause: 'braces', key: 'title' }],
    ['a key of many parts', '? [a, b]\n: c', '2:3', { cause: 'other' }],
    ['an empty key', '"": x', '2:1', { cause: 'other' }],
    ['too many steps', `a: ${'['.repeat(60)}${']'.repeat(60)}`, '2:54', { cause: 'too-deep', key: 'a' }],
  ])('%s', (_, slip, place, told) => {
    const text = `kind: charter\n${slip}\nlast_reviewed: 2026-01-31\n`
    expect(problems(text)).toEqual([[`${place} front-matter-unreadable`, told]])
    expect(values(text)).toMatchObject({ kind: 'charter', last_reviewed: '2026-01-31' })
  })

  test('every slip is told, in order', () => {
    expect(problems('a: @\nb: fine\nc: `\na: x\n').map(([place]) => place)).toEqual([
      '1:4 front-matter-unreadable',
      '3:4 front-matter-unreadable',
    ])
    expect(values('a: @\nb: fine\nc: `\n')).toEqual({ b: 'fine' })
  })

  test('settings that begin further in than the others are told and kept', () => {
    expect([values('  a: b\nc: d\n'), problems('  a: b\nc: d\n')]).toEqual([
      { a: 'b', c: 'd' },
      [['2:1 front-matter-unreadable', { cause: 'indentation' }]],
    ])
  })
})

describe('what is not allowed is left out and told', () => {
  test.each([
    ['an alias', 'a: *b', '2:4 front-matter-alias', { key: 'a', mark: '*' }],
    ['an anchor', 'a: &b c', '2:4 front-matter-alias', { key: 'a', mark: '&' }],
    ['an anchor on a list', 'a: &b [c]', '2:4 front-matter-alias', { key: 'a', mark: '&' }],
    ['an anchor on a key', '&b a: c', '2:1 front-matter-alias', { key: 'a', mark: '&' }],
    ['an alias as a key', '*b : c', '2:1 front-matter-alias', { key: 'b', mark: '*' }],
    ['a tag', 'a: !b c', '2:4 front-matter-tag', { key: 'a', mark: '!' }],
    ['a tag of YAML', 'a: !!binary aGk=', '2:4 front-matter-tag', { key: 'a', mark: '!' }],
    ['a tag that says nothing', 'a: ! c', '2:4 front-matter-tag', { key: 'a', mark: '!' }],
    ['a tag on a map', 'a: !!omap [b: c]', '2:4 front-matter-tag', { key: 'a', mark: '!' }],
    ['a key twice', 'kind: roadmap', '2:1 duplicate-key', { key: 'kind', firstLine: 1 }],
    ['__proto__', '__proto__: { isAdmin: true }', '2:1 forbidden-key', { key: '__proto__' }],
    ['__proto__ in disguise', '"\\x5f_proto__": { isAdmin: true }', '2:1 forbidden-key', { key: '__proto__' }],
    ['constructor', 'constructor: x', '2:1 forbidden-key', { key: 'constructor' }],
    ['prototype', 'prototype: x', '2:1 forbidden-key', { key: 'prototype' }],
  ])('%s', (_, line, problem, told) => {
    const text = `kind: charter\n${line}\nowner: ana\n`
    expect([values(text), problems(text)]).toEqual([{ kind: 'charter', owner: 'ana' }, [[problem, told]]])
  })

  test.each([
    ['an alias', 'a: { b: *c, d: e }', { a: { d: 'e' } }],
    ['a tag', 'a: [!b c, d]', { a: [null, 'd'] }],
    ['a forbidden key', 'a: { __proto__: { isAdmin: true }, d: e }', { a: { d: 'e' } }],
    ['a key twice', 'a: { b: c, b: d }', { a: { b: 'c' } }],
  ])('%s further in', (_, text, expected) => {
    expect([values(text), problems(text).length]).toEqual([expected, 1])
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
    expect((values(text).a as { isAdmin?: boolean }).isAdmin).toBeUndefined()
  })

  test('a tag or an anchor on the whole takes the whole', () => {
    expect([values('!!map\na: b'), problems('!!map\na: b')[0]?.[0]]).toEqual([{}, '1:1 front-matter-tag'])
    expect([values('&x\na: b'), problems('&x\na: b')[0]?.[0]]).toEqual([{}, '1:1 front-matter-alias'])
  })

  test('a directive is told, and changes nothing', () => {
    const text = '# us\n%YAML 1.1\n%FOO bar\n---\na: yes\n'
    expect([values(text), problems(text)]).toEqual([
      { a: 'yes' },
      [
        ['2:1 front-matter-directive', {}],
        ['3:1 front-matter-directive', {}],
      ],
    ])
  })

  test('a key that looks like another is told, and kept under its own name', () => {
    expect([values('оwner: ana'), problems('оwner: ana')]).toEqual([
      { оwner: 'ana' },
      [['1:1 look-alike-key', { key: 'оwner', looksLike: 'owner' }]],
    ])
  })
})

test('lines begin where the settings stand in their file', () => {
  const { settings, problems } = readYaml('a: b\nc: @\nd: e\n', 11)
  expect([...settings.values()].map(({ line }) => line)).toEqual([11, 13])
  expect(problems[0]?.line).toBe(12)
})
