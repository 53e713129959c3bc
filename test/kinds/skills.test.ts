// Competences as people really list them: a row for each, a matrix of groups, a matrix on its side, a CSV file.
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { memory } from '../../src/sources/memory.ts'

const assessed = (files: Record<string, string>) =>
  assess(memory({ 'community.yml': 'stage: active\n', ...files }), { now: '2026-11-20', visibility: 'unknown' })
const skillsOf = async (text: string, path = 'skills.md') => (await assessed({ [path]: text })).community.skills
const checksOpen = async (files: Record<string, string>) =>
  (await assessed(files)).findings.filter(({ area }) => area === 'offer').map(({ check }) => check)

const matrix = `# Competences

| Competence | Stars | Rivers | Words | Plan |
|---|:-:|:-:|:-:|---|
| Metadata | ✓ | 3 | – | |
| Licences | | gap | | Course in spring |
| Teaching | expert | x | no | |
| Workflows | | | | |
`

describe('a page of skills', () => {
  test('has one row for each skill', async () => {
    const skills = await skillsOf(
      '# Skills\n\n| Skill | Area | Held by | How many | Gap | Plan | Whom to ask |\n|---|---|---|---|---|---|---|\n| Facilitation | engagement | Coordinators, Graduate Centre | 4 | | | hello@lindenau.example |\n| Drawing | content | nobody | | yes | We ask the art school | |\n',
    )
    expect(
      skills.entries.map(({ name, skill_area, held_by, how_many, gap, plan }) => [
        name,
        skill_area,
        held_by,
        how_many,
        gap,
        plan,
      ]),
    ).toEqual([
      ['Facilitation', 'engagement', ['Coordinators', 'Graduate Centre'], 4, undefined, undefined],
      ['Drawing', 'content', [], undefined, 'yes', 'We ask the art school'],
    ])
  })

  test('may be a matrix whose columns are groups; a row without a tick is a gap', async () => {
    const skills = await skillsOf(matrix, 'competence-matrix.md')
    expect(skills.entries.map(({ name, held_by, missing_in, plan }) => [name, held_by, missing_in, plan])).toEqual([
      ['Metadata', ['Stars', 'Rivers (3)'], [], undefined],
      ['Licences', [], ['Stars', 'Rivers', 'Words'], 'Course in spring'],
      ['Teaching', ['Stars', 'Rivers'], [], undefined],
      ['Workflows', [], ['Stars', 'Rivers', 'Words'], undefined],
    ])
    expect(skills.entries.map((skill) => skill.at('held_by').line)).toEqual([5, 6, 7, 8])
    const open = await checksOpen({ 'competence-matrix.md': matrix })
    expect(open.filter((check) => check === 'skill-gap-has-plan')).toHaveLength(1)
  })

  test('takes an empty row of a matrix for no skill', async () => {
    const { entries } = await skillsOf(`${matrix}| | | | | |\n`)
    expect(entries.map(({ label }) => label)).toEqual(['Metadata', 'Licences', 'Teaching', 'Workflows'])
  })

  test('knows a group that has none of the skills, where the page calls it a group', async () => {
    const { entries } = await skillsOf(
      '# Competences\n\n| Cluster | Metadata | Licences |\n|---|---|---|\n| Stars | ✓ | |\n| Rivers | | |\n',
    )
    expect(entries.map(({ name, held_by, missing_in }) => [name, held_by, missing_in])).toEqual([
      ['Metadata', ['Stars'], []],
      ['Licences', [], ['Stars', 'Rivers']],
    ])
  })

  test('leaves examples out of a matrix on its side, be they a skill or a group', async () => {
    const { entries } = await skillsOf(
      '# Competences\n\n| Cluster | Metadata | Example: Drawing | Licences |\n|---|---|---|---|\n| Example: Stars | ✓ | ✓ | |\n| Rivers | ✓ | | gap |\n| Words | | ✓ | ✓ |\n',
    )
    expect(entries.map(({ name, held_by }) => [name, held_by])).toEqual([
      ['Metadata', ['Rivers']],
      ['Licences', ['Words']],
    ])
  })

  test('may be a matrix on its side, whose rows are groups', async () => {
    const skills = await skillsOf(
      '# What we know\n\n## Competences by cluster\n\n| Cluster | Metadata | Licences |\n|---|---|---|\n| Stars | ✓ | gap |\n| Rivers | 2 | ✓ |\n',
    )
    expect(skills.entries.map(({ name, held_by, missing_in }) => [name, held_by, missing_in])).toEqual([
      ['Metadata', ['Stars', 'Rivers (2)'], []],
      ['Licences', ['Rivers'], ['Stars']],
    ])
  })

  test('may be a CSV file with a matrix', async () => {
    const skills = await skillsOf('Kompetenz;Sterne;Flüsse;Plan\nMetadaten;x;;\nLizenzen;;fehlt;Kurs\n', 'skills.csv')
    expect(skills.entries.map(({ name, held_by, missing_in, plan }) => [name, held_by, missing_in, plan])).toEqual([
      ['Metadaten', ['Sterne'], [], undefined],
      ['Lizenzen', [], ['Sterne', 'Flüsse'], 'Kurs'],
    ])
  })

  test('takes no group for a column of weights, of words, or one that stands alone', async () => {
    const skills = await skillsOf(
      '# Skills\n\n| Skill | Held by | Priority | Demand | Remarks |\n|---|---|---|---|---|\n| Metadata | Library | 1 | 12 | since the reform of the archive |\n',
    )
    expect(skills.entries.map(({ held_by, missing_in }) => [held_by, missing_in])).toEqual([[['Library'], []]])
  })

  test('has an entry point and a contact for each cluster', async () => {
    const skills = await skillsOf(
      `${matrix}\n## Entry points and contacts\n\n| Cluster | Covers | Entry point | Contact |\n|---|---|---|---|\n| Stars | astronomy | [page](https://stars.example) | desk@stars.example |\n| Rivers | earth | | |\n`,
    )
    expect(skills.entries).toHaveLength(4)
    expect(skills.contacts.map(({ group, entry_point, contact }) => [group, entry_point, contact[0]?.address])).toEqual(
      [
        ['Stars', 'https://stars.example', 'desk@stars.example'],
        ['Rivers', undefined, undefined],
      ],
    )
  })

  test.each([
    ['French', '# Compétences\n\n| Compétence | Détenue par | Lacune |\n|---|---|---|\n| Droit | Bibliothèque | |\n'],
    [
      'Spanish',
      '# Competencias\n\n| Competencia | Quién la tiene | Brecha |\n|---|---|---|\n| Droit | Bibliothèque | |\n',
    ],
    ['Italian', '# Competenze\n\n| Competenza | Chi ce l’ha | Lacuna |\n|---|---|---|\n| Droit | Bibliothèque | |\n'],
  ])('is understood in %s', async (_, text) => {
    const skills = await skillsOf(text)
    expect(skills.entries.map(({ name, held_by }) => [name, held_by])).toEqual([['Droit', ['Bibliothèque']]])
  })
})
