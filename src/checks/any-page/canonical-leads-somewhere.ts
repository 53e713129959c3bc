import { posix } from 'node:path'
import { filesIn } from '../../community/known-files.ts'
import { destinationOf } from '../../community/links.ts'
import { defineCheck } from '../check.ts'
import { type LookedAt, ownPages } from '../subjects/area-of-page.ts'
import { rewrittenAt } from '../subjects/corrected.ts'

export default defineCheck({
  id: 'canonical-leads-somewhere',
  area: (page: LookedAt) => page.area,
  severity: { planning: 'advice', launching: 'warning' },
  from: 'planning',
  since: 1,
  title: 'Where a page says that its text is kept elsewhere, it is there',
  says: '{page:path} says that its text is kept at {target}, and nothing is there.',
  why: 'The page counts as kept elsewhere, and nobody can read it.',
  fix: 'Correct the address or file name after “canonical:”, or bring the text back to this page.',
  minutes: 3,
  examples: [
    {
      name: 'a page of this repository',
      files: {
        'CODE_OF_CONDUCT.md': '---\ncanonical: docs/conduct.md\n---\n# Code of conduct\n',
        'docs/conduct.md': '# Conduct\n',
      },
      expect: [],
    },
    {
      name: 'a page that is not there',
      files: { 'CODE_OF_CONDUCT.md': '---\ncanonical: docs/conduct.md\n---\n# Code of conduct\n' },
      expect: [
        'CODE_OF_CONDUCT.md:2 CODE_OF_CONDUCT.md says that its text is kept at “docs/conduct.md”, and nothing is there.',
      ],
    },
    {
      name: 'a page that has moved',
      files: {
        'CODE_OF_CONDUCT.md': '---\ncanonical: docs/conduct.md\n---\n# Code of conduct\n',
        'about/conduct.md': '# Conduct\n',
      },
      expect: [
        'CODE_OF_CONDUCT.md:2 CODE_OF_CONDUCT.md says that its text is kept at “docs/conduct.md”, and nothing is there.',
      ],
      fixed: { 'CODE_OF_CONDUCT.md': '---\ncanonical: about/conduct.md\n---\n# Code of conduct\n' },
    },
    {
      name: 'a web address, which this report does not open',
      files: { 'CODE_OF_CONDUCT.md': '---\ncanonical: https://lindenau.example/conduct\n---\n# Code of conduct\n' },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    ownPages(community).filter((page) => page.kind !== undefined && canonicalOf(page) !== undefined),

  inspect: (subject, { community }) => {
    const target = canonicalOf(subject) ?? ''
    const { leads } = destinationOf(target, subject.path, community.files)
    if (leads === 'elsewhere') return 'unknown'
    if (leads === 'there' || leads === 'other-letters') return []
    const place = subject.at(subject.page.settings.settings.get('canonical') ?? { line: 1, column: 1 })
    return [{ about: subject.about({ field: 'canonical' }), place, values: { page: subject.path, target } }]
  },

  correct({ place, values }, { path }, context) {
    const { files } = context.community
    const written = String(values.target)
    const to = destinationOf(written, path, files)
    const file = to.leads === 'nowhere' ? filesIn(files).meantBy(to.path) : undefined
    return file === undefined || file === path
      ? undefined
      : rewrittenAt(place, { written, instead: posix.relative(posix.dirname(path), file) }, context)
  },
})

function canonicalOf({ page }: LookedAt): string | undefined {
  const value = page.settings.settings.get('canonical')?.value
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
