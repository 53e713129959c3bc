// The levels at which people take part, in every shape in which communities draw them.
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { phaseOf } from '../../src/checks/subjects/levels.ts'
import { phaseNamed, phasesInOrder } from '../../src/kinds/phases.ts'
import { memory } from '../../src/sources/memory.ts'

const assessed = (files: Record<string, string>) => assess(memory(files), { now: '2026-03-01', visibility: 'unknown' })
const levelsOf = async (text: string, path = 'engagement.md') =>
  (await assessed({ [path]: text })).community.engagement.levels
const told = async (text: string, path?: string) =>
  (await levelsOf(text, path)).map((level) => [
    level.label,
    phaseOf(level),
    level.what_they_do,
    ...level.how_we_reach_them.map(({ text }) => text),
  ])

const guests = ['First contact', 'first-contact', 'listen', 'monthly call']

describe('a level is the same', () => {
  test.each([
    [
      'a table under any heading',
      '# Our mountain\n\n| How we reach them | Level | What they do |\n|---|---|---|\n| monthly call | First contact | listen |\n',
    ],
    [
      'headings with labelled lines',
      '# Ways to take part\n\n## First contact\n\n- What they do: listen\n- How we reach them: monthly call\n',
    ],
    [
      'headings below a heading, with headings of their own',
      '# Community\n\n## Levels\n\n### First contact\n\n#### What they do\n\nlisten\n\n#### How we reach them\n\nmonthly call\n',
    ],
    [
      'a list of settings',
      '---\nkind: engagement\nlevels:\n  - name: First contact\n    what_they_do: listen\n    how_we_reach_them: monthly call\n---\n# Ways to take part\n',
    ],
  ])('in %s', async (_, text) => {
    expect(await told(text)).toEqual([guests])
  })

  test('in a CSV file', async () => {
    expect(
      await told('Level,What they do,How we reach them\nFirst contact,listen,monthly call\n', 'engagement.csv'),
    ).toEqual([guests])
  })

  test.each([
    ['French', '| Niveau | Ce qu’ils font | Canaux |\n|---|---|---|\n| Premier contact | listen | monthly call |\n'],
    ['German', '| Stufe | Was sie tun | Kanäle |\n|---|---|---|\n| Erster Kontakt | listen | monthly call |\n'],
    ['Spanish', '| Nivel | Qué hacen | Canales |\n|---|---|---|\n| Primer contacto | listen | monthly call |\n'],
    ['Italian', '| Livello | Che cosa fanno | Canali |\n|---|---|---|\n| Primo contatto | listen | monthly call |\n'],
  ])('in %s', async (_, table) => {
    expect((await told(`# Engagement\n\n${table}`)).map(([, ...rest]) => rest)).toEqual([guests.slice(1)])
  })
})

test('a section of the stakeholder page or of the charter stands for a page', async () => {
  const table =
    '| Level | What they do | How we reach them |\n|---|---|---|\n| First contact | listen | monthly call |\n'
  for (const [path, heading] of [
    ['stakeholders.md', 'How people take part'],
    ['charter.md', 'Berg des Engagements'],
  ]) {
    const { community } = await assessed({ [path ?? '']: `# Page\n\n## ${heading}\n\n${table}` })
    expect(community.engagement).toMatchObject({ stands: true, path })
    expect(community.engagement.levels.map(({ label }) => label)).toEqual(['First contact'])
  }
})

describe('phases', () => {
  test('are six, in the order in which people go through them', () => {
    expect(phasesInOrder).toEqual([
      'discovery',
      'first-contact',
      'participation',
      'sustained-participation',
      'networked-participation',
      'leadership',
    ])
  })

  test.each([
    ['1. Discovery', 'discovery'],
    ['First contact (guests)', 'first-contact'],
    ['Participation – coming back', 'participation'],
    ['Participation en réseau', 'networked-participation'],
    ['Regelmäßige Beteiligung', 'sustained-participation'],
    ['Liderazgo', 'leadership'],
    ['Friends of the guide', undefined],
  ])('%s', (name, phase) => {
    expect(phaseNamed(name)).toBe(phase)
  })

  test('and ways of taking part may be told in own words, without a note', async () => {
    const { community, findings } = await assessed({
      'community.yml': 'stage: active\n',
      'engagement.md':
        '# Ways to take part\n\n| Level | Phase | Modes | What they do |\n|---|---|---|---|\n| Base camp | getting ready | Contribute, cook | soup |\n',
    })
    expect(community.engagement.levels[0]).toMatchObject({ phase: 'getting ready', modes: ['contribute', 'cook'] })
    expect(findings.filter(({ check }) => check === 'value-is-in-list')).toEqual([])
  })
})

test('who is placed on a level is told without the name', async () => {
  const { findings } = await assessed({
    'engagement.md':
      '# Ways to take part\n\n| Level | Who is here | What they do |\n|---|---|---|\n| Participation | Dana Vermeulen | take notes |\n',
    'people.md': '# People\n\n| Name | May we list you? |\n|---|---|\n| Dana Vermeulen | yes, 2026-01-12 |\n',
  })
  const stops = findings.filter(({ severity }) => severity === 'stop')
  expect(stops.map(({ check }) => check)).toEqual(['nobody-is-placed-on-a-level'])
  expect(JSON.stringify(stops)).not.toMatch(/dana|vermeulen/i)
})
