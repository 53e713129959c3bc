// The task `decision`, as the runner runs it after a check, after a review and once a day: what it counts, what it says.
import { describe, expect, test, vi } from 'vitest'
import { type Platform, type Pull, type PullOptions, startPlatform } from '../support/github/platform.ts'
import { decision, reviewed, round } from '../support/github/scenario.ts'

vi.setConfig({ testTimeout: 60_000 })

const head = 'a'.repeat(40)
const longAgo = '2026-01-05T09:00:00Z'

/** A community of which two coordinators agree to every change of the charter. */
const pages = {
  'community.yml': 'name: Open Science Community Lindenau\nrules: status\n',
  'charter.md': '# Charter\n\n## How this charter changes\n\nTwo coordinators agree.\n',
  'roles.md': '# Roles\n\n| Role | Who |\n|---|---|\n| Coordinators | Amira Benhallou, Dana Okafor |\n',
  'people.md':
    '# People\n\n| Name | GitHub | May we list you? |\n|---|---|---|\n| Amira Benhallou | https://github.com/amira | yes, 2026-01-12 |\n| Dana Okafor | https://github.com/dana | yes, 2026-01-12 |\n| Emil Sand | https://github.com/emil | yes, 2026-01-12 |\n',
}

async function community(files: Readonly<Record<string, string>> = {}, options: Partial<PullOptions> = {}) {
  const platform = await startPlatform()
  await platform.commit({ ...pages, ...files })
  const pull = await platform.pull({ author: 'ben', branch: 'words', head, openedAt: longAgo, ...options })
  return { platform, pull }
}

const said = ({ statuses }: Platform) => statuses.map(({ state, description }) => `${state}: ${description}`)
const review = (platform: Platform, pull: Pull) => decision(platform, pull, reviewed)

test('two agree, one after the other: the status is set once for each step, and not again', async () => {
  const { platform, pull } = await community()
  const first = await decision(platform, pull)
  expect([first.code, first.err, first.commands, first.outputs]).toEqual([0, '', [], { decision: 'pending' }])
  await platform.review(pull.number, 'amira', 'APPROVE')
  await review(platform, pull)
  await review(platform, pull)
  await platform.review(pull.number, 'dana', 'APPROVE')
  expect((await review(platform, pull)).outputs).toEqual({ decision: 'success' })
  expect(said(platform)).toEqual([
    'pending: Not yet: 0 of 2 agree.',
    'pending: Not yet: 1 of 2 agree.',
    'success: Your own rule is met.',
  ])
  expect(platform.statuses[0]).toMatchObject({
    sha: head,
    context: 'moothall / decision',
    target_url: `https://github.com/lindenau/community/pull/${pull.number}`,
  })
})
