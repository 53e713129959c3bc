// The community's own rules in the comment, as the runner runs it: after a check, and again after each review.
import { expect, test, vi } from 'vitest'
import { now } from '../support/clock.ts'
import { type Platform, type Pull, type PullOptions, startPlatform } from '../support/github/platform.ts'
import { checkedReport, comment, reviewed, run, upload } from '../support/github/scenario.ts'

vi.setConfig({ testTimeout: 60_000 })

const head = 'a'.repeat(40)

/** The rule of the second example in how we speak: two coordinators agree, and there is time to object. */
const pages = {
  'charter.md':
    '# Charter\n\n## How this charter changes\n\nTwo coordinators agree, and members have seven days to object.\n',
  'roles.md': '# Roles\n\n| Role | Who |\n|---|---|\n| Coordinators | Amira Benhallou, Dana Okafor |\n',
  'people.md':
    '# People\n\n| Name | GitHub | May we list you? |\n|---|---|---|\n| Amira Benhallou | https://github.com/amira | yes, 2026-01-12 |\n| Dana Okafor | https://github.com/dana | yes, 2026-01-12 |\n',
}

async function checked(files: Readonly<Record<string, string>> = pages, options: Partial<PullOptions> = {}) {
  const platform = await startPlatform()
  await platform.commit(files)
  const pull = await platform.pull({ author: 'ben', branch: 'words', head, ...options })
  upload(platform, pull, await checkedReport({ pullRequest: pull.number }))
  return { platform, pull }
}

const ended = (platform: Platform, pull: Pull, conclusion = 'success') =>
  platform.ran({
    ...{ id: run, workflow: '.github/workflows/check.yml', event: 'pull_request', conclusion },
    ...{ head: pull.head, branch: pull.branch, createdAt: now().toISOString() },
  })

const rulesIn = async (platform: Platform, pull: Pull) => {
  const comments = await platform.comments(pull.number)
  expect(comments).toHaveLength(1)
  return comments[0]?.body.split('\n').find((line) => /^It (?:is|is not|cannot be) met/.test(line))
}

test('the comment says which rule counts and how far it is met, and moves with each review', async () => {
  const { platform, pull } = await checked()
  await comment(platform, pull)
  const [{ body = '' } = {}] = await platform.comments(pull.number)
  expect(body).toContain(
    '**Your own rule** (from your charter as it stands today): `Two coordinators agree, and members have seven days to object`.',
  )
  expect(await rulesIn(platform, pull)).toMatch(/^It is not met yet\. So far 0 of 2 agree\. Nobody has objected\./)
  expect(body).toContain('what counts is the rule as it stands today')

  ended(platform, pull)
  await platform.review(pull.number, 'amira', 'APPROVE')
  const { code, commands, outputs } = await comment(platform, pull, reviewed)
  expect([code, commands, Object.keys(outputs)]).toEqual([0, [], ['comment-url']])
  expect(await rulesIn(platform, pull)).toMatch(/^It is not met yet\. So far 1 of 2 agree: `amira`\./)

  await platform.review(pull.number, 'dana', 'REQUEST_CHANGES')
  await comment(platform, pull, reviewed)
  expect(await rulesIn(platform, pull)).toContain('`dana` objects.')
})

test('what the check found stays in it when somebody reviews', async () => {
  const { platform, pull } = await checked()
  await comment(platform, pull)
  ended(platform, pull)
  await platform.review(pull.number, 'amira', 'APPROVE')
  await comment(platform, pull, reviewed)
  expect((await platform.comments(pull.number))[0]?.body).toContain('`plans-of-2019.md`')
})

test('a review before the check has ended is told with it', async () => {
  const { platform, pull } = await checked()
  ended(platform, pull, '')
  const { code, commands, out } = await comment(platform, pull, reviewed)
  expect([code, commands, out]).toEqual([0, [], expect.stringContaining('has not ended yet')])
  expect(await platform.comments(pull.number)).toEqual([])
})

test('a run of another workflow for the same version is no check', async () => {
  const { platform, pull } = await checked()
  platform.ran({
    ...{ id: run, workflow: '.github/workflows/mine.yml', event: 'pull_request', conclusion: 'success' },
    ...{ head, branch: pull.branch, createdAt: '2026-11-20T09:00:00Z' },
  })
  await comment(platform, pull, reviewed)
  expect(await platform.comments(pull.number)).toEqual([])
})

test('where the pages may not be read, the comment has all the rest', async () => {
  const { platform, pull } = await checked()
  const { code, commands } = await comment(platform, pull, {
    permissions: { actions: 'read', pull_requests: 'write' },
  })
  expect(code).toBe(0)
  expect(commands.map(({ command, message }) => [command, message])).toEqual([
    ['warning', expect.stringContaining('Add “contents: read” under “permissions” in .github/workflows/comment.yml.')],
  ])
  const [{ body = '' } = {}] = await platform.comments(pull.number)
  expect(body).toContain('`plans-of-2019.md`')
  expect(body).not.toContain('Your own rule')
})

test('where no rule is written, a change of the charter gets one gentle line, and other pages none', async () => {
  const { platform, pull } = await checked({ 'charter.md': '# Charter\n\n## Vision\n\nOpen.\n' })
  await comment(platform, pull)
  const other = await platform.pull({ author: 'emil', branch: 'story', head: 'b'.repeat(40), files: ['story.md'] })
  upload(platform, other, await checkedReport({ pullRequest: other.number }), { run: 9002 })
  await comment(platform, other, { run: 9002 })
  const bodies = [pull, other].map(async ({ number }) => (await platform.comments(number))[0]?.body ?? '')
  const [ofCharter, ofStory] = await Promise.all(bodies)
  expect(ofCharter).toContain('do not say yet who agrees to a change like this one')
  expect(ofStory).not.toContain('who agrees')
})

test('the rules are those of the branch that it is merged into', async () => {
  const { platform, pull } = await checked(pages, { base: 'next' })
  await platform.commit(
    { 'charter.md': '# Charter\n\n## How this charter changes\n\nThree coordinators agree.\n' },
    'next',
  )
  await comment(platform, pull)
  expect((await platform.comments(pull.number))[0]?.body).toContain('`Three coordinators agree`')
})

test('a rule costs at most six requests more, and none that is about this costs two', async () => {
  const cost = async (files: Readonly<Record<string, string>>, touched: string) => {
    const { platform, pull } = await checked(files, { files: [touched] })
    await comment(platform, pull)
    return platform.requests.length + platform.downloads.length
  }
  expect(await cost({}, 'story.md')).toBeLessThanOrEqual(10)
  expect(await cost(pages, 'story.md')).toBeLessThanOrEqual(11)
  expect(await cost(pages, 'charter.md')).toBeLessThanOrEqual(15)
})
