import { defineCheck } from '../check.ts'
import { everyPage, type LookedAt } from '../subjects/area-of-page.ts'
import { eachSpot, isPublic, type Spot, spottedIn, stopInOwnPages } from '../subjects/in-public.ts'
import { isOfPeople, type PlainTable, tablesOf } from '../subjects/tables-of-people.ts'
import { isTrait } from '../subjects/traits.ts'

const page = (rows: string, head = 'Gender | Members') => ({
  'community.yml': 'documents:\n  roadmap: report.md\n',
  'report.md': `# Report\n\n| ${head} |\n|---|---|\n${rows}\n`,
})

export default defineCheck({
  id: 'small-numbers-stay-out',
  area: (page: LookedAt) => page.area,
  severity: stopInOwnPages,
  from: 'always',
  since: 1,
  title: 'Nobody can be recognised from a count',
  says: 'A table about people on {page:path} has a count under five, and anyone can read it.',
  exposes: 'A count of people that is too small to hide who is meant',
  why: 'Where only two or three people are counted, everybody knows who they are.',
  fix: 'Write “fewer than 5”, or put small groups together. Then ask whoever looks after the repository to take the count out of older versions.',
  minutes: 10,
  source: 'CHAOSS, demographics: smallest group of five',
  examples: [
    { name: 'large groups', files: page('| Women | 24 |\n| Men | 21 |'), expect: [] },
    {
      name: 'a small group',
      files: page('| Women | 24 |\n| Another | 2 |'),
      expect: ['report.md:6 A table about people on report.md has a count under five, and anyone can read it.'],
    },
    { name: 'small groups put together', files: page('| Women | 24 |\n| Another | fewer than 5 |'), expect: [] },
    {
      name: 'a table about something else',
      files: page('| Outreach | 2 |\n| Training | 3 |', 'Group | Members'),
      expect: [],
    },
    { name: 'shares are no counts', files: page('| Women | 54 % |\n| Another | 4 % |', 'Gender | Share'), expect: [] },
  ],

  subjects: (context) =>
    spottedIn(isPublic(context) ? everyPage(context.community) : [], (page) =>
      tablesOf(page)
        .filter((table) => !isOfPeople(table, page))
        .flatMap(smallCounts),
    ),

  inspect: eachSpot,
})

const noCount =
  /year|date|month|share|percent|score|level|rank|average|mean|median|goal|target|^id$|^no$|^n[ro]$|annee|jahr|ano|anno|anteil|part|%/

/** The first count under five of each row, in a table whose first column or heading is about such a trait. */
function smallCounts({ columns, header, heading, rows }: PlainTable): readonly Spot[] {
  if (!isTrait(columns[0] ?? '') && !isTrait(heading)) return []
  const all = rows()
  const isCount = (name: string, at: number) =>
    !noCount.test(name) && !/%/.test(header[at]?.text ?? '') && isCounted(all.map(({ cells }) => cells[at]?.text ?? ''))
  const counts = columns.flatMap((name, at) => (at > 0 && isCount(name, at) ? [at] : []))
  return all.flatMap(({ cells }) => {
    const small = counts.map((at) => cells[at]).find((cell) => cell && /^[1-4](?:\s*\(.*\))?$/.test(cell.text.trim()))
    return small ? [{ line: small.line, column: small.column }] : []
  })
}

function isCounted(cells: readonly string[]): boolean {
  return cells.every((text) => /^(?:\d+(?:\s*\(.*\))?|[<≤]\s?\d+|fewer than \d+|[-–—]?)$/i.test(text.trim()))
}
