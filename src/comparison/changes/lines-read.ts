// Which lines of a page are read as an entry or a field of it: they are told as that, and the rest as text.
import type { Nodes } from 'mdast'
import type { Community } from '../../community/build-community.ts'
import type { AnyEntry, Written } from '../../kinds/kind.ts'

export interface LinesRead {
  /** Lines that belong to an entry. */
  readonly ofEntries: ReadonlySet<number>
  /** Those, and lines that belong to a field of the page. */
  readonly all: ReadonlySet<number>
}

const none: LinesRead = { ofEntries: new Set(), all: new Set() }

/** Returns a question: which lines of a page are read? All pages are gone through once, when it is asked first. */
export function newLinesRead({ documents }: Community): (path: string) => LinesRead {
  let known: ReadonlyMap<string, LinesRead> | undefined
  return (path) => {
    known ??= linesOf(documents)
    return known.get(path) ?? none
  }
}

function linesOf(documents: Community['documents']): ReadonlyMap<string, LinesRead> {
  const pages = new Map<string, { readonly ofEntries: Set<number>; readonly all: Set<number> }>()
  const linesOn = (path: string) => {
    const lines = pages.get(path) ?? { ofEntries: new Set<number>(), all: new Set<number>() }
    pages.set(path, lines)
    return lines
  }
  for (const document of documents) {
    for (const { written } of document.readings.values()) addLines(linesOn(written.place.path).all, written)
    for (const entry of document.allEntries as readonly AnyEntry[]) {
      linesOn(entry.path).ofEntries.add(entry.at().line)
      for (const { written } of entry.readings.values()) addLines(linesOn(written.place.path).ofEntries, written)
    }
  }
  for (const { ofEntries, all } of pages.values()) for (const line of ofEntries) all.add(line)
  return pages
}

/** A sentence that was found somewhere in a text is still a part of that text. */
function addLines(lines: Set<number>, { from, place, nodes }: Written): void {
  if (from === 'sentence' || from === 'setting') return
  lines.add(place.line)
  for (const node of nodes) for (const line of linesOfNode(node)) lines.add(line)
}

function linesOfNode({ position }: Nodes): readonly number[] {
  if (!position) return []
  return Array.from({ length: position.end.line - position.start.line + 1 }, (_, at) => position.start.line + at)
}

/** True when one of the lines of a node is among these. */
export function standsOn(node: Nodes, lines: ReadonlySet<number>): boolean {
  return linesOfNode(node).some((line) => lines.has(line))
}
