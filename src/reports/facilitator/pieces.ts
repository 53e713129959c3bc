// The pieces of which a page for facilitators is made.
import type { Block, Inline, Item } from '../../words/blocks.ts'
import { words } from '../../words/speak.ts'

/** Returns a heading with what stands below it. */
export function section(title: string, ...blocks: readonly Block[]): readonly Block[] {
  return [{ type: 'heading', level: 2, text: [words(title)] }, ...blocks]
}

/** Returns a paragraph. */
export function paragraph(...text: readonly Inline[]): Block {
  return { type: 'paragraph', text }
}

/** Returns a list with a mark before each item. */
export function list(items: readonly Item[]): Block & { type: 'list' } {
  return { type: 'list', ordered: false, items }
}
