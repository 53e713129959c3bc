// What a run reads of what GitHub tells it, from payloads that GitHub has recorded.
import examples from '@octokit/webhooks-examples' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import { readEvent } from '../../src/github/event.ts'
import { homeOf, issueSearch } from '../../src/github/home.ts'

type Json = Record<string, unknown>

const recorded = (name: string, action: string): Json[] =>
  (examples as unknown as { name: string; examples: Json[] }[])
    .filter((kind) => kind.name === name)
    .flatMap((kind) => kind.examples)
    .filter((example) => example.action === action)

const about = (eventName: string, payload: Json, ref = 'refs/heads/main') =>
  readEvent({
    eventName,
    payload,
    ref,
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
    repo: { owner: 'osc-lindenau', repo: 'community' },
  })

describe('a pull request', () => {
  test.each(recorded('pull_request', 'opened').map((payload, at) => [at, payload] as const))(
    'as recorded (%i) is read whole',
    (_, payload) => {
      expect(about('pull_request', payload).pull).toEqual({
        number: payload.number,
        headSha: expect.stringMatching(/^[0-9a-f]{40}$/),
        head: { fullName: 'Codertocat/Hello-World', branch: expect.any(String) },
      })
    },
  )

  test('from a repository that is gone has no home', () => {
    const pull_request = { number: 7, head: { sha: 'abc', ref: 'words', repo: null } }
    const event = about('pull_request', { pull_request })
    expect(event.pull).toEqual({ number: 7, headSha: 'abc', head: undefined })
    expect(homeOf(event, '')).toBeUndefined()
  })

  test('has its links on its own branch', () => {
    const pull_request = { number: 7, head: { sha: 'abc', ref: 'more/words', repo: { full_name: 'ben/community' } } }
    expect(homeOf(about('pull_request', { pull_request }), 'docs')).toEqual({
      url: 'https://github.com/ben/community',
      branch: 'more/words',
      folder: 'docs',
    })
  })
})

describe('a run that has ended', () => {
  const completed = recorded('workflow_run', 'completed').filter(({ workflow_run: run }) => 'path' in (run as Json))

  test.each(completed.map((payload, at) => [at, payload] as const))('as recorded (%i) is read whole', (_, payload) => {
    const run = payload.workflow_run as Json
    expect(about('workflow_run', payload).run).toMatchObject({
      id: run.id,
      event: run.event,
      path: run.path,
      headSha: run.head_sha,
      head: { owner: expect.any(String) },
    })
  })

  test.each([
    ['has only been requested', { action: 'requested' }],
    ['is none at all', { workflow_run: 'Moothall' }],
    ['has another shape', { workflow_run: { id: '1', path: ['check.yml'] } }],
  ])('is not read when it %s', (_, change) => {
    expect(about('workflow_run', { ...completed[0], ...change }).run).toBeUndefined()
  })
})

describe('a merge queue', () => {
  test.each(recorded('merge_group', 'checks_requested').map((payload, at) => [at, payload] as const))(
    'as recorded (%i) names the pull request on top',
    (_, payload) => {
      const group = payload.merge_group as Json
      expect(about('merge_group', payload).group).toEqual({
        headSha: group.head_sha,
        pull: Number(/pr-(\d+)-/.exec(String(group.head_ref))?.[1]),
      })
    },
  )

  test.each(['refs/heads/main', 'refs/heads/gh-readonly-queue/main/pr-x-0', ''])(
    'on the branch “%s” is none',
    (head_ref) => {
      const payload = { action: 'checks_requested', merge_group: { head_sha: 'a'.repeat(40), head_ref } }
      expect(about('merge_group', payload).group).toBeUndefined()
    },
  )
})

test.each([
  [{ visibility: 'public' }, 'public'],
  [{ visibility: 'private' }, 'private'],
  [{ visibility: 'internal', private: true }, 'unknown'],
  [{ private: true }, 'private'],
  [{ private: false }, 'public'],
  [{}, 'unknown'],
  [undefined, 'unknown'],
])('a repository told as %j is %s', (repository, visibility) => {
  expect(about('push', { repository } as Json).visibility).toBe(visibility)
})

test('a push has its links on its branch, and no branch means no links', () => {
  expect(homeOf(about('push', {}, 'refs/heads/next/year'), '')).toMatchObject({ branch: 'next/year' })
  expect(homeOf(about('push', {}, ''), '')).toBeUndefined()
})

test('the issue is found by its title', () => {
  expect(issueSearch(about('push', {}), 'How our community is doing')).toBe(
    'https://github.com/osc-lindenau/community/issues?q=is%3Aissue%20in%3Atitle%20%22How%20our%20community%20is%20doing%22',
  )
})
