// The days that lie ahead: found in the pages, told in time, and never those of a private page.
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { datesAhead } from '../../src/health/dates-ahead.ts'
import { memory } from '../../src/sources/memory.ts'

const datesOf = async (files: Record<string, string>, now = '2026-11-20') => {
  const { community, settings, stage } = await assess(memory(files), { now, visibility: 'unknown' })
  return datesAhead(community, { settings, stage, now })
}
const lines = async (files: Record<string, string>, now?: string) =>
  (await datesOf(files, now)).map(({ what, day, notices, place, label }) => {
    const told = notices.map(({ from, until }) => `${from}..${until}`).join(' ')
    return `${what} ${day} ${place.path}:${place.line} ${label} told ${told}`
  })

const roles = (rows: string, settings = '') =>
  `${settings}# Roles\n\n| Role | Who | Until | Status |\n|---|---|---|---|\n${rows}`
const roadmap = (rows: string) => `# Roadmap\n\n| Milestone | By when | Status |\n|---|---|---|\n${rows}`
const story = (rows: string) =>
  `# Story\n\n## What success looks like\n\nWritten on: 2026-01-31\n\n| In | What we hope for | What happened |\n|---|---|---|\n${rows}`

describe('each sort of date is found, with the days on which it is told', () => {
  test('terms, 60 days before; not those that go with a post, nor of roles that are vacant or retired', async () => {
    const rows =
      '| Treasurer | | 2027-01-31 | |\n| Chair | | goes with the post | |\n| Host | | 2027-01 | looking for somebody |\n| Poet | | 2027-01 | retired |\n'
    expect(await lines({ 'roles.md': roles(rows) })).toEqual([
      'term 2027-01-31 roles.md:5 Treasurer told 2026-12-02..2027-01-31',
    ])
  })

  test('those who receive reports, without a name', async () => {
    const code =
      '# Code of conduct\n\n## Who receives reports\n\n| Who | How to reach them | Until |\n|---|---|---|\n| Ana Prado | a@lindenau.example | 2027-03-31 |\n'
    expect(await lines({ 'CODE_OF_CONDUCT.md': code })).toEqual([
      'contact 2027-03-31 CODE_OF_CONDUCT.md:7  told 2027-01-30..2027-03-31',
    ])
  })

  test('pages to be read again, on the day', async () => {
    const page = '---\nlast_reviewed: 2026-09-30\nreview_every: 3 months\n---\n# Charter\n\n## Vision\n\nOpen to all.\n'
    expect(await lines({ 'charter.md': page })).toEqual([
      'review 2026-12-30 charter.md:2 charter.md told 2026-12-30..2026-12-30',
    ])
  })

  test('milestones, a month before and on the day; not those that are done or dropped', async () => {
    const rows = '| Launch | 2027-03 | planned |\n| Talk | 2027-04 | done |\n| Book | 2027-05 | dropped |\n'
    expect(await lines({ 'roadmap.md': roadmap(rows) })).toEqual([
      'milestone 2027-03-31 roadmap.md:5 Launch told 2027-03-01..2027-03-31 2027-03-31..2027-03-31',
    ])
  })

  test('hopes after 6, 12 and 24 months that nobody has answered', async () => {
    const rows = '| 6 months | Ten people come | Twelve came |\n| 12 months | Two hosts | |\n| 24 months | A book | |\n'
    expect(await lines({ 'story.md': story(rows) })).toEqual([
      'hope 2027-01-31 story.md:10 Two hosts told 2027-01-31..2027-01-31',
      'hope 2028-01-31 story.md:11 A book told 2028-01-31..2028-01-31',
    ])
  })

  test('the annual review, in the whole of its month; the one that runs, else the next', async () => {
    const files = { 'community.yml': 'name: Circle\nannual_review: février\n' }
    expect(await lines(files, '2027-02-28')).toEqual([
      'annual 2027-02-01 community.yml:2 February told 2027-02-01..2027-02-28',
    ])
    expect(await lines(files, '2027-03-01')).toEqual([
      'annual 2028-02-01 community.yml:2 February told 2028-02-01..2028-02-29',
    ])
  })
})

test('the earliest comes first', async () => {
  const files = {
    'roles.md': roles('| Treasurer | | 2027-06-30 | |\n'),
    'roadmap.md': roadmap('| Launch | 2027-03 | |\n| Fair | 2028-01 | |\n'),
  }
  expect((await datesOf(files)).map(({ day }) => day)).toEqual(['2027-03-31', '2027-06-30', '2028-01-31'])
})

test('a community may choose how long before it wants to know', async () => {
  const files = {
    'community.yml': 'clocks:\n  term_notice: 3 months\n  milestone_notice: 2 weeks\n',
    'roles.md': roles('| Treasurer | | 2027-06-30 | |\n'),
    'roadmap.md': roadmap('| Launch | 2027-03 | |\n'),
  }
  expect((await datesOf(files)).map(({ notices }) => notices[0]?.from)).toEqual(['2027-03-17', '2027-03-30'])
})

test('what is not for a community is not told as a date either', async () => {
  const files = {
    'community.yml':
      'not_for_us:\n  - check: role-term-has-not-ended\n    because: our statutes say so\n    until: 2027-12-31\n',
    'roles.md': roles('| Treasurer | | 2027-06-30 | |\n| Chair | | 2028-06-30 | |\n'),
  }
  expect((await datesOf(files)).map(({ label }) => label)).toEqual(['Chair'])
})

test('a community at rest hears only of those who receive reports', async () => {
  const files = {
    'community.yml': 'name: Circle\nstage: dormant\nannual_review: May\n',
    'roles.md': roles('| Treasurer | | 2027-06-30 | |\n'),
    'roadmap.md': roadmap('| Launch | 2027-03 | |\n'),
    'CODE_OF_CONDUCT.md':
      '# Code of conduct\n\n## Who receives reports\n\n| Who | How to reach them | Until |\n|---|---|---|\n| Ana | a@lindenau.example | 2027-03-31 |\n',
  }
  expect((await datesOf(files)).map(({ what }) => what)).toEqual(['contact'])
})

test('no date of a private page is told', async () => {
  const settings = '---\nvisibility: private\nlast_reviewed: 2026-01-01\n---\n'
  const files = {
    'community.yml': 'name: Circle\nvisibility: private\nannual_review: December\n',
    'roles.md': roles('| Treasurer | | 2027-06-30 | |\n', settings),
    'roadmap.md': `${settings}${roadmap('| Launch | 2027-03 | |\n')}`,
    'story.md': `${settings}${story('| 12 months | Two hosts | |\n')}`,
  }
  expect(await datesOf(files)).toEqual([])
})
