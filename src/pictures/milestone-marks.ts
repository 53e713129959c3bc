// The marks of milestones: each state has a shape of its own, so that nobody needs to see the colours.
import type { Element } from 'hast'
import { shape, way } from './picture.ts'

/** `passed` is a milestone that is not done although its day is over, or that says that it is late. */
export type State = 'done' | 'under way' | 'planned' | 'passed'

export const states: readonly State[] = ['done', 'under way', 'planned', 'passed']

const radius = 7.5

/** Returns the mark of a state with its middle at a place. */
export function milestoneMark(state: State, x: number, y: number): readonly Element[] {
  switch (state) {
    case 'done':
      return [
        shape('circle', 'well', { cx: x, cy: y, r: radius }),
        shape('path', 'mark', {
          d: way([
            [x - 3.5, y + 0.2],
            [x - 1, y + 2.8],
            [x + 3.6, y - 2.8],
          ]),
        }),
      ]
    case 'under way':
      return [
        shape('circle', 'open', { cx: x, cy: y, r: radius }),
        shape('path', 'solid', {
          d: `M${x.toFixed(2)} ${(y - 6).toFixed(2)}A6 6 0 0 0 ${x.toFixed(2)} ${(y + 6).toFixed(2)}Z`,
        }),
      ]
    case 'planned':
      return [shape('circle', 'open', { cx: x, cy: y, r: radius })]
    case 'passed':
      return [
        shape('path', 'overdue', {
          d: way(
            [
              [x, y - 9],
              [x + 9, y + 6.5],
              [x - 9, y + 6.5],
            ],
            true,
          ),
        }),
        shape('path', 'mark', {
          d: `${way([
            [x, y - 3],
            [x, y + 1],
          ])}${way([
            [x, y + 4.2],
            [x, y + 4.3],
          ])}`,
        }),
      ]
  }
}
