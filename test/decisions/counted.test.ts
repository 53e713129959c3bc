// Whose word counts: the last one of each person, of the newest version, by an account that we know.
import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../src/decisions/decide.ts'
import { head, outcomeOf, type Proposal, review } from './lindenau.ts'

const rule = { rule: 'Two coordinators agree' }
const not = ({ uncounted }: Outcome) => uncounted.map(({ who, why }) => `${who?.shown ?? '–'}: ${why}`)
const agreed = ({ requirements: [first] }: Outcome) =>
  first?.asks === 'agreement' ? first.agreed.map(({ shown }) => shown) : []
const outcome = (proposal: Proposal) => outcomeOf({ rule, ...proposal })

describe('the last word of each person', () => {
  test('counts, in whatever order they are listed', async () => {
    const reviews = [
      review('amira', 'agrees', { at: '2026-11-20T11:00:00Z' }),
      review('amira', 'objects'),
      review('dana'),
    ]
    expect((await outcome({ reviews })).stands).toBe('met')
  })

  test('may be an objection', async () => {
    const reviews = [review('amira'), review('dana'), review('amira', 'objects', { at: '2026-11-20T11:00:00Z' })]
    expect((await outcome({ reviews })).stands).toBe('waiting')
  })

  test('is not a remark that follows it', async () => {
    const reviews = [review('amira'), review('dana'), review('amira', 'comments', { at: '2026-11-20T11:00:00Z' })]
    expect((await outcome({ reviews })).stands).toBe('met')
  })

  test('does not count when it was taken back', async () => {
    const done = await outcome({ reviews: [review('amira'), review('dana', 'taken-back')] })
    expect([done.stands, not(done)]).toEqual(['waiting', ['dana: taken-back']])
  })

  test('counts once, however often it was given', async () => {
    expect(
      (await outcome({ reviews: [review('amira'), review('Amira', 'agrees', { at: '2026-11-20T11:00:00Z' })] })).stands,
    ).toBe('waiting')
  })
})

test('who agreed to an earlier version has not seen what came after', async () => {
  const done = await outcome({ reviews: [review('amira'), review('dana', 'agrees', { commit: 'b'.repeat(40) })] })
  expect([done.stands, not(done)]).toEqual(['waiting', ['dana: earlier-version']])
})

test('an objection to an earlier version stands', async () => {
  const reviews = [review('amira'), review('dana'), review('emil', 'objects', { commit: 'b'.repeat(40) })]
  expect((await outcome({ reviews })).stands).toBe('waiting')
})

test('an account that no longer exists does not count, and is told', async () => {
  const done = await outcome({ reviews: [review('amira'), review(undefined), review(undefined)] })
  expect([done.stands, not(done)]).toEqual(['waiting', ['–: account-gone', '–: account-gone']])
})

describe('an account', () => {
  const people = (row: string) => ({
    'people.md': `# People\n\n| Name | GitHub | May we list you? |\n|---|---|---|\n| Amira Benhallou | https://github.com/amira | yes, 2026-01-12 |\n${row}\n`,
  })

  test.each([
    'https://github.com/dana-okafor',
    '@dana-okafor',
    '[page](https://github.com/dana-okafor)',
    'github.com/Dana-Okafor',
  ])('is known by “%s” on the page of people', async (link) => {
    const base = people(`| Dana Okafor | ${link} | yes, 2026-01-12 |`)
    const reviews = [review('amira'), review('dana-okafor', 'agrees', { isOurs: false })]
    expect((await outcome({ base, reviews })).stands).toBe('met')
  })

  test('with the name of somebody is theirs where it may write here, and a stranger’s where it may not', async () => {
    const base = people('| Dana Okafor | | yes, 2026-01-12 |')
    const named = (isOurs: boolean) =>
      outcome({ base, reviews: [review('amira'), review('danaokafor', 'agrees', { isOurs })] })
    expect((await named(true)).stands).toBe('met')
    const stranger = await named(false)
    expect([stranger.stands, not(stranger)]).toEqual(['waiting', ['danaokafor: not-among']])
  })

  test('that two people name is nobody’s', async () => {
    const base = people('| Dana Okafor | https://github.com/amira | yes, 2026-01-12 |')
    expect((await outcome({ base, reviews: [review('amira')] })).requirements[0]).toMatchObject({ agreed: [] })
  })

  test('of somebody who has left does not count', async () => {
    const base = {
      'people.md':
        '# People\n\n| Name | GitHub | Status | May we list you? |\n|---|---|---|---|\n| Amira Benhallou | @amira | | yes, 2026-01-12 |\n| Dana Okafor | @dana | left | yes, 2026-01-12 |\n',
    }
    expect(agreed(await outcome({ base, reviews: [review('amira'), review('dana')] }))).toEqual(['amira'])
  })

  test('that is on no list does not count where every member may agree, and is told', async () => {
    const done = await outcomeOf({ rule: { rule: 'Two members agree' }, reviews: [review('jonas'), review('nia')] })
    expect([done.stands, not(done)]).toEqual(['waiting', ['nia: not-listed']])
  })
})

