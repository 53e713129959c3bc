import { describe, expect, it } from 'vitest'
import { nextDates, type Occurrence, previousDates, type Series } from '../../src/recurrence/dates.ts'
import { instantAt } from '../../src/recurrence/instants.ts'
import type { Rule } from '../../src/recurrence/rule.ts'
import { readRecurrence } from '../../src/recurrence/words.ts'

function rule(words: string): Rule {
  const reading = readRecurrence(words)
  if (!('rule' in reading)) throw new Error(`not a rule: ${words}`)
  return reading.rule
}

function next(series: Series & { readonly from: string; readonly count: number }): readonly Occurrence[] {
  const dates = nextDates(series)
  if ('problem' in dates) throw new Error(dates.problem)
  return dates
}

function previous(series: Series & { readonly before: string; readonly count: number }): readonly Occurrence[] {
  const dates = previousDates(series)
  if ('problem' in dates) throw new Error(dates.problem)
  return dates
}

describe('the next three dates', () => {
  it.each([
    ['third Wednesday of the month', '2026-11-01', ['2026-11-18', '2026-12-16', '2027-01-20']],
    ['third Wednesday of the month', '2026-11-18', ['2026-11-18', '2026-12-16', '2027-01-20']],
    ['third Wednesday of the month', '2026-11-19', ['2026-12-16', '2027-01-20', '2027-02-17']],
    ['every Tuesday', '2026-12-28', ['2026-12-29', '2027-01-05', '2027-01-12']],
    ['every weekday', '2026-11-20', ['2026-11-20', '2026-11-23', '2026-11-24']],
    ['fifth Friday of the month', '2026-11-01', ['2027-01-29', '2027-04-30', '2027-07-30']],
    ['29 February', '2026-11-01', ['2028-02-29', '2032-02-29', '2036-02-29']],
    ['29 February', '2096-02-01', ['2096-02-29', '2104-02-29', '2108-02-29']],
    ['monthly on the 31st', '2026-11-01', ['2026-12-31', '2027-01-31', '2027-03-31']],
    ['last day of the month', '2028-01-15', ['2028-01-31', '2028-02-29', '2028-03-31']],
    ['last Friday of the month', '2026-10-31', ['2026-11-27', '2026-12-25', '2027-01-29']],
    ['last working day of the month', '2026-10-31', ['2026-11-30', '2026-12-31', '2027-01-29']],
    ['first and third Monday of the month', '2026-11-03', ['2026-11-16', '2026-12-07', '2026-12-21']],
    ['last Friday of November', '2026-11-28', ['2027-11-26', '2028-11-24', '2029-11-30']],
    ['third Wednesday of every month, except in December', '2026-11-19', ['2027-01-20', '2027-02-17', '2027-03-17']],
    ['FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR', '2026-01-01', ['2026-02-13', '2026-03-13', '2026-11-13']],
    ['FREQ=YEARLY;BYDAY=20MO', '2026-01-01', ['2026-05-18', '2027-05-17', '2028-05-15']],
  ])('%s from %s', (words, from, dates) => {
    expect(next({ rule: rule(words), from, count: 3 }).map((occurrence) => occurrence.date)).toEqual(dates)
  })

  it('come without times and instants when no time is known', () => {
    expect(next({ rule: rule('every Tuesday'), from: '2026-11-20', count: 1, zone: 'Europe/Brussels' })).toEqual([
      { date: '2026-11-24', weekday: 'TU' },
    ])
  })

  it('come with the local time, the offset and the instant when time and zone are known', () => {
    expect(
      next({
        rule: rule('third Wednesday of the month'),
        time: '14:00',
        zone: 'Europe/Brussels',
        from: '2026-10-01',
        count: 2,
      }),
    ).toEqual([
      { date: '2026-10-21', weekday: 'WE', time: '14:00', utcOffset: '+02:00', instant: '2026-10-21T12:00:00Z' },
      { date: '2026-11-18', weekday: 'WE', time: '14:00', utcOffset: '+01:00', instant: '2026-11-18T13:00:00Z' },
    ])
  })
})

