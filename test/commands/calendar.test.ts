// The command that writes calendars, as somebody calls it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, run } from '../support/run.ts'

const community = () =>
  folderWith({
    'community.yml': 'name: Open Science Lindenau\nstage: active\n',
    'meetings.md':
      '# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n| Open hour | every Monday | 14:00 | Berlin |\n',
  })

test('one calendar is written to where the words go', () => {
  const { code, out, err } = run([
    'calendar',
    community(),
    '--date',
    '2026-11-20',
    '--url',
    'https://osc.example/site/',
  ])
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*UID:call\.open-hour@osc\.example\/site\r\n[\s\S]*END:VCALENDAR\r\n$/)
})

test('all calendars are written into a folder, which is made, and nothing else is left in it', () => {
  const dir = community()
  const into = join(dir, 'public', 'calendars')
  const { code, out } = run(['calendar', dir, '--out', into, '--date', '2026-11-20'])
  expect([code, out]).toEqual([
    0,
    'calendar.ics  Calls and events – Open Science Lindenau\ncalendar-open-hour.ics  Open hour – Open Science Lindenau\n',
  ])
  expect(readdirSync(into).sort()).toEqual(['calendar-open-hour.ics', 'calendar.ics'])
  expect(readFileSync(join(into, 'calendar.ics'), 'utf8')).toContain('SUMMARY:Open hour\r\n')
})

test.each([
  [['--date', 'soon'], 'Write a day such as 2026-03-18.'],
  [['--url', 'javascript:alert(1)'], 'Write an address such as https://example.org.'],
])('%j is refused', (words, sentence) => {
  const { code, out, err } = run(['calendar', community(), ...words])
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(sentence)
})

test('a community without a day is told where to write one', () => {
  const dir = folderWith({ 'community.yml': 'name: Open Science Lindenau\n' })
  const { code, out, err } = run(['calendar', dir, '--out', join(dir, 'calendars')])
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('No call and no event has a day yet. Write one in meetings.md')
  expect(existsSync(join(dir, 'calendars'))).toBe(false)
})
