// How real governance pages are understood: the headings of other communities, in five languages, over words of our own.
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { memory } from '../../src/sources/memory.ts'

const assessed = (files: Record<string, string>) =>
  assess(memory({ 'community.yml': 'stage: active\n', ...files }), { now: '2026-03-01', visibility: 'unknown' })
const governanceOf = async (text: string) => (await assessed({ 'GOVERNANCE.md': text })).community.governance
const missing = async (files: Record<string, string>) =>
  (await assessed(files)).findings.filter(({ about }) => about.kind === 'governance').map(({ check }) => check)

const answered = [
  'governance-has-fallback',
  'governance-says-when-to-step-aside',
  'governance-says-how-people-leave-a-role',
]

describe('the headings of other communities', () => {
  test('a short charter with numbered sections', async () => {
    const governance = await governanceOf(
      '# Charter\n\n## 2. Steering Committee\n\nWords on the committee.\n\n## 3. Voting\n\n**3.1. Decisions**. We look for consensus. If consensus cannot be reached, the committee votes.\n\n## 4. Termination of Membership\n\nWords on leaving.\n\n## 9. Amendments\n\nWords on changes.\n',
    )
    expect(governance).toMatchObject({
      bodies: 'Words on the committee.',
      selection_and_removal: 'Words on leaving.',
      amendment: 'Words on changes.',
    })
    expect(governance.model).toContain('We look for consensus.')
    expect(governance.fallback_when_no_consensus).toContain('consensus cannot be reached')
  })

  test('a page of maintainers', async () => {
    const governance = await governanceOf(
      '# Project governance\n\n## Maintainers\n\nWords on maintainers.\n\n### Becoming a Maintainer\n\nWords on joining them.\n\n### Removing a Maintainer\n\nWords on leaving.\n\n## Meetings\n\nWords on meetings.\n\n## Voting\n\nWords on votes.\n\n## Modifying this Charter\n\nWords on changes.\n',
    )
    expect(governance).toMatchObject({
      bodies: 'Words on maintainers.',
      elections: 'Words on joining them.',
      selection_and_removal: 'Words on leaving.',
      openness: 'Words on meetings.',
      model: 'Words on votes.',
      amendment: 'Words on changes.',
    })
  })

  test('a page of groups, with headings of the first level', async () => {
    const governance = await governanceOf(
      '# Principles\n\nWords on principles.\n\n# Community membership\n\nWords on members.\n\n# Community groups\n\nWords on groups.\n\n## Working Groups\n\nWords on working groups.\n',
    )
    expect(governance.model).toBe('Words on principles.')
    expect(governance.openness).toBe('Words on members.')
    expect(governance.bodies).toContain('Words on working groups.')
  })
})

describe('what a charter asks for is understood', () => {
  test.each([
    [
      'English',
      'Who decides what',
      '| What | How we decide | Who |',
      'When we cannot agree',
      'When to step out of a decision',
      'How people leave a role',
    ],
    [
      'French',
      'Qui décide quoi',
      '| Quoi | Comment | Qui |',
      'En cas de désaccord',
      'Conflits d’intérêts',
      'Comment on quitte un rôle',
    ],
    [
      'German',
      'Wer entscheidet was',
      '| Was | Wie | Wer |',
      'Bei Uneinigkeit',
      'Interessenkonflikte',
      'Wie man eine Rolle abgibt',
    ],
    [
      'Spanish',
      'Quién decide qué',
      '| Qué | Cómo | Quién |',
      'En caso de desacuerdo',
      'Conflictos de interés',
      'Cómo se deja un rol',
    ],
    [
      'Italian',
      'Chi decide che cosa',
      '| Che cosa | Come | Chi |',
      'In caso di disaccordo',
      'Conflitti di interesse',
      'Come si lascia un ruolo',
    ],
  ])('in %s', async (_, rules, columns, disagree, aside, leave) => {
    const text = `# G\n\n## ${rules}\n\n${columns}\n|---|---|---|\n| A new page | Nobody objects | Any member |\n\n## ${disagree}\n\nWords on disagreement.\n\n## ${aside}\n\nWords on stepping aside.\n\n## ${leave}\n\nWords on leaving.\n`
    const governance = await governanceOf(text)
    expect(governance.decision_rules).toMatchObject([
      { what: 'A new page', rule: { words: 'Nobody objects' }, who: 'Any member' },
    ])
    expect(governance).toMatchObject({
      fallback_when_no_consensus: 'Words on disagreement.',
      conflict_of_interest: 'Words on stepping aside.',
      selection_and_removal: 'Words on leaving.',
    })
    expect((await missing({ 'GOVERNANCE.md': text })).filter((check) => answered.includes(check))).toEqual([])
  })

  test.each(['How we decide', 'Comment nous décidons', 'Wie wir entscheiden', 'Cómo decidimos', 'Come decidiamo'])(
    'under “%s” in the charter',
    async (heading) => {
      const text = `# Charter\n\n## Vision\n\nEveryone can read it.\n\n## ${heading}\n\nWe talk until nobody objects.\n\n### When we cannot agree\n\nWe ask somebody from outside.\n`
      const { governance, charter } = (await assessed({ 'charter.md': text })).community
      expect(governance).toMatchObject({
        stands: true,
        model: 'We talk until nobody objects.',
        fallback_when_no_consensus: 'We ask somebody from outside.',
      })
      expect(charter.vision).toBe('Everyone can read it.')
    },
  )
})

