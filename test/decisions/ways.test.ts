// The ways to decide, each at its edges: what is enough, and what is one short of it.
import { describe, expect, test } from 'vitest'
import { asked, outcomeOf, type Proposal, review } from './lindenau.ts'

const six = ['amira', 'dana', 'emil', 'ffion', 'jonas', 'kaito']
const yes = (count: number) => six.slice(0, count).map((who) => review(who))
const no = (count: number) => six.slice(6 - count).map((who) => review(who, 'objects'))
const stands = async (proposal: Proposal) => (await outcomeOf(proposal)).stands

describe('so many people agree', () => {
  const rule = { rule: 'Two coordinators agree' }

  test.each([
    [0, 'waiting'],
    [1, 'waiting'],
    [2, 'met'],
    [3, 'met'],
  ])('%i of two: %s', async (count, standing) => {
    expect(await stands({ rule, reviews: yes(count) })).toBe(standing)
  })

  test('somebody who is no coordinator does not count, and is told', async () => {
    const outcome = await outcomeOf({ rule, reviews: [review('amira'), review('jonas')] })
    expect(outcome.stands).toBe('waiting')
    expect(outcome.uncounted).toMatchObject([{ who: { shown: 'jonas' }, why: 'not-among' }])
  })

  test('an objection of one who decides holds it up', async () => {
    expect(asked(await outcomeOf({ rule, reviews: [...yes(2), review('emil', 'objects')] }))).toEqual([
      'agreement met',
      'no-objection waiting',
    ])
  })

  test('more than there are can never agree', async () => {
    const outcome = await outcomeOf({ rule: { rule: 'Four coordinators agree' }, reviews: yes(3) })
    expect(outcome.stands).toBe('cannot')
    expect(outcome.requirements[0]).toMatchObject({ needed: 4, among: 3 })
  })

  test('exactly as many as there are can', async () => {
    expect(await stands({ rule: { rule: 'Three coordinators agree' }, reviews: yes(2) })).toBe('waiting')
    expect(await stands({ rule: { rule: 'Three coordinators agree' }, reviews: yes(3) })).toBe('met')
  })
})

describe('one role alone', () => {
  const rule = { rule: 'The lead decides', who: 'Keeper of pages' }

  test('decides by agreeing', async () => {
    expect(await stands({ rule, reviews: [review('amira')] })).toBe('waiting')
    expect(await stands({ rule, reviews: [review('kaito')] })).toBe('met')
  })

  test('decides by proposing', async () => {
    expect(await stands({ rule, change: { author: { account: 'kaito', isOurs: true } } })).toBe('met')
  })
})

describe('lazy consensus', () => {
  const rule = { rule: 'Nobody objects', who: 'Any member', notice: '7 days' }

  test.each([
    ['2026-11-26T09:29:59Z', 'waiting'],
    ['2026-11-26T09:30:00Z', 'met'],
  ])('silence until %s: %s', async (now, standing) => {
    expect(await stands({ rule, now })).toBe(standing)
  })

  test('anybody may object, listed or not', async () => {
    const outcome = await outcomeOf({ rule, now: '2026-12-01T00:00:00Z', reviews: [review('nia', 'objects')] })
    expect(asked(outcome)).toEqual(['no-objection waiting', 'time met'])
  })

  test('an objection that was taken back holds nothing up', async () => {
    const reviews = [review('amira', 'taken-back')]
    expect(await stands({ rule, now: '2026-12-01T00:00:00Z', reviews })).toBe('met')
  })

  test('without a time it never ends, and we say so', async () => {
    expect(asked(await outcomeOf({ rule: { rule: 'Nobody objects' } }))).toEqual(['no-objection met', 'time unclear'])
  })

  test('the quorum has to say yes', async () => {
    const both = { ...rule, who: 'Coordinators', quorum: 'two coordinators' }
    const now = '2026-12-01T00:00:00Z'
    expect(await stands({ rule: both, now, reviews: yes(1) })).toBe('waiting')
    expect(await stands({ rule: both, now, reviews: yes(2) })).toBe('met')
  })
})

describe('consent', () => {
  const rule = { rule: 'Consent', who: 'Coordinators' }

  test('is given when everyone who decides has said yes', async () => {
    expect(await stands({ rule, reviews: yes(2) })).toBe('waiting')
    expect(await stands({ rule, reviews: yes(3) })).toBe('met')
  })

  test('is given in silence where there is a time to object', async () => {
    const timed = { ...rule, notice: '3 days' }
    expect(await stands({ rule: timed, now: '2026-11-22T09:29:00Z' })).toBe('waiting')
    expect(await stands({ rule: timed, now: '2026-11-22T09:30:00Z' })).toBe('met')
  })

  test('only those who are named can withhold it', async () => {
    const timed = { ...rule, notice: '3 days' }
    const now = '2026-11-30T00:00:00Z'
    expect(await stands({ rule: timed, now, reviews: [review('jonas', 'objects')] })).toBe('met')
    expect(await stands({ rule: timed, now, reviews: [review('emil', 'objects')] })).toBe('waiting')
  })

  test('of people whom nobody lists cannot be told', async () => {
    expect(asked(await outcomeOf({ rule: { rule: 'Consent', who: 'Any member' } }))).toContain('end unclear')
  })
})

