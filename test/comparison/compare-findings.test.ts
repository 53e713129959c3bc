// What is new, done and as before, through real checks on two versions of a small community.
import { describe, expect, test } from 'vitest'
import { assess, assessChange } from '../../src/assess.ts'
import { compareFindings } from '../../src/comparison/compare-findings.ts'
import { makesRed } from '../../src/health/makes-red.ts'
import { memory } from '../../src/sources/memory.ts'

type Files = Readonly<Record<string, string>>

const roadmap = (...rows: readonly string[]) =>
  `# Roadmap\n\n## Milestones\n\n| Milestone | What will be true | Who looks after it | By when | Status |\n|---|---|---|---|---|\n${rows.join('\n')}\n`
const community = (stage: string) => `name: Circle\nstage: ${stage}\ncontact: hello@circle.example\n`
const guide = '| Guide | People find us | | 2027-03 | planned |'
const party = '| Party | We have met | | | planned |'
const base: Files = { 'community.yml': community('active'), 'roadmap.md': roadmap(guide) }

async function change(before: Files, after: Files, now = '2026-11-20') {
  return assessChange({ head: memory(after), base: memory(before) }, { now, visibility: 'public' })
}
const told = (findings: readonly { check: string; about: { entry?: string; path: string } }[]) =>
  findings.map(({ check, about }) => `${check} ${about.entry ?? about.path}`)

describe('two versions of a community', () => {
  test('nothing is new or done between a version and itself', async () => {
    const { comparison, assessment } = await change(base, base)
    expect(comparison).toMatchObject({ touched: [], new: [], fixed: [], moves: [] })
    expect(comparison.remaining).toHaveLength(assessment.findings.length)
  })

  test('what moved to another line is as before', async () => {
    const { comparison } = await change(base, {
      ...base,
      'roadmap.md': `${'\n'.repeat(9)}${roadmap(guide)}`,
    })
    expect(comparison.new).toEqual([])
    expect(comparison.fixed).toEqual([])
  })

  test('only the row that was added is new', async () => {
    const { comparison } = await change(base, { ...base, 'roadmap.md': roadmap(party, guide) })
    expect(told(comparison.new)).toEqual(
      expect.arrayContaining(['milestone-has-date party', 'milestone-has-owner party']),
    )
    expect(told(comparison.new).filter((line) => line.endsWith('guide'))).toEqual([])
    expect(told(comparison.remaining)).toContain('milestone-has-owner guide')
  })

  test('what was answered is done', async () => {
    const { comparison } = await change(base, {
      ...base,
      'roadmap.md': roadmap(guide.replace('us | |', 'us | Host |')),
    })
    expect(told(comparison.fixed)).toContain('milestone-has-owner guide')
  })

  test('of two broken links on a page, the one that was added is new', async () => {
    const page = (...links: readonly string[]) =>
      `# Circle\n\n${links.map((link) => `[a page](${link})`).join('\n\n')}\n`
    const { comparison } = await change(
      { ...base, 'README.md': page('a.md', 'b.md') },
      { ...base, 'README.md': page('new.md', 'a.md', 'b.md') },
    )
    expect(comparison.new.map(({ values }) => values.target)).toEqual(['new.md'])
    expect(comparison.new.map(({ place }) => place?.line)).toEqual([3])
  })

  test('a page that moved takes its notes along, changed or not', async () => {
    const moved = { 'community.yml': community('active'), 'docs/roadmap.md': roadmap(guide) }
    const { comparison } = await change(base, moved)
    expect(comparison.touched).toEqual([{ path: 'docs/roadmap.md', how: 'moved', from: 'roadmap.md' }])
    expect(told(comparison.new)).not.toContain('milestone-has-owner guide')
    const rewritten = { ...moved, 'docs/roadmap.md': roadmap(guide, party) }
    expect(told((await change(base, rewritten)).comparison.new).filter((line) => line.endsWith('guide'))).toEqual([])
  })

  test('what is set aside is not done', async () => {
    const aside = `${community('active')}not_for_us:\n  - check: milestone-has-owner\n    because: We share.\n    until: 2027-01-31\n`
    const { comparison } = await change(base, { ...base, 'community.yml': aside })
    expect(told(comparison.fixed)).toEqual([])
    const back = await change({ ...base, 'community.yml': aside }, base)
    expect(told(back.comparison.new)).toEqual([])
  })

  test('a community that says it is active hears of nothing new that waited before', async () => {
    const launching = { ...base, 'community.yml': community('launching') }
    const { comparison, assessment } = await change(launching, base)
    expect(comparison.new).toEqual([])
    expect(assessment.findings.length).toBeGreaterThan(0)
  })

  test('an area that moves says why', async () => {
    const { comparison } = await change(base, { ...base, 'roadmap.md': roadmap(guide, party) })
    const moved = comparison.moves.find(({ area }) => area === 'plan')
    if (moved) expect(moved.cause).toBe('change')
    const emptied = await change(base, { 'community.yml': community('active') })
    expect(emptied.comparison.moves).toContainEqual(
      expect.objectContaining({ area: 'plan', after: 'not started', cause: 'change' }),
    )
  })

  test('questions of a newer edition move an area because the edition changed', async () => {
    const { assessment: after } = await change(base, { ...base, 'roadmap.md': roadmap(guide, party) })
    const before = await assess(memory(base), { now: '2026-11-20', visibility: 'public' })
    const newer = new Map([...after.checks].map(([id, check]) => [id, { ...check, since: 2 }]))
    const areas = before.areas.map((one) =>
      one.area === 'plan' ? { ...one, verdict: 'an example to others' as const } : one,
    )
    const { moves } = compareFindings({
      before: { ...before, areas },
      after: { ...after, edition: 2, checks: newer },
      touched: [],
    })
    expect(moves.find(({ area }) => area === 'plan')?.cause).toBe('edition')
  })
})

describe('what makes a run end red', () => {
  const red = async (before: Files, after: Files) => {
    const { assessment, comparison } = await change(before, after)
    const { stage, checks } = assessment
    return makesRed(comparison.new, { stage, checks, failOn: 'error', ofChange: true })
  }
  const worse = { 'roadmap.md': roadmap(guide, party) }

  test('an old fault never does', async () => {
    const broken = { ...base, 'roadmap.md': roadmap(party) }
    const { assessment } = await change(broken, broken)
    expect(assessment.findings.some(({ severity }) => severity === 'error')).toBe(true)
    expect(await red(broken, { ...broken, 'README.md': '# Circle\n' })).toBe(false)
  })

  test('a new one does in an active community', async () => expect(await red(base, { ...base, ...worse })).toBe(true))

  test.each(['planning', 'launching'])('a new one does not while a community is %s', async (stage) => {
    const young = { ...base, 'community.yml': community(stage) }
    expect(await red(young, { ...young, ...worse })).toBe(false)
  })

  test.each(['planning', 'launching', 'active'])(
    'something that must not be public does while it is %s',
    async (stage) => {
      const files = { ...base, 'community.yml': community(stage) }
      expect(await red(files, { ...files, 'notes.md': '# Notes\n\nCall me: +49 170 1234567\n' })).toBe(true)
    },
  )

  test.each(['planning', 'launching', 'active'])('a page that cannot be read does while it is %s', async (stage) => {
    const files = { ...base, 'community.yml': community(stage) }
    expect(await red(files, { ...files, 'roadmap.md': `---\nowner: "Host\n---\n${roadmap(guide)}` })).toBe(true)
  })

  test('nothing does when nothing should', () => {
    expect(makesRed([], { stage: 'active', checks: new Map(), failOn: 'never', ofChange: false })).toBe(false)
  })
})
