import { defineCheck } from '../check.ts'

const roles = (since: string, until: string) => ({
  'roles.md': `# Roles\n\n| Role | Who | Since | Until |\n|---|---|---|---|\n| Chair | Samir Adeyemi | ${since} | ${until} |\n`,
})

export default defineCheck({
  id: 'role-term-begins-before-it-ends',
  area: 'people',
  severity: 'warning',
  from: 'launching',
  since: 1,
  title: 'Every term begins before it ends',
  says: 'The term of the role {role} begins on {since:date} and ends on {until:date}: the end comes first.',
  why: 'With a wrong date nobody is asked again in time.',
  fix: 'Correct the date in its column “Since” or “Until”.',
  minutes: 2,
  source: 'Jupyter governance, lists of members with terms',
  examples: [
    { name: 'a term of two years', files: roles('2026-01-01', '2027-12-31'), expect: [] },
    {
      name: 'two years that were mixed up',
      files: roles('2027-01-01', '2026-12-31'),
      expect: [
        'roles.md:5 The term of the role “Chair” begins on 1 January 2027 and ends on 31 December 2026: the end comes first.',
      ],
    },
    { name: 'a term of one day', files: roles('2026-01-01', '2026-01-01'), expect: [] },
    { name: 'a role that goes with a post', files: roles('2027-01-01', 'goes with the post'), expect: [] },
  ],

  subjects: ({ community }) => community.roles.entries.filter((role) => role.since && role.until?.ends),

  // A term may begin and end in one month; whether the days fit then is nobody's worry.
  inspect: (role) => {
    const since = role.since?.end ?? ''
    const until = role.until?.ends ?? since
    if (since.slice(0, 7) <= until.slice(0, 7)) return []
    return [{ about: role.about('until'), place: role.at('until'), values: { role: role.label, since, until } }]
  },
})
