// How decisions are read: a log, a folder with one file for each, folders that tell the status, in five languages; and votes in any of their shapes.
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { votes } from '../../src/kinds/fields.ts'
import { memory } from '../../src/sources/memory.ts'

const assessed = (files: Record<string, string>) =>
  assess(memory({ 'community.yml': 'stage: active\n', ...files }), { now: '2026-03-01', visibility: 'unknown' })
const decisionsOf = async (files: Record<string, string>) => (await assessed(files)).community.decision.entries

describe('a log in five languages', () => {
  test.each([
    [
      'English',
      'Decision log',
      '| Date | Subject | Status | What we decided | Who decided | Votes |',
      'approved',
      '5 for, 1 against',
    ],
    [
      'French',
      'Registre des décisions',
      '| Date | Sujet | Statut | Décision | Qui a décidé | Vote |',
      'adoptée',
      '5 pour, 1 contre',
    ],
    [
      'German',
      'Beschlüsse',
      '| Datum | Thema | Stand | Beschluss | Beschlossen von | Abstimmung |',
      'angenommen',
      '5 Ja, 1 Nein',
    ],
    [
      'Spanish',
      'Decisiones',
      '| Fecha | Asunto | Estado | Decisión | Decidido por | Votos |',
      'aprobada',
      '5 a favor, 1 en contra',
    ],
    [
      'Italian',
      'Decisioni',
      '| Data | Oggetto | Esito | Decisione | Deciso da | Voti |',
      'approvata',
      '5 favorevoli, 1 contrario',
    ],
  ])('%s', async (_, title, columns, status, result) => {
    const text = `# ${title}\n\n${columns}\n|---|---|---|---|---|---|\n| 2026-01-21 | Logo | ${status} | Blue | Board | ${result} |\n`
    expect(await decisionsOf({ 'decisions.md': text })).toMatchObject([
      { date: '2026-01-21', subject: 'Logo', status: 'approved', decision: 'Blue', votes: { approve: 5, decline: 1 } },
    ])
  })
})

test('the log of others: what was decided is all there is', async () => {
  const decisions = await decisionsOf({
    'decision-log.md': '# Decision log\n\n| Date | Decision |\n|---|---|\n| 2026-01-21 | We meet on Wednesdays |\n',
  })
  expect(decisions).toMatchObject([{ label: 'We meet on Wednesdays', date: '2026-01-21' }])
})

test('a record of a decision in a folder, and the folder that tells its status', async () => {
  const decisions = await decisionsOf({
    'decisions/0007-blue-logo.md':
      '# Use a blue logo\n\n- Status: superseded by [ADR 12](0012-green-logo.md)\n- Deciders: Design circle\n- Date: 2026-01-21\n\n## Context and Problem Statement\n\nGrey is sad.\n\n## Decision Outcome\n\nBlue.\n',
    'decisions/proposed/green-logo.md': '# Use a green logo\n\nBlue is cold.\n',
    'decisions/somewhere/else.md': '# Not a decision\n\nA page of no kind.\n',
  })
  expect(decisions).toMatchObject([
    {
      subject: 'Use a blue logo',
      status: 'superseded',
      context: 'Grey is sad.',
      decision: 'Blue.',
      date: '2026-01-21',
    },
    { subject: 'Use a green logo', status: 'proposed', decision: 'Blue is cold.' },
  ])
})

test('a row and the file that it links to are one decision, and not the one that it replaces', async () => {
  const decisions = await decisionsOf({
    'decisions.md':
      '# Decisions\n\n| Date | Subject | In which meeting | Replaces |\n|---|---|---|---|\n| 2026-01-21 | [Green logo](decisions/green.md) | [notes](notes/2026-01-21.md) | [Blue logo](decisions/blue.md) |\n| 2026-02-18 | No logo | | [Blue logo](decisions/blue.md) |\n',
    'decisions/green.md': '# Green\n\n## Why\n\nTrees.\n',
    'decisions/blue.md': '# Blue logo\n\n## Why\n\nThe sea.\n',
  })
  expect(decisions.map(({ label, rationale }) => [label, rationale])).toEqual([
    ['Green logo', 'Trees.'],
    ['No logo', undefined],
    ['Blue logo', 'The sea.'],
  ])
})

test('decisions under headings, with votes in a table below', async () => {
  const decisions = await decisionsOf({
    'decisions.md':
      '# Decisions\n\n## 2026-14: A logo\n\nIt is blue.\n\n- Date: 2026-01-21\n- Rule: two thirds\n\n### Votes\n\n| Role | Vote |\n|---|---|\n| Chair | for |\n| Treasurer | against |\n| Deputy | abstain |\n\n## A name\n\nOSC Lindenau.\n\n- Date: 2026-02-18\n',
  })
  expect(decisions).toMatchObject([
    {
      subject: '2026-14: A logo',
      decision: 'It is blue.',
      rule_used: { by: 'supermajority', share: { over: 2, of: 3 } },
      votes: { approve: 1, decline: 1, abstain: 1 },
    },
    { subject: 'A name', decision: 'OSC Lindenau.' },
  ])
})

test('a section of the governance is a log as well', async () => {
  const { community } = await assessed({
    'GOVERNANCE.md':
      '# Governance\n\nMembers decide.\n\n## Decision log\n\n| Date | Subject |\n|---|---|\n| 2026-01-21 | A logo |\n\n## Appeals\n\nWrite to us.\n',
  })
  expect(community.decision.entries).toMatchObject([{ subject: 'A logo' }])
  expect(community.governance.appeal).toBe('Write to us.')
})

describe('votes', () => {
  const read = (text: string) =>
    votes({ names: { en: 'Votes' }, help: '' }).of.read({
      from: 'label',
      text,
      nodes: [],
      mentions: [],
      place: { path: 'decisions.md', line: 1, column: 1 },
    }).value
  const totals = (text: string) => {
    const value = read(text)
    return value && [value.approve, value.decline, value.abstain, value.absent]
  }

  test.each([
    ['5 for, 1 against, 2 abstained', [5, 1, 2, undefined]],
    ['29 in favour, two abstained', [29, undefined, 2, undefined]],
    ['yes: 5, no: 1', [5, 1, undefined, undefined]],
    ['For: 5; Against: 2; Absent: 3', [5, 2, undefined, 3]],
    ['5 yes, no objections', [5, 0, undefined, undefined]],
    ['three members voted for, four against', [3, 4, undefined, undefined]],
    ['12 Ja, 3 Nein, 1 Enthaltung', [12, 3, 1, undefined]],
    ['9 dafür und 2 dagegen, keine Enthaltungen', [9, 2, 0, undefined]],
    ['5 pour, 1 contre, une abstention', [5, 1, 1, undefined]],
    ['5 a favor, 1 en contra, dos abstenciones', [5, 1, 2, undefined]],
    ['7 favorevoli, 1 contrario, una astensione', [7, 1, 1, undefined]],
    ['Approve: Library, Archive\nDecline: Computing Centre\nAbstain: none', [2, 1, 0, undefined]],
    ['Chair: approve\nDeputy: absent', [1, undefined, undefined, 1]],
  ])('%s', (text, expected) => {
    expect(totals(text)).toEqual(expected)
  })

  test.each(['in secret', 'the vote for 5 years', 'see the notes', '2026-05-20'])('“%s” tells no numbers', (text) => {
    expect(read(text)).toBeUndefined()
  })

  test('all of one mind, without a number', () => {
    expect(read('unanimously')).toMatchObject({ unanimous: true, cast: [] })
  })
})
