// The seven principles and the state of open science around a community, as communities really write them.
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { memory } from '../../src/sources/memory.ts'

const assessed = (files: Record<string, string>) => assess(memory(files), { now: '2026-03-01', visibility: 'unknown' })

describe('a principle is the same', () => {
  test.each([
    [
      'a table',
      'principles.md',
      '# Principles\n\n| Principle | What we do |\n|---|---|\n| Respect for diversity | two languages |\n| Impact | we look back |\n',
    ],
    [
      'headings with prose',
      'principles.md',
      '# How we live the principles\n\nWe asked ourselves.\n\n## Respect for diversity\n\ntwo languages\n\n## 7. Impact\n\nwe look back\n',
    ],
    [
      'a list in the charter',
      'charter.md',
      '# Charter\n\n## Vision\n\nOpen by habit.\n\n## Open research principles\n\n- Respect for diversity: two languages\n- Impact: we look back\n',
    ],
    [
      'French',
      'principles.md',
      '# Nos principes\n\n| Principe | Pratique |\n|---|---|\n| Respect de la diversité | two languages |\n| Impact | we look back |\n',
    ],
    [
      'German',
      'principles.md',
      '# Grundsätze\n\n## Achtung der Vielfalt\n\ntwo languages\n\n## Wirkung\n\nwe look back\n',
    ],
    [
      'Spanish',
      'principles.md',
      '# Principios\n\n| Principio | Qué hacemos |\n|---|---|\n| Respeto por la diversidad | two languages |\n| Impacto | we look back |\n',
    ],
    [
      'Italian',
      'principles.md',
      '# Principi\n\n| Principio | Che cosa facciamo |\n|---|---|\n| Rispetto della diversità | two languages |\n| Impatto | we look back |\n',
    ],
  ])('in %s', async (_, path, text) => {
    const { principles } = (await assessed({ [path]: text })).community
    expect(principles.entries.map(({ principle, practice }) => [principle, practice])).toEqual([
      ['respect-for-diversity', 'two languages'],
      ['impact', 'we look back'],
    ])
  })

  test('and the heading “Principles” of a charter still holds its values', async () => {
    const { charter, principles } = (
      await assessed({ 'charter.md': '# Charter\n\n## Principles\n\n- Openness: we share early\n' })
    ).community
    expect(charter.values.map(({ value }) => value)).toEqual(['Openness'])
    expect(principles.stands).toBe(false)
  })

  test('a principle with a slip is asked about; one of their own is theirs', async () => {
    const table = '# Principles\n\n| Principle | What we do |\n|---|---|\n'
    const checksOf = async (row: string) =>
      (await assessed({ 'principles.md': `${table}${row}` })).findings.map(({ check }) => check)
    expect(await checksOf('| Tranparency | notes are public |\n')).toContain('value-is-in-list')
    expect(await checksOf('| Speed | we hurry |\n')).not.toContain('value-is-in-list')
  })
})

test('the state of open science around a community, in tables, lists and prose', async () => {
  const { landscape } = (
    await assessed({
      'landscape.md':
        '# Umfeld\n\n## Stand der offenen Wissenschaft\n\nNoch am Anfang.\n\n## Richtlinien\n\n| Richtlinie | Von wem | Link |\n|---|---|---|\n| Leitlinie 2023 | Hochschule | https://lindenau.example/leitlinie |\n| Gesetz | Land | |\n\n## Vorreiter\n\n- Bodenkunde: teilt Messreihen\n\n## Hürden\n\n- Zeit: Schreibstunde\n- Geld\n\n## Was unsere Einrichtung sich erhofft\n\nBeispiele.\n',
    })
  ).community
  expect(landscape.state).toBe('Noch am Anfang.')
  expect(landscape.policies.map(({ policy, whose, link }) => [policy, whose, link])).toEqual([
    ['Leitlinie 2023', 'institution', 'https://lindenau.example/leitlinie'],
    ['Gesetz', 'national', undefined],
  ])
  expect(landscape.early_adopters.map(({ who, what_they_do }) => [who, what_they_do])).toEqual([
    ['Bodenkunde', 'teilt Messreihen'],
  ])
  expect(landscape.barriers.map(({ barrier, response }) => [barrier, response])).toEqual([
    ['Zeit', 'Schreibstunde'],
    ['Geld', undefined],
  ])
  expect(landscape.host_motivation).toBe('Beispiele.')
})

test('type and stage of a community are understood in five languages', async () => {
  const read = async (type: string, stage: string) => {
    const { community } = (await assessed({ 'community.yml': `type: ${type}\nstage: ${stage}\n` })).community
    return [community.type, community.stage]
  }
  expect(await read('communauté de pratique', 'en lancement')).toEqual(['cop', 'launching'])
  expect(await read('Kompetenzzentrum', 'aktiv')).toEqual(['competence-centre', 'active'])
  expect(await read('comunidad de ciencia abierta', 'en pausa')).toEqual(['osc', 'dormant'])
  expect(await read('rete', 'consolidata')).toEqual(['network', 'sustaining'])
})
