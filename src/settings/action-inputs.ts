// What a workflow says to the action under "with:", and all the defaults.
import * as v from 'valibot'
import { severities } from '../finding.ts'

export const tasks = ['check', 'comment', 'decision', 'standing', 'update', 'site'] as const
const levels = [...severities, 'never'] as const
const moreFormats = ['sarif', 'badge', 'badge-json', 'one-page'] as const
export type MoreFormat = (typeof moreFormats)[number]

/** A folder of the repository, as people write it: `.`, `docs`, `./docs/`. The root is the empty string. */
const folder = v.pipe(
  v.string(),
  v.transform((path) => path.replaceAll('\\', '/').replace(/^(?:\.\/+)+|\/+$|^\.$/g, '')),
  v.check((path) => path === '' || path.split('/').every((step) => !['', '.', '..'].includes(step))),
)

const workflow = v.pipe(
  v.string(),
  v.transform((path) => path.replace(/^\.?\//, '')),
  v.regex(/^\.github\/workflows\/[^/@]+\.ya?ml$/),
)

/** Names with commas, blanks or line breaks between them. */
const formats = v.pipe(
  v.string(),
  v.transform((text) => [...new Set(text.split(/[\s,]+/).filter((name) => name !== ''))]),
  v.array(v.picklist(moreFormats)),
)

/** The inputs of `action.yml` by their names there. */
const inputsSchema = v.object({
  task: v.optional(v.picklist(tasks), 'check'),
  token: v.optional(v.string(), ''),
  path: v.optional(folder, '.'),
  'fail-on': v.optional(v.picklist(levels), 'error'),
  formats: v.optional(formats, ''),
  'check-workflow': v.optional(workflow, '.github/workflows/check.yml'),
  'review-workflow': v.optional(workflow, '.github/workflows/review-relay.yml'),
  'comment-author': v.optional(v.pipe(v.string(), v.regex(/^[\w-]+(?:\[bot\])?$/)), 'github-actions[bot]'),
  suggest: v.optional(v.picklist(['true', 'false']), 'false'),
  out: v.optional(v.pipe(folder, v.minLength(1))),
})

export type InputName = keyof typeof inputsSchema.entries

/** Such as `fail-on`; `action.yml` names the same ones. */
export const inputNames = Object.keys(inputsSchema.entries) as readonly InputName[]

export interface ActionInputs {
  readonly task: (typeof tasks)[number]
  readonly token: string
  /** The folder of the community in the repository, empty for its root. */
  readonly folder: string
  readonly failOn: (typeof levels)[number]
  /** Further formats in which the check writes its report. */
  readonly formats: readonly MoreFormat[]
  /** The only workflow whose runs are answered with a comment, beside the next. */
  readonly checkWorkflow: string
  /** The workflow that does nothing but run when somebody reviews: its runs are answered with what the check found before. */
  readonly reviewWorkflow: string
  /** Who writes our comments, issues and statuses. */
  readonly author: string
  /** Whether corrections are offered beside the lines of a pull request. */
  readonly suggests: boolean
  /** The folder of the repository that the site goes into; empty for one of the runner’s own. */
  readonly out: string
}

const sentences: Readonly<Record<InputName, string>> = {
  task: `Below “with:” in the workflow, “task” must be one of ${list(tasks)}.`,
  token: 'Below “with:” in the workflow, “token” cannot be used. Leave it out, and the workflow’s own token is used.',
  path: 'Below “with:” in the workflow, “path” must name a folder of the repository, such as “community”.',
  'fail-on': `Below “with:” in the workflow, “fail-on” must be one of ${list(levels)}.`,
  formats: `Below “with:” in the workflow, “formats” may name ${list(moreFormats)}, with commas between them.`,
  'check-workflow':
    'Below “with:” in the workflow, “check-workflow” must name a workflow, such as “.github/workflows/check.yml”.',
  'review-workflow':
    'Below “with:” in the workflow, “review-workflow” must name a workflow, such as “.github/workflows/review-relay.yml”.',
  'comment-author':
    'Below “with:” in the workflow, “comment-author” must be the name of an account, such as “github-actions[bot]”.',
  out: 'Below “with:” in the workflow, “out” must name a folder of the repository, such as “our-site”.',
  suggest: 'Below “with:” in the workflow, “suggest” must be true or false.',
}

/** Returns the inputs with their defaults, or one sentence that names the input that is wrong. An empty one counts as not given. */
export function readInputs(given: (name: InputName) => string): ActionInputs | { readonly problem: string } {
  const written = inputNames.map((name) => [name, given(name).trim() || undefined] as const)
  const parsed = v.safeParse(inputsSchema, Object.fromEntries(written))
  if (!parsed.success) return { problem: sentences[parsed.issues[0].path?.[0]?.key as InputName] }
  const { task, token, path } = parsed.output
  if (task !== 'check' && token === '') return { problem: sentences.token }
  return {
    task,
    token,
    folder: path,
    failOn: parsed.output['fail-on'],
    formats: parsed.output.formats,
    checkWorkflow: parsed.output['check-workflow'],
    reviewWorkflow: parsed.output['review-workflow'],
    author: parsed.output['comment-author'],
    suggests: parsed.output.suggest === 'true',
    out: parsed.output.out ?? '',
  }
}

function list(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`)
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}
