// The HTML that people write into Markdown, made anew from nodes of ours: a few tags stay, all others go, and the words in them stay.
import type { Nodes, PhrasingContent } from 'mdast'
import { holdsPersonal } from '../../documents/personal.ts'
import { attributeOf, type Token, tokensOf } from './html-tokens.ts'

/** Tags that mark up a word. */
const inline = new Set([
  'sub',
  'sup',
  'kbd',
  'small',
  'mark',
  'u',
  'b',
  'i',
  'em',
  'strong',
  'del',
  'ins',
  's',
  'q',
  'code',
])
/** Tags that stand around blocks, and those that hold words of their own between blocks. */
const around = new Set(['details'])
const own = new Set(['summary', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

interface Open {
  readonly tag?: string
  readonly attributes?: string
  readonly nodes: Nodes[]
}

/** Returns siblings without raw HTML; nodes that hold none are the same objects as before. */
export function madeOfHtml(nodes: readonly Nodes[], { isBlock }: { readonly isBlock: boolean }): readonly Nodes[] {
  if (!nodes.some(({ type }) => type === 'html')) return nodes
  const open: Open[] = [{ nodes: [] }]
  const add = (node: Nodes) => open.at(-1)?.nodes.push(node)
  for (const node of nodes) {
    if (node.type !== 'html') add(node)
    else
      for (const token of tokensOf(node.value)) {
        if (token.type === 'words') add(at(node, { type: 'text', value: token.words }))
        else if (token.type === 'close') closed(token.tag, open, isBlock)
        else opened(token, node, { open, add, isBlock })
      }
  }
  // What nobody closed marks nothing up.
  while (open.length > 1) open.at(-2)?.nodes.push(...(open.pop()?.nodes ?? []))
  const made = open[0]?.nodes ?? []
  return isBlock ? inParagraphs(made) : made
}

interface Opening {
  readonly open: Open[]
  readonly add: (node: Nodes) => void
  readonly isBlock: boolean
}

function opened(
  { tag, attributes }: Extract<Token, { readonly tag: string }>,
  from: Nodes,
  { open, add, isBlock }: Opening,
): void {
  const place = attributeOf(attributes, 'id') ?? (tag === 'a' ? attributeOf(attributes, 'name') : undefined)
  if (place !== undefined && /^[\p{L}\p{N}_.:-]{1,100}$/u.test(place) && !holdsPersonal(place))
    add(at(from, { type: 'emphasis', data: { hName: 'span', hProperties: { id: anchorName(place) } }, children: [] }))
  if (tag === 'br') add(at(from, { type: 'break' }))
  else if (tag === 'hr' && isBlock) add(at(from, { type: 'thematicBreak' }))
  else if (tag === 'img') add(at(from, pictureOf(attributes)))
  else if (inline.has(tag) || (isBlock && (around.has(tag) || own.has(tag)))) open.push({ tag, attributes, nodes: [] })
  else if (tag === 'a' && attributeOf(attributes, 'href') !== undefined) open.push({ tag, attributes, nodes: [] })
}

function pictureOf(attributes: string): Nodes {
  const alt = attributeOf(attributes, 'alt')
  return {
    ...{ type: 'image', url: attributeOf(attributes, 'src') ?? '', alt: alt ?? null },
    ...(alt === '' && { data: { hProperties: { role: 'presentation' } } }),
  }
}

/** Closes the nearest of its name; what was opened within it and never closed marks nothing up. */
function closed(tag: string, open: Open[], isBlock: boolean): void {
  if (!open.some((one) => one.tag === tag)) return
  while (open.length > 1) {
    const last = open.pop()
    if (!last) return
    if (last.tag !== tag) open.at(-1)?.nodes.push(...last.nodes)
    else {
      open.at(-1)?.nodes.push(...elementOf(tag, last, isBlock))
      return
    }
  }
}

function elementOf(tag: string, { nodes, attributes = '' }: Open, isBlock: boolean): readonly Nodes[] {
  const [first] = nodes
  if (!first) return []
  const children = nodes as PhrasingContent[]
  const heading = /^h([1-6])$/.exec(tag)?.[1]
  if (tag === 'details') {
    const blocks = inParagraphs(nodes)
    return isSummary(blocks[0]) ? [made('blockquote', 'details', blocks, first)] : blocks
  }
  // Blocks within a word are no words.
  if (nodes.some((node) => !isPhrasing(node))) return nodes
  if (heading !== undefined)
    return [
      at(first, {
        type: 'heading',
        data: { hName: tag },
        depth: Number(heading) as 1 | 2 | 3 | 4 | 5 | 6,
        children,
      } as Nodes),
    ]
  if (tag === 'summary') return isBlock ? [made('paragraph', 'summary', nodes, first)] : nodes
  if (tag === 'a')
    return [at(first, { type: 'link', url: attributeOf(attributes, 'href') ?? '', children: children as never })]
  return [made('emphasis', tag, nodes, first)]
}

/** Words between blocks stand in paragraphs. */
function inParagraphs(nodes: readonly Nodes[]): readonly Nodes[] {
  const blocks: Nodes[] = []
  let words: Nodes[] = []
  const end = () => {
    const [first] = words
    if (first) blocks.push(at(first, { type: 'paragraph', children: words as PhrasingContent[] }))
    words = []
  }
  for (const node of nodes) {
    if (isPhrasing(node)) words.push(node)
    else {
      end()
      blocks.push(node)
    }
  }
  end()
  return blocks
}

const phrasing = new Set(
  'text emphasis strong delete inlineCode break image imageReference link linkReference footnoteReference'.split(' '),
)

const isPhrasing = ({ type }: Nodes) => phrasing.has(type)
const isSummary = (node: Nodes | undefined) => (node?.data as { readonly hName?: string })?.hName === 'summary'

/** GitHub finds its anchors whatever their case; a page of ours writes them in small letters. */
const anchorName = (name: string) => name.toLowerCase().replace(/^user-content-/, '')

function made(type: 'emphasis' | 'paragraph' | 'blockquote', tag: string, children: readonly Nodes[], from: Nodes) {
  return at(from, { type, data: { hName: tag }, children } as unknown as Nodes)
}

/** A node of ours stands where the HTML stood. */
function at(from: Nodes, node: Nodes): Nodes {
  return from.position ? ({ ...node, position: from.position } as Nodes) : node
}
