import { defineCheck } from '../check.ts'

const head = '# Stakeholders\n\n| Contributor | Role | Power | Interest | Quadrant |\n|---|---|---|---|---|\n'

/** Where high and low power and interest lead, as “power interest”. */
const places = {
  'high high': 'manage-closely',
  'high low': 'keep-satisfied',
  'low high': 'inform-regularly',
  'low low': 'monitor',
} as const

export default defineCheck({
  id: 'stakeholder-quadrant-fits-ratings',
  area: 'participation',
  severity: { launching: 'advice', active: 'warning' },
  from: 'launching',
  since: 1,
  title: 'A stakeholder’s place on the map fits its ratings',
  // What the ratings are is left out: they may be private.
  says: 'For {stakeholder} the column “Quadrant” does not say the same as the ratings.',
  why: 'Some will go by the one, and some by the other.',
  fix: 'High power and high interest is “Manage closely”; high and low “Keep satisfied”; low and high “Inform regularly”; low and low “Monitor”. Or leave the column out.',
  minutes: 5,
  source: 'Foundational Community Building, session 2',
  examples: [
    {
      name: 'both say the same',
      files: { 'stakeholders.md': `${head}| Deans | host | high | low | Keep satisfied |\n` },
      expect: [],
    },
    {
      name: 'high power and low interest, to be watched only',
      files: { 'stakeholders.md': `${head}| Deans | host | high | low | Monitor |\n` },
      expect: ['stakeholders.md:5 For “Deans” the column “Quadrant” does not say the same as the ratings.'],
    },
    {
      name: 'the same in French',
      files: {
        'stakeholders.md':
          '# Parties prenantes\n\n| Partie prenante | Rôle | Pouvoir | Intérêt | Quadrant |\n|---|---|---|---|---|\n| Facultés | hôte | élevé | faible | Surveiller |\n',
      },
      expect: ['stakeholders.md:5 For “Facultés” the column “Quadrant” does not say the same as the ratings.'],
    },
    {
      name: 'ratings without a quadrant, which follows by itself',
      files: { 'stakeholders.md': `${head}| Deans | host | high | low | |\n` },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    community.stakeholders.entries.filter(({ power, interest, quadrant }) => power && interest && quadrant),

  inspect: (stakeholder) => {
    const { power, interest, quadrant } = stakeholder
    return power && interest && places[`${power} ${interest}`] !== quadrant
      ? [
          {
            about: stakeholder.about('quadrant'),
            place: stakeholder.at('quadrant'),
            values: { stakeholder: stakeholder.label },
          },
        ]
      : []
  },
})
