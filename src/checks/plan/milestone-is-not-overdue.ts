import { defineCheck } from '../check.ts'

const head = '| Milestone | What will be true | Who looks after it | By when | Status |\n|---|---|---|---|---|\n'

export default defineCheck({
  id: 'milestone-is-not-overdue',
  area: 'plan',
  severity: 'warning',
  from: 'launching',
  since: 1,
  title: 'Milestones whose date has passed are done, or have a new date',
  says: 'Milestone {milestone} was due on {due:date} and is not marked as done.',
  why: 'A roadmap that is out of date confuses more than it helps.',
  fix: 'Write “done” in its column “Status”, a new date in “By when”, or a line on what happened.',
  minutes: 5,
  source: 'The Turing Way, AutSPACES roadmap',
  examples: [
    {
      name: 'a date that lies ahead',
      files: { 'roadmap.md': `# Roadmap\n\n${head}| Launch | 40 members | | 2026-06 | planned |\n` },
      expect: [],
    },
    {
      name: 'a month that has ended',
      on: '2026-07-01',
      files: { 'roadmap.md': `# Roadmap\n\n${head}| Launch | 40 members | | 2026-06 | planned |\n` },
      expect: ['roadmap.md:5 Milestone “Launch” was due on 30 June 2026 and is not marked as done.'],
    },
    {
      name: 'one that is done',
      on: '2026-07-01',
      files: { 'roadmap.md': `# Roadmap\n\n${head}| Launch | 40 members | | 2026-06 | done |\n` },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    community.roadmap.milestones.filter((milestone) => milestone.due !== undefined && milestone.status !== 'dropped'),

  inspect: (milestone, { now }) =>
    milestone.due && milestone.due.end < now && milestone.status !== 'done'
      ? [
          {
            about: milestone.about('due'),
            place: milestone.at('due'),
            values: { milestone: milestone.label, due: milestone.due.end },
          },
        ]
      : [],
})
