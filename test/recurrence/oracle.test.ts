// Our dates against two others: rrule-temporal for the days, and Intl reading the instants back.

import fc from 'fast-check'
import { RRuleTemporal } from 'rrule-temporal'
import { describe, expect, it } from 'vitest'
import { addDays, weekdayOf } from '../../src/recurrence/calendar.ts'
import { nextDates, previousDates } from '../../src/recurrence/dates.ts'
import { describeRule } from '../../src/recurrence/describe.ts'
import { toRRule } from '../../src/recurrence/rrule.ts'
import { type Rule, weekdays, workingWeek } from '../../src/recurrence/rule.ts'
import { readRecurrence } from '../../src/recurrence/words.ts'

const weekday = fc.constantFrom(...weekdays)
const date = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1995-01-01', days))
const interval = fc.integer({ min: 1, max: 12 })
const months = fc.option(
  fc
    .uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 11 })
    .map((list) => list.sort((a, b) => a - b)),
  { nil: undefined },
)
const someDays = fc
  .uniqueArray(weekday, { minLength: 1, maxLength: 4 })
  .map((list) => weekdays.filter((day) => list.includes(day)).map((day) => ({ weekday: day })))
const nthDays = fc
  .tuple(
    fc.uniqueArray(weekday, { minLength: 1, maxLength: 2 }),
    fc.constantFrom([1], [2], [3], [4], [5], [-1], [-2], [1, 3], [2, 4]),
  )
  .map(([list, numbers]) =>
    weekdays.filter((day) => list.includes(day)).flatMap((day) => numbers.map((nth) => ({ weekday: day, nth }))),
  )
const monthDays = fc.constantFrom([1], [15], [28], [29], [31], [-1], [1, 15])

function withMonths(rule: Rule, wanted: number[] | undefined): Rule {
  return wanted ? { ...rule, months: wanted } : rule
}

/** Every shape of rule that words can state. */
const rules: fc.Arbitrary<Rule> = fc.oneof(
  fc.tuple(interval, months).map(([size, wanted]) => withMonths({ every: 'day', interval: size }, wanted)),
  fc
    .tuple(interval, someDays, months)
    .map(([size, days, wanted]) => withMonths({ every: 'week', interval: size, days }, wanted)),
  fc
    .tuple(interval, nthDays, months)
    .map(([size, days, wanted]) => withMonths({ every: 'month', interval: size, days }, wanted)),
  fc
    .tuple(interval, monthDays, months)
    .map(([size, list, wanted]) =>
      withMonths({ every: 'month', interval: size, monthDays: list }, Math.abs(list[0] ?? 0) > 28 ? undefined : wanted),
    ),
  fc.tuple(interval, fc.constantFrom(1, -1, 3)).map(
    ([size, nth]) =>
      ({
        every: 'month',
        interval: size,
        days: workingWeek.map((day) => ({ weekday: day })),
        position: [nth],
      }) as const,
  ),
  fc
    .tuple(interval, nthDays, fc.integer({ min: 1, max: 12 }))
    .map(([size, days, month]) => ({ every: 'year', interval: size, days, months: [month] }) as const),
  fc
    .tuple(fc.constantFrom(1, 2, 4), fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 15, 28, 29))
    .map(([size, month, day]) => ({ every: 'year', interval: size, months: [month], monthDays: [day] }) as const),
)

/** What the library finds; it gives up with an error, `gaveUp`, where there is no date for very long. */
function fromLibrary(rule: Rule, start: string, from: string, count: number): { dates: string[]; gaveUp: boolean } {
  const text = `DTSTART:${start.replaceAll('-', '')}T000000Z\nRRULE:${toRRule(rule)}`
  const library = new RRuleTemporal({ rruleString: text, maxIterations: 500 })
  const dates: string[] = []
  let moment = new Date(`${from}T00:00:00Z`)
  try {
    for (let itself = true; dates.length < count; itself = false) {
      const next = library.next(moment, itself)
      if (!next) break
      dates.push(next.toString().slice(0, 10))
      moment = new Date(next.epochMilliseconds)
    }
  } catch {
    return { dates, gaveUp: true }
  }
  return { dates, gaveUp: false }
}

