// Markdown as HTML that may be published: no raw HTML, no prompts or examples, links that lead to the site's own pages.
import GithubSlugger from 'github-slugger'
import type { Element, ElementContent } from 'hast'
import { defaultSchema, sanitize } from 'hast-util-sanitize'
import type { Nodes, Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import type { Community } from '../../community/build-community.ts'
import { destinationOf } from '../../community/links.ts'
import type { Addresses } from '../addresses.ts'

const schema = { ...defaultSchema, clobberPrefix: '' }

/** Returns a function that turns Markdown of one of the community's pages into HTML. */
export function markdownOf({ community, addresses }: { readonly community: Community; readonly addresses: Addresses }) {
  return (nodes: readonly Nodes[], path: string): readonly ElementContent[] => {
    const page = community.pages.find((one) => one.path === path)
    const definitions = page?.tree.children.filter((node) => node.type === 'definition') ?? []
    const tree: Root = { type: 'root', children: [...nodes, ...definitions] as Root['children'] }
    const safe = sanitize(toHast(tree), schema)
    const slugger = new GithubSlugger()
    const children = safe.type === 'root' ? (safe.children as ElementContent[]) : [safe as ElementContent]
    for (const child of children) visit(child)
    return children

    function visit(node: ElementContent): void {
      if (node.type !== 'element') return
      if (/^h[1-6]$/.test(node.tagName)) node.properties = { ...node.properties, id: slugger.slug(textIn(node)) }
      if (node.tagName === 'a')
        node.properties = { ...node.properties, href: hrefOf(String(node.properties.href), path) }
      for (const child of node.children) visit(child)
    }
  }

  function hrefOf(target: string, path: string): string | undefined {
    const to = destinationOf(target, path, community.files)
    if (to.leads === 'elsewhere') return /^(?:https?:|mailto:)/i.test(target) ? target : undefined
    if (to.leads !== 'there') return undefined
    const address = addresses.of(to.path)
    return address && `/${address}${to.anchor === undefined ? '' : `#${to.anchor}`}`
  }
}

function textIn(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textIn(child) : ''))
    .join('')
}
