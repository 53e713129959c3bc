import { defineCheck } from '../check.ts'

const roles = (who: string, rest: string, head = 'Backup | Access') =>
  `# Roles\n\n| Role | Who | ${head} |\n|---|---|---|---|\n| Web keeper | ${who} | ${rest} |\n`

export default defineCheck({
  id: 'role-with-keys-has-two-holders',
  area: 'people',
  severity: 'warning',
  from: 'launching',
  since: 1,
  title: 'No account or key depends on one person',
  says: 'Only {held:number|person|people} can do what the role {role} does, {cause:phrase}.',
  why: 'Lost passwords and expired domains have ended communities that were otherwise well.',
  fix: 'Give a second person access, and write them in the column “Backup”. Never write a password here.',
  phrases: { keys: 'and accounts or keys depend on it', minimum: 'and the page itself asks for more' },
  minutes: 30,
  principles: ['accountability'],
  source: 'CNCF governance review: survivability; OpenJS continuity policies',
  examples: [
    { name: 'somebody stands in', files: { 'roles.md': roles('Amira', 'Jonas | the domain') }, expect: [] },
    {
      name: 'one person holds the domain',
      files: { 'roles.md': roles('Amira', ' | the domain') },
      expect: ['roles.md:5 Only 1 person can do what the role “Web keeper” does, and accounts or keys depend on it.'],
    },
    { name: 'a role without keys', files: { 'roles.md': roles('Amira', ' | ') }, expect: [] },
    {
      name: 'a role that needs three',
      files: { 'roles.md': roles('Amira, Jonas', '3 | ', 'Minimum | Access') },
      expect: ['roles.md:5 Only 2 people can do what the role “Web keeper” does, and the page itself asks for more.'],
    },
  ],

  subjects: ({ community }) =>
    community.roles.entries.filter(
      (role) =>
        role.holders.length > 0 &&
        role.status !== 'retired' &&
        (role.access.length > 0 || role.min_holders !== undefined),
    ),

  inspect: (role) => {
    const held = new Set([...role.holders, ...role.backups].map((holder) => holder.to?.key ?? holder.text)).size
    const cause = role.access.length > 0 && held < 2 ? 'keys' : held < (role.min_holders ?? 0) ? 'minimum' : undefined
    return cause === undefined
      ? []
      : [{ about: role.about('holders'), place: role.at('holders'), values: { role: role.label, held, cause } }]
  },
})
