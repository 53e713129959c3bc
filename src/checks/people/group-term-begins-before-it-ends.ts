import { defineCheck } from '../check.ts'

const groups = (members: string) => ({
  'groups.md': `# Groups\n\n| Group | Members |\n|---|---|\n| Outreach | ${members} |\n`,
})

export default defineCheck({
  id: 'group-term-begins-before-it-ends',
  area: 'people',
  severity: 'warning',
  from: 'launching',
  since: 1,
  title: 'Everyone’s time in a group begins before it ends',
  says: 'Somebody’s time in the group {group} begins on {since:date} and ends on {until:date}: the end comes first.',
  why: 'With a wrong date nobody is asked again in time.',
  fix: 'Correct one of the two dates.',
  minutes: 2,
  source: 'Jupyter governance, lists of members with terms',
  examples: [
    { name: 'a time of two years', files: groups('Ffion (since 2026-01, until 2027-12), Kaito'), expect: [] },
    {
      name: 'two years that were mixed up',
      files: groups('Kaito, Ffion (since 2027-01, until 2026-12)'),
      expect: [
        'groups.md:5 Somebody’s time in the group “Outreach” begins on 1 January 2027 and ends on 31 December 2026: the end comes first.',
      ],
    },
    {
      name: 'in a table on a page of its own',
      files: {
        'groups/outreach.md':
          '# Outreach\n\nWe write letters.\n\n## Members\n\n| Who | Since | Until |\n|---|---|---|\n| Ffion | 2026-05-20 | 2025-05-20 |\n',
      },
      expect: [
        'groups/outreach.md:9 Somebody’s time in the group “Outreach” begins on 20 May 2026 and ends on 20 May 2025: the end comes first.',
      ],
    },
  ],

  subjects: ({ community }) =>
    community.groups.entries.flatMap((group) =>
      group.members.flatMap(({ since, until, place }, at) =>
        since === undefined || until === undefined ? [] : [{ group, since, until, place, at }],
      ),
    ),

  // The number of the row tells two members apart without a name.
  inspect: ({ group, since, until, place, at }) => {
    if (since <= until) return []
    const about = group.about('members')
    return [
      { about: { ...about, entry: `${about.entry}-${at + 1}` }, place, values: { group: group.label, since, until } },
    ]
  },
})
