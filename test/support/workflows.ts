// The workflows of a repository as data, and what must hold of every one of them: a rule returns a sentence per breach.
import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { parse } from 'yaml'

const permissions = v.record(v.string(), v.picklist(['read', 'write', 'none']))
const concurrency = v.object({
  group: v.string(),
  'cancel-in-progress': v.optional(v.union([v.boolean(), v.string()])),
  queue: v.optional(v.string()),
})
const step = v.looseObject({
  id: v.optional(v.string()),
  name: v.optional(v.string()),
  if: v.optional(v.string()),
  uses: v.optional(v.string()),
  run: v.optional(v.string()),
  with: v.optional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])), {}),
})
const job = v.looseObject({
  if: v.optional(v.string()),
  permissions: v.optional(permissions),
  concurrency: v.optional(concurrency),
  'timeout-minutes': v.optional(v.number()),
  uses: v.optional(v.string()),
  steps: v.optional(v.array(step), []),
})
const workflow = v.looseObject({
  name: v.string(),
  on: v.record(v.string(), v.any()),
  permissions: v.optional(permissions),
  jobs: v.record(v.string(), job),
})

export type Workflow = v.InferOutput<typeof workflow> & { readonly path: string; readonly text: string }
type Job = v.InferOutput<typeof job>
type Step = v.InferOutput<typeof step>

/** Returns a workflow as data; throws when it has not the shape that ours have. */
export function readWorkflow(path: string, text: string): Workflow {
  return { ...v.parse(workflow, parse(text)), path, text }
}

const workflowsOf = (root: string) => {
  const dir = '.github/workflows'
  const paths = readdirSync(`${root}/${dir}`).map((file) => `${dir}/${file}`)
  return paths.map((path) => readWorkflow(path, readFileSync(`${root}/${path}`, 'utf8')))
}

export const ours: readonly Workflow[] = workflowsOf('.')
export const template: readonly Workflow[] = workflowsOf('community-template')

/** Returns a workflow of the template by the name of its file. */
export function templateWorkflow(file: string): Workflow {
  const found = template.find(({ path }) => path === `.github/workflows/${file}`)
  if (!found) throw new Error(`The template has no ${file}.`)
  return found
}

/** Returns the only job of a workflow of the template. */
export function templateJob(file: string): Job {
  const [job, ...others] = Object.values(templateWorkflow(file).jobs)
  if (!job || others.length > 0) throw new Error(`${file} has not exactly one job.`)
  return job
}

/** What one workflow breaches, given all workflows of its repository. */
type Rule = (workflow: Workflow, all: readonly Workflow[]) => readonly string[]

const jobs = (workflow: Workflow) => Object.entries(workflow.jobs)
const steps = (workflow: Workflow): readonly Step[] => jobs(workflow).flatMap(([, job]) => job.steps)
const isCheckout = ({ uses }: Step) => uses?.startsWith('actions/checkout@') === true

/** True for a step that runs Moothall: as communities name it, or as it lies in our own repository. */
export const isMoothall = ({ uses }: { readonly uses?: string | undefined }) =>
  uses === './' || uses?.startsWith('moothall/moothall@') === true

/** Events by which a stranger's change starts a workflow that has the rights of the repository. */
const privileged = [
  'workflow_run',
  'pull_request_target',
  'issue_comment',
  'issues',
  'discussion',
  'discussion_comment',
]

