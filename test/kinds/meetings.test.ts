// Calls, their rota and their notes, as communities really write them.
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { nextMeetings } from '../../src/community/meeting-dates.ts'
import { memory } from '../../src/sources/memory.ts'

const assessed = (files: Record<string, string>, now = '2026-03-01') =>
  assess(memory(files), { now, visibility: 'unknown' })

/** The next three dates of each call, as a member would read them. */
const next = async (text: string, path = 'meetings.md', now = '2026-03-01') =>
  nextMeetings((await assessed({ [path]: text }, now)).community, now).map(
    ({ call, rhythm, time, zone, dates }) =>
      `${call.label}: ${rhythm}, ${time ?? '?'}, ${zone ?? '?'}: ${dates.map(({ date }) => date).join(' ')}`,
  )

const monthly = [
  'Community call: every third Wednesday of the month, 14:00, Europe/Brussels: 2026-03-18 2026-04-15 2026-05-20',
]

describe('a call has the same next three dates', () => {
  test.each([
    [
      'in a table with a column for each',
      '# Meetings\n\n| Call | When | Time | Where in the world (time zone) |\n|---|---|---|---|\n| Community call | third Wednesday of every month | 14:00 | Brussels |\n',
    ],
    [
      'in a table in another order',
      '# Meetings\n\n| Time zone | Time | Who opens it | Call | When |\n|---|---|---|---|---|\n| Europe/Brussels | 2 pm | Coordination | Community call | every 3rd Wednesday of the month |\n',
    ],
    [
      'in one sentence of a table',
      '# Meetings\n\n| Call | When |\n|---|---|\n| Community call | third Wednesday of every month, 14:00, Brussels time |\n',
    ],
    [
      'under a heading, in labelled lines',
      '# Meetings\n\n## Community call\n\nWhen: third Wednesday of the month\nTime: 14:00\nTime zone: Brussels\n',
    ],
    [
      'under a heading, in prose',
      '# Meetings\n\n## Community call\n\nWe meet online every third Wednesday of the month at 14:00, Brussels time. Come as you are.\n',
    ],
    [
      'in a list',
      '# Meetings\n\n## Our calls\n\n- **Community call**: every third Wednesday of the month at 14:00, Brussels time\n',
    ],
    [
      'in settings',
      '---\nkind: meetings\nseries:\n  - title: Community call\n    when: FREQ=MONTHLY;BYDAY=3WE\n    time: "14:00"\n    time_zone: Europe/Brussels\n---\n# Meetings\n',
    ],
    [
      'in French',
      '# Réunions\n\n| Réunion | Quand | Heure | Fuseau horaire |\n|---|---|---|---|\n| Community call | le troisième mercredi de chaque mois | 14h00 | Bruxelles |\n',
    ],
    [
      'in German',
      '# Treffen\n\n| Treffen | Wann | Uhrzeit | Zeitzone |\n|---|---|---|---|\n| Community call | jeden dritten Mittwoch im Monat | 14 Uhr | Brüssel |\n',
    ],
    [
      'in Spanish',
      '# Reuniones\n\n| Reunión | Cuándo | Hora | Huso horario |\n|---|---|---|---|\n| Community call | el tercer miércoles de cada mes | 14:00 | Bruselas |\n',
    ],
    [
      'in Italian',
      '# Riunioni\n\n| Riunione | Quando | Ora | Fuso orario |\n|---|---|---|---|\n| Community call | il terzo mercoledì di ogni mese | 14:00 | Bruxelles |\n',
    ],
  ])('%s', async (_, text) => {
    expect(await next(text)).toEqual(monthly)
  })

  test('in a CSV file', async () => {
    const csv = 'Call,When,Time,Time zone\nCommunity call,third Wednesday of every month,14:00,Brussels\n'
    expect(await next(csv, 'meetings.csv')).toEqual(monthly)
  })
})

describe('dates', () => {
  const head =
    '# Meetings\n\n| Call | When | First date | Time | Time zone | Except | Until |\n|---|---|---|---|---|---|---|\n'
  const rota = (rows: string) => `\n## Rota\n\n| Date | Who opens | Cancelled |\n|---|---|---|\n${rows}`

  test('leave out those that are not held: by the column, and by the rota', async () => {
    const row = '| Call | third Wednesday of every month | | 14:00 | Brussels | 2026-03-18, 15 April 2026 | |\n'
    expect(await next(head + row + rota('| 2026-05-20 | | yes, holiday |\n| 2026-06-17 | Dana | no |\n'))).toEqual([
      'Call: every third Wednesday of the month, 14:00, Europe/Brussels: 2026-06-17 2026-07-15 2026-08-19',
    ])
  })

  test('end with the last one', async () => {
    const row = '| Call | every Monday | | 14:00 | UTC | | 2026-03-09 |\n'
    expect(await next(head + row)).toEqual(['Call: every Monday, 14:00, UTC: 2026-03-02 2026-03-09'])
  })

  test('of every two weeks count from the first one', async () => {
    const row = (first: string) => `| Call | every two weeks on Monday | ${first} | 14:00 | UTC | | |\n`
    expect(await next(head + row('2026-02-23'))).toEqual([
      'Call: every two weeks on Monday, 14:00, UTC: 2026-03-09 2026-03-23 2026-04-06',
    ])
    expect(await next(head + row(''))).toEqual([])
  })

  test('are not made up where the rhythm is not clear', async () => {
    expect(await next(`${head}| Call | biweekly on Monday | | 14:00 | UTC | | |\n`)).toEqual([])
    expect(await next(`${head}| Call | when we feel like it | | 14:00 | UTC | | |\n`)).toEqual([])
  })

  test('are shown back with the hour and the clock that count, over a clock change too', async () => {
    const { community } = await assessed({
      'meetings.md': `${head}| Call | every Wednesday | | 14:00 | Brussels | | |\n`,
    })
    const [call] = nextMeetings(community, '2026-03-25')
    expect(call).toMatchObject({ rhythm: 'every Wednesday', time: '14:00', zone: 'Europe/Brussels' })
    expect(call?.dates.map(({ date }) => date)).toEqual(['2026-03-25', '2026-04-01', '2026-04-08'])
  })
})

