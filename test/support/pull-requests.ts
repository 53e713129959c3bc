// Pull requests as communities make them, each as the files that it leaves behind; and their comments as they are sent.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assessChange } from '../../src/assess.ts'
import { readCommunity } from '../../src/community/read-community.ts'
import type { Comparison } from '../../src/comparison/compare-findings.ts'
import type { Review } from '../../src/decisions/change.ts'
import { type Decisions, decide } from '../../src/decisions/decide.ts'
import { recordsAmong } from '../../src/decisions/records.ts'
import { isWithoutRule } from '../../src/decisions/rules-for.ts'
import type { Assessment } from '../../src/health/assessment.ts'
import { commentReport, type PullRequest } from '../../src/reports/comment.ts'
import { readReported } from '../../src/reports/read-report.ts'
import { reportData } from '../../src/reports/report-data.ts'
import { blobOf } from '../../src/sources/blob.ts'
import { memory } from '../../src/sources/memory.ts'
import type { Steps } from '../../src/sources/steps.ts'

type Files = Readonly<Record<string, string>>
/** What happens to a file: its new text, a change of its text, or nothing left. */
type Edit = string | ((text: string) => string) | undefined

export interface Scenario {
  readonly name: string
  readonly community: string
  readonly edits: Readonly<Record<string, Edit>>
  /** What is different from the community's pages before the change. */
  readonly beforehand?: Readonly<Record<string, Edit>>
  /** What an earlier version of its branch did to the same community, as it stood before. */
  readonly earlier?: Readonly<Record<string, Edit>>
  readonly isFirst?: boolean
  /** What people said to it. */
  readonly reviews?: readonly Review[]
}

/** Returns a change of a text that must find what it replaces. */
function put(...changes: readonly (readonly [string, string])[]): (text: string) => string {
  return (text) =>
    changes.reduce((now, [from, to]) => {
      if (!now.includes(from)) throw new Error(`There is no “${from}” to replace.`)
      return now.replace(from, to)
    }, text)
}

/** Returns a text in which the columns of each table stand in another order. */
function columnsTurned(text: string): string {
  return text.replace(/^\|.*\|$/gm, (row) => {
    const cells = row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim())
    return `|   ${[...cells.slice(1), cells[0]].join('  |   ')}|`
  })
}

const agrees = (account: string): Review => ({
  ...{ account, isOurs: true, says: 'agrees', at: '2026-11-19T10:00:00Z', commit: headSha },
})

const lastCall = `# Call of 18 November 2026

## Decisions

- Each faculty has three people whom others can ask, see the [charter](../charter.md): 9 for, 2 against, 1 abstained.
`

const headSha = 'a'.repeat(40)
const healthy = 'test/communities/healthy'
const template = 'community-template'

