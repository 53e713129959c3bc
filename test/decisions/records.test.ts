// What a meeting agreed: which decision records and notes count for a change, and whom they name.
import { describe, expect, test } from 'vitest'
import { asked, outcomeOf, type Proposal, review } from './lindenau.ts'

const rule = { rule: 'Two coordinators agree' }
const outcome = (proposal: Proposal) => outcomeOf({ rule, ...proposal })
const notes = (line: string) => `# Call of 18 November\n\n## Decisions\n\n- ${line}\n`

describe('notes that the change brings', () => {
  const brings = (line: string) => outcome({ brings: { 'notes/2026-11-18.md': notes(line) } })

  test.each([
    'Amira and Dana agree to the new [charter](../charter.md).',
    'Amira Benhallou and Dana Okafor approved #12.',
    'Pull request 12: in favour are Dana, Amira.',
  ])('“%s” counts for both', async (line) => {
    const done = await brings(line)
    expect(done.stands).toBe('met')
    expect(done.agreements).toMatchObject([
      { page: 'notes', isInChange: true, place: { path: 'notes/2026-11-18.md', line: 5 } },
    ])
  })

  test.each([
    ['speak of something else', 'Amira and Dana agree to the new [roadmap](../roadmap.md).'],
    ['speak of another change', 'Amira and Dana agree to #121.'],
    ['speak of a change of another repository', 'Amira and Dana agree to lindenau/library#12.'],
    ['name nobody', 'Both coordinators agree to #12.'],
    ['say that people do not agree', 'Amira and Dana did not agree to #12.'],
    ['name who is no coordinator', 'Jonas and Linh agree to #12.'],
  ])('do not count when they %s', async (_, line) => {
    expect((await brings(line)).stands).toBe('waiting')
  })

  test('count together with reviews, each person once', async () => {
    const files = { 'notes/2026-11-18.md': notes('Amira agrees to #12.') }
    expect((await outcome({ brings: files, reviews: [review('amira')] })).stands).toBe('waiting')
    expect((await outcome({ brings: files, reviews: [review('dana')] })).stands).toBe('met')
  })

  test('of somebody from outside count once somebody who may write here agrees to the change', async () => {
    const brings = { 'notes/2026-11-18.md': notes('Amira and Dana agree to #12.') }
    const change = { author: { account: 'mallory', isOurs: false } }
    const alone = await outcome({ brings, change })
    expect([alone.stands, alone.agreements, alone.unvouched.length]).toEqual(['waiting', [], 1])
    const outsider = review('emil', 'agrees', { isOurs: false })
    expect((await outcome({ brings, change, reviews: [outsider] })).stands).toBe('waiting')
    expect((await outcome({ brings, change, reviews: [review('kaito', 'objects')] })).stands).toBe('waiting')
    expect((await outcome({ brings, change, reviews: [review('kaito')] })).stands).toBe('met')
  })

  test('of somebody from outside do not count on the word of one who has taken it back', async () => {
    const brings = { 'notes/2026-11-18.md': notes('Amira and Dana agree to #12.') }
    const change = { author: { account: 'mallory', isOurs: false } }
    const later = { at: '2026-11-20T11:00:00Z' }
    const once = (...reviews: NonNullable<Proposal['reviews']>) => outcome({ brings, change, reviews })
    expect((await once(review('kaito'), review('kaito', 'objects', later))).agreements).toEqual([])
    expect((await once(review('kaito'), review('kaito', 'taken-back', later))).agreements).toEqual([])
    expect((await once(review('kaito'), review('kaito', 'comments', later))).stands).toBe('met')
  })

  test('are outdone by a review of the same person', async () => {
    const done = await outcome({
      brings: { 'notes/2026-11-18.md': notes('Amira and Dana agree to #12.') },
      reviews: [review('dana', 'objects')],
    })
    expect(asked(done)).toEqual(['agreement waiting', 'no-objection waiting'])
  })
})

describe('older notes', () => {
  const base = { 'notes/2026-11-18.md': notes('Amira and Dana agree to the new [charter](../charter.md).') }

  test('do not count when they only name the page: that may have been an earlier change', async () => {
    expect((await outcome({ base })).stands).toBe('waiting')
  })

  test('count when they name the change', async () => {
    expect((await outcome({ base: { 'notes/2026-11-18.md': notes('Amira and Dana agree to #12.') } })).stands).toBe(
      'met',
    )
  })
})