test('what nobody wrote is asked for once the community is active, each with words of its own', async () => {
  expect(await missing({ 'GOVERNANCE.md': '# Governance\n\nThe coordinators decide.\n' })).toEqual(
    expect.arrayContaining(answered),
  )
})

describe('roles', () => {
  test.each([
    ['English', 'Roles', '| Role | What it is for | Who | Since | Until | Who takes over |'],
    ['French', 'Rôles', '| Rôle | À quoi il sert | Qui | Depuis | Jusqu’au | Qui prend la suite |'],
    ['German', 'Rollen', '| Rolle | Wofür sie da ist | Wer | Seit | Bis | Wer übernimmt |'],
    ['Spanish', 'Roles', '| Rol | Para qué sirve | Quién | Desde | Hasta | Quién toma el relevo |'],
    ['Italian', 'Ruoli', '| Ruolo | A che cosa serve | Chi | Dal | Fino al | Chi subentra |'],
  ])('stand on the page of people in %s', async (_, heading, columns) => {
    const text = `# People\n\n| Name | May we list you? |\n|---|---|\n| Amira | yes |\n\n## ${heading}\n\n${columns}\n|---|---|---|---|---|---|\n| Chair | Opens the call | Amira | 2026-01 | 2027-12-31 | Jonas, after a month |\n`
    const { roles, people } = (await assessed({ 'people.md': text })).community
    expect(people.entries.map(({ label }) => label)).toEqual(['Amira'])
    expect(roles.entries).toMatchObject([
      {
        name: 'Chair',
        purpose: 'Opens the call',
        holders: [{ text: 'Amira', to: { kind: 'people', key: 'amira' } }],
        until: { ends: '2027-12-31', withThePost: false },
        successor: 'Jonas, after a month',
      },
    ])
  })

  test('a role that goes with the post has no end, and is not asked for one', async () => {
    const text = '# Roles\n\n| Role | Who | Until |\n|---|---|---|\n| Library contact | Amira | goes with the post |\n'
    const { findings } = await assessed({ 'roles.md': text })
    expect(findings.map(({ check }) => check)).not.toContain('role-has-term')
    expect(findings.map(({ check }) => check)).toContain('role-has-successor')
  })
})

describe('people who did not say yes', () => {
  const people = '# People\n\n| Name | May we list you? |\n|---|---|\n| Jonas Weber | |\n| Jonas Weber | no |\n'

  test('are a stop where anyone may read it, and their name is nowhere in the note', async () => {
    for (const visibility of ['public', 'unknown'] as const) {
      const { findings } = await assess(memory({ 'people.md': people }), { now: '2026-03-01', visibility })
      const stops = findings.filter(({ check }) => check === 'person-agreed-to-be-listed')
      expect(stops.map(({ severity, place }) => [severity, place?.line])).toEqual([
        ['stop', 5],
        ['stop', 6],
      ])
      const own = findings.filter(({ check }) =>
        ['person-agreed-to-be-listed', 'person-is-in-the-list-once'].includes(check),
      )
      expect(JSON.stringify(own)).not.toMatch(/weber/i)
    }
  })

  test('are the community’s own business where it may not', async () => {
    const { findings } = await assess(memory({ 'people.md': people }), { now: '2026-03-01', visibility: 'private' })
    expect(findings.map(({ check }) => check)).not.toContain('person-agreed-to-be-listed')
  })
})

