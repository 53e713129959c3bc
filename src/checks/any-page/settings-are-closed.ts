import { defineCheck } from '../check.ts'
import { documentPages, type LookedAt } from '../subjects/area-of-page.ts'

export default defineCheck({
  id: 'settings-are-closed',
  area: (page: LookedAt) => page.area,
  severity: 'error',
  from: 'always',
  makesUnreadable: true,
  since: 1,
  title: 'The settings at the top of a page end where the text begins',
  says: 'The settings at the top of {page:path} begin with --- and never end.',
  why: 'Nothing tells where the settings end and the text begins, so the settings do not count.',
  fix: 'Put a line with three hyphens, ---, after the last setting.',
  minutes: 2,
  examples: [
    {
      name: 'a line of hyphens before and after',
      files: { 'charter.md': '---\nlast_reviewed: 2026-01-12\n---\n# Charter\n' },
      expect: [],
    },
    {
      name: 'no line of hyphens after',
      files: { 'charter.md': '---\nlast_reviewed: 2026-01-12\n\n# Charter\n\nWe share what we learn.\n' },
      expect: ['charter.md:1 The settings at the top of charter.md begin with --- and never end.'],
      fixed: { 'charter.md': '---\nlast_reviewed: 2026-01-12\n---\n\n# Charter\n\nWe share what we learn.\n' },
    },
    {
      name: 'where they end is not clear',
      files: { 'charter.md': '---\nlast_reviewed: 2026-01-12\nWe share what we learn.\n\n# Charter\n' },
      expect: ['charter.md:1 The settings at the top of charter.md begin with --- and never end.'],
    },
    {
      name: 'a line across the page',
      files: { 'charter.md': '---\n# Charter\n\nWe share what we learn.\n' },
      expect: [],
    },
  ],

  subjects: ({ community }) => documentPages(community),

  inspect: (subject) =>
    subject.page.problems
      .filter(({ problem }) => problem === 'front-matter-unclosed')
      .map(({ place }) => ({ about: subject.about(), place, values: { page: subject.path } })),

  correct({ place }, { page: { path, text } }) {
    if (place?.line !== 1) return undefined
    const start = text.indexOf('\n') + 1
    const settings = /^(?:[a-z][a-z\d_-]*:(?:[ \t].*)?\n|[ \t]+\S.*\n|- .*\n)+(?=\n|#{1,6} )/.exec(
      text.slice(start),
    )?.[0]
    const end = start + (settings?.length ?? 0)
    return settings === undefined ? undefined : { path, start: end, end, text: '---\n' }
  },
})
