// The milestones that come next: what, by when, and who looks after it.
import { labelOf } from '../../kinds/names.ts'
import roadmapKind from '../../kinds/roadmap.ts'
import { publicMilestones } from '../../pictures/timeline.ts'
import { monthEnd } from '../../recurrence/calendar-date.ts'
import { sayMonth } from '../../recurrence/say-day.ts'
import { words } from '../../words/speak.ts'
import { definePart, moreIn, nameIn, namesOf } from './part.ts'

const { title, due, owner } = roadmapKind.fields.milestones.fields
/** So many are shown; the others stand on their page. */
const most = 5

export default definePart({
  name: 'milestones',
  from: ['roadmap', 'roles', 'people', 'groups'],
  write(given) {
    const { community, language } = given
    const rows = publicMilestones(community)
      .filter((one) => one.status !== 'done' && one.status !== 'dropped')
      .toSorted((a, b) => compare(a.due?.end ?? 'z', b.due?.end ?? 'z'))
      .flatMap((milestone) => {
        const label = nameIn(milestone, community)
        return label ? [[[label], [words(when(milestone.due))], namesOf(milestone.owner, given)]] : []
      })
      .slice(0, most)
    if (rows.length === 0) return []
    const head = [title, due, owner].map((field) => [words(labelOf(field.names, language))])
    return [{ type: 'table', head, rows }, ...moreIn(community.roadmap, given)]

    function when(day: (typeof community.roadmap.milestones)[number]['due']): string {
      if (!day) return ''
      return sayMonth(day.end === monthEnd(day.month) ? day.month : day.end, language)
    }
  },
})

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
