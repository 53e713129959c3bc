// One page of reference for each kind: what it is for, its headings and columns, and what is asked for.
import { expectationOf, fieldCheckId, pageCheckId } from '../../checks/from-kinds.ts'
import {
  type AnyCollection,
  type AnyField,
  type AnyKind,
  communityTypes,
  type Expectation,
  isCollection,
  type Shape,
} from '../../kinds/kind.ts'
import { labelOf, type Names } from '../../kinds/names.ts'
import { newEntryPage, newPage } from '../../kinds/new-page.ts'
import { areaNames, typeNames } from '../../reports/phrases.ts'
import { cell, fenced, generated, table } from './markdown-text.ts'

/** Returns the list of all kinds. */
export function kindsIndex(kinds: readonly AnyKind[]): string {
  const rows = kinds.map((kind) => [
    `[${kind.title}](${kind.kind}.md)`,
    `\`${kind.files[0]}\``,
    areaNames[kind.area],
    kind.help,
  ])
  return `# Kinds of page\n\n${generated}\n\nEvery page may also carry these settings at its top: \`kind\`, \`id\`, \`status\`, \`owner\`, \`language\`, \`adopted\`, \`version\`, \`last_reviewed\`, \`review_every\`, \`license\`, \`translation_of\`, \`supersedes\`, \`source\`, \`canonical\`, \`visibility\`. None of them is required.\n\n${table(['Page', 'Usual place', 'Area', 'What it is for'], rows)}\n`
}

/** Returns the page of one kind. */
export function kindPage(kind: AnyKind): string {
  const parts = Object.entries(kind.fields as Shape)
  const single = parts.filter((part): part is [string, AnyField] => !isCollection(part[1]))
  const collections = parts.filter((part): part is [string, AnyCollection] => isCollection(part[1]))
  return [
    `# ${kind.title}`,
    generated,
    `${kind.help} Usual place: ${kind.files.map((file) => `\`${file}\``).join(', ')}.`,
    ...(kind.standsIn
      ? [
          `A section called ${spoken(kind.standsIn.names)} in another page (${kind.standsIn.kinds.join(', ')}) may stand for it.`,
        ]
      : []),
    `**First step.** ${kind.firstStep.title} ${kind.firstStep.how} (${kind.firstStep.minutes} minutes)`,
    ...(single.length > 0 ? ['## Headings and settings', fieldTable(single, kind.kind)] : []),
    ...collections.flatMap(([name, collection]) => [
      `## ${labelOf(collection.names)}`,
      collectionText(name, collection),
      fieldTable(Object.entries(collection.fields as Record<string, AnyField>), collection.one),
    ]),
    ...askedText(kind),
    '## To begin with',
    `The text of a new page, as \`moothall add ${kind.kind}\` writes it.`,
    fenced(newPage(kind)),
    ...entryText(kind),
  ]
    .join('\n\n')
    .concat('\n')
}

function collectionText(name: string, collection: AnyCollection): string {
  const folder =
    collection.folder === undefined ? '' : ` Each file of the folder \`${collection.folder}/\` is one, too.`
  const csv = collection.main ? ' They may also stand in a CSV file of the same name.' : ''
  return `${collection.help} A table under the heading ${spoken(collection.names)}, headings with \`Label: value\` lines, or a list \`${name}:\` in the settings at the top of the page.${folder}${csv}`
}

/** Returns the ids of all checks that a kind brings with it. */
export function checkIdsOf(kind: AnyKind): readonly string[] {
  const parts = Object.entries(kind.fields as Shape)
  return [
    ...(kind.whenMissing ? [pageCheckId(kind)] : []),
    ...parts.flatMap(([name, part]) => [
      ...(part.whenMissing ? [fieldCheckId(kind.kind, name, part.whenMissing)] : []),
      ...(isCollection(part)
        ? Object.entries(part.fields as Record<string, AnyField>).flatMap(([field, { whenMissing }]) =>
            whenMissing ? [fieldCheckId(part.one, field, whenMissing)] : [],
          )
        : []),
    ]),
  ]
}

/** The text of a page for one entry, where a kind has such pages. */
function entryText(kind: AnyKind): readonly string[] {
  const text = newEntryPage(kind, 'Its name')
  if (text === undefined) return []
  return [`For one entry with a page of its own: \`moothall add ${kind.kind} --entry "Its name"\`.`, fenced(text)]
}

/** From when the page is asked for, of whom, and on what occasion. */
function askedText(kind: AnyKind): readonly string[] {
  if (!kind.whenMissing) return []
  const of = (expectation: Expectation) => communityTypes.filter((type) => expectationOf(kind, type) === expectation)
  const from = kind.whenMissing.from ?? kind.from ?? 'launching'
  const lines = (['must', 'should'] as const).flatMap((expectation) => {
    const types = of(expectation).map((type) => typeNames[type])
    return types.length > 0 ? [`- ${expectation === 'must' ? 'Needed by' : 'An idea for'}: ${types.join(', ')}`] : []
  })
  return [
    '## When it is asked for',
    [
      `- From the stage: ${from}${kind.broughtBy ? `, or with ${kind.broughtBy.says}` : ''} ([${pageCheckId(kind)}](../checks/${pageCheckId(kind)}.md))`,
      ...(lines.length > 0 ? lines : ['- Nobody is asked for it; it is read where it stands']),
    ].join('\n'),
  ]
}

function fieldTable(fields: readonly (readonly [string, AnyField])[], one: string): string {
  return table(
    ['Name', 'Key', 'What to write', 'Also understood', 'Asked for'],
    fields.map(([key, field]) => [
      labelOf(field.names),
      `\`${key}\``,
      `${field.help} (${expected(field)})${field.visibility && field.visibility !== 'public' ? ' **Private:** not for a public repository.' : ''}`,
      others(field.names),
      field.whenMissing
        ? `[from ${field.whenMissing.from ?? 'launching'}](../checks/${fieldCheckId(one, key, field.whenMissing)}.md)`
        : '',
    ]),
  )
}

/** What to write; of a choice, where its words are listed. */
function expected({ of }: AnyField): string {
  return of.choices ? `[${of.expects}](../vocabularies.md)` : of.expects
}

function spoken(names: Names): string {
  return `“${labelOf(names)}”`
}

function others(names: Names): string {
  const all = [names.en, names.fr, names.de, names.es, names.it].flatMap((list) => list?.split('|') ?? [])
  return cell([...new Set(all.slice(1))].join(', '))
}
