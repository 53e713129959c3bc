// Personas, as the trainings write them: a page each, headings on one page, a table; with the path and what stands in the way.
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { memory } from '../../src/sources/memory.ts'

const assessed = (files: Record<string, string>) => assess(memory(files), { now: '2026-03-01', visibility: 'unknown' })
const personasOf = async (files: Record<string, string>) => (await assessed(files)).community.persona.entries
const blocks = async (text: string) =>
  (await personasOf({ 'personas/rosa.md': `# Rosa\n\nWorks in a library.\n\n## Stumbling blocks\n\n${text}` }))
    .flatMap((persona) => persona.stumbling_blocks)
    .map(({ block, solution, place }) => [block, solution, place.line])

const path = {
  discovery: 'Rosa sees a poster.',
  first_contact: 'She writes to us.',
  leadership: 'She opens a call.',
}

describe('a persona with its path is the same', () => {
  test.each([
    [
      'a page with headings',
      {
        'personas/rosa.md':
          '# Rosa\n\nWorks in a library.\n\n## Discovery\n\nRosa sees a poster.\n\n## First contact\n\nShe writes to us.\n\n## Leadership\n\nShe opens a call.\n',
      },
    ],
    [
      'a heading, with the path as a list with dashes',
      {
        'personas.md':
          '# Personas\n\n## Rosa\n\nWorks in a library.\n\n1. **Discovery** - Rosa sees a poster.\n2. _First contact - She writes to us._\n3. **Leadership** – She opens a call.\n',
      },
    ],
    [
      'headings below one that says what they are',
      {
        'personas.md':
          '# Welcome\n\n## Our personas\n\n### Rosa\n\nWorks in a library.\n\n#### Discovery\n\nRosa sees a poster.\n\n#### First contact\n\nShe writes to us.\n\n#### Leadership\n\nShe opens a call.\n',
      },
    ],
    [
      'a table, in French',
      {
        'personas.md':
          '# Profils imaginaires\n\n| Nom | Histoire | Découverte | Premier contact | Leadership |\n|---|---|---|---|---|\n| Rosa | Works in a library. | Rosa sees a poster. | She writes to us. | She opens a call. |\n',
      },
    ],
  ])('on %s', async (_, files) => {
    expect(await personasOf(files)).toMatchObject([{ label: 'Rosa', story: 'Works in a library.', ...path }])
  })
})

test('a table of what stands in the way is no table of personas', async () => {
  const personas = await personasOf({
    'personas.md':
      '# Personas\n\n## Rosa\n\n- Needs: time\n\n### Stumbling blocks\n\n| Stumbling blocks | Solution |\n|---|---|\n| Evening calls | Calls at noon |\n',
  })
  expect(personas.map(({ label }) => label)).toEqual(['Rosa'])
  expect(personas[0]?.stumbling_blocks).toMatchObject([{ block: 'Evening calls', solution: 'Calls at noon' }])
})

describe('what stands in the way is read', () => {
  test('from a table, in any order of columns', async () => {
    expect(
      await blocks('| What helps | Obstacle |\n|---|---|\n| Calls at noon | Evening calls |\n| – | Language |\n'),
    ).toEqual([
      ['Evening calls', 'Calls at noon', 9],
      ['Language', undefined, 10],
    ])
  })

  test('from a list, with an arrow, a colon, a dash, or a line below', async () => {
    expect(
      await blocks(
        '- Evening calls → calls at noon\n- Language: somebody translates\n- Tools – e-mail is fine\n- Fear\n  - A face that waits\n- Money\n- [Write here: another one]\n',
      ),
    ).toEqual([
      ['Evening calls', 'calls at noon', 7],
      ['Language', 'somebody translates', 8],
      ['Tools', 'e-mail is fine', 9],
      ['Fear', 'A face that waits', 10],
      ['Money', undefined, 12],
    ])
  })

  test('from settings', async () => {
    const [persona] = await personasOf({
      'personas/rosa.md':
        '---\nstumbling_blocks:\n  - block: Evening calls\n    solution: Calls at noon\n  - Language\n---\n# Rosa\n\nWorks in a library.\n',
    })
    expect(persona?.stumbling_blocks.map(({ block, solution }) => [block, solution])).toEqual([
      ['Evening calls', 'Calls at noon'],
      ['Language', undefined],
    ])
  })
})

test('somebody’s own name is told nowhere in the note about it', async () => {
  const { findings } = await assessed({
    'personas/x.md': '# Amira Haddad\n\nWorks in a library.\n',
    'people.md': '# People\n\n| Name | May we list you? |\n|---|---|\n| Amira Haddad | yes, 2026-01-12 |\n',
  })
  const found = findings.filter(({ check }) => check === 'persona-is-nobody-here')
  expect(found).toMatchObject([{ severity: 'stop', about: { path: 'personas/x.md', entry: '1' } }])
  expect(JSON.stringify(found)).not.toMatch(/amira|haddad/i)
})
