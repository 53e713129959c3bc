// What a file says of a time zone is what the runtime knows of it, for every day over thirty years.
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { zoneDescription } from '../../src/calendar/zone-changes.ts'
import { addDays } from '../../src/recurrence/calendar.ts'
import { instantAt } from '../../src/recurrence/instants.ts'
import { ics } from '../../src/words/writers/ics.ts'

const zones = [
  'Europe/Brussels',
  'Europe/Dublin',
  'Europe/Istanbul',
  'America/New_York',
  'America/Sao_Paulo',
  'America/Santiago',
  'America/Caracas',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Asia/Tehran',
  'Asia/Pyongyang',
  'Australia/Adelaide',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Apia',
]
const from = '2005-01-01'
const until = '2026-12-31'

test.each(zones)('%s', (zone) => {
  const component = new ICAL.Component(ICAL.parse(ics(zoneDescription(zone, { from, until }))))
  const read = new ICAL.Timezone(component)
  const differing: string[] = []
  for (let date = from; date < '2036-01-01'; date = addDays(date, 1)) {
    const [year, month, day] = date.split('-').map(Number)
    const offset = read.utcOffset(new ICAL.Time({ year, month, day, hour: 12 }, read))
    const sign = offset < 0 ? '-' : '+'
    const clock = new Date(Math.abs(offset) * 1000).toISOString().slice(11, 16)
    if (`${sign}${clock}` !== instantAt({ date, time: '12:00', zone }).utcOffset) differing.push(date)
  }
  expect(differing).toEqual([])
})

test.each([
  ['Europe/Brussels', ['FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU']],
  ['America/New_York', ['FREQ=YEARLY;BYMONTH=11;BYDAY=1SU', 'FREQ=YEARLY;BYMONTH=3;BYDAY=2SU']],
  ['Asia/Kolkata', []],
])('%s has rules that hold for good', (zone, rules) => {
  const text = ics(zoneDescription(zone, { from: '2026-01-01', until }))
  expect([...text.matchAll(/RRULE:(.*)\r/g)].map(([, rule]) => rule).toSorted()).toEqual([...rules].toSorted())
})
