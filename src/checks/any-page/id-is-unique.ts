import { plainName } from '../../documents/sections.ts'
import type { Place } from '../../finding.ts'
import { type Context, defineCheck } from '../check.ts'
import { documentPages, type LookedAt } from '../subjects/area-of-page.ts'

const charter = '---\nid: our-charter\n---\n# Charter\n\n## Vision\n\nEvery result can be read by everyone.\n'

export default defineCheck({
  id: 'id-is-unique',
  area: (page: WithId) => page.area,
  severity: { planning: 'advice', launching: 'warning', active: 'error' },
  from: 'planning',
  since: 1,
  title: 'No two pages have the same short name (“id”)',
  says: '{page:path} has the short name {id} after “id:”, which {other:path} has already.',
  why: 'A link to that name could mean either page.',
  fix: 'Write another name after “id:” on one of them, or delete the line: a page needs none.',
  minutes: 2,
  source: 'rust-lang/team, validate',
  examples: [
    {
      name: 'two ids',
      files: { 'charter.md': charter, 'roadmap.md': '---\nid: our-plan\n---\n# Roadmap\n' },
      expect: [],
    },
    {
      name: 'one id twice',
      files: { 'charter.md': charter, 'roadmap.md': '---\nid: Our Charter\n---\n# Roadmap\n' },
      expect: ['roadmap.md:2 roadmap.md has the short name “Our Charter” after “id:”, which charter.md has already.'],
    },
    {
      name: 'a translation shares the id of its page',
      files: {
        'charter.md': charter,
        'docs/charter.es.md': `---\nkind: charter\nid: our-charter\ntranslation_of: ../charter.md\n---\n# Carta\n`,
      },
      expect: [],
    },
  ],

  subjects: pagesWithId,

  inspect: ({ id, first, ...subject }) => {
    if (first.path === subject.path) return []
    const about = subject.about({ field: 'id' })
    return [
      {
        about,
        place: placeOfId(subject),
        also: placeOfId(first),
        values: { page: subject.path, id, other: first.path },
      },
    ]
  },
})

/** A page with its id, and the first page that has the same; a translation may share the id of its page. */
interface WithId extends LookedAt {
  readonly id: string
  readonly first: LookedAt
}

function pagesWithId({ community }: Context): readonly WithId[] {
  const byId = new Map<string, LookedAt>()
  return documentPages(community).flatMap((page) => {
    const id = idOf(page)
    if (id === undefined || page.page.settings.settings.has('translation_of')) return []
    const first = byId.get(plainName(id)) ?? page
    byId.set(plainName(id), first)
    return [{ ...page, id, first }]
  })
}

function placeOfId(page: LookedAt): Place {
  return page.at(page.page.settings.settings.get('id') ?? { line: 1, column: 1 })
}

function idOf({ page }: LookedAt): string | undefined {
  const value = page.settings.settings.get('id')?.value
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
