import { describe, expect, it } from 'vitest'
import { addPeriod, readDuration, readPeriod } from '../../src/recurrence/time.ts'

describe('how long', () => {
  it.each([
    ['60 minutes', 60],
    ['60 min', 60],
    ['60-minute', 60],
    ["90'", 90],
    ['PT1H', 60],
    ['PT1H30M', 90],
    ['P1D', 1440],
    ['one hour', 60],
    ['an hour', 60],
    ['1 h', 60],
    ['1h30', 90],
    ['1 h 30', 90],
    ['1h30min', 90],
    ['1:30 h', 90],
    ['1.5 hours', 90],
    ['two hours and 15 minutes', 135],
    ['an hour and a half', 90],
    ['half an hour', 30],
    ['about 45 minutes', 45],
    ['2 days', 2880],
    ['une heure et demie', 90],
    ['une demi-heure', 30],
    ['eine Stunde', 60],
    ['1,5 Stunden', 90],
    ['anderthalb Stunden', 90],
    ['una hora y media', 90],
    ["un'ora", 60],
    ["mezz'ora", 30],
  ])('%s', (text, minutes) => {
    expect(readDuration(text)).toEqual({ minutes })
  })

  it.each([
    '',
    '90',
    '1:30',
    '60-90 minutes',
    'a while',
    '2 months',
    'P',
    'PT',
    'PT0M',
    '0 minutes',
    `${'1 hour '.repeat(300)}`,
  ])('%s is not readable', (text) => {
    expect(readDuration(text)).toEqual({ problem: 'unreadable' })
  })
})

describe('how often', () => {
  it.each([
    ['every 12 months', { months: 12 }],
    ['12 months', { months: 12 }],
    ['P12M', { months: 12 }],
    ['P1Y', { months: 12 }],
    ['P1Y6M', { months: 18 }],
    ['yearly', { months: 12 }],
    ['annually', { months: 12 }],
    ['once a year', { months: 12 }],
    ['twice a year', { months: 6 }],
    ['every six months', { months: 6 }],
    ['every other year', { months: 24 }],
    ['every second year', { months: 24 }],
    ['every quarter', { months: 3 }],
    ['at least every 12 months', { months: 12 }],
    ['1 year and 6 months', { months: 18 }],
    ['6 mois', { months: 6 }],
    ['tous les deux ans', { months: 24 }],
    ['une fois par an', { months: 12 }],
    ['jährlich', { months: 12 }],
    ['halbjährlich', { months: 6 }],
    ['einmal im Jahr', { months: 12 }],
    ['cada seis meses', { months: 6 }],
    ['ogni anno', { months: 12 }],
    ['14 days', { days: 14 }],
    ['P2W', { days: 14 }],
    ['weekly', { days: 7 }],
    ['48 hours', { hours: 48 }],
    ['48h', { hours: 48 }],
    ['PT72H', { hours: 72 }],
    ['3 working days', { workingDays: 3 }],
    ['within 3 business days', { workingDays: 3 }],
    ['3 jours ouvrés', { workingDays: 3 }],
    ['drei Werktage', { workingDays: 3 }],
  ])('%s', (text, period) => {
    expect(readPeriod(text)).toEqual(period)
  })

  it('asks what a doubtful word means', () => {
    expect(readPeriod('biannual')).toEqual({ problem: 'ambiguous', proposals: ['every two years', 'every six months'] })
    expect(readPeriod('Bi-weekly')).toEqual({ problem: 'ambiguous', proposals: ['every two weeks', 'twice a week'] })
  })

  it('proposes only words that it can read', () => {
    for (const text of ['biannual', 'bimonthly', 'biweekly']) {
      const [every] = 'proposals' in readPeriod(text) ? (readPeriod(text) as { proposals: string[] }).proposals : []
      expect(readPeriod(every ?? '')).not.toHaveProperty('problem')
    }
  })

  it.each(['', 'soon', 'regularly', 'every', '0 months', '1.5 months', 'twice a month', '30 minutes'])(
    '%s is not readable',
    (text) => {
      expect(readPeriod(text)).toEqual({ problem: 'unreadable' })
    },
  )
})

describe('a period later', () => {
  it.each([
    ['2026-01-31', { months: 1 }, '2026-02-28'],
    ['2028-01-31', { months: 1 }, '2028-02-29'],
    ['2024-02-29', { months: 12 }, '2025-02-28'],
    ['2026-03-31', { months: -1 }, '2026-02-28'],
    ['2026-11-15', { months: 14 }, '2028-01-15'],
    ['2026-10-24', { days: 2 }, '2026-10-26'],
    ['2026-11-20', { hours: 48 }, '2026-11-22'],
    ['2026-11-20', { hours: 1 }, '2026-11-21'],
    ['2026-11-20', { workingDays: 3 }, '2026-11-25'],
    ['2026-11-21', { workingDays: 1 }, '2026-11-23'],
    ['2026-11-23', { workingDays: -1 }, '2026-11-20'],
    ['2026-01-31', { months: 1, days: 1 }, '2026-03-01'],
    ['2026-01-31', {}, '2026-01-31'],
  ])('%s and %o', (date, period, later) => {
    expect(addPeriod(date, period)).toBe(later)
  })
})

it('no period leads out of the years that can be written', () => {
  expect(addPeriod('2026-11-20', { months: 9000 * 12 })).toBe('9999-12-31')
  expect(addPeriod('9999-12-31', { days: 1 })).toBe('9999-12-31')
  expect(addPeriod('1000-01-01', { months: -1 })).toBe('1000-01-01')
})
