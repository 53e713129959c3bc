import { wordsBelow } from '../../activity/since-then.ts'
import { titlesOfChangedSections } from '../../documents/changed-sections.ts'
import { readPage } from '../../documents/page.ts'
import { defineCheck } from '../check.ts'
import type { LookedAt } from '../subjects/area-of-page.ts'
import { type MadeFrom, withOriginal } from '../subjects/made-from.ts'

const charter = (scope: string, how: string) => `# Charter\n\n## Scope\n\n${scope}\n\n## How we decide\n\n${how}\n`
const carta = '---\ntranslation_of: charter.md\n---\n# Carta\n\n## Alcance\n\nTodas las personas.\n'

interface Pair {
  readonly made: MadeFrom
  readonly original: LookedAt
}

/** More parts than these are no help to whoever has to look at them all. */
const mostNamed = 5

export default defineCheck({
  id: 'page-follows-its-original',
  area: ({ made }: Pair) => made.area,
  severity: ({ made }, { stage }) => (made.how === 'adapted' || stage === 'planning' ? 'advice' : 'warning'),
  from: 'launching',
  since: 1,
  title: 'Translations say what their originals say today',
  says: '{page:path} is behind {original:path}: {least:phrase}{count:number|change|changes} since {since:date}{where:phrase}{sections:list}.',
  why: 'Whoever reads this page may rely on something that no longer holds, and the original is what counts.',
  fix: 'Read there what changed, say the same in {page:path}, and save it. If nothing has to change, set its “last_reviewed” to today.',
  phrases: { exactly: '', least: 'at least ', in: ', in ', among: ', among other places in ', nowhere: '' },
  minutes: 30,
  source: 'opensource.guide and Contributor Covenant, translations',
  examples: [
    {
      name: 'an original that was changed since, twice',
      files: { 'charter.md': charter('Everybody.', 'By consent.'), 'carta.md': carta },
      earlier: [
        { on: '2025-11-20', files: { 'charter.md': charter('Researchers.', 'By vote.') } },
        { on: '2025-12-01', files: { 'charter.md': charter('Researchers.', 'By vote.'), 'carta.md': carta } },
        { on: '2026-01-12', files: { 'charter.md': charter('Everybody.', 'By vote.'), 'carta.md': carta } },
        { on: '2026-02-18', files: { 'charter.md': charter('Everybody.', 'By consent.'), 'carta.md': carta } },
      ],
      expect: [
        'carta.md:1 carta.md is behind charter.md: 2 changes since 12 January 2026, in “Scope” and “How we decide”.',
      ],
    },
    {
      name: 'a translation that was changed with it',
      files: { 'charter.md': charter('Everybody.', 'By vote.'), 'carta.md': `${carta}Y sus amistades.\n` },
      earlier: [
        { on: '2025-11-20', files: { 'charter.md': charter('Researchers.', 'By vote.'), 'carta.md': carta } },
        {
          on: '2026-01-12',
          files: { 'charter.md': charter('Everybody.', 'By vote.'), 'carta.md': `${carta}Y sus amistades.\n` },
        },
      ],
      expect: [],
    },
    {
      name: 'what became of a page in earlier versions is not always known',
      files: { 'charter.md': charter('Everybody.', 'By vote.'), 'carta.md': carta },
      expect: [],
    },
  ],

  subjects: ({ community }) => withOriginal(community),

  inspect: ({ made, original }, { history, now }) => {
    const since = history?.get(made.path)
    if (!since || since.original !== original.path) return 'unknown'
    const { page } = original
    const isBeingWritten = wordsBelow(since.saved) !== wordsBelow(page.text)
    const count = since.days.length + (isBeingWritten ? 1 : 0)
    const then = readPage(original.path, new TextEncoder().encode(since.then))
    if (count === 0 || wordsBelow(since.then) === wordsBelow(page.text)) return []
    const sections = titlesOfChangedSections(then, page)
    const where = sections.length === 0 ? 'nowhere' : sections.length > mostNamed ? 'among' : 'in'
    return [
      {
        about: made.about({ field: 'translation_of' }),
        place: made.at({ line: 1, column: 1 }),
        values: {
          page: made.path,
          original: original.path,
          least: since.isWhole ? 'exactly' : 'least',
          count,
          since: since.days.at(-1) ?? now,
          where,
          sections: sections.slice(0, mostNamed),
        },
      },
    ]
  },
})
