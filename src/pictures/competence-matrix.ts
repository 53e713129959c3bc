// The competence matrix: what people here can do, and which groups hold it. Nobody gets marks.
import type { Community } from '../community/build-community.ts'
import { competenceDrawn } from './competence-matrix-drawn.ts'
import { type Picture, picture } from './picture.ts'
import { type Cell, competencePhrases, skillsByArea } from './skill-rows.ts'

/** Returns the matrix as a picture, nothing when no skill is written down. */
export function competenceMatrix(community: Community): Picture | undefined {
  const { rows, groups } = skillsByArea(community)
  if (rows.length === 0) return undefined
  const { areNumbered, ...drawing } = competenceDrawn(rows, groups)
  const numberOf = (group: number) => (areNumbered ? `${group + 1} ${groups[group]}` : (groups[group] ?? ''))
  const listed = (cells: readonly Cell[]) =>
    cells.map(({ group, people }) => `${numberOf(group)}${people === undefined ? '' : ` (${people})`}`).join(', ')
  return picture({
    id: 'competence-matrix',
    title: competencePhrases.title,
    description: competencePhrases.describes(
      rows.length,
      groups.length,
      rows.filter(({ isGap, cells }) => isGap || cells.some(({ isMissing }) => isMissing)).length,
    ),
    ...drawing,
    table: {
      head: competencePhrases.head,
      rows: rows.map(({ name, area, cells, people, isGap }) => [
        name,
        area,
        listed(cells.filter(({ isMissing }) => !isMissing)),
        people === undefined ? '' : String(people),
        listed(cells.filter(({ isMissing }) => isMissing)),
        isGap ? competencePhrases.gap : '',
      ]),
    },
  })
}