describe('the rule of a decision', () => {
  const ruleOf = async (rule: string, quorum = '', notice = '') =>
    (
      await governanceOf(
        `# Governance\n\n## Who decides what\n\n| What | Rule | Who | Quorum | Notice | Record |\n|---|---|---|---|---|---|\n| The charter | ${rule} | Members | ${quorum} | ${notice} | Notes |\n`,
      )
    ).decision_rules[0]

  test.each([
    ['lazy consensus', { by: 'lazy-consensus' }],
    ['Nobody in the group objects within 72 hours', { by: 'lazy-consensus', notice: { hours: 72 } }],
    ['personne ne s’oppose', { by: 'lazy-consensus' }],
    ['niemand widerspricht innerhalb von zwei Wochen', { by: 'lazy-consensus', notice: { days: 14 } }],
    ['nadie se opone', { by: 'lazy-consensus' }],
    ['nessuna obiezione', { by: 'lazy-consensus' }],
    ['consent', { by: 'consent' }],
    ['consensus', { by: 'consensus' }],
    ['einstimmig', { by: 'consensus' }],
    ['simple majority', { by: 'simple-majority' }],
    ['mehr als die Hälfte', { by: 'simple-majority' }],
    ['two thirds', { by: 'supermajority', share: { over: 2, of: 3 } }],
    ['3/4', { by: 'supermajority', share: { over: 3, of: 4 } }],
    ['75 % of all members', { by: 'supermajority', share: { over: 75, of: 100 }, base: 'all' }],
    [
      'more than 66.7 % of those present',
      { by: 'supermajority', share: { over: 2, of: 3 }, more: true, base: 'present' },
    ],
    ['Zweidrittelmehrheit', { by: 'supermajority', share: { over: 2, of: 3 } }],
    ['majorité des deux tiers', { by: 'supermajority', share: { over: 2, of: 3 } }],
    ['mayoría de tres cuartos', { by: 'supermajority', share: { over: 3, of: 4 } }],
    ['maggioranza di due terzi', { by: 'supermajority', share: { over: 2, of: 3 } }],
    ['no consensus: a majority of the board', { by: 'simple-majority' }],
    ['consensus, else simple majority', { by: 'consensus', otherwise: [{ by: 'simple-majority' }] }],
    ['single transferable vote', { by: 'single-transferable-vote' }],
    ['whoever does it decides', { by: 'delegated' }],
    ['the chair decides', { by: 'lead-decides' }],
    ['two coordinators agree; seven days to object', { people: 2, notice: { days: 7 } }],
    ['zwei Koordinatorinnen stimmen zu', { people: 2 }],
    ['+1 from three maintainers', { people: 3 }],
  ])('%s', async (words, expected) => {
    const { rule } = (await ruleOf(words)) ?? {}
    expect(rule).toEqual({ words, ...expected })
  })

  test('a table of rules counts under any heading, another table does not', async () => {
    const governance = await governanceOf(
      '# Governance\n\n## Decision making\n\nWe talk first.\n\n| Decision | Rule | Who |\n|---|---|---|\n| Code | Two maintainers approve | Maintainers |\n\n## Roles\n\n| Role | Who |\n|---|---|\n| Chair | Amira |\n',
    )
    expect(governance.decision_rules).toMatchObject([{ what: 'Code', rule: { people: 2 }, who: 'Maintainers' }])
    expect(governance.model).toContain('We talk first.')
  })

  test('words that we do not know are a rule all the same, and no note', async () => {
    const words = 'we sleep on it, then the oldest speaks first'
    expect((await ruleOf(words))?.rule).toEqual({ words })
    const text = `# Governance\n\n## Who decides what\n\n| What | Rule | Quorum | Notice |\n|---|---|---|---|\n| A logo | ${words} | enough | none |\n`
    const { findings } = await assessed({ 'GOVERNANCE.md': text })
    expect(findings.filter(({ about }) => about.field !== undefined && about.entry !== undefined)).toEqual([])
  })

  test.each([
    ['10 members', '14 days', { people: 10 }, { days: 14 }],
    ['both coordinators', 'two weeks on the list', { people: 2 }, { days: 14 }],
    ['half of the members', 'a week', { share: { over: 1, of: 2 } }, { days: 7 }],
    ['none', '3 working days', { people: 0 }, { workingDays: 3 }],
    ['fünf Mitglieder', '7 Tage', { people: 5 }, { days: 7 }],
    ['deux tiers', '15 jours', { share: { over: 2, of: 3 } }, { days: 15 }],
  ])('with a quorum of %s and %s of notice', async (quorum, notice, people, period) => {
    const row = await ruleOf('two thirds', quorum, notice)
    expect(row?.quorum).toEqual({ words: quorum, ...people })
    expect(row?.notice).toEqual({ words: notice, period })
  })
})
