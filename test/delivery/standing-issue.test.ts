// One issue for the whole community: written once, kept up to date, and silent when somebody closed it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findStanding, keepStanding } from '../../src/delivery/standing-issue.ts'
import type { Issue, IssueList } from '../../src/github/issues.ts'
import { GitHubError } from '../../src/github/trouble.ts'
import { inMemory, us } from './conversation.ts'

const body = '<!-- moothall:standing {"version":1} -->\n\n## Nothing needs to be fixed.'
const old = '<!-- moothall:standing {"version":0} -->\n\n## Old words'

/** Returns issues in memory; `pause` is passed before each question is answered. */
function issuesInMemory(
  before: readonly Partial<Issue>[] = [],
  {
    knowsApps = true,
    writer = us,
    pause = async () => {},
  }: { knowsApps?: boolean; writer?: string; pause?: () => Promise<void> } = {},
) {
  const all: Issue[] = []
  const asked: string[] = []
  const add = (issue: Partial<Issue>): Issue => {
    const number = all.length + 1
    const added = { number, author: us, body: '', isOpen: true, url: `https://github.com/i/${number}`, ...issue }
    all.push(added)
    return added
  }
  const change = (number: number, to: Partial<Issue>) => {
    all[number - 1] = { ...(all[number - 1] as Issue), ...to }
  }
  for (const issue of before) add(issue)
  const list: IssueList = {
    async by(author) {
      await pause()
      return { items: knowsApps ? all.filter((issue) => issue.author === author) : [], lastPage: 1 }
    },
    async recent() {
      await pause()
      return [...all].reverse()
    },
    async create(title, text) {
      await pause()
      asked.push(`create ${title}`)
      const issue = add({ body: text, author: writer })
      await pause()
      return issue
    },
    async edit(number, text) {
      await pause()
      asked.push(`edit ${number}`)
      change(number, { body: text })
    },
    async close(number, text) {
      await pause()
      asked.push(`close ${number}`)
      change(number, { isOpen: false, body: text })
    },
  }
  return { all, asked, list }
}

/** Brings the issue up to date, as the task does. */
async function keep({ list }: { list: IssueList }, talk = inMemory(), comment?: string): Promise<string> {
  const found = await findStanding(list, us)
  return keepStanding(list, () => talk.as(us), found, { author: us, body, comment })
}

describe('the issue', () => {
  test('is written once', async () => {
    const issues = issuesInMemory([{ author: 'dana', body }])
    expect(await keep(issues)).toBe('https://github.com/i/2')
    expect(await keep(issues)).toBe('https://github.com/i/2')
    expect(issues.asked).toEqual(['create How our community is doing'])
  })

  test('is edited when it says something else, the oldest one where there are several', async () => {
    const issues = issuesInMemory([{ body: 'Broken links' }, { body: old }, { body: old }])
    expect(await keep(issues)).toBe('https://github.com/i/2')
    expect(issues.asked).toEqual(['edit 2'])
  })

  test('is known again where the platform lists nothing for an app', async () => {
    const issues = issuesInMemory([{ body: old }], { knowsApps: false })
    await keep(issues)
    expect(issues.asked).toEqual(['edit 1'])
  })

  test('is closed again when the token belongs to another account than we look for', async () => {
    const issues = issuesInMemory([], { writer: 'lindenau-bot' })
    await expect(keep(issues)).rejects.toMatchObject({ trouble: 'other-name' })
    expect(issues.all).toMatchObject([{ isOpen: false, body: expect.stringMatching(/^This was written/) }])
  })

  test('stays closed, and silent, when somebody closed it', async () => {
    const issues = issuesInMemory([{ body: old, isOpen: false }])
    const talk = inMemory()
    await keep(issues, talk, 'A term ends.')
    expect(issues.all).toMatchObject([{ isOpen: false, body }])
    expect(talk.comments).toEqual([])
  })

  test('gets a comment only when there is news, before its text forgets that', async () => {
    const issues = issuesInMemory([{ body: old }])
    const talk = inMemory()
    await keep(issues, talk)
    expect(talk.comments).toEqual([])
    await keep(issues, talk, 'A term ends.')
    expect(talk.comments.map((comment) => comment.body)).toEqual(['A term ends.'])
  })

  test('gets no comment twice when the text could not be edited after it', async () => {
    const issues = issuesInMemory([{ body: old }])
    const talk = inMemory()
    const refuse = async () => {
      throw new GitHubError('write-issue', 'down')
    }
    await expect(keep({ list: { ...issues.list, edit: refuse } }, talk, 'A term ends.')).rejects.toBeInstanceOf(
      GitHubError,
    )
    await keep(issues, talk, 'A term ends.')
    expect(talk.comments).toHaveLength(1)
  })
})

test('two to six runs at once leave one open issue, in whatever order GitHub answers', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 6 }), async (s, runs) => {
      const issues = issuesInMemory([], { pause: () => s.schedule(Promise.resolve()) })
      const all = Promise.all(Array.from({ length: runs }, () => keep(issues)))
      await s.waitIdle()
      await all
      expect(issues.all.filter(({ isOpen }) => isOpen)).toMatchObject([{ number: 1, body }])
      expect(await keep(issuesInMemory(issues.all))).toBe('https://github.com/i/1')
    }),
    { numRuns: 200 },
  )
})
