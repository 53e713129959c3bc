import type { Community } from '../../community/build-community.ts'
import { plainName } from '../../documents/sections.ts'
import { defineCheck } from '../check.ts'
import { endOfTerm } from '../subjects/departures.ts'
import type { Role } from '../subjects/named-in.ts'

const roles = (...rows: readonly string[]) =>
  `# Roles\n\n| Role | Who |\n|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}`
const active = 'stage: active\n'
const many = 5
const few = 3

export default defineCheck({
  id: 'one-person-does-not-hold-everything',
  area: 'people',
  severity: 'advice',
  from: 'active',
  since: 1,
  title: 'The roles are spread over several people',
  says: 'The same person holds {count:number} roles: {roles:list}.',
  why: 'When that person falls ill or changes jobs, all of it stops on one day.',
  fix: 'Ask them which role they would gladly give away first, and ask somebody to share it for a few months.',
  minutes: 30,
  principles: ['fairness', 'accountability'],
  source: 'CNCF governance review: survivability',
  examples: [
    {
      name: 'two people, three roles',
      files: { 'community.yml': active, 'roles.md': roles('Coordinator | Amira', 'Deputy | Jonas', 'Care | Amira') },
      expect: [],
    },
    {
      name: 'one person for all three',
      files: { 'community.yml': active, 'roles.md': roles('Coordinator | Amira', 'Deputy | Amira', 'Care | Amira') },
      expect: ['roles.md:5 The same person holds 3 roles: “Coordinator”, “Deputy” and “Care”.'],
    },
    {
      name: 'five of six roles',
      files: {
        'community.yml': active,
        'roles.md': roles(
          'Coordinator | Amira',
          'Deputy | Amira',
          'Care | Amira',
          'Notes | Jonas',
          'Web | Amira',
          'Events | Amira',
        ),
      },
      expect: ['roles.md:5 The same person holds 5 roles: “Coordinator”, “Deputy”, “Care”, “Web” and “Events”.'],
    },
    {
      name: 'one role that is shared',
      files: {
        'community.yml': active,
        'roles.md': roles('Coordinator | Amira', 'Deputy | Amira', 'Care | Amira, Jonas'),
      },
      expect: [],
    },
  ],

  subjects: ({ community }) => (current(community, '').length >= few ? [community.roles] : []),

  inspect: (_, { community, now }) => {
    const held = current(community, now)
    const holders = new Map<string, Role[]>()
    for (const role of held) for (const key of holdersOf(role)) holders.set(key, [...(holders.get(key) ?? []), role])
    return [...holders.values()].flatMap((theirs) => {
      const [first] = theirs
      const everything = theirs.length === held.length && held.every((role) => holdersOf(role).size === 1)
      if (!first || (theirs.length < many && !(everything && theirs.length >= few))) return []
      return [
        {
          about: first.about('holders'),
          place: first.at('holders'),
          values: { count: theirs.length, roles: theirs.map((role) => role.label) },
        },
      ]
    })
  },
})

function current({ roles }: Community, now: string): readonly Role[] {
  return roles.entries.filter((role) => role.holders.length > 0 && role.status !== 'retired' && !endOfTerm(role, now))
}

function holdersOf(role: Role): ReadonlySet<string> {
  return new Set(role.holders.map((holder) => holder.to?.key ?? plainName(holder.text)))
}
