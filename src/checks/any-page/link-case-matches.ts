import { posix } from 'node:path'
import { afterPath, asAddress, redirected } from '../../community/link-edit.ts'
import { defineCheck } from '../check.ts'
import { type LookedAt, openPages } from '../subjects/area-of-page.ts'
import { linksOf } from '../subjects/links-of-page.ts'

export default defineCheck({
  id: 'link-case-matches',
  area: (page: LookedAt) => page.area,
  severity: { planning: 'advice', launching: 'warning' },
  from: 'planning',
  since: 1,
  title: 'Links write capital and small letters as the files do',
  says: 'The link to {target} works on some computers only: the file is called {file:path}.',
  why: 'Many computers take capital and small letters for the same; the web does not.',
  fix: 'Write the name in the link as the file has it.',
  minutes: 2,
  examples: [
    {
      name: 'the same letters',
      files: { 'README.md': '# Lindenau\n\n[Charter](Charter.md)\n', 'Charter.md': '# Charter\n' },
      expect: [],
    },
    {
      name: 'small letters for a capital one',
      files: { 'README.md': '# Lindenau\n\n[Charter](charter.md)\n', 'Charter.md': '# Charter\n' },
      expect: ['README.md:3 The link to “charter.md” works on some computers only: the file is called Charter.md.'],
      fixed: { 'README.md': '# Lindenau\n\n[Charter](Charter.md)\n' },
    },
    {
      name: 'by way of other folders, to a heading',
      files: {
        'guides/first-day.md':
          '# First day\n\nSix of us met, agreed on the day of the open house, and read our [vision](../About%20Us/charter.md#vision "charter.md") again.\n',
        'about us/Charter.md': '# Charter\n\n## Vision\n\nOpen.\n',
        'README.md': '# Lindenau\n\n[First day](guides/first-day.md)\n',
      },
      expect: [
        'guides/first-day.md:3 The link to “../About%20Us/charter.md#vision” works on some computers only: the file is called about us/Charter.md.',
      ],
      fixed: {
        'guides/first-day.md':
          '# First day\n\nSix of us met, agreed on the day of the open house, and read our [vision](../about%20us/Charter.md#vision "charter.md") again.\n',
      },
    },
    {
      name: 'both spellings are there',
      files: {
        'README.md': '# Lindenau\n\n[Charter](charter.md)\n',
        'Charter.md': '# Charter\n',
        'charter.md': '# Charter\n',
      },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    openPages(community).filter((page) =>
      linksOf(page, community).some(({ to }) => to.leads === 'there' || to.leads === 'other-letters'),
    ),

  inspect: (subject, { community }) =>
    linksOf(subject, community).flatMap(({ link, to }) =>
      to.leads === 'other-letters'
        ? [
            {
              about: subject.about({ entry: link.target }),
              place: subject.at(link),
              values: { target: link.target, file: to.path },
            },
          ]
        : [],
    ),

  correct({ place, values }, { page, path }) {
    const target = String(values.target)
    const instead = asAddress(posix.relative(posix.dirname(path), String(values.file)))
    // One that begins at the root of the repository keeps doing so.
    const address = target.startsWith('/') ? asAddress(`/${values.file}`) : instead
    const folder = /\/(?:[?#].*)?$/s.test(target) ? '/' : ''
    return place && redirected(page, { place, target, instead: `${address}${folder}${afterPath(target)}` })
  },
})
