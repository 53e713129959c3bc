import { destinationOf, linksIn } from '../../community/links.ts'
import { offsetOf } from '../../documents/rewrite.ts'
import { onlyPointsTo } from '../../kinds/stub.ts'
import { defineCheck } from '../check.ts'
import { type LookedAt, ownPages } from '../subjects/area-of-page.ts'

export default defineCheck({
  id: 'stub-says-where-it-is-kept',
  area: (page: LookedAt) => page.area,
  severity: 'advice',
  from: 'planning',
  since: 1,
  title: 'A page that only sends its readers elsewhere says so',
  says: '{page:path} only sends its readers to {target:link}.',
  why: 'One line tells us that the text is kept there; then we do not ask for it here.',
  fix: 'Add a line to the settings at the top of the page, between two lines of ---: the word “canonical:”, a space, and {target:link}.',
  minutes: 3,
  source: '8 of the 24 repositories that were read',
  examples: [
    {
      name: 'a page that says where its text is kept',
      files: {
        'CODE_OF_CONDUCT.md':
          '---\ncanonical: https://lindenau.example/conduct\n---\n# Code of conduct\n\nPlease read [our code of conduct](https://lindenau.example/conduct).\n',
      },
      expect: [],
    },
    {
      name: 'a page with one sentence and a link',
      files: {
        'CODE_OF_CONDUCT.md':
          '# Code of conduct\n\nPlease read [our code of conduct](https://lindenau.example/conduct).\n',
      },
      expect: ['CODE_OF_CONDUCT.md:3 CODE_OF_CONDUCT.md only sends its readers to https://lindenau.example/conduct.'],
      fixed: {
        'CODE_OF_CONDUCT.md':
          '---\ncanonical: https://lindenau.example/conduct\n---\n\n# Code of conduct\n\nPlease read [our code of conduct](https://lindenau.example/conduct).\n',
      },
    },
    {
      name: 'the same on a page with settings',
      files: {
        'CODE_OF_CONDUCT.md':
          '---\nstatus: adopted\n---\n# Code of conduct\n\nPlease read [our code of conduct](https://lindenau.example/conduct).\n',
      },
      expect: ['CODE_OF_CONDUCT.md:6 CODE_OF_CONDUCT.md only sends its readers to https://lindenau.example/conduct.'],
      fixed: {
        'CODE_OF_CONDUCT.md':
          '---\nstatus: adopted\ncanonical: https://lindenau.example/conduct\n---\n# Code of conduct\n\nPlease read [our code of conduct](https://lindenau.example/conduct).\n',
      },
    },
    {
      name: 'a page that waits for its words',
      files: {
        'charter.md':
          '# Charter\n\nThe [guide](https://moothall.example/guide) helps.\n\n## Vision\n\n[Write here: what will be different?]\n',
      },
      expect: [],
    },
    {
      name: 'a link that leads nowhere is another matter',
      files: { 'CODE_OF_CONDUCT.md': '# Code of conduct\n\nIt has [moved](docs/conduct.md).\n' },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    ownPages(community).filter(({ kind, page }) => kind !== undefined && onlyPointsTo(page) !== undefined),

  inspect: (subject, { community }) => {
    const target = onlyPointsTo(subject.page)
    if (target === undefined || subject.page.settings.settings.has('canonical')) return []
    const { leads } = destinationOf(target, subject.path, community.files)
    const link = linksIn(subject.page).find((link) => link.target === target)
    if (!link || (leads !== 'there' && leads !== 'elsewhere')) return []
    const about = subject.about({ field: 'canonical' })
    return [{ about, place: subject.at(link), values: { page: subject.path, target } }]
  },

  correct({ values }, { page: { path, text, settings } }) {
    const target = String(values.target)
    if (!/^[\w.][^\s"'#]*[\w/]$/.test(target) || settings.problems.length > 0) return undefined
    const line = `canonical: ${target}\n`
    if (settings.endLine === 0) return { path, start: 0, end: 0, text: `---\n${line}---\n\n` }
    const end = offsetOf(text, { line: settings.endLine, column: 1 })
    return text.startsWith('---\n') ? { path, start: end, end, text: line } : undefined
  },
})
