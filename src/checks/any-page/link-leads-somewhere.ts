import { posix } from 'node:path'
import { filesIn } from '../../community/known-files.ts'
import { afterPath, asAddress, redirected } from '../../community/link-edit.ts'
import { destinationOf } from '../../community/links.ts'
import { type Context, defineCheck } from '../check.ts'
import { type LookedAt, openPages } from '../subjects/area-of-page.ts'
import { rewrittenAt } from '../subjects/corrected.ts'
import { type LinkOfPage, linksOf } from '../subjects/links-of-page.ts'

export default defineCheck({
  id: 'link-leads-somewhere',
  area: (page: LookedAt) => page.area,
  severity: { planning: 'advice', launching: 'warning' },
  from: 'planning',
  since: 1,
  title: 'Every link to a page or picture of this repository leads to one',
  says: '{what:phrase} {target} {problem:phrase}{closest:list}.',
  why: 'A reader who follows it ends at an error page.',
  fix: 'Correct the file name and its folder, or delete the link. A web address begins with https://, an e-mail address with mailto:.',
  phrases: {
    link: 'The link to',
    picture: 'The picture',
    gone: 'leads to no file that is here',
    'gone-closest': 'leads to no file that is here; the closest is ',
    'picture-gone': 'is not here',
    'picture-gone-closest': 'is not here; the closest is ',
    outside: 'leads out of this repository',
    empty: 'has no address',
  },
  minutes: 3,
  source: 'some hundred broken links in each of three large repositories',
  examples: [
    {
      name: 'files, folders, web addresses and places in a page',
      files: {
        'README.md':
          '# Lindenau\n\n[Charter](docs/my%20charter.md?plain=1#vision), [all pages](docs/), [web][1] and [top](#lindenau).\n\n[1]: https://lindenau.example\n',
        'docs/my charter.md': '# Charter\n\n## Vision\n\nOpen. [Back](/README.md)\n',
      },
      expect: [],
    },
    {
      name: 'a page that has moved',
      files: {
        'README.md': '# Lindenau\n\nRead our [charter](charter.md).\n\n![Our logo](logo.png)\n',
        'docs/charter.md': '# Charter\n',
      },
      expect: [
        'README.md:3 The link to “charter.md” leads to no file that is here; the closest is “docs/charter.md”.',
        'README.md:5 The picture “logo.png” is not here.',
      ],
      fixed: {
        'README.md': '# Lindenau\n\nRead our [charter](docs/charter.md).\n\n![Our logo](logo.png)\n',
      },
    },
    {
      name: 'addresses without their beginning, one of them in HTML',
      files: {
        'README.md':
          '# Lindenau\n\n[Our site](www.lindenau.example "open"), <a href="www.lindenau.example">again</a>, and [write to us](hello@osc-lindenau.example).\n',
      },
      expect: [
        'README.md:3 The link to “www.lindenau.example” leads to no file that is here.',
        'README.md:3 The link to “hello@osc-lindenau.example” leads to no file that is here.',
        'README.md:3 The link to “www.lindenau.example” leads to no file that is here.',
      ],
      fixed: {
        'README.md':
          '# Lindenau\n\n[Our site](https://www.lindenau.example "open"), <a href="https://www.lindenau.example">again</a>, and [write to us](mailto:hello@osc-lindenau.example).\n',
      },
    },
    {
      name: 'a page that has moved, named once for several links',
      files: {
        'README.md': '# Lindenau\n\nRead our [charter][1], [all of it][1].\n\n[1]: charter.md?plain=1#vision\n',
        'docs/charter.md': '# Charter\n\n## Vision\n\nOpen.\n',
      },
      expect: [
        'README.md:3 The link to “charter.md?plain=1#vision” leads to no file that is here; the closest is “docs/charter.md”.',
        'README.md:3 The link to “charter.md?plain=1#vision” leads to no file that is here; the closest is “docs/charter.md”.',
      ],
      fixed: {
        'README.md': '# Lindenau\n\nRead our [charter][1], [all of it][1].\n\n[1]: docs/charter.md?plain=1#vision\n',
      },
    },
    {
      name: 'a page that is not there, beside others like it',
      files: {
        'README.md': '# Lindenau\n\n[March](notes/2026-03.md), [our way](governance.md), [a slip](chartre.md)\n',
        'notes/2026-04.md': '# April\n',
        'archive/governance.md': '# Governance\n',
        'charter.md': '# Charter\n',
      },
      expect: [
        'README.md:3 The link to “notes/2026-03.md” leads to no file that is here; the closest is “notes/2026-04.md”.',
        'README.md:3 The link to “governance.md” leads to no file that is here; the closest is “archive/governance.md”.',
        'README.md:3 The link to “chartre.md” leads to no file that is here; the closest is “charter.md”.',
      ],
      fixed: {
        'README.md': '# Lindenau\n\n[March](notes/2026-03.md), [our way](governance.md), [a slip](charter.md)\n',
      },
    },
    {
      name: 'out of the repository, and nowhere at all',
      files: {
        'README.md': '# Lindenau\n\n[Our drive](../../shared/drive.md)\n\n[Sign up]()\n\n[Ask us](../../issues)\n',
      },
      expect: [
        'README.md:3 The link to “../../shared/drive.md” leads out of this repository.',
        'README.md:5 The link to “Sign up” has no address.',
      ],
    },
    {
      name: 'links that are shown as code',
      files: { 'README.md': '# Lindenau\n\nWrite `[charter](charter.md)`.\n\n```\n[roadmap](roadmap.md)\n```\n' },
      expect: [],
    },
    {
      name: 'a path in the settings of a page',
      files: {
        'roadmap.md': '---\nsupersedes: plans/2024.md\n---\n# Roadmap\n\n## Next steps\n\nWe open the doors.\n',
      },
      expect: ['roadmap.md:2 The link to “plans/2024.md” leads to no file that is here.'],
    },
  ],

  subjects: ({ community }) => openPages(community).filter((page) => linksOf(page, community).length > 0),

  inspect: (subject, { community }) =>
    linksOf(subject, community).flatMap((found) => {
      const problem = problemOf(found, subject.path)
      if (!problem) return []
      const { link, field } = found
      const target = link.target.trim() === '' ? link.label : link.target
      const about = subject.about({ entry: target, ...(field !== undefined && { field }) })
      const what = link.type === 'image' ? 'picture' : 'link'
      return [{ about, place: subject.at(link), values: { what, target, ...problem } }]
    }),

  correct({ place, about, values }, { page, path }, context) {
    const target = String(values.target)
    const instead = meant(target, path, context)
    if (!place || instead === undefined) return undefined
    return about.field === undefined
      ? redirected(page, { place, target, instead })
      : rewrittenAt(place, { written: target, instead }, context)
  },
})

