import type { Community } from '../../community/build-community.ts'
import { plainName } from '../../documents/sections.ts'
import { defineCheck } from '../check.ts'
import { groupsNamedIn, peopleBehind } from '../subjects/groups.ts'
import { personWith } from '../subjects/listed-people.ts'
import { rolesNamedIn } from '../subjects/named-in.ts'
import { capOf } from '../subjects/seats.ts'

const files = (cap: string, ...works: readonly string[]) => ({
  'GOVERNANCE.md': `# Governance\n\n## Who decides what\n\n| What | Who |\n|---|---|\n| The budget | Steering committee |\n\n## Seats of one organisation\n\n${cap}\n`,
  'roles.md': `# Roles\n\n| Role | Who |\n|---|---|\n| Steering committee | ${works.map((_, at) => `Member ${'ABCDEFG'[at]}`).join(', ')} |\n`,
  'people.md': `# People\n\n| Name | Works at | May we list you? |\n|---|---|---|\n${works.map((work, at) => `| Member ${'ABCDEFG'[at]} | ${work} | yes |\n`).join('')}`,
})

export default defineCheck({
  id: 'governance-seats-are-shared',
  area: 'people',
  severity: 'warning',
  from: 'launching',
  since: 1,
  title: 'No organisation holds more seats than the community agreed',
  says: '{held:number} of {seats:number} seats belong to one organisation, more than {page} allows.',
  why: 'Where one employer decides, the others are guests.',
  fix: 'Ask somebody from elsewhere to join, or change the rule together.',
  minutes: 60,
  principles: ['fairness'],
  source: 'Node.js TSC charter: a quarter; Kubernetes steering committee; CNCF: two organisations',
  examples: [
    {
      name: 'within the share',
      files: files('At most a half of the seats.', 'Library', 'Physics', 'Law', 'Library'),
      expect: [],
    },
    {
      name: 'above the share',
      files: files(
        'No organisation may hold more than a quarter of the seats.',
        'Library',
        'Physics',
        'Law',
        'Library',
      ),
      expect: ['GOVERNANCE.md:9 2 of 4 seats belong to one organisation, more than GOVERNANCE.md allows.'],
    },
    {
      name: 'above a number',
      files: files('At most 2 seats.', 'Library', 'Library', 'Law', 'Library'),
      expect: ['GOVERNANCE.md:9 3 of 4 seats belong to one organisation, more than GOVERNANCE.md allows.'],
    },
    {
      name: 'a community inside one institution',
      files: {
        'community.yml': 'host: University of Lindenau\n',
        ...files('A quarter', 'University of Lindenau', 'University of Lindenau', 'University of Lindenau'),
      },
      expect: [],
    },
    {
      name: 'the seats of a group',
      files: {
        ...files('At most a half of the seats.'),
        'roles.md': '# Roles\n\n| Role | Who |\n|---|---|\n| Host | Member A |\n',
        'groups.md': '# Groups\n\n| Group | Members |\n|---|---|\n| Steering committee | Ana, Ben, Cleo |\n',
        'people.md':
          '# People\n\n| Name | Works at | May we list you? |\n|---|---|---|\n| Ana | Library | yes |\n| Ben | Library | yes |\n| Cleo | Law | yes |\n',
      },
      expect: ['GOVERNANCE.md:9 2 of 3 seats belong to one organisation, more than GOVERNANCE.md allows.'],
    },
    { name: 'no rule', files: files('', 'Library', 'Library', 'Library'), expect: [] },
  ],

  subjects: ({ community }) => {
    const rules = community.governance
    return rules.stands && capOf(rules.single_org_cap, 1) !== undefined && seatsOf(community).length > 1 ? [rules] : []
  },

  inspect: (rules, { community }) => {
    const seats = seatsOf(community)
    const known = seats.flatMap((seat) => seat ?? [])
    const host = plainName(community.community.host ?? '')
    if (known.every((organisation) => organisation === host)) return []
    const counts = new Map<string, number>()
    for (const organisation of known) counts.set(organisation, (counts.get(organisation) ?? 0) + 1)
    const held = [...counts.values()].reduce((most, count) => Math.max(most, count), 0)
    if (held > (capOf(rules.single_org_cap, seats.length) ?? seats.length))
      return [
        {
          about: rules.about('single_org_cap'),
          place: rules.at('single_org_cap'),
          values: { held, seats: seats.length, page: rules.path },
        },
      ]
    return known.length < seats.length ? 'unknown' : []
  },
})

/** The organisation of everyone who holds a role that decides something, undefined where it is not written down. */
function seatsOf(community: Community): readonly (string | undefined)[] {
  const who = community.governance.decision_rules.map((rule) => rule.who ?? '').join('\n')
  const holders = rolesNamedIn(who, community).flatMap((role) => [...peopleBehind(role.holders)])
  const members = groupsNamedIn(who, community).flatMap((group) => [...peopleBehind(group.members)])
  return [...new Set([...holders, ...members])].map((key) => {
    const affiliation = personWith(key, community)?.affiliation
    return affiliation === undefined ? undefined : plainName(affiliation)
  })
}
