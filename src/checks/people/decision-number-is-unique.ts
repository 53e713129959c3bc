import { plainName } from '../../documents/sections.ts'
import { defineCheck } from '../check.ts'
import { type Decision, numberOf } from '../subjects/decisions.ts'

const active = { 'community.yml': 'stage: active\n' }
const log = (...rows: readonly string[]) =>
  `# Decisions\n\n| Number | Date | Subject |\n|---|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}`

export default defineCheck({
  id: 'decision-number-is-unique',
  area: 'people',
  severity: { launching: 'warning', active: 'error' },
  from: 'launching',
  since: 1,
  title: 'No two decisions have the same number',
  says: 'The number {number} of {decision} belongs to {other} as well.',
  why: 'Whoever writes “as agreed in {number}” may mean either.',
  fix: 'Give the later one the next free number, and look where it is named.',
  minutes: 5,
  source: 'TODO Group: two schemes of numbers in one folder',
  examples: [
    {
      name: 'two numbers',
      files: {
        ...active,
        'decisions.md': log('2026-01 | 2026-01-21 | Meet in the library', '2026-02 | 2026-02-18 | A logo'),
      },
      expect: [],
    },
    {
      name: 'one number twice',
      files: {
        ...active,
        'decisions.md': log('2026-01 | 2026-01-21 | Meet in the library', '2026-01 | 2026-02-18 | A logo'),
      },
      expect: ['decisions.md:6 The number “2026-01” of “A logo” belongs to “Meet in the library” as well.'],
    },
    {
      name: 'in the names of files',
      files: {
        ...active,
        'decisions/0007-logo.md': '# A logo\n\n## Decision\n\nBlue.\n',
        'decisions/0007-name.md': '# A name\n\n## Decision\n\nOSC Lindenau.\n',
      },
      expect: ['decisions/0007-name.md:1 The number “0007” of “A name” belongs to “A logo” as well.'],
    },
    {
      name: 'files that are named by their month or day',
      files: {
        'decisions/2026-01-logo.md': '# A logo\n\n- Date: 2026-01-12\n',
        'decisions/2026-01-name.md': '# A name\n\n- Date: 2026-01-30\n',
        'decisions/2026-02-03.md': '# Rooms\n\nWe meet in the library.\n',
        'decisions/2026-02-03-tea.md': '# Tea\n\nThere is tea.\n',
      },
      expect: [],
    },
  ],

  subjects: ({ community }) => numbered(community.decision.entries),

  inspect: ({ decision, number, first }) =>
    first === undefined
      ? []
      : [
          {
            about: decision.about('number'),
            place: decision.at('number'),
            also: first.at('number'),
            values: { number, decision: decision.label, other: first.label },
          },
        ],
})

interface Numbered {
  readonly decision: Decision
  readonly number: string
  /** The decision that has the same number already. */
  readonly first: Decision | undefined
}

function numbered(decisions: readonly Decision[]): readonly Numbered[] {
  const taken = new Map<string, Decision>()
  return decisions.flatMap((decision) => {
    const number = numberOf(decision)
    if (number === undefined) return []
    const first = taken.get(plainName(number))
    if (!first) taken.set(plainName(number), decision)
    return [{ decision, number, first }]
  })
}