/** Returns where a link was to lead, where that is certain: a web address, a mailbox, or the one page of that name. */
function meant(target: string, from: string, { community: { files } }: Context): string | undefined {
  if (/^www\.[a-z\d-]+(?:\.[a-z\d-]+)+(?:[/?#]\S*)?$/i.test(target)) return `https://${target}`
  if (/^[a-z\d._%+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(target)) return `mailto:${target}`
  const to = destinationOf(target, from, files)
  const file = to.leads === 'nowhere' && to.path !== '' ? filesIn(files).meantBy(to.path) : undefined
  if (file === undefined) return undefined
  const address = target.startsWith('/') ? `/${file}` : posix.relative(posix.dirname(from), file)
  return `${asAddress(address)}${afterPath(target)}`
}

interface Problem {
  readonly problem: string
  readonly closest: readonly string[]
}

/** The closest path is given as it would be written in the link. */
function problemOf({ link, to }: LinkOfPage, from: string): Problem | undefined {
  if (to.leads === 'outside') return { problem: 'outside', closest: [] }
  if (to.leads !== 'nowhere') return undefined
  if (to.path === '') return { problem: 'empty', closest: [] }
  const gone = link.type === 'image' ? 'picture-gone' : 'gone'
  return to.closest === undefined
    ? { problem: gone, closest: [] }
    : { problem: `${gone}-closest`, closest: [posix.relative(posix.dirname(from), to.closest)] }
}
