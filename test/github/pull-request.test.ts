// Which pull request a completed run was for, and what it changes.
import { describe, expect, test } from 'vitest'
import type { CompletedRun } from '../../src/github/event.ts'
import { chosenOf, filesOf, isAnswered, isUnmoved, type Pull, pullsOf } from '../../src/github/pull-request.ts'
import { json, loopback } from './loopback.ts'

const sha = 'a'.repeat(40)
const run: CompletedRun = {
  id: 9001,
  event: 'pull_request',
  conclusion: 'success',
  path: '.github/workflows/check.yml',
  repositoryId: 1,
  headSha: sha,
  headBranch: 'words/& more#1',
  head: { id: 2, owner: 'ben' },
}
const pull: Pull = {
  ...{ number: 7, headSha: sha, branch: 'words', from: undefined, isFirst: false, base: 'main', body: '' },
  ...{ openedAt: '2026-11-19T09:00:00Z', url: 'https://github.com/osc-lindenau/community/pull/7' },
  author: { account: 'ben', isOurs: false },
}

describe('a run is answered', () => {
  const answered = (change: Partial<CompletedRun>) =>
    isAnswered(
      { ...run, ...change },
      { repositoryId: 1 },
      { workflow: '.github/workflows/check.yml', event: 'pull_request' },
    )

  test.each([
    {},
    { conclusion: 'failure' },
    { path: '.github/workflows/check.yml@refs/heads/main' },
    { path: 'osc-lindenau/community/.github/workflows/check.yml@refs/pull/7/merge' },
  ])('%j', (change) => {
    expect(answered(change)).toBe(true)
  })

  test.each([
    { event: 'push' },
    { event: 'pull_request_target' },
    { conclusion: 'cancelled' },
    { conclusion: 'skipped' },
    { conclusion: '' },
    { repositoryId: 2 },
    { path: '.github/workflows/check.yaml' },
    { path: '.github/workflows/my-check.yml' },
    { path: 'check.yml' },
    { path: 'a/b/c/.github/workflows/check.yml' },
    { path: 'dynamic/pages/pages-build-deployment' },
    { path: '.github/workflows/other.yml@.github/workflows/check.yml' },
  ])('not: %j', (change) => {
    expect(answered(change)).toBe(false)
  })
})

const listed = (number: number, change: Record<string, unknown> = {}, head: Record<string, unknown> = {}) => ({
  number,
  user: { login: 'ben', type: 'User' },
  author_association: 'CONTRIBUTOR',
  base: { ref: 'main' },
  created_at: '2026-11-19T09:00:00Z',
  html_url: `https://github.com/osc-lindenau/community/pull/${number}`,
  head: { sha, ref: run.headBranch, repo: { id: 2, full_name: 'ben/community' }, ...head },
  ...change,
})

describe('the pull requests of a run', () => {
  test('are those with its repository, branch and commit', async () => {
    const others = [
      listed(2, {}, { sha: 'b'.repeat(40) }),
      listed(3, {}, { ref: 'words' }),
      listed(4, {}, { repo: { id: 3, full_name: 'dana/community' } }),
      listed(5, {}, { repo: null }),
    ]
    const { github, asked } = await loopback([json([listed(1), ...others])])
    expect((await pullsOf(github, run)).map(({ number }) => number)).toEqual([1])
    expect(asked).toEqual([
      'GET /repos/osc-lindenau/community/pulls?state=open&head=ben:words/& more#1&per_page=100&page=1',
    ])
  })

  test('are found among all when the repository of the branch is gone', async () => {
    const next = { link: '<https://api.github.com/x?page=2>; rel="next"' }
    const { github, asked } = await loopback([
      json([listed(1), listed(2, {}, { sha: 'b'.repeat(40), repo: null })], 200, next),
      json([listed(3, {}, { repo: null })]),
    ])
    expect((await pullsOf(github, { ...run, head: undefined })).map(({ number }) => number)).toEqual([3])
    expect(asked.some((question) => question.includes('head='))).toBe(false)
  })

  test('are found among all when that repository has gone since the run ended', async () => {
    const { github, asked } = await loopback([json([]), json([listed(3, {}, { repo: null })])])
    expect((await pullsOf(github, run)).map(({ number }) => number)).toEqual([3])
    expect(asked).toHaveLength(2)
  })

  test.each([
    ['FIRST_TIMER', 'User', true],
    ['FIRST_TIME_CONTRIBUTOR', 'User', true],
    ['NONE', 'User', true],
    ['NONE', 'Bot', false],
    ['CONTRIBUTOR', 'User', false],
    ['MEMBER', 'User', false],
  ])('%s, a %s: somebody’s first one is %s', async (author_association, type, isFirst) => {
    const { github } = await loopback([json([listed(1, { author_association, user: { login: 'ben', type } })])])
    expect(await pullsOf(github, run)).toMatchObject([{ isFirst }])
  })
})

test('the number in the report chooses among several with one head, and only there', () => {
  const [one, two] = [pull, { ...pull, number: 8 }]
  expect(chosenOf([one], 8)).toBe(one)
  expect(chosenOf([one, two], 8)).toBe(two)
  expect(chosenOf([one, two], 9)).toBeUndefined()
  expect(chosenOf([one, two], undefined)).toBeUndefined()
})

test.each([
  [{ state: 'open', head: { sha }, base: { ref: 'main' } }, true],
  [{ state: 'closed', head: { sha }, base: { ref: 'main' } }, false],
  [{ state: 'open', head: { sha: 'b'.repeat(40) }, base: { ref: 'main' } }, false],
  [{ state: 'open', head: { sha }, base: { ref: 'old' } }, false],
])('a pull request that is now %j is unmoved: %s', async (now, expected) => {
  const { github } = await loopback([json(now)])
  expect(await isUnmoved(github, pull)).toBe(expected)
})

describe('the files of a pull request', () => {
  test('are told in our words', async () => {
    const files = [
      { filename: 'a.md', status: 'added' },
      { filename: 'b.md', status: 'modified' },
      { filename: 'c.md', status: 'removed' },
      { filename: 'd.md', status: 'renamed', previous_filename: '.github/d.md' },
      { filename: 'e.md', status: 'copied', previous_filename: 'a.md' },
      { filename: 'f.md', status: 'changed', patch: '@@ -1 +1,2 @@\n # Plans\n+We open the doors.' },
    ]
    const { github } = await loopback([json(files)])
    expect(await filesOf(github, pull)).toEqual({
      areAll: true,
      files: [
        { path: 'a.md', how: 'added' },
        { path: 'b.md', how: 'changed' },
        { path: 'c.md', how: 'removed' },
        { path: 'd.md', how: 'moved', from: '.github/d.md' },
        { path: 'e.md', how: 'added' },
        { path: 'f.md', how: 'changed' },
      ],
      hunks: new Map(
        ['a.md', 'b.md', 'c.md', 'd.md', 'e.md', 'f.md'].map((path) => [
          path,
          path === 'f.md' ? [{ first: 1, last: 2, added: new Set([2]) }] : [],
        ]),
      ),
    })
  })

  test('are not all when there are as many as can be listed', async () => {
    const hundred = Array.from({ length: 100 }, (_, at) => ({ filename: `${at}.md`, status: 'added' }))
    const { github, asked } = await loopback([json(hundred, 200, { link: '<https://api.github.com/x>; rel="next"' })])
    expect(await filesOf(github, pull)).toMatchObject({ areAll: false })
    expect(asked).toHaveLength(30)
  })
})
