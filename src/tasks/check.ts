// The check of a change or of a whole community: notes at the lines, a summary, a report to pass on. It asks GitHub nothing.
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assess, assessChange } from '../assess.ts'
import type { Comparison } from '../comparison/compare-findings.ts'
import { writeWhole } from '../delivery/files.ts'
import { annotate, output, summarise } from '../delivery/workflow.ts'
import type { Finding } from '../finding.ts'
import { currentEvent, type Event } from '../github/event.ts'
import { homeOf } from '../github/home.ts'
import type { Assessment } from '../health/assessment.ts'
import { cannotWait, makesRed } from '../health/makes-red.ts'
import { annotations } from '../reports/annotations.ts'
import { jsonReport } from '../reports/json.ts'
import { markdownReport } from '../reports/markdown.ts'
import type { ActionInputs } from '../settings/action-inputs.ts'
import { folder } from '../sources/folder.ts'
import { gitRevision } from '../sources/git-revision.ts'
import { type Steps, stepsBetween } from '../sources/steps.ts'
import { type Base, baseOf } from './base.ts'
import { writeMoreFormats } from './more-formats.ts'
import type { Ending, Outside } from './outside.ts'

/** Checks what is checked out. Throws a `SourceError` when the pages cannot be read at all. */
export async function check(inputs: ActionInputs, { env, today }: Outside): Promise<Ending> {
  const event = currentEvent()
  const workspace = env.GITHUB_WORKSPACE ?? '.'
  const dir = join(workspace, inputs.folder)
  const options = { now: today, visibility: event.visibility }
  const base = await baseOf(event, dir)
  const { assessment, comparison }: { assessment: Assessment; comparison?: Comparison } = base.source
    ? // What stands in Git, not what attributes of the change make of it on disk.
      await assessChange(
        { head: gitRevision({ folder: dir, revision: 'HEAD' }), base: base.source, steps: stepsOf(event, base, dir) },
        options,
      )
    : { assessment: await assess(folder(dir), options) }
  const remarks = [
    ...(base.remark === undefined ? [] : [base.remark]),
    ...(event.pull ? await aboutComment(workspace, base) : []),
  ]

  annotate(annotations(assessment, comparison), inputs.folder)
  const home = homeOf(event, inputs.folder)
  await summarise(markdownReport(assessment, { home, comparison, remarks }))
  const place = env.RUNNER_TEMP ?? tmpdir()
  const report = join(place, 'community-report.json')
  writeWhole(report, jsonReport(assessment, { comparison, pullRequest: event.pull?.number }))
  output('report', report)
  output('notes', String(assessment.findings.length))
  const passed = comparison?.inBetween?.stops.length ?? 0
  output('new-notes', comparison ? String(comparison.new.length + passed) : '')
  await writeMoreFormats(inputs.formats, place, { assessment, comparison, folder: inputs.folder, home })

  const { stage, checks } = assessment
  const counted = countedOf(assessment, comparison, base)
  return makesRed(counted, { stage, checks, failOn: inputs.failOn, ofChange: true, passed }) ? 'red' : 'green'
}

/** The commits of a pull request, where the clone has them: GitHub shows them for ever, merged or not. */
function stepsOf({ pull }: Pick<Event, 'pull'>, { source }: Base, dir: string): Promise<Steps | undefined> | undefined {
  return pull && source && stepsBetween({ folder: dir, base: source.name, head: pull.headSha })
}

const commentWorkflow = '.github/workflows/comment.yml'

/** Where a comment can be expected; nobody should wait for one that does not come. */
async function aboutComment(workspace: string, { source }: Base): Promise<readonly string[]> {
  const has = async (revision: string) => {
    const { files } = await gitRevision({ folder: workspace, revision }).list()
    return files.some(({ path }) => path === commentWorkflow)
  }
  if (!source || !(await has('HEAD'))) return []
  return (await has(source.name))
    ? ['A comment under this pull request follows in a few minutes.']
    : [
        'This pull request brings Moothall, so it gets no comment yet: the workflow that writes comments counts once it is on the main branch.',
      ]
}

/** Old notes never make a change red, even where old and new cannot be told apart. */
function countedOf(
  { findings, checks }: Assessment,
  comparison: Comparison | undefined,
  { remark }: Base,
): readonly Finding[] {
  if (comparison) return comparison.new
  return remark === undefined ? findings : findings.filter((finding) => cannotWait(finding, checks))
}
