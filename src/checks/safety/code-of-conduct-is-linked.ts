import type { Community } from '../../community/build-community.ts'
import { destinationOf, linksIn } from '../../community/links.ts'
import type { Page } from '../../documents/page.ts'
import { plainName } from '../../documents/sections.ts'
import { defineCheck } from '../check.ts'
import { severityAt } from '../stage.ts'

const code = '# Code of conduct\n\n## Scope\n\nEverywhere.\n'
const active = 'stage: active\n'

export default defineCheck({
  id: 'code-of-conduct-is-linked',
  area: 'safety',
  severity: (subject: Subject, { stage }) =>
    isGuide(subject) ? severityAt({ launching: 'warning', active: 'error' }, stage) : 'advice',
  from: 'launching',
  since: 1,
  title: 'Pages that newcomers read first lead to the code of conduct',
  says: '{page} has no link to the code of conduct.',
  why: 'Newcomers should meet it before they take part, not after something has happened.',
  fix: 'Add a sentence such as “Our [code of conduct](CODE_OF_CONDUCT.md) applies here.”',
  minutes: 2,
  principles: ['transparency'],
  source: 'CNCF governance review: cross-linked',
  examples: [
    {
      name: 'a guide that links to it',
      files: { 'CODE_OF_CONDUCT.md': code, 'CONTRIBUTING.md': '# Take part\n\nSee our [rules](CODE_OF_CONDUCT.md).\n' },
      expect: [],
    },
    {
      name: 'a guide that does not',
      files: {
        'community.yml': active,
        'CODE_OF_CONDUCT.md': code,
        'CONTRIBUTING.md': '# Take part\n\nWe have a code of conduct.\n',
      },
      expect: ['CONTRIBUTING.md:1 CONTRIBUTING.md has no link to the code of conduct.'],
    },
    {
      name: 'a link to the copy on a web site',
      files: {
        'CODE_OF_CONDUCT.md': code,
        'README.md': '# Lindenau\n\nMind our [Verhaltenskodex](https://lindenau.example/regeln/).\n',
      },
      expect: [],
    },
    {
      name: 'a guide under another name',
      files: {
        'community.yml': `${active}documents:\n  contributing: pages/mitmachen.md\n`,
        'CODE_OF_CONDUCT.md': code,
        'pages/mitmachen.md': '# Mitmachen\n\nSchreib uns.\n',
      },
      expect: ['pages/mitmachen.md:1 pages/mitmachen.md has no link to the code of conduct.'],
    },
    {
      name: 'a guide that is kept elsewhere',
      files: {
        'community.yml': active,
        'CODE_OF_CONDUCT.md': code,
        'CONTRIBUTING.md': '# Contributing\n\nSee [our guide](https://docs.lindenau.example/help).\n',
      },
      expect: [],
    },
    { name: 'no code of conduct yet', files: { 'CONTRIBUTING.md': '# Take part\n\nWrite to us.\n' }, expect: [] },
  ],

  subjects: ({ community }) => (community.code_of_conduct.stands ? firstPages(community) : []),

  inspect: ({ page, kind }, { community }) => {
    if (linksIn(page).some((link) => leadsToCode(link, page.path, community))) return []
    return [
      {
        about: { path: page.path, ...(kind !== undefined && { kind }) },
        place: { path: page.path, line: 1, column: 1 },
        values: { page: page.path },
      },
    ]
  },
})

interface Subject {
  readonly page: Page
  readonly kind: string | undefined
}

/** The front page, the guide for contributors, and the pages about channels and calls; of several with one name the first counts. */
function firstPages({ pages, kindOf, documents, code_of_conduct: code }: Community): readonly Subject[] {
  const wanted = pages
    .map((page): Subject => ({ page, kind: kindOf.get(page.path) }))
    .filter(
      ({ page, kind }) =>
        /^(?:docs\/|\.github\/)?(?:readme|contributing)\.md$/i.test(page.path) ||
        ['channels', 'contributing', 'meetings', 'onboarding'].includes(kind ?? ''),
    )
    .filter(({ page }) => page.path !== code.path && page.tree.children.length > 0)
    // A page that waits for its words is asked for those first; one that only sends its readers on has none.
    .filter(
      ({ page }) =>
        !documents.some(
          (document) => (document.waits || document.keptElsewhere !== undefined) && document.path === page.path,
        ),
    )
  const nameOf = ({ page }: Subject) => (page.path.split('/').at(-1) ?? '').toLowerCase()
  return wanted.filter((subject, index) => wanted.findIndex((other) => nameOf(other) === nameOf(subject)) === index)
}

function isGuide({ page, kind }: Subject): boolean {
  return kind === 'contributing' || /(?:^|\/)contributing\.md$/i.test(page.path)
}

const named =
  /code of conduct|participation guidelines|code de conduite|verhaltenskodex|verhaltensregeln|codigo de conducta|codice di (?:condotta|comportamento)|^coc$/

function leadsToCode(
  { target, label }: { readonly target: string; readonly label: string },
  from: string,
  { code_of_conduct: code, files }: Community,
): boolean {
  const to = destinationOf(target, from, files)
  return ('path' in to && code.paths.includes(to.path)) || named.test(plainName(target)) || named.test(plainName(label))
}