describe('consensus', () => {
  const rule = { rule: 'Consensus', who: 'Steering circle' }

  test('needs somebody who says yes: silence alone is another rule', async () => {
    expect(await stands({ rule })).toBe('waiting')
    expect(await stands({ rule, reviews: yes(1) })).toBe('met')
  })

  test('ends with one objection', async () => {
    expect(await stands({ rule, reviews: [...yes(5), review('kaito', 'objects')] })).toBe('waiting')
  })

  test('of all needs all', async () => {
    const all = { ...rule, rule: 'Unanimous consensus' }
    expect(await stands({ rule: all, reviews: yes(5) })).toBe('waiting')
    expect(await stands({ rule: all, reviews: yes(6) })).toBe('met')
  })

  test('with a quorum needs so many', async () => {
    const four = { ...rule, quorum: '4 people' }
    expect(await stands({ rule: four, reviews: yes(3) })).toBe('waiting')
    expect(await stands({ rule: four, reviews: yes(4) })).toBe('met')
  })

  test('of nobody whom we know cannot be told', async () => {
    expect(await stands({ rule: { rule: 'Consensus', who: 'The senate' }, reviews: yes(6) })).toBe('unclear')
  })
})

describe('a simple majority', () => {
  const rule = { rule: 'Simple majority', who: 'Steering circle' }
  const timed = { ...rule, notice: '7 days' }
  const over = '2026-11-26T09:30:00Z'

  test.each([
    [3, 0, 'waiting'],
    [4, 0, 'met'],
    [4, 2, 'met'],
    [3, 3, 'waiting'],
  ])('without an end, %i for and %i against of six: %s', async (votesFor, against, standing) => {
    expect(await stands({ rule, reviews: [...yes(votesFor), ...no(against)] })).toBe(standing)
  })

  test.each([
    [1, 1, 'waiting'],
    [2, 1, 'met'],
    [0, 0, 'waiting'],
  ])(
    'of the votes that were cast when the time is over, %i for and %i against: %s',
    async (votesFor, against, standing) => {
      expect(await stands({ rule: timed, now: over, reviews: [...yes(votesFor), ...no(against)] })).toBe(standing)
    },
  )

  test('is not there before the time is over', async () => {
    expect(asked(await outcomeOf({ rule: timed, now: '2026-11-26T09:29:00Z', reviews: yes(6) }))).toEqual([
      'share met',
      'time waiting',
    ])
  })

  test.each([
    [2, 0, 'quorum waiting'],
    [2, 1, 'quorum met'],
  ])('has a quorum of a half: %i for and %i against of six make %s', async (votesFor, against, standing) => {
    const half = { ...timed, quorum: 'half of the circle' }
    expect(asked(await outcomeOf({ rule: half, now: over, reviews: [...yes(votesFor), ...no(against)] }))).toContain(
      standing,
    )
  })

  test('whoever only remarks something is there, and has no vote', async () => {
    const reviews = [...yes(2), review('kaito', 'comments')]
    const outcome = await outcomeOf({ rule: { ...timed, quorum: '3 people' }, now: over, reviews })
    expect(outcome.requirements[0]).toMatchObject({ given: 2, counted: 2, needed: 2 })
    expect(outcome.stands).toBe('met')
  })

  test('with a quorum of more than there are can never be', async () => {
    expect(await stands({ rule: { ...timed, quorum: '7 people' }, now: over, reviews: yes(6) })).toBe('cannot')
  })

  test('of everybody, without an end, cannot be told', async () => {
    expect(await stands({ rule: { rule: 'Simple majority', who: 'Any member' }, reviews: yes(6) })).toBe('unclear')
  })
})

describe('a super-majority', () => {
  const rule = { rule: 'Two thirds agree', who: 'Steering circle', notice: '7 days' }
  const now = '2026-12-01T00:00:00Z'

  test.each([
    [4, 2, 'met'],
    [3, 2, 'waiting'],
    [2, 1, 'met'],
    [3, 3, 'waiting'],
  ])('of two thirds, %i for and %i against: %s', async (votesFor, against, standing) => {
    expect(await stands({ rule, now, reviews: [...yes(votesFor), ...no(against)] })).toBe(standing)
  })

  test('that has to be passed is not reached by exactly the share', async () => {
    const more = { ...rule, rule: 'More than two thirds agree' }
    expect(await stands({ rule: more, now, reviews: [...yes(4), ...no(2)] })).toBe('waiting')
    expect(await stands({ rule: more, now, reviews: [...yes(5), ...no(1)] })).toBe('met')
  })

  test('of all members counts those who are silent', async () => {
    const all = { ...rule, rule: 'Two thirds of all members agree' }
    expect(await stands({ rule: all, now, reviews: yes(3) })).toBe('waiting')
    expect(await stands({ rule: all, now, reviews: yes(4) })).toBe('met')
  })
})

test('whoever does it decides, once nobody may object any more', async () => {
  const rule = { rule: 'Whoever does it decides', who: 'Any member', notice: '7 days' }
  expect(await stands({ rule, now: '2026-11-26T09:29:00Z' })).toBe('waiting')
  expect(await stands({ rule, now: '2026-11-26T09:30:00Z' })).toBe('met')
  expect(await stands({ rule: { rule: 'Whoever does it decides' } })).toBe('met')
})

test('words that we do not understand are said to be that', async () => {
  expect(asked(await outcomeOf({ rule: { rule: 'As the moon has it', who: 'Coordinators' } }))).toEqual([
    'words unclear',
  ])
})
