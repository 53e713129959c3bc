// One page of reference for each kind: what it is for, its headings and columns, and what is asked for.
import { type AnyCollection, type AnyField, type AnyKind, isCollection, type Shape } from '../../kinds/kind.ts'
import { labelOf, type Names } from '../../kinds/names.ts'
import { areaNames } from '../../reports/phrases.ts'
import { cell, generated, table } from './markdown-text.ts'

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
    ...(single.length > 0 ? ['## Headings and settings', fieldTable(single)] : []),
    ...collections.flatMap(([name, collection]) => [
      `## ${labelOf(collection.names)}`,
      collectionText(name, collection),
      fieldTable(Object.entries(collection.fields as Record<string, AnyField>)),
    ]),
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

function fieldTable(fields: readonly (readonly [string, AnyField])[]): string {
  return table(
    ['Name', 'Key', 'What to write', 'Also understood', 'Asked for'],
    fields.map(([key, field]) => [
      labelOf(field.names),
      `\`${key}\``,
      `${field.help} (${field.of.expects})${field.visibility && field.visibility !== 'public' ? ' **Private:** not for a public repository.' : ''}`,
      others(field.names),
      field.whenMissing ? `from ${field.whenMissing.from ?? 'launching'}` : '',
    ]),
  )
}

function spoken(names: Names): string {
  return `“${labelOf(names)}”`
}

function others(names: Names): string {
  const all = [names.en, names.fr, names.de, names.es, names.it].flatMap((list) => list?.split('|') ?? [])
  return cell([...new Set(all.slice(1))].join(', '))
}
