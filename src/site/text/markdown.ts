// Markdown of a page as HTML that may be published. The tree is made from the kinds of node that Markdown has: raw HTML is none of them.
import type { Element, ElementContent } from 'hast'
import type { Nodes, Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import type { Community } from '../../community/build-community.ts'
import type { Page } from '../../documents/page.ts'
import { asPublished, type Finishing } from './finish.ts'
import { inlineHtml } from './inline-html.ts'
import type { Publishing } from './publishable.ts'

export interface MarkdownOptions extends Omit<Finishing, 'path' | 'prefix'> {
  readonly community: Community
  readonly publishing: Publishing
}

/** Returns a function that turns blocks of one of the community's pages into HTML. */
export function markdownOf({ community, publishing, ...finishing }: MarkdownOptions) {
  const pages = new Map(community.pages.map((page) => [page.path, page]))
  const notesOf = new Map<Page, readonly Nodes[]>()
  // Several stretches of a page are made one after the other, and each may have notes at its foot.
  const stretches = new Map<string, number>()
  return (nodes: readonly Nodes[], path: string): readonly ElementContent[] => {
    const page = pages.get(path)
    const stretch = (stretches.get(path) ?? 0) + 1
    stretches.set(path, stretch)
    const own = publishing.blocks(nodes, path)
    const tree: Root = {
      type: 'root',
      children: [...own, ...(page ? referredTo(page, own, notesOf) : [])] as Root['children'],
    }
    const prefix = stretch === 1 ? '' : `${stretch}-`
    const made = toHast(inlineHtml(tree), { clobberPrefix: `note-${prefix}` })
    const children = made.type === 'root' ? (made.children as ElementContent[]) : []
    return children.flatMap((child) =>
      child.type === 'element' || child.type === 'text' ? asPublished(child, { ...finishing, path, prefix }) : [],
    )
  }
}

/** The definitions of a page, to which any of its stretches may refer. */
function referredTo(page: Page, own: readonly Nodes[], known: Map<Page, readonly Nodes[]>): readonly Nodes[] {
  let all = known.get(page)
  if (!all) {
    all = page.tree.children.filter(({ type }) => type === 'definition' || type === 'footnoteDefinition')
    known.set(page, all)
  }
  return all.filter((node) => !own.includes(node))
}

/** Returns the text of an element. */
export function textIn(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textIn(child) : ''))
    .join('')
}
