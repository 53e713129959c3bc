// The headings of a page as one outline: a single first one, no level left out below it, each with a link to itself; and no
// place named twice.
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { SitePage } from './page.ts'
import { replaced, withChildren } from './tree.ts'
import type { Say } from './words/say.ts'
import { textWords } from './words/text.ts'

interface Outline {
  readonly say: Say
  /** The level of the heading above, 0 before the first. */
  level: number
  readonly names: Set<string>
}

/** Returns the body of a page with its headings in order; a page without any is headed by its title. */
export function outlined({ body, title }: Pick<SitePage, 'body' | 'title'>, say: Say): readonly ElementContent[] {
  const outline: Outline = { say, level: 0, names: new Set(['text']) }
  const made = replaced(body, (node) => inOutline(node, outline))
  return outline.level === 0 ? [h('h1', title), ...made] : made
}

function inOutline(node: ElementContent, outline: Outline): ElementContent {
  if (node.type !== 'element') return node
  const named = withoutSecondName(node, outline.names)
  const written = Number(/^h([1-6])$/.exec(node.tagName)?.[1])
  if (!Number.isNaN(written)) return heading(named, written, outline)
  // What is drawn has names of its own, all under that of the picture.
  if (node.tagName === 'svg') return named
  return withChildren(
    named,
    replaced(named.children, (child) => inOutline(child, outline)),
  )
}

function withoutSecondName(node: Element, names: Set<string>): Element {
  const { id, ...properties } = node.properties
  if (typeof id !== 'string') return node
  if (names.has(id)) return { ...node, properties }
  names.add(id)
  return node
}

/** The first is that of the page; all others stand below it. */
function heading(node: Element, written: number, outline: Outline): Element {
  const level = outline.level === 0 ? 1 : Math.max(2, Math.min(written, outline.level + 1))
  outline.level = level
  const children = node.children.map((child) => inOutline(child, outline))
  const { id } = node.properties
  const title = words(node)
  const link =
    level === 1 || typeof id !== 'string' || title === ''
      ? []
      : [h('a.here', { href: `#${encodeURIComponent(id)}`, ariaLabel: outline.say(textWords.here, { title }) })]
  return { ...node, tagName: `h${level}`, children: [...children, ...link] }
}

function words(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? words(child) : ''))
    .join('')
    .trim()
}
