// The headings of a page and what stands under each, as a reader sees them.
import type { Heading, Root, RootContent } from 'mdast'
import { plainText } from './written.ts'

/** A heading with all that stands under it, down to the next heading of its level or higher. */
export interface Section {
  readonly title: string
  readonly depth: number
  readonly line: number
  readonly column: number
  /** Everything below the heading, subsections and their headings included. */
  readonly nodes: readonly RootContent[]
}

/** Returns every section under `nodes`, in reading order; sections of a deeper level are contained in their parents as well. */
export function sectionsOf(nodes: readonly RootContent[]): readonly Section[] {
  return nodes.flatMap((node, index): readonly Section[] => {
    if (node.type !== 'heading') return []
    const start = node.position?.start ?? { line: 1, column: 1 }
    const title = plainText([node]).trim()
    return [{ title, depth: node.depth, line: start.line, column: start.column, nodes: nodesUnder(nodes, index) }]
  })
}

/** Returns what stands under the heading at `index`, down to the next heading of its level or higher. */
export function nodesUnder(nodes: readonly RootContent[], index: number): readonly RootContent[] {
  const heading = nodes[index]
  if (heading?.type !== 'heading') return []
  let end = index + 1
  for (let node = nodes[end]; node && !(node.type === 'heading' && node.depth <= heading.depth); node = nodes[end])
    end += 1
  return nodes.slice(index + 1, end)
}

/** Returns the first heading of a page as text: the page's title. */
export function titleOf(tree: Root): string | undefined {
  const heading = tree.children.find((node): node is Heading => node.type === 'heading')
  return heading && plainText([heading]).trim()
}

/** Returns `nodes` without the sections for which `leave` says so (heading and all below it). */
export function withoutSections(
  nodes: readonly RootContent[],
  leave: (title: string, depth: number) => boolean,
): readonly RootContent[] {
  const kept: RootContent[] = []
  let leavingFrom: number | undefined
  for (const node of nodes) {
    if (node.type === 'heading') {
      if (leavingFrom !== undefined && node.depth <= leavingFrom) leavingFrom = undefined
      if (leavingFrom === undefined && leave(plainText([node]).trim(), node.depth)) leavingFrom = node.depth
    }
    if (leavingFrom === undefined) kept.push(node)
  }
  return kept
}

// The numbering of a heading ("2. Scope", "2.1 Scope"), not the number of "6 months".
const numbering = /^\s*\d+(?:\.\d+)*(?:[.)]\s*|(?<=\.\d+)\s+)(?=\p{L})/u
/** A name is no longer than this; what follows is cut off. */
const longest = 300
const marks = /\p{M}/gu
// Most names are a few plain words; they need none of what follows.
const simple = /^[A-Za-z]+(?:[ _-][A-Za-z]+)*$/
const between = /[^\p{L}\p{N}']+/gu
const ascii = /^[\0-\x7f]*$/
const betweenAscii = /[^a-z\d']+/g

/** Returns a heading, column name or choice in the form in which two spellings of it are equal: lower case, no accents, marks or numbering. */
export function plainName(text: string): string {
  if (text.length <= longest && simple.test(text)) return text.toLowerCase().replace(/[_-]/g, ' ')
  const short = text.slice(0, longest).replace(numbering, '')
  if (ascii.test(short)) return short.toLowerCase().replaceAll('`', "'").replace(betweenAscii, ' ').trim()
  return short
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(between, ' ')
    .trim()
}

const joins = /\s+(?:and|et|und|y|e|or|ou|oder|o)\s+|\s*[&/,+]\s*(?:(?:and|et|und|y|e|or|ou|oder|o)\s+)?/iu

/** Returns the names that a heading gives: the whole of it, and its parts where it names several things ("Vision and mission"). */
export function namesIn(title: string): readonly string[] {
  const short = title.slice(0, 300)
  return [...new Set([short, ...short.split(joins)].map(plainName))].filter((name) => name !== '')
}

// "Vision: our big ideas", "Mission – where we are": what follows the mark tells more about the name before it.
const telling = /^(.{2,60}?)(?::\s|\s[–—-]\s|\?\s)/u
const owner =
  /^(?:l'|(?:our|your|my|the|a|notre|nos|votre|vos|le|la|les|unsere[rsnm]?|ihre?|die|der|das|eine?|nuestr[oa]s?|su|el|los|las|(?:il|la|i|le|gli) (?:nostr[oaie]|vostr[oaie])|il|lo|gli) )/u

/** Returns the name in a heading that tells more, "Our vision: big ideas"; nothing when it is as short as it can be. */
export function shortNamesIn(title: string): readonly string[] {
  const short = title.slice(0, longest)
  const head = telling.exec(short.replace(numbering, ''))?.[1]
  const plain = [short, ...(head === undefined ? [] : [head])].map(plainName)
  const names = [...plain.slice(1), ...plain.map((name) => name.replace(owner, ''))]
  return [...new Set(names)].filter((name) => name !== '' && name !== plain[0])
}
