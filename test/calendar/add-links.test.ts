// The addresses that take a date into somebody's own calendar.
import { expect, test } from 'vitest'
import { addLinks } from '../../src/calendar/add-links.ts'
import type { DateAhead } from '../../src/calendar/next-dates.ts'

const call: DateAhead = {
  title: 'Tea & "code" #1',
  what: 'call',
  key: 'tea',
  path: 'meetings.md',
  day: '2027-01-20',
  time: '23:30',
  endTime: '00:30',
  zone: 'Europe/Berlin',
  instant: '2027-01-20T22:30:00Z',
  endInstant: '2027-01-20T23:30:00Z',
  calendar: 'calendar-tea.ics',
}
const ask = (address: string) => Object.fromEntries(new URL(address).searchParams)

test('a call with its instants', () => {
  const links = addLinks(call, { base: 'calendars/' })
  expect(links.ics).toBe('calendars/calendar-tea.ics')
  expect(ask(links.google)).toMatchObject({ text: call.title, dates: '20270120T223000Z/20270120T233000Z' })
  expect(ask(links.outlook)).toMatchObject({ subject: call.title, startdt: call.instant, enddt: call.endInstant })
})

test('an hour without a zone, past midnight', () => {
  const { zone: _, instant: __, endInstant: ___, ...vague } = call
  expect(ask(addLinks(vague).google)).toMatchObject({ dates: '20270120T233000/20270121T003000' })
})

test('whole days end before the day that follows', () => {
  const { time: _, endTime: __, instant: ___, endInstant: ____, ...days } = { ...call, lastDay: '2027-01-22' }
  expect(ask(addLinks(days).google)).toMatchObject({ dates: '20270120/20270123' })
  expect(ask(addLinks(days).outlook)).toMatchObject({ startdt: '2027-01-20', enddt: '2027-01-23', allday: 'true' })
})
