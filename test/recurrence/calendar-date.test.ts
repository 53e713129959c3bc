import { describe, expect, it } from 'vitest'
import { addMonths, weekdayOf } from '../../src/recurrence/calendar.ts'
import { addDays, daysBetween, formatDate, monthEnd, readDate, readMonth } from '../../src/recurrence/calendar-date.ts'

describe('a date that leaves no doubt', () => {
  it.each([
    ['2026-03-18', '2026-03-18', 'iso'],
    [' 2026-03-18 ', '2026-03-18', 'iso'],
    ['2028-02-29', '2028-02-29', 'iso'],
    ['18 March 2026', '2026-03-18', 'long'],
    ['March 18, 2026', '2026-03-18', 'long'],
    ['March 18th, 2026', '2026-03-18', 'long'],
    ['the 18th of March 2026', '2026-03-18', 'long'],
    ['18-Mar-2026', '2026-03-18', 'long'],
    ['Sept. 3, 2026', '2026-09-03', 'long'],
    ['Wednesday, 18 March 2026', '2026-03-18', 'long'],
    ['18 mars 2026', '2026-03-18', 'long'],
    ['le 1er août 2026', '2026-08-01', 'long'],
    ['18. März 2026', '2026-03-18', 'long'],
    ['Mittwoch, den 18. März 2026', '2026-03-18', 'long'],
    ['18 de marzo de 2026', '2026-03-18', 'long'],
    ['il 1º marzo 2026', '2026-03-01', 'long'],
    ['18/03/2026', '2026-03-18', 'numbers'],
    ['18.3.2026', '2026-03-18', 'numbers'],
    ['2026/3/8', '2026-03-08', 'numbers'],
    ['05/05/2026', '2026-05-05', 'numbers'],
  ])('%s', (text, date, written) => {
    expect(readDate(text)).toEqual({ date, written })
  })
})

describe('a date that is asked about', () => {
  it.each([
    ['04-01-2026', ['2026-01-04', '2026-04-01']],
    ['1-04-2024', ['2024-01-04', '2024-04-01']],
    ['03.04.2026', ['2026-03-04', '2026-04-03']],
    ['18/03/26', ['2018-03-26', '2026-03-18']],
  ])('%s may be two days', (text, proposals) => {
    expect(readDate(text)).toEqual({ problem: 'ambiguous', proposals })
  })

  it.each([
    ['2026-02-30', '2026-02-28'],
    ['2027-02-29', '2027-02-28'],
    ['2026-13-05', '2026-05-13'],
    ['31 April 2026', '2026-04-30'],
    ['Tuesday, 18 March 2026', '2026-03-18'],
    ['18 Marhc 2026', '2026-03-18'],
    ['Februrary 2021', '2021-02'],
  ])('%s does not exist; closest %s', (text, closest) => {
    expect(readDate(text)).toEqual({ problem: 'impossible', closest })
  })

  it.each(['99/99/9999', '0206-03-18', '2026-00-00'])('%s does not exist, and nothing is near', (text) => {
    expect(readDate(text)).toEqual({ problem: 'impossible' })
  })
})

describe('no date', () => {
  it.each([
    '',
    'TBA',
    'soon',
    '2026',
    'Apr-10',
    '10 April',
    'in spring 2026',
    '[Empty slot]',
    '1-2-3',
    `${'9'.repeat(400)}`,
  ])('%s', (text) => {
    expect(readDate(text)).toEqual({ problem: 'not-a-date' })
  })

  it('a month is named where a day was asked', () => {
    expect(readDate('February 2021')).toEqual({ problem: 'not-a-date', month: '2021-02' })
  })
})

describe('a month or quarter', () => {
  it.each([
    ['2026-06', '2026-06', '2026-06-30', 'iso'],
    ['2028-02', '2028-02', '2028-02-29', 'iso'],
    ['2026-Q2', '2026-Q2', '2026-06-30', 'iso'],
    ['2026-06-15', '2026-06', '2026-06-15', 'iso'],
    ['June 2026', '2026-06', '2026-06-30', 'long'],
    ['juin 2026', '2026-06', '2026-06-30', 'long'],
    ['Juni 2026', '2026-06', '2026-06-30', 'long'],
    ['junio de 2026', '2026-06', '2026-06-30', 'long'],
    ['giugno 2026', '2026-06', '2026-06-30', 'long'],
    ['Q2 2026', '2026-Q2', '2026-06-30', 'long'],
    ['second quarter of 2026', '2026-Q2', '2026-06-30', 'long'],
    ['2e trimestre 2026', '2026-Q2', '2026-06-30', 'long'],
    ['2. Quartal 2026', '2026-Q2', '2026-06-30', 'long'],
    ['15 June 2026', '2026-06', '2026-06-15', 'long'],
    ['06/2026', '2026-06', '2026-06-30', 'numbers'],
  ])('%s', (text, month, end, written) => {
    expect(readMonth(text)).toEqual({ month, end, written })
  })

  it.each(['2026', 'spring 2026', 'next year', ''])('%s is none', (text) => {
    expect(readMonth(text)).toEqual({ problem: 'not-a-month' })
  })

  it.each(['2026-13', '2026-Q5', '13/2026'])('%s does not exist', (text) => {
    expect(readMonth(text)).toEqual({ problem: 'impossible' })
  })

  it('says the closest when the name is misspelt', () => {
    expect(readMonth('Jnue 2026')).toEqual({ problem: 'impossible', closest: '2026-06' })
  })

  it('ends a month and a quarter on their last day', () => {
    expect(['2026-06', '2026-Q1', '2027-02', '2026-Q9', 'x'].map((month) => monthEnd(month))).toEqual([
      '2026-06-30',
      '2026-03-31',
      '2027-02-28',
      undefined,
      undefined,
    ])
  })
})

describe('arithmetic', () => {
  it('writes dates in the words of the reports', () => {
    expect(['2026-06-30', '2026-03-01', '2026-06', 'soon', '2026-13-01'].map(formatDate)).toEqual([
      '30 June 2026',
      '1 March 2026',
      'June 2026',
      'soon',
      '2026-13-01',
    ])
  })

  it('counts days over clock changes, leap days and the turn of the year', () => {
    expect(addDays('2026-03-28', 1)).toBe('2026-03-29')
    expect(addDays('2026-03-29', 1)).toBe('2026-03-30')
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31')
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
    expect(daysBetween('2026-12-31', '2025-12-31')).toBe(-365)
  })

  it('agrees with Intl on every day and weekday of 2024 to 2028', () => {
    const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'short', dateStyle: undefined })
    for (let date = '2024-01-01'; date < '2029-01-01'; date = addDays(date, 1)) {
      const weekday = format.format(Date.parse(`${date}T12:00:00Z`))
      expect(weekdayOf(date)).toBe(weekday.slice(0, 2).toUpperCase())
      expect(addMonths(addMonths(date.slice(0, 8).concat('01'), 17), -17)).toBe(date.slice(0, 8).concat('01'))
    }
  })
})
