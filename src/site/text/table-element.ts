// A table of a page: its head names the columns, and it can be moved sideways by keys where the screen is narrow.
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Table, TableCell, TableRow } from 'mdast'

/** Returns a table with a name for those who hear the page. */
export function tableElement(
  { children: rows, align, position }: Table,
  inCell: (cell: TableCell) => ElementContent[],
  name: string,
): Element {
  const [head, ...body] = rows
  const width = head?.children.length ?? 0
  const row = (one: TableRow, tag: 'th' | 'td'): Element => {
    const cells = Array.from({ length: width }, (_, at): Element => {
      const cell = one.children[at]
      const side = align?.[at]
      const className = side === 'right' || side === 'center' ? [`to-${side}`] : undefined
      const children = cell ? inCell(cell) : []
      // A head without words is no head.
      const isHead = tag === 'th' && children.length > 0
      return h(isHead ? 'th' : 'td', { ...(isHead && { scope: 'col' }), ...(className && { className }) }, children)
    })
    return { ...h('tr', cells), ...(one.position && { position: one.position }) }
  }
  const table = h('table', [
    ...(head ? [h('thead', [row(head, 'th')])] : []),
    ...(body.length > 0
      ? [
          h(
            'tbody',
            body.map((one) => row(one, 'td')),
          ),
        ]
      : []),
  ])
  return { ...h('div.scroll', { role: 'group', tabIndex: 0, ariaLabel: name }, [table]), ...(position && { position }) }
}
