// The text of a new page of a kind: its settings, a heading for everything that can be told there, and what to write.
import { type AnyCollection, type AnyField, type AnyKind, isCollection, type Shape } from './kind.ts'
import { labelOf } from './names.ts'
import { namedBy } from './read-fields.ts'

/** Columns of a new table; more can be added, and a wide one is hard to write in. */
const mostColumns = 9
/** Of a longer list of choices the help gives an example. */
const mostChoices = 8

/** Returns the text of a new page of `kind`, which waits for somebody's words; it ends with one line break. */
export function newPage(kind: AnyKind): string {
  const lines = /\.ya?ml$/.test(kind.files[0] ?? '') ? shortRecord(kind) : page(kind)
  return `${lines.join('\n').trimEnd()}\n`
}

/** A file of settings only: what is asked for with a hint above it, the names of the rest below. */
function shortRecord(kind: AnyKind): readonly string[] {
  const fields = fieldsOf(kind).flatMap(([name, part]) => (isCollection(part) ? [] : [{ name, part }]))
  const isAsked = ({ part }: { readonly part: AnyField }) =>
    part.of.choices !== undefined || (part.whenMissing !== undefined && !part.whenMissing.when)
  const others = fields.filter((field) => !isAsked(field)).map(({ name }) => name)
  return [
    ...[`# ${kind.help}`, '# Write after the colons; leave empty what you do not know yet.'],
    ...fields.filter(isAsked).flatMap(({ name, part }) => ['', `# ${hint(part)}`, `${name}:`]),
    ...['', `# You can also tell: ${others.join(', ')}.`],
  ]
}

/** Short facts stand at the top, then the main table, since the first step is taken there. */
function page(kind: AnyKind): readonly string[] {
  const review = kind.reviewMonths === undefined ? [] : ['last_reviewed:', `review_every: ${kind.reviewMonths} months`]
  const parts = fieldsOf(kind).map(([, part]) => part)
  const first = parts.findIndex((part) => isCollection(part) || !fitsOnALine.has(part.of.type))
  const facts = parts.slice(0, first === -1 ? undefined : first) as readonly AnyField[]
  const sections = parts.slice(facts.length).toSorted((a, b) => Number(isMain(b)) - Number(isMain(a)))
  return [
    ...['---', `kind: ${kind.kind}`, ...review, '---', ''],
    ...[`# ${kind.title}`, '', kind.help, ''],
    ...facts.map((fact) => `- ${labelOf(fact.names)}: ${prompt(fact)}`),
    ...(facts.length > 0 ? [''] : []),
    ...sections.flatMap((part) => section(part, kind)),
  ]
}

type Part = AnyField | AnyCollection

/** Types of fields that are told in a line where they come first on a page. */
const fitsOnALine = new Set(['text', 'list', 'choice', 'date', 'month', 'link', 'language', 'number'])

function isMain(part: Part): boolean {
  return isCollection(part) && part.main === true
}

function section(part: Part, kind: AnyKind): readonly string[] {
  const label = labelOf(part.names)
  const heading = label === kind.title ? [] : [`## ${label}`, '']
  if (isCollection(part)) return [...heading, ...table(part), '']
  return [...heading, part.of.type === 'list' ? `- ${prompt(part)}` : prompt(part), '']
}

/** A row of titles, a row to write in, and above them what belongs into each column. */
function table(collection: AnyCollection): readonly string[] {
  const columns = columnsOf(collection)
  const [first] = columns
  const hints = columns.map((column) => `     ${labelOf(column.names)}: ${lowerFirst(hint(column))}`)
  return [
    ...[`<!-- ${collection.help}`, ...hints.slice(0, -1), `${hints.at(-1)} -->`, ''],
    `| ${columns.map((column) => labelOf(column.names)).join(' | ')} |`,
    `|${'---|'.repeat(columns.length)}`,
    `| ${first ? prompt(first) : ''} |${' |'.repeat(columns.length - 1)}`,
  ]
}

/** Returns the name of an entry, then what is asked of it and what stands first in its kind; the names of people give way. */
function columnsOf({ fields, labelledBy }: AnyCollection): readonly AnyField[] {
  const all = Object.entries(fields as Readonly<Record<string, AnyField>>)
  // What stands behind the private columns is about them.
  const hidden = all.findIndex(([, { visibility = 'public' }]) => visibility !== 'public')
  const open = all.slice(0, hidden === -1 ? undefined : hidden).filter(([name]) => name !== 'id')
  const label = labelledBy.find((by) => open.some(([name]) => name === by))
  const rank = ([name, field]: (typeof open)[number]) =>
    name === label || field.whenMissing ? 0 : field.of.refersTo?.every((kind) => ofPeople.has(kind)) ? 2 : 1
  const chosen = open.toSorted((a, b) => rank(a) - rank(b)).slice(0, mostColumns)
  return open
    .filter((one) => chosen.includes(one))
    .toSorted(([a], [b]) => Number(b === label) - Number(a === label))
    .map(([, field]) => field)
}

const ofPeople = new Set(['people', 'roles', 'groups'])

/**
 * Returns what somebody who begins can write: nothing private, nothing that only opens what is private, and once what one
 * heading tells.
 */
function fieldsOf({ fields }: AnyKind): readonly (readonly [string, Part])[] {
  const parts = Object.entries(fields as Shape)
  const visibilities = parts.flatMap(([, part]) =>
    isCollection(part)
      ? Object.values(part.fields as Readonly<Record<string, AnyField>>).map(({ visibility }) => visibility)
      : part.visibility,
  )
  const opening = visibilities.flatMap((visibility) => (typeof visibility === 'object' ? visibility.unless.field : []))
  const told = new Set<string>()
  return parts.filter(([name, part]) => {
    if (told.has(name) || opening.includes(name) || isPrivate(part)) return false
    for (const other of namedBy(labelOf(part.names), fields)) told.add(other)
    return true
  })
}

function isPrivate(part: Part): boolean {
  return !isCollection(part) && (part.visibility ?? 'public') !== 'public'
}

/** Returns a prompt, which counts as not written. */
function prompt(field: AnyField): string {
  return `[Write here: ${lowerFirst(hint(field)).replace(/\.$/, '')}]`
}

/** Returns what to write, with the choices where the help does not name them. */
function hint({ help, of }: AnyField): string {
  const { choices = [] } = of
  const isNamed = (choice: string) => help.toLowerCase().includes(choice.replaceAll('-', ' '))
  return choices.length > mostChoices || choices.every(isNamed) ? help : `${help} One of ${choices.join(', ')}.`
}

/** A word in capitals, such as ORCID, keeps them. */
function lowerFirst(text: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
