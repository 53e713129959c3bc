// Names as small tags that flow in lines, as words do; or numbers, where too many names would have to be cut.
import type { Element } from 'hast'
import { shape, small, text, wholly } from './picture.ts'
import { cut, widthOf } from './text-width.ts'

/** A name to be put on a tag, and the number that stands for it where there is no room. */
export interface Named {
  readonly name: string
  readonly number: number
  /** How its tag looks, if not as others do. */
  readonly look?: string
}

const height = 26
const gap = 7
const padding = 10

export interface Flow {
  readonly height: number
  /** Returns the tags with their upper left corner at a place. */
  readonly drawnAt: (x: number, y: number) => readonly Element[]
}

/** How names are shown: as they are, up to a width, or as numbers. */
export type Manner = number | 'numbers'

/** Returns the first of some manners in which all flows stay as low as they should; numbers otherwise. */
export function mannerFor(groups: readonly (readonly Named[])[], width: number, highest: number): Manner {
  const manners = [width - 2 * padding, width / 2 - gap - 2 * padding]
  return (
    manners.find((manner) => groups.every((names) => flow(names, { width, manner }).height <= highest)) ?? 'numbers'
  )
}

/** Returns tags in lines no wider than `width`; `isCentred` sets each line in the middle. */
export function flow(
  names: readonly Named[],
  {
    width,
    manner,
    isCentred = false,
  }: { readonly width: number; readonly manner: Manner; readonly isCentred?: boolean },
): Flow {
  const tags = names.map(({ name, number, look = 'tag' }) => {
    const words = manner === 'numbers' ? String(number) : cut(name, manner, small)
    return { words, look, whole: wholly(name), width: widthOf(words, small) + 2 * padding }
  })
  const lines: { tags: typeof tags; width: number }[] = []
  for (const tag of tags) {
    const line = lines.at(-1)
    if (line && line.width + gap + tag.width <= width) {
      line.tags.push(tag)
      line.width += gap + tag.width
    } else lines.push({ tags: [tag], width: tag.width })
  }
  return {
    height: Math.max(lines.length * (height + gap) - gap, 0),
    drawnAt: (x, y) =>
      lines.flatMap((line, row) => {
        let left = x + (isCentred ? (width - line.width) / 2 : 0)
        return line.tags.flatMap((tag) => {
          const [start, top] = [left, y + row * (height + gap)]
          left += tag.width + gap
          return [
            shape('rect', tag.look, { x: start, y: top, width: tag.width, height, rx: 13 }),
            text({
              ...small,
              x: start + tag.width / 2,
              y: top + 18,
              words: tag.words,
              whole: tag.whole,
              anchor: 'middle',
            }),
          ]
        })
      }),
  }
}
