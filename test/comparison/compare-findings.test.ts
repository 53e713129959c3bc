// What is new, done and as before, through real checks on two versions of a small community.
import { describe, expect, test } from 'vitest'
import { assess, assessChange } from '../../src/assess.ts'
import { compareFindings } from '../../src/comparison/compare-findings.ts'
import type { Severity } from '../../src/finding.ts'
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

  const numbers = (...all: readonly string[]) => ({
    ...base,
    'roadmap.md': `${roadmap(guide)}\n## Next steps\n\n${all.map((one) => `Call ${one}.\n`).join('\n')}`,
  })
  const stops = ({ comparison }: Awaited<ReturnType<typeof change>>) =>
    comparison.new.filter(({ severity }) => severity === 'stop').map(({ place }) => place?.line)
  const [old, other] = ['+49 170 1234567', '+49 170 7654321']

  test('a telephone number does not hide behind another that stood there', async () => {
    expect(stops(await change(numbers(old), numbers(old)))).toEqual([])
    expect(stops(await change(numbers(old), numbers(other)))).toEqual([11])
    expect(stops(await change(numbers(old), numbers(other, old)))).toEqual([11])
    expect(stops(await change(numbers(old), numbers(old, other)))).toEqual([13])
  })

  test('somebody who was not asked does not hide behind somebody else', async () => {
    const people = (name: string, place: string) => ({
      ...base,
      'people.md': `# People\n\n| Name | Works at | May we list you? |\n|---|---|---|\n| ${name} | ${place} | |\n`,
    })
    expect(stops(await change(people('Runa', 'Library'), people('Runa', 'Archive')))).toEqual([])
    expect(stops(await change(people('Runa', 'Library'), people('Mateo', 'Library')))).toEqual([5])
  })

  test('a page that cannot be read any more, or is private now, has answered nothing', async () => {
    for (const broken of ['---\nowner: "Host\n---\n', '---\nvisibility: private\n---\n']) {
      const { comparison } = await change(base, { ...base, 'roadmap.md': `${broken}${roadmap(guide)}` })
      expect(comparison.fixed.filter(({ about }) => about.path === 'roadmap.md')).toEqual([])
      expect(comparison.moves.filter(({ area, after }) => area === 'plan' && after !== 'not started')).toEqual([])
    }
  })

  test('a page that was taken away has answered nothing', async () => {
    const { comparison } = await change(base, { 'community.yml': community('active') })
    expect(comparison.touched).toEqual([{ path: 'roadmap.md', how: 'removed' }])
    expect(comparison.fixed.filter(({ about }) => about.path === 'roadmap.md')).toEqual([])
  })

  test('a page that becomes one of our own has its number still, with more weight', async () => {
    const page = '# Plan\n\nCall me: +49 170 1234567\n'
    const { comparison } = await change(
      { ...base, 'plan.md': page },
      { ...base, 'plan.md': `---\nkind: story\n---\n${page}` },
    )
    expect(comparison.fixed.filter(({ about }) => about.path === 'plan.md' && about.entry !== undefined)).toEqual([])
    expect(comparison.new.filter(({ severity }) => severity === 'stop')).toHaveLength(1)
  })

  test('an entry whose name is corrected takes its notes along', async () => {
    const { comparison } = await change(base, { ...base, 'roadmap.md': roadmap(guide.replace('Guide', 'Good guide')) })
    expect(told(comparison.new)).toEqual([])
    expect(told(comparison.remaining)).toContain('milestone-has-owner good-guide')
    const both = await change(base, { ...base, 'roadmap.md': roadmap(guide, guide.replace('Guide', 'Good guide')) })
    expect(told(both.comparison.new)).toContain('milestone-has-owner good-guide')
  })

  test('a page of no kind that moved and was changed takes its broken links along', async () => {
    const { comparison } = await change(
      { ...base, 'tips.md': '# Tips\n\n[old](gone.md)\n' },
      { ...base, 'docs/tips.md': '# Tips\n\n[old](gone.md) and [new](lost.md)\n' },
    )
    expect(comparison.new.flatMap(({ values }) => values.target ?? [])).toEqual(['lost.md'])
  })

  test('an area that moves says why', async () => {
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
    const falling = before.areas.map((one) => (one.area === 'plan' ? { ...one, verdict: 'begun' as const } : one))
    const { moves } = compareFindings({
      before: { ...before, areas },
      after: { ...after, edition: 2, checks: newer },
      touched: [],
    })
    expect(moves.find(({ area }) => area === 'plan')?.cause).toBe('edition')
    const mended = compareFindings({
      before: { ...before, areas: falling },
      after: { ...before, edition: 2 },
      touched: [],
    })
    expect(mended.moves.map(({ cause }) => cause)).toEqual(['change'])
  })
})

