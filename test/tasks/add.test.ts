// A new page in a real folder: written once, in the language of the community, and nothing that stands is touched.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { kinds } from '../../src/kinds/all.ts'
import type { AnyKind } from '../../src/kinds/kind.ts'
import { folder } from '../../src/sources/folder.ts'
import { add } from '../../src/tasks/add.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'moothall-add-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const bytesOf = (root: string) =>
  new Map(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(root, path)).isFile())
      .map((path) => [path, readFileSync(join(root, path), 'base64')]),
  )
const write = { write: true }

test('begins each kind of page in an empty folder, where it is found and waits for words', async () => {
  for (const kind of Object.values(kinds) as readonly AnyKind[]) {
    const added = await add(dir, { kind: kind.kind }, write)
    expect(added, kind.kind).toMatchObject({ path: kind.files[0] })
  }
  const { pages } = await assess(folder(dir), { now: '2026-11-20', visibility: 'public' })
  const waiting = pages.filter(({ status }) => status === 'waiting').map(({ kind }) => kind)
  expect(waiting.toSorted()).toEqual(
    Object.values(kinds)
      .map(({ kind }) => kind)
      .toSorted(),
  )
})

test('changes no byte of what stands, and writes nothing over it', async () => {
  cpSync('test/communities/in-french', dir, { recursive: true })
  writeFileSync(join(dir, 'NOTES.md'), '\uFEFF# Odd\r\n\r\nbytes  \r\n')
  const before = bytesOf(dir)
  expect(await add(dir, { kind: 'roadmap' }, write)).toEqual({
    sentence: 'roadmap.md is there already, so nothing was written.',
  })
  expect(await add(dir, { kind: 'notes' }, write)).toMatchObject({
    sentence: expect.stringMatching(/^NOTES\.md is there/),
  })
  expect(bytesOf(dir)).toEqual(before)
  await add(dir, { kind: 'channels' }, write)
  const after = bytesOf(dir)
  after.delete('channels.md')
  expect(after).toEqual(before)
})

test('does not begin a second page where one stands under another name', async () => {
  mkdirSync(join(dir, 'docs'))
  writeFileSync(join(dir, 'docs', 'Plan.md'), '---\nkind: roadmap\n---\n\n# Plan\n\n## Next steps\n\nWe meet.\n')
  expect(await add(dir, { kind: 'roadmap' }, write)).toEqual({
    sentence: 'docs/Plan.md is there already, so nothing was written.',
  })
})

test('speaks the language of the community, or the one that was asked for', async () => {
  writeFileSync(join(dir, 'community.yml'), 'name: Lindenau\nlanguages: [de, en]\n')
  const german = await add(dir, { kind: 'roadmap' }, { write: false })
  expect(german).toMatchObject({ text: expect.stringContaining('## Meilensteine') })
  const italian = await add(dir, { kind: 'roadmap', language: 'it' }, { write: false })
  expect(italian).toMatchObject({ text: expect.stringContaining('[Scrivete qui: ') })
  expect(readdirSync(dir)).toEqual(['community.yml'])
})

describe('a page for one entry', () => {
  test('stands in the folder of its kind, under a name that can be typed', async () => {
    const added = await add(dir, { kind: 'notes', entry: '  Réunion  d’octobre!  ' }, write)
    expect(added).toMatchObject({ path: 'notes/reunion-d-octobre.md' })
    expect(readFileSync(join(dir, 'notes/reunion-d-octobre.md'), 'utf8')).toContain('# Réunion d’octobre!\n')
  })

  test.each([
    ['日本語のイベント', '日本語のイベント'],
    ['हिन्दी की बैठक', 'हिन्दी-की-बैठक'],
    ['한국어', '한국어'],
    ['Йога', 'йога'],
    ['İstanbul', 'istanbul'],
    ['../../x', 'x'],
    [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
    [`${'a'.repeat(59)}𠀀𠀀`, `${'a'.repeat(59)}𠀀`],
    ['CON', 'event-con'],
    ['Lpt1', 'event-lpt1'],
  ])('called %s stands in %s.md', async (entry, name) => {
    expect(await add(dir, { kind: 'event', entry }, write)).toMatchObject({ path: `events/${name}.md` })
  })

  test.each(['Call Dana, +49 341 2345 6789', 'jana.novakova@gmail.com'])(
    'is not called after something private: %s',
    async (entry) => {
      expect(await add(dir, { kind: 'event', entry }, write)).toMatchObject({
        sentence: expect.stringMatching(/so nothing was written\.$/),
      })
      expect(readdirSync(dir)).toEqual([])
    },
  )

  test('has a title without what cannot be seen', async () => {
    const added = await add(dir, { kind: 'event', entry: 'Open\u202e\u009b31m\nday' }, write)
    expect(added).toMatchObject({ text: expect.stringContaining('\n# Open 31m day\n') })
  })

  test('is for kinds that have such pages, and needs a name', async () => {
    expect(await add(dir, { kind: 'roadmap', entry: 'First call' }, write)).toMatchObject({
      sentence: expect.stringMatching(/every entry is a row/),
    })
    expect(await add(dir, { kind: 'notes', entry: ' !? ' }, write)).toMatchObject({
      sentence: expect.stringMatching(/at least one letter/),
    })
    expect(readdirSync(dir)).toEqual([])
  })
})

test('never leaves the folder by way of a link, nor writes over a file that Git does not list', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'moothall-elsewhere-'))
  symlinkSync(elsewhere, join(dir, 'notes'))
  expect(await add(dir, { kind: 'notes', entry: 'May call' }, write)).toMatchObject({
    sentence: expect.stringMatching(/is a link/),
  })
  expect(readdirSync(elsewhere)).toEqual([])
  symlinkSync(join(elsewhere, 'target.md'), join(dir, 'roadmap.md'))
  expect(await add(dir, { kind: 'roadmap' }, write)).toMatchObject({ sentence: expect.stringMatching(/already/) })
  expect(readdirSync(elsewhere)).toEqual([])
  rmSync(elsewhere, { recursive: true })
})

test('asks back where no kind has that name', async () => {
  expect(await add(dir, { kind: 'roadmpa' }, write)).toEqual({
    sentence: 'There is no kind of page called “roadmpa”. Did you mean “roadmap”?',
  })
  expect(await add(dir, { kind: 'Feuille de route' }, { write: false })).toMatchObject({ path: 'roadmap.md' })
})
