import { defineCheck } from '../check.ts'
import { openGroups } from '../subjects/groups.ts'

const head = '# Groups\n\n| Group | Kind of group | Part of | Reports to | Status |\n|---|---|---|---|---|\n'
const active = { 'community.yml': 'stage: active\n' }

export default defineCheck({
  id: 'group-says-whom-it-reports-to',
  area: 'people',
  severity: { launching: 'advice', active: 'warning' },
  from: 'launching',
  since: 1,
  title: 'Where there are several groups, each says whom it reports to',
  says: 'Nothing says whom the group {group} reports to.',
  why: 'What it finds out reaches nobody, and when it is stuck there is nobody to ask.',
  fix: 'Write the group above it in its column “Part of”, or in “Reports to” whom it tells what it did: “members, twice a year” is an answer.',
  minutes: 5,
  principles: ['accountability'],
  source: 'rust-lang/team, validate_subteam_of_required',
  examples: [
    {
      name: 'one reports to the other, and the board to nobody',
      files: {
        ...active,
        'groups.md': `${head}| Coordination | board | | | active |\n| Outreach | working group | Coordination | | active |\n`,
      },
      expect: [],
    },
    {
      name: 'two groups, and one says nothing',
      files: {
        ...active,
        'groups.md': `${head}| Training | working group | | members, twice a year | active |\n| Outreach | working group | | | active |\n`,
      },
      expect: ['groups.md:6 Nothing says whom the group “Outreach” reports to.'],
    },
    {
      name: 'the only group that there is',
      files: { ...active, 'groups.md': `${head}| Outreach | working group | | | active |\n` },
      expect: [],
    },
    {
      name: 'the other one is closed',
      files: {
        ...active,
        'groups.md': `${head}| Training | working group | | | closed |\n| Outreach | working group | | | active |\n`,
      },
      expect: [],
    },
  ],

  subjects: ({ community }) => {
    const open = openGroups(community)
    // A board, and a group to which others belong, may have nothing above it.
    const above = new Set(community.groups.entries.map(({ parent }) => parent?.to?.key))
    return open.length < 2 ? [] : open.filter(({ type, key }) => type !== 'board' && !above.has(key))
  },

  inspect: (group) =>
    group.has('parent') || group.has('reports_to')
      ? []
      : [{ about: group.about('parent'), place: group.at(), values: { group: group.label } }],
})
