// The text of a stretch of a page, in paragraphs: wrapped lines, marks of lists and the order of columns do not show in it.
import type { Nodes } from 'mdast'
import { isExample, ownWords, plainText, withoutPrompts } from '../../documents/written.ts'
import { withoutBreaks } from './values.ts'

/** Returns what people wrote themselves, each paragraph, item and row by itself; headings are left out. */
export function paragraphsOf(nodes: readonly Nodes[]): readonly string[] {
  return nodes
    .flatMap(paragraphsIn)
    .map(withoutBreaks)
    .filter((text) => text !== '')
}

function paragraphsIn(node: Nodes): readonly string[] {
  if (node.type === 'blockquote') return node.children.flatMap(paragraphsIn)
  if (node.type === 'list')
    return node.children.flatMap((item) => item.children.flatMap((child) => paragraphsIn(child)))
  if (node.type === 'table')
    return node.children
      .filter((row) => !isExample(plainText([row])))
      .map((row) =>
        row.children
          .map((cell) => withoutPrompts(plainText([cell])))
          .toSorted()
          .join(' '),
      )
  // Tags and comments are no words; what stands between them is.
  if (node.type === 'html') return [node.value.replace(/<!--[\s\S]*?(?:-->|$)|<[^>]*>/g, ' ')]
  return [ownWords([node])]
}
