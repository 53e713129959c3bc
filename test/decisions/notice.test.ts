// Until when others may object: to the minute, from the opening or the newest version.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timeToObject } from '../../src/decisions/notice.ts'

const openedAt = '2026-11-19T09:30:00Z'

test.each([
  [{ days: 7 }, '2026-11-26T09:30:00.000Z'],
  [{ hours: 72 }, '2026-11-22T09:30:00.000Z'],
  [{ months: 1 }, '2026-12-19T09:30:00.000Z'],
  [{ workingDays: 3 }, '2026-11-24T09:30:00.000Z'],
  [{ days: 1, hours: 15 }, '2026-11-21T00:30:00.000Z'],
])('%j ends at %s', (period, ends) => {
  expect(timeToObject({ openedAt, newestAt: openedAt }, period, openedAt)).toEqual({
    from: 'opening',
    ends,
    isOver: false,
  })
})

test('a newer version begins it anew', () => {
  const time = timeToObject({ openedAt, newestAt: '2026-11-25T08:00:00Z' }, { days: 7 }, '2026-11-26T10:00:00Z')
  expect(time).toEqual({ from: 'newest-version', ends: '2026-12-02T08:00:00.000Z', isOver: false })
})

test('a version that is older than the opening does not shorten it', () => {
  const time = timeToObject({ openedAt, newestAt: '2020-01-01T00:00:00Z' }, { days: 7 }, openedAt)
  expect(time).toMatchObject({ from: 'opening', isOver: false })
})

test('it is over exactly from its end on', () => {
  const at = (now: number) => timeToObject({ openedAt, newestAt: openedAt }, { days: 7 }, new Date(now).toISOString())
  const end = Date.parse('2026-11-26T09:30:00Z')
  fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), (apart) => at(end + apart).isOver === apart >= 0))
})
