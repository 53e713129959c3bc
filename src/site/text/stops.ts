// Of what a note of the weight “do not publish” speaks: it is on no page of the site.
import type { Nodes } from 'mdast'
import type { Finding } from '../../finding.ts'
import type { Assessment } from '../../health/assessment.ts'

/** A check tells of so many places of a page and no more: a page with all of them has others. */
const everyPlace = 20

export interface Stops {
  /** Paths of the pages that are not shown at all, because a note speaks of the whole page. */
  readonly pages: ReadonlySet<string>
  /** Returns whether a note speaks of a line of a block. */
  readonly holds: (node: Nodes, path: string) => boolean
}

/**
 * Returns what the findings keep off the site: all that must not be published, and on pages of no kind, which never turn a
 * report red, the same matters as warnings.
 */
export function stopsOf({ findings, checks }: Pick<Assessment, 'findings' | 'checks'>): Stops {
  const isStop = ({ check, severity, about }: Finding) =>
    severity === 'stop' ||
    (severity !== 'advice' && about.kind === undefined && checks.get(check)?.exposes !== undefined)
  const pages = new Set<string>()
  const lines = new Map<string, Set<number>>()
  const counts = new Map<string, number>()
  for (const { check, about, place, also } of findings.filter(isStop)) {
    const isWhole = place === undefined || (about.entry === undefined && about.field === undefined)
    const count = (counts.get(`${check} ${about.path}`) ?? 0) + 1
    counts.set(`${check} ${about.path}`, count)
    if (isWhole || count >= everyPlace) pages.add(about.path)
    for (const one of [place, also]) if (one) lines.set(one.path, (lines.get(one.path) ?? new Set()).add(one.line))
  }
  return {
    pages,
    holds: ({ position }, path) => {
      const stopped = position && lines.get(path)
      if (!stopped) return false
      const { start, end } = position
      // A row is one line of thousands, a page few lines with many notes.
      if (end.line - start.line > stopped.size)
        return [...stopped].some((line) => line >= start.line && line <= end.line)
      for (let line = start.line; line <= end.line; line += 1) if (stopped.has(line)) return true
      return false
    },
  }
}