export const scenarios: readonly Scenario[] = [
  {
    name: 'healthy-another-contact',
    community: healthy,
    edits: {
      'CODE_OF_CONDUCT.md': put([
        '| Jonas Weidenkamp | <jonas@conduct.osc-lindenau.example>, which only he reads | Works in the Institute of Rivers and Soils, with none of the coordinators |',
        '| Dana Ostrowska | <dana@conduct.osc-lindenau.example> | |',
      ]),
    },
  },
  {
    name: 'healthy-amended-charter',
    community: healthy,
    edits: {
      'charter.md': put(
        [
          'In Lindenau nobody has to lose, hide or repeat research because they did not know whom to ask.',
          'In Lindenau and its valley nobody has to lose, hide or repeat research because they did not know whom to ask.',
        ],
        [
          'when two thirds of the members on the call agree, and at least ten are there.',
          'when most members on the call agree.',
        ],
        ['- We do not give legal advice.\n', ''],
      ),
    },
  },
  {
    name: 'healthy-contact-leaves',
    community: healthy,
    edits: {
      'CODE_OF_CONDUCT.md': put([
        '| Jonas Weidenkamp | <jonas@conduct.osc-lindenau.example>, which only he reads | Works in the Institute of Rivers and Soils, with none of the coordinators |\n',
        '',
      ]),
      'roles.md': put(['Soraya Ferhani, Jonas Weidenkamp', 'Soraya Ferhani']),
      'people.md': put([
        '| Jonas Weidenkamp | Institute of Rivers and Soils | yes, 2026-03-02 | English, German | long series of measurements | [page](https://rivers.example/weidenkamp) |\n',
        '',
      ]),
    },
  },
  {
    name: 'healthy-dropped-milestone',
    community: healthy,
    edits: {
      'roadmap.md': put([
        '| M6 | The first month | Every new doctoral researcher has met one of us within their first month | Welcome host | 2027-10 | planned | | Every new doctoral researcher hears of us |\n',
        '',
      ]),
    },
  },
  {
    name: 'healthy-only-looks',
    community: healthy,
    edits: {
      'roadmap.md': (text) => columnsTurned(text.replace('- Period: 2026 to 2028', '* Period: 2026 to 2028')),
      'charter.md': (text) => text.replace(/\. (?=[A-Z])/g, '.\n'),
    },
  },
  {
    name: 'healthy-new-stakeholder',
    community: healthy,
    edits: {
      'stakeholders.md': put([
        '| Schools of the town |',
        '| Volunteer fire brigade | Partner | Lends us its hall in March | To be asked early | A hall, forty chairs | E-mail | once a year | Coordinators |\n| Schools of the town |',
      ]),
    },
  },
  {
    name: 'healthy-rating-of-a-person',
    community: healthy,
    edits: {
      'stakeholders.md': put([
        'The networks that we belong to',
        '| Contributor | Role | Power | Interest |\n|---|---|---|---|\n| Tomasz Grabiec | Coordinator | high | low |\n\nThe networks that we belong to',
      ]),
    },
  },
  {
    name: 'healthy-broken-table',
    community: healthy,
    edits: { 'roles.md': put(['|---|---|---|---|---|---|\n', '']) },
  },
  {
    name: 'healthy-five-notes-done',
    community: healthy,
    beforehand: {
      'roadmap.md': put(
        ['| Coordinators | 2027-11 | planned | |', '| Coordinators | | planned | |'],
        [
          'Two faculties name open work in their rules for hiring | Link to the data stewards |',
          'Two faculties name open work in their rules for hiring | |',
        ],
      ),
      'roles.md': put(['| Priyanka Devasthali | 2026-04-15 | 2028-04-30 |', '| | 2026-04-15 | |']),
      'meetings.md': put(['| every second Thursday | 2026-09-03 | 9:30 |', '| every second Thursday | 2026-09-03 | |']),
      'sustainability.md': put([
        '| The guide | A repository of the library | Keeper of the guide |',
        '| The guide | A repository of the library | |',
      ]),
    },
    edits: Object.fromEntries(
      ['roadmap.md', 'roles.md', 'meetings.md', 'sustainability.md'].map((path) => [
        path,
        () => readFileSync(join(healthy, path), 'utf8'),
      ]),
    ),
  },
  {
    name: 'healthy-agreed-in-a-meeting',
    community: healthy,
    edits: {
      'charter.md': put([
        'A monthly call that is open to anyone; a quiet',
        'A monthly call that is open to anyone; a visit to one archive a year; a quiet',
      ]),
      'notes/2026-11-18.md': [
        '# What an archive would need from us\n',
        '- Call: Monthly call\n- Present: 24\n',
        '## What we agreed\n',
        '- The charter offers a visit to one archive a year: 22 in favour, two abstained.\n',
        '## Who does what\n',
        '- Yannick: ask the city archive for a day, by 2026-12-10\n',
      ].join('\n'),
    },
  },
  {
    name: 'healthy-renamed-role',
    community: healthy,
    edits: { 'roles.md': put(['| Keeper of notes | Sees to it', '| Chronicler | Sees to it']) },
  },
  {
    name: 'healthy-swapped-ids',
    community: healthy,
    edits: {
      'roadmap.md': put(
        ['| M6 | The first month', '| M7 | The first month'],
        ['| M7 | New coordinators', '| M6 | New coordinators'],
      ),
    },
  },
  {
    name: 'healthy-another-hour',
    community: healthy,
    edits: {
      'meetings.md': put([
        '| third Wednesday of every month | 2024-04-17 | 14:00 |',
        '| second Tuesday of every month | 2024-04-17 | 16:30 |',
      ]),
    },
  },
  {
    name: 'healthy-moved-and-changed',
    community: healthy,
    edits: {
      'GOVERNANCE.md': undefined,
      'docs/GOVERNANCE.md': () =>
        readFileSync(join(healthy, 'GOVERNANCE.md'), 'utf8')
          .replaceAll('](', '](../')
          .replaceAll('](../https', '](https')
          .replace('spending up to 200 euros | Nobody objects |', 'spending up to 200 euros | Simple majority |'),
    },
  },
  {
    name: 'healthy-late-milestone',
    community: healthy,
    edits: {
      'roadmap.md': put(
        ['| 2027-03 | in progress | [The guide', '| 2026-09 | in progress | [The guide'],
        [
          '| M8 | It counts | Two faculties name open work in their rules for hiring | Link to the data stewards | 2028-06 |',
          '| M8 | It counts | Two faculties name open work in their rules for hiring | Treasurer | |',
        ],
      ),
    },
  },
  {
    name: 'healthy-first-contribution',
    community: healthy,
    isFirst: true,
    edits: {
      'guides/first-month.md': (text) => `${text}\nThe [map of the campus](campus-map.md) shows where we sit.\n`,
    },
  },
  {
    name: 'healthy-phone-number',
    community: healthy,
    isFirst: true,
    edits: {
      'people.md': put([
        '| Faculty of History | yes, 2026-03-18 |',
        '| Faculty of History, +49 170 1234567 | yes, 2026-03-18 |',
      ]),
      'notes/2026-10-21.md': (text) => `${text}\nThanks to all who came.\n`,
    },
  },
  {
    name: 'healthy-moved-charter',
    community: healthy,
    edits: {
      'charter.md': undefined,
      'docs/charter.md': (text) => text || readFileSync(join(healthy, 'charter.md'), 'utf8'),
    },
  },
  {
    name: 'healthy-own-checks',
    community: healthy,
    edits: {
      'community.yml': (text) =>
        `${text}not_for_us:\n  - check: milestone-has-date\n    because: We plan by season.\n    until: 2027-06-30\n`,
      '.github/workflows/check.yml': 'name: Check\n',
      'roadmap.md': put(['| Coordinators | 2027-11 | planned | |', '| Coordinators | | planned | |']),
    },
  },
  {
    name: 'healthy-broken-settings',
    community: healthy,
    edits: { 'meetings.md': put(['kind: meetings\n', 'kind: meetings\nowner: "Coordinators\n']) },
  },
  {
    name: 'healthy-charter-before-the-call',
    community: healthy,
    edits: {
      'charter.md': put([
        'Each faculty has two people whom others can ask.',
        'Each faculty has three people whom others can ask.',
      ]),
    },
    reviews: ['amira', 'tomasz'].map(agrees),
  },
  {
    name: 'healthy-agreed-on-a-call',
    community: healthy,
    edits: {
      'charter.md': put([
        'Each faculty has two people whom others can ask.',
        'Each faculty has three people whom others can ask.',
      ]),
      'notes/2026-11-18.md': lastCall,
    },
  },
  {
    name: 'template-untouched',
    community: template,
    edits: { 'README.md': (text) => `${text}\nWelcome!\n` },
  },
  {
    name: 'template-first-story',
    community: template,
    edits: {
      'community.yml': put(
        ['name: ', 'name: Open Science Community Lindenau #'],
        ['contact: ', 'contact: hello@osc-lindenau.example #'],
      ),
      'story.md': put(
        ['[Write here: the year and month, for example 2026-09]', '2026-09'],
        ['[Write here: people who agreed to be named, or a role such as “two librarians”]', 'two librarians'],
        [
          '[Write here: what would be missing if this community did not exist.]',
          'Everybody learns to share data alone.',
        ],
        ['[Write here: what somebody finds here that is hard to find elsewhere.]', 'Somebody who has done it before.'],
        ['[Write here: the next step that you would like to take, in one sentence.]', 'A first call in January.'],
      ),
    },
  },
  {
    name: 'template-somebody-who-was-not-asked',
    community: template,
    edits: { 'people.md': put(['| [Write here: a name] | |', '| Runa Halvorsen | University Library |']) },
  },
  {
    name: 'healthy-phone-number-taken-out-again',
    community: healthy,
    earlier: {
      'people.md': put([
        '| Faculty of History | yes, 2026-03-18 |',
        '| Faculty of History, +49 170 1234567 | yes, 2026-03-18 |',
      ]),
    },
    edits: {
      'people.md': put([
        '| Faculty of History | yes, 2026-03-18 |',
        '| Faculty of History, second floor | yes, 2026-03-18 |',
      ]),
    },
  },
]

