// Every example with a correction, as it is shown and with the line ends, marks and blanks of other editors.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { correctedFiles } from '../../src/adopt/fix.ts'
import { checks } from '../../src/checks/all.ts'
import type { Example } from '../../src/checks/check.ts'
import { everyCheck } from '../../src/checks/every-check.ts'
import { memory } from '../../src/sources/memory.ts'
import { findCorrections } from '../../src/tasks/corrections.ts'

type Files = Readonly<Record<string, string>>

/** Returns what one check corrects in these files, and every note that stands before. */
async function corrected(files: Files, id: string, on = '2026-03-01') {
  const found = await findCorrections(memory(files), { now: on, visibility: 'unknown' })
  const outcomes = found.outcomes.filter((outcome) => outcome.check === id)
  const { correctionsOf } = await import('../../src/adopt/fix.ts')
  const changes = correctedFiles(
    correctionsOf(outcomes, everyCheck(), found.context),
    (path) => found.read.read.get(path)?.bytes,
  )
  const notes = found.outcomes
    .filter(({ result }) => result === 'open')
    .flatMap(({ findings }) =>
      findings.map(({ check, about }) => `${check} ${about.path} ${about.entry} ${about.field}`),
    )
  return { files: { ...files, ...Object.fromEntries(changes.map(({ path, after }) => [path, after])) }, notes, changes }
}

const examples = checks.flatMap((check) =>
  check.examples.filter(({ fixed }) => fixed).map((example) => [check.id, example.name, example] as const),
)

const others = checks.flatMap((check) =>
  check.correct ? check.examples.filter(({ fixed }) => !fixed).map((one) => [check.id, one.name, one] as const) : [],
)

describe.each(examples)('%s: %s', (id, _, { files, fixed, on }: Example) => {
  test('is corrected as shown', async () => {
    const { changes } = await corrected(files, id, on)
    expect(Object.fromEntries(changes.map(({ path, after }) => [path, after]))).toEqual(fixed)
  })

  test('has no such note afterwards, no new one, and nothing more to correct', async () => {
    const before = await corrected(files, id, on)
    const after = await corrected(before.files, id, on)
    expect(after.changes).toEqual([])
    expect(after.notes.filter((note) => !before.notes.includes(note))).toEqual([])
    expect(after.notes.length).toBeLessThan(before.notes.length)
  })

  test('is corrected alike whatever the editor adds, and every other letter stays', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('\n', '\r\n'), fc.boolean(), fc.nat(3), async (end, marked, blanks) => {
        const asTyped = (text: string) =>
          (marked ? '\ufeff' : '') + text.replace(/(?<=\S) \|$/gm, ` ${' '.repeat(blanks)}|`).replaceAll('\n', end)
        const typed = (all: Files) =>
          Object.fromEntries(Object.entries(all).map(([path, text]) => [path, asTyped(text)]))
        const { changes } = await corrected(typed(files), id, on)
        const plain = (text: string) => text.replace(/ +\|/g, ' |')
        expect(changes.map(({ path, after }) => [path, plain(after)])).toEqual(
          Object.entries(typed(fixed ?? {})).map(([path, text]) => [path, plain(text)]),
        )
      }),
      { numRuns: 12 },
    )
  })
})

test.each(others)('%s: %s, and nothing is corrected', async (id, _, { files, on }: Example) => {
  expect((await corrected(files, id, on)).changes).toEqual([])
})
