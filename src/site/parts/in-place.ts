// A page as it is written, with its entries in the place of the tables that hold them.
import type { RootContent } from 'mdast'
import { ownBlocks } from '../../documents/marked-parts.ts'
import type { Page } from '../../documents/page.ts'
import type { AnyEntry } from '../../kinds/kind.ts'

/** Blocks as they are written, or the entries of one table. */
export type Piece = { readonly nodes: readonly RootContent[] } | { readonly entries: readonly AnyEntry[] }

/** Returns the pieces of a page in reading order. */
export function inPlace(page: Page, entries: readonly AnyEntry[]): readonly Piece[] {
  const own = entries.filter(({ path }) => path === page.path)
  const pieces: Piece[] = []
  let nodes: RootContent[] = []
  for (const node of ownBlocks(page)) {
    const inTable = node.type === 'table' ? own.filter((entry) => covers(node, entry.at().line)) : []
    if (inTable.length === 0) nodes.push(node)
    else {
      pieces.push({ nodes }, { entries: inTable })
      nodes = []
    }
  }
  return [...pieces, { nodes }].filter((piece) => !('nodes' in piece) || piece.nodes.length > 0)
}

function covers({ position }: RootContent, line: number): boolean {
  return position !== undefined && position.start.line <= line && line <= position.end.line
}
