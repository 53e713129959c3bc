// A picture of the community with what it shows in words, and the same as a table.
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Picture } from '../../pictures/picture.ts'
import type { Building } from '../building.ts'
import { pictureWords } from '../words/pictures.ts'

/** Returns a picture with its caption, and the table that it is drawn from folded below it. */
export function pictureFigure({ id, title, description, svg, table }: Picture, { say }: Building): ElementContent {
  return h('div.drawn', { id: `picture-${id}` }, [
    h('figure', [
      h('div.picture-scroll', { tabIndex: 0, role: 'group', ariaLabel: title }, [svg]),
      h('figcaption', description),
    ]),
    h('details', [
      h('summary', say(pictureWords.asTable)),
      tableOf(
        table.head,
        table.rows.map((row) => row.map((cell) => [{ type: 'text', value: cell }])),
        title,
      ),
    ]),
  ])
}

/** Returns a table whose first column names what its row is about. */
export function tableOf(
  head: readonly string[],
  rows: readonly (readonly (readonly ElementContent[])[])[],
  caption?: string,
): ElementContent {
  return h('div.scroll', { tabIndex: 0, role: 'group', ariaLabel: caption ?? head.join(', ') }, [
    h('table', [
      ...(caption === undefined ? [] : [h('caption', caption)]),
      h('thead', [
        h(
          'tr',
          head.map((name) => h('th', { scope: 'col' }, name)),
        ),
      ]),
      h(
        'tbody',
        rows.map((row) =>
          h(
            'tr',
            row.map((cell, at) => (at === 0 ? h('th', { scope: 'row' }, [...cell]) : h('td', [...cell]))),
          ),
        ),
      ),
    ]),
  ])
}
