import type { Community } from '../../community/build-community.ts'
import type { AnyDocument } from '../../kinds/kind.ts'
import { readMonth } from '../../recurrence/calendar-date.ts'
import { addPeriod } from '../../recurrence/time.ts'
import { defineCheck } from '../check.ts'
import { reviewDay } from '../subjects/due-days.ts'

const active = { 'community.yml': 'stage: active\n' }
const roadmap = (reviewed: string, more = '', status = 'planned') => ({
  ...active,
  'roadmap.md': `---\nlast_reviewed: ${reviewed}\n---\n# Roadmap\n\n| Milestone | What will be true | Who looks after it | By when | Status |\n|---|---|---|---|---|\n| Launch | 40 members | Coordination | 2026-12 | ${status} |\n${more}`,
})

export default defineCheck({
  id: 'roadmap-tells-what-has-moved',
  area: 'plan',
  severity: 'advice',
  from: 'active',
  since: 1,
  title: 'The roadmap tells every few months what has moved',
  says: 'Nothing is written on {page:path} about what has moved since {day:date}.',
  why: 'People who wait for something like to hear that it is late; silence they take for an end.',
  fix: 'Add a heading “Progress” with a line for today: what has moved, or “nothing yet, because …”. Or read the page and set “last_reviewed” to today.',
  minutes: 5,
  principles: ['transparency'],
  source: 'The Turing Way, AutSPACES roadmap; Hyperledger, quarterly reports',
  examples: [
    { name: 'read again this quarter', files: roadmap('2026-01-12'), expect: [] },
    {
      name: 'four months of silence',
      files: roadmap('2025-10-20'),
      expect: ['roadmap.md:2 Nothing is written on roadmap.md about what has moved since 20 October 2025.'],
    },
    {
      name: 'a progress note',
      files: roadmap('2025-10-20', '\n## Progress\n\n- 2026-02-03: the room is booked; nothing else yet.\n'),
      expect: [],
    },
    {
      name: 'a progress note in French, with the month in words',
      files: {
        ...active,
        'roadmap.md': roadmap('2025-10-20', '\n## Avancement\n\n- 3 novembre 2025 : la salle est réservée.\n')[
          'roadmap.md'
        ].replace('# Roadmap', '# Feuille de route'),
      },
      expect: ['roadmap.md:10 Nothing is written on roadmap.md about what has moved since 3 November 2025.'],
    },
    { name: 'everything is done', files: roadmap('2025-10-20', '', 'done'), expect: [] },
  ],

  // Where the whole page is to be read again, that is said already.
  subjects: ({ community, settings, now }) => {
    const { roadmap } = community
    const isOpen = roadmap.milestones.some(({ status }) => status !== 'done' && status !== 'dropped')
    const page = community.documents.find(({ kind }) => kind === roadmap.kind) as AnyDocument
    const review = reviewDay(page, settings.clocks)
    return roadmap.stands && isOpen && review !== undefined && review >= now && !roadmap.isPrivate('progress')
      ? [roadmap]
      : []
  },

  inspect: (roadmap, { settings, now }) => {
    const [day, field] = lastWord(roadmap, now)
    if (day === undefined || addPeriod(day, settings.clocks.plan_progress) >= now) return []
    return [{ about: roadmap.about('progress'), place: roadmap.at(field), values: { page: roadmap.path, day } }]
  },
})

/** The latest day on which somebody wrote about it, and where. */
function lastWord(roadmap: Community['roadmap'], now: string): readonly [string | undefined, string] {
  const days = (roadmap.progress?.match(someDate) ?? [])
    .flatMap((text) => {
      const read = readMonth(text)
      return 'end' in read ? [read.end < now ? read.end : now] : []
    })
    .toSorted()
  const [noted, reviewed] = [days.at(-1), roadmap.last_reviewed]
  return noted !== undefined && noted > (reviewed ?? '') ? [noted, 'progress'] : [reviewed, 'last_reviewed']
}

const someDate = /\d{4}-\d{2}(?:-\d{2})?|(?:\d{1,2}\.?\s)?\p{L}{3,12}\s\d{4}/gu
