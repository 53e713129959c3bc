import { homeAddressWords } from '../../documents/personal.ts'
import { defineCheck } from '../check.ts'
import { everyPage, type LookedAt } from '../subjects/area-of-page.ts'
import { eachSpot, isPublic, type Spot, spottedIn, stopInOwnPages } from '../subjects/in-public.ts'
import { tablesOf } from '../subjects/tables-of-people.ts'
import { linesOf, visibleText } from '../subjects/visible-text.ts'

const page = (line: string) => ({ 'roadmap.md': `# Roadmap\n\n## Next steps\n\n${line}\n` })

export default defineCheck({
  id: 'home-address-stays-out',
  area: (page: LookedAt) => page.area,
  severity: stopInOwnPages,
  from: 'always',
  since: 1,
  title: 'Nobody’s home address stands where anyone can read it',
  says: '{page:path} shows somebody’s home address, and anyone can read it.',
  exposes: 'Somebody’s home address',
  why: 'It tells strangers where a person lives, and deleting it later does not take it out of older versions.',
  fix: 'Delete it, and ask whoever looks after the repository to take it out of older versions. The city is enough, and only with the person’s consent.',
  minutes: 10,
  source: 'Contributor Covenant: publishing private information',
  examples: [
    {
      name: 'a home address',
      files: page('Home address: Lindenweg 12, 04177 Lindenau'),
      expect: ['roadmap.md:5 roadmap.md shows somebody’s home address, and anyone can read it.'],
    },
    {
      name: 'a column of home addresses',
      files: { 'people.md': '# People\n\n| Name | Privatadresse |\n|---|---|\n| Dana Vermeulen | Lindenweg 12 |\n' },
      expect: ['people.md:5 people.md shows somebody’s home address, and anyone can read it.'],
    },
    {
      name: 'the address of a house where a community meets',
      files: page('Address: University library, Lindenweg 12. Nobody needs to tell their home address: 1 is enough.'),
      expect: [],
    },
    {
      name: 'a rule about home addresses',
      files: page('We never ask for a home address: a city is enough.'),
      expect: [],
    },
  ],

  subjects: (context) => spottedIn(isPublic(context) ? everyPage(context.community) : [], homeAddressesIn),

  inspect: eachSpot,
})

const quickLook = new RegExp(homeAddressWords.replaceAll(' ', '\\s'), 'i')
// A label begins its line, and an address has a number.
const labelled = new RegExp(`^[ \\t]*(?:${homeAddressWords})\\s?:[ \\t]*\\S[^\\n]{0,80}\\d`, 'gimu')
const column = new RegExp(`^(?:${homeAddressWords})$`, 'iu')

function homeAddressesIn(subject: LookedAt): readonly Spot[] {
  if (!quickLook.test(subject.page.text)) return []
  const inText = visibleText(subject.page).flatMap((block) => {
    const lineOf = linesOf(block)
    return [...block.text.matchAll(labelled)].map(({ index }) => ({ line: lineOf(index), column: block.column }))
  })
  const inTables = tablesOf(subject).flatMap(({ header, rows }) => {
    const at = header.findIndex(({ text }) => column.test(text.trim()))
    return at < 0
      ? []
      : rows().flatMap(({ cells }) =>
          /\d/.test(cells[at]?.text ?? '') ? [{ line: cells[at]?.line ?? 1, column: cells[at]?.column ?? 1 }] : [],
        )
  })
  return [...inText, ...inTables]
}
