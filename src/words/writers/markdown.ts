// GitHub Markdown. A value of somebody's is a code span, so nothing in it can be a mention, a link or a tag; only what is said on
// a page of their own is text, with every mark of Markdown in it written as a letter.
import type { PhrasingContent, Root, RootContent, TableCell } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { Block, Inline, Item } from '../blocks.ts'
import { shown } from '../untrusted.ts'

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', rule: '-', fences: true, listItemIndent: 'one', emphasis: '*' })

/** Letters of a paragraph of somebody's that are written at most. */
const mostSaid = 3000

/** Returns blocks as Markdown; ends with a line break. */
export function markdown(blocks: readonly Block[]): string {
  const tree: Root = { type: 'root', children: blocks.flatMap(nodesOf) }
  return writer.stringify(tree)
}

function nodesOf(block: Block): readonly RootContent[] {
  switch (block.type) {
    case 'heading':
      return [{ type: 'heading', depth: block.level, children: phrasing(block.text) }]
    case 'paragraph':
      return [{ type: 'paragraph', children: phrasing(block.text) }]
    case 'list':
      return [{ type: 'list', ordered: block.ordered, spread: false, children: block.items.map(itemNode) }]
    case 'table':
      return [
        {
          type: 'table',
          children: [block.head, ...block.rows].map((row) => ({ type: 'tableRow', children: row.map(cellNode) })),
        },
      ]
    case 'fold':
      return [
        html(`<details>\n<summary>${escaped(block.title)}</summary>`),
        ...block.blocks.flatMap(nodesOf),
        html('</details>'),
      ]
    case 'diagram':
      return [{ type: 'code', lang: 'mermaid', value: block.source }]
    case 'difference':
      return [{ type: 'code', lang: 'diff', value: differing(block) }]
    case 'copy':
      return [{ type: 'code', lang: null, value: block.text }]
  }
}

function differing({ before, after }: Block & { readonly type: 'difference' }): string {
  const signed = (sign: string, lines: readonly string[]) => lines.map((line) => `${sign} ${shown(line, mostSaid)}`)
  return [...signed('-', before), ...signed('+', after)].join('\n')
}

function itemNode(item: Item): RootContent & { type: 'listItem' } {
  const lines = [item.text, ...(item.more ?? []), ...(item.aside ? [item.aside] : [])]
  const children = lines.flatMap((line, index): PhrasingContent[] =>
    index === 0 ? phrasing(line) : [{ type: 'break' }, ...phrasing(line)],
  )
  const checked = item.checked === undefined ? {} : { checked: item.checked }
  return { type: 'listItem', spread: false, ...checked, children: [{ type: 'paragraph', children }] }
}

function cellNode(cell: readonly Inline[]): TableCell {
  return { type: 'tableCell', children: phrasing(cell) }
}

function phrasing(inline: readonly Inline[]): PhrasingContent[] {
  return inline.flatMap((part): PhrasingContent[] => {
    switch (part.type) {
      case 'words':
        return [{ type: 'text', value: part.text }]
      case 'said':
        return quietly(saidAsIs(part.text))
      case 'strong':
        return [{ type: 'strong', children: phrasing(part.text) }]
      case 'quiet':
        return [{ type: 'emphasis', children: phrasing(part.text) }]
      case 'anchor':
        return [{ type: 'link', url: part.href, children: phrasing(part.text) }]
      default:
        return [{ type: 'inlineCode', value: shown(part.text) || '(empty)' }]
    }
  })
}

/** Next to a link the space belongs to the sentence. */
function saidAsIs(text: string): string {
  return `${/^\s/.test(text) ? ' ' : ''}${shown(text, mostSaid)}${/\s$/.test(text) ? ' ' : ''}`
}

// A mention begins where no letter stands before it; in an address of e-mail one does. What hangs on to one goes with it:
// right behind a code span it would be another mention.
const mention = /((?<!\w)@\w(?:[\w@/.-]*\w)?)/

/** A mention calls somebody wherever the page is pasted, with or without a backslash: only in a code span it does not. */
function quietly(text: string): PhrasingContent[] {
  return text
    .split(mention)
    .flatMap((value, at): PhrasingContent[] =>
      value === '' ? [] : [{ type: at % 2 === 1 ? 'inlineCode' : 'text', value }],
    )
}

function html(value: string): RootContent {
  return { type: 'html', value }
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