describe('whoever brings the change', () => {
  const author = { account: 'amira', isOurs: true }

  test('agrees to it, where the rules do not say otherwise', async () => {
    expect((await outcome({ change: { author }, reviews: [review('dana')] })).stands).toBe('met')
  })

  test.each([
    ['the rule', { rule: { rule: 'Two coordinators other than the author agree' } }],
    [
      'the page on when to step aside',
      { more: '## When to step out of a decision\n\nNobody decides on their own proposal.\n' },
    ],
  ])('does not count where %s says so', async (_, proposal) => {
    const short = await outcome({ ...proposal, change: { author }, reviews: [review('dana')] })
    expect([short.stands, agreed(short)]).toEqual(['waiting', ['dana']])
    expect((await outcome({ ...proposal, change: { author }, reviews: [review('dana'), review('emil')] })).stands).toBe(
      'met',
    )
  })

  test('is then not among those who could: three of three coordinators are one too many', async () => {
    const three = { rule: 'Three coordinators other than the author agree' }
    const done = await outcome({ rule: three, change: { author }, reviews: [review('dana'), review('emil')] })
    expect(done.stands).toBe('cannot')
  })

  test('may be an account that is gone', async () => {
    const done = await outcome({ change: { author: { account: undefined, isOurs: false } }, reviews: [review('dana')] })
    expect(agreed(done)).toEqual(['dana'])
  })
})

describe('one organisation', () => {
  const half = '## Seats of one organisation\n\nAt most a half of the votes.\n'

  test('has no more votes than the community allows: exactly so many count', async () => {
    const done = await outcome({ more: half, reviews: [review('amira'), review('dana')] })
    expect(done.stands).toBe('waiting')
    expect(done.requirements[0]).toMatchObject({ agreed: [{ shown: 'amira' }], overCap: [{ shown: 'dana' }] })
  })

  test('and one more from elsewhere is enough', async () => {
    expect((await outcome({ more: half, reviews: [review('amira'), review('dana'), review('emil')] })).stands).toBe(
      'met',
    )
  })

  test('may have all votes where nothing is said', async () => {
    expect((await outcome({ reviews: [review('amira'), review('dana')] })).stands).toBe('met')
  })

  test('that most of those who decide come from can make a rule impossible', async () => {
    const three = { rule: 'Three coordinators agree' }
    expect((await outcome({ rule: three, more: half, reviews: [] })).stands).toBe('cannot')
  })
})

describe('those who are in a role or a group today', () => {
  const groups = (members: string) => ({
    'groups.md': `# Groups\n\n| Group | Members |\n|---|---|\n| Steering circle | ${members} |\n`,
  })
  const circle = { rule: 'Two agree', who: 'Steering circle' }

  test('count, and those who were or will be do not', async () => {
    const base = groups(
      'Amira Benhallou, Dana Okafor (until 2026-10-31), Emil Sand (since 2027-01-01), Ffion Pryderi (until 2026-11-20)',
    )
    const reviews = ['amira', 'dana', 'emil', 'ffion'].map((who) => review(who))
    expect(agreed(await outcomeOf({ rule: circle, base, reviews }))).toEqual(['amira', 'ffion'])
  })

  test('count through a role that belongs to the group', async () => {
    const base = groups('Coordinators, Kaito Moribe')
    const reviews = [review('dana'), review('kaito')]
    expect((await outcomeOf({ rule: circle, base, reviews })).stands).toBe('met')
  })

  test('may be a role that nobody holds: nobody can agree', async () => {
    const base = { 'roles.md': '# Roles\n\n| Role | Who |\n|---|---|\n| Coordinators | |\n' }
    expect((await outcome({ base })).stands).toBe('cannot')
  })
})

test('the newest version of the change is the one that counts', async () => {
  const reviews = [review('amira', 'agrees', { commit: head }), review('dana')]
  expect((await outcome({ reviews, change: { head: 'b'.repeat(40) } })).stands).toBe('waiting')
})
