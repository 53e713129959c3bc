// From the nodes of Markdown to the elements of a page. Only what is named here can get on a page: raw HTML, and whatever else
// a parser may make, has no case and is left out.
import { slug } from 'github-slugger'
import type { Element, ElementContent, Properties } from 'hast'
import type { Code, Image, ImageReference, List, ListItem, Nodes } from 'mdast'
import { plainText } from '../../documents/written.ts'
import type { Say } from '../words/say.ts'
import { textWords } from '../words/text.ts'
import type { Notes } from './notes.ts'
import type { ShownPicture } from './pictures.ts'
import { tableElement } from './table-element.ts'

export interface Writing {
  readonly say: Say
  readonly notes: Notes
  /** Returns the target of a reference link. */
  readonly definition: (identifier: string) => string | undefined
  /** Returns where a link leads, on the site (beginning with `/`) or in the web; nothing where it may lead nowhere. */
  readonly hrefOf: (target: string) => string | undefined
  readonly pictureOf: (target: string, alt: string | undefined) => ShownPicture | undefined
}

/** What a node of ours carries. */
interface Own {
  readonly hName?: string
  readonly hProperties?: Properties
}

const plain: Readonly<Record<string, string>> = { emphasis: 'em', strong: 'strong', delete: 'del' }

/** Returns the elements of nodes that follow each other in a line. */
export function phrases(nodes: readonly Nodes[], writing: Writing): ElementContent[] {
  return nodes.flatMap((node) => phrase(node, writing))
}

function phrase(node: Nodes, writing: Writing): readonly ElementContent[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value }]
    case 'emphasis':
    case 'strong':
    case 'delete': {
      const { hName = plain[node.type] ?? 'em', hProperties = {} } = (node.data ?? {}) as Own
      return [element(hName, { ...hProperties }, phrases(node.children, writing))]
    }
    case 'inlineCode':
      return [element('code', {}, [{ type: 'text', value: node.value.replace(/\r?\n|\r/g, ' ') }])]
    case 'break':
      return [element('br', {}, []), { type: 'text', value: '\n' }]
    case 'link':
      return linked(writing.hrefOf(node.url), phrases(node.children, writing))
    case 'linkReference': {
      const target = writing.definition(node.identifier)
      return linked(target === undefined ? undefined : writing.hrefOf(target), phrases(node.children, writing))
    }
    case 'image':
      return picture(node, node.url, writing)
    case 'imageReference':
      return picture(node, writing.definition(node.identifier) ?? '', writing)
    case 'footnoteReference':
      return writing.notes.reference(node.identifier)
    default:
      return []
  }
}

/** Links within links are words: an element of that sort may not hold another. */
function linked(href: string | undefined, children: ElementContent[]): readonly ElementContent[] {
  const words = children.flatMap(withoutLinks)
  return href === undefined || !hasContent(words) ? children : [element('a', { href }, words)]
}

function withoutLinks(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node]
  const children = node.children.flatMap(withoutLinks)
  return node.tagName === 'a' ? children : [{ ...node, children }]
}

const hasContent = (nodes: readonly ElementContent[]): boolean =>
  nodes.some((node) =>
    node.type === 'text'
      ? node.value.trim() !== ''
      : node.type === 'element' &&
        ((node.tagName === 'img' && node.properties.alt !== '') || hasContent(node.children)),
  )

function picture(
  { alt, data }: Image | ImageReference,
  target: string,
  { pictureOf, hrefOf }: Writing,
): readonly ElementContent[] {
  const isOrnament = ((data ?? {}) as Own).hProperties?.role === 'presentation'
  const found = pictureOf(target, isOrnament ? '' : alt || undefined)
  if (found) return [element('img', { ...found, loading: 'lazy' }, [])]
  return alt ? linked(hrefOf(target), [{ type: 'text', value: alt }]) : []
}

