// Links, pictures and addresses in a text, each with its place.
import type { Nodes, Root } from 'mdast'
import { plainText } from './written.ts'

/** Something that a text points to. `target` is the address as written, for e-mail without `mailto:`. */
export interface Mention {
  readonly type: 'link' | 'image' | 'email'
  readonly target: string
  /** The words that a reader sees: link text, or a picture's description. */
  readonly label: string
  readonly line: number
  readonly column: number
}

const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu

/** The addresses that reference links name (`[text][label]`), by their lower-case label. */
export type Definitions = ReadonlyMap<string, string>

/** Returns the link definitions of a page; the first of a name counts, as in CommonMark. */
export function definitionsOf(tree: Root): Definitions {
  const found = new Map<string, string>()
  walk(tree, (node) => {
    if (node.type !== 'definition') return
    const name = node.identifier.toLowerCase()
    if (!found.has(name)) found.set(name, node.url)
  })
  return found
}

/** Returns every link, picture and e-mail address in `nodes`, in reading order; code and comments are passed over. */
export function mentionsIn(nodes: readonly Nodes[], definitions: Definitions): readonly Mention[] {
  const found: Mention[] = []
  const linked = (node: Nodes, target: string | undefined, label: string, type: 'link' | 'image') => {
    if (target === undefined) return
    const mail = /^mailto:/i.test(target)
    found.push({
      type: mail ? 'email' : type,
      target: mail ? decoded(target.slice(7).split('?')[0] ?? '') : target,
      label,
      ...startOf(node),
    })
  }
  for (const top of nodes)
    walk(top, (node, parent) => {
      if (node.type === 'link') linked(node, node.url, plainText(node.children), 'link')
      else if (node.type === 'linkReference')
        linked(node, definitions.get(node.identifier.toLowerCase()), plainText(node.children), 'link')
      else if (node.type === 'image') linked(node, node.url, node.alt ?? '', 'image')
      else if (node.type === 'imageReference')
        linked(node, definitions.get(node.identifier.toLowerCase()), node.alt ?? '', 'image')
      else if (node.type === 'text' && parent?.type !== 'link')
        for (const address of addressesIn(node.value))
          found.push({ type: 'email', target: address.text, label: address.text, ...startOf(node, address.index) })
    })
  return found
}

/** Returns the e-mail addresses in a plain text with their offset in it, in UTF-16 units. */
export function addressesIn(text: string): readonly { readonly text: string; readonly index: number }[] {
  if (!text.includes('@')) return []
  return [...text.matchAll(email)].map((match) => ({ text: match[0], index: match.index }))
}

function startOf(node: Nodes, offset = 0): { line: number; column: number } {
  const start = node.position?.start
  const before = node.type === 'text' && offset > 0 ? node.value.slice(0, offset) : ''
  const newlines = before.split('\n').length - 1
  return {
    line: (start?.line ?? 1) + newlines,
    column: newlines > 0 ? before.length - before.lastIndexOf('\n') : (start?.column ?? 1) + before.length,
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function walk(node: Nodes, visit: (node: Nodes, parent?: Nodes) => void, parent?: Nodes): void {
  visit(node, parent)
  if ('children' in node) for (const child of node.children) walk(child, visit, node)
}
