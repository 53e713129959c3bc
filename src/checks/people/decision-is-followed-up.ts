import type { Page } from '../../documents/page.ts'
import type { About } from '../../finding.ts'
import { readDate } from '../../recurrence/calendar-date.ts'
import { addPeriod } from '../../recurrence/time.ts'
import { defineCheck } from '../check.ts'
import { type Decision, pagesAffected } from '../subjects/decisions.ts'

const active = { 'community.yml': 'stage: active\n' }
const charter = (setting: string) => `---\n${setting}\n---\n# Charter\n\n## Vision\n\nEvery result can be read.\n`
const log = (row: string) =>
  `# Decisions\n\n| Date | Subject | Status | Pages that change |\n|---|---|---|---|\n| ${row} |\n`

export default defineCheck({
  id: 'decision-is-followed-up',
  area: 'people',
  severity: 'advice',
  from: 'active',
  since: 1,
  title: 'Pages that a decision changes have been read since',
  says: '{decision} of {day:date} changes {page:path}, and that page was last looked at on {looked:date}.',
  why: 'Readers go by the page; a decision that has not arrived there holds for nobody.',
  fix: 'Change what the decision says, and write today’s date after “last_reviewed” at the top of that page. If it says so already, the date is enough.',
  minutes: 15,
  principles: ['accountability', 'transparency'],
  source: 'CNCF governance review: accuracy',
  examples: [
    {
      name: 'the page was read after the decision',
      files: {
        ...active,
        'charter.md': charter('last_reviewed: 2026-01-20'),
        'decisions.md': log('2026-01-15 | A new vision | approved | [charter](charter.md)'),
      },
      expect: [],
    },
    {
      name: 'the page is older',
      files: {
        ...active,
        'charter.md': charter('adopted: 2024-11-20\nlast_reviewed: 2025-11-20'),
        'decisions.md': log('2026-01-15 | A new vision | approved | [charter](charter.md)'),
      },
      expect: [
        'decisions.md:5 “A new vision” of 15 January 2026 changes charter.md, and that page was last looked at on 20 November 2025.',
      ],
    },
    {
      name: 'a decision of last week, one that was declined, and a page without a date',
      files: {
        ...active,
        'charter.md': charter('last_reviewed: 2025-11-20'),
        'roadmap.md': '# Roadmap\n\n## Next steps\n\nWe open the doors.\n',
        'decisions.md': log(
          '2026-02-20 | A new vision | approved | charter |\n| 2026-01-15 | No vision | declined | charter |\n| 2026-01-15 | A door | approved | roadmap.md',
        ),
      },
      expect: [],
    },
    {
      name: 'the name of the page is enough, and the settings of a file count',
      files: {
        ...active,
        'charter.md': charter('last_reviewed: 2025-11-20'),
        'decisions/vision.md':
          '---\nstatus: approved\ndate: 2026-01-15\naffects: [the charter]\n---\n# A new vision\n\n## Decision\n\nWe wish for more.\n',
      },
      expect: [
        'decisions/vision.md:4 “A new vision” of 15 January 2026 changes charter.md, and that page was last looked at on 20 November 2025.',
      ],
    },
  ],

  subjects: ({ community, settings, now }) =>
    community.decision.entries.flatMap((decision) => {
      const { date, status } = decision
      if (status !== 'approved' || date === undefined || addPeriod(date, settings.clocks.decision_follow_up) > now)
        return []
      return pagesAffected(decision, community).flatMap(({ page, ref }) => {
        const looked = lastLookedAt(page)
        return looked === undefined || community.privatePages.has(page.path)
          ? []
          : [{ decision, date, page, ref, looked }]
      })
    }),

  inspect: ({ decision, date, page, ref, looked }) =>
    looked >= date
      ? []
      : [
          {
            about: aboutPage(decision, page.path),
            place: ref.place,
            values: { decision: decision.label, day: date, page: page.path, looked },
          },
        ],
})

/** The later of the days on which a page was agreed and last read; changes in Git may be about anything. */
function lastLookedAt({ settings: { settings } }: Page): string | undefined {
  const days = ['last_reviewed', 'adopted'].flatMap((name) => {
    const read = readDate(settings.get(name)?.source ?? '')
    return 'date' in read ? [read.date] : []
  })
  return days.toSorted().at(-1)
}

/** One decision may change several pages, and each is a note of its own. */
function aboutPage(decision: Decision, path: string): About {
  const about = decision.about('affects')
  return { ...about, entry: `${about.entry}-${path}` }
}
