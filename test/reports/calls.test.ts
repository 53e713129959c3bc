// What a report shows back of the calls and events: dates, who is found for them, and what is still to find.
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { calls } from '../../src/reports/calls.ts'
import { memory } from '../../src/sources/memory.ts'
import { markdown } from '../../src/words/writers/markdown.ts'

const shown = async (files: Record<string, string>, now = '2026-11-20') =>
  markdown(calls(await assess(memory(files), { now, visibility: 'public' })))
    .replaceAll('\\\n', '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('###'))

const meetings = (rota: string, host = '') =>
  `# Meetings\n\n| Call | When | Time | Time zone | Who opens it |\n|---|---|---|---|---|\n| Call | third Wednesday of every month | 14:00 | Brussels | ${host} |\n${rota === '' ? '' : `\n## Rota\n\n| Date | Who opens | Who takes notes | Cancelled |\n|---|---|---|---|\n${rota}`}`

const people =
  '# People\n\n| Name | Works at | May we list you? |\n|---|---|---|\n| Dana | Library | yes, 2026-01-12 |\n| Amira | Archive | yes, 2026-01-12 |\n| Ben | Faculty | no |\n'
const roles = '# Roles\n\n| Role | What it is for | Who |\n|---|---|---|\n| Host | Opens calls | Dana |\n'

const read = [
  '- `Call`: every third Wednesday of the month, at 14:00, Brussels time.',
  'Next: Wednesday 16 December 2026, Wednesday 20 January 2027, Wednesday 17 February 2027.',
]

describe('the next three dates', () => {
  test('are shown back so that an editor sees what was understood', async () => {
    expect(await shown({ 'meetings.md': meetings('') })).toEqual(read)
  })

  test('keep the hour on the wall over a clock change', async () => {
    expect(
      await shown({ 'meetings.md': meetings('').replace('third Wednesday of', 'last Sunday of') }, '2027-03-20'),
    ).toEqual([
      '- `Call`: every last Sunday of the month, at 14:00, Brussels time.',
      'Next: Sunday 28 March 2027, Sunday 25 April 2027, Sunday 30 May 2027.',
    ])
  })
})

describe('who opens and who takes notes', () => {
  test('is said for each of the next three calls, and what is still open', async () => {
    const rota = '| 2026-12-16 | Dana | Amira | |\n| 2027-01-20 | Host | | |\n| 2027-02-17 | | Dana | |\n'
    expect(await shown({ 'meetings.md': meetings(rota), 'people.md': people, 'roles.md': roles })).toEqual([
      ...read,
      'Opens: `Dana` (16 December), `Host` (20 January).',
      'Takes notes: `Amira` (16 December), `Dana` (17 February).',
      'Still to find: who opens on 17 February; who takes notes on 20 January.',
    ])
  })

  test('names nobody who has not said yes, or whom no page lists', async () => {
    const rota =
      '| 2026-12-16 | Ben | Dana and Ben | |\n| 2027-01-20 | Carla | Amira | |\n| 2027-02-17 | Dana | Dana | |\n'
    const lines = await shown({ 'meetings.md': meetings(rota), 'people.md': people })
    expect(lines.slice(2)).toEqual([
      'Opens: a person not named here (16 December), a person not named here (20 January), `Dana` (17 February).',
      'Takes notes: `Dana` and a person not named here (16 December), `Amira` (20 January), `Dana` (17 February).',
    ])
    expect(lines.join()).not.toMatch(/Ben|Carla/)
  })

  test('names nobody whose page is private', async () => {
    const rota = '| 2026-12-16 | Dana | Dana | |\n'
    const hidden = `---\nvisibility: private\n---\n${people}`
    expect((await shown({ 'meetings.md': meetings(rota), 'people.md': hidden })).join()).not.toContain('Dana')
  })

  test('is said once where a role opens every call', async () => {
    expect((await shown({ 'meetings.md': meetings('', 'Host'), 'roles.md': roles })).slice(2)).toEqual([
      'Opens: `Host`.',
    ])
  })

  test('says of dates without a row that they are open, and passes over one that is not held', async () => {
    const rota = '| 2026-12-16 | Dana | Amira | |\n| 2027-01-20 | | | yes, exams |\n'
    expect(await shown({ 'meetings.md': meetings(rota), 'people.md': people })).toEqual([
      read[0],
      'Next: Wednesday 16 December 2026, Wednesday 17 February 2027, Wednesday 17 March 2027.',
      'Opens: `Dana` (16 December).',
      'Takes notes: `Amira` (16 December).',
      'Still to find: who opens on 17 February and 17 March; who takes notes on 17 February and 17 March.',
    ])
  })

  test('is not asked of a call that speaks of nobody', async () => {
    expect(await shown({ 'meetings.md': meetings('') })).toEqual(read)
  })
})

describe('the next events', () => {
  const row = (title: string, when: string, status = '') => `| ${title} | ${when} | ${status} |\n`
  const events = (rows: string) => `# Events\n\n| Event | When | Status |\n|---|---|---|\n${rows}`

  test('stand beside the calls, at most three, with the clock of their place', async () => {
    const rows =
      row('Fair', '10–12 May 2027') +
      row('Open day', '2027-03-11, 10:00 to 17:00, Lisbon time') +
      row('Talk', '2026-12-03 9:30 CET', 'moved online') +
      row('Ball', '2027-06-01')
    expect(await shown({ 'meetings.md': meetings(''), 'events.md': events(rows) })).toEqual([
      ...read,
      '- `Talk`: Thursday 3 December 2026, at 09:30; now online.',
      '- `Open day`: Thursday 11 March 2027, 10:00 to 17:00, Lisbon time.',
      '- `Fair`: Monday 10 May 2027 to Wednesday 12 May 2027.',
    ])
  })

  test('leave out those that are over, cancelled, postponed or private', async () => {
    const files = {
      'events.md': events(
        row('Old', '2026-11-19') + row('Off', '2026-12-01', 'cancelled') + row('Later', '2026-12-02', 'postponed'),
      ),
      'events/secret.md': '---\nvisibility: private\n---\n# Secret\n\nWhen: 2026-12-03\n',
    }
    expect(await shown(files)).toEqual([])
    expect(await shown({ ...files, 'events/today.md': '# Today\n\nWhen: 18–20 November 2026\n' })).toEqual([
      '- `Today`: Wednesday 18 November 2026 to Friday 20 November 2026.',
    ])
  })
})
