// Every rule for workflows can be broken, and says so.
import { expect, test } from 'vitest'
import { complaintsAboutWorkflow } from './support/github-grammar.ts'
import { type Action, differentPins, readWorkflow, rules, template, wrongRequests } from './support/workflows.ts'

const action: Action = {
  inputs: ['task', 'path'],
  outputs: ['report'],
  problem: ({ task = 'check' }) => (task === 'check' ? undefined : `There is no task ${task}.`),
}
const head = 'name: Example\non:\n  push:\npermissions: {}\njobs:\n'
const job = (steps: string, rights = '{ contents: read }') =>
  `  one:\n    runs-on: ubuntu-latest\n    timeout-minutes: 5\n    permissions: ${rights}\n    steps:\n      - ${steps}\n`
const good = `${head}${job('run: echo hello')}`
const checkout = `uses: actions/checkout@${'a'.repeat(40)} # v7.0.1`
const on = (event: string) => good.replace('push:', event)
const called = `name: Called\non:\n  workflow_call:\npermissions: {}\njobs:\n${job('run: echo hello', '{ issues: write }')}`
const calls = (path: string, rights: string) =>
  `${head}  one:\n    permissions: ${rights}\n    uses: ./.github/workflows/${path}\n`
const read = (text: string) => readWorkflow('.github/workflows/example.yml', text)
const all = [readWorkflow('.github/workflows/called.yml', called)]
const broken = (text: string) => Object.keys(rules).filter((name) => (rules[name]?.(read(text), all).length ?? 0) > 0)

test('and a workflow that breaks none is let through', () => {
  expect(broken(good)).toEqual([])
  expect(broken(calls('called.yml', '{ issues: write }'))).toEqual([])
})

const breaches: readonly (readonly [string, string])[] = [
  ['nobody is given a right that no job asked for', good.replace('permissions: {}\n', '')],
  ['nobody is given a right that no job asked for', good.replace('permissions: {}', 'permissions: { contents: read }')],
  ['nobody is given a right that no job asked for', good.replace('    permissions: { contents: read }\n', '')],
  ['every job has an end', good.replace('    timeout-minutes: 5\n', '')],
  ['every job has an end', good.replace('timeout-minutes: 5', 'timeout-minutes: 90')],
  ['what comes from elsewhere is pinned', head + job('uses: some/action@v1')],
  ['what comes from elsewhere is pinned', head + job('uses: some/action@main # v1.2.3')],
  ['what comes from elsewhere is pinned', head + job(`uses: some/action@${'a'.repeat(40)}`)],
  ['what comes from elsewhere is pinned', head + job(`uses: some/action@${'a'.repeat(39)} # v1.2.3`)],
  ['what comes from elsewhere is pinned', head + job('uses: moothall/moothall@v0')],
  ['what comes from elsewhere is pinned', head + job('uses: moothall/moothall@main # not pinned to a SHA yet: why')],
  ['nothing is pasted into a shell', head + job(`run: echo \${{ github.event.pull_request.title }}`)],
  ['nothing is pasted into a shell', head + job(`run: echo \${{ github.head_ref }}`)],
  ['nothing is pasted into a shell', head + job(`run: echo \${{ inputs.name }}`)],
  ['a checkout leaves no token behind', head + job(checkout)],
  ['a checkout leaves no token behind', head + job(`${checkout}\n        with: { persist-credentials: true }`)],
  [
    'a checkout takes what the event is about',
    head + job(`${checkout}\n        with: { persist-credentials: false, ref: main }`),
  ],
  [
    'a proposed change meets no secret and no right to write',
    on('pull_request:').replace('echo hello', `echo \${{ secrets.KEY }}`),
  ],
  [
    'a proposed change meets no secret and no right to write',
    on('pull_request:').replace('contents: read', 'contents: write'),
  ],
  [
    'a proposed change meets no secret and no right to write',
    on('pull_request_review:').replace('contents: read', 'statuses: write'),
  ],
  ['where a stranger starts a job that may write, none of the files are there', on('pull_request_target:')],
  [
    'where a stranger starts a job that may write, none of the files are there',
    on('workflow_run: { workflows: [Example] }').replace(
      'run: echo hello',
      `${checkout}\n        with: { persist-credentials: false }`,
    ),
  ],
  [
    'where a stranger starts a job that may write, none of the files are there',
    on('issue_comment:').replace('run: echo hello', 'uses: ./'),
  ],
  ['a schedule is alone in its file, and not at a round hour', on("push:\n  schedule: [{ cron: '23 6 3 * *' }]")],
  ['a schedule is alone in its file, and not at a round hour', on("schedule: [{ cron: '0 6 3 * *' }]")],
  ['who calls a workflow gives it the rights that it asks for', calls('called.yml', '{ issues: read }')],
  ['who calls a workflow gives it the rights that it asks for', calls('called.yml', '{ contents: read }')],
  ['who calls a workflow gives it the rights that it asks for', calls('missing.yml', '{ issues: write }')],
]

test.each(breaches)('%s (%#)', (name, text) => {
  expect(broken(text)).toContain(name)
})

test('every rule is shown to be able to', () => {
  expect(new Set(breaches.map(([name]) => name))).toEqual(new Set(Object.keys(rules)))
})

test('and so is what is asked of Moothall', () => {
  const asks = (more: string) => wrongRequests(read(head + job(`id: check\n        uses: ./\n        ${more}`)), action)
  expect(asks('with: { task: check }')).toEqual([])
  expect(asks('with: { folder: docs }')).toEqual(['Moothall has no input folder.'])
  expect(asks('with: { task: publish }')).toEqual(['There is no task publish.'])
  expect(asks(`env: { A: "\${{ steps.check.outputs.result }}" }`)).toEqual(['Moothall has no output result.'])
})

test('and the versions of one action', () => {
  const other = read(good.replace('run: echo hello', `uses: actions/checkout@${'b'.repeat(40)} # v6.0.0`))
  expect(differentPins([other, ...template])).toHaveLength(1)
})

test.each([
  ['an event that does not exist', good.replace('push:', 'pushed:')],
  ['a right that does not exist', good.replace('contents: read', 'content: read')],
  ['a context that is not there', head + job(`run: echo \${{ steps_of.check }}`)],
  ['a condition that does not end', good.replace('    steps:', '    if: github.ref ==\n    steps:')],
  ['a time that no clock has', on("schedule: [{ cron: '99 6 3 * *' }]")],
  ['two keys of one name', `${good}name: Again\n`],
])('GitHub itself refuses %s', async (_, text) => {
  expect(await complaintsAboutWorkflow('example.yml', text, () => '')).not.toEqual([])
})
