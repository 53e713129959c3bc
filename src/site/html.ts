// From a tree to the bytes of a page: one writer, which escapes whatever somebody wrote and makes the site's own links relative.
import type { Element, Properties, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'

/** Returns a page as text. `from` is its address: links that begin with `/` lead to other pages of the site, seen from there. */
export function htmlOf(tree: Root, from: string): string {
  const up = '../'.repeat(from.split('/').length - 1)
  return `${toHtml(withLinks(tree, up, from), { closeSelfClosing: false, quoteSmart: false })}\n`
}

const linking = ['href', 'src', 'action', 'dataHref'] as const

function withLinks<T extends Root | Element>(node: T, up: string, from: string): T {
  const children = node.children.map((child) => (child.type === 'element' ? withLinks(child, up, from) : child))
  return node.type === 'element'
    ? { ...node, children, properties: relativeLinks(node, up, from) }
    : { ...node, children }
}

function relativeLinks(element: Element, up: string, from: string): Properties {
  const properties: Properties = { ...element.properties }
  for (const name of linking) {
    const value = properties[name]
    if (typeof value === 'string' && value.startsWith('/')) properties[name] = relative(value.slice(1), up, from)
  }
  return properties
}

function relative(address: string, up: string, from: string): string {
  const [path = '', anchor] = address.split('#', 2)
  const way = path === from || path === '' ? '' : `${up}${path.split('/').map(encodeURIComponent).join('/')}`
  return anchor === undefined ? way || (from.split('/').at(-1) ?? '') : `${way}#${encodeURIComponent(anchor)}`
}
