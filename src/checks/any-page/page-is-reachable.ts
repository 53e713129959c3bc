import type { Community } from '../../community/build-community.ts'
import { filesIn } from '../../community/known-files.ts'
import { pagesOpenedFrom } from '../../community/reach.ts'
import type { AnyDocument } from '../../kinds/kind.ts'
import { defineCheck } from '../check.ts'
import { ownPageDocuments } from '../subjects/page-of-document.ts'

const roadmap = '# Roadmap\n\n## Next steps\n\nWe open the doors in autumn.\n'
const session = '# Open data for beginners\n\nDate: 18 March 2026\n\n## What we do\n\nWe share one table.\n'

export default defineCheck({
  id: 'page-is-reachable',
  area: (document: AnyDocument) => document.area,
  severity: 'advice',
  from: 'launching',
  since: 1,
  title: 'Every page can be reached from another page',
  says: 'No other page leads to {page:path}.',
  why: 'Only those who look through the list of files will find it.',
  fix: 'Where a reader would want it, for example on the front page, add a link such as “[Where we are going](roadmap.md)”.',
  minutes: 3,
  source: 'CNCF, governance review',
  examples: [
    {
      name: 'a page that the front page leads to',
      files: { 'README.md': '# Lindenau\n\n[Where we are going](roadmap.md)\n', 'roadmap.md': roadmap },
      expect: [],
    },
    {
      name: 'a page that nothing leads to',
      files: { 'README.md': '# Lindenau\n\nWelcome.\n', 'roadmap.md': roadmap },
      expect: ['roadmap.md:1 No other page leads to roadmap.md.'],
    },
    {
      name: 'a link to its folder is enough',
      files: { 'README.md': '# Lindenau\n\n[Our pages](docs/)\n', 'docs/roadmap.md': roadmap },
      expect: [],
    },
    {
      name: 'a page that GitHub itself links to',
      files: {
        'README.md': '# Lindenau\n\nWelcome.\n',
        'CODE_OF_CONDUCT.md': '# Code of conduct\n\n## Scope\n\nIn every space of ours.\n',
      },
      expect: [],
    },
    {
      name: 'a link from the page to itself does not count',
      files: { 'README.md': '# Lindenau\n', 'roadmap.md': `${roadmap}\n[Here](roadmap.md)\n` },
      expect: ['roadmap.md:1 No other page leads to roadmap.md.'],
    },
    {
      name: 'a session that stands with the others in their folder',
      files: { 'README.md': '# Lindenau\n\nWelcome.\n', 'sessions/session-1.md': session },
      expect: [],
    },
  ],

  subjects: ({ community }) => ownPageDocuments(community).filter((document) => !isLinkedAnyway(document, community)),

  inspect: (document, { community }) => {
    // The menu of a site is kept in files that we do not read.
    if (filesIn(community.files).isInSite(document.path)) return 'unknown'
    const isOpened = community.pages.some(
      (page) => page.path !== document.path && pagesOpenedFrom(page, community).has(document.path),
    )
    return isOpened
      ? []
      : [
          {
            about: document.about(),
            place: { path: document.path, line: 1, column: 1 },
            values: { page: document.path },
          },
        ]
  },
})

/** GitHub shows some pages by itself; the charter has a check of its own; one page alone has nobody to link to it. */
function isLinkedAnyway({ kind, path }: AnyDocument, { pages }: Community): boolean {
  if (['community', 'charter', 'code-of-conduct', 'contributing'].includes(kind)) return true
  if (/^(?:\.github\/|docs\/)?(?:readme|security|support)\.md$/i.test(path)) return true
  return !pages.some((page) => page.path !== path && page.tree.children.length > 0)
}
