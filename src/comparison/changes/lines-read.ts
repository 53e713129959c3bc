// Which lines of a page are read as an entry or a field of it: they are told as that, and the rest as text.
import type { Nodes } from 'mdast'
import type { Community } from '../../community/build-community.ts'
import { holdsPersonal } from '../../documents/personal.ts'
import type { AnyEntry, Written } from '../../kinds/kind.ts'

export interface LinesRead {
  /** Lines that belong to an entry. */
  readonly ofEntries: ReadonlySet<number>
  /** Those, and lines that belong to a field of the page. */
  readonly all: ReadonlySet<number>
  /** True for a line that holds something about a person, such as "Phone: …": no part of it is repeated. */
  readonly isPersonal: (line: number) => boolean
}

/** Returns a question: which lines of a page are read? All pages are gone through once, when it is asked first. */
export function newLinesRead({ documents, pages }: Community): (path: string) => LinesRead {
  let known: ReturnType<typeof linesOf> | undefined
  const found = new Map<string, LinesRead>()
  return (path) => {
    known ??= linesOf(documents)
    const ready = found.get(path)
    if (ready) return ready
    let texts: readonly string[] | undefined
    const textOf = (line: number) => {
      texts ??= pages.find((page) => page.path === path)?.text.split('\n') ?? []
      return texts[line - 1] ?? ''
    }
    const lines: LinesRead = {
      ofEntries: known.get(path)?.ofEntries ?? new Set(),
      all: known.get(path)?.all ?? new Set(),
      isPersonal: (line: number) => holdsPersonal(textOf(line)),
    }
    found.set(path, lines)
    return lines
  }
}

function linesOf(documents: Community['documents']): ReadonlyMap<string, Pick<LinesRead, 'ofEntries' | 'all'>> {
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