describe('a rule with an interval', () => {
  it.each([
    'every two weeks on Monday',
    'every three months on the first Tuesday',
    'every two days',
    'every Tuesday, 10 times',
    'FREQ=WEEKLY',
  ])('%s needs a first date', (words) => {
    expect(nextDates({ rule: rule(words), from: '2026-11-01', count: 3 })).toEqual({ problem: 'needs-start' })
    expect(previousDates({ rule: rule(words), before: '2026-11-01', count: 3 })).toEqual({ problem: 'needs-start' })
  })

  it('counts from the first date, over years', () => {
    expect(
      next({ rule: rule('every two weeks on Monday'), start: '2020-01-06', from: '2026-11-01', count: 3 }).map(
        ({ date }) => date,
      ),
    ).toEqual(['2026-11-02', '2026-11-16', '2026-11-30'])
    expect(
      next({
        rule: rule('every three months on the first Tuesday'),
        start: '2026-02-01',
        from: '2026-11-05',
        count: 2,
      }).map(({ date }) => date),
    ).toEqual(['2027-02-02', '2027-05-04'])
  })

  it('begins with the first date when that lies ahead', () => {
    expect(next({ rule: rule('every Tuesday'), start: '2027-01-01', from: '2026-11-01', count: 1 })).toEqual([
      { date: '2027-01-05', weekday: 'TU' },
    ])
  })

  it('takes its day from the first date when the rule has none', () => {
    expect(next({ rule: rule('FREQ=WEEKLY'), start: '2026-11-04', from: '2026-11-20', count: 1 })).toEqual([
      { date: '2026-11-25', weekday: 'WE' },
    ])
    expect(
      next({ rule: rule('FREQ=MONTHLY'), start: '2026-10-31', from: '2026-11-20', count: 2 }).map(({ date }) => date),
    ).toEqual(['2026-12-31', '2027-01-31'])
  })

  it('ends after so many dates, counted from the first', () => {
    const series = { rule: rule('every Tuesday, 3 times'), start: '2026-11-03' }
    expect(next({ ...series, from: '2026-11-04', count: 9 }).map(({ date }) => date)).toEqual([
      '2026-11-10',
      '2026-11-17',
    ])
    expect(previous({ ...series, before: '2027-01-01', count: 9 }).map(({ date }) => date)).toEqual([
      '2026-11-03',
      '2026-11-10',
      '2026-11-17',
    ])
  })

  it('has no dates when the first date never meets the months, and says so quickly', () => {
    const never: Rule = { every: 'month', interval: 12, months: [3], days: [{ weekday: 'WE', nth: 3 }] }
    const started = performance.now()
    expect(next({ rule: never, start: '2026-02-01', from: '2026-02-01', count: 3 })).toEqual([])
    expect(previous({ rule: never, start: '2026-02-01', before: '2030-02-01', count: 3 })).toEqual([])
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('exceptions and ends', () => {
  it('leaves out the dates on which nothing takes place, and still gives as many', () => {
    const series = { rule: rule('every Tuesday'), except: ['2026-12-22', '2026-12-29'], from: '2026-12-15', count: 3 }
    expect(next(series).map(({ date }) => date)).toEqual(['2026-12-15', '2027-01-05', '2027-01-12'])
  })

  it('stops at the last date, of the rule or of the series', () => {
    expect(
      next({ rule: rule('every Tuesday'), until: '2026-12-01', from: '2026-11-20', count: 9 }).map(({ date }) => date),
    ).toEqual(['2026-11-24', '2026-12-01'])
    expect(
      next({ rule: rule('every Tuesday until 1 December 2026'), until: '2027-12-01', from: '2026-11-20', count: 9 }),
    ).toHaveLength(2)
    expect(next({ rule: rule('every Tuesday until 1 December 2026'), from: '2026-12-02', count: 9 })).toEqual([])
  })

  it('gives none when none are asked for, and at most a thousand', () => {
    expect(next({ rule: rule('daily'), from: '2026-11-20', count: 0 })).toEqual([])
    expect(next({ rule: rule('daily'), from: '2026-11-20', count: 1_000_000 })).toHaveLength(1000)
  })
})

describe('the last dates before a day', () => {
  it.each([
    ['third Thursday of the month', '2026-10-15', ['2026-08-20', '2026-09-17']],
    ['third Thursday of the month', '2026-10-16', ['2026-09-17', '2026-10-15']],
    ['29 February', '2026-10-16', ['2020-02-29', '2024-02-29']],
    ['every Tuesday', '2027-01-05', ['2026-12-22', '2026-12-29']],
  ])('%s before %s', (words, before, dates) => {
    expect(previous({ rule: rule(words), before, count: 2 }).map(({ date }) => date)).toEqual(dates)
  })

  it('never reach back before the first date', () => {
    expect(
      previous({ rule: rule('every Tuesday'), start: '2026-11-10', before: '2026-11-20', count: 5 }).map(
        ({ date }) => date,
      ),
    ).toEqual(['2026-11-10', '2026-11-17'])
    expect(previous({ rule: rule('every Tuesday'), start: '2027-11-10', before: '2026-11-20', count: 5 })).toEqual([])
  })
})

describe('an instant instead of a day', () => {
  const series = { rule: rule('every Wednesday'), time: '14:00', zone: 'Europe/Brussels', count: 1 }

  it('knows whether the meeting of the day has begun', () => {
    expect(next({ ...series, from: '2026-11-18T12:30:00Z' })[0]?.date).toBe('2026-11-18')
    expect(next({ ...series, from: '2026-11-18T13:30:00Z' })[0]?.date).toBe('2026-11-25')
    expect(previous({ ...series, before: '2026-11-18T13:30:00Z' })[0]?.date).toBe('2026-11-18')
    expect(previous({ ...series, before: '2026-11-18T12:30:00Z' })[0]?.date).toBe('2026-11-11')
  })

  it('is right where the local day differs from the day in UTC', () => {
    const auckland = { rule: rule('every Wednesday'), time: '09:00', zone: 'Pacific/Auckland', count: 1 }
    expect(next({ ...auckland, from: '2026-11-17T19:00:00Z' })[0]?.date).toBe('2026-11-18')
    expect(next({ ...auckland, from: '2026-11-17T21:00:00Z' })[0]?.date).toBe('2026-11-25')
  })
})

describe('clock changes', () => {
  it.each([
    ['Europe/Brussels', '14:00', '2026-10-24', '+02:00', '2026-10-24T12:00:00Z'],
    ['Europe/Brussels', '14:00', '2026-10-25', '+01:00', '2026-10-25T13:00:00Z'],
    ['Europe/Brussels', '14:00', '2027-03-27', '+01:00', '2027-03-27T13:00:00Z'],
    ['Europe/Brussels', '14:00', '2027-03-28', '+02:00', '2027-03-28T12:00:00Z'],
    ['America/New_York', '14:00', '2026-10-31', '-04:00', '2026-10-31T18:00:00Z'],
    ['America/New_York', '14:00', '2026-11-01', '-05:00', '2026-11-01T19:00:00Z'],
    ['America/New_York', '14:00', '2027-03-14', '-04:00', '2027-03-14T18:00:00Z'],
    ['Asia/Kolkata', '14:00', '2026-10-25', '+05:30', '2026-10-25T08:30:00Z'],
    ['Asia/Kathmandu', '14:00', '2026-10-25', '+05:45', '2026-10-25T08:15:00Z'],
    ['Australia/Lord_Howe', '14:00', '2026-10-03', '+10:30', '2026-10-03T03:30:00Z'],
    ['Australia/Lord_Howe', '14:00', '2026-10-04', '+11:00', '2026-10-04T03:00:00Z'],
    ['Australia/Lord_Howe', '14:00', '2027-04-04', '+10:30', '2027-04-04T03:30:00Z'],
    ['Pacific/Auckland', '00:30', '2026-11-18', '+13:00', '2026-11-17T11:30:00Z'],
    ['UTC', '23:59', '2026-12-31', '+00:00', '2026-12-31T23:59:00Z'],
  ])('%s at %s on %s', (zone, time, date, utcOffset, instant) => {
    expect(instantAt({ date, time, zone })).toEqual({ date, time, utcOffset, instant })
  })

  it.each([
    ['Europe/Brussels', '2027-03-28', '02:30', '03:30', '2027-03-28T01:30:00Z'],
    ['America/New_York', '2027-03-14', '02:00', '03:00', '2027-03-14T07:00:00Z'],
    ['Australia/Lord_Howe', '2026-10-04', '02:15', '02:45', '2026-10-03T15:45:00Z'],
  ])('in %s on %s the time %s is skipped and becomes %s', (zone, date, time, later, instant) => {
    expect(instantAt({ date, time, zone })).toMatchObject({ date, time: later, instant })
  })

  it.each([
    ['Europe/Brussels', '2026-10-25', '02:30', '2026-10-25T00:30:00Z'],
    ['America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30:00Z'],
    ['Australia/Lord_Howe', '2027-04-04', '01:45', '2027-04-03T14:45:00Z'],
  ])('in %s on %s the time %s comes twice, and the first is meant', (zone, date, time, instant) => {
    expect(instantAt({ date, time, zone })).toMatchObject({ date, time, instant })
  })

  it('do not move the meetings after the night of the change', () => {
    const times = next({
      rule: rule('every Sunday'),
      time: '02:30',
      zone: 'Europe/Brussels',
      from: '2027-03-21',
      count: 3,
    }).map(({ date, time }) => [date, time])
    expect(times).toEqual([
      ['2027-03-21', '02:30'],
      ['2027-03-28', '03:30'],
      ['2027-04-04', '02:30'],
    ])
  })
})
