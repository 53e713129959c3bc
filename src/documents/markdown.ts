// Markdown to a tree, through one function. The parser is satteri (Rust): its native binding in development; in the
// bundle its WebAssembly, for which `npm run build` puts src/tools/parser-wasm in the place of `#binding`.
import type { Nodes, Root } from 'mdast'
import { markdownToMdast } from 'satteri'
import { withCellAddresses } from './cell-addresses.ts'
import { deepest, overload } from './overload.ts'

/** Why a text has no tree. */
export type MarkdownProblem = 'too-deep' | 'too-complex' | 'parser-failed'

/** The tree of a text (mdast with GFM), or why it has none and the line, from 1, where that shows. */
export type MarkdownRead = { readonly tree: Root } | { readonly problem: MarkdownProblem; readonly line: number }

/** A list is two nodes deep, and links and emphasis in the deepest text take a few more. */
const deepestNode = 2 * deepest + 50

/**
 * Returns the tree of a Markdown text without front matter, or a problem; it never throws. Places in it are lines and
 * columns from 1 and offsets from 0, both in UTF-16 units of `text`; a byte order mark counts in offsets only.
 */
export function parseMarkdown(text: string): MarkdownRead {
  const refused = overload(text)
  if (refused) return refused
  const mark = text.charCodeAt(0) === 0xfeff ? 1 : 0
  try {
    const tree = withCellAddresses(text.slice(mark), parse)
    const tooDeep = settle(tree, mark)
    return tooDeep === undefined ? { tree } : { problem: 'too-deep', line: tooDeep }
  } catch (error) {
    // A full stack: emphasis or links in each other, thousands of them.
    return { problem: error instanceof RangeError ? 'too-deep' : 'parser-failed', line: 1 }
  }
}

function parse(text: string): Root {
  const tree = markdownToMdast(text, { position: true, features: { gfm: true, frontmatter: false } })
  if (tree.type !== 'root') throw new Error('no root')
  return tree
}

/** Counts a byte order mark in all offsets. Returns the line of the first node that lies too deep for recursion. */
function settle(tree: Root, mark: number): number | undefined {
  let level: Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepestNode) return level[0]?.position?.start.line ?? 1
    const below: Nodes[] = []
    for (const node of level) {
      if (mark > 0 && node.position) {
        node.position.start.offset = (node.position.start.offset ?? 0) + mark
        node.position.end.offset = (node.position.end.offset ?? 0) + mark
      }
      if ('children' in node) for (const child of node.children) below.push(child)
    }
    level = below
  }
  return undefined
}
