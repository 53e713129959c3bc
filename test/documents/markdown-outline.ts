// What Moothall reads of a Markdown tree, one line for each thing in the order of the page, with its place.
import type { Nodes, Root } from 'mdast'

/** Returns a line for every heading, cell, link, picture, definition, note, item and block of code or HTML. */
export function outline(tree: Root): readonly string[] {
  return nodesOf(tree).flatMap((node) => {
    const what = told(node)
    return what === undefined ? [] : [`${place(node)} ${node.type} ${what}`]
  })
}

/** Returns a node and all that is in it, in the order of the page. */
export function nodesOf(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]
}

function told(node: Nodes): string | undefined {
  switch (node.type) {
    case 'heading':
      return `${node.depth} ${text(node)}`
    case 'paragraph':
    case 'tableCell':
      return text(node)
    case 'table':
      return (node.align ?? []).join(' ')
    case 'link':
      return `${node.url} ${node.title ?? ''} ${text(node)}`
    case 'image':
      return `${node.url} ${node.title ?? ''} ${node.alt}`
    case 'definition':
      return `${node.identifier} ${node.url} ${node.title ?? ''}`
    case 'linkReference':
    case 'imageReference':
      return `${node.identifier} ${node.referenceType} ${text(node)}`
    case 'footnoteReference':
    case 'footnoteDefinition':
      return node.identifier
    case 'list':
      return `${node.ordered} ${node.start ?? ''}`
    case 'listItem':
      return String(node.checked ?? '')
    case 'code':
      return `${node.lang ?? ''} ${node.meta ?? ''} ${node.value}`
    case 'html':
      return node.value.trimEnd()
    case 'inlineCode':
      return node.value
    case 'emphasis':
    case 'strong':
    case 'delete':
      return text(node)
    case 'blockquote':
    case 'thematicBreak':
    case 'break':
      return ''
    default:
      return undefined
  }
}

const text = (node: Nodes) =>
  nodesOf(node)
    .map((inner) => ('value' in inner ? inner.value : 'alt' in inner ? (inner.alt ?? '') : ''))
    .join('')
    .replace(/\r\n?/g, '\n')

/** Where lists and quotes end, and where a paragraph after a check box begins, is told in different ways and not used. */
const withoutEnd = new Set(['blockquote', 'list', 'listItem', 'table', 'html', 'break', 'footnoteDefinition'])

function place({ type, position }: Nodes): string {
  if (!position) return '?'
  const { start, end } = position
  if (type === 'paragraph') return `${start.line}`
  const from = `${start.line}:${start.column}@${start.offset}`
  return withoutEnd.has(type) ? from : `${from}-${end.line}:${end.column}@${end.offset}`
}
