// Changes of a tree that leave what stays the same as it is: a site has a million nodes, and most passes change few of them.
import type { Element, ElementContent } from 'hast'

/** Returns an element with these children, the same one where they are its own. */
export function withChildren(node: Element, children: readonly ElementContent[]): Element {
  return isSame(node.children, children) ? node : { ...node, children: [...children] }
}

/** Returns nodes with each replaced by others, the same list where each stays what it is. */
export function replaced(
  nodes: readonly ElementContent[],
  change: (node: ElementContent) => ElementContent | readonly ElementContent[],
): readonly ElementContent[] {
  let made: ElementContent[] | undefined
  for (const [at, node] of nodes.entries()) {
    const changed = change(node)
    if (made) made.push(...[changed].flat())
    else if (changed !== node) made = [...nodes.slice(0, at), ...[changed].flat()]
  }
  return made ?? nodes
}

function isSame(before: readonly ElementContent[], after: readonly ElementContent[]): boolean {
  return before === after || (before.length === after.length && before.every((node, at) => node === after[at]))
}
