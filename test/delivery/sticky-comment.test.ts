// One comment, whatever else stands in the conversation and whoever else is writing.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keepComment } from '../../src/delivery/sticky-comment.ts'
import { failing, inMemory, us } from './conversation.ts'

const mark = '<!-- moothall:comment -->'
const report = '### Nothing needs to be fixed.\n'
const ours = `${mark}\n${report}`
const wanted = { author: us, report, isWanted: async () => true }

describe('the comment', () => {
  test('is written when there is none, and its address returned', async () => {
    const memory = inMemory([{ author: 'dana', body: 'When do we meet?' }])
    expect(await keepComment(memory.as(us), wanted)).toBe('https://github.com/c/2')
    expect(memory.comments.map(({ body }) => body)).toEqual(['When do we meet?', ours])
    expect(memory.asked).toEqual(['list', 'create', 'list'])
  })

  test('is edited when it says something else', async () => {
    const memory = inMemory([{ body: `${mark}\nOld words` }])
    await keepComment(memory.as(us), wanted)
    expect(memory.comments.map(({ body }) => body)).toEqual([ours])
    expect(memory.asked).toEqual(['list', 'edit 1'])
  })

  test.each([ours, ours.replaceAll('\n', '\r\n'), ours.trimEnd()])(
    'is left alone when it says the same',
    async (body) => {
      const memory = inMemory([{ body }])
      expect(await keepComment(memory.as(us), wanted)).toBe('https://github.com/c/1')
      expect(memory.asked).toEqual(['list'])
    },
  )

  test('is ours by its author and its mark: strangers and other comments of the account are not touched', async () => {
    const others = [
      { author: 'mallory', body: ours },
      { author: us, body: `Look: ${ours}` },
      { author: us, body: 'Another action wrote this.' },
    ]
    const memory = inMemory(others)
    await keepComment(memory.as(us), wanted)
    expect(memory.comments.slice(0, 3).map(({ body }) => body)).toEqual(others.map(({ body }) => body))
    expect(memory.comments).toHaveLength(4)
  })

  test('is found on any page', async () => {
    const many = Array.from({ length: 250 }, () => ({ author: 'dana', body: 'So true' }))
    const memory = inMemory([...many.slice(0, 150), { body: `${mark}\nOld words` }, ...many.slice(150)])
    expect(await keepComment(memory.as(us), wanted)).toBe('https://github.com/c/151')
    expect(memory.asked).toEqual(['list', 'edit 151'])
  })

  test('is looked for again only where a new one can stand', async () => {
    const memory = inMemory(Array.from({ length: 250 }, () => ({ author: 'dana', body: 'So true' })))
    await keepComment(memory.as(us), wanted)
    expect(memory.asked).toEqual(['list', 'create', 'list from page 3'])
  })

  test('is the oldest when there are several; the others go', async () => {
    const memory = inMemory([{ body: `${mark}\nOld words` }, { author: 'dana', body: 'Hm' }, { body: ours }])
    expect(await keepComment(memory.as(us), wanted)).toBe('https://github.com/c/1')
    expect(memory.comments.map(({ id, body }) => [id, body])).toEqual([
      [1, ours],
      [2, 'Hm'],
    ])
  })

  test('is taken back when the token belongs to another account than we look for', async () => {
    const memory = inMemory()
    await expect(keepComment(memory.as('lindenau-bot'), wanted)).rejects.toMatchObject({ trouble: 'other-name' })
    expect(memory.comments).toEqual([])
  })

  test('is never empty', async () => {
    const memory = inMemory()
    expect(await keepComment(memory.as(us), { ...wanted, report: ' \n' })).toBeUndefined()
    expect(memory.asked).toEqual([])
  })

  test.each([[], [{ body: `${mark}\nOld words` }]])('is not written when it comes too late', async (...before) => {
    const memory = inMemory(before)
    expect(await keepComment(memory.as(us), { ...wanted, isWanted: async () => false })).toBeUndefined()
    expect(memory.asked).toEqual(['list'])
  })
})

describe('when writing fails', () => {
  test.each([
    ['lost', true],
    ['lost', false],
    ['down', true],
    ['slow', false],
  ] as const)('because the answer is %s (stored: %s), there is one comment in the end', async (trouble, stored) => {
    const memory = inMemory()
    const conversation = failing(memory.as(us), trouble, { stored })
    expect(await keepComment(conversation, wanted)).toBe('https://github.com/c/1')
    expect(memory.comments).toHaveLength(1)
  })

  test('three times, we stop', async () => {
    const memory = inMemory()
    const conversation = failing(memory.as(us), 'down', { times: 9 })
    await expect(keepComment(conversation, wanted)).rejects.toMatchObject({ trouble: 'down' })
    expect(memory.asked).toEqual(['list', 'list', 'list', 'list'])
  })

  test.each(['forbidden', 'locked', 'refused', 'limit'] as const)(
    'because of “%s”, we do not try again',
    async (trouble) => {
      const memory = inMemory()
      const conversation = failing(memory.as(us), trouble, { times: 9 })
      await expect(keepComment(conversation, wanted)).rejects.toMatchObject({ trouble })
      expect(memory.asked).toEqual(['list'])
    },
  )
})

test('two to six runs at once leave one comment, in whatever order GitHub answers', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 6 }), fc.boolean(), async (s, runs, hadOne) => {
      const stranger = { author: 'mallory', body: ours }
      const memory = inMemory(hadOne ? [stranger, { body: `${mark}\nOld words` }] : [stranger], () =>
        s.schedule(Promise.resolve()),
      )
      const all = Promise.all(Array.from({ length: runs }, () => keepComment(memory.as(us), wanted)))
      await s.waitIdle()
      const addresses = await all
      expect(memory.comments.filter(({ author }) => author === us).map(({ body }) => body)).toEqual([ours])
      expect(memory.comments[0]).toMatchObject(stranger)
      expect(new Set(addresses).size).toBeLessThanOrEqual(runs)
    }),
    { numRuns: 300 },
  )
})
