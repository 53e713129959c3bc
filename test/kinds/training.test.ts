// Trainings and services as people really list them: a table, a folder with one file each, a CSV file from a spreadsheet.
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { memory } from '../../src/sources/memory.ts'

const assessed = (files: Record<string, string>, stage = 'active') =>
  assess(memory({ 'community.yml': `stage: ${stage}\n`, ...files }), { now: '2026-11-20', visibility: 'unknown' })
const openFor = async (files: Record<string, string>, stage?: string) =>
  (await assessed(files, stage)).findings
    .filter(({ about }) => about.kind === 'training' && about.entry !== undefined)
    .map(({ check, severity }) => `${severity} ${check}`)
    .sort()

const table =
  '# Training\n\n| Title | Link | Who keeps it | Last checked |\n|---|---|---|---|\n| Licences | https://learn.example/1 | Keeper of trainings | 2026-05-04 |\n'

describe('trainings', () => {
  test('may begin with four columns, and are asked for the rest in time', async () => {
    expect(await openFor({ 'training.md': table }, 'launching')).toEqual([])
    expect(await openFor({ 'training.md': table })).toEqual([
      'warning training-has-language',
      'warning training-has-level',
      'warning training-has-license',
      'warning training-says-what-one-can-do-afterwards',
    ])
    const sustaining = await openFor({ 'training.md': table }, 'sustaining')
    expect(sustaining.filter((one) => one.startsWith('advice'))).toHaveLength(10)
    expect(sustaining.filter((one) => one.startsWith('error'))).toEqual([])
  })

  test('are not the examples of a CSV file', async () => {
    const { community } = await assessed({
      'training.csv':
        'Title,Link\nExample: Citing data,https://learn.example/example\nLicences,https://learn.example/1\n',
    })
    expect(community.training.entries.map(({ label, url }) => [label, url])).toEqual([
      ['Licences', 'https://learn.example/1'],
    ])
  })

  test('may be files of a folder, with settings at their top', async () => {
    const { community } = await assessed({
      'training.md':
        '# Training\n\n| Title | Who keeps it |\n|---|---|\n| [Licences](training/licences.md) | Library |\n',
      'training/licences.md':
        '---\ntitle: Licences\nurl: https://doi.org/10.5072/licences\nlicense: CC-BY-4.0\nprimary_language: en\nexpertise_level: Beginner\nlast_reviewed: 2026-05-04\n---\n# Choosing a licence\n\n## Abstract\n\nThree ways to say yes.\n\n## Learning outcomes\n\n- choose a licence\n- explain it\n',
      'training/README.md': '# About this folder\n',
    })
    expect(
      community.training.entries.map((one) => [
        one.title,
        one.license,
        one.primary_language,
        one.expertise_level,
        one.learning_outcomes,
        one.maintainer[0]?.address,
      ]),
    ).toEqual([['Licences', 'CC-BY-4.0', ['en'], 'beginner', ['choose a licence', 'explain it'], 'Library']])
  })

  test('may be a CSV file, in which a stray quotation mark costs one row and one note', async () => {
    const text =
      'Title,Link,Last checked,Level\n"Licences, in short",https://learn.example/1,2026-05-04,beginner\nThe "FAIR" way,https://learn.example/2,2026-05-04,all\n"Plans" for data,https://learn.example/3,2026-05-04,all\nMetadata,https://learn.example/4,2026-05-04,advanced\n'
    const { community, findings } = await assessed({ 'training.csv': text })
    expect(community.training.entries.map(({ title, expertise_level }) => [title, expertise_level])).toEqual([
      ['Licences, in short', 'beginner'],
      ['The "FAIR" way', 'all'],
      ['Metadata', 'advanced'],
    ])
    const notes = findings.filter(({ check }) => check === 'row-can-be-read')
    expect(notes.map(({ place, severity }) => [place?.path, place?.line, severity])).toEqual([
      ['training.csv', 4, 'warning'],
    ])
  })

  test('that are archived, being made, or no longer kept are left in peace', async () => {
    const row = (more: string) => ({
      'training.md': `# Training\n\n| Title | Link | Status | Maintenance has ended |\n|---|---|---|---|\n| Licences | ${more} |\n`,
    })
    expect(await openFor(row(' | archived | '))).toEqual([])
    expect(await openFor(row(' | beta | '))).toEqual(['warning training-says-who-keeps-it'])
    expect(await openFor(row('https://learn.example/1 | active | yes'))).not.toContain(
      'warning training-says-who-keeps-it',
    )
  })

  test.each([
    ['French', 'Titre | Lien | Langue | Niveau | Licence', 'français | débutant'],
    ['German', 'Titel | Link | Sprache | Stufe | Lizenz', 'Französisch | Einsteiger'],
    ['Spanish', 'Título | Enlace | Idioma | Nivel | Licencia', 'francés | principiante'],
    ['Italian', 'Titolo | Collegamento | Lingua | Livello | Licenza', 'francese | base'],
  ])('are understood in %s', async (_, head, values) => {
    const { community } = await assessed({
      'training.md': `# Training\n\n| ${head} |\n|---|---|---|---|---|\n| Droit | https://learn.example/1 | ${values} | CC BY 4.0 |\n`,
    })
    expect(
      community.training.entries.map((one) => [one.title, one.primary_language, one.expertise_level, one.license]),
    ).toEqual([['Droit', ['fr'], 'beginner', 'CC BY 4.0']])
  })
})

describe('services', () => {
  test('are read from headings with labels, and only those that are offered are asked for a contact', async () => {
    const { community, findings } = await assessed({
      'service-catalogue.md':
        '# Service catalogue\n\n## Data clinic\n\nTwo hours with somebody who has done it before.\n\n- Contact: clinic@centre.example\n- How to ask for it: [form](https://clinic.example/form)\n- Access: on request\n- Status: live\n- Last checked: 2026-10-01\n- Works together with: Plan reader, [Zenodo](https://zenodo.example)\n\n## Plan reader\n\n- Status: beta\n- Last checked: 2026-10-01\n\n## Old forum\n\n- Status: discontinued\n',
    })
    expect(community.services.entries.map(({ name, status, access }) => [name, status, access])).toEqual([
      ['Data clinic', 'production', 'on-request'],
      ['Plan reader', 'beta', undefined],
      ['Old forum', 'retired', undefined],
    ])
    expect(community.services.entries[0]?.description).toBe('Two hours with somebody who has done it before.')
    const errors = findings
      .filter(({ severity, about }) => severity === 'error' && about.kind === 'services')
      .map(({ check, about }) => [check, about.entry])
    expect(errors).toEqual([['service-has-contact', 'plan-reader']])
  })
})
