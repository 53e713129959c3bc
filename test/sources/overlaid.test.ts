// Files of one source with some of another's in their place: what is listed, and from where each is read.
import { expect, test } from 'vitest'
import { memory } from '../../src/sources/memory.ts'
import { overlaid } from '../../src/sources/overlaid.ts'

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString()
const below = memory({ 'charter.md': 'Ours', 'notes/a.md': 'Old', 'notes/gone.md': 'Old' })
const above = memory({ 'charter.md': 'Theirs', 'notes/a.md': 'New', 'notes/b.md': 'New' })
const source = overlaid(below, above, new Set(['notes/a.md', 'notes/b.md', 'notes/gone.md']))

test('only the named paths are taken from above, and one that is gone there is gone', async () => {
  expect((await source.list()).files.map(({ path }) => path)).toEqual(['charter.md', 'notes/a.md', 'notes/b.md'])
})

test('each is read from where it is listed', async () => {
  const { files, leftOut } = await source.read(['charter.md', 'notes/a.md', 'notes/b.md', 'notes/gone.md'])
  expect([...files].map(([path, bytes]) => `${path}: ${text(bytes)}`)).toEqual([
    'charter.md: Ours',
    'notes/a.md: New',
    'notes/b.md: New',
  ])
  expect(leftOut).toEqual([{ path: 'notes/gone.md', reason: 'missing' }])
})
