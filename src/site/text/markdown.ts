// Markdown of a page as HTML that may be published.
import { slug } from 'github-slugger'
import type { ElementContent } from 'hast'
import type { FootnoteDefinition, Nodes } from 'mdast'
import type { Community } from '../../community/build-community.ts'
import type { Page } from '../../documents/page.ts'
import type { Say } from '../words/say.ts'
import { blocks, type Writing } from './elements.ts'
import { type Notes, notesOf } from './notes.ts'
import type { ShownPicture } from './pictures.ts'
import type { Publishing } from './publishable.ts'

export interface MarkdownOptions {
  readonly community: Community
  readonly publishing: Publishing
  readonly say: Say
  readonly hrefOf: (target: string, path: string) => string | undefined
  readonly pictureOf: (target: string, path: string, alt: string | undefined) => ShownPicture | undefined
}

/** Returns a function that turns blocks of one of the community's pages into HTML. */
export function markdownOf({ community, publishing, say, hrefOf, pictureOf }: MarkdownOptions) {
  const pages = new Map(community.pages.map((page) => [page.path, page]))
  const known = new Map<string, ReadonlyMap<string, FootnoteDefinition>>()
  const definitionsOf = (path: string) => {
    const found = known.get(path) ?? footnotesOn(pages.get(path))
    known.set(path, found)
    return found
  }
  // Several stretches of a page are made one after the other, and each may have notes at its foot.
  const named = new Map<string, number>()

  return (nodes: readonly Nodes[], path: string): readonly ElementContent[] => {
    const page = pages.get(path)
    const writing = (notes: Notes): Writing => ({
      say,
      notes,
      definition: (identifier) => page?.definitions.get(identifier.toLowerCase()),
      hrefOf: (target) => (publishing.isOpen(target) ? hrefOf(target, path) : undefined),
      pictureOf: (target, alt) => (publishing.isOpen(target) ? pictureOf(target, path, alt) : undefined),
    })
    let count = 0
    const notes = notesOf({
      name: `note-${slug(path.replace(/\.[a-z]+$/i, ''))}`,
      after: named.get(path) ?? 0,
      say,
      textOf: (identifier, own) => {
        const definition = definitionsOf(path).get(identifier)
        if (!definition) return undefined
        count += 1
        const [cleaned] = publishing.blocks([definition], path)
        return cleaned && 'children' in cleaned ? blocks(cleaned.children as Nodes[], writing(own)) : undefined
      },
    })
    const body = blocks(publishing.blocks(nodes, path), writing(notes))
    const section = notes.section()
    named.set(path, (named.get(path) ?? 0) + count)
    return [...body, ...section]
  }
}

const noNotes: ReadonlyMap<string, FootnoteDefinition> = new Map()

/** The notes of a page by name, wherever they stand; of two with one name the first counts. */
function footnotesOn(page: Page | undefined): ReadonlyMap<string, FootnoteDefinition> {
  // A quick look, which is enough for nearly every page.
  if (!page?.text.includes('[^')) return noNotes
  const found = new Map<string, FootnoteDefinition>()
  const walk = (node: Nodes) => {
    if (node.type === 'footnoteDefinition') {
      const name = node.identifier.toLowerCase()
      if (!found.has(name)) found.set(name, node)
    }
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(page.tree)
  return found
}
