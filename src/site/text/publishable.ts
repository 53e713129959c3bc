// What of a page's own words may be published: no prompts and examples, nothing private, nobody named who has not said yes.
import type { Nodes, PhrasingContent, TableRow } from 'mdast'
import type { Community } from '../../community/build-community.ts'
import { saidYes } from '../../community/nameable.ts'
import { wholeName } from '../../comparison/changes/whole-name.ts'
import { holdsPersonal } from '../../documents/personal.ts'
import { isExample, plainText, withoutPrompts } from '../../documents/written.ts'
import type { Assessment } from '../../health/assessment.ts'
import { isPublic } from '../public.ts'

/** What stands where something must not be repeated. */
const dots = '…'

export interface Publishing {
  /** Returns blocks of a page as far as they may be published. */
  readonly blocks: (nodes: readonly Nodes[], path: string) => readonly Nodes[]
  /** Returns a name or title as far as it may be published. */
  readonly words: (text: string) => string
}

interface Rules {
  readonly somebody: string
  readonly unnamed: RegExp | undefined
  /** Nodes in which a private value stands. */
  readonly isPrivate: (node: Nodes) => boolean
  /** Lines of which a note of the weight “do not publish” speaks. */
  readonly isStopped: (path: string, node: Nodes) => boolean
}

/** Returns what decides about all pages of a community; `somebody` stands for people who have not said yes. */
export function publishing(
  { community, findings }: Pick<Assessment, 'community' | 'findings'>,
  { somebody, isAll }: { readonly somebody: string; readonly isAll: boolean },
): Publishing {
  const rules = isAll ? everything(somebody) : { somebody, ...notPublic(community), isStopped: stopped(findings) }
  const words = (text: string) => (isAll ? text : sayable(text, rules))
  return {
    words,
    blocks: (nodes, path) =>
      withoutEmptied(
        nodes,
        nodes.flatMap((node) => cleaned(node, { path, rules })),
      ),
  }
}

function everything(somebody: string): Rules {
  return { somebody, unnamed: undefined, isPrivate: () => false, isStopped: () => false }
}

function notPublic(community: Community): Pick<Rules, 'unnamed' | 'isPrivate'> {
  const hidden = new Set<Nodes>()
  for (const document of community.documents)
    for (const recorded of [document, ...document.allEntries])
      for (const [name, { written }] of recorded.readings)
        if (!isPublic(recorded, name, community)) for (const node of written.nodes) hidden.add(node)
  const silent = community.people.entries.filter((person) => !saidYes(person, community)).map(({ label }) => label)
  const names = [...new Set(silent)].filter((name) => /\p{L}{2}/u.test(name))
  return { unnamed: names.length === 0 ? undefined : wholeName(names, 'giu'), isPrivate: (node) => hidden.has(node) }
}

function stopped(findings: Assessment['findings']): Rules['isStopped'] {
  const lines = new Map<string, number[]>()
  for (const { severity, about, place, also } of findings)
    if (severity === 'stop')
      for (const { path, line } of [place ?? { path: about.path, line: 0 }, ...(also ? [also] : [])])
        lines.set(path, [...(lines.get(path) ?? []), line])
  return (path, { position }) =>
    position !== undefined &&
    (lines.get(path)?.some((line) => line >= position.start.line && line <= position.end.line) ?? false)
}

interface Place {
  readonly path: string
  readonly rules: Rules
}

/** Blocks that hold other blocks, of which one may be left out alone. */
const holders = new Set(['list', 'listItem', 'blockquote', 'table', 'footnoteDefinition'])

function cleaned(node: Nodes, place: Place): readonly Nodes[] {
  const { rules, path } = place
  if (rules.isPrivate(node)) return []
  if (!holders.has(node.type)) {
    if (rules.isStopped(path, node) || (node.type !== 'heading' && isExample(firstWords(node)))) return []
    return leaf(node, rules)
  }
  if (node.type === 'table') {
    const [head, ...rows] = node.children
    const kept = rows.flatMap((row) => cleanedRow(row, place))
    // A table of examples only has nothing to say.
    if (!head || (rows.length > 0 && kept.length === 0)) return []
    return withoutEmptyColumns({ ...node, children: [head, ...kept].map((row) => cells(row, rules)) }, node.children)
  }
  if (!('children' in node)) return []
  if (node.type === 'listItem' && isExample(firstWords(node))) return []
  const children = (node.children as Nodes[]).flatMap((child) => cleaned(child, place))
  return children.length === 0 ? [] : [{ ...node, children } as Nodes]
}

/** Only the start counts, and long blocks are many. */
function firstWords(node: Nodes): string {
  const [first] = 'children' in node ? node.children : []
  if (first === undefined) return 'value' in node ? node.value.slice(0, 40) : ''
  return first.type === 'text' ? first.value.slice(0, 40) : plainText([first]).slice(0, 40)
}

