import { defineCheck } from '../check.ts'
import { documentPages, type LookedAt } from '../subjects/area-of-page.ts'

export default defineCheck({
  id: 'settings-say-something',
  area: (page: LookedAt) => page.area,
  severity: 'advice',
  from: 'planning',
  since: 1,
  title: 'Settings at the top of a page say something',
  says: 'Nothing stands between the two lines of --- at the top of {page:path}.',
  why: 'Whoever edits the page wonders what is missing there.',
  fix: 'Delete both lines, or write a setting between them, such as “last_reviewed: 2026-03-18”.',
  minutes: 2,
  examples: [
    { name: 'one setting', files: { 'charter.md': '---\nstatus: draft\n---\n# Charter\n\nWe share.\n' }, expect: [] },
    {
      name: 'two lines with nothing between them',
      files: { 'charter.md': '---\n\n---\n# Charter\n\nWe share.\n' },
      expect: ['charter.md:1 Nothing stands between the two lines of --- at the top of charter.md.'],
    },
    {
      name: 'a hint for those who edit',
      files: { 'charter.md': '---\n# last_reviewed: the day of the last reading\n---\n# Charter\n\nWe share.\n' },
      expect: [],
    },
    { name: 'a page without settings', files: { 'charter.md': '# Charter\n\nWe share.\n' }, expect: [] },
  ],

  subjects: ({ community }) =>
    documentPages(community).filter(({ path, page }) => page.settings.endLine > 0 && /\.(?:md|markdown)$/i.test(path)),

  inspect: (subject) => {
    const { text, settings, path } = subject.page
    const between = text.split('\n', settings.endLine - 1).slice(1)
    if (between.some((line) => line.trim() !== '')) return []
    return [{ about: subject.about(), place: { path, line: 1, column: 1 }, values: { page: path } }]
  },
})
