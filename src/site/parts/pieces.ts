// A page taken apart: its own words, and between them the entries that are shown in another way than they are written.
import type { Heading, RootContent } from 'mdast'
import type { Page } from '../../documents/page.ts'
import type { AnyEntry } from '../../kinds/kind.ts'

/** Blocks as they are written, or the entries that stood there. */
export type Piece = { readonly nodes: readonly RootContent[] } | { readonly entries: readonly AnyEntry[] }

export interface Cut {
  /** Entries that are not shown as they are written. */
  readonly entries: readonly AnyEntry[]
  /** Returns whether a block may be shown as it is written. */
  readonly keeps?: (block: RootContent) => boolean
  /** Returns whether all below a heading stays out. */
  readonly hides?: (heading: Heading) => boolean
}

/** Returns the pieces of a page in reading order. */
export function piecesOf(page: Page, { entries, keeps = () => true, hides = () => false }: Cut): readonly Piece[] {
  const own = entries.filter(({ path }) => path === page.path).toSorted((a, b) => a.at().line - b.at().line)
  const pieces: Piece[] = []
  const add = (block: RootContent | undefined, found: readonly AnyEntry[]) => {
    const last = pieces.at(-1)
    if (found.length > 0) {
      if (last && 'entries' in last) pieces[pieces.length - 1] = { entries: [...last.entries, ...found] }
      else pieces.push({ entries: found })
    }
    if (!block) return
    if (last && 'nodes' in last && found.length === 0) (last.nodes as RootContent[]).push(block)
    else pieces.push({ nodes: [block] })
  }
  let next = 0
  let outOf: number | undefined
  for (const block of page.tree.children) {
    const end = block.position?.end.line ?? 0
    const found: AnyEntry[] = []
    for (let entry = own[next]; entry && entry.at().line <= end; entry = own[next]) {
      if (entry.at().line >= (block.position?.start.line ?? 0)) found.push(entry)
      next += 1
    }
    // The section of an entry ends where a heading of its level begins.
    if (block.type === 'heading' && outOf !== undefined && block.depth <= outOf) outOf = undefined
    if (block.type === 'heading' && outOf === undefined && (found.length > 0 || hides(block))) outOf = block.depth
    add(found.length > 0 || outOf !== undefined || !keeps(block) ? undefined : block, found)
  }
  return pieces
}

/** Returns pieces without the headings below which nothing is left; `isEmpty` says which entries show nothing. */
export function withoutEmptyHeadings(pieces: readonly Piece[], isEmpty: (piece: Piece) => boolean): readonly Piece[] {
  const kept: Piece[] = []
  // What comes after a heading decides, so that it is read from below: the depth of the heading that follows with nothing between.
  let following: number | undefined = 0
  for (const piece of pieces.toReversed()) {
    if ('entries' in piece) {
      if (isEmpty(piece)) continue
      kept.push(piece)
      following = undefined
      continue
    }
    const nodes: RootContent[] = []
    for (const node of piece.nodes.toReversed()) {
      if (node.type === 'definition') nodes.push(node)
      else if (node.type !== 'heading') {
        nodes.push(node)
        following = undefined
      } else if (node.depth === 1 || following === undefined || following > node.depth) {
        nodes.push(node)
        following = node.depth
      }
    }
    if (nodes.length > 0) kept.push({ nodes: nodes.toReversed() })
  }
  return kept.toReversed()
}
