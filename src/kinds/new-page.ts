// The text of a new page of a kind: its settings, a heading for everything that can be told there, and what to write.
import { collectionInFiles } from './entry-folders.ts'
import { type AnyCollection, type AnyField, type AnyKind, isCollection, type Shape } from './kind.ts'
import { type Language, labelOf } from './names.ts'
import { namedBy } from './read-fields.ts'
import { inLanguage } from './translations.ts'

/** Columns of a new table; more can be added, and a wide one is hard to write in. */
const mostColumns = 9
/** Lines and headings of a new page for one entry; all others can be added. */
const mostFacts = 14
const mostSections = 6
/** Of a longer list of choices the help gives an example. */
const mostChoices = 8

/** What every new page says, in the language in which it is begun; `prompt` begins what counts as not written. */
const scaffold: Readonly<Record<Language, Readonly<Record<'prompt' | 'oneOf' | 'months' | 'how' | 'more', string>>>> = {
  en: {
    prompt: 'Write here:',
    oneOf: 'One of',
    months: 'months',
    how: 'Write after the colons; leave empty what you do not know yet.',
    more: 'You can also tell:',
  },
  fr: {
    prompt: 'Écrivez ici :',
    oneOf: 'Au choix :',
    months: 'mois',
    how: 'Écrivez après les deux-points ; laissez vide ce que vous ne savez pas encore.',
    more: 'Vous pouvez aussi indiquer :',
  },
  de: {
    prompt: 'Hier schreiben:',
    oneOf: 'Zur Wahl:',
    months: 'Monate',
    how: 'Schreiben Sie hinter die Doppelpunkte; was Sie noch nicht wissen, bleibt leer.',
    more: 'Sie können auch angeben:',
  },
  es: {
    prompt: 'Escriba aquí:',
    oneOf: 'A elegir:',
    months: 'meses',
    how: 'Escriba después de los dos puntos; deje vacío lo que aún no sepa.',
    more: 'También puede indicar:',
  },
  it: {
    prompt: 'Scrivete qui:',
    oneOf: 'A scelta:',
    months: 'mesi',
    how: 'Scrivete dopo i due punti; lasciate vuoto ciò che non sapete ancora.',
    more: 'Potete anche indicare:',
  },
}

/** Returns the text of a new page of `kind`, which waits for somebody's words; it ends with one line break. */
export function newPage(kind: AnyKind, language: Language = 'en'): string {
  const lines = /\.ya?ml$/.test(kind.files[0] ?? '') ? shortRecord(kind, language) : page(kind, language)
  return `${lines.join('\n').trimEnd()}\n`
}

