import fc from 'fast-check'
import { expect, test } from 'vitest'
import { limits, newAllowance } from '../../src/sources/limits.ts'
import { memory } from '../../src/sources/memory.ts'
import { isOddName, printableName, staysInside } from '../../src/sources/path-names.ts'

test('gives text and bytes, sorted by path', async () => {
  const source = memory({ 'b.md': 'é', 'a.md': Uint8Array.of(1, 2) })
  expect(await source.list()).toEqual({
    files: [
      { path: 'a.md', size: 2 },
      { path: 'b.md', size: 2 },
    ],
    leftOut: [],
  })
  const { files, leftOut } = await source.read(['b.md', 'gone.md'])
  expect(new TextDecoder().decode(files.get('b.md'))).toBe('é')
  expect(leftOut).toEqual([{ path: 'gone.md', reason: 'missing' }])
})

test('leaves out names that are odd or lead outside', async () => {
  const source = memory({ 'a\nb.md': '', '../x.md': '', '/etc/x.md': '', 'a//b.md': '', 'ok.md': '' })
  const listing = await source.list()
  expect(listing.files.map(({ path }) => path)).toEqual(['ok.md'])
  expect(listing.leftOut.map(({ reason }) => reason)).toEqual(Array(4).fill('odd-name'))
})

test('with too many files keeps those nearest to the top', async () => {
  const many = Array.from({ length: limits.files }, (_, at) => [`archive/${String(at).padStart(5, '0')}.md`, ''])
  const source = memory(Object.fromEntries([...many, ['zebra.md', ''], ['docs/x/deep.md', '']]))
  const { files, leftOut } = await source.list()
  expect(files).toHaveLength(limits.files)
  expect(files.at(-1)?.path).toBe('zebra.md')
  expect(leftOut).toEqual([
    { path: 'archive/09999.md', reason: 'too-many-files' },
    { path: 'docs/x/deep.md', reason: 'too-many-files' },
  ])
})

test('reads 50 MiB in all, over several calls, and then says so', async () => {
  const full = new Uint8Array(limits.fileBytes)
  const fitting = limits.totalBytes / limits.fileBytes
  const source = memory(Object.fromEntries(Array.from({ length: fitting + 1 }, (_, at) => [`${at}.md`, full])))
  const first = await source.read(Array.from({ length: fitting }, (_, at) => `${at}.md`))
  expect([first.files.size, first.leftOut]).toEqual([fitting, []])
  expect((await source.read([`${fitting}.md`])).leftOut).toEqual([{ path: `${fitting}.md`, reason: 'total-too-large' }])
})

test('reads 10,000 files and no more', () => {
  const allowance = newAllowance()
  const answers = Array.from({ length: limits.files + 1 }, () => allowance.take(1))
  expect(answers.filter((answer) => answer === undefined)).toHaveLength(limits.files)
  expect(answers.at(-1)).toBe('too-many-files')
})

test('a printable name is never odd, and an ordinary one is itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const printed = printableName(name)
      for (const breaking of '\r\n\u2028\u2029\u202e\u0000\u001b') expect(printed).not.toContain(breaking)
      if (!isOddName(name)) expect(printed).toBe(name)
    }),
  )
})

test.each(['', '.', '..', '/a', 'a/', 'a//b', './a', 'a/../b', 'a/./b'])('%j does not stay inside', (path) => {
  expect(staysInside(path)).toBe(false)
})
