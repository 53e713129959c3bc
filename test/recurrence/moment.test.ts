import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/recurrence/calendar.ts'
import { formatDate } from '../../src/recurrence/calendar-date.ts'
import { readMoment } from '../../src/recurrence/moment.ts'

describe('a day, with or without its hours', () => {
  it.each([
    ['2026-03-18', { date: '2026-03-18' }],
    ['2026-03-18 14:00', { date: '2026-03-18', time: '14:00' }],
    ['2026-03-18T14:00', { date: '2026-03-18', time: '14:00' }],
    ['2026-03-18T14:00:00Z', { date: '2026-03-18', time: '14:00', zoneWords: 'UTC' }],
    ['2026-03-18 14:00–16:00 CET', { date: '2026-03-18', time: '14:00', minutes: 120, zoneWords: 'CET' }],
    ['11 March 2027, 10:00 to 17:00, in Lindenau.', { date: '2027-03-11', time: '10:00', minutes: 420 }],
    ['Wed 18 March 2026 at 2 pm Brussels time', { date: '2026-03-18', time: '14:00', zoneWords: 'Brussels time' }],
    [
      'Thursday 2026-11-26, 12:00-13:00 (Europe/Berlin)',
      { date: '2026-11-26', time: '12:00', minutes: 60, zoneWords: 'Europe/Berlin' },
    ],
    ['mercredi 18 mars 2026 à 14h30', { date: '2026-03-18', time: '14:30' }],
    ['18.03.2026', { date: '2026-03-18' }],
    ['18 March 2026 (online)', { date: '2026-03-18' }],
    ['14:00 CEST', { time: '14:00', zoneWords: 'CEST' }],
  ])('%s', (words, moment) => {
    expect(readMoment(words)).toEqual(moment)
  })
})

describe('several days', () => {
  it.each([
    ['18–20 March 2026', '2026-03-18', '2026-03-20'],
    ['18 and 19 March 2026', '2026-03-18', '2026-03-19'],
    ['18 March – 2 April 2026', '2026-03-18', '2026-04-02'],
    ['1st to 3rd of June 2026', '2026-06-01', '2026-06-03'],
    ['28 December – 3 January 2027', '2026-12-28', '2027-01-03'],
    ['28 Dec 2026 – 3 Jan 2027', '2026-12-28', '2027-01-03'],
    ['2026-03-18 to 2026-03-20', '2026-03-18', '2026-03-20'],
    ['2026-03-18/20', '2026-03-18', '2026-03-20'],
    ['18.–20.03.2026', '2026-03-18', '2026-03-20'],
    ['18.03.–20.03.2026', '2026-03-18', '2026-03-20'],
    ['vom 18. bis 20. März 2026', '2026-03-18', '2026-03-20'],
    ['du 18 au 20 mars 2026', '2026-03-18', '2026-03-20'],
    ['del 18 al 20 de marzo de 2026', '2026-03-18', '2026-03-20'],
    ['dal 18 al 20 marzo 2026', '2026-03-18', '2026-03-20'],
  ])('%s', (words, date, until) => {
    expect(readMoment(words)).toEqual({ date, until })
  })

  it('keep their hours', () => {
    expect(readMoment('du 18 au 20 mars 2026 de 9h à 17h')).toMatchObject({ time: '09:00', minutes: 480 })
    expect(readMoment('vom 18. bis 20. März 2026, 9 bis 17 Uhr')).toMatchObject({ time: '09:00', minutes: 480 })
  })
})

describe('a day that is not fixed, or not clear', () => {
  it.each([
    ['March 2027', { month: '2027-03' }],
    ['June 2027; the day is fixed in January', { month: '2027-06' }],
    ['Q1 2027', { month: '2027-Q1' }],
    ['spring 2027', {}],
    ['after Easter', {}],
    ['TBA', {}],
    ['', {}],
    ['04/05/2026', { problem: 'ambiguous', proposals: ['2026-04-05', '2026-05-04'] }],
    ['30 February 2026', { problem: 'impossible', closest: '2026-02-28' }],
    ['Februrary 3 2026', { problem: 'impossible', closest: '2026-02-03' }],
  ])('%s', (words, moment) => {
    expect(readMoment(words)).toEqual(moment)
  })
})

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1995-01-01', days))

it('reads any two days as it writes them', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 20 }), (date, length) => {
      const until = addDays(date, length)
      expect(readMoment(`${formatDate(date)} to ${formatDate(until)}`)).toEqual({ date, until })
      expect(readMoment(`${date} – ${until}, 10:00`)).toEqual({ date, until, time: '10:00' })
      const sameYear = date.slice(0, 4) === until.slice(0, 4)
      const withoutYear = formatDate(date).replace(/ \d{4}$/, '')
      if (sameYear) expect(readMoment(`${withoutYear} – ${formatDate(until)}`)).toEqual({ date, until })
    }),
    { numRuns: 300 },
  )
})

it('never fails, whatever somebody writes', () => {
  const words = '18 March 2026 – to , 2026-03-18 / . 14:00 T Z bis au 20. CET ( ) 31.02.2026 every TBA'.split(' ')
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' ')),
  )
  fc.assert(
    fc.property(text, (written) => {
      const started = performance.now()
      const read = readMoment(written)
      if ('date' in read && read.until !== undefined) expect(read.until > (read.date ?? '')).toBe(true)
      expect(performance.now() - started).toBeLessThan(1000)
    }),
    { numRuns: 400 },
  )
}, 60_000)
