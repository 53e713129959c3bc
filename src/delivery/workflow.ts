// What a run tells the page that GitHub shows about it: notes at lines, a summary, outputs.
import * as core from '@actions/core'
import type { Annotation } from '../reports/annotations.ts'
import { fromTop } from '../sources/folder-in-repository.ts'

const show = { error: core.error, warning: core.warning, notice: core.notice }

/** Shows notes at the lines of files; `folder` is where the community stands in the repository. */
export function annotate(annotations: readonly Annotation[], folder: string): void {
  for (const { level, title, message, path, line, column } of annotations)
    show[level](message, {
      title,
      ...(path !== undefined && { file: fromTop(path, folder) }),
      ...(line !== undefined && { startLine: line }),
      ...(column !== undefined && { startColumn: column }),
    })
}

/** Adds Markdown to the summary of the run. Where there is none to add to, the rest of the run stands all the same. */
export async function summarise(markdown: string): Promise<void> {
  try {
    await core.summary.addRaw(markdown, true).write()
  } catch {
    core.summary.emptyBuffer()
  }
}

/** What later steps can read; `action.yml` names the same ones. */
export const outputNames = [
  'report',
  'notes',
  'new-notes',
  'sarif',
  'badge',
  'badge-json',
  'one-page',
  'comment-url',
  'decision',
  'issue-url',
  'pull-request-url',
  'site',
  'pages',
  'publish',
] as const

/** Hands a value to later steps. */
export function output(name: (typeof outputNames)[number], value: string): void {
  core.setOutput(name, value)
}

/** Says one of our own sentences in the log. Nothing that people wrote may come this way: the log takes commands. */
export function say(sentence: string): void {
  core.info(sentence)
}

/** Says one of our own sentences where people look first: something is missing, and the run went on. */
export function warn(sentence: string): void {
  core.warning(sentence)
}

/** Says why a report was not delivered, and shows it in the summary instead, or says where it is. */
export async function explain(sentence: string, report: string): Promise<void> {
  core.warning(sentence)
  await summarise(`${sentence}\n\n${report}`)
}
