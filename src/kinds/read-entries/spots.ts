// The places of a page where entries of one collection may stand.
import type { Code, Heading, List, Paragraph, Table } from 'mdast'
import { plainName } from '../../documents/sections.ts'
import { plainText } from '../../documents/written.ts'
import { type AnyCollection, type AnyField, isCollection, type Shape } from '../kind.ts'
import { labelOf, spellings } from '../names.ts'
import { namedBy, type Part } from '../read-fields.ts'

/** A node that may hold entries, or be one. */
export type Spot =
  | { readonly is: 'table'; readonly node: Table; readonly named: boolean }
  | { readonly is: 'list'; readonly node: List }
  | { readonly is: 'code'; readonly node: Code }
  /** A line right under the heading of the collection; `title` is that heading. */
  | { readonly is: 'line'; readonly node: Paragraph; readonly title: string }
  /** A heading that may be an entry's own; `named` says that one above it, below the page's title, is the collection's. */
  | {
      readonly is: 'heading'
      readonly node: Heading
      readonly index: number
      readonly title: string
      readonly named: boolean
    }

interface Above {
  readonly depth: number
  readonly names: readonly string[]
  readonly title: string
  /** The title of a page names it as a whole; prose below it is not an entry yet. */
  readonly isTitle: boolean
  /** True where it names a field of the entry above it: the tables and lists below are that field's. */
  readonly isOfEntry: boolean
}

/** Returns where entries of the collection `name` may stand in one part of a page, in reading order. */
export function spotsFor(part: Part, shape: Shape, name: string): readonly Spot[] {
  const collection = shape[name] as AnyCollection
  const standsIn = !part.whole && collection.main === true
  const above: Above[] = standsIn
    ? [{ depth: 0, names: [name], title: labelOf(collection.names), isTitle: false, isOfEntry: false }]
    : []
  const isNamed = (byTitle: boolean) =>
    above.some(({ names, isTitle }) => names.includes(name) && (byTitle || !isTitle))
  return part.nodes.flatMap((node, index): readonly Spot[] => {
    if (node.type === 'heading') {
      while (above.length > 0 && (above.at(-1)?.depth ?? 0) >= node.depth) above.pop()
      const title = plainText([node]).trim()
      const names = namedBy(title, shape)
      const isTitle = part.whole && node.depth === 1
      const isOfEntry = names.length === 0 && isPartOfEntry(title, above.at(-1), collection)
      above.push({ depth: node.depth, names, title, isTitle, isOfEntry })
      const isFirst = isTitle && index === 0
      if (names.length > 0 || isFirst || isOfEntry || !belongs(above, name, collection)) return []
      return [{ is: 'heading', node, index, title, named: isNamed(false) }]
    }
    const heading = above.at(-1)
    if (node.type === 'table' && hasColumns(node, collection)) return [{ is: 'table', node, named: isNamed(true) }]
    if (heading?.isOfEntry || !belongs(above, name, collection)) return []
    if (node.type === 'table' && !isNamed(false) && isOfAnother(node, shape, name)) return []
    if (node.type === 'table') return [{ is: 'table', node, named: isNamed(true) }]
    const isUnderIt = heading?.names.includes(name) ?? false
    const isAnywhere = collection.definesTerms === true
    const isUnderTitle = heading?.isTitle === true && collection.main === true
    if (node.type === 'list')
      return isUnderIt || isAnywhere || (isUnderTitle && isOfNames(node)) ? [{ is: 'list', node }] : []
    if (node.type === 'code') return isAnywhere ? [{ is: 'code', node }] : []
    if (node.type !== 'paragraph' || !heading || !(isUnderIt || heading.isTitle || isAnywhere)) return []
    return [{ is: 'line', node, title: heading.title }]
  })
}

/** "- **Mailing list**: ask to be added": every item has a bold name, and more than one does. */
function isOfNames({ children }: List): boolean {
  const named = children.filter(({ children: [first] }) => {
    const name = first?.type === 'paragraph' ? first.children[0] : undefined
    return name?.type === 'strong' && first?.type === 'paragraph' && first.children.length > 1
  })
  return children.length > 1 && named.length === children.length
}

function belongs(above: readonly Above[], name: string, collection: AnyCollection): boolean {
  const nearest = above.findLast((heading) => heading.names.length > 0)
  return nearest ? nearest.names.includes(name) : collection.main === true
}

/** "Members" under the heading of a group; a heading right under the page's title, or the collection's, may be an entry's own. */
function isPartOfEntry(title: string, parent: Above | undefined, { fields }: AnyCollection): boolean {
  if (!parent || parent.isTitle || parent.names.length > 0) return false
  const name = plainName(title)
  return Object.values(fields as Readonly<Record<string, AnyField>>).some((field) => spellings(field.names).has(name))
}

/** A table below the title alone whose columns are those of another collection of the page. */
function isOfAnother(table: Table, shape: Shape, name: string): boolean {
  return Object.entries(shape).some(
    ([other, part]) => other !== name && isCollection(part) && hasColumns(table, part as AnyCollection),
  )
}

function hasColumns(table: Table, { fields, tablesWith = [] }: AnyCollection): boolean {
  if (tablesWith.length === 0) return false
  const found = new Set(
    (table.children[0]?.children ?? []).flatMap((cell) => namedBy(plainText([cell]).trim(), fields)),
  )
  return tablesWith.every((field) => found.has(field as string))
}
