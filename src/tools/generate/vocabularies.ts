// The closed lists of words: every value that can be chosen, with the words that are understood for it.
import { type AnyCollection, type AnyField, type AnyKind, isCollection, type Shape } from '../../kinds/kind.ts'
import { labelOf, type Names } from '../../kinds/names.ts'
import { generated, table } from './markdown-text.ts'

const languageTitles = ['English', 'French', 'German', 'Spanish', 'Italian']

/** Returns the page of all vocabularies, by kind of page. */
export function vocabulariesPage(kinds: readonly AnyKind[]): string {
  const parts = kinds.flatMap((kind) => {
    const lists = choicesOf(kind.fields)
    if (lists.length === 0) return []
    return [`## ${kind.title}`, `On the page [${kind.title}](kinds/${kind.kind}.md).`, ...lists.flatMap(listText)]
  })
  return [
    '# Vocabularies',
    generated,
    'Some answers are chosen from a list. People write them in their own words and language; all of these are understood, in capital or small letters.',
    ...parts,
  ]
    .join('\n\n')
    .concat('\n')
}

interface List {
  readonly title: string
  readonly choices: Readonly<Record<string, Names>>
}

function choicesOf(fields: Shape): readonly List[] {
  return Object.values(fields).flatMap((part: AnyField | AnyCollection): readonly List[] => {
    if (isCollection(part))
      return choicesOf(part.fields as Shape).map(({ title, choices }) => ({
        title: `${labelOf(part.names)}: ${title}`,
        choices,
      }))
    return part.of.choices ? [{ title: labelOf(part.names), choices: part.of.choices }] : []
  })
}

function listText({ title, choices }: List): readonly string[] {
  const rows = Object.entries(choices).map(([value, { en, fr = '', de = '', es = '', it = '' }]) => [
    `\`${value}\``,
    ...[en, fr, de, es, it].map((words) => words.replaceAll('|', ', ')),
  ])
  return [`### ${title}`, table(['Value', ...languageTitles], rows)]
}
