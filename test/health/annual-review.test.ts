// The annual review: in its month and at no other time, with what may be told.
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { annualReview } from '../../src/health/annual-review.ts'
import { kinds } from '../../src/kinds/all.ts'
import { monthName } from '../../src/recurrence/calendar-date.ts'
import { folder } from '../../src/sources/folder.ts'
import { memory } from '../../src/sources/memory.ts'

const reviewOf = async (files: Record<string, string>, now = '2026-11-20') => {
  const { community } = await assess(memory(files), { now, visibility: 'unknown' })
  return annualReview(community, now)
}
const record = (month: string) => ({ 'community.yml': `name: Circle\nannual_review: ${month}\n` })

describe('the month', () => {
  test.each(['November', 'november', 'Nov', 'novembre', 'noviembre', '11'])('is understood as %s', async (month) => {
    expect((await reviewOf(record(month)))?.month).toBe('November')
  })

  test('begins on its first day and ends with its last', async () => {
    const days = ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01']
    const found = await Promise.all(days.map((day) => reviewOf(record('November'), day)))
    expect(found.map((review) => review !== undefined)).toEqual([false, true, true, false])
  })

  test('is one of twelve, each under its English name', () => {
    const months = Array.from({ length: 12 }, (_, index) => monthName(index + 1)?.toLowerCase())
    expect(Object.keys(kinds.community.fields.annual_review.of.choices ?? {})).toEqual(months)
  })

  test('is asked about when it is no month, and never taken for one', async () => {
    const { community, findings } = await assess(memory(record('Novembre 2026')), {
      now: '2026-11-20',
      visibility: 'unknown',
    })
    expect(annualReview(community, '2026-11-20')).toBeUndefined()
    expect(findings.map(({ about }) => about.field)).toContain('annual_review')
  })

  test('may be left out', async () => {
    expect(await reviewOf({ 'community.yml': 'name: Circle\n' })).toBeUndefined()
  })
})

describe('in its month', async () => {
  const { community } = await assess(folder('test/communities/healthy'), { now: '2026-11-20', visibility: 'unknown' })
  const healthy = annualReview(
    { ...community, community: { ...community.community, annual_review: 'november' } },
    '2026-11-20',
  )

  test('every page is in it once, the one that was read longest ago first', () => {
    const paths = healthy?.pages.map(({ place }) => place.path) ?? []
    expect(paths[0]).toBe('story.md')
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths).toContain('GOVERNANCE.md')
  })

  test('a page is done when it was read in that month or the one before', () => {
    const done = (path: string) => healthy?.pages.find(({ place }) => place.path === path)?.isDone
    expect([done('charter.md'), done('people.md')]).toEqual([false, true])
  })

  test('its line is that of the setting that is to be changed', () => {
    expect(healthy?.pages.find(({ place }) => place.path === 'charter.md')?.place.line).toBe(5)
  })

  test('roles stand with their holders and the end of their terms, the next to end first', () => {
    expect(healthy?.roles[0]).toMatchObject({
      label: 'Coordinators',
      holders: ['Amira Benhallou', 'Tomasz Grabiec'],
      others: 0,
      until: { ends: '2027-12-31' },
    })
  })

  test('last year’s hopes stand with what happened', () => {
    expect(healthy?.hopes.map(({ day, happened }) => [day, happened !== undefined])).toEqual([
      ['2026-09-18', true],
      ['2027-03-18', false],
      ['2028-03-18', false],
    ])
  })
})

test('only those who agreed are named; others are counted', async () => {
  const review = await reviewOf({
    ...record('November'),
    'people.md':
      '# People\n\n| Name | May we list you? |\n|---|---|\n| Ana Prado | yes, 2026-01-12 |\n| Ben Ode | no |\n| Cleo Wu | |\n',
    'roles.md': '# Roles\n\n| Role | Who |\n|---|---|\n| Host | Ana Prado, Ben Ode, Cleo Wu, Dan Low |\n',
  })
  expect(review?.roles.map(({ holders, others }) => ({ holders, others }))).toEqual([
    { holders: ['Ana Prado'], others: 3 },
  ])
})

test('nothing of a private page is in it', async () => {
  const secret = 'xq7secret'
  const top = '---\nvisibility: private\nlast_reviewed: 2026-01-01\n---\n'
  const review = await reviewOf({
    ...record('November'),
    'people.md': `${top}# People\n\n| Name | May we list you? |\n|---|---|\n| ${secret} | yes, 2026-01-12 |\n`,
    'roles.md': `# Roles\n\n| Role | Who |\n|---|---|\n| Host | ${secret} |\n`,
    'charter.md': `${top}# Charter\n\n## Vision\n\n${secret}\n`,
    'story.md': `${top}# Story\n\n## What success looks like\n\n| In | What we hope for |\n|---|---|\n| 6 months | ${secret} |\n`,
  })
  expect(JSON.stringify(review)).not.toContain(secret)
  expect(review?.pages.map(({ place }) => place.path)).not.toContain('charter.md')
  expect(review?.hopes).toEqual([])
})
