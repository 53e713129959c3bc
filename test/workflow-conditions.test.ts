// When the jobs of the template run: their conditions, worked out by GitHub's own rules on what it has recorded.
import examples from '@octokit/webhooks-examples' with { type: 'json' }
import { expect, test } from 'vitest'
import { worth } from './support/github-grammar.ts'
import { templateJob, templateWorkflow } from './support/workflows.ts'

interface Payload {
  readonly ref?: string
  readonly repository?: object
  readonly workflow_run?: object
}
const recorded = examples as unknown as readonly { readonly name: string; readonly examples: readonly Payload[] }[]

function example(name: string, fits: (payload: Payload) => boolean = () => true): Payload {
  const found = recorded.find((each) => each.name === name)?.examples.find(fits)
  if (!found) throw new Error(`There is no recorded ${name} that fits.`)
  return found
}

const toMain = example('push', (payload) => payload.ref === 'refs/heads/master')
const run = example('workflow_run')
const completed = (about: object) => ({
  event_name: 'workflow_run',
  ref: 'refs/heads/main',
  event: { ...run, workflow_run: { ...run.workflow_run, ...about } },
})
const push = (ref: string) => ({ event_name: 'push', ref, event: { ...toMain, ref } })
const proposed = { event_name: 'pull_request', ref: 'refs/pull/7/merge', event: example('pull_request') }
const byHand = (ref: string) => ({
  event_name: 'workflow_dispatch',
  ref,
  event: { ref, repository: toMain.repository },
})
const monthly = { event_name: 'schedule', ref: 'refs/heads/master', event: { schedule: '23 6 3 * *' } }

test.each([
  ['check.yml', 'a proposed change', proposed, true],
  ['check.yml', 'a change saved on the main branch, whatever it is called', push('refs/heads/master'), true],
  ['check.yml', 'a change on another branch', push('refs/heads/my-idea'), false],
  ['check.yml', 'a branch whose name ends like that of the main branch', push('refs/heads/old/master'), false],
  ['standing.yml', 'a change saved on the main branch', push('refs/heads/master'), true],
  ['standing.yml', 'a change on another branch', push('refs/heads/my-idea'), false],
  ['standing.yml', 'the button, on the main branch', byHand('refs/heads/master'), true],
  ['standing.yml', 'the button, on another branch', byHand('refs/heads/my-idea'), false],
  ['standing.yml', 'the month, of which GitHub tells nothing but the schedule', monthly, true],
  [
    'comment.yml',
    'a check of a proposed change that went well',
    completed({ event: 'pull_request', conclusion: 'success' }),
    true,
  ],
  [
    'comment.yml',
    'a check of a proposed change that found something',
    completed({ event: 'pull_request', conclusion: 'failure' }),
    true,
  ],
  [
    'comment.yml',
    'a check that waits for somebody to let it run',
    completed({ event: 'pull_request', conclusion: 'action_required' }),
    false,
  ],
  [
    'comment.yml',
    'a review of a proposed change',
    completed({ event: 'pull_request_review', conclusion: 'success' }),
    true,
  ],
  ['comment.yml', 'a check that was stopped', completed({ event: 'pull_request', conclusion: 'cancelled' }), false],
  ['comment.yml', 'a check of a saved change', completed({ event: 'push', conclusion: 'success' }), false],
  ['decision.yml', 'a check of a proposed change', completed({ event: 'pull_request', conclusion: 'failure' }), true],
  ['decision.yml', 'a review', completed({ event: 'pull_request_review', conclusion: 'success' }), true],
  ['decision.yml', 'a check that was stopped', completed({ event: 'pull_request', conclusion: 'cancelled' }), false],
  ['decision.yml', 'a check of a saved change', completed({ event: 'push', conclusion: 'success' }), false],
  ['decision.yml', 'the button', byHand('refs/heads/master'), true],
  ['decision.yml', 'the day', { ...monthly, event: { schedule: '37 5 * * *' } }, true],
  ['decision.yml', 'a merge queue', { event_name: 'merge_group', event: example('merge_group') }, true],
])('%s: %s', (file, _, github, runs) => {
  expect(worth(templateJob(file).if ?? 'true', { github })).toBe(String(runs))
})

test('the first change of a repository made with "Use this template" is one of the main branch', () => {
  const first = { ...toMain, before: '0'.repeat(40), created: true, commits: [] }
  for (const file of ['check.yml', 'standing.yml'])
    expect(worth(templateJob(file).if ?? '', { github: { ...push('refs/heads/master'), event: first } })).toBe('true')
})

test.each([
  ['a change saved on the main branch', push('refs/heads/master'), 'true'],
  ['a change on another branch', push('refs/heads/my-idea'), 'false'],
  ['the button, on another branch', byHand('refs/heads/my-idea'), 'false'],
  ['the button, on the main branch', byHand('refs/heads/master'), 'true'],
])('publish.yml: %s', (_, github, runs) => {
  const { build, deploy } = templateWorkflow('publish.yml').jobs
  expect(worth(build?.if ?? '', { github })).toBe(runs)
  const answered = (publish: string) => worth(deploy?.if ?? '', { github, needs: { build: { outputs: { publish } } } })
  expect([answered('true'), answered('false'), answered('')]).toEqual(['true', 'false', 'false'])
})

test('a push of a tag starts nothing', () => {
  for (const file of ['check.yml', 'standing.yml']) expect(templateWorkflow(file).on.push).toEqual({ branches: ['**'] })
})

const upload = templateJob('check.yml').steps.at(2)?.if ?? ''
const steps = (report: string) => ({ check: { outputs: { report } } })
test.each([
  ['a proposed change', proposed, '/tmp/community-report.json', false, true],
  ['a saved change', push('refs/heads/master'), '/tmp/community-report.json', false, false],
  ['a check that could not run', proposed, '', false, false],
  ['a run that somebody stopped', proposed, '/tmp/community-report.json', true, false],
])('the report is handed on: %s', (_, github, report, cancelled, is) => {
  expect(worth(upload, { github, steps: steps(report) }, cancelled)).toBe(String(is))
  expect(upload).toMatch(/cancelled\(\)/)
})
