// The action, the workflows of the template, and our own: what GitHub makes of them and what they may do.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { outputNames } from '../src/delivery/workflow.ts'
import { inputNames, readInputs } from '../src/settings/action-inputs.ts'
import { complaintsAboutAction, complaintsAboutWorkflow } from './support/github-grammar.ts'
import {
  type Action,
  differentPins,
  isMoothall,
  ours,
  readWorkflow,
  rules,
  template,
  templateJob,
  templateWorkflow,
  wrongRequests,
} from './support/workflows.ts'

const every = [
  ...ours.map((workflow) => ({ root: '.', workflow, all: ours })),
  ...template.map((workflow) => ({ root: 'community-template', workflow, all: template })),
].map((each) => ({ ...each, at: `${each.root}/${each.workflow.path}` }))

const actionText = readFileSync('action.yml', 'utf8')
const actionFile = parse(actionText) as {
  readonly inputs: Readonly<Record<string, { readonly description?: string; readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly description?: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}
const action: Action = {
  inputs: Object.keys(actionFile.inputs),
  outputs: Object.keys(actionFile.outputs),
  problem(given) {
    const read = readInputs((name) => String(given[name] ?? (name === 'token' ? 'a token' : '')))
    return 'problem' in read ? read.problem : undefined
  },
}

describe('action.yml', () => {
  test('is an action in the words of GitHub', () => {
    expect(complaintsAboutAction('action.yml', actionText)).toEqual([])
    expect(complaintsAboutAction('action.yml', `${actionText}\nsecret: 1\n`)).not.toEqual([])
  })

  test('has the inputs that the program reads, and no default but the token', () => {
    expect(action.inputs.toSorted()).toEqual(inputNames.toSorted())
    const defaults = Object.entries(actionFile.inputs).flatMap(([name, { default: value }]) =>
      value ? [[name, value]] : [],
    )
    expect(defaults).toEqual([['token', `\${{ github.token }}`]])
  })

  test('has the outputs that the program writes', () => {
    expect(action.outputs.toSorted()).toEqual(outputNames.toSorted())
  })

  test('says of each input and output what it is', () => {
    const all = Object.entries({ ...actionFile.inputs, ...actionFile.outputs })
    expect(all.filter(([, { description }]) => !description?.endsWith('.')).map(([name]) => name)).toEqual([])
  })

  test('runs on the Node of the runner, from a file that is there', () => {
    expect(actionFile.runs.using).toBe('node24')
    expect(existsSync(actionFile.runs.main)).toBe(true)
  })
})

describe.each(every)('$at', ({ root, workflow, all }) => {
  test('is a workflow in the words of GitHub', async () => {
    const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8')
    expect(await complaintsAboutWorkflow(workflow.path, workflow.text, read)).toEqual([])
  })

  test.each(Object.entries(rules))('%s', (_, rule) => {
    expect(rule(workflow, all)).toEqual([])
  })

  test('asks of Moothall only what it has', () => {
    expect(wrongRequests(workflow, action)).toEqual([])
  })

  test('says in a comment at its head what it is for', () => {
    expect(workflow.text).toMatch(/^# [A-Z]/)
  })
})

test('one action is one version, everywhere', () => {
  expect(differentPins([...ours, ...template])).toEqual([])
})

test('Dependabot looks into every folder with workflows', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
    readonly updates: readonly { readonly directories: readonly string[] }[]
  }
  expect(updates.flatMap(({ directories }) => directories)).toEqual(['/', '/community-template/.github/workflows'])
})

