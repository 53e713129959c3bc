import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hunksOf, showsLines } from '../../src/comparison/hunks.ts'
import { folderWith } from '../support/run.ts'

describe('the stretches of a patch', () => {
  const patch = [
    '@@ -1,4 +1,5 @@',
    ' # Charter',
    ' ',
    '-We share.',
    '+We share what we learn.',
    '+Everyone may join.',
    ' ',
    '@@ -20 +21 @@ ## Vision',
    '-Open',
    '\\ No newline at end of file',
    '+Open science',
    '\\ No newline at end of file',
    '@@ -30,2 +30,0 @@',
    '-Old',
    '-Older',
  ].join('\n')

  test('are those of the file after the change', () => {
    expect(hunksOf(patch)).toEqual([
      { first: 1, last: 5, added: new Set([3, 4]) },
      { first: 21, last: 21, added: new Set([21]) },
    ])
  })

  test('show lines together that stand in one of them, with at least one that is new', () => {
    const shows = (first: number, last: number) => showsLines(hunksOf(patch), first, last)
    expect([shows(3, 3), shows(2, 4), shows(1, 5), shows(21, 21)]).toEqual([true, true, true, true])
    expect([shows(1, 2), shows(5, 5), shows(4, 6), shows(5, 21), shows(22, 22), shows(30, 30)]).toEqual(
      Array(6).fill(false),
    )
  })

  test.each(['', 'Binary files differ', '@@ nonsense @@', '+++ b/charter.md\n+new'])('are none in %j', (text) => {
    expect(hunksOf(text)).toEqual([])
  })

  test('that look like headers inside a file are lines like any other', () => {
    expect(hunksOf('@@ -1,1 +1,2 @@\n @@ -9,9 +9,9 @@\n+new')).toEqual([{ first: 1, last: 2, added: new Set([2]) }])
  })
})

test('of any change that Git shows, the new lines are those of the new file', () => {
  const lines = fc.array(fc.constantFrom('', 'We share.', '@@ -1 +1 @@', '+ plus', '- minus', ' blank'), {
    maxLength: 12,
  })
  const dir = folderWith({})
  fc.assert(
    fc.property(lines, lines, fc.boolean(), (before, after, ends) => {
      const text = (all: readonly string[]) => all.join('\n') + (ends && all.length > 0 ? '\n' : '')
      const blob = (all: readonly string[]) =>
        execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: dir, input: text(all), encoding: 'utf8' }).trim()
      execFileSync('git', ['init', '-q'], { cwd: dir })
      const shown = execFileSync('git', ['diff', '--no-color', blob(before), blob(after)], {
        cwd: dir,
        encoding: 'utf8',
      })
      const patch = shown.slice(Math.max(0, shown.indexOf('\n@@') + 1)).replace(/\n$/, '')
      const expected = patch.startsWith('@@') ? newLines(patch) : []
      const now = text(after).split('\n')
      const found = hunksOf(patch.startsWith('@@') ? patch : '').flatMap(({ added }) => [...added])
      expect(found.map((line) => now[line - 1])).toEqual(expected)
    }),
    { numRuns: 25 },
  )
})

/** The new lines by their sign alone: what looks like a header begins with a blank or a sign inside a stretch. */
function newLines(patch: string): readonly string[] {
  return patch.split('\n').flatMap((line) => (line.startsWith('+') ? [line.slice(1)] : []))
}
