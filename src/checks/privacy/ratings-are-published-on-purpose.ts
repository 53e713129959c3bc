import type { Context } from '../check.ts'
import { defineCheck } from '../check.ts'
import { everyReading, type FoundField } from '../subjects/every-reading.ts'
import { isPublic } from '../subjects/in-public.ts'
import { ratedPeople } from '../subjects/rated-people.ts'

const map = (settings: string) =>
  `---\n${settings}\n---\n# Stakeholders\n\n| Contributor | Role | Power | Interest |\n|---|---|---|---|\n| University library | Gives rooms | high | low |\n| Faculty board | Pays | high | high |\n`

export default defineCheck({
  id: 'ratings-are-published-on-purpose',
  area: (found: FoundField) => found.area,
  severity: 'stop',
  from: 'always',
  since: 1,
  title: 'Ratings of groups are public only where the page says so',
  says: '{page:path} shows ratings of groups under {field}, and does not say that anyone may read them.',
  exposes: 'A rating of a group',
  why: 'A group that reads that it has little power, or little interest, may not wish to help any more. What was public once stays in older versions.',
  fix: 'Keep the ratings elsewhere, and write here “Rated elsewhere on 2026-03-18, reviewed by the coordinator”. Or, if everybody agrees, add “ratings: public” to the settings at the top of the page.',
  minutes: 15,
  source: 'Foundational Community Building, session 2',
  examples: [
    { name: 'the page says that they are public', files: { 'stakeholders.md': map('ratings: public') }, expect: [] },
    {
      name: 'the page says nothing',
      files: { 'stakeholders.md': map('last_reviewed: 2026-01-12') },
      expect: [
        'stakeholders.md:8 stakeholders.md shows ratings of groups under “Power”, and does not say that anyone may read them.',
        'stakeholders.md:8 stakeholders.md shows ratings of groups under “Interest”, and does not say that anyone may read them.',
      ],
    },
    {
      name: 'rated elsewhere',
      files: {
        'stakeholders.md':
          '# Stakeholders\n\nRated elsewhere: on 2026-01-12, reviewed by the coordinator\n\n| Contributor | Role |\n|---|---|\n| University library | Gives rooms |\n',
      },
      expect: [],
    },
  ],

  subjects: ratedGroups,

  inspect: ({ of, field, label, reading }) => [
    {
      about: { path: of.path, kind: of.kind, field },
      place: reading.written.place,
      values: { page: of.path, field: label },
    },
  ],
})

/** The first rating in each column; people who are rated have a stop of their own. */
function ratedGroups(context: Context): readonly FoundField[] {
  if (!isPublic(context)) return []
  const people = new Set(ratedPeople(context.community).map(({ entry }) => entry.key))
  const seen = new Set<string>()
  return everyReading(context.community).filter(({ of, field, isPrivate, publicIf }) => {
    const isWhole = context.community.documents.some(
      (document) => document.kind === of.kind && document.readings.get('visibility')?.value === 'private',
    )
    if (!isPrivate || !publicIf || isWhole || people.has(of.key ?? '') || seen.has(field)) return false
    seen.add(field)
    return true
  })
}
