import type { Community } from '../../community/build-community.ts'
import { defineCheck } from '../check.ts'

const active = { 'community.yml': 'stage: active\n' }
const roles = (how: string) =>
  `# Roles\n\n| Role | Who | How chosen |\n|---|---|---|\n| Coordinator | Amira | chosen by members |\n| Treasurer | Jonas | ${how} |\n`

export default defineCheck({
  id: 'roles-say-how-they-are-filled',
  area: 'people',
  severity: 'advice',
  from: 'active',
  since: 1,
  title: 'It is written down how somebody comes into a role',
  says: 'Nothing says how somebody comes into {count:number|role|roles}, for example {role}.',
  why: 'Where nobody knows how one is asked, only those are asked whom somebody knows.',
  fix: 'Write one sentence for all of them in your rules, under “How roles are filled”; or write it in the column “How chosen”.',
  minutes: 10,
  principles: ['fairness', 'transparency'],
  source: 'Kubernetes, community membership; Foundational Community Building, session 2',
  examples: [
    { name: 'every role says it', files: { ...active, 'roles.md': roles('asked by the coordinators') }, expect: [] },
    {
      name: 'one does not',
      files: { ...active, 'roles.md': roles('') },
      expect: ['roles.md:6 Nothing says how somebody comes into 1 role, for example “Treasurer”.'],
    },
    {
      name: 'the rules say it for all',
      files: {
        ...active,
        'roles.md': roles(''),
        'GOVERNANCE.md': '# Governance\n\n## How roles are filled\n\nEvery role is announced on the list.\n',
      },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    community.roles.entries.some((role) => role.status !== 'retired' && role.holders.length > 0)
      ? [community.roles]
      : [],

  inspect: (page, { community }) => {
    if (rulesSayIt(community)) return []
    const silent = page.entries.filter(
      (role) => role.status !== 'retired' && !role.has('how_chosen') && role.until?.withThePost !== true,
    )
    const [first] = silent
    return first
      ? [{ about: page.about('how_chosen'), place: first.at(), values: { count: silent.length, role: first.label } }]
      : []
  },
})

function rulesSayIt({ governance }: Community): boolean {
  return governance.has('selection_and_removal') || governance.has('elections')
}
