// The few tags that people write into Markdown to mark up a word: they are made anew; all others go, and the words in them stay.
import type { Nodes, Parents, Root } from 'mdast'

const pairs = new Set(['sub', 'sup', 'kbd', 'small', 'mark', 'u', 'b', 'i'])

/** Returns the tree with tags of ours in their place, as mdast-util-to-hast understands them (`data.hName`); other HTML is left out. */
export function inlineHtml<T extends Root>(tree: T): T {
  return { ...tree, children: inside(tree) } as T
}

function inside(parent: Parents): Nodes[] {
  const found: { readonly tag?: string; readonly nodes: Nodes[] }[] = [{ nodes: [] }]
  for (const node of parent.children) {
    if (node.type !== 'html') {
      found
        .at(-1)
        ?.nodes.push(
          'children' in node ? ({ ...node, data: undefined, children: inside(node) } as unknown as Nodes) : node,
        )
      continue
    }
    const [, closes, tag = ''] = /^<(\/?)([a-z]+)\s*\/?>$/i.exec(node.value.trim()) ?? []
    const name = tag.toLowerCase()
    if (name === 'br' && closes === '') found.at(-1)?.nodes.push({ type: 'break' })
    else if (pairs.has(name) && closes === '') found.push({ tag: name, nodes: [] })
    else if (name !== '' && closes === '/' && found.at(-1)?.tag === name) close(found)
    else found.at(-1)?.nodes.push(...anchorIn(node.value))
  }
  // What nobody closed marks nothing up.
  while (found.length > 1) found.at(-2)?.nodes.push(...(found.pop()?.nodes ?? []))
  return found[0]?.nodes ?? []
}

function close(found: { readonly tag?: string; readonly nodes: Nodes[] }[]): void {
  const last = found.pop()
  if (!last) return
  found.at(-1)?.nodes.push({ type: 'emphasis', data: { hName: last.tag }, children: last.nodes } as unknown as Nodes)
}

/** `<a id="x"></a>` and `<a name="x">` are places that links lead to. */
function anchorIn(html: string): readonly Nodes[] {
  const [, id] = /^<a\s+(?:id|name)\s*=\s*["']?([\p{L}\p{N}_.:-]{1,100})["']?\s*\/?>/iu.exec(html.trim()) ?? []
  if (id === undefined) return []
  return [{ type: 'emphasis', data: { hName: 'span', hProperties: { id } }, children: [] } as unknown as Nodes]
}
