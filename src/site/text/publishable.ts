// What of a page's own words may be published: no prompts and examples, nothing private, nobody named who has not said yes.
import type { Nodes } from 'mdast'
import type { Community } from '../../community/build-community.ts'
import { holdsPersonal } from '../../documents/personal.ts'
import { isExample, plainText, withoutPrompts } from '../../documents/written.ts'
import type { Assessment } from '../../health/assessment.ts'
import { isPublic } from '../public.ts'
import { asksConsent, withoutNames } from '../unnamed.ts'
import { titledNote } from './alerts.ts'
import { madeOfHtml } from './made-of-html.ts'
import { type Stops, stopsOf } from './stops.ts'
import { cleanedTable } from './tables.ts'

/** What stands where something must not be repeated. */
const dots = '…'

export interface Publishing {
  /** Returns blocks of a page as far as they may be published; no raw HTML is among them. */
  readonly blocks: (nodes: readonly Nodes[], path: string) => readonly Nodes[]
  /** Returns a name or title as far as it may be published. */
  readonly words: (text: string) => string
  /** Returns whether the address of a link or picture may be repeated. */
  readonly isOpen: (url: string) => boolean
  /** Paths of pages that must not be published at all. */
  readonly closedPages: ReadonlySet<string>
}

export interface PublishingOptions {
  /** Stands for people who have not said yes. */
  readonly somebody: string
  /** Publishes private things as well. */
  readonly isAll: boolean
  /** The titles of GitHub's titled notes. */
  readonly noteTitle: (type: string) => string | undefined
}

/** What decides about the blocks of one page. */
export interface Rules {
  /** Returns whether a node is the value of a private field. */
  readonly isHidden: (node: Nodes) => boolean
  /** Returns whether a note says that a line of a node must not be published. */
  readonly isStopped: (node: Nodes) => boolean
  /** Returns a text as it may be repeated. */
  readonly sayable: (text: string) => string
  readonly noteTitle: PublishingOptions['noteTitle']
  /** True on a page that lists people. */
  readonly isList: boolean
}

/** Returns what decides about all pages of a community. */
export function publishing(
  { community, ...found }: Pick<Assessment, 'community' | 'findings' | 'checks'>,
  { somebody, isAll, noteTitle }: PublishingOptions,
): Publishing {
  const stops: Stops = isAll ? { pages: new Set(), holds: () => false } : stopsOf(found)
  const hidden = isAll ? new Set<Nodes>() : privateNodes(community)
  const unnamed = isAll ? undefined : withoutNames(community)
  const sayable = (text: string) => {
    const named = unnamed?.(text, somebody) ?? text
    return !isAll && holdsPersonal(named) ? dots : named
  }
  return {
    words: sayable,
    isOpen: (url) => isAll || (sayable(url) === url && sayable(decoded(url)) === decoded(url)),
    closedPages: stops.pages,
    blocks: (nodes, path) => {
      const isStopped = (node: Nodes) => stops.holds(node, path)
      const isList = !isAll && asksConsent(community.kindOf.get(path))
      return sequence(nodes, { isHidden: (node) => hidden.has(node), isStopped, sayable, noteTitle, isList })
    },
  }
}

function privateNodes(community: Community): ReadonlySet<Nodes> {
  const hidden = new Set<Nodes>()
  for (const document of community.documents)
    for (const recorded of [document, ...document.allEntries])
      for (const [name, { written }] of recorded.readings)
        if (written.nodes.length > 0 && !isPublic(recorded, name, community))
          for (const node of written.nodes) hidden.add(node)
  return hidden
}

/** Cleans blocks that follow each other: a section goes with its heading, and a heading with all that stood under it. */
function sequence(nodes: readonly Nodes[], rules: Rules): readonly Nodes[] {
  const own = madeOfHtml(
    nodes.filter((node) => !rules.isHidden(node)),
    { isBlock: true },
  )
  const kept: Nodes[] = []
  let outOf: number | undefined
  for (const node of own) {
    if (node.type === 'heading') {
      if (outOf !== undefined && node.depth <= outOf) outOf = undefined
      if (outOf === undefined && rules.isStopped(node)) outOf = node.depth
    }
    // What follows a heading that is none may belong to somebody who was not asked.
    else if (rules.isList && isBroken(node, rules)) outOf ??= 7
    if (outOf === undefined) kept.push(...block(node, rules))
  }
  return kept.length === nodes.length ? kept : withoutEmptied(nodes, kept)
}

function block(node: Nodes, rules: Rules): readonly Nodes[] {
  switch (node.type) {
    case 'table':
      return cleanedTable(node, rules, (cell) => filled(cell, rules))
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'footnoteDefinition':
      return holder(node, rules)
    case 'code':
    case 'paragraph':
    case 'heading':
      return rules.isStopped(node) || isExample(firstWords(node)) || isBroken(node, rules) ? [] : leaf(node, rules)
    case 'thematicBreak':
      return [node]
    default:
      return []
  }
}

