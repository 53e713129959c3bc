// The examples of the checks in the bundle: apart from the checks, and the same as in the sources.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checks } from '../../src/checks/all.ts'
import type { Check } from '../../src/checks/check.ts'
import type { examplesOf } from '../../src/checks/examples.ts'
import { apart } from '../../src/tools/build/examples.ts'
import { build, write } from '../../src/tools/build.ts'

const here = join(import.meta.dirname, '../..')
const out = mkdtempSync(join(tmpdir(), 'moothall-examples-'))
let bundled: { readonly checks: readonly Check[] }
let examples: { readonly examplesOf: typeof examplesOf }

beforeAll(async () => {
  write(out, await build({ root: here, entries: ['src/checks/all.ts', 'src/checks/examples.ts'], out: 'dist' }))
  bundled = await import(pathToFileURL(join(out, 'all.js')).href)
  examples = await import(pathToFileURL(join(out, 'examples.js')).href)
})

afterAll(() => rmSync(out, { recursive: true, force: true }))

test('every check in the bundle is as in the sources, and has no examples with it', () => {
  const facts = (check: Check) => JSON.stringify({ ...check, examples: [] })
  expect(bundled.checks.map(facts)).toEqual(checks.map(facts))
  expect(bundled.checks.flatMap((check) => check.examples)).toEqual([])
})

test('whoever asks for the examples of a check gets those of the sources', () => {
  for (const { id, examples: all } of checks) expect(examples.examplesOf(id), id).toEqual(all)
})

test('only the module that gives the examples asks a check for them', () => {
  const asking = readdirSync(join(here, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.startsWith('tools/'))
    .filter((path) => /\.examples\b/.test(readFileSync(join(here, 'src', path), 'utf8')))
  expect(asking).toEqual(['checks/examples.ts'])
})

test('what stands before and after a check stays with both parts', () => {
  const source = `const head = 'a'\n\nexport default defineCheck({\n  id: 'a-b',\n  examples: [\n    { name: head },\n  ],\n\n  subjects: () => rows(),\n})\n\nfunction rows() {}\n`
  expect(apart(source, 'a-b.ts')).toEqual({
    check: `const head = 'a'\n\nexport default defineCheck({\n  id: 'a-b',\n  examples: [],\n\n  subjects: () => rows(),\n})\n\nfunction rows() {}\n`,
    examples: `const head = 'a'\n\nexport default { id: 'a-b', examples: [\n    { name: head },\n  ] }\n\nfunction rows() {}\n`,
  })
})

test('a check that is written in another way stops the build', () => {
  expect(() => apart('export default defineCheck({ id: "a", examples })\n', 'a.ts')).toThrow(
    'a.ts is not written as checks are',
  )
})
