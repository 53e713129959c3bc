import { defineCheck } from '../check.ts'
import { departedHolders, endOfTerm } from '../subjects/departures.ts'
import { readersOf } from '../subjects/reporting-contacts.ts'

const people = (status: string) =>
  `# People\n\n| Name | May we list you? | Status |\n|---|---|---|\n| Amira | yes, 2026-01-12 | ${status} |\n| Jonas | yes, 2026-01-12 | active |\n`
const roles = (who: string, backup = '') =>
  `# Roles\n\n| Role | Who | Backup |\n|---|---|---|\n| Treasurer | ${who} | ${backup} |\n`

export default defineCheck({
  id: 'role-holder-has-not-left',
  area: 'people',
  severity: 'warning',
  from: 'launching',
  since: 1,
  title: 'Roles are held by people who are here',
  says: 'The role {role} is held by somebody who {how:phrase}.',
  why: 'Questions go to somebody who no longer answers, and nobody notices that the work is not done.',
  fix: 'Write who does it now, or “vacant” in its column “Status”. Then look at the other pages with the old name, the mailbox, the accounts and the keys. Tell members, with a word of thanks.',
  phrases: { left: 'has left', leave: 'is on leave, with nobody to stand in', ended: 'has left' },
  minutes: 15,
  principles: ['accountability'],
  source: 'falcosecurity/falco#2115',
  examples: [
    { name: 'somebody who is here', files: { 'people.md': people('active'), 'roles.md': roles('Amira') }, expect: [] },
    {
      name: 'somebody who has left',
      files: { 'people.md': people('emeritus'), 'roles.md': roles('Amira') },
      expect: ['roles.md:5 The role “Treasurer” is held by somebody who has left.'],
    },
    {
      name: 'on leave, and nobody stands in',
      files: { 'people.md': people('on leave'), 'roles.md': roles('Amira') },
      expect: ['roles.md:5 The role “Treasurer” is held by somebody who is on leave, with nobody to stand in.'],
    },
    {
      name: 'on leave, and somebody stands in',
      files: { 'people.md': people('on leave'), 'roles.md': roles('Amira', 'Jonas') },
      expect: [],
    },
  ],

  // A role whose term is over, and one that receives reports, have a note of their own.
  subjects: ({ community, now }) => {
    const receiving = new Set(readersOf(community).map((reader) => reader.role))
    return community.roles.entries.filter(
      (role) =>
        role.holders.some((holder) => holder.to) &&
        role.status !== 'retired' &&
        role.status !== 'vacant' &&
        !endOfTerm(role, now) &&
        !receiving.has(role),
    )
  },

  inspect: (role, context) => {
    const stoodInFor = role.backups.length > 0 || role.holders.length > 1
    const [gone] = departedHolders(role, context).filter(({ how }) => how !== 'leave' || !stoodInFor)
    return gone
      ? [{ about: role.about('holders'), place: role.at('holders'), values: { role: role.label, how: gone.how } }]
      : []
  },
})
