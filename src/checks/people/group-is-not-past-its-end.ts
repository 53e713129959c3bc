import { defineCheck } from '../check.ts'
import { openGroups } from '../subjects/groups.ts'

const head = '# Groups\n\n| Group | Kind of group | Until | Status |\n|---|---|---|---|\n'

export default defineCheck({
  id: 'group-is-not-past-its-end',
  area: 'people',
  severity: 'warning',
  from: 'launching',
  since: 1,
  title: 'Groups that were to end by now have ended, or go on on purpose',
  says: 'The group {group} was to be done by {end:date}, and the page still shows it as open.',
  why: 'People said yes for a time; and a newcomer knocks at a door behind which nobody is.',
  fix: 'Write “closed” in its column “Status” and tell members, with a word of thanks, what came of it. Or write a later date in “Until”.',
  minutes: 10,
  principles: ['transparency'],
  source: 'The Carpentries, task forces',
  examples: [
    {
      name: 'it has time',
      files: { 'groups.md': `${head}| Open day | task force | 2026-06-30 | active |\n` },
      expect: [],
    },
    {
      name: 'it is over',
      files: { 'groups.md': `${head}| Open day | task force | June 2025 | active |\n` },
      expect: ['groups.md:5 The group “Open day” was to be done by 30 June 2025, and the page still shows it as open.'],
    },
    {
      name: 'it is closed',
      files: { 'groups.md': `${head}| Open day | task force | 2025-06 | closed |\n` },
      expect: [],
    },
    { name: 'a group that goes on', files: { 'groups.md': `${head}| Outreach | group | standing | |\n` }, expect: [] },
    {
      name: 'the last day, in French',
      on: '2026-03-31',
      files: {
        'groups.md':
          '# Groupes de travail\n\n| Groupe | Type | Jusqu’à |\n|---|---|---|\n| Journée | groupe ad hoc | mars 2026 |\n',
      },
      expect: [],
    },
  ],

  subjects: ({ community }) => openGroups(community).filter((group) => group.until?.ends !== undefined),

  inspect: (group, { now }) => {
    const end = group.until?.ends ?? now
    return end >= now
      ? []
      : [{ about: group.about('until'), place: group.at('until'), values: { group: group.label, end } }]
  },
})