/** Returns the text files of a folder. */
export function filesOf(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    paths.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(folder.length + 1), readFileSync(path, 'utf8')] as const
    }),
  )
}

type Versions = Pick<Scenario, 'community' | 'edits' | 'beforehand'>

/** Returns both versions of a scenario's community. */
export function versionsOf({ community, edits, beforehand = {} }: Versions): { base: Files; head: Files } {
  const base = edited(filesOf(community), beforehand)
  return { base, head: edited(base, edits) }
}

function edited(files: Files, edits: Scenario['edits']): Files {
  const head: Record<string, string> = { ...files }
  for (const [path, edit] of Object.entries(edits)) {
    if (edit === undefined) delete head[path]
    else head[path] = typeof edit === 'string' ? edit : edit(files[path] ?? '')
  }
  return head
}

/** The day of the golden reports. */
export const now = '2026-11-20'

export async function compared(
  scenario: Versions & Pick<Scenario, 'earlier'>,
): Promise<{ assessment: Assessment; comparison: Comparison }> {
  const { base, head } = versionsOf(scenario)
  const steps = scenario.earlier && Promise.resolve(stepsOf({ ...scenario, edits: scenario.earlier }))
  return assessChange({ head: memory(head), base: memory(base), steps }, { now, visibility: 'public' })
}

