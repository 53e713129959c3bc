// What a reader sees of a page, block by block with its place: no code, no HTML, no comments, no addresses of links.
import type { Nodes } from 'mdast'
import type { Page } from '../../documents/page.ts'

/** A paragraph, heading or cell, or a line of settings. `line` and `column` are where it begins. */
export interface Block {
  readonly type: 'paragraph' | 'heading' | 'cell' | 'setting'
  readonly text: string
  readonly line: number
  readonly column: number
}

const textByPage = new WeakMap<Page, readonly Block[]>()

/** Returns the visible text of a page in reading order, its settings first. */
export function visibleText(page: Page): readonly Block[] {
  let text = textByPage.get(page)
  if (!text) {
    const blocks: Block[] = [...settingLines(page)]
    collect(page.tree, blocks)
    text = blocks
    textByPage.set(page, text)
  }
  return text
}

/** Returns the lines of a page's settings; all lines of a file that is nothing else, such as community.yml. */
export function settingLines(page: Page): readonly Block[] {
  const last = page.tree.children.length > 0 ? page.settings.endLine : undefined
  if (last === 0) return []
  return page.text.split('\n', last).map((text, index) => ({ type: 'setting', text, line: index + 1, column: 1 }))
}

/** Returns a function that gives the line of a character of the block; it is asked from left to right. */
export function linesOf(block: Block): (index: number) => number {
  let [line, at] = [block.line, 0]
  return (index) => {
    for (; at < index; at += 1) if (block.text[at] === '\n') line += 1
    return line
  }
}

function collect(node: Nodes, blocks: Block[]): void {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell': {
      const text = textOf(node)
      const { line, column } = node.position?.start ?? { line: 1, column: 1 }
      if (text.trim() !== '') blocks.push({ type: node.type === 'tableCell' ? 'cell' : node.type, text, line, column })
      return
    }
    default:
      if ('children' in node) for (const child of node.children) collect(child, blocks)
  }
}

/** Code becomes a mark that no pattern matches, so that the words around it do not run together. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'inlineCode') return ` \u2423${'\n'.repeat(node.value.split('\n').length - 1)} `
  if (node.type === 'break') return '\n'
  let text = ''
  if ('children' in node) for (const child of node.children) text += textOf(child)
  return text
}
