// Runs the examples of every check, and holds what all checks have in common.

import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { checks } from '../../src/checks/all.ts'
import { everyCheck } from '../../src/checks/every-check.ts'
import { kinds } from '../../src/kinds/all.ts'
import { memory } from '../../src/sources/memory.ts'
import { speak } from '../../src/words/speak.ts'
import { plain } from '../../src/words/writers/plain.ts'

/** The slot names and types that a template asks for. */
const slotsOf = (template: string) =>
  [...template.matchAll(/\{([^{}:]+)(?::([^{}|]+)[^{}]*)?\}/g)].map(([, name, type]) => ({
    name,
    type: type ?? 'name',
  }))

test('every file of a check is in the list (else run `npm run generate`)', () => {
  const files = readdirSync('src/checks', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.includes('/') && !file.startsWith('subjects/') && file.endsWith('.ts'))
    .map((file) => basename(file, '.ts'))
  expect(checks.map((check) => check.id).sort()).toEqual(files.sort())
})

test('no two checks have the same id', () => {
  const ids = everyCheck().map((check) => check.id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

describe.each(everyCheck().map((check) => [check.id, check] as const))('%s', (id, check) => {
  test('has words that a person can act on', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)+$/)
    for (const sentence of [check.says, check.why, check.fix]) expect(sentence).toMatch(/[.?!”]$/)
    expect(check.title).not.toMatch(/[.!]$/)
    for (const { type } of slotsOf(check.says))
      expect(['name', 'path', 'date', 'number', 'link', 'list', 'phrase']).toContain(type)
    for (const slot of slotsOf(check.fix)) expect(slotsOf(check.says)).toContainEqual(slot)
  })

  test('speaks of no schema, edition, annotation, artifact or front matter', () => {
    const words = [check.title, check.says, check.why, check.fix, ...Object.values(check.phrases ?? {})].join(' ')
    expect(words).not.toMatch(/\b(schema|edition|annotation|artifact|front ?matter|entity|YAML|parse[dr]?|regex)\b/i)
  })
})

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  test('shows at least one community in which it holds and one in which it does not', () => {
    expect(check.examples.some((example) => example.expect.length === 0)).toBe(true)
    expect(check.examples.some((example) => example.expect.length > 0)).toBe(true)
  })

  test.each(check.examples.map((example) => [example.name, example] as const))('%s', async (_, example) => {
    const assessment = await assess(memory(example.files, example.earlier), {
      now: example.on ?? '2026-03-01',
      visibility: 'unknown',
    })
    const found = assessment.outcomes
      .filter((outcome) => outcome.check === id && outcome.result !== 'later')
      .flatMap((outcome) => outcome.findings)
    for (const finding of found)
      for (const { name } of slotsOf(check.says)) expect(Object.keys(finding.values)).toContain(name)
    // What was taken out again is told with these words, and only such checks are asked of the versions in between.
    if (found.some(({ severity }) => severity === 'stop')) expect(check.exposes).toMatch(/^\p{Lu}.*[^.]$/u)
    expect(
      found.map(
        (finding) =>
          `${finding.about.path}${finding.place ? `:${finding.place.line}` : ''} ${plain(speak(finding, check))}`,
      ),
    ).toEqual(example.expect)
  })

  test('shows what it corrects, if it corrects anything', () => {
    expect(check.examples.some(({ fixed }) => fixed !== undefined)).toBe(check.correct !== undefined)
  })
})

test('every kind names only fields that it has', () => {
  for (const kind of Object.values(kinds))
    if ('opening' in kind && kind.opening) expect(Object.keys(kind.fields)).toContain(kind.opening)
})