type Holder = Extract<Nodes, { readonly type: 'list' | 'listItem' | 'blockquote' | 'footnoteDefinition' }>

function holder(node: Holder, rules: Rules): readonly Nodes[] {
  if (node.type === 'listItem' && isExample(firstWords(node))) return []
  const inside = node.type === 'blockquote' ? titledNote(node, rules.noteTitle) : node
  const children = sequence(inside.children, rules)
  const isEmptied = children.length === 0 && (node.type !== 'listItem' || node.children.length > 0)
  return isEmptied ? [] : [{ ...inside, children } as Nodes]
}

/** Only the start counts, and long blocks are many. */
function firstWords(node: Nodes): string {
  const [first] = 'children' in node ? node.children : []
  if (first === undefined) return 'value' in node ? node.value.slice(0, 40) : ''
  return first.type === 'text' ? first.value.slice(0, 40) : plainText([first]).slice(0, 40)
}

/** A table that cannot be read as one, or a heading in a list of people: what of it is private nobody can tell. */
function isBroken(node: Nodes, { isList }: Rules): boolean {
  if (node.type !== 'paragraph') return false
  const [first] = node.children
  if (first?.type !== 'text') return false
  const isTable = /^\s*\|[^\n]*\|/.test(first.value) && /\n\s*\|/.test(plainText([node]))
  return isTable || (isList && /^#{1,6}[^\s#]/.test(first.value))
}

/** A block of words: its prompts go, and what must not be repeated becomes dots, however its words are marked up. */
function leaf(node: Nodes, rules: Rules): readonly Nodes[] {
  const own = filled(node, rules)
  if (own === node) return [own]
  // A prompt may be marked up.
  return withoutPrompts(plainText([own])) === '' && plainText([node]).trim() !== '' ? [] : [own]
}

function filled<T extends Nodes>(node: T, rules: Rules): T {
  const own = shaped(node, rules)
  const words = plainText([own])
  // Few blocks hold anything; the others stay the objects that they are.
  if (rules.sayable(words) === words) return own
  const said = inline(own, rules) as T
  if (!('children' in said) || said.children.length < 2) return said
  const whole = plainText([said]).trim()
  const sayable = rules.sayable(whole)
  return sayable === whole ? said : ({ ...said, children: [{ type: 'text', value: sayable }] } as T)
}

/** Takes private values, raw HTML and prompts out of a node. */
function shaped<T extends Nodes>(node: T, rules: Rules): T {
  if (node.type === 'text' && node.value.includes('[')) return { ...node, value: withoutPrompt(node.value) }
  if (!('children' in node)) return node
  const before = node.children as readonly Nodes[]
  const isSame = before.every(({ type }) => type === 'text' || type === 'inlineCode') && !before.some(rules.isHidden)
  const own = isSame
    ? before
    : madeOfHtml(
        before.filter((child) => !rules.isHidden(child)),
        { isBlock: false },
      )
  const children = own.map((child) => shaped(child, rules))
  return children.length === before.length && children.every((child, at) => child === before[at])
    ? node
    : ({ ...node, children } as T)
}

function inline(node: Nodes, rules: Rules): Nodes {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
    return { ...node, value: rules.sayable(node.value) }
  if (node.type === 'image' || node.type === 'imageReference')
    return node.alt ? { ...node, alt: rules.sayable(node.alt) } : node
  return 'children' in node
    ? ({ ...node, children: (node.children as Nodes[]).map((child) => inline(child, rules)) } as Nodes)
    : node
}

function decoded(url: string): string {
  if (!url.includes('%')) return url
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

/** Only what holds a prompt loses blanks at its ends. */
function withoutPrompt(text: string): string {
  return text.includes('[') ? text.replace(text.trim(), () => withoutPrompts(text)) : text
}

/** A heading under which everything was left out is left out with it; one under which nothing stood stays. */
function withoutEmptied(before: readonly Nodes[], after: readonly Nodes[]): readonly Nodes[] {
  const held = new Map(
    before.flatMap((node, at) => (node.type === 'heading' ? [[lineOf(node), holds(before, at)] as const] : [])),
  )
  const kept: Nodes[] = []
  // From below: what follows a heading has been decided on when the heading is met.
  for (const node of after.toReversed()) {
    const isEmptied =
      node.type === 'heading' &&
      node.depth > 1 &&
      held.get(lineOf(node)) === true &&
      !holds([node, ...kept.slice(-1)], 0)
    if (!isEmptied) kept.push(node)
  }
  return kept.toReversed()
}

const lineOf = (node: Nodes) => node.position?.start.line ?? 0

/** True when something stands under a heading, deeper headings included. */
function holds(nodes: readonly Nodes[], at: number): boolean {
  const [heading, next] = [nodes[at], nodes[at + 1]]
  if (heading?.type !== 'heading' || next === undefined) return false
  return next.type !== 'heading' || next.depth > heading.depth
}
