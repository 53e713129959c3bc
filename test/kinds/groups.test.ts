// How groups are read: as a table, under headings of their own, in a folder, as CSV, on the page of people, in five languages.
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { memory } from '../../src/sources/memory.ts'

const assessed = (files: Record<string, string>) =>
  assess(memory({ 'community.yml': 'stage: active\n', ...files }), { now: '2026-03-01', visibility: 'unknown' })
const groupsOf = async (files: Record<string, string>) => (await assessed(files)).community.groups.entries
const names = (refs: readonly { text: string }[] = []) => refs.map(({ text }) => text)

describe('in five languages', () => {
  test.each([
    [
      'English',
      'Groups',
      '| Group | Kind of group | What it is for | Who leads it | How to join | Until |',
      'working group',
      'standing',
    ],
    [
      'French',
      'Groupes de travail',
      '| Groupe | Type de groupe | À quoi il sert | Qui l’anime | Comment le rejoindre | Durée |',
      'groupe de travail',
      'permanent',
    ],
    [
      'German',
      'Arbeitsgruppen',
      '| Gruppe | Art der Gruppe | Wofür sie da ist | Leitung | Wie man mitmacht | Bis |',
      'Arbeitskreis',
      'unbefristet',
    ],
    [
      'Spanish',
      'Grupos de trabajo',
      '| Grupo | Tipo | Para qué sirve | Coordina | Cómo unirse | Hasta |',
      'grupo de trabajo',
      'sin fecha',
    ],
    [
      'Italian',
      'Gruppi di lavoro',
      '| Gruppo | Tipo | A che cosa serve | Chi lo guida | Come partecipare | Fino a |',
      'gruppo di lavoro',
      'senza scadenza',
    ],
  ])('%s', async (_, title, columns, type, until) => {
    const rows = `| Guide | ${type} | Finds authors | Kaito, Amira | Come | ${until} |\n| Open day | ad hoc | One day | Linh | Write | 2026-06 |`
    const groups = await groupsOf({ 'groups.md': `# ${title}\n\n${columns}\n|---|---|---|---|---|---|\n${rows}\n` })
    expect(groups).toMatchObject([
      {
        name: 'Guide',
        type: 'working-group',
        mission: 'Finds authors',
        how_to_join: 'Come',
        until: { standing: true },
      },
      { name: 'Open day', mission: 'One day', until: { ends: '2026-06-30', standing: false } },
    ])
    expect(names(groups[0]?.chairs)).toEqual(['Kaito', 'Amira'])
  })
})

test('a group under a heading of its own, with its members in a table and in a list below it', async () => {
  const groups = await groupsOf({
    'working-groups.md': `# Working groups

## Guide

Finds authors, and thanks them.

- Chairs: Kaito
- Part of: Coordination

### Members

| Who | Since | Until |
|---|---|---|
| Kaito | 2026-01 | 2027-12 |
| Amira | 2026-01-15 | |

## Coordination

Plans the year.

### Members

- Tomasz (since 2025-03, until 2027-02)
- Priyanka
`,
  })
  expect(groups.map(({ label }) => label)).toEqual(['Guide', 'Coordination'])
  const [guide, coordination] = groups
  expect(guide).toMatchObject({ mission: 'Finds authors, and thanks them.', parent: { to: { key: 'coordination' } } })
  expect(guide?.members.map(({ text, since, until }) => [text, since, until])).toEqual([
    ['Kaito', '2026-01-01', '2027-12-31'],
    ['Amira', '2026-01-15', undefined],
  ])
  expect(coordination?.members.map(({ text, since, until }) => [text, since, until])).toEqual([
    ['Tomasz', '2025-03-01', '2027-02-28'],
    ['Priyanka', undefined, undefined],
  ])
})

test('a file for each group, and a file of settings', async () => {
  const groups = await groupsOf({
    'groups/guide.md':
      '---\ntype: working group\nchairs: [Kaito, Amira]\nmembers:\n  - Kaito\n  - Amira\nstatus: active\n---\n# Guide circle\n\n## Mission\n\nFinds authors.\n\n## Out of scope\n\n- Printing\n',
  })
  expect(groups).toMatchObject([
    {
      name: 'Guide circle',
      type: 'working-group',
      mission: 'Finds authors.',
      non_goals: ['- Printing'.slice(2)],
      status: 'active',
    },
  ])
  expect(names(groups[0]?.chairs)).toEqual(['Kaito', 'Amira'])
  expect(names(groups[0]?.members)).toEqual(['Kaito', 'Amira'])
})

test('a table of CSV', async () => {
  const groups = await groupsOf({ 'groups.csv': 'Group,Chairs,Meets\nGuide,"Kaito, Amira",every two months\n' })
  expect(groups).toMatchObject([{ name: 'Guide', meets: 'every two months' }])
  expect(names(groups[0]?.chairs)).toEqual(['Kaito', 'Amira'])
})

test('a section of the page of people, whose own table stays that of people', async () => {
  const { community } = await assessed({
    'people.md':
      '# People\n\n| Name | May we list you? |\n|---|---|\n| Kaito | yes |\n\n## Working groups\n\n| Group | Who leads it |\n|---|---|\n| Guide | Kaito |\n',
  })
  expect(community.people.entries.map(({ label }) => label)).toEqual(['Kaito'])
  expect(community.groups.entries).toMatchObject([{ name: 'Guide', chairs: [{ to: { kind: 'people' } }] }])
})

test('a wrong value is told, and the group stays', async () => {
  const { community, findings } = await assessed({
    'groups.md': '# Groups\n\n| Group | Status | Until |\n|---|---|---|\n| Guide | sleeping | in a while |\n',
  })
  expect(community.groups.entries).toMatchObject([{ name: 'Guide', status: undefined, until: undefined }])
  expect(findings.map(({ check }) => check)).toEqual(expect.arrayContaining(['value-is-in-list', 'date-can-be-read']))
})

test('two groups bring the governance before its stage, one that is closed does not count', async () => {
  const outcome = async (status: string) =>
    (
      await assess(
        memory({
          'community.yml': 'stage: launching\n',
          'groups.md': `# Groups\n\n| Group | Status |\n|---|---|\n| Guide | active |\n| Open day | ${status} |\n`,
        }),
        { now: '2026-03-01', visibility: 'unknown' },
      )
    ).outcomes.find(({ check }) => check === 'community-has-governance')?.result
  expect(await outcome('active')).toBe('open')
  expect(await outcome('closed')).toBe('later')
})
