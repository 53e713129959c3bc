// From a tree to the bytes of a page: one writer, which escapes whatever somebody wrote and makes the site's own links relative.
import type { Element, Properties, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { replaced, withChildren } from './tree.ts'

/** Returns a page as text. `from` is its address: links that begin with `/` lead to other pages of the site, seen from there. */
export function htmlOf(tree: Root, from: string): string {
  const up = '../'.repeat(from.split('/').length - 1)
  const children = tree.children.map((child) => (child.type === 'element' ? withLinks(child, up, from) : child))
  return `${toHtml({ ...tree, children }, { closeSelfClosing: false, quoteSmart: false })}\n`
}

const linking = ['href', 'src', 'action', 'dataHref'] as const

function withLinks(node: Element, up: string, from: string): Element {
  const made = withChildren(
    node,
    replaced(node.children, (child) => (child.type === 'element' ? withLinks(child, up, from) : child)),
  )
  const properties = relativeLinks(made.properties, up, from)
  return properties === made.properties ? made : { ...made, properties }
}

function relativeLinks(before: Properties, up: string, from: string): Properties {
  let properties = before
  for (const name of linking) {
    const value = before[name]
    if (typeof value === 'string' && value.startsWith('/'))
      properties = { ...properties, [name]: relative(value.slice(1), up, from) }
  }
  return properties
}

function relative(address: string, up: string, from: string): string {
  const [path = '', anchor] = address.split('#', 2)
  const way = path === from || path === '' ? '' : `${up}${path.split('/').map(encodeURIComponent).join('/')}`
  return anchor === undefined ? way || (from.split('/').at(-1) ?? '') : `${way}#${encodeURIComponent(anchor)}`
}
