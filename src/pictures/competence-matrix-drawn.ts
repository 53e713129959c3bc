// The matrix of skills and groups: a column for each group, or numbers in each row where the groups are many.
import type { Element } from 'hast'
import { legend, type Meaning } from './legend.ts'
import { fitting, pictureWidth, plain, shape, small, strong, text, way } from './picture.ts'
import { type Cell, competencePhrases, type SkillRow } from './skill-rows.ts'
import { flow } from './tags.ts'
import { cut, widthOf } from './text-width.ts'

/** Groups that can have a column each; more are numbers. */
const mostColumns = 15
const names = { x: 8, width: 236 }
const left = names.x + names.width + 14
/** Room at the right for the last name, which leans over; below it stand numbers of people and gaps. */
const right = 600
const heading = 30
const row = 27
const gapAt = pictureWidth - 62

/** Returns the skills, area by area, with what holds each of them. */
export function competenceDrawn(rows: readonly SkillRow[], groups: readonly string[]) {
  const areNumbered = groups.length > mostColumns
  const width = Math.min((right - left) / Math.max(groups.length, 1), 44)
  const columns = groups.map((_, group) => left + (group + 0.5) * width)
  const hasPeople = rows.some(({ people }) => people !== undefined)
  const peopleAt = areNumbered ? gapAt - 34 : left + groups.length * width + 34
  const base = areNumbered ? 26 : 14 + Math.max(...groups.map(leaning), 26)
  const isParted = new Set(rows.map(({ area }) => area)).size > 1
  const cells = areNumbered
    ? numbersOf(groups, peopleAt - 40 - left)
    : (one: SkillRow): Beside => ({
        height: row,
        drawnAt: (y) => one.cells.flatMap((cell) => cellAt(cell, columns[cell.group] ?? left, y + row / 2)),
      })
  let y = base + 4
  const drawn = rows.flatMap((one, at) => {
    const parts: Element[] = []
    if (isParted && one.area !== rows[at - 1]?.area) {
      const words = one.area === '' ? competencePhrases.otherArea : one.area
      parts.push(fitting({ ...strong, x: names.x, y: y + 21, words, width: names.width, look: 'accent' }))
      y += heading
    }
    const beside = cells(one)
    const middle = y + (areNumbered ? 17 : row / 2)
    parts.push(
      shape('line', 'grid', { x1: names.x, x2: pictureWidth - 8, y1: y, y2: y }),
      fitting({ ...plain, x: names.x, y: middle + 5, words: one.name, width: names.width }),
      ...beside.drawnAt(y),
    )
    if (one.people !== undefined)
      parts.push(
        text({
          ...small,
          x: peopleAt,
          y: middle + 4.5,
          words: one.people > 9999 ? '> 9999' : String(one.people),
          anchor: 'middle',
        }),
      )
    if (one.isGap)
      parts.push(
        ...gapMark(gapAt, middle),
        text({ ...small, x: gapAt + 14, y: middle + 4.5, words: competencePhrases.gap, look: 'late' }),
      )
    y += beside.height
    return parts
  })
  const key = legend(meaningsOf(rows, areNumbered), { x: names.x, y: y + 8 })
  return {
    areNumbered,
    height: y + 8 + key.height,
    drawn: [
      ...(areNumbered ? [] : columnsDrawn(groups, columns, { base, bottom: y })),
      ...(hasPeople
        ? [
            text({
              ...small,
              x: peopleAt,
              y: base - 4,
              words: competencePhrases.people,
              look: 'muted',
              anchor: 'middle',
            }),
          ]
        : []),
      ...drawn,
      ...key.drawn,
    ],
  }
}

interface Beside {
  readonly height: number
  readonly drawnAt: (y: number) => readonly Element[]
}

const longest = 150

/** How high a name of a column reaches, which leans by 45 degrees. */
function leaning(name: string): number {
  return (Math.min(widthOf(name, small), longest) + 14) * Math.SQRT1_2
}

function columnsDrawn(
  groups: readonly string[],
  columns: readonly number[],
  { base, bottom }: { readonly base: number; readonly bottom: number },
): readonly Element[] {
  return groups.flatMap((name, group) => {
    const x = columns[group] ?? left
    return [
      shape('line', 'grid', { x1: x, x2: x, y1: base + 2, y2: bottom }),
      text({ ...small, x: x + 3, y: base - 3, words: cut(name, longest, small), whole: name, turned: -45 }),
    ]
  })
}

function numbersOf(groups: readonly string[], width: number) {
  return ({ cells }: SkillRow): Beside => {
    const tags = flow(
      cells.map(({ group, isMissing }) => ({
        number: group + 1,
        name: groups[group] ?? '',
        ...(isMissing && { look: 'lack' }),
      })),
      { width, manner: 'numbers' },
    )
    return { height: Math.max(tags.height + 8, 34), drawnAt: (y) => tags.drawnAt(left, y + 4) }
  }
}

const radius = 10

function cellAt({ people, isMissing }: Pick<Cell, 'people' | 'isMissing'>, x: number, y: number): readonly Element[] {
  if (isMissing)
    return [
      shape('circle', 'lack', { cx: x, cy: y, r: radius - 1.5 }),
      shape('path', 'cross', {
        d: `${way([
          [x - 3.5, y - 3.5],
          [x + 3.5, y + 3.5],
        ])}${way([
          [x + 3.5, y - 3.5],
          [x - 3.5, y + 3.5],
        ])}`,
      }),
    ]
  if (people === undefined || people > 99) return [shape('circle', 'solid', { cx: x, cy: y, r: radius - 3 })]
  return [
    shape('circle', 'solid', { cx: x, cy: y, r: radius }),
    text({ ...small, x, y: y + 4.7, words: String(people), look: 'on-accent', anchor: 'middle' }),
  ]
}

function gapMark(x: number, y: number): readonly Element[] {
  return [
    shape('path', 'overdue', {
      d: way(
        [
          [x, y - 7],
          [x + 7.5, y + 6],
          [x - 7.5, y + 6],
        ],
        true,
      ),
    }),
  ]
}

function meaningsOf(rows: readonly SkillRow[], areNumbered: boolean): readonly Meaning[] {
  const cells = rows.flatMap((one) => one.cells)
  const some = (words: string, isUsed: boolean, mark: Meaning['mark']): readonly Meaning[] =>
    isUsed ? [{ words, mark }] : []
  return [
    ...(areNumbered
      ? []
      : some(
          competencePhrases.held,
          cells.some(({ isMissing, people }) => !isMissing && people === undefined),
          (x, y) => cellAt({ people: undefined, isMissing: false }, x, y),
        )),
    ...(areNumbered
      ? []
      : some(
          competencePhrases.counted,
          cells.some(({ people }) => people !== undefined),
          (x, y) => cellAt({ people: 3, isMissing: false }, x, y),
        )),
    ...some(
      competencePhrases.missing,
      cells.some(({ isMissing }) => isMissing),
      (x, y) =>
        areNumbered
          ? [shape('rect', 'lack', { x: x - 9, y: y - 8, width: 18, height: 16, rx: 8 })]
          : cellAt({ people: undefined, isMissing: true }, x, y),
    ),
    ...some(
      competencePhrases.gapMeans,
      rows.some(({ isGap }) => isGap),
      (x, y) => gapMark(x, y),
    ),
    ...some(competencePhrases.groupNumbers, areNumbered, (x, y) => [
      shape('rect', 'tag', { x: x - 9, y: y - 8, width: 18, height: 16, rx: 8 }),
    ]),
  ]
}
