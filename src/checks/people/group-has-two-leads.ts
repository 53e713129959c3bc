import { defineCheck } from '../check.ts'
import { groupsAtWork, peopleBehind } from '../subjects/groups.ts'

const head = '# Groups\n\n| Group | Kind of group | Who leads it | Status |\n|---|---|---|---|\n'
const active = { 'community.yml': 'stage: active\n' }

export default defineCheck({
  id: 'group-has-two-leads',
  area: 'people',
  severity: 'advice',
  from: 'active',
  since: 1,
  title: 'Two people lead each group',
  says: 'The group {group} is led by one person.',
  why: 'Two share the work, one can be ill or on holiday, and the next lead has somebody to learn from.',
  fix: 'Ask a second person to lead it together, and add the name in the column “Who leads it”.',
  minutes: 30,
  principles: ['fairness'],
  source: 'CHAOSS, inclusive leadership: ideally two; Kubernetes: none of 35 groups has fewer',
  examples: [
    {
      name: 'two people',
      files: { ...active, 'groups.md': `${head}| Outreach | working group | Ffion and Kaito | active |\n` },
      expect: [],
    },
    {
      name: 'one person',
      files: { ...active, 'groups.md': `${head}| Outreach | working group | Ffion | active |\n` },
      expect: ['groups.md:5 The group “Outreach” is led by one person.'],
    },
    {
      name: 'a role that two people hold',
      files: {
        ...active,
        'roles.md': '# Roles\n\n| Role | Who |\n|---|---|\n| Outreach lead | Ffion, Kaito |\n',
        'groups.md': `${head}| Outreach | working group | Outreach lead | active |\n`,
      },
      expect: [],
    },
    {
      name: 'a role that nobody holds yet has a note of its own',
      files: {
        ...active,
        'roles.md': '# Roles\n\n| Role | What it is for |\n|---|---|\n| Outreach lead | Opens the calls |\n',
        'groups.md': `${head}| Outreach | working group | Outreach lead | active |\n`,
      },
      expect: [],
    },
    {
      name: 'a task force, which is soon over, and a group that rests',
      files: {
        ...active,
        'groups.md': `${head}| Open day | task force | Ffion | active |\n| Outreach | working group | Kaito | paused |\n`,
      },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    groupsAtWork(community).filter((group) => group.type !== 'task-force' && peopleBehind(group.chairs).size > 0),

  inspect: (group) =>
    peopleBehind(group.chairs).size > 1
      ? []
      : [{ about: group.about('chairs'), place: group.at('chairs'), values: { group: group.label } }],
})
