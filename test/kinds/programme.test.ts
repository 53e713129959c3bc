// Sessions and assignments, as programmes really write them.
import { describe, expect, test } from 'vitest'
import { pagesOf, sessionsInOrder } from '../../src/community/programme-sessions.ts'
import { readCommunity } from '../../src/community/read-community.ts'
import { memory } from '../../src/sources/memory.ts'

const communityOf = async (files: Record<string, string>) => (await readCommunity(memory(files))).community
const sessions = async (files: Record<string, string>) =>
  sessionsInOrder(await communityOf(files)).map(
    ({ session, number, logistics: { day, time, zone } }) =>
      `${number} ${session.label}: ${day ?? '?'} ${time ?? '?'} ${zone ?? '?'}`,
  )

const both = ['1 Why: 2026-03-05 14:00 Europe/Brussels', '2 Who: 2026-03-12 14:00 Europe/Brussels']

describe('a session is the same', () => {
  test.each<[string, Record<string, string>]>([
    [
      'in a table',
      {
        'programme.md':
          '# Programme\n\n| Session | Title | Date | Time | Time zone |\n|---|---|---|---|---|\n| 1 | Why | 2026-03-05 | 14:00 | Brussels |\n| 2 | Who | 2026-03-12 | 2 pm | Brussels |\n',
      },
    ],
    [
      'with the hour said once',
      {
        'programme.md':
          '# Programme\n\n- Rhythm: every Thursday, 14:00, Brussels time\n\n## Sessions\n\n| Week | Title | Date |\n|---|---|---|\n| Week 1 | Why | 2026-03-05 |\n| Week 2 | Who | 2026-03-12 |\n',
      },
    ],
    [
      'under headings',
      {
        'cohort.md':
          '# Cohort\n\n## Sessions\n\n### Why\n\n- Session: 1\n- Date: 2026-03-05\n- Time: 14:00\n- Time zone: Brussels\n\n### Who\n\n- Session: 2\n- Date: 2026-03-12\n- Time: 14:00\n- Time zone: Brussels\n',
      },
    ],
    [
      'in files, the first one last',
      {
        'programme/a.md': '# Who\n\n- Week: 2\n- Date: 2026-03-12\n- Time: 14:00\n- Time zone: Brussels\n',
        'programme/b.md': '# Why\n\n- Week: 1\n- Date: 2026-03-05\n- Time: 14:00\n- Time zone: Brussels\n',
      },
    ],
    [
      'in a table that links to the files',
      {
        'programme.md':
          '# Programme\n\n## Sessions\n\n| Week | Title | Date |\n|---|---|---|\n| 1 | [Why](programme/1.md) | 2026-03-05 |\n| 2 | [Who](programme/2.md) | 2026-03-12 |\n',
        'programme/1.md': '# Why\n\n- Time: 14:00\n- Time zone: Brussels\n',
        'programme/2.md': '# Who\n\n- Time: 14:00\n- Time zone: Brussels\n',
      },
    ],
    [
      'in German',
      {
        'program.md':
          '# Programm\n\n## Termine\n\n| Woche | Thema | Datum | Uhrzeit | Zeitzone |\n|---|---|---|---|---|\n| 1 | Why | 2026-03-05 | 14 Uhr | Brüssel |\n| 2 | Who | 2026-03-12 | 14 Uhr | Brüssel |\n',
      },
    ],
  ])('%s', async (_, files) => {
    expect(await sessions(files)).toEqual(both)
  })
})

test('a session that is cancelled does not count', async () => {
  const rows = '| 1 | Why | 2026-03-05 | cancelled |\n| 2 | Who | 2026-03-12 | |\n'
  const page = `# Programme\n\n| Week | Title | Date | Status |\n|---|---|---|---|\n${rows}`
  expect(await sessions({ 'programme.md': page })).toEqual(['2 Who: 2026-03-12 ? ?'])
})

test('a running order is read from a table, a list, and a line', async () => {
  const order = async (written: string) =>
    (await communityOf({ 'programme/1.md': `# Why\n\n- Week: 1\n\n## Running order\n\n${written}\n` })).programme
      .sessions[0]?.running_order
  const expected = [
    { what: 'Hello', minutes: 5 },
    { what: 'Short talk', how: 'Five examples', minutes: 15 },
  ]
  expect(
    await order('| Minutes | What | How |\n|---|---|---|\n| 5 | Hello | |\n| 15 | Short talk | Five examples |'),
  ).toEqual(expected)
  expect(
    await order(
      '| From | What | How | Length |\n|---|---|---|---|\n| 14:00 | Hello | | 5 min |\n| 14:05 | Short talk | Five examples | 15 min |',
    ),
  ).toEqual(expected)
  expect(await order('- Hello: 5 minutes\n- Short talk (15 minutes): Five examples')).toEqual(expected)
  expect(await order('1. 5 min – Hello\n2. 15 min – Short talk')).toEqual([
    { what: 'Hello', minutes: 5 },
    { what: 'Short talk', minutes: 15 },
  ])
})

test('an assignment goes with its session, and names the pages that come of it', async () => {
  const community = await communityOf({
    'programme.md':
      '# Programme\n\n## Sessions\n\n| Week | Title |\n|---|---|\n| 1 | Why |\n| 2 | Who |\n\n## Assignments\n\n| Assignment | After week | Pages |\n|---|---|---|\n| Your story | Week 1 | story, the charter and Roadmap |\n| Your map | Who | stakeholders.md; a poster |\n',
  })
  const found = sessionsInOrder(community).map(({ assignments, before }) =>
    [assignments, before].map((list) => list.map(({ label }) => label)),
  )
  expect(found).toEqual([
    [['Your story'], []],
    [['Your map'], ['Your story']],
  ])
  const pages = community.programme.assignments.map((one) =>
    pagesOf(one).map((page) => (typeof page === 'string' ? page : page.kind)),
  )
  expect(pages).toEqual([
    ['story', 'charter', 'roadmap'],
    ['stakeholders', 'a poster'],
  ])
})
