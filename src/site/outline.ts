// The headings of a page as one outline: a single first one, no level left out below it, each with a link to itself.
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Say } from './words/say.ts'
import { textWords } from './words/text.ts'

/** Returns the body of a page with its headings in order. */
export function outlined(body: readonly ElementContent[], say: Say): readonly ElementContent[] {
  const above = { level: 0 }
  return body.map((node) => inOutline(node, above, say))
}

function inOutline(node: ElementContent, above: { level: number }, say: Say): ElementContent {
  if (node.type !== 'element') return node
  const written = Number(/^h([1-6])$/.exec(node.tagName)?.[1])
  if (Number.isNaN(written)) {
    if (node.tagName === 'svg') return node
    return { ...node, children: node.children.map((child) => inOutline(child, above, say)) }
  }
  // The first is that of the page; all others stand below it.
  const level = above.level === 0 ? 1 : Math.max(2, Math.min(written, above.level + 1))
  above.level = level
  const { id } = node.properties
  const title = words(node)
  const link =
    level === 1 || typeof id !== 'string' || title === ''
      ? []
      : [h('a.here', { href: `#${encodeURIComponent(id)}`, ariaLabel: say(textWords.here, { title }) })]
  return { ...node, tagName: `h${level}`, children: [...node.children, ...link] }
}

function words(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? words(child) : ''))
    .join('')
    .trim()
}
