import { defineCheck } from '../check.ts'
import { endOfTerm, lastDayOf } from '../subjects/departures.ts'
import { readersOf } from '../subjects/reporting-contacts.ts'

const roles = (until: string, status = '') =>
  `# Roles\n\n| Role | Who | Until | Status |\n|---|---|---|---|\n| Treasurer | Amira | ${until} | ${status} |\n`

export default defineCheck({
  id: 'role-term-has-not-ended',
  area: 'people',
  severity: 'warning',
  from: 'launching',
  since: 1,
  title: 'Nobody holds a role past its term without being asked again',
  says: 'The term of the role {role} ended on {ended:date}.',
  why: 'People go on out of duty, and others do not ask because the seat looks taken.',
  fix: 'Ask the holder. To go on, write a new date in “Until”. To hand over, write the new name; then look at the other pages with the old name, the mailbox, the accounts and the keys. Tell members, with a word of thanks.',
  minutes: 15,
  principles: ['fairness'],
  source: 'jupyter/governance: 39 of 88 memberships without a term',
  examples: [
    { name: 'a term that goes on', files: { 'roles.md': roles('2027-12-31') }, expect: [] },
    {
      name: 'a term that is over',
      files: { 'roles.md': roles('2025-12-31') },
      expect: ['roles.md:5 The term of the role “Treasurer” ended on 31 December 2025.'],
    },
    { name: 'a role that goes with somebody’s post', files: { 'roles.md': roles('goes with the post') }, expect: [] },
    { name: 'the last day of a term', on: '2025-12-31', files: { 'roles.md': roles('2025-12') }, expect: [] },
    {
      name: 'a term of two years that began in 2023',
      files: {
        'roles.md':
          '# Roles\n\n| Role | Who | Since | Term |\n|---|---|---|---|\n| Treasurer | Amira | 2023-02-01 | 2 years |\n| Chair | Jonas | 2025-02-01 | 2 years |\n',
      },
      expect: ['roles.md:5 The term of the role “Treasurer” ended on 1 February 2025.'],
    },
    { name: 'a role that is retired', files: { 'roles.md': roles('2025-12-31', 'retired') }, expect: [] },
  ],

  // For roles that receive reports the page with the code of conduct says it, and says it louder.
  subjects: ({ community }) => {
    const receiving = new Set(readersOf(community).map((reader) => reader.role))
    return community.roles.entries.filter(
      (role) =>
        lastDayOf(role) !== undefined && role.status !== 'retired' && role.status !== 'vacant' && !receiving.has(role),
    )
  },

  inspect: (role, { now }) => {
    const ended = endOfTerm(role, now)?.since
    return ended === undefined
      ? []
      : [{ about: role.about('until'), place: role.at('until'), values: { role: role.label, ended } }]
  },
})