describe('a decision record', () => {
  const log = (...rows: readonly string[]) =>
    `# Decisions\n\n| Date | Subject | Status | Who decided | Votes | Pages that change |\n|---|---|---|---|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}`
  const before = '2025-05-14 | A shorter charter | approved | Amira Benhallou, Dana Okafor | | [charter](charter.md)'

  test('that the change brings names who decided', async () => {
    const row = '2026-11-18 | Whom the charter is for | approved | Amira Benhallou, Emil Sand | | [charter](charter.md)'
    const done = await outcome({ base: { 'decisions.md': log(before) }, brings: { 'decisions.md': log(before, row) } })
    expect(done.agreements.map(({ agreed }) => agreed.map(({ shown }) => shown))).toEqual([
      ['Amira Benhallou', 'Emil Sand'],
    ])
    expect(done.stands).toBe('met')
  })

  test('that was there before is about another change', async () => {
    expect(
      (
        await outcome({
          base: { 'decisions.md': log(before) },
          brings: { 'decisions.md': `${log(before)}\nMore words.\n` },
        })
      ).agreements,
    ).toEqual([])
  })

  test('that was there before counts when it names this one', async () => {
    const named = '2026-11-18 | Pull request #12 | approved | Amira Benhallou, Emil Sand | |'
    expect((await outcome({ base: { 'decisions.md': log(before, named) } })).stands).toBe('met')
  })

  test.each(['proposed', 'declined', 'withdrawn'])('that is %s does not count', async (status) => {
    const row = `2026-11-18 | Whom the charter is for | ${status} | Amira Benhallou, Emil Sand | | [charter](charter.md)`
    expect((await outcome({ brings: { 'decisions.md': log(row) } })).stands).toBe('waiting')
  })

  test('cannot make anybody a coordinator', async () => {
    const sly = `---\nkind: roles\n---\n\n# Roles\n\n| Role | Who |\n|---|---|\n| Coordinators | Jonas Weidenkamp, Linh Truong |\n`
    const done = await outcome({ brings: { 'decisions/2026-01.md': sly }, reviews: [review('jonas'), review('linh')] })
    expect([done.stands, done.circle.people.length]).toEqual(['waiting', 3])
  })
})

describe('a vote in a meeting', () => {
  const vote = { rule: 'Two thirds agree', who: 'Members on the call', quorum: '10 members' }
  const voted = (votes: string) =>
    outcomeOf({
      rule: vote,
      brings: {
        'decisions/2026-07-charter.md': `# Whom the charter is for\n\nDate: 2026-11-18\nStatus: approved\nVotes: ${votes}\nPages that change: [charter](../charter.md)\n`,
      },
    })

  test('is asked for as long as no page tells of it: reviews are no call', async () => {
    const reviews = ['amira', 'dana', 'emil'].map((who) => review(who))
    expect(asked(await outcomeOf({ rule: vote, reviews }))).toEqual(['meeting waiting'])
  })

  test.each([
    ['8 for, 4 against', ['share met', 'quorum met']],
    ['7 for, 4 against', ['share waiting', 'quorum met']],
    ['7 for, 3 against', ['share met', 'quorum met']],
    ['7 for, 2 against', ['share met', 'quorum waiting']],
    ['7 for, 2 against, 1 abstained', ['share met', 'quorum met']],
  ])('%s: %j', async (votes, expected) => {
    expect(asked(await voted(votes))).toEqual(expected)
  })

  test('may stand in notes', async () => {
    const brings = { 'notes/2026-11-18.md': notes('The [charter](../charter.md): 8 for, 4 against.') }
    expect((await outcomeOf({ rule: vote, brings })).stands).toBe('met')
  })
})

test('whoever stepped out of the decision does not count, in a review neither', async () => {
  const brings = { 'notes/2026-11-18.md': notes('Amira and Emil agree to #12; Dana stepped out.') }
  const done = await outcomeOf({ rule: { rule: 'Three coordinators agree' }, brings, reviews: [review('dana')] })
  expect(done.uncounted).toMatchObject([{ who: { shown: 'dana' }, why: 'stepped-aside' }])
  expect(done.requirements[0]).toMatchObject({ asks: 'agreement', needed: 3, among: 2, stands: 'cannot' })
})

describe('where the decision has to be written down', () => {
  const written = { ...rule, record: 'Notes of the next call' }
  const reviews = [review('amira'), review('dana')]

  test('it is not met before that', async () => {
    expect(asked(await outcomeOf({ rule: written, reviews }))).toEqual([
      'agreement met',
      'no-objection met',
      'record waiting',
    ])
  })

  test('it is met with notes that name it', async () => {
    const brings = { 'notes/2026-11-18.md': notes('Amira and Dana agree to #12.') }
    expect((await outcomeOf({ rule: written, reviews, brings })).stands).toBe('met')
  })

  test('the page itself is written by the change', async () => {
    expect((await outcomeOf({ rule: { ...rule, record: 'The page itself' }, reviews })).stands).toBe('met')
  })
})