function cleanedRow(row: TableRow, { path, rules }: Place): readonly TableRow[] {
  return rules.isStopped(path, row) || isExample(plainText([row])) ? [] : [row]
}

function cells(row: TableRow, rules: Rules): TableRow {
  const kept = row.children.map((cell) => ({
    ...cell,
    children: cell.children
      .filter((node) => !rules.isPrivate(node))
      .flatMap((node) => leaf(node, rules) as PhrasingContent[]),
  }))
  return { ...row, children: rules.unnamed || mayHold(row) ? kept.map((cell) => whole(cell, rules)) : kept }
}

const mayHold = (node: Nodes) => holdsPersonal(plainText([node]))

/** A column that held something before, and holds nothing now, goes with its heading. */
function withoutEmptyColumns<T extends { readonly children: readonly TableRow[] }>(
  table: T,
  before: readonly TableRow[],
): readonly T[] {
  const width = Math.max(...before.map(({ children }) => children.length))
  const isFilled = (rows: readonly TableRow[], at: number) =>
    rows.slice(1).some(({ children }) => children[at] !== undefined && plainText([children[at]]).trim() !== '')
  const gone = new Set(
    Array.from({ length: width }, (_, at) => at).filter((at) => isFilled(before, at) && !isFilled(table.children, at)),
  )
  if (gone.size === 0) return [table]
  if (gone.size === width) return []
  const children = table.children.map((row) => ({ ...row, children: row.children.filter((_, at) => !gone.has(at)) }))
  return [{ ...table, children }]
}

/** A block without blocks in it: its prompts go, and what must not be repeated becomes dots, however its words are marked up. */
function leaf(node: Nodes, rules: Rules): readonly Nodes[] {
  const own = inline(node, rules)
  if (own === undefined) return []
  const isEmptied = plainText([own]).trim() === '' && plainText([node]).trim() !== ''
  return isEmptied ? [] : [whole(own, rules)]
}

function whole<T extends Nodes>(node: T, rules: Rules): T {
  const words = plainText([node])
  if (!holdsPersonal(words) && !names(words, rules)) return node
  return 'children' in node
    ? ({ ...node, children: [{ type: 'text', value: sayable(words.trim(), rules) }] } as T)
    : node
}

function names(words: string, { unnamed }: Rules): boolean {
  if (!unnamed) return false
  unnamed.lastIndex = 0
  return unnamed.test(words)
}

function inline(node: Nodes, rules: Rules): Nodes | undefined {
  switch (node.type) {
    case 'text':
      return { ...node, value: sayable(withoutPrompt(node.value), rules) }
    case 'inlineCode':
    case 'code':
      return { ...node, value: sayable(node.value, rules) }
    case 'image':
      return holdsPersonal(node.url) ? undefined : { ...node, alt: sayable(node.alt ?? '', rules), title: null }
    case 'link':
      return {
        ...node,
        title: null,
        url: holdsPersonal(node.url) ? '' : node.url,
        children: phrases(node.children, rules),
      }
    default:
      return 'children' in node ? ({ ...node, children: phrases(node.children, rules) } as Nodes) : node
  }
}

function phrases(children: readonly Nodes[], rules: Rules): PhrasingContent[] {
  return children.flatMap((child) => (inline(child, rules) ?? []) as PhrasingContent)
}

/** Only what holds a prompt loses blanks at its ends. */
function withoutPrompt(text: string): string {
  return text.includes('[') ? text.replace(text.trim(), withoutPrompts(text)) : text
}

function sayable(text: string, { unnamed, somebody }: Rules): string {
  const named = unnamed ? text.replace(unnamed, somebody) : text
  return holdsPersonal(named) ? dots : named
}

/** A heading under which everything was left out is left out with it; one under which nothing stood stays. */
function withoutEmptied(before: readonly Nodes[], after: readonly Nodes[]): readonly Nodes[] {
  const held = new Map(
    before.flatMap((node, at) => (node.type === 'heading' ? [[lineOf(node), holds(before, at)] as const] : [])),
  )
  let kept = after
  for (let length = -1; length !== kept.length; ) {
    length = kept.length
    kept = kept.filter(
      (node, at) => node.type !== 'heading' || holds(kept, at) || held.get(lineOf(node)) !== true || node.depth === 1,
    )
  }
  return kept
}

const lineOf = (node: Nodes) => node.position?.start.line ?? 0

/** True when something stands under a heading, deeper headings included. */
function holds(nodes: readonly Nodes[], at: number): boolean {
  const [heading, next] = [nodes[at], nodes[at + 1]]
  if (heading?.type !== 'heading' || next === undefined) return false
  return next.type !== 'heading' || next.depth > heading.depth
}
