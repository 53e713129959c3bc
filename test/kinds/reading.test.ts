// How fields and entries are found in a page, whatever way somebody chose to write them.
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { memory } from '../../src/sources/memory.ts'

const roadmapOf = async (text: string, more: Record<string, string> = {}) =>
  (await assess(memory({ 'roadmap.md': text, ...more }), { now: '2026-03-01', visibility: 'unknown' })).community
    .roadmap
const milestones = async (text: string, more?: Record<string, string>) =>
  (await roadmapOf(text, more)).milestones.map(({ label, status, due, path, at }) => ({
    label,
    status,
    due: due?.end,
    place: `${path}:${at().line}`,
  }))

const launch = { label: 'Launch', status: 'planned', due: '2026-06-30', place: 'roadmap.md:5' }

describe('a milestone is the same', () => {
  test('in a table, in any order of columns', async () => {
    expect(
      await milestones(
        '# Roadmap\n\n| By when | Milestone | Status |\n|---|---|---|\n| 2026-06 | Launch | planned |\n',
      ),
    ).toEqual([launch])
  })

  test.each([
    ['French', '# Feuille de route\n\n| Jalon | Échéance | État |\n|---|---|---|\n| Launch | juin 2026 | prévu |\n'],
    ['German', '# Fahrplan\n\n| Meilenstein | Bis wann | Stand |\n|---|---|---|\n| Launch | Juni 2026 | geplant |\n'],
    [
      'Spanish',
      '# Hoja de ruta\n\n| Hito | Para cuándo | Estado |\n|---|---|---|\n| Launch | junio de 2026 | previsto |\n',
    ],
    [
      'Italian',
      '# Tabella di marcia\n\n| Traguardo | Entro quando | Stato |\n|---|---|---|\n| Launch | giugno 2026 | previsto |\n',
    ],
  ])('in a table in %s', async (_, text) => {
    expect(await milestones(text)).toEqual([launch])
  })

  test('under a heading of its own with labels', async () => {
    expect(
      await milestones('# Roadmap\n\n## Milestones\n\n### Launch\n\n- **By when:** 2026-06\n- Status: planned\n'),
    ).toEqual([launch])
  })

  test('in the settings at the top', async () => {
    expect(
      await milestones(
        '---\nkind: roadmap\nmilestones:\n\n  - title: Launch\n    due: 2026-06\n    status: planned\n---\n# Roadmap\n',
      ),
    ).toEqual([launch])
  })

  test('in a CSV file of the same name', async () => {
    expect(
      await milestones('# Roadmap\n', { 'roadmap.csv': 'Milestone,Due,Status\n"Launch",2026-06,planned\n' }),
    ).toEqual([{ ...launch, place: 'roadmap.csv:2' }])
  })

  test('in two places with one id: what the first leaves open, the second fills', async () => {
    const text =
      '---\nmilestones:\n  - id: MS1\n    title: Launch\n---\n# Roadmap\n\n| Id | Milestone | By when | Status |\n|---|---|---|---|\n| MS1 | Our launch | 2026-06 | planned |\n'
    expect(await milestones(text)).toEqual([{ ...launch, place: 'roadmap.md:3' }])
  })
})

test('of two rows with one id that differ, the first counts, and both places are told', async () => {
  const roadmap = await roadmapOf(
    '# Roadmap\n\n| Id | Milestone | By when |\n|---|---|---|\n| MS1 | Launch | 2026-06 |\n| MS1 | Site | 2026-06 |\n',
  )
  expect(roadmap.milestones.map(({ label }) => label)).toEqual(['Launch'])
  expect(roadmap.milestones[0]?.readings.get('title')?.troubles).toMatchObject([
    { trouble: 'two-values', place: { line: 5 }, also: { line: 6 } },
  ])
})

describe('what is not an entry', () => {
  test('examples, prompts, empty rows and dashes', async () => {
    const text =
      '# Roadmap\n\n| Milestone | By when |\n|---|---|\n| Example: Launch | 2026-06 |\n| [Write here: your first milestone] | |\n| – | n/a |\n| | |\n'
    expect(await milestones(text)).toEqual([])
  })

  test('a table that is about something else', async () => {
    expect(await milestones('# Roadmap\n\n| Tool | Price |\n|---|---|\n| Pad | 0 |\n')).toEqual([])
  })
})

describe('a section', () => {
  test('ends where the next heading of its level begins, and gives up what names another field', async () => {
    const roadmap = await roadmapOf(
      '# Roadmap\n\n## Scope\n\nOpen science here.\n\n### Next steps\n\nAsk the dean.\n\n### More\n\nAnd this.\n\n## Resources\n\nTwo hours a week.\n',
    )
    expect(roadmap.scope).toBe('Open science here.\n\nAnd this.')
    expect(roadmap.next_steps).toBe('Ask the dean.')
    expect(roadmap.resources).toBe('Two hours a week.')
  })

  test('may answer two questions with one heading', async () => {
    const roadmap = await roadmapOf('# Roadmap\n\n## 2. Scope and resources\n\nWhat we have.\n')
    expect([roadmap.scope, roadmap.resources]).toEqual(['What we have.', 'What we have.'])
  })

  test('that holds only a prompt is not written', async () => {
    const roadmap = await roadmapOf(
      '# Roadmap\n\n## Scope\n\n<!-- What is this about? -->\n\n[Write here: what this roadmap is about]\n\nExample: libraries only.\n',
    )
    expect(roadmap.scope).toBeUndefined()
    expect(roadmap).toMatchObject({ stands: false, waits: true })
  })
})

