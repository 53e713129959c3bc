// Whole pictures, as files that a person can open. `npx vitest run test/pictures/golden -u` draws them anew; look at them.
import type { Element, Text } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import type { Picture } from '../../src/pictures/picture.ts'
import { pictureStyle } from '../../src/pictures/picture-style.ts'
import { folder } from '../../src/sources/folder.ts'
import { memory } from '../../src/sources/memory.ts'
import { everyPicture } from '../support/every-picture.ts'
import { hostile, invented, now } from './invented.ts'

/** The picture as a file of its own, with the style that a page would give it, and a line for each thing that is drawn. */
function alone({ svg }: Picture): string {
  const words = (value: string): Text => ({ type: 'text', value })
  const style = `${pictureStyle}.picture{background:var(--picture-paper);margin:auto}\n`
  const sheet: Element = { type: 'element', tagName: 'style', properties: {}, children: [words(style)] }
  const children = [sheet, ...svg.children].flatMap((child) => [words('\n'), child])
  const whole = { ...svg, properties: { xmlns: 'http://www.w3.org/2000/svg', ...svg.properties }, children }
  return `${toHtml(whole, { space: 'svg' })}\n`
}

const sets = [
  ['healthy', folder('test/communities/healthy')],
  ...[5, 60, 200].map((many) => [`${many}`, memory(invented(many))] as const),
  ['hostile', memory(invented(14, (_, at) => `${hostile[at % hostile.length]}`))],
] as const

describe.each(sets)('of %s', async (name, source) => {
  const { community } = await assess(source, { now, visibility: 'unknown' })
  test.each(everyPicture(community, now).map((picture) => [picture.id, picture] as const))(
    '%s',
    async (id, picture) => {
      await expect(alone(picture)).toMatchFileSnapshot(`../expected/pictures/${id}.${name}.svg`)
    },
  )
})
