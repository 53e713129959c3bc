import { defineCheck } from '../check.ts'

const map = (rows: readonly string[], ratings = 'ratings: public\n') =>
  `---\nkind: stakeholders\n${ratings}---\n# Stakeholders\n\n| Contributor | Role | Power | Interest |\n|---|---|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}`
const allHigh = [
  'Library | host | high | high',
  'Deans | funder | high | high',
  'Trainers | member | high | high',
  'Students | user | high | high',
]

/** With fewer rated groups than these, there is nothing to choose from. */
const enough = 4

export default defineCheck({
  id: 'stakeholder-ratings-differ',
  area: 'participation',
  severity: 'advice',
  from: 'active',
  since: 1,
  title: 'The stakeholder map tells groups apart',
  says: 'Everyone in {page:path} has the same power and interest.',
  why: 'The map helps you choose where your few hours go; it cannot when all are alike.',
  fix: 'Compare two groups at a time: which of the two could more easily stop or carry what you plan this year?',
  minutes: 15,
  source: 'Foundational Community Building, session 2',
  examples: [
    {
      name: 'groups that differ',
      files: {
        'community.yml': 'stage: active\n',
        'stakeholders.md': map([...allHigh, 'Neighbours | user | low | high']),
      },
      expect: [],
    },
    {
      name: 'all alike',
      files: { 'community.yml': 'stage: active\n', 'stakeholders.md': map(allHigh) },
      expect: ['stakeholders.md:9 Everyone in stakeholders.md has the same power and interest.'],
    },
    {
      name: 'ratings that are not public are not spoken of',
      files: { 'community.yml': 'stage: active\n', 'stakeholders.md': map(allHigh, '') },
      expect: [],
    },
    {
      name: 'three groups only',
      files: { 'community.yml': 'stage: active\n', 'stakeholders.md': map(allHigh.slice(1)) },
      expect: [],
    },
  ],

  subjects: ({ community: { stakeholders } }) => {
    const rated = stakeholders.entries.filter(
      (entry) => entry.power && entry.interest && !entry.isPrivate('power') && !entry.isPrivate('interest'),
    )
    return rated.length >= enough ? [{ stakeholders, rated }] : []
  },

  inspect: ({ stakeholders, rated }) =>
    new Set(rated.map(({ power, interest }) => `${power} ${interest}`)).size === 1
      ? [
          {
            about: stakeholders.about('entries'),
            place: rated[0]?.at() ?? stakeholders.at(),
            values: { page: stakeholders.path },
          },
        ]
      : [],
})
