// The bundle: the same bytes anywhere, and a parser in it that reads as the one in development does.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../src/documents/markdown.ts'
import { licences } from '../../src/tools/build/licences.ts'
import { build, differences, write } from '../../src/tools/build.ts'
import { hostilePages } from '../documents/markdown-hostile-pages.ts'

const here = join(import.meta.dirname, '../..')
const rooms: string[] = []

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'moothall-build-'))
  rooms.push(made)
  return made
}

/** A copy of what the parser is made of, elsewhere. */
function copied(): string {
  const root = folder()
  cpSync(join(here, 'src'), join(root, 'src'), { recursive: true })
  symlinkSync(join(here, 'node_modules'), join(root, 'node_modules'))
  mkdirSync(join(root, 'dist'))
  cpSync(join(here, 'dist/parser.wasm'), join(root, 'dist/parser.wasm'))
  return root
}

const parserAlone = ['src/documents/markdown.ts']
let files: ReadonlyMap<string, Uint8Array>
let bundled: typeof parseMarkdown

beforeAll(async () => {
  files = await build({ root: here, entries: parserAlone, out: 'dist' })
  const out = folder()
  write(out, files)
  const module: { parseMarkdown: typeof parseMarkdown } = await import(pathToFileURL(join(out, 'markdown.js')).href)
  bundled = module.parseMarkdown
})

afterAll(() => {
  for (const room of rooms) rmSync(room, { recursive: true, force: true })
})

describe('the build', () => {
  test('gives the same bytes from another folder, and names no folder', async () => {
    const root = copied()
    expect(await build({ root, entries: parserAlone, out: 'dist' })).toEqual(files)
    for (const [path, bytes] of files) {
      if (path.endsWith('.js')) expect(Buffer.from(bytes).includes(here)).toBe(false)
    }
  })

  test('leaves the code for plugins and MDX of the parser out', () => {
    expect(Buffer.from(files.get('markdown.js') ?? []).toString()).not.toMatch(/mdxToJs|visitHast/)
  })

  test('says what in a folder is missing, different or left over', () => {
    const out = folder()
    write(out, files)
    expect(differences(out, files)).toEqual([])
    rmSync(join(out, 'parser.wasm'))
    writeFileSync(join(out, 'markdown.js'), 'changed')
    mkdirSync(join(out, 'chunks'))
    writeFileSync(join(out, 'chunks/old.js'), '')
    expect(differences(out, files)).toEqual(['chunks/old.js', 'markdown.js', 'parser.wasm'])
    write(out, files)
    expect(differences(out, files)).toEqual([])
    expect(existsSync(join(out, 'chunks/old.js'))).toBe(false)
  })
})

describe('the licences', () => {
  test('name every package that is inside', () => {
    const text = Buffer.from(files.get('THIRD-PARTY-LICENSES.txt') ?? []).toString()
    expect(text).toContain('satteri 0.10.5 (MIT)')
    expect(text).toContain('Permission is hereby granted')
  })

  test('a package without a licence stops the build', () => {
    const root = folder()
    mkdirSync(join(root, 'node_modules/bare'), { recursive: true })
    writeFileSync(join(root, 'node_modules/bare/package.json'), '{"name":"bare","version":"1.0.0","license":"MIT"}')
    expect(() => licences(root, ['node_modules/bare'])).toThrow('bare has no licence file')
  })
})

describe('the parser in the bundle', () => {
  const pages = ['community-template', 'test/communities', 'docs']
    .filter((start) => existsSync(join(here, start)))
    .flatMap((start) =>
      readdirSync(join(here, start), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.md'))
        .map((path) => join(here, start, path)),
    )

  test('reads every page as the one in development does', () => {
    expect(pages.length).toBeGreaterThan(10)
    for (const page of pages) {
      const text = readFileSync(page, 'utf8')
      expect(bundled(text)).toEqual(parseMarkdown(text))
    }
  })

  test.each([
    ['emoji, accents and half a letter', '# 😀 é \uD83D [a](b)\n'],
    ['nothing', ''],
    ['a NUL', 'a\u0000b'],
    ['CRLF and a byte order mark', '\uFEFFa\r\n\r\n| é | [a](b) |\r\n|-|-|\r\n'],
  ])('reads %s as the one in development does', (_, text) => {
    expect(bundled(text)).toEqual(parseMarkdown(text))
  })

  test.each(hostilePages)('answers %s, and reads the next page', (_, page) => {
    const read = bundled(page())
    if ('problem' in read) expect(read.problem).toMatch(/^too-(?:deep|complex)$/)
    expect(bundled('# 😀\n\n[a](b)')).toEqual(parseMarkdown('# 😀\n\n[a](b)'))
  })

  test('has room for any number of pages', () => {
    const page =
      '## A heading\n\nSome *text* with [a link](b.md) and `code`.\n\n| a | b |\n|---|---|\n| c | d |\n\n'.repeat(1000)
    for (let count = 0; count < 150; count += 1) expect(bundled(page)).toHaveProperty('tree')
  })
})
