// One page of reference for each check: its words, when it is asked, and its examples.
import type { Check, Example } from '../../checks/check.ts'
import { type AnyKind, isCollection, type Shape } from '../../kinds/kind.ts'
import { areaNames, severityNames } from '../../reports/phrases.ts'
import { checkIdsOf } from './kind-pages.ts'
import { fenced, generated, table } from './markdown-text.ts'

/** Returns the list of all checks. */
export function checksIndex(checks: readonly Check[]): string {
  const rows = checks
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((check) => [`[${check.id}](${check.id}.md)`, check.title, areaOf(check), severityOf(check), check.from])
  return `# Checks\n\n${generated}\n\n${table(['Name', 'Holds when', 'Area', 'Severity', 'Asked from'], rows)}\n`
}

/** Returns the page of one check. */
export function checkPage(check: Check, kinds: readonly AnyKind[]): string {
  const pages = pagesOf(check, kinds).map((kind) => `[${kind.title}](../kinds/${kind.kind}.md)`)
  return [
    `# ${check.title}`,
    generated,
    `\`${check.id}\` · ${areaOf(check)} · ${severityOf(check)} · asked from: ${check.from}`,
    ...(pages.length > 0 ? [`On the ${pages.length === 1 ? 'page' : 'pages'} ${pages.join(', ')}.`] : []),
    `**What it says.** ${inert(check.says)}`,
    `**Why.** ${inert(check.why)}`,
    `**What to do.** ${inert(check.fix)}${check.correct ? ' Where only one answer is right, `moothall fix` writes it for you.' : ''}`,
    ...(check.source ? [`**From.** ${inert(check.source)}`] : []),
    ...(check.principles ? [`**Open-research principle.** ${check.principles.join(', ')}`] : []),
    ...(check.examples.length > 0 ? ['## Examples', ...check.examples.map(exampleText)] : []),
  ]
    .join('\n\n')
    .concat('\n')
}

/** The kinds that the check asks about: its own kind's, else those whose usual pages its examples show. */
function pagesOf(check: Check, kinds: readonly AnyKind[]): readonly AnyKind[] {
  if (typeof check.area === 'function') return []
  const own = kinds.filter((kind) => checkIdsOf(kind).includes(check.id))
  if (own.length > 0) return own
  const paths = check.examples.flatMap(({ files }) => Object.keys(files)).filter((path) => path !== 'community.yml')
  return kinds.filter(
    (kind) => kind.area === check.area && paths.some((path) => kind.files.includes(path) || isInFolderOf(kind, path)),
  )
}

function isInFolderOf({ fields }: AnyKind, path: string): boolean {
  return Object.values(fields as Shape).some(
    (part) => isCollection(part) && part.folder !== undefined && path.startsWith(`${part.folder}/`),
  )
}

function exampleText(example: Example): string {
  const pages = (files: Example['files']) =>
    Object.entries(files).map(([path, text]) => `\`${path}\`\n\n${fenced(text)}`)
  const earlier = (example.earlier ?? []).flatMap(({ on, files }) => [`On ${on}:`, ...pages(files)])
  const files = earlier.length > 0 ? earlier : pages(example.files)
  const said = example.expect.length === 0 ? 'Nothing is said.' : fenced(example.expect.join('\n'), 'text')
  const fixed = Object.entries(example.fixed ?? {}).map(
    ([path, text]) => `\`moothall fix\` makes of \`${path}\`:\n\n${fenced(text)}`,
  )
  const when = example.on ? [`On ${example.on}:`] : []
  return [`### ${inert(example.name)}`, ...when, ...files, said, ...fixed].join('\n\n')
}

function areaOf(check: Check): string {
  return typeof check.area === 'function' ? 'the area of the page' : areaNames[check.area]
}

function severityOf(check: Check): string {
  if (typeof check.severity === 'string') return severityNames[check.severity].toLowerCase()
  return typeof check.severity === 'function'
    ? 'depends'
    : Object.entries(check.severity)
        .map(([stage, severity]) => `${stage}: ${severityNames[severity].toLowerCase()}`)
        .join(', ')
}

/** Slots and brackets of a sentence must not become links or tags. */
function inert(text: string): string {
  return text.replace(/[<[\]]/g, (mark) => `\\${mark}`)
}
