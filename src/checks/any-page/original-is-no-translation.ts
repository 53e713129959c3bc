import { defineCheck } from '../check.ts'
import type { LookedAt } from '../subjects/area-of-page.ts'
import { type MadeFrom, withOriginal } from '../subjects/made-from.ts'

interface Pair {
  readonly made: MadeFrom
  readonly original: LookedAt
}

const page = (original?: string) =>
  `${original === undefined ? '' : `---\ntranslation_of: ${original}\n---\n`}# Carta\n`

export default defineCheck({
  id: 'original-is-no-translation',
  area: ({ made }: Pair) => made.area,
  severity: 'advice',
  from: 'launching',
  since: 1,
  title: 'A page is translated from the one that counts, not from a translation of it',
  says: '{page:path} translates {between:path}, which is itself a translation of {original:path}.',
  why: 'What changes in the page that counts arrives late, or never, where it has to pass through another language.',
  fix: 'Compare {page:path} with {original:path}, and name that one after “translation_of:”.',
  minutes: 15,
  examples: [
    {
      name: 'two translations of one page',
      files: { 'charter.md': page(), 'carta.md': page('charter.md'), 'charte.md': page('charter.md') },
      expect: [],
    },
    {
      name: 'a translation of a translation',
      files: { 'charter.md': page(), 'carta.md': page('charter.md'), 'charte.md': page('carta.md') },
      expect: ['charte.md:2 charte.md translates carta.md, which is itself a translation of charter.md.'],
    },
    {
      name: 'two pages that translate each other, which is told by itself',
      files: { 'carta.md': page('charte.md'), 'charte.md': page('carta.md') },
      expect: [],
    },
  ],

  subjects: ({ community }) => withOriginal(community).filter(({ made }) => made.how === 'translated'),

  inspect: ({ made, original }, { community }) => {
    const next = withOriginal(community).find(
      (pair) => pair.made.path === original.path && pair.made.how === 'translated',
    )
    if (!next || next.original.path === made.path) return []
    return [
      {
        about: made.about({ field: 'translation_of' }),
        place: made.place,
        values: { page: made.path, between: original.path, original: next.original.path },
      },
    ]
  },
})
