import { destinationOf } from '../../community/links.ts'
import type { Page } from '../../documents/page.ts'
import { readDate } from '../../recurrence/calendar-date.ts'
import { defineCheck } from '../check.ts'
import { everyPage, type LookedAt } from '../subjects/area-of-page.ts'

const spanish = (reviewed: string) =>
  `---\ntranslation_of: charter.md\n${reviewed}---\n# Carta\n\n## Visión\n\nTodos pueden leer cada resultado.\n`
const english = '---\nlast_reviewed: 2026-01-12\n---\n# Charter\n\n## Vision\n\nEverybody can read every result.\n'

export default defineCheck({
  id: 'translation-is-up-to-date',
  area: (page: LookedAt) => page.area,
  severity: { planning: 'advice', launching: 'warning' },
  from: 'launching',
  since: 1,
  title: 'Translations are as new as the pages that they translate',
  says: '{page:path} was last reviewed on {reviewed:date}, before {original:path}, which it translates ({changed:date}).',
  why: 'Members who read the translation may be told something that no longer holds.',
  fix: 'Compare the two pages, bring the translation up to date, and set its “last_reviewed” to today.',
  minutes: 30,
  source: 'opensource.guide and Contributor Covenant, translations',
  examples: [
    {
      name: 'a translation that is newer',
      files: { 'charter.md': english, 'carta.md': spanish('last_reviewed: 2026-02-01\n') },
      expect: [],
    },
    {
      name: 'a translation that is older',
      files: { 'charter.md': english, 'carta.md': spanish('last_reviewed: 2025-06-01\n') },
      expect: [
        'carta.md:3 carta.md was last reviewed on 1 June 2025, before charter.md, which it translates (12 January 2026).',
      ],
    },
    {
      name: 'without both dates nobody can tell',
      files: { 'charter.md': english, 'carta.md': spanish('') },
      expect: [],
    },
  ],

  // Where the past is known, it tells more than two dates that somebody has to remember.
  subjects: ({ community, history }) =>
    everyPage(community).filter(
      ({ page, path }) => textOf(page, 'translation_of') !== undefined && history?.has(path) !== true,
    ),

  inspect: (subject, { community }) => {
    const to = destinationOf(textOf(subject.page, 'translation_of') ?? '', subject.path, community.files)
    const original =
      to.leads === 'there' || to.leads === 'other-letters'
        ? community.pages.find((page) => page.path === to.path)
        : undefined
    const reviewed = reviewOf(subject.page)
    const changed = original && reviewOf(original)
    if (!original || reviewed === undefined || changed === undefined) return 'unknown'
    if (reviewed >= changed) return []
    const place = subject.at(subject.page.settings.settings.get('last_reviewed') ?? { line: 1, column: 1 })
    return [
      {
        about: subject.about({ field: 'last_reviewed' }),
        place,
        values: { page: subject.path, reviewed, original: original.path, changed },
      },
    ]
  },
})

function textOf(page: Page, name: string): string | undefined {
  const value = page.settings.settings.get(name)?.value
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

function reviewOf(page: Page): string | undefined {
  const read = readDate(textOf(page, 'last_reviewed') ?? '')
  return 'date' in read ? read.date : undefined
}
