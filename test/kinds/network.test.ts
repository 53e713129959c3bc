// How networks are read: those that a community belongs to, and the communities that belong to one, on the same page.
import { expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { memory } from '../../src/sources/memory.ts'

const head = '# Networks\n\n## Networks that we belong to\n\n| Network | We are |\n|---|---|\n| Harbour | member |\n\n'
const assessed = (table: string) =>
  assess(memory({ 'community.yml': 'stage: active\n', 'network.md': `${head}## The five clusters\n\n${table}` }), {
    now: '2026-03-01',
    visibility: 'unknown',
  })

test.each([['Last heard from'], ['Last heard of'], ['Last contact']])(
  'a table with “%s” lists members, whatever its heading is called',
  async (column) => {
    const { community, findings } = await assessed(
      `| Member | Status | ${column} |\n|---|---|---|\n| Sky | active | 2026-02-03 |\n`,
    )
    expect(community.network.memberships.map(({ label }) => label)).toEqual(['Harbour'])
    expect(community.network.members.map(({ label, status }) => [label, status])).toEqual([['Sky', 'active']])
    expect(findings.filter(({ check }) => check === 'value-is-in-list')).toEqual([])
  },
)
