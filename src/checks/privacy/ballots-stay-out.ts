import { areVotes } from '../../documents/confidential.ts'
import type { Area } from '../../finding.ts'
import { type Context, defineCheck } from '../check.ts'
import { areaOfPage, everyPage } from '../subjects/area-of-page.ts'
import { isPublic } from '../subjects/in-public.ts'
import { tablesOf } from '../subjects/tables-of-people.ts'

interface Votes {
  readonly path: string
  readonly kind?: string
  readonly area: Area
  readonly line: number
}

export default defineCheck({
  id: 'ballots-stay-out',
  area: (votes: Votes) => votes.area,
  severity: 'warning',
  from: 'always',
  since: 1,
  title: 'Single votes and lists of voters are not public',
  says: '{page:path} looks like a list of voters or of single votes, and anyone can read it.',
  why: 'A vote is free only when nobody can see who cast it.',
  fix: 'Publish the totals and keep the list where only those who count the votes can open it.',
  minutes: 15,
  source: 'CHAOSS and Kubernetes, elections',
  examples: [
    {
      name: 'totals',
      files: {
        'README.md': '# Lindenau\n',
        'elections/2026/results.md': '# Results\n\n| Candidate | Votes |\n|---|---|\n| Dana Vermeulen | 24 |\n',
      },
      expect: [],
    },
    {
      name: 'a file of ballots',
      files: { 'README.md': '# Lindenau\n', 'elections/2026/ballots.csv': 'x' },
      expect: [
        'elections/2026/ballots.csv:1 elections/2026/ballots.csv looks like a list of voters or of single votes, and anyone can read it.',
      ],
    },
    {
      name: 'a table of who voted for what',
      files: {
        'elections/2026/votes.md': '# Votes\n\n| Voter | Vote |\n|---|---|\n| Dana Vermeulen | Amira Haddad |\n',
      },
      expect: [
        'elections/2026/votes.md:5 elections/2026/votes.md looks like a list of voters or of single votes, and anyone can read it.',
      ],
    },
    {
      name: 'how voters are chosen',
      files: { 'elections/voters.md': '# Voters\n\nEvery member can vote.\n' },
      expect: [],
    },
  ],

  subjects: (context) => (isPublic(context) ? [...filesOf(context), ...tablesOfVotes(context)] : []),

  inspect: ({ path, kind, line }) => [
    { about: { path, ...(kind !== undefined && { kind }) }, place: { path, line, column: 1 }, values: { page: path } },
  ],
})

const listOfVotes =
  /(?:^|\/)(?:ballots?|voters?|voter[-_]?(?:list|roll)|votes[-_]by[-_]voter|electorate)\.(?:csv|tsv|ya?ml|json|xlsx?|ods|txt)$/i

function filesOf({ community }: Context): readonly Votes[] {
  return [...community.files]
    .filter((path) => listOfVotes.test(path))
    .map((path) => ({ path, area: areaOfPage(path, community), line: 1 }))
}

function tablesOfVotes({ community }: Context): readonly Votes[] {
  return everyPage(community).flatMap((page) =>
    tablesOf(page)
      .filter(({ columns, rows }) => rows().length > 0 && areVotes(columns))
      .slice(0, 1)
      .map(({ rows }) => ({
        path: page.path,
        ...(page.kind !== undefined && { kind: page.kind }),
        area: page.area,
        line: rows()[0]?.line ?? 1,
      })),
  )
}
