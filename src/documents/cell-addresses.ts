// The parser reads a bare address in a table up to the next blank, even over the end of its cell: `|https://a.org|Ana|`
// would be one cell. GitHub ends the cell first. So it gets a blank there, and every place is told as if it had not.
import type { Nodes, Root } from 'mdast'

type Point = NonNullable<Root['position']>['start']

const address = /(?:https?:\/\/|www\.)(?:\\\||[^\s|<])*(?<!\\)(?=\|)/gi

/** Returns the tree of a text in which an address ends with its cell; `parse` gives the tree of any text. */
export function withCellAddresses(text: string, parse: (text: string) => Root): Root {
  if (!text.includes('|')) return parse(text)
  const ends = [...text.matchAll(address)].map((found) => found.index + found[0].length)
  if (ends.length === 0) return parse(text)
  const tree = parse(withBlanks(text, ends))
  const inTables = endsInTables(tree, ends)
  if (inTables.length === ends.length) return withoutBlanks(tree, ends)
  // Outside of tables `|` belongs to the address.
  return withoutBlanks(parse(withBlanks(text, inTables)), inTables)
}

function withBlanks(text: string, ends: readonly number[]): string {
  const parts = ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end))
  return [...parts, text.slice(ends.at(-1) ?? 0)].join(' ')
}

/** The blank of an end lies as many letters later as there are blanks before it. */
function endsInTables(tree: Root, ends: readonly number[]): number[] {
  const spans: (readonly [number, number])[] = []
  for (const node of nodesOf(tree)) {
    if (node.type === 'table' && node.position) spans.push([offset(node.position.start), offset(node.position.end)])
  }
  spans.sort(([one], [other]) => one - other)
  let span = 0
  return ends.filter((end, before) => {
    while (span < spans.length && (spans[span]?.[1] ?? 0) <= end + before) span += 1
    return (spans[span]?.[0] ?? Number.POSITIVE_INFINITY) <= end + before
  })
}

function withoutBlanks(tree: Root, ends: readonly number[]): Root {
  const blanksBefore = (at: number) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) + middle < at) low = middle + 1
      else high = middle
    }
    return low
  }
  for (const { position } of nodesOf(tree)) {
    for (const point of position ? [position.start, position.end] : []) {
      const at = offset(point)
      const before = blanksBefore(at)
      point.column -= before - blanksBefore(at - point.column + 1)
      point.offset = at - before
    }
  }
  return tree
}

function nodesOf(tree: Root): readonly Nodes[] {
  const nodes: Nodes[] = [tree]
  for (let next = 0; next < nodes.length; next += 1) {
    const node = nodes[next]
    if (node && 'children' in node) for (const child of node.children) nodes.push(child)
  }
  return nodes
}

function offset(point: Point): number {
  return point.offset ?? 0
}
