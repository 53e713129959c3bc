import { anchorsOf, hasAnchor, hasLooseAnchor } from '../../community/anchors.ts'
import type { Community } from '../../community/build-community.ts'
import { filesIn } from '../../community/known-files.ts'
import { redirected } from '../../community/link-edit.ts'
import type { Page } from '../../documents/page.ts'
import { closestTo } from '../../kinds/choices.ts'
import { onlySlipOf } from '../../kinds/slips.ts'
import { defineCheck } from '../check.ts'
import { type LookedAt, openPages } from '../subjects/area-of-page.ts'
import { type LinkOfPage, linksOf } from '../subjects/links-of-page.ts'

export default defineCheck({
  id: 'link-finds-its-heading',
  area: (page: LookedAt) => page.area,
  severity: 'advice',
  from: 'launching',
  since: 1,
  title: 'Links to a place in a page find that place',
  says: 'The link to {target} opens {page:path}, where no heading has the name {anchor}{hint:phrase}{closest:list}.',
  why: 'The reader lands at the top of the page and has to search.',
  fix: 'After #, write the words of the heading in small letters, with hyphens for spaces and no other marks: meetings.md#next-calls.',
  phrases: { closest: '; the closest is ', none: '' },
  minutes: 3,
  examples: [
    {
      name: 'headings of this page, of another page and of a folder',
      files: {
        'README.md':
          '# Lindenau\n\n## Who & why?\n\n## Talks\n\n## Talks\n\n[a](#who--why) [b](#talks-1) [c](notes/#march) [d](#Talks)\n',
        'notes/README.md': '# Notes\n\n<a id="march"></a>\n',
      },
      expect: [],
    },
    {
      name: 'a heading that was renamed',
      files: {
        'README.md': '# Lindenau\n\n[Values](charter.md#our-vaules) and [team](#team)\n',
        'charter.md': '# Charter\n\n## Our values\n\nTrust.\n',
      },
      expect: [
        'README.md:3 The link to “charter.md#our-vaules” opens charter.md, where no heading has the name “our-vaules”; the closest is “our-values”.',
        'README.md:3 The link to “#team” opens README.md, where no heading has the name “team”.',
      ],
      fixed: { 'README.md': '# Lindenau\n\n[Values](charter.md#our-values) and [team](#team)\n' },
    },
    {
      name: 'a line of a file and the top of a page',
      files: { 'README.md': '# Lindenau\n\n[Line 3](charter.md?plain=1#L3) [Up](#top)\n', 'charter.md': '# Charter\n' },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    openPages(community).filter((page) =>
      linksOf(page, community).some((found) => aim(found, community) !== undefined),
    ),

  inspect: (subject, { community }) => {
    const files = filesIn(community.files)
    if (files.namesPlaces(subject.path)) return []
    let suggested = 0
    return linksOf(subject, community).flatMap((found) => {
      const aimed = aim(found, community)
      if (!aimed || isFound(aimed, files.isInSite(subject.path))) return []
      const { page, anchor } = aimed
      suggested += 1
      const closest =
        suggested > mostSuggested ? undefined : closestTo(anchor.toLowerCase(), [...anchorsOf(page)], (own) => own)
      const hint = closest === undefined ? 'none' : 'closest'
      const values = {
        target: found.link.target,
        page: page.path,
        anchor,
        hint,
        closest: closest === undefined ? [] : [closest],
      }
      return [{ about: subject.about({ entry: found.link.target }), place: subject.at(found.link), values }]
    })
  },

  correct({ place, values }, subject, { community }) {
    const [target, anchor] = [String(values.target), String(values.anchor)]
    const page = pageAt(String(values.page), community)
    const meant = page && onlySlipOf(anchor.toLowerCase(), [...anchorsOf(page)], (own) => own)
    const instead = `${target.slice(0, target.indexOf('#'))}#${meant}`
    return place && meant !== undefined ? redirected(subject.page, { place, target, instead }) : undefined
  },
})

// Comparing with every heading takes long, and a page may hold thousands of such links.
const mostSuggested = 50

interface Aim {
  readonly page: Page
  readonly anchor: string
}

function isFound({ page, anchor }: Aim, onSite: boolean): boolean {
  return hasAnchor(page, anchor) || (onSite && hasLooseAnchor(page, anchor))
}

/** Returns the page that a link with an anchor opens, where we could read it; a folder opens its README. */
function aim({ link, to }: LinkOfPage, community: Community): Aim | undefined {
  if (link.type !== 'link' || (to.leads !== 'there' && to.leads !== 'other-letters') || to.anchor === undefined)
    return undefined
  const page = pageAt(to.path, community)
  return page && page.tree.children.length > 0 ? { page, anchor: to.anchor } : undefined
}

const pagesByPath = new WeakMap<Community, ReadonlyMap<string, Page>>()

function pageAt(path: string, community: Community) {
  let pages = pagesByPath.get(community)
  if (!pages) {
    pages = new Map(community.pages.map((page) => [page.path, page]))
    pagesByPath.set(community, pages)
  }
  const inFolder = path === '' ? '' : `${path}/`
  return pages.get(path) ?? pages.get(`${inFolder}README.md`)
}
