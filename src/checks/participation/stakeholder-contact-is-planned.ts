import { defineCheck } from '../check.ts'

const head =
  '# Stakeholders\n\n| Contributor | Role | How we stay in touch | How often | Who looks after it | Quadrant |\n|---|---|---|---|---|---|\n'

export default defineCheck({
  id: 'stakeholder-contact-is-planned',
  area: 'participation',
  severity: { launching: 'advice', active: 'warning' },
  from: 'launching',
  since: 1,
  title: 'Where staying in touch is planned, the plan says how, how often and who',
  says: 'For {stakeholder} the plan does not say {missing:phrase}.',
  why: 'A map changes nothing until somebody calls, and knows when to call again.',
  fix: 'Fill the columns “How we stay in touch”, “How often” and “Who looks after it”, a few words each.',
  phrases: {
    how: 'how you stay in touch',
    often: 'how often you are in touch',
    who: 'who stays in touch',
    'how often': 'how, and how often, you stay in touch',
    'how who': 'how you stay in touch, and who does it',
    'often who': 'how often you are in touch, and who does it',
    'how often who': 'how you stay in touch, how often, and who does it',
  },
  minutes: 5,
  source: 'Foundational Community Building, session 2',
  examples: [
    {
      name: 'a whole plan',
      files: { 'stakeholders.md': `${head}| Library | host | monthly coffee | every month | Coordination | |\n` },
      expect: [],
    },
    {
      name: 'how, but not how often or who',
      files: { 'stakeholders.md': `${head}| Library | host | monthly coffee | | | |\n` },
      expect: ['stakeholders.md:5 For “Library” the plan does not say how often you are in touch, and who does it.'],
    },
    {
      name: 'placed on the map, without a plan',
      files: { 'stakeholders.md': `---\nratings: public\n---\n${head}| Library | host | | | | Manage closely |\n` },
      expect: [
        'stakeholders.md:8 For “Library” the plan does not say how you stay in touch, how often, and who does it.',
      ],
    },
    {
      name: 'only who they are, which is enough to begin with',
      files: { 'stakeholders.md': `${head}| Library | host | | | | |\n` },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    community.stakeholders.entries.filter((stakeholder) =>
      [...planned, 'quadrant', 'power', 'interest'].some((field) => stakeholder.has(field)),
    ),

  inspect: (stakeholder) => {
    const missing = planned.filter((field) => !stakeholder.has(field)).map((field) => words[field])
    return missing.length > 0
      ? [
          {
            about: stakeholder.about('how_we_stay_in_touch'),
            place: stakeholder.at(),
            values: { stakeholder: stakeholder.label, missing: missing.join(' ') },
          },
        ]
      : []
  },
})

const planned = ['how_we_stay_in_touch', 'how_often', 'who_looks_after_it'] as const
const words = { how_we_stay_in_touch: 'how', how_often: 'often', who_looks_after_it: 'who' } as const
