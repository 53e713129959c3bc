import { describe, expect, it } from 'vitest'
import { describeRule } from '../../src/recurrence/describe.ts'
import { toRRule } from '../../src/recurrence/rrule.ts'
import { readRecurrence } from '../../src/recurrence/words.ts'

describe('a rule of RFC 5545', () => {
  it.each([
    ['RRULE:FREQ=MONTHLY;BYDAY=3WE', 'FREQ=MONTHLY;BYDAY=3WE', 'every third Wednesday of the month'],
    ['freq=weekly;byday=tu', 'FREQ=WEEKLY;BYDAY=TU', 'every Tuesday'],
    ['FREQ=MONTHLY;BYDAY=WE;BYSETPOS=3', 'FREQ=MONTHLY;BYDAY=3WE', 'every third Wednesday of the month'],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      'every last weekday of the month',
    ],
    ['FREQ=DAILY;BYDAY=MO,WE', 'FREQ=WEEKLY;BYDAY=MO,WE', 'every Monday and Wednesday'],
    [
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
      'every year on 29 February, in leap years',
    ],
    ['FREQ=MONTHLY;BYDAY=5FR', 'FREQ=MONTHLY;BYDAY=5FR', 'every fifth Friday of the month, in months that have one'],
    [
      'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR',
      'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR',
      'every month on the 13th, when it is a Friday',
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU',
      'every two weeks on Monday and Sunday',
    ],
    [
      'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630T215959Z',
      'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630',
      'every Tuesday, until 30 June 2027',
    ],
    [
      'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270701T035959Z',
      'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630',
      'every Tuesday, until 30 June 2027',
    ],
    ['FREQ=WEEKLY;BYDAY=TU;COUNT=10', 'FREQ=WEEKLY;BYDAY=TU;COUNT=10', 'every Tuesday, 10 times'],
    ['FREQ=YEARLY;BYDAY=20MO', 'FREQ=YEARLY;BYDAY=20MO', 'every year on the 20th Monday of the year'],
    ['FREQ=WEEKLY', 'FREQ=WEEKLY', 'every week'],
  ])('%s', (text, written, said) => {
    const reading = readRecurrence(text)
    expect('rule' in reading && toRRule(reading.rule)).toBe(written)
    expect('rule' in reading && describeRule(reading.rule)).toBe(said)
  })

  it('gives start, time and zone of a DTSTART line', () => {
    expect(readRecurrence('DTSTART;TZID=Europe/Brussels:20260318T140000\r\nRRULE:FREQ=MONTHLY;BYDAY=3WE\r\n')).toEqual({
      rule: { every: 'month', interval: 1, days: [{ weekday: 'WE', nth: 3 }] },
      start: '2026-03-18',
      time: '14:00',
      zoneWords: 'Europe/Brussels',
    })
    expect(readRecurrence('DTSTART:20260318T140000Z\nRRULE:FREQ=DAILY')).toMatchObject({
      zoneWords: 'UTC',
      time: '14:00',
    })
    expect(readRecurrence('DTSTART;VALUE=DATE:20260318\nRRULE:FREQ=DAILY')).toEqual({
      rule: { every: 'day', interval: 1 },
      start: '2026-03-18',
    })
  })

  it.each([
    ['FREQ=HOURLY', 'FREQ=HOURLY'],
    ['FREQ=MONTHLY;BYDAY=6WE', 'BYDAY=6WE'],
    ['FREQ=WEEKLY;BYDAY=3WE', 'BYDAY=3WE'],
    ['FREQ=WEEKLY;BYDAY=XX', 'BYDAY=XX'],
    ['FREQ=MONTHLY;BYMONTHDAY=32', 'BYMONTHDAY=32'],
    ['FREQ=YEARLY;BYMONTH=13', 'BYMONTH=13'],
    ['FREQ=WEEKLY;INTERVAL=0', 'INTERVAL=0'],
    ['FREQ=WEEKLY;INTERVAL=100000000', 'INTERVAL=100000000'],
    ['FREQ=WEEKLY;COUNT=100000', 'COUNT=100000'],
    ['FREQ=WEEKLY;BYHOUR=14', 'BYHOUR=14'],
    ['FREQ=WEEKLY;FREQ=DAILY', 'FREQ=DAILY'],
    ['FREQ=WEEKLY;UNTIL=20270230', 'UNTIL=20270230'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'],
    ['FREQ=WEEKLY;__proto__=1', '__PROTO__=1'],
    ['RRULE:', 'FREQ='],
  ])('%s is not read', (text, part) => {
    expect(readRecurrence(text)).toEqual({ problem: 'unreadable', part })
  })

  it('ends at an instant where the calendar needs one', () => {
    const rule = { every: 'week', interval: 1, days: [{ weekday: 'TU' }], until: '2027-06-30' } as const
    expect(toRRule(rule, { untilInstant: '2027-06-30T21:59:00Z' })).toBe('FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630T215900Z')
  })
})
