// The places on a page that a link can lead to: its headings, and the entries that stand in its tables, lists and sentences.
import { slug } from 'github-slugger'
import type { Element, ElementContent, Node } from 'hast'
import type { Community } from '../community/build-community.ts'
import { partsOf } from '../community/page-parts.ts'
import type { Page } from '../documents/page.ts'
import { plainText } from '../documents/written.ts'
import type { Entry } from '../kinds/kind.ts'
import { replaced, withChildren } from './tree.ts'

export interface Anchors {
  /** Returns the path of the page that shows an entry. */
  readonly pathOf: (entry: Entry) => string
  /** Returns the permalink of an entry, which no other entry or heading of its page has. */
  readonly of: (entry: Entry) => string
  /** Returns whether the entry is what its whole page is about. */
  readonly isWholePage: (entry: Entry) => boolean
  /** Returns the name on the site of a place that a link of GitHub's leads to; nothing where there is none of that name. */
  readonly named: (path: string, anchor: string) => string | undefined
  /** Gives headings, rows and items of a page the names under which they are linked to. */
  readonly set: (content: readonly ElementContent[], path: string) => readonly ElementContent[]
}

/** Returns words as far as they may be published. */
type Words = (text: string) => string

interface OnPage {
  readonly byEntry: ReadonlyMap<string, string>
  /** The name of a heading by its line, those of entries by line. */
  readonly headings: ReadonlyMap<number, string>
  readonly entries: ReadonlyMap<number, readonly string[]>
}

const nothing: OnPage = { byEntry: new Map(), headings: new Map(), entries: new Map() }
/** The layout's own. */
const reserved = ['text']

/** Returns the anchors of a community's pages; those of a page are made when somebody asks for one of them. */
export function anchorsOf(
  { pages, documents }: Pick<Community, 'pages' | 'documents'>,
  words: Words = (text) => text,
): Anchors {
  const pagesByPath = new Map(pages.map((page) => [page.path, page]))
  const main = new Map(documents.map(({ kind, path }) => [kind, path]))
  // Rows of a CSV file are shown on the page of their kind.
  const pathOf = ({ path, kind }: Entry) => (/\.csv$/i.test(path) ? (main.get(kind) ?? path) : path)
  const entriesByPath = new Map<string, Entry[]>()
  for (const entry of documents.flatMap((document) => document.allEntries)) {
    const path = pathOf(entry)
    const same = entriesByPath.get(path)
    if (same) same.push(entry)
    else entriesByPath.set(path, [entry])
  }
  const made = new Map<string, OnPage>()
  const onPage = (path: string): OnPage => {
    const found = made.get(path) ?? namesOn(pagesByPath.get(path), entriesByPath.get(path) ?? [], words)
    made.set(path, found)
    return found
  }
  return {
    pathOf,
    of: (entry) => onPage(pathOf(entry)).byEntry.get(identity(entry)) ?? nameFor(entry, words),
    isWholePage: (entry) => entry.at().line === 1 && pagesByPath.get(entry.path)?.title === entry.label,
    named: (path, anchor) => placeNamed(anchor, onPage(path)),
    set: (content, path) => named(content, onPage(path)),
  }
}

const identity = ({ kind, one, key }: Entry) => `${kind} ${one} ${key}`
const nameFor = ({ label }: Pick<Entry, 'label'>, words: Words) => slug(words(label)) || 'entry'

function namesOn(page: Page | undefined, entries: readonly Entry[], words: Words): OnPage {
  if (!page && entries.length === 0) return nothing
  const free = freeNames()
  const headings = new Map<number, string>()
  for (const heading of page ? partsOf(page).headings : [])
    headings.set(heading.position?.start.line ?? 0, free(slug(words(plainText([heading]).trim())) || 'section'))
  const byEntry = new Map<string, string>()
  const byLine = new Map<number, string[]>()
  for (const entry of entries) {
    const { path, line } = entry.at()
    if (path !== page?.path) {
      byEntry.set(identity(entry), free(nameFor(entry, words)))
      continue
    }
    const heading = headings.get(line)
    const name = heading !== undefined && !byLine.has(line) ? heading : free(nameFor(entry, words))
    byEntry.set(identity(entry), name)
    byLine.set(line, [...(byLine.get(line) ?? []), name])
  }
  return { byEntry, headings, entries: byLine }
}

/** A name that is written in the same letters and digits counts too: GitHub leaves pictures and some marks out. */
function placeNamed(anchor: string, { headings, byEntry }: OnPage): string | undefined {
  const names = [...headings.values(), ...byEntry.values()]
  const loose = anchor.replace(/[^\p{L}\p{N}]/gu, '')
  return (
    names.find((name) => name === anchor) ??
    (loose === '' ? undefined : names.find((name) => name.replace(/[^\p{L}\p{N}]/gu, '') === loose))
  )
}

/** Numbers names that come again, as GitHub does; the number last given is remembered, since thousands may have one name. */
function freeNames(): (wanted: string) => string {
  const taken = new Map<string, number>(reserved.map((name) => [name, 0]))
  return (wanted) => {
    let name = wanted
    let number = taken.get(wanted) ?? -1
    while (taken.has(name)) {
      number += 1
      name = number === 0 ? wanted : `${wanted}-${number}`
    }
    taken.set(wanted, Math.max(number, 0))
    taken.set(name, taken.get(name) ?? 0)
    return name
  }
}

/** What an entry may stand in. */
const holders = new Set(['tr', 'li', 'p', 'dt'])

function named(content: readonly ElementContent[], names: OnPage): readonly ElementContent[] {
  if (names.headings.size === 0 && names.entries.size === 0) return content
  const given = new Set<string>()
  return replaced(content, (node) => withName(node, names, given))
}

function withName(node: ElementContent, names: OnPage, given: Set<string>): ElementContent {
  if (node.type !== 'element') return node
  const [first, ...more] = namesFor(node, names, given)
  const children = replaced(node.children, (child) => withName(child, names, given))
  const same = withChildren(node, children)
  if (first === undefined) return same
  const spans = more.map((id): Element => ({ type: 'element', tagName: 'span', properties: { id }, children: [] }))
  const properties = { ...node.properties, id: first }
  if (node.tagName !== 'tr') return { ...node, properties, children: [...spans, ...children] }
  // Only cells may stand in a row.
  const [cell, ...others] = children
  if (spans.length === 0 || cell?.type !== 'element') return { ...same, properties }
  return { ...node, properties, children: [{ ...cell, children: [...spans, ...cell.children] }, ...others] }
}

/** The names of the heading and the entries on the line of an element, as far as no other element has them. */
function namesFor(node: Element, { headings, entries }: OnPage, given: Set<string>): readonly string[] {
  const isHeading = /^h[1-6]$/.test(node.tagName)
  if (!isHeading && !holders.has(node.tagName)) return []
  const line = lineOf(node)
  const heading = isHeading ? headings.get(line) : undefined
  const all = [...(heading === undefined ? [] : [heading]), ...(entries.get(line) ?? [])]
  const free = all.filter((id, at) => !given.has(id) && all.indexOf(id) === at)
  for (const id of free) given.add(id)
  return free
}

function lineOf({ position }: Node): number {
  return position?.start.line ?? 0
}