/** Returns the elements of blocks, each on a line of its own. */
export function blocks(nodes: readonly Nodes[], writing: Writing): ElementContent[] {
  return lined(nodes.flatMap((node) => block(node, writing)))
}

function block(node: Nodes, writing: Writing): readonly ElementContent[] {
  const { hName, hProperties } = (node.data ?? {}) as Own
  switch (node.type) {
    case 'paragraph': {
      const children = phrases(node.children, writing)
      return children.length === 0 ? [] : [element(hName ?? 'p', {}, children, node)]
    }
    case 'heading': {
      const children = phrases(node.children, writing)
      if (!hasContent(children)) return places(children)
      return [element(`h${node.depth}`, hName === undefined ? {} : { id: slug(plainText([node])) }, children, node)]
    }
    case 'blockquote':
      return [element(hName ?? 'blockquote', { ...hProperties }, blocks(node.children, writing), node)]
    case 'list':
      return [list(node, writing)]
    case 'table':
      return [tableElement(node, (cell) => phrases(cell.children, writing), writing.say(textWords.table))]
    case 'code':
      return [code(node)]
    case 'thematicBreak':
      return [element('hr', {}, [])]
    default: {
      const children = phrase(node, writing)
      return children.length === 0 ? [] : [element('p', {}, [...children])]
    }
  }
}

/** Of a heading without words only the places that links lead to are left. */
function places(nodes: readonly ElementContent[]): readonly ElementContent[] {
  const kept = nodes.filter((node) => node.type === 'element' && node.properties.id !== undefined)
  return kept.length === 0 ? [] : [element('div', {}, [...kept])]
}

function list(node: List, writing: Writing): Element {
  const isLoose = node.spread === true || node.children.some(({ spread }) => spread === true)
  const start = node.ordered === true ? (node.start ?? 1) : 1
  const items = node.children.map((child) => item(child, isLoose, writing))
  return element(node.ordered ? 'ol' : 'ul', start === 1 ? {} : { start }, lined(items), node)
}

function item(node: ListItem, isLoose: boolean, writing: Writing): Element {
  const isTask = typeof node.checked === 'boolean'
  const children = node.children.flatMap((child) =>
    child.type === 'paragraph' && !isLoose ? phrases(child.children, writing) : block(child, writing),
  )
  const mark: ElementContent[] = isTask ? [done(node.checked === true, writing.say)] : []
  return element('li', isTask ? { className: ['task'] } : {}, [...mark, ...spaced(children)], node)
}

function done(isDone: boolean, say: Say): Element {
  const mark = element('span', { role: 'img', ariaLabel: say(isDone ? textWords.done : textWords.open) }, [
    { type: 'text', value: isDone ? '☑' : '☐' },
  ])
  return element('span', {}, [mark, { type: 'text', value: ' ' }])
}

function code({ value, lang }: Code): Element {
  const language = lang?.split(/\s/)[0] ?? ''
  const properties = /^[\w+#.-]{1,40}$/.test(language) ? { className: [`language-${language}`] } : {}
  return element('pre', { tabIndex: 0 }, [element('code', properties, [{ type: 'text', value: `${value}\n` }])])
}

const blockTags = new Set('p ul ol pre blockquote div table hr details h1 h2 h3 h4 h5 h6'.split(' '))

/** Blocks within an item stand on lines of their own, words do not. */
function spaced(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node, at): ElementContent[] =>
    at > 0 && node.type === 'element' && blockTags.has(node.tagName) ? [{ type: 'text', value: '\n' }, node] : [node],
  )
}

function lined(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node, at): ElementContent[] => (at === 0 ? [node] : [{ type: 'text', value: '\n' }, node]))
}

/** Returns an element that stands where a node stands. */
export function element(
  tagName: string,
  properties: Properties,
  children: ElementContent[],
  { position }: Partial<Nodes> = {},
): Element {
  return { type: 'element', tagName, properties, children, ...(position && { position }) }
}
