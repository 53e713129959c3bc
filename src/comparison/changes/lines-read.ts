// Which lines of a page are read as an entry or a field of it: they are told as that, and the rest as text.
import type { Nodes } from 'mdast'
import type { Community } from '../../community/build-community.ts'
import type { AnyEntry, Reading } from '../../kinds/kind.ts'

export interface LinesRead {
  /** Lines that belong to an entry. */
  readonly ofEntries: ReadonlySet<number>
  /** Those, and lines that belong to a field of the page. */
  readonly all: ReadonlySet<number>
}

/** Returns a question: which lines of a page are read? */
export function newLinesRead({ documents }: Community): (path: string) => LinesRead {
  const known = new Map<string, LinesRead>()
  return (path) => {
    const found = known.get(path) ?? linesOf(documents, path)
    known.set(path, found)
    return found
  }
}

function linesOf(documents: Community['documents'], path: string): LinesRead {
  const ofEntries = new Set<number>()
  const ofFields = new Set<number>()
  for (const document of documents) {
    if (!document.paths.includes(path)) continue
    for (const entry of document.allEntries as readonly AnyEntry[]) {
      if (entry.path !== path) continue
      ofEntries.add(entry.at().line)
      for (const reading of entry.readings.values()) addLines(ofEntries, reading, path)
    }
    for (const reading of document.readings.values()) addLines(ofFields, reading, path)
  }
  return { ofEntries, all: new Set([...ofEntries, ...ofFields]) }
}

/** A sentence that was found somewhere in a text is still a part of that text. */
function addLines(lines: Set<number>, { written }: Reading, path: string): void {
  if (written.place.path !== path || written.from === 'sentence' || written.from === 'setting') return
  lines.add(written.place.line)
  for (const node of written.nodes) for (const line of linesOfNode(node)) lines.add(line)
}

function linesOfNode({ position }: Nodes): readonly number[] {
  if (!position) return []
  return Array.from({ length: position.end.line - position.start.line + 1 }, (_, at) => position.start.line + at)
}

/** True when one of the lines of a node is among these. */
export function standsOn(node: Nodes, lines: ReadonlySet<number>): boolean {
  return linesOfNode(node).some((line) => lines.has(line))
}
