import { defineCheck } from '../check.ts'
import { openGroups, peopleBehind } from '../subjects/groups.ts'

const head = '# Groups\n\n| Group | Who leads it | Members | Status |\n|---|---|---|---|\n'
const active = { 'community.yml': 'stage: active\n' }
const roles = '# Roles\n\n| Role | Who |\n|---|---|\n| Outreach lead | Ffion, Kaito |\n'

export default defineCheck({
  id: 'group-lead-is-member',
  area: 'people',
  severity: { launching: 'warning', active: 'error' },
  from: 'launching',
  since: 1,
  title: 'Everyone who leads a group is a member of it',
  says: 'Somebody who leads the group {group} is not in its list of members.',
  why: 'Readers look for the lead among the members, and where members decide it is unclear who has a say.',
  fix: 'Add the name to the column “Members”, or correct the column “Who leads it”.',
  minutes: 2,
  principles: ['accountability'],
  source: 'rust-lang/team, validate_team_leads',
  examples: [
    {
      name: 'a lead who is a member',
      files: { ...active, 'groups.md': `${head}| Outreach | Ffion | Kaito, Ffion and Mateo | active |\n` },
      expect: [],
    },
    {
      name: 'a lead who is not',
      files: { ...active, 'groups.md': `${head}| Outreach | Ffion | Kaito, Mateo | active |\n` },
      expect: ['groups.md:5 Somebody who leads the group “Outreach” is not in its list of members.'],
    },
    {
      name: 'a role leads it, and those who hold the role are members',
      files: { 'roles.md': roles, 'groups.md': `${head}| Outreach | Outreach lead | Kaito, Ffion, Mateo | active |\n` },
      expect: [],
    },
    {
      name: 'a group that does not list its members',
      files: { 'groups.md': `${head}| Outreach | Ffion | | active |\n` },
      expect: [],
    },
    {
      name: 'a group that is closed',
      files: { 'groups.md': `${head}| Outreach | Ffion | Kaito | closed |\n` },
      expect: [],
    },
    {
      name: 'in German, with a list of members of its own',
      files: {
        'groups.md':
          '# Arbeitsgruppen\n\n## Öffentlichkeit\n\n- Leitung: Ffion Pryderi\n\n### Mitglieder\n\n| Wer | Seit |\n|---|---|\n| Kaito Moribe | 2026-01 |\n| Ffion Pryderi | 2026-01 |\n',
      },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    openGroups(community).filter((group) => group.chairs.length > 0 && group.members.length > 0),

  inspect: (group) => {
    const members = peopleBehind(group.members)
    const named = new Set(group.members.map(({ text }) => text.toLowerCase()))
    const outside = group.chairs.filter((chair) => {
      if (named.has(chair.text.toLowerCase())) return false
      const people = [...peopleBehind([chair])]
      return people.length > 0 && !people.some((person) => members.has(person))
    })
    return outside.length === 0
      ? []
      : [{ about: group.about('chairs'), place: group.at('chairs'), values: { group: group.label } }]
  },
})
