// Every example with a correction: as it is shown, and with the line ends, marks and blanks of other editors.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { correctedFiles, correctionsOf } from '../../src/adopt/fix.ts'
import { checks } from '../../src/checks/all.ts'
import type { Example } from '../../src/checks/check.ts'
import { memory } from '../../src/sources/memory.ts'
import { findCorrections } from '../../src/tasks/corrections.ts'

type Files = Readonly<Record<string, string>>

/** Returns what one check corrects in these files, and every note that there is before. */
async function corrected(files: Files, id: string, on = '2026-03-01') {
  const { context, checks, outcomes, read } = await findCorrections(memory(files), { now: on, visibility: 'unknown' })
  const own = correctionsOf(
    outcomes.filter((outcome) => outcome.check === id),
    checks,
    context,
  )
  const changes = correctedFiles(own, (path) => read.read.get(path)?.bytes)
  const findings = outcomes.flatMap(({ result, findings }) => (result === 'open' ? findings : []))
  return {
    files: { ...files, ...Object.fromEntries(changes.map(({ path, after }) => [path, after])) },
    changes,
    notes: findings.map(({ check, about }) => ({
      kind: about.kind,
      note: [check, about.path, about.entry, about.field].join(' '),
    })),
    standing: context.community.documents.filter(({ stands }) => stands).map(({ kind }) => kind),
  }
}

const all = checks.flatMap((check) => check.examples.map((example) => [check.id, example.name, example] as const))
const withCorrection = all.filter(([, , { fixed }]) => fixed !== undefined)
const without = all.filter(([id, , { fixed }]) => !fixed && checks.find((check) => check.id === id)?.correct)

describe.each(withCorrection)('%s: %s', (id, _, { files, fixed, on }: Example) => {
  test('is corrected as shown', async () => {
    const { changes } = await corrected(files, id, on)
    expect(Object.fromEntries(changes.map(({ path, after }) => [path, after]))).toEqual(fixed)
  })

  test('has no such note afterwards, no new one, and nothing more to correct', async () => {
    const before = await corrected(files, id, on)
    const after = await corrected(before.files, id, on)
    expect(after.changes).toEqual([])
    const own = ({ notes }: typeof before) => notes.filter(({ note }) => note.startsWith(`${id} `)).length
    expect(own(after)).toBeLessThan(own(before))
    const known = before.notes.map(({ note }) => note)
    // A page that counts only now is asked what every page of its kind is asked.
    const isAsked = (kind = '') => before.standing.includes(kind) || !after.standing.includes(kind)
    expect(after.notes.filter(({ note, kind }) => isAsked(kind) && !known.includes(note))).toEqual([])
  })

  test('is corrected alike whatever the editor adds, and every other letter stays', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('\n', '\r\n'), fc.boolean(), fc.nat(3), async (end, marked, blanks) => {
        const asTyped = (text: string) => {
          const padded = text.replace(/(?<=\S) \|$/gm, ` ${' '.repeat(blanks)}|`)
          return (marked ? '\ufeff' : '') + padded.replaceAll('\n', end)
        }
        const typed = (texts: Files) =>
          Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, asTyped(text)]))
        const { changes } = await corrected(typed(files), id, on)
        // How far a column reaches is for the eye; no other blank may come or go.
        const plain = (text: string) => text.replace(/ +\|/g, ' |')
        expect(Object.fromEntries(changes.map(({ path, after }) => [path, plain(after)]))).toEqual(
          Object.fromEntries(Object.entries(typed(fixed ?? {})).map(([path, text]) => [path, plain(text)])),
        )
      }),
      { numRuns: 12 },
    )
  })
})

test.each(without)('%s: %s, and nothing is corrected', async (id, _, { files, on }: Example) => {
  expect((await corrected(files, id, on)).changes).toEqual([])
})
