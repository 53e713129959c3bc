import { offsetOf } from '../../documents/rewrite.ts'
import { defineCheck } from '../check.ts'
import { documentPages, type LookedAt } from '../subjects/area-of-page.ts'

export default defineCheck({
  id: 'setting-is-written-once',
  area: (page: LookedAt) => page.area,
  severity: 'error',
  from: 'always',
  makesUnreadable: true,
  since: 1,
  title: 'Every setting of a page is written once',
  says: 'The setting {setting} stands twice in {page:path}; only the first one counts.',
  why: 'Whoever changes the second one wonders why nothing happens.',
  fix: 'Keep the one that is true, and delete the other.',
  minutes: 2,
  examples: [
    {
      name: 'each setting once',
      files: { 'charter.md': '---\nlast_reviewed: 2026-01-12\nstatus: adopted\n---\n# Charter\n' },
      expect: [],
    },
    {
      name: 'a setting that stands twice',
      files: {
        'charter.md': '---\nlast_reviewed: 2026-01-12\nstatus: adopted\nlast_reviewed: 2025-01-12\n---\n# Charter\n',
      },
      expect: ['charter.md:4 The setting “last_reviewed” stands twice in charter.md; only the first one counts.'],
    },
    {
      name: 'a setting that stands twice and says the same',
      files: {
        'charter.md': '---\nstatus: adopted\nlast_reviewed: 2026-01-12\nstatus: adopted\n---\n# Charter\n',
      },
      expect: ['charter.md:4 The setting “status” stands twice in charter.md; only the first one counts.'],
      fixed: { 'charter.md': '---\nstatus: adopted\nlast_reviewed: 2026-01-12\n---\n# Charter\n' },
    },
    {
      name: 'the same word in the text',
      files: { 'charter.md': '---\nstatus: adopted\n---\n# Charter\n\nstatus: adopted\n' },
      expect: [],
    },
  ],

  subjects: ({ community }) => documentPages(community),

  inspect: (subject) =>
    subject.page.problems
      .filter(({ problem }) => problem === 'duplicate-key')
      .map(({ place, values }) => ({
        about: subject.about({ field: String(values.key) }),
        place,
        also: subject.at({ line: Number(values.firstLine ?? 1), column: 1 }),
        values: { setting: String(values.key), page: subject.path },
      })),

  // Of two that differ, people know which one is true.
  correct({ place, also }, { page: { path, text } }) {
    if (!place || !also) return undefined
    const lines = text.split('\n')
    const [first, second, next = ''] = [lines[also.line - 1], lines[place.line - 1], lines[place.line]]
    const isWhole = second !== undefined && /^[^\s:#]+:[ \t]*[^\s|>]/.test(second) && !/^(?:[ \t]|- )/.test(next)
    if (first !== second || !isWhole || place.line >= lines.length) return undefined
    const start = offsetOf(text, { line: place.line, column: 1 })
    return { path, start, end: start + second.length + 1, text: '' }
  },
})
