// Glossaries as people really write them: a table, bold words, a list, headings, columns side by side, a CSV file.
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { memory } from '../../src/sources/memory.ts'

const assessed = (files: Record<string, string>) =>
  assess(memory({ 'community.yml': 'stage: active\n', ...files }), { now: '2026-11-20', visibility: 'unknown' })
const termsOf = async (text: string, path = 'glossary.md') =>
  (await assessed({ [path]: text })).community.glossary.entries
const short = async (text: string, path?: string) =>
  (await termsOf(text, path)).map(({ term, definition, whose }) => [term, definition, whose])

const fair = ['FAIR', 'Findable, accessible, interoperable, reusable.', undefined]
const plan = ['DMP', 'A plan for data.', undefined]

describe('a glossary', () => {
  test.each([
    [
      'a table',
      '# Glossary\n\n| Term | Definition |\n|---|---|\n| FAIR | Findable, accessible, interoperable, reusable. |\n| DMP | A plan for data. |\n',
    ],
    [
      'paragraphs that begin in bold',
      '# Glossary\n\nWords that we use. **All of them** are explained.\n\n**FAIR**: Findable, accessible, interoperable, reusable.\n\n**DMP** – A plan for data.\n',
    ],
    [
      'bold words under letters, one paragraph for several',
      '# Glossary\n\n## D–F\n\n**FAIR** Findable, accessible, interoperable, reusable.\n**DMP:** A plan for data.\n\n**Note:** more will come.\n',
    ],
    [
      'a list that begins in bold',
      '# Glossary\n\n- [Back to the front page](README.md)\n\n## A to Z\n\n- **FAIR**: Findable, accessible, interoperable, reusable.\n- **DMP** – A plan for data.\n',
    ],
    [
      'a plain list',
      '# Abbreviations\n\n- FAIR: Findable, accessible, interoperable, reusable.\n- DMP – A plan for data.\n',
    ],
    [
      'headings with prose',
      '# Glossary\n\nWords that we use.\n\n## F\n\n### FAIR\n\nFindable, accessible, interoperable, reusable.\n\n## D\n\n### DMP\n\nA plan for data.\n\n## How to add a term\n\nWrite to us.\n',
    ],
    [
      'headings with labels',
      '# Glossary\n\n## FAIR\n\n**Definition:** Findable, accessible, interoperable, reusable.\n\n## DMP\n\nDefinition: A plan for data.\n',
    ],
    [
      'a definition list, as site generators read it',
      '# Glossary\n\nFAIR\n: Findable, accessible, interoperable, reusable.\n\nDMP\n: A plan for data.\n',
    ],
    [
      'the block of documentation in MyST',
      '# Glossary\n\n```{glossary}\nFAIR\n  Findable, accessible,\n  interoperable, reusable.\n\nDMP\n  A plan for data.\n```\n',
    ],
  ])('may be %s', async (_, text) => {
    expect(await short(text)).toEqual([fair, plan])
  })

  test('keeps what a term says of itself', async () => {
    const [term] = await termsOf(
      '# Glossary\n\n**Competence centre**: People who help.\nSource: [the deck](https://deck.example)\nSee also: cluster\n\n**Status:** agreed\n\n**Cluster**: Institutes of one field.\n',
    )
    expect([term?.definition, term?.source, term?.see_also[0]?.to?.label, term?.status]).toEqual([
      'People who help.',
      'the deck',
      'Cluster',
      'agreed',
    ])
    expect(term?.at('source').line).toBe(4)
  })

  test('holds several meanings of one word, with whose they are, whatever their ids', async () => {
    const rows = await termsOf(
      '# Glossary\n\n| Id | Term | Definition | Whose it is | Status |\n|---|---|---|---|---|\n| dataset | Dataset | One file | Stars | agreed |\n| dataset | Dataset | A bundle | Rivers | proposed |\n',
    )
    expect(rows.map(({ key, definition, whose }) => [key, definition, whose])).toEqual([
      ['dataset', 'One file', 'Stars'],
      ['dataset-2', 'A bundle', 'Rivers'],
    ])
  })

  test('may have a column for each cluster, side by side', async () => {
    const text =
      '# How the clusters speak\n\n| Term | Stars | Rivers | See also |\n|---|---|---|---|\n| Dataset | All frames of a night | All readings of a gauge | |\n| Run | One exposure | – | Dataset |\n'
    expect(await short(text)).toEqual([
      ['Dataset', 'All frames of a night', 'Stars'],
      ['Dataset', 'All readings of a gauge', 'Rivers'],
      ['Run', 'One exposure', 'Stars'],
    ])
  })

  test('may be a CSV file, in which a stray quotation mark costs one row and one note', async () => {
    const text =
      'Term,Definition,Source\nFAIR,"Findable, accessible",https://fair.example\n"Run" twice,A job,\nDMP,A plan,\n'
    const { community, findings } = await assessed({ 'glossary.csv': text })
    expect(community.glossary.entries.map(({ term, definition }) => [term, definition])).toEqual([
      ['FAIR', 'Findable, accessible'],
      ['DMP', 'A plan'],
    ])
    const notes = findings.filter(({ check }) => check === 'row-can-be-read')
    expect(notes.map(({ place, values }) => [place?.path, place?.line, values.cause])).toEqual([
      ['glossary.csv', 3, 'csv-quote'],
    ])
  })

  test.each([
    ['French', '# Glossaire\n\n| Terme | Définition | De qui |\n|---|---|---|\n| FAIR | Trouvable | nous |\n'],
    ['German', '# Glossar\n\n| Begriff | Bedeutung | Von wem |\n|---|---|---|\n| FAIR | Trouvable | nous |\n'],
    ['Spanish', '# Glosario\n\n| Término | Significado | De quién |\n|---|---|---|\n| FAIR | Trouvable | nous |\n'],
    ['Italian', '# Glossario\n\n| Termine | Definizione | Di chi |\n|---|---|---|\n| FAIR | Trouvable | nous |\n'],
  ])('is understood in %s', async (_, text) => {
    expect(await short(text)).toEqual([['FAIR', 'Trouvable', 'nous']])
  })
})
