// GitHub's titled notes: a quotation that begins with `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` or `[!CAUTION]`.
import type { Blockquote, Nodes, Paragraph } from 'mdast'

const marker = /^\[!(note|tip|important|warning|caution)\][^\S\n]*(?:\n|$)/i

/** Returns the quotation as a titled note, or as it is where it is none. */
export function titledNote(quote: Blockquote, titleOf: (type: string) => string | undefined): Blockquote {
  const [first, ...others] = quote.children
  const [start, ...more] = first?.type === 'paragraph' ? first.children : []
  const type = start?.type === 'text' ? marker.exec(start.value)?.[1]?.toLowerCase() : undefined
  const title = type === undefined ? undefined : titleOf(type)
  if (first?.type !== 'paragraph' || start?.type !== 'text' || title === undefined) return quote
  const rest: Paragraph = {
    ...first,
    children: [{ ...start, value: start.value.replace(marker, '') }, ...more].filter(
      (node) => node.type !== 'text' || node.value !== '',
    ),
  }
  const heading: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: title }] }
  return {
    ...quote,
    data: { hName: 'div', hProperties: { className: ['alert', `alert-${type}`], role: 'note' } },
    children: [heading, ...(rest.children.length > 0 ? [rest] : []), ...others],
  } as Nodes as Blockquote
}
