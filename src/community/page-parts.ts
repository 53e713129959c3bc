// The links, headings, tables and pieces of HTML of a page, gathered in one walk: thousands of pages are looked through.
import type { Heading, Html, Image, ImageReference, Link, LinkReference, Nodes, Table } from 'mdast'
import type { Page } from '../documents/page.ts'

export interface PageParts {
  readonly links: readonly (Link | LinkReference | Image | ImageReference)[]
  readonly headings: readonly Heading[]
  /** Each table with the heading above it. */
  readonly tables: readonly { readonly table: Table; readonly under: Heading | undefined }[]
  readonly html: readonly Html[]
}

const partsByPage = new WeakMap<Page, PageParts>()

/** Returns the parts of a page in reading order; code and comments have none. */
export function partsOf(page: Page): PageParts {
  let parts = partsByPage.get(page)
  if (!parts) {
    parts = gather(page)
    partsByPage.set(page, parts)
  }
  return parts
}

function gather(page: Page): PageParts {
  const links: (Link | LinkReference | Image | ImageReference)[] = []
  const headings: Heading[] = []
  const tables: { table: Table; under: Heading | undefined }[] = []
  const html: Html[] = []
  const walk = (node: Nodes) => {
    switch (node.type) {
      case 'html':
        html.push(node)
        return
      case 'link':
      case 'linkReference':
      case 'image':
      case 'imageReference':
        links.push(node)
        break
      case 'heading':
        headings.push(node)
        break
      case 'table':
        tables.push({ table: node, under: headings.at(-1) })
    }
    // Most nodes are plain text, which holds nothing.
    if ('children' in node) for (const child of node.children) if (child.type !== 'text') walk(child)
  }
  walk(page.tree)
  return { links, headings, tables, html }
}
