import type { Community } from '../../community/build-community.ts'
import { pagesOpenedFrom } from '../../community/reach.ts'
import { defineCheck } from '../check.ts'
import { isAdopted } from '../subjects/adopted.ts'
import { documentPages, type LookedAt } from '../subjects/area-of-page.ts'
import { visibleText } from '../subjects/visible-text.ts'

const active = { 'community.yml': 'stage: active\n' }
const charter = (settings: string, more = '') =>
  `---\nstatus: adopted\n${settings}---\n# Charter\n\n## Vision\n\nEvery result of our region can be read by everyone.\n${more}`

export default defineCheck({
  id: 'adopted-page-says-when',
  area: (page: LookedAt) => page.area,
  severity: 'advice',
  from: 'active',
  since: 1,
  title: 'A page that was adopted says when',
  says: '{page:path} says that it was adopted, but not when.',
  why: 'Members who were not there can then read who agreed to it, and what was said.',
  fix: 'Add a line such as “adopted: 2026-03-18” to the settings at the top, or link to the page where the decision is written down.',
  minutes: 5,
  principles: ['transparency', 'accountability'],
  source: 'The Carpentries, update logs with the minutes that approved each change',
  examples: [
    {
      name: 'a page with its day',
      files: { ...active, 'charter.md': charter('adopted: 2025-11-20\n') },
      expect: [],
    },
    {
      name: 'a page without one',
      files: { ...active, 'charter.md': charter('') },
      expect: ['charter.md:2 charter.md says that it was adopted, but not when.'],
    },
    {
      name: 'a sentence that tells it, in French',
      files: { ...active, 'charter.md': charter('', '\nAdoptée par l’assemblée du 12 mai 2025.\n') },
      expect: [],
    },
    {
      name: 'notes of a call that lead to the page',
      files: {
        ...active,
        'charter.md': charter(''),
        'notes/2025-11-20.md': '# Notes\n\n## Decisions\n\nEverybody agreed to [the charter](../charter.md).\n',
      },
      expect: [],
    },
    {
      name: 'a draft is not asked',
      files: { ...active, 'charter.md': charter('').replace('adopted', 'draft') },
      expect: [],
    },
  ],

  // Decisions and policies have words of their own for the day and for who agreed.
  subjects: ({ community }) =>
    documentPages(community).filter(
      ({ path, kind, page }) =>
        isAdopted(page) && kind !== 'decision' && kind !== 'policy' && !community.privatePages.has(path),
    ),

  inspect: (subject, { community }) => {
    if (subject.page.settings.settings.has('adopted') || tellsTheDay(subject) || isDecidedIn(subject, community))
      return []
    const place = subject.at(subject.page.settings.settings.get('status') ?? { line: 1, column: 1 })
    return [{ about: subject.about({ field: 'adopted' }), place, values: { page: subject.path } }]
  },
})

/** A word for agreeing and a year in one sentence. */
const day =
  /(?<!\p{L})(?:adopted|agreed|approved|ratified|adoptée?s?|approuvée?s?|votée?s?|beschlossen|verabschiedet|angenommen|aprobad[oa]s?|adoptad[oa]s?|acordad[oa]s?|adottat[oaie]|approvat[oaie])(?!\p{L})[^.\n]{0,120}\b20\d\d\b|\b20\d\d\b[^.\n]{0,120}(?<!\p{L})(?:beschlossen|verabschiedet|angenommen|adopted|agreed|approved)(?!\p{L})/iu

function tellsTheDay({ page }: LookedAt): boolean {
  return visibleText(page).some(({ type, text }) => type !== 'setting' && day.test(text))
}

/** A decision or the notes of a call that link to the page tell when and by whom. */
function isDecidedIn({ path }: LookedAt, community: Community): boolean {
  return community.pages.some(
    (page) =>
      ['decision', 'notes'].includes(community.kindOf.get(page.path) ?? '') &&
      pagesOpenedFrom(page, community).has(path),
  )
}