export const rules: Readonly<Record<string, Rule>> = {
  'nobody is given a right that no job asked for': (workflow) => {
    const top = JSON.stringify(workflow.permissions) === '{}' ? [] : ['The top does not say `permissions: {}`.']
    const silent = jobs(workflow).filter(([, job]) => job.permissions === undefined)
    return [...top, ...silent.map(([name]) => `The job ${name} does not name its permissions.`)]
  },

  'every job has an end': (workflow) =>
    jobs(workflow)
      // A job that calls a workflow takes its end from there, and may not name one.
      .filter(([, job]) => job.uses === undefined && !((job['timeout-minutes'] ?? 360) <= 30))
      .map(([name]) => `The job ${name} has no timeout-minutes of at most 30.`),

  'what comes from elsewhere is pinned': ({ text }) =>
    [...text.matchAll(/^\s*(?:- )?uses:\s*(.*)$/gm)]
      .map(([, line = '']) => line)
      .filter((line) => !/^\.\//.test(line))
      .filter((line) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))
      .filter((line) => !/^moothall\/moothall@v\d+ # not pinned to a SHA yet: \S.*$/.test(line))
      .map((line) => `${line} is not 40 digits with the version beside it.`),

  'nothing is pasted into a shell': (workflow) =>
    steps(workflow)
      .flatMap(({ run, with: { script } }) => [run, script])
      .filter((shell) => String(shell ?? '').includes('${{'))
      .map((shell) => `\${{ }} in a run: ${String(shell).trim()}. Pass the value through env.`),

  'a checkout leaves no token behind': (workflow) =>
    steps(workflow)
      .filter((step) => isCheckout(step) && step.with['persist-credentials'] !== false)
      .map(() => 'A checkout has no persist-credentials: false.'),

  'a checkout takes what the event is about': (workflow) =>
    steps(workflow)
      .filter((step) => isCheckout(step) && ['ref', 'repository', 'token', 'ssh-key'].some((key) => key in step.with))
      .map(() => 'A checkout names a ref, a repository or a token of its own.'),

  'where a stranger starts a job that may write, none of the files are there': (workflow) =>
    Object.keys(workflow.on).some((event) => privileged.includes(event))
      ? steps(workflow)
          .filter((step) => !step.uses?.startsWith('moothall/moothall@'))
          .map((step) => `${step.uses ?? step.run} runs in a privileged job.`)
      : [],

  'a proposed change meets no secret and no right to write': (workflow) =>
    // A review of a stranger's change runs their version of the file, too.
    'pull_request' in workflow.on || 'pull_request_review' in workflow.on
      ? [
          ...(/\bsecrets\s*[.[]/.test(workflow.text) ? ['It uses secrets.'] : []),
          ...jobs(workflow)
            .filter(([, job]) => Object.values(job.permissions ?? {}).includes('write'))
            .map(([name]) => `The job ${name} may write.`),
        ]
      : [],

  // GitHub switches off the whole file after 60 quiet days and in every fork, with all its other events.
  'a schedule is alone in its file, and not at a round hour': ({ on }) => {
    if (!('schedule' in on)) return []
    const others = Object.keys(on).filter((event) => event !== 'schedule')
    const minutes = (on.schedule as readonly { readonly cron: string }[]).map(({ cron }) => Number(cron.split(' ')[0]))
    return [
      ...others.map((event) => `${event} stops together with the schedule.`),
      ...minutes.filter((minute) => minute % 2 === 0).map((minute) => `Minute ${minute} is when everybody comes.`),
    ]
  },

  'who calls a workflow gives it the rights that it asks for': (workflow, all) =>
    jobs(workflow).flatMap(([name, { uses, permissions: given = {} }]) => {
      if (uses === undefined) return []
      const called = all.find(({ path }) => `./${path}` === uses)
      if (!called || !('workflow_call' in called.on)) return [`The job ${name} calls ${uses}, which cannot be called.`]
      return jobs(called).flatMap(([, job]) =>
        Object.entries(job.permissions ?? {})
          .filter(([right, level]) => given[right] !== level && given[right] !== 'write')
          .map(([right, level]) => `The job ${name} does not give ${right}: ${level} to ${uses}.`),
      )
    }),
}

export interface Action {
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  /** What the action itself would say about its inputs. */
  readonly problem: (given: Readonly<Record<string, unknown>>) => string | undefined
}

/** Returns a sentence for everything that a workflow asks of Moothall and that Moothall does not have. */
export function wrongRequests(workflow: Workflow, { inputs, outputs, problem }: Action): readonly string[] {
  const asked = steps(workflow).filter(isMoothall)
  const names = asked.flatMap((step) => Object.keys(step.with)).filter((name) => !inputs.includes(name))
  const read = asked.flatMap(({ id }) =>
    [...workflow.text.matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, 'g'))].map(([, name = '']) => name),
  )
  return [
    ...names.map((name) => `Moothall has no input ${name}.`),
    ...asked.flatMap((step) => problem(step.with) ?? []),
    ...read.filter((name) => !outputs.includes(name)).map((name) => `Moothall has no output ${name}.`),
  ]
}

/** Returns a sentence for each action that is pinned in more than one way. */
export function differentPins(workflows: readonly Workflow[]): readonly string[] {
  const pins = new Map<string, Set<string>>()
  for (const { text } of workflows)
    for (const [, name = '', pin = ''] of text.matchAll(/uses: ([\w.-]+\/[\w./-]+)@(.*)$/gm))
      pins.set(name, (pins.get(name) ?? new Set()).add(pin))
  return [...pins].filter(([, each]) => each.size > 1).map(([name, each]) => `${name}: ${[...each].join(', ')}`)
}
