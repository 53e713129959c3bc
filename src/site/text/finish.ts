// The last touches on the HTML of a page: where links lead, which pictures are shown, how tables can be read.
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Say } from '../words/say.ts'
import { textWords } from '../words/text.ts'

export interface Finishing {
  readonly path: string
  /** Keeps the names of notes apart where a page is made in several stretches. */
  readonly prefix: string
  readonly say: Say
  /** Returns where a link of a page leads on the site or in the web; nothing where it leads to nothing that may be shown. */
  readonly hrefOf: (target: string, path: string) => string | undefined
  /** Returns the address of a picture in the site and its size, or nothing for one that is not shown. */
  readonly pictureOf: (
    target: string,
    path: string,
  ) => { readonly src: string; readonly width?: number; readonly height?: number } | undefined
}

/** Returns an element as it is published, or what stands in its place. */
export function asPublished(
  node: Element | { type: 'text'; value: string },
  finishing: Finishing,
): readonly ElementContent[] {
  if (node.type === 'text') return [node]
  const children = node.children.flatMap((child) =>
    child.type === 'element' || child.type === 'text' ? asPublished(child, finishing) : [],
  )
  switch (node.tagName) {
    case 'a':
      return link(node, children, finishing)
    case 'img':
      return picture(node, finishing)
    case 'table':
      return [
        h('div.scroll', { role: 'group', tabIndex: 0, ariaLabel: finishing.say(textWords.table) }, [
          bare(node, children),
        ]),
      ]
    case 'th':
    case 'td': {
      const { align } = node.properties
      const classes = typeof align === 'string' && align !== 'left' ? { className: [`to-${align}`] } : {}
      return [{ ...node, children, properties: { ...(node.tagName === 'th' && { scope: 'col' }), ...classes } }]
    }
    case 'input':
      return [{ type: 'text', value: node.properties.checked ? '☑' : '☐' }]
    case 'section':
      return [
        h(
          'section.notes',
          { ariaLabel: finishing.say(textWords.notes) },
          children.filter((child) => !isHeading(child)),
        ),
      ]
    case 'pre':
      return [{ ...node, children, properties: { tabIndex: 0 } }]
    default:
      return [bare(node, children)]
  }
}

const isHeading = (node: ElementContent) => node.type === 'element' && /^h\d$/.test(node.tagName)

/** Only what the page needs: a place to link to, the start of a list, the language of code. */
function bare(node: Element, children: ElementContent[]): Element {
  const { id, start, className } = node.properties
  const classes = node.tagName === 'code' || node.tagName === 'li' || node.tagName === 'ul' ? className : undefined
  return {
    ...node,
    children,
    properties: {
      ...(id != null && { id }),
      ...(start != null && { start }),
      ...(classes != null && { className: classes }),
    },
  }
}

function link(node: Element, children: ElementContent[], { hrefOf, path, say }: Finishing): readonly ElementContent[] {
  const { href, id, dataFootnoteRef, dataFootnoteBackref } = node.properties
  if (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) {
    const label = dataFootnoteBackref === undefined ? {} : { ariaLabel: say(textWords.back) }
    return [h('a', { href: String(href), ...(id != null && { id: String(id) }), ...label }, children)]
  }
  const address = typeof href === 'string' ? hrefOf(href, path) : undefined
  return address === undefined || children.length === 0 ? children : [h('a', { href: address }, children)]
}

function picture(node: Element, { pictureOf, hrefOf, path }: Finishing): readonly ElementContent[] {
  const { src, alt } = node.properties
  const words = typeof alt === 'string' ? alt : ''
  if (typeof src !== 'string') return words === '' ? [] : [{ type: 'text', value: words }]
  const found = pictureOf(src, path)
  if (found) return [h('img', { ...found, alt: words, loading: 'lazy' })]
  const address = hrefOf(src, path)
  if (words === '') return []
  return address === undefined ? [{ type: 'text', value: words }] : [h('a', { href: address }, words)]
}