describe('a page that tells how a call goes', () => {
  test('has no second call in it', async () => {
    const { community } = await assessed({
      'meetings.md':
        '# When we meet\n\n| Call | When |\n|---|---|\n| Call | every Monday |\n\n## How a call goes\n\nEverybody names one thing. At the end we tell each other how far we got.\n',
    })
    expect(community.meetings.series.map((call) => call.label)).toEqual(['Call'])
  })
})

describe('notes', () => {
  const notesOf = async (files: Record<string, string>) => (await assessed(files)).community.notes

  test('are rows of a page, with what was decided', async () => {
    const notes = await notesOf({
      'notes.md':
        '# Notes\n\n| Call | Date | Notes | Takeaways | Decisions |\n|---|---|---|---|---|\n| Community call | 2026-02-18 | [pad](https://pad.example/1) | Posters help | meet monthly; keep the list |\n\n## How to reach the coordinators\n\nhello@osc-lindenau.example\n',
    })
    expect(notes.entries).toMatchObject([
      { date: '2026-02-18', takeaways: 'Posters help', decisions: ['meet monthly', 'keep the list'] },
    ])
    expect(notes.coordinators.map((route) => route.address)).toEqual(['hello@osc-lindenau.example'])
  })

  test('are files of a folder, whose name gives the day', async () => {
    const notes = await notesOf({
      'notes/2026-02-18-call.md':
        '# Community call\n\nCall: Community call\n\n## Décisions\n\n- se voir chaque mois\n\n## À faire\n\n- [ ] Dana : écrire à la bibliothèque, avant le 10 mars 2026\n- [x] Amira: réserver la salle, 2026-03-02\n\n## Ce qui a marché\n\nLe tour de table.\n',
    })
    const [entry] = notes.entries
    expect(entry).toMatchObject({
      date: '2026-02-18',
      label: 'Community call',
      decisions: ['se voir chaque mois'],
      worked: 'Le tour de table.',
    })
    expect(entry?.actions.map(({ who, by, done, place }) => [who, by, done, place.line])).toEqual([
      ['Dana', '2026-03-10', false, 11],
      ['Amira', '2026-03-02', true, 12],
    ])
  })

  test.each([
    ['Dana: write to the library, by 2026-04-01', 'Dana', '2026-04-01', false],
    ['write to the library (Dana, by 1 April 2026)', 'Dana', '2026-04-01', false],
    ['@dana writes to the library by 1 April 2026', 'dana', '2026-04-01', false],
    ['write to the library – Dana', 'Dana', undefined, false],
    ['write to the library', undefined, undefined, false],
    ['write to the library (done)', undefined, undefined, true],
    ['Dana: write to the library, by 2026-04-01 – erledigt', 'Dana', '2026-04-01', true],
    ['~~Dana: write to the library~~', 'Dana', undefined, true],
    ['Dana: in die Bibliothek gehen (bis 1. April 2026)', 'Dana', '2026-04-01', false],
  ])('have actions such as “%s”', async (line, who, by, done) => {
    const notes = await notesOf({ 'notes/2026-02-18.md': `# Call\n\n## Actions\n\n- ${line}\n` })
    expect(notes.entries[0]?.actions.map((action) => [action.who, action.by, action.done])).toEqual([[who, by, done]])
  })

  test('give what is to be done without the name of who does it', async () => {
    const notes = await notesOf({
      'notes/2026-02-18.md':
        '# Call\n\n## Actions\n\n- Dana: write to the library\n- call the dean (Ben, by 2026-04-01)\n- book a room – Amira\n',
    })
    expect(notes.entries[0]?.actions.map((action) => action.what)).toEqual([
      'write to the library',
      'call the dean',
      'book a room',
    ])
  })

  test('whose actions are none have none', async () => {
    const notes = await notesOf({
      'notes/2026-02-18.md': '# Call\n\n## Actions\n\n- none yet\n- Example: Dana: write, by 2026-04-01\n',
    })
    expect(notes.entries.flatMap((entry) => entry.actions ?? [])).toEqual([])
  })
})