/** Returns the text of a page of its own for one entry of `kind`, such as an event; nothing for kinds without such pages. */
export function newEntryPage(kind: AnyKind, name: string, language: Language = 'en'): string | undefined {
  const collection = collectionInFiles(kind)
  if (!collection) return undefined
  const fields = openFields(collection).filter((field) => field !== collection.fields[collection.labelledBy[0] ?? ''])
  const isShort = ({ of }: AnyField) => fitsOnALine.has(of.type) || shortToo.has(of.type)
  const facts = fields.filter(isShort).slice(0, mostFacts)
  const sections = fields.filter((field) => !isShort(field)).slice(0, mostSections)
  const lines = [
    ...['---', `kind: ${kind.kind}`, '---', '', `# ${name}`, ''],
    ...facts.map((fact) => `- ${labelOf(fact.names, language)}: ${prompt(fact, language)}`),
    ...(facts.length > 0 ? [''] : []),
    ...sections.flatMap((part) => section(part, kind, language)),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

/** A file of settings only: what is asked for with a hint above it, the names of the rest below. */
function shortRecord(kind: AnyKind, language: Language): readonly string[] {
  const fields = fieldsOf(kind).flatMap(([name, part]) => (isCollection(part) ? [] : [{ name, part }]))
  const isAsked = ({ part }: { readonly part: AnyField }) =>
    part.of.choices !== undefined || (part.whenMissing !== undefined && !part.whenMissing.when)
  const others = fields.filter((field) => !isAsked(field)).map(({ name }) => name)
  const { how, more } = scaffold[language]
  return [
    ...[`# ${inLanguage(kind.help, language)}`, `# ${how}`],
    ...fields.filter(isAsked).flatMap(({ name, part }) => ['', `# ${hint(part, language)}`, `${name}:`]),
    ...['', `# ${more} ${others.join(', ')}.`],
  ]
}

/** Short facts stand at the top, then the main table, since the first step is taken there. */
function page(kind: AnyKind, language: Language): readonly string[] {
  const { months } = scaffold[language]
  const review =
    kind.reviewMonths === undefined ? [] : ['last_reviewed:', `review_every: ${kind.reviewMonths} ${months}`]
  const parts = fieldsOf(kind).map(([, part]) => part)
  const first = parts.findIndex((part) => isCollection(part) || !fitsOnALine.has(part.of.type))
  const facts = parts.slice(0, first === -1 ? undefined : first) as readonly AnyField[]
  const sections = parts.slice(facts.length).toSorted((a, b) => Number(isMain(b)) - Number(isMain(a)))
  return [
    ...['---', `kind: ${kind.kind}`, ...review, '---', ''],
    ...[`# ${titleOf(kind, language)}`, '', inLanguage(kind.help, language), ''],
    ...facts.map((fact) => `- ${labelOf(fact.names, language)}: ${prompt(fact, language)}`),
    ...(facts.length > 0 ? [''] : []),
    ...sections.flatMap((part) => section(part, kind, language)),
  ]
}

/** Returns the heading of a page in a language. */
export function titleOf({ title, titles }: AnyKind, language: Language): string {
  return language === 'en' ? title : titles[language]
}

type Part = AnyField | AnyCollection

/** Types of fields that are told in a line where they come first on a page. */
const fitsOnALine = new Set(['text', 'list', 'choice', 'date', 'month', 'link', 'language', 'number'])
/** On a page for one entry these are told in a line too. */
const shortToo = new Set([
  'moment',
  'reference',
  'references',
  'time zone',
  'minutes',
  'duration',
  'term',
  'recurrence',
])

function isMain(part: Part): boolean {
  return isCollection(part) && part.main === true
}

function section(part: Part, kind: AnyKind, language: Language): readonly string[] {
  const label = labelOf(part.names, language)
  const heading = label === titleOf(kind, language) ? [] : [`## ${label}`, '']
  if (isCollection(part)) return [...heading, ...table(part, language), '']
  return [...heading, part.of.type === 'list' ? `- ${prompt(part, language)}` : prompt(part, language), '']
}

/** A row of titles, a row to write in, and above them what belongs into each column. */
function table(collection: AnyCollection, language: Language): readonly string[] {
  const columns = columnsOf(collection)
  const [first] = columns
  const labels = columns.map((column) => labelOf(column.names, language))
  const hints = columns.map((column, at) => `     ${labels[at]}: ${within(hint(column, language), language)}`)
  return [
    ...[`<!-- ${inLanguage(collection.help, language)}`, ...hints.slice(0, -1), `${hints.at(-1)} -->`, ''],
    `| ${labels.join(' | ')} |`,
    `|${'---|'.repeat(columns.length)}`,
    `| ${first ? prompt(first, language) : ''} |${' |'.repeat(columns.length - 1)}`,
  ]
}

/** Returns the name of an entry, then what is asked of it and what stands first in its kind; the names of people give way. */
function columnsOf(collection: AnyCollection): readonly AnyField[] {
  const { fields, labelledBy } = collection
  const open = Object.entries(fields as Readonly<Record<string, AnyField>>).filter(([, field]) =>
    openFields(collection).includes(field),
  )
  const label = labelledBy.find((by) => open.some(([name]) => name === by))
  const rank = ([name, field]: (typeof open)[number]) =>
    name === label || field.whenMissing ? 0 : field.of.refersTo?.every((kind) => ofPeople.has(kind)) ? 2 : 1
  const chosen = open.toSorted((a, b) => rank(a) - rank(b)).slice(0, mostColumns)
  return open
    .filter((one) => chosen.includes(one))
    .toSorted(([a], [b]) => Number(b === label) - Number(a === label))
    .map(([, field]) => field)
}

/** Returns the fields of an entry that anybody may read, in order; what stands behind a private one is about it. */
function openFields({ fields }: AnyCollection): readonly AnyField[] {
  const all = Object.entries(fields as Readonly<Record<string, AnyField>>)
  const hidden = all.findIndex(([, { visibility = 'public' }]) => visibility !== 'public')
  return all.slice(0, hidden === -1 ? undefined : hidden).flatMap(([name, field]) => (name === 'id' ? [] : field))
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
function prompt(field: AnyField, language: Language): string {
  return `[${scaffold[language].prompt} ${within(hint(field, language), language).replace(/\.$/, '')}]`
}

/** Returns what to write, with the choices where the help does not name them. */
function hint({ help, of }: AnyField, language: Language): string {
  const choices = Object.entries(of.choices ?? {})
  const said = inLanguage(help, language)
  const says = (name: string) => said.toLowerCase().includes(name.replaceAll('-', ' ').toLowerCase())
  const isNamed = ([choice, names]: (typeof choices)[number]) =>
    says(choice) || (names[language] ?? names.en).split('|').some(says)
  const isYesOrNo = choices.length === 2 && choices.every(([choice]) => ['yes', 'no'].includes(choice))
  if (choices.length > mostChoices || isYesOrNo || choices.every(isNamed)) return said
  return `${said} ${scaffold[language].oneOf} ${choices.map(([, names]) => labelOf(names, language)).join(', ')}.`
}

/** A sentence within a line begins small, except with a word in capitals, such as ORCID, or in a language of capitals. */
function within(text: string, language: Language): string {
  if (language === 'de') return text
  return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
