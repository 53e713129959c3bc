// What stood before a change, found in real checkouts as GitHub makes them.
import { describe, expect, test } from 'vitest'
import { baseOf } from '../../src/tasks/base.ts'
import { checkout } from '../support/github/checkout.ts'

const pages = { base: { 'charter.md': '# Charter\n' }, change: { 'charter.md': '# Our charter\n' } }
const pull = (headSha: string) => ({ name: 'pull_request', pull: { number: 1, headSha } })
const push = { name: 'push', pull: undefined }

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
    expect(await baseOf(pull('b'.repeat(40)), workspace)).toEqual(remark('“actions/checkout”'))
  })
})

describe('before a push', () => {
  test('stood the first parent', async () => {
    expect(await baseOf(push, checkout({ ...pages, at: 'main' }).workspace)).toHaveProperty('source')
  })

  test('may be nothing that is known, and nobody is bothered', async () => {
    expect(await baseOf(push, checkout({ ...pages, at: 'main', depth: 1 }).workspace)).toBeUndefined()
  })
})

test('nothing is compared on other occasions', async () => {
  expect(await baseOf({ name: 'schedule', pull: undefined }, checkout(pages).workspace)).toBeUndefined()
})
