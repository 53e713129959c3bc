import { defineCheck } from '../check.ts'
import { type MadeFrom, madeFrom } from '../subjects/made-from.ts'

const carta = (original: string) =>
  `---\ntranslation_of: ${original}\n---\n# Carta\n\n## Alcance\n\nTodas las personas.\n`

export default defineCheck({
  id: 'original-is-there',
  area: (made: MadeFrom) => made.area,
  severity: { planning: 'advice', launching: 'warning' },
  from: 'planning',
  since: 1,
  title: 'Where a page says that it translates another, that page is there',
  says: '{page:path} says that it translates “{target:path}”, and nothing is there{hint:phrase}{closest:list}.',
  why: 'Nobody can tell which page counts, or whether this one still says the same.',
  fix: 'Write the name of the page that counts after “translation_of:”.',
  phrases: { meant: '; perhaps it is ', none: '' },
  minutes: 3,
  examples: [
    {
      name: 'a page that is there',
      files: { 'charter.md': '# Charter\n', 'es/carta.md': carta('../charter.md') },
      expect: [],
    },
    {
      name: 'a page of that name in another folder',
      files: { 'charter.md': '# Charter\n', 'es/carta.md': carta('charter.md') },
      expect: [
        'es/carta.md:2 es/carta.md says that it translates “charter.md”, and nothing is there; perhaps it is “charter.md”.',
      ],
    },
    {
      name: 'a page of another repository, which this report does not open',
      files: { 'es/carta.md': carta('https://lindenau.example/charter') },
      expect: [],
    },
  ],

  subjects: ({ community }) => madeFrom(community).filter(({ how }) => how === 'translated'),

  inspect: (made) => {
    const { to, target } = made
    if (to.leads === 'elsewhere') return 'unknown'
    if (to.leads === 'there' || to.leads === 'other-letters') return []
    const closest = to.leads === 'nowhere' && to.closest !== undefined ? [to.closest] : []
    return [
      {
        about: made.about({ field: 'translation_of' }),
        place: made.place,
        values: { page: made.path, target, hint: closest.length > 0 ? 'meant' : 'none', closest },
      },
    ]
  },
})
