// What stood before a change, found in real checkouts as GitHub makes them.
import { describe, expect, test } from 'vitest'
import { baseOf } from '../../src/tasks/base.ts'
import { checkout } from '../support/github/checkout.ts'

const pages = { base: { 'charter.md': '# Charter\n' }, change: { 'charter.md': '# Our charter\n' } }
const pull = (headSha: string) => ({ name: 'pull_request', pull: { number: 1, headSha }, before: undefined })
const push = { name: 'push', pull: undefined, before: undefined }

const remark = (words: string) => ({ remark: expect.stringContaining(words) })

describe('before a pull request', () => {
  test('stood the first parent of its merge', async () => {
    const { workspace, head, base } = checkout(pages)
    const before = await baseOf(pull(head), workspace)
    expect(before).toMatchObject({ source: { name: base } })
  })

  test('is not known in a checkout that is one deep: how to change that is told', async () => {
    const { workspace, head } = checkout({ ...pages, depth: 1 })
    expect(await baseOf(pull(head), workspace)).toEqual(remark('Add “fetch-depth: 2” to the step “actions/checkout”'))
  })

  test('is not known when its branch is checked out and not its merge', async () => {
    const { workspace, head } = checkout({ ...pages, at: 'head' })
    expect(await baseOf(pull(head), workspace)).toEqual(remark('Take “ref” out of the step “actions/checkout”'))
  })

  test('is not known when another commit was merged', async () => {
    const { workspace } = checkout(pages)
    expect(await baseOf(pull('b'.repeat(40)), workspace)).toEqual(remark('Take “ref” out'))
  })
})

describe('before a push', () => {
  test('stood the first parent', async () => {
    expect(await baseOf(push, checkout({ ...pages, at: 'main' }).workspace)).toHaveProperty('source')
  })

  test('stood what the push says, where it is known', async () => {
    const { workspace, base } = checkout(pages)
    expect(await baseOf({ ...push, before: base }, workspace)).toEqual({
      source: expect.objectContaining({ name: base }),
    })
  })

  test('of several commits stood more than is known: the last one is compared, and that is said', async () => {
    const { workspace, base } = checkout(pages)
    const several = await baseOf({ ...push, before: 'c'.repeat(40) }, workspace)
    expect(several).toMatchObject({ source: { name: base }, ...remark('before the last of them') })
  })

  test('stood nothing before the very first, and nobody is bothered', async () => {
    expect(await baseOf(push, checkout({ ...pages, at: 'main', depth: 1 }).workspace)).toEqual({})
  })

  test('is not known in a checkout that is one deep: how to change that is told', async () => {
    const { workspace } = checkout({ ...pages, at: 'main', depth: 1 })
    expect(await baseOf({ ...push, before: 'c'.repeat(40) }, workspace)).toEqual(remark('Add “fetch-depth: 2”'))
  })
})

test('before a merge queue stood the first parent', async () => {
  const { workspace, base } = checkout(pages)
  expect(await baseOf({ ...push, name: 'merge_group' }, workspace)).toMatchObject({ source: { name: base } })
})

test('nothing is compared on other occasions', async () => {
  expect(await baseOf({ ...push, name: 'schedule' }, checkout(pages).workspace)).toEqual({})
})
