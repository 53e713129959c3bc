// The pieces of which reports are made.
import type { Block, Inline, Item } from '../words/blocks.ts'
import { words } from '../words/speak.ts'

/** Returns a heading with what stands below it. */
export function section(title: string, ...blocks: readonly Block[]): readonly Block[] {
  return [{ type: 'heading', level: 2, text: [words(title)] }, ...blocks]
}

/** Returns a paragraph. */
export function paragraph(...text: readonly Inline[]): Block {
  return { type: 'paragraph', text }
}

/** Returns a line of its own that says in bold what stands below. */
export function title(text: string): Block {
  return paragraph({ type: 'strong', text: [words(text)] })
}

/** Returns a list with a mark before each item. */
export function list(items: readonly Item[]): Block & { type: 'list' } {
  return { type: 'list', ordered: false, items }
}

/** Returns a list below its title; nothing where it is empty. */
export function titled(text: string, items: readonly Item[]): readonly Block[] {
  return items.length === 0 ? [] : [title(text), list(items)]
}
