import type { Table } from 'mdast'
import { partsOf } from '../../community/page-parts.ts'
import { plainName } from '../../documents/sections.ts'
import { readTable } from '../../documents/tables.ts'
import { plainText } from '../../documents/written.ts'
import { namedBy } from '../../kinds/read-fields.ts'
import recognition from '../../kinds/recognition.ts'
import { defineCheck } from '../check.ts'
import { documentPages, type LookedAt } from '../subjects/area-of-page.ts'

const page = (rows: string, heading = 'Asks', head = 'Topic | Why') =>
  `# Asks and offers\n\nWrite down what you would like to learn.\n\n## ${heading}\n\n| ${head} |\n|---|---|\n${rows}`

export default defineCheck({
  id: 'asks-and-offers-are-filled-in',
  area: 'participation',
  severity: 'advice',
  from: 'launching',
  since: 1,
  title: 'Tables of asks and offers have at least one row with words in it',
  says: 'The table under {heading} in {page:path} has only empty rows.',
  why: 'Nobody likes to be the first; an empty table tells people that nobody asks here.',
  fix: 'Write the first row yourself, small and honest: one thing that you would like to learn, or one that you could show.',
  minutes: 5,
  source: 'An open-community-building repository: eight blank rows',
  examples: [
    {
      name: 'a table with an ask',
      files: { 'asks-and-offers.md': page('| Licences | we never know which |\n') },
      expect: [],
    },
    {
      name: 'only blank rows',
      files: { 'asks-and-offers.md': page('| | |\n| | |\n', 'Your Asks') },
      expect: ['asks-and-offers.md:7 The table under “Your Asks” in asks-and-offers.md has only empty rows.'],
    },
    {
      name: 'in German',
      files: { 'recognition.md': page('| | |\n', 'Angebote', 'Thema | Von') },
      expect: ['recognition.md:7 The table under “Angebote” in recognition.md has only empty rows.'],
    },
    {
      name: 'a table that waits for words',
      files: { 'recognition.md': page('| Example: Licences | we never know which |\n| [Write here: a topic] | |\n') },
      expect: [],
    },
    {
      name: 'a table about something else',
      files: { 'recognition.md': page('| | |\n', 'Calendar') },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    documentPages(community)
      .filter(({ kind, path }) => kind === recognition.kind && !community.privatePages.has(path))
      .flatMap(exchangeTables),

  inspect: ({ of, table, heading }) => {
    const isBlank = readTable(table).rows.every(({ cells }) => cells.every(({ text }) => text === ''))
    const { line, column } = table.position?.start ?? { line: 1, column: 1 }
    return isBlank
      ? [
          {
            about: of.about({ field: plainName(heading) }),
            place: of.at({ line, column }),
            values: { page: of.path, heading },
          },
        ]
      : []
  },
})

interface ExchangeTable {
  readonly of: LookedAt
  readonly table: Table
  readonly heading: string
}

const exchanges = ['asks', 'offers', 'lightning_talks']

function exchangeTables(of: LookedAt): readonly ExchangeTable[] {
  return partsOf(of.page).tables.flatMap(({ table, under }) => {
    const heading = under ? plainText([under]).trim() : ''
    return namedBy(heading, recognition.fields).some((name) => exchanges.includes(name)) ? [{ of, table, heading }] : []
  })
}