describe('the workflows of the template', () => {
  test('are these ten, with the rights of the design and no others', () => {
    const rights = template.flatMap(({ path, jobs }) =>
      Object.entries(jobs).map(
        ([name, { permissions }], _, all) =>
          [path.replace('.github/workflows/', '') + (all.length > 1 ? ` ${name}` : ''), permissions] as const,
      ),
    )
    expect(Object.fromEntries(rights)).toEqual({
      'check.yml': { contents: 'read' },
      'comment.yml': { actions: 'read', contents: 'read', 'pull-requests': 'write' },
      'decision.yml': { contents: 'read', 'pull-requests': 'read', statuses: 'write' },
      'decision-daily.yml': { contents: 'read', 'pull-requests': 'read', statuses: 'write' },
      'review-relay.yml': {},
      'standing.yml': { contents: 'read', issues: 'write' },
      'monthly.yml': { contents: 'read', issues: 'write' },
      'publish.yml build': { contents: 'read', pages: 'read' },
      'publish.yml deploy': { pages: 'write', 'id-token': 'write' },
      'update.yml': { contents: 'write', 'pull-requests': 'write' },
      'weekly.yml': { contents: 'write', 'pull-requests': 'write' },
    })
    expect(rights).toHaveLength(11)
  })

  test('start when they should', () => {
    const starts = template.map(({ path, on }) => [path.replace('.github/workflows/', ''), Object.keys(on)])
    expect(Object.fromEntries(starts)).toEqual({
      'check.yml': ['pull_request', 'push'],
      'comment.yml': ['workflow_run'],
      'decision.yml': ['workflow_run', 'merge_group', 'workflow_dispatch', 'workflow_call'],
      'decision-daily.yml': ['schedule'],
      'review-relay.yml': ['pull_request_review'],
      'standing.yml': ['push', 'workflow_dispatch', 'workflow_call'],
      'monthly.yml': ['schedule'],
      'publish.yml': ['push', 'workflow_dispatch'],
      'update.yml': ['push', 'workflow_dispatch', 'workflow_call'],
      'weekly.yml': ['schedule'],
    })
  })

  test('run one task each, the check one more beside it, and nothing in a shell', () => {
    const tasks = template.flatMap(({ path, jobs }) =>
      Object.values(jobs).flatMap(({ steps }) =>
        steps.filter(isMoothall).map((step) => `${path.replace('.github/workflows/', '')}: ${step.with.task}`),
      ),
    )
    expect(tasks.toSorted()).toEqual([
      'check.yml: check',
      'check.yml: site',
      'comment.yml: comment',
      'decision.yml: decision',
      'publish.yml: site',
      'standing.yml: standing',
      'update.yml: update',
    ])
    const inShell = template.flatMap(({ path, jobs }) =>
      Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => (run === undefined ? [] : [[path, run]]))),
    )
    // A job has to have a step.
    expect(inShell).toEqual([['.github/workflows/review-relay.yml', 'true']])
  })

  test('bring earlier versions: what is proposed may have taken something out, and a translation may be behind', () => {
    const checkouts = template
      .filter(({ path }) => !path.endsWith('/update.yml'))
      .flatMap(({ jobs }) => Object.values(jobs).flatMap(({ steps }) => steps))
      .filter((step) => step.uses?.startsWith('actions/checkout@'))
    expect(checkouts.map((step) => step.with['fetch-depth'])).toEqual([100, 100, 100])
  })

  test.each(['comment.yml', 'decision.yml'])(
    '%s waits for check and review by their names, and answers only to their files',
    (file) => {
      expect(templateWorkflow(file).on.workflow_run).toEqual({
        workflows: [templateWorkflow('check.yml').name, templateWorkflow('review-relay.yml').name],
        types: ['completed'],
      })
      expect(readInputs((name) => (name === 'token' ? 'a token' : ''))).toMatchObject({
        checkWorkflow: templateWorkflow('check.yml').path,
        reviewWorkflow: templateWorkflow('review-relay.yml').path,
      })
    },
  )

  test('the comment goes one after the other for a branch of a repository, and none is dropped', () => {
    const run = 'github.event.workflow_run'
    expect(templateJob('comment.yml').concurrency).toEqual({
      group: `comment-\${{ ${run}.head_repository.id }}-\${{ ${run}.head_branch }}`,
      'cancel-in-progress': false,
      queue: 'max',
    })
  })

  test('what is said of decisions is said by one run at a time', () => {
    expect(templateJob('decision.yml').concurrency).toEqual({
      group: 'decision',
      'cancel-in-progress': false,
      queue: 'max',
    })
  })

  test.each(['standing', 'update'])('%s is done by one run at a time', (name) => {
    expect(templateJob(`${name}.yml`).concurrency).toEqual({
      group: `${name}-\${{ github.ref }}`,
      'cancel-in-progress': false,
      queue: 'max',
    })
  })

  test('the site is made before anybody may publish it, and one after the other', () => {
    const { jobs, concurrency } = templateWorkflow('publish.yml')
    expect(concurrency).toEqual({ group: `pages-\${{ github.ref }}`, 'cancel-in-progress': false, queue: 'max' })
    expect(jobs.deploy).toMatchObject({ needs: 'build', environment: { name: 'github-pages' } })
    expect(jobs.deploy?.steps.map(({ uses }) => uses?.split('@')[0])).toEqual(['actions/deploy-pages'])
    expect(jobs.build?.steps.at(-1)?.uses).toMatch(/^actions\/upload-pages-artifact@/)
  })

  test('a site that cannot be made never turns a check red', () => {
    const steps = templateJob('check.yml').steps.slice(-2)
    expect(steps.map((step) => step['continue-on-error'])).toEqual([true, true])
  })

  test('what the check found is handed on under the name that the comment looks for', () => {
    const upload = templateJob('check.yml').steps.find((step) => step.uses?.startsWith('actions/upload-artifact@'))
    expect(upload?.with).toEqual({
      name: 'community-report',
      path: `\${{ steps.check.outputs.report }}`,
      'if-no-files-found': 'ignore',
      'retention-days': 7,
    })
  })
})

describe('a workflow that the guide offers to copy', () => {
  const guide = readFileSync('docs/guide/on-github.md', 'utf8')
  const offered = [...guide.matchAll(/`(\.github\/workflows\/[\w-]+\.yml)`:\n\n```yaml\n([\s\S]*?)```/g)].map(
    ([, path = '', text = '']) => readWorkflow(path, text),
  )

  test('is there', () => {
    expect(offered.map(({ path }) => path)).toEqual(['.github/workflows/scanning.yml'])
  })

  test.each(offered)(
    '$path is one in the words of GitHub, keeps all rules, and asks for what there is',
    async (workflow) => {
      expect(await complaintsAboutWorkflow(workflow.path, workflow.text, () => '')).toEqual([])
      for (const [name, rule] of Object.entries(rules)) expect(rule(workflow, template), name).toEqual([])
      expect(wrongRequests(workflow, action)).toEqual([])
      expect(differentPins([workflow, ...template])).toEqual([])
    },
  )
})
