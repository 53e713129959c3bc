import type { Community } from '../../community/build-community.ts'
import { canReach } from '../../community/reach.ts'
import { defineCheck } from '../check.ts'
import { ownPageDocuments } from '../subjects/page-of-document.ts'

const charter = '# Charter\n\n## Vision\n\nEvery result of our region can be read by everyone.\n'

export default defineCheck({
  id: 'charter-is-found-from-the-front-page',
  area: 'identity',
  severity: { planning: 'advice', launching: 'warning' },
  from: 'launching',
  since: 1,
  title: 'A newcomer finds the charter from the front page',
  says: 'No link leads from {front:path} to {page:path}, not even by way of other pages.',
  why: 'Newcomers begin at the front page, and do not know that there is a charter.',
  fix: 'Add a line to the front page that links to {page:path}, such as “Read our charter”.',
  minutes: 3,
  source: 'CNCF, governance review: discoverable from the README',
  examples: [
    {
      name: 'a link on the front page',
      files: { 'README.md': '# Lindenau\n\nRead our [charter](charter.md).\n', 'charter.md': charter },
      expect: [],
    },
    {
      name: 'a link over another page',
      files: {
        'README.md': '# Lindenau\n\n[About us](about.md)\n',
        'about.md': '# About\n\n<a href="charter.md#vision">Vision</a>\n',
        'charter.md': charter,
      },
      expect: [],
    },
    {
      name: 'no link',
      files: { 'README.md': '# Lindenau\n\nWe meet on Wednesdays.\n', 'charter.md': charter },
      expect: ['charter.md:1 No link leads from README.md to charter.md, not even by way of other pages.'],
    },
    {
      name: 'a front page that is no Markdown',
      files: { 'README.rst': 'Lindenau\n========\n', 'charter.md': charter },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    frontPageOf(community) === undefined ? [] : ownPageDocuments(community).filter(({ kind }) => kind === 'charter'),

  inspect: (document, { community }) => {
    const front = community.pages.find((page) => page.path === frontPageOf(community))
    if (!front) return 'unknown'
    if (canReach(front, document.path, community)) return []
    return [
      {
        about: document.about(),
        place: { path: document.path, line: 1, column: 1 },
        values: { front: front.path, page: document.path },
      },
    ]
  },
})

// In the order in which GitHub looks for the text that it shows first.
const frontPages = [
  /^\.github\/readme(?:\.\w+)?$/i,
  /^readme(?:\.\w+)?$/i,
  /^docs\/readme(?:\.\w+)?$/i,
  /^index\.(?:md|markdown)$/i,
]

function frontPageOf({ files }: Community): string | undefined {
  const paths = [...files]
  return frontPages.flatMap((pattern) => paths.find((path) => pattern.test(path)) ?? [])[0]
}