test('a setting wins over a section, and a different second value is one note with both places', async () => {
  const assessment = await assess(
    memory({ 'roadmap.md': '---\nperiod: 2026 to 2028\n---\n# Roadmap\n\n## Period\n\n2026 to 2030\n' }),
    { now: '2026-03-01', visibility: 'unknown' },
  )
  expect(assessment.community.roadmap.period).toBe('2026 to 2028')
  expect(assessment.community.roadmap.readings.get('period')?.troubles).toMatchObject([
    { trouble: 'two-values', place: { line: 2 }, also: { line: 6 } },
  ])
})

test('a value that cannot be read leaves the entry in place', async () => {
  const roadmap = await roadmapOf('# Roadmap\n\n| Milestone | By when |\n|---|---|\n| Launch | Februrary 2021 |\n')
  expect(roadmap.milestones).toHaveLength(1)
  expect(roadmap.milestones[0]?.due).toBeUndefined()
  expect(roadmap.milestones[0]?.readings.get('due')?.troubles).toMatchObject([{ trouble: 'date-impossible' }])
})

test('a section of the charter stands for a page, until that page is there', async () => {
  const charter =
    '# Charter\n\n## Vision\n\nA fair science.\n\n## Roadmap\n\n| Milestone | By when |\n|---|---|\n| Launch | 2026-06 |\n'
  const read = async (files: Record<string, string>) =>
    (await assess(memory(files), { now: '2026-03-01', visibility: 'unknown' })).community.roadmap
  expect((await read({ 'charter.md': charter })).milestones.map((milestone) => milestone.at())).toMatchObject([
    { path: 'charter.md', line: 11 },
  ])
  expect(
    (
      await read({
        'charter.md': charter,
        'roadmap.md': '# Roadmap\n\n## Milestones\n\n| Milestone | By when |\n|---|---|\n| Site | 2027-01 |\n',
      })
    ).milestones.map(({ label }) => label),
  ).toEqual(['Site'])
})

test('when two pages claim to be one, the root counts before docs and .github', async () => {
  const page = (name: string) => `# Roadmap\n\n## Scope\n\n${name}\n`
  const roadmap = (
    await assess(memory({ '.github/roadmap.md': page('a'), 'docs/roadmap.md': page('b'), 'ROADMAP.md': page('c') }), {
      now: '2026-03-01',
      visibility: 'unknown',
    })
  ).community.roadmap
  expect(roadmap).toMatchObject({
    path: 'ROADMAP.md',
    scope: 'c',
    passedOver: ['docs/roadmap.md', '.github/roadmap.md'],
  })
})

describe('the settings that every page may carry', () => {
  const troublesOf = async (text: string) =>
    [...(await roadmapOf(text)).readings.values()].flatMap(({ troubles }) => troubles)

  test('are not read from the labels of an entry', async () => {
    const text = '# Roadmap\n\n## Milestones\n\n### Launch\n\n- Owner: Coordinator\n- Status: planned\n'
    expect((await roadmapOf(text)).status).toBeUndefined()
    expect(await troublesOf(text)).toEqual([])
  })

  test('are not read from a heading that happens to have their name', async () => {
    const text = '# Roadmap\n\n## Status\n\nWe are half way there.\n\n## Licence\n\nUse it freely.\n'
    expect(await troublesOf(text)).toEqual([])
    expect((await roadmapOf(text)).license).toBeUndefined()
  })
})

test.each([
  [
    'in a table',
    '# Roles\n\n| Role | What it is for | Who | Status |\n|---|---|---|---|\n| Treasurer | Money | | vacant |\n',
  ],
  ['below a heading', '# Roles\n\n## Treasurer\n\n- What it is for: money\n- Status: vacant\n'],
])('“vacant” is an answer where it can be chosen, %s', async (_, text) => {
  const files = { 'community.yml': 'name: Circle\nstage: active\n', 'roles.md': text }
  const { community, findings } = await assess(memory(files), { now: '2026-03-01', visibility: 'unknown' })
  expect(community.roles.entries.map(({ status }) => status)).toEqual(['vacant'])
  expect(findings.map(({ check }) => check)).not.toContain('role-has-holder')
})

test('a role with an “and” in its name is named once; two roles with an “and” between them are two', async () => {
  const owners = async (named: string) =>
    (
      await roadmapOf(`# Roadmap\n\n| Milestone | Who looks after it |\n|---|---|\n| Launch | ${named} |\n`, {
        'roles.md':
          '# Roles\n\n| Role | What it is for |\n|---|---|\n| Consent and ethics | asks |\n| Host | hosts |\n| Editor | edits |\n',
      })
    ).milestones[0]?.owner.map(({ text, to }) => [text, to?.label])
  expect(await owners('Consent and ethics')).toEqual([['Consent and ethics', 'Consent and ethics']])
  expect(await owners('Host and Editor')).toEqual([
    ['Host', 'Host'],
    ['Editor', 'Editor'],
  ])
  expect(await owners('Consent and ethics, Host')).toEqual([
    ['Consent and ethics', 'Consent and ethics'],
    ['Host', 'Host'],
  ])
})