/** The one earlier version of a branch, as Git would tell it. */
function stepsOf(scenario: Pick<Scenario, 'community' | 'edits'>): Steps {
  const { base, head } = versionsOf(scenario)
  const paths = Object.keys(scenario.edits)
  const step = {
    id: '4f1c9a7e5d0b2c8f6a3e1d7b9c5f0a2e4d6b8c1f',
    source: memory(head),
    parents: [memory(base)],
    wrote: paths.map((path) => ({ path, blob: blobOf(Buffer.from(head[path] ?? '')) })),
    replaced: paths,
  }
  return { steps: [step], areAll: true }
}

/** Returns how far a scenario meets the rules of its community. */
export async function decisionsOf(scenario: Scenario, { touched: files }: Comparison): Promise<Decisions> {
  const { base, head } = versionsOf(scenario)
  const known = await readCommunity(memory(base))
  const after = await readCommunity(memory(head))
  const moment = '2026-11-19T09:30:00Z'
  const { reviews = [] } = scenario
  const author = { account: 'ben', isOurs: true }
  const change = { number: 12, author, openedAt: moment, newestAt: moment, head: headSha, files, reviews }
  const brought = new Set(
    recordsAmong(
      files.map(({ path }) => path),
      known.settings,
    ),
  )
  const records = { base: known.community, withRecords: after.community, brought }
  const outcomes = decide({ change, base: known, records, now: `${now}T09:00:00Z` })
  return { outcomes, isWithoutRule: isWithoutRule(change, known) }
}

export function pullOf(scenario: Scenario, comparison: Comparison): PullRequest {
  return {
    files: comparison.touched,
    filesAreAll: true,
    isFirst: scenario.isFirst ?? false,
    folder: '',
    home: { url: 'https://github.com/osc-lindenau/community', branch: 'spring-cleaning', folder: '' },
    standingUrl: 'https://github.com/osc-lindenau/community/issues/1',
  }
}

/** Returns the comment on a scenario, made as the privileged job makes it: from the report that the check wrote as JSON. */
export async function commentOn(scenario: Scenario): Promise<string> {
  const { assessment, comparison } = await compared(scenario)
  const read = readReported(JSON.parse(JSON.stringify(reportData(assessment, { comparison }))))
  if (!read) throw new Error('Our own report could not be read.')
  return commentReport(read, { ...pullOf(scenario, comparison), decisions: await decisionsOf(scenario, comparison) })
}