describe('the days', () => {
  it('are those of rrule-temporal, for every shape of rule', () => {
    fc.assert(
      fc.property(rules, date, date, (rule, start, from) => {
        const ours = nextDates({ rule, start, from, count: 4 })
        const dates = 'problem' in ours ? [] : ours.map((occurrence) => occurrence.date)
        const theirs = fromLibrary(rule, start, from, 4)
        expect(theirs.gaveUp ? dates.slice(0, theirs.dates.length) : dates).toEqual(theirs.dates)
      }),
      { numRuns: 400 },
    )
  }, 60_000)

  it('are the same backwards as forwards', () => {
    fc.assert(
      fc.property(rules, date, date, (rule, start, from) => {
        const ahead = nextDates({ rule, start, from, count: 4 })
        if ('problem' in ahead || ahead.length < 4) return
        const last = addDays(ahead.at(-1)?.date ?? from, 1)
        expect(previousDates({ rule, start, before: last, count: 4 })).toEqual(ahead)
      }),
      { numRuns: 400 },
    )
  })

  it('satisfy their rule', () => {
    fc.assert(
      fc.property(rules, date, (rule, start) => {
        const found = nextDates({ rule, start, from: start, count: 4 })
        for (const { date: day } of 'problem' in found ? [] : found) {
          const number = Number(day.slice(8))
          const isLast = addDays(day, 1).endsWith('-01')
          if (rule.months) expect(rule.months).toContain(Number(day.slice(5, 7)))
          if (rule.days) expect(rule.days.map((wanted) => wanted.weekday)).toContain(weekdayOf(day))
          if (rule.monthDays)
            expect(rule.monthDays.includes(number) || (isLast && rule.monthDays.includes(-1))).toBe(true)
          const nths =
            rule.days?.filter((wanted) => wanted.weekday === weekdayOf(day)).map((wanted) => wanted.nth) ?? []
          const positive = nths.every((nth) => nth !== undefined && nth > 0)
          if (positive && nths.length > 0) expect(nths).toContain(Math.ceil(number / 7))
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('words', () => {
  it('said of any rule are read back as a rule with the same dates', () => {
    fc.assert(
      fc.property(rules, date, (rule, start) => {
        const words = describeRule(rule)
        // "Every six months, in January and July" names its months, whatever the first date.
        fc.pre(rule.months === undefined || rule.interval * rule.months.length !== 12 || rule.every !== 'month')
        const reading = readRecurrence(words)
        expect(reading, words).toHaveProperty('rule')
        if (!('rule' in reading)) return
        const again = nextDates({ rule: reading.rule, start, from: start, count: 5 })
        expect(again, words).toEqual(nextDates({ rule, start, from: start, count: 5 }))
      }),
      { numRuns: 600 },
    )
  })

  it('and the RRULE of any rule are read as the same rule', () => {
    fc.assert(
      fc.property(rules, (rule) => {
        const reading = readRecurrence(toRRule(rule))
        expect('rule' in reading && toRRule(reading.rule)).toBe(toRRule(rule))
      }),
      { numRuns: 300 },
    )
  })
})

describe('the instants', () => {
  const zones = [
    'Europe/Brussels',
    'America/New_York',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'Pacific/Auckland',
    'America/St_Johns',
    'Africa/Casablanca',
    'UTC',
  ]
  const formats = new Map(
    zones.map((zone) => [
      zone,
      new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }),
    ]),
  )

  it('read as the local time that was asked for, on every day of 2026 and 2027', () => {
    for (const zone of zones) {
      for (const time of ['00:30', '09:00', '14:00', '23:45']) {
        const days = nextDates({ rule: { every: 'day', interval: 1 }, from: '2026-01-01', count: 730, time, zone })
        if ('problem' in days) throw new Error(days.problem)
        for (const { date: day, time: local, instant = '' } of days) {
          expect(formats.get(zone)?.format(Date.parse(instant)), `${zone} ${instant}`).toBe(`${day} ${local}`)
          expect(local, `${zone} ${day}`).toBe(time)
        }
      }
    }
  })

  it('follow each other, also in the nights of the clock changes', () => {
    for (const zone of zones) {
      for (const time of ['01:45', '02:15', '02:30', '03:00']) {
        const days = nextDates({ rule: { every: 'day', interval: 1 }, from: '2026-01-01', count: 730, time, zone })
        if ('problem' in days) throw new Error(days.problem)
        const gaps = days
          .slice(1)
          .map((day, index) => Date.parse(day.instant ?? '') - Date.parse(days[index]?.instant ?? ''))
        expect(Math.min(...gaps)).toBeGreaterThanOrEqual(22.5 * 3_600_000)
        expect(Math.max(...gaps)).toBeLessThanOrEqual(25 * 3_600_000)
        for (const { date: day, time: local, instant = '' } of days) {
          expect(formats.get(zone)?.format(Date.parse(instant))).toBe(`${day} ${local}`)
        }
      }
    }
  })
})

describe('what calendars get wrong', () => {
  /** The library's instants of a series that begins at a local time in a zone. */
  function instantsFromLibrary(words: string, { start, time, zone, count }: SeriesOfCalls): readonly string[] {
    const at = `${start.replaceAll('-', '')}T${time.replace(':', '')}00`
    const library = new RRuleTemporal({ rruleString: `DTSTART;TZID=${zone}:${at}\nRRULE:${toRRule(ruleOf(words))}` })
    const found: string[] = []
    for (let next = library.next(new Date(`${addDays(start, -2)}T00:00:00Z`), true); next && found.length < count; ) {
      found.push(new Date(next.epochMilliseconds).toISOString().replace('.000', ''))
      next = library.next(new Date(next.epochMilliseconds), false)
    }
    return found
  }

  interface SeriesOfCalls {
    readonly start: string
    readonly time: string
    readonly zone: string
    readonly count: number
  }

  function ruleOf(words: string): Rule {
    const reading = readRecurrence(words)
    if (!('rule' in reading)) throw new Error(`not a rule: ${words}`)
    return reading.rule
  }

  it.each([
    // Over both clock changes of the north and of the south: the clock on the wall stays, the instant moves.
    ['every Wednesday', { start: '2026-09-02', time: '14:00', zone: 'Europe/Brussels', count: 60 }],
    ['every Wednesday', { start: '2026-09-02', time: '14:00', zone: 'America/New_York', count: 60 }],
    ['third Wednesday of every month', { start: '2026-01-21', time: '14:00', zone: 'Europe/Brussels', count: 36 }],
    ['every Monday', { start: '2026-01-05', time: '09:30', zone: 'Pacific/Auckland', count: 60 }],
    // Half-hour and quarter-hour zones, and one whose clocks change by half an hour.
    ['every Tuesday', { start: '2026-01-06', time: '16:30', zone: 'Asia/Kolkata', count: 60 }],
    ['every Tuesday', { start: '2026-01-06', time: '16:30', zone: 'Asia/Kathmandu', count: 60 }],
    ['every Tuesday', { start: '2026-01-06', time: '16:30', zone: 'America/St_Johns', count: 60 }],
    ['every Tuesday', { start: '2026-01-06', time: '16:30', zone: 'Australia/Adelaide', count: 60 }],
    ['every Tuesday', { start: '2026-01-06', time: '16:30', zone: 'Australia/Lord_Howe', count: 60 }],
    ['every Tuesday', { start: '2026-01-06', time: '16:30', zone: 'Pacific/Chatham', count: 60 }],
    // In the nights of the changes themselves: 02:30 comes twice in October, and not at all in March.
    ['every Sunday', { start: '2026-10-04', time: '02:30', zone: 'Europe/Brussels', count: 30 }],
    ['every Sunday', { start: '2026-10-04', time: '02:30', zone: 'America/New_York', count: 30 }],
    ['every Sunday', { start: '2026-03-01', time: '01:45', zone: 'Australia/Lord_Howe', count: 40 }],
    // Days that some months or years do not have.
    ['fifth Friday of the month', { start: '2026-01-30', time: '14:00', zone: 'Europe/Brussels', count: 20 }],
    ['29 February', { start: '2024-02-29', time: '14:00', zone: 'Europe/Brussels', count: 6 }],
    ['monthly on the 29th', { start: '2026-01-29', time: '14:00', zone: 'Europe/Brussels', count: 40 }],
    ['monthly on the 31st', { start: '2026-01-31', time: '14:00', zone: 'Europe/Brussels', count: 20 }],
    ['last day of the month', { start: '2027-12-31', time: '14:00', zone: 'Europe/Brussels', count: 20 }],
  ])('%s, as in %o, is as rrule-temporal has it', (words, series) => {
    const theirs = instantsFromLibrary(words, series)
    expect(theirs).toHaveLength(series.count)
    const ours = nextDates({ rule: ruleOf(words), ...series, from: series.start, count: series.count + 2 })
    if ('problem' in ours) throw new Error(ours.problem)
    // A call whose time the clocks skip is still held, an hour later; the library leaves it out (RFC 5545, 3.3.10).
    const held = ours.filter(({ time }) => time === series.time)
    expect(held.map(({ instant }) => instant).slice(0, series.count)).toEqual(theirs)
  })

  it('a call in the hour that the clocks skip is held all the same', () => {
    const series = {
      rule: ruleOf('every Sunday'),
      time: '02:30',
      zone: 'Europe/Brussels',
      from: '2027-03-21',
      count: 3,
    }
    expect(nextDates(series)).toMatchObject([
      { date: '2027-03-21', time: '02:30', instant: '2027-03-21T01:30:00Z' },
      { date: '2027-03-28', time: '03:30', instant: '2027-03-28T01:30:00Z' },
      { date: '2027-04-04', time: '02:30', instant: '2027-04-04T00:30:00Z' },
    ])
  })
})

describe('strangers', () => {
  it('may write anything: the answer comes at once, and is never an exception', () => {
    const vocabulary =
      'every other each third last Monday Tuesday week month quarter of the 2 15th 14:00 - , ( ) CET Brussels until 2027-01-01 twice except August jeden le del ogni FREQ=WEEKLY ; BYDAY=TU RRULE: \n ʼ ² ﬁ ß İ'.split(
        ' ',
      )
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(fc.constantFrom(...vocabulary), { maxLength: 60 }).map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(text, (words) => {
        const started = performance.now()
        const reading = readRecurrence(words)
        expect('rule' in reading || 'problem' in reading).toBe(true)
        if ('rule' in reading) {
          describeRule(reading.rule)
          nextDates({ rule: reading.rule, start: '2026-01-31', from: '2026-11-20', count: 3 })
        }
        expect(performance.now() - started).toBeLessThan(1000)
      }),
      { numRuns: 400 },
    )
  }, 60_000)
})
