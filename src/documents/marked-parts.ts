// The parts of a page that are written from the others: what stands between `<!-- moothall:roles -->` and
// `<!-- /moothall:roles -->`, each on a line of its own. Markers in code are text like any other.
import type { Html, Nodes } from 'mdast'
import type { Page } from './page.ts'

/** A part with both its markers. `start` and `end` enclose what stands between their lines, in UTF-16 units of the page's text. */
export interface MarkedPart {
  readonly name: string
  readonly line: number
  readonly start: number
  readonly end: number
  /** True when it may be written anew: it is the first of its name, and holds no other marker. */
  readonly isWhole: boolean
}

/** A marker that cannot be used as it stands; `other` is the part within which it stands. */
export interface MarkerProblem {
  readonly problem: 'unclosed' | 'unopened' | 'nested' | 'twice' | 'misplaced'
  readonly name: string
  readonly line: number
  readonly column: number
  readonly other?: string
}

export interface MarkedParts {
  readonly parts: readonly MarkedPart[]
  readonly problems: readonly MarkerProblem[]
}

const none: MarkedParts = { parts: [], problems: [] }
const marker = /^<!--\s*(\/?)\s*moothall:\s*([^\n]*?)\s*-->$/
/** A name is no longer than this; what follows is cut off. */
const longest = 100

const known = new WeakMap<Page, MarkedParts>()

/** Returns the marked parts of a page, and the markers that cannot be used. */
export function markedPartsOf(page: Page): MarkedParts {
  // A quick look, which is enough for nearly every page.
  if (!page.text.includes('moothall:')) return none
  let found = known.get(page)
  if (!found) {
    found = paired(markersIn(page), page)
    known.set(page, found)
  }
  return found
}

interface Marker {
  readonly closes: boolean
  readonly name: string
  readonly at: number
  readonly end: number
  readonly line: number
  readonly column: number
  /** True on a line of its own, outside of lists and quotes. */
  readonly isPlaced: boolean
}

function markersIn({ tree, settings: { body: text } }: Page): readonly Marker[] {
  const found: Marker[] = []
  const walk = (node: Nodes, isTop: boolean) => {
    if (node.type === 'html') found.push(...markersOf(node, text, isTop))
    else if ('children' in node) for (const child of node.children) walk(child, false)
  }
  for (const node of tree.children) walk(node, true)
  return found
}

function markersOf(node: Html, text: string, isTop: boolean): readonly Marker[] {
  const found: Marker[] = []
  const { start, end } = node.position ?? {}
  const [from = 0, to = 0] = [start?.offset, end?.offset]
  for (let at = text.indexOf('<!--', from); at >= 0 && at < to; ) {
    const close = text.indexOf('-->', at + 4)
    const after = close < 0 || close + 3 > to ? to : close + 3
    const [, slash, name = ''] = marker.exec(text.slice(at, after)) ?? []
    if (slash !== undefined) {
      const lineStart = text.lastIndexOf('\n', at - 1) + 1
      const lineEnd = lineEndAfter(text, after)
      const isAlone = text.slice(lineStart, at).trim() === '' && text.slice(after, lineEnd).trim() === ''
      const line = (start?.line ?? 1) + text.slice(from, at).split('\n').length - 1
      const place = { at, end: after, line, column: at - lineStart + 1 }
      found.push({ closes: slash === '/', name: name.slice(0, longest), ...place, isPlaced: isTop && isAlone })
    }
    at = text.indexOf('<!--', after)
  }
  return found
}

function paired(markers: readonly Marker[], page: Page): MarkedParts {
  const text = page.settings.body
  const before = aboveBody(page)
  const parts: MarkedPart[] = []
  const problems: MarkerProblem[] = []
  let open: Marker | undefined
  const inside = new Set<string>()
  const tell = (problem: MarkerProblem['problem'], { name, line, column }: Marker, other?: string) =>
    problems.push({ problem, name, line, column, ...(other !== undefined && { other }) })
  for (const one of markers) {
    if (!one.isPlaced) tell('misplaced', one)
    else if (!one.closes) {
      if (open) {
        tell('nested', one, open.name)
        inside.add(one.name)
      } else open = one
    } else if (open?.name === one.name) {
      const isSecond = parts.some(({ name }) => name === one.name)
      if (isSecond) tell('twice', open)
      const start = before + lineEndAfter(text, open.end) + 1
      const end = before + text.lastIndexOf('\n', one.at - 1) + 1
      parts.push({ name: one.name, line: open.line, start, end, isWhole: !isSecond && inside.size === 0 })
      open = undefined
      inside.clear()
    } else if (open && inside.has(one.name)) continue
    else tell('unopened', one)
  }
  if (open) tell('unclosed', open)
  return { parts, problems }
}

/** Of the settings at the top of a page the text that is parsed keeps the lines only: so many letters are missing. */
function aboveBody({ text, settings }: Page): number {
  return text.length - settings.body.length
}

function lineEndAfter(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** Returns the text of a page with blanks in place of its marked parts: every line and letter stays where it is. */
export function ownText(page: Page): string {
  return markedPartsOf(page).parts.reduce(
    (text, { start, end }) => text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end),
    page.text,
  )
}

/** Returns what people wrote on a page themselves: its blocks without those of the marked parts. */
export function ownBlocks(page: Page): Page['tree']['children'] {
  const { parts } = markedPartsOf(page)
  if (parts.length === 0) return page.tree.children
  const before = aboveBody(page)
  return page.tree.children.filter(({ position }) => {
    const at = before + (position?.start.offset ?? 0)
    return !parts.some(({ start, end }) => at >= start && at < end)
  })
}