describe('what makes a run end red', () => {
  const red = async (before: Files, after: Files, failOn: Severity = 'error') => {
    const { assessment, comparison } = await change(before, after)
    const { stage, checks } = assessment
    return makesRed(comparison.new, { stage, checks, failOn, ofChange: true })
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

  test('a page that says it is of a kind that we do not know can be read all the same', async () => {
    const young = { ...base, 'community.yml': community('launching') }
    expect(await red(young, { ...young, 'soup.md': '---\nkind: recipe\n---\n# Soup\n' })).toBe(false)
  })

  test('a part that is written without anybody’s work does not, even where ideas do', async () => {
    const marked = { 'README.md': '# Lindenau\n\n<!-- moothall:milestones -->\n<!-- /moothall:milestones -->\n' }
    const active = { ...base, 'community.yml': community('active'), 'README.md': '# Lindenau\n' }
    const { comparison } = await change(active, { ...active, ...marked })
    expect(comparison.new.map(({ check }) => check)).toEqual(['generated-part-is-in-step'])
    expect(await red(active, { ...active, ...marked }, 'advice')).toBe(false)
  })

  test('nothing does when nothing should', () => {
    expect(makesRed([], { stage: 'active', checks: new Map(), failOn: 'never', ofChange: false })).toBe(false)
  })
})

describe('a row that moved is as before', () => {
  const table = (title: string, columns: string, rows: readonly string[]) =>
    `# ${title}\n\n${columns}\n${columns.replace(/[^|]+/g, '---')}\n${rows.join('\n')}\n`
  const swapped: readonly (readonly [path: string, title: string, columns: string, first: string, second: string])[] = [
    ['decisions.md', 'Decisions', '| Number | Date | Decision |', '| 2026-01 | | Rent |', '| 2026-02 | | Buy |'],
    ['programme.md', 'Programme', '| Session | Title | Date |', '| 1 | Why | |', '| 2 | How | |'],
    ['glossary.md', 'Glossary', '| Term | Definition | Whose |', '| Node | one | Stars |', '| Node | many | Rivers |'],
    ['skills.md', 'Skills', '| Skill | Stars | Rivers |', '| Ethics | | |', '| Licences | ✓ | |'],
    ['training.md', 'Training', '| Title | Link |', '| Node | https://a.example |', '| Edge | https://b.example |'],
    ['groups.md', 'Groups', '| Group | What for | Leads |', '| Core | plans | |', '| Guide | writes | |'],
  ]

  test.each(swapped)('in %s', async (path, title, columns, first, second) => {
    const { comparison } = await change(
      { ...base, [path]: table(title, columns, [first, second]) },
      { ...base, [path]: table(title, columns, [second, first]) },
    )
    expect(comparison.remaining.filter(({ about }) => about.path === path)).not.toEqual([])
    expect(told(comparison.new)).toEqual([])
    expect(told(comparison.fixed)).toEqual([])
  })

  test('in a matrix that was turned on its side', async () => {
    const upright = table('Skills', '| Skill | Stars | Rivers |', ['| Ethics | | |', '| Licences | ✓ | ✓ |'])
    const turned = table('Skills', '| Cluster | Ethics | Licences |', ['| Stars | | ✓ |', '| Rivers | | ✓ |'])
    const { comparison } = await change({ ...base, 'skills.md': upright }, { ...base, 'skills.md': turned })
    expect(told(comparison.remaining)).toContain('skill-gap-has-plan ethics')
    expect(told(comparison.new)).toEqual([])
  })

  test('also where it has a namesake now, above it', async () => {
    const { comparison } = await change(base, {
      ...base,
      'roadmap.md': roadmap(guide.replace('us | |', 'us | Host |'), guide),
    })
    expect(told(comparison.new).filter((line) => line.startsWith('milestone-has-owner'))).toEqual([])
    expect(told(comparison.remaining)).toContain('milestone-has-owner guide-2')
  })

  test('also where another of the same name was added above it', async () => {
    const page = (...rows: readonly string[]) => table('Glossary', '| Term | Definition | Whose |', rows)
    const [stars, rivers, hills] = ['| Node | one place | |', '| Node | many | Rivers |', '| Node | some | Hills |']
    const before = { ...base, 'glossary.md': page(stars, rivers) }
    const first = 'each-definition-says-whose-it-is node'
    const { comparison } = await change(before, { ...base, 'glossary.md': page(hills, stars, rivers) })
    expect(told(comparison.new)).toEqual([])
    expect(told(comparison.fixed)).toEqual([])
    const without = await change(before, { ...base, 'glossary.md': page(hills.replace('Hills', ''), stars, rivers) })
    expect(told(without.comparison.new)).toContain(first)
    expect(told(without.comparison.remaining)).toContain(`${first}-2`)
  })
})
