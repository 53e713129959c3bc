// Events as communities really write them: a table, a file for each, headings, settings, another language.
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { comingEvents, pastEvents, timesOf } from '../../src/community/events.ts'
import { memory } from '../../src/sources/memory.ts'

const communityOf = async (files: Record<string, string>) =>
  (await assess(memory(files), { now: '2026-03-01', visibility: 'public' })).community

const told = async (files: Record<string, string>) => {
  const community = await communityOf(files)
  return community.event.entries.map((event) => {
    const { first, last, time, endTime, zone } = timesOf(event, community)
    const city = zone && 'zone' in zone.reading ? zone.reading.zone : zone?.words
    return [event.label, first, last === first ? undefined : last, time, endTime, city, event.mode].filter(Boolean)
  })
}

const openDay = [['Open day', '2026-03-20', '10:00', '17:00', 'Europe/Berlin', 'in-person']]

describe('an event is the same', () => {
  test.each([
    [
      'in a table',
      'events.md',
      '# Events\n\n| Event | When | Time zone | How we meet |\n|---|---|---|---|\n| Open day | 2026-03-20, 10:00 to 17:00 | Berlin | in person |\n',
    ],
    [
      'in a table of past events, with a column for the hours',
      'events.md',
      '# Events\n\n## Past events\n\n| Date | Time | What | Format |\n|---|---|---|---|\n| 20 March 2026 | 10:00–17:00, Berlin time | Open day | on site |\n',
    ],
    [
      'in a table whose heading names the clock',
      'docs/events.md',
      '# Events\n\n| Title | When (Berlin time) | Mode |\n|---|---|---|\n| Open day | 20.03.2026, 10:00-17:00 | offline |\n',
    ],
    [
      'in a file with lines',
      'events/open-day.md',
      '# Open day\n\n- **When:** 20 March 2026, 10:00 to 17:00, Berlin time\n- **How we meet:** in person\n',
    ],
    [
      'in a file with bold words on one line',
      'events/open-day.md',
      '# Open day\n\n**When:** 20 March 2026, 10:00 to 17:00. **Time zone:** Berlin. **How we meet:** in person\n',
    ],
    [
      'in a file whose name tells the day',
      'events/2026-03-20-open-day.md',
      '# Open day\n\nTime: 10:00 to 17:00\n\nTime zone: Europe/Berlin\n\nMode: in person\n',
    ],
    [
      'in settings, in the words of schema.org',
      'events/open-day.md',
      '---\nstart: 2026-03-20T10:00\nend: 2026-03-20T17:00\ntime_zone: Europe/Berlin\nmode: OfflineEventAttendanceMode\nstatus: EventScheduled\n---\n# Open day\n\nCome and see.\n',
    ],
    [
      'under a heading',
      'events.md',
      '# Events\n\n## Upcoming events\n\n### Open day\n\n- When: 2026-03-20, 10:00–17:00 (Europe/Berlin)\n- How we meet: in person\n',
    ],
    [
      'in French',
      'events.md',
      '# Événements\n\n| Événement | Quand | Fuseau horaire | Mode |\n|---|---|---|---|\n| Open day | le 20 mars 2026 de 10h à 17h | Berlin | en présentiel |\n',
    ],
    [
      'in German',
      'events.md',
      '# Veranstaltungen\n\n| Veranstaltung | Wann | Zeitzone | Wie wir uns treffen |\n|---|---|---|---|\n| Open day | 20. März 2026, 10 bis 17 Uhr | Berlin | vor Ort |\n',
    ],
    [
      'in Spanish',
      'events.md',
      '# Eventos\n\n| Evento | Cuándo | Huso horario | Modalidad |\n|---|---|---|---|\n| Open day | 20 de marzo de 2026, de 10:00 a 17:00 | Berlín | presencial |\n',
    ],
    [
      'in Italian',
      'events.md',
      '# Eventi\n\n| Evento | Quando | Fuso orario | Modalità |\n|---|---|---|---|\n| Open day | 20 marzo 2026, dalle 10:00 alle 17:00 | Berlino | in presenza |\n',
    ],
    [
      'in a CSV file',
      'events.csv',
      'Event,When,Time zone,Mode\nOpen day,"2026-03-20, 10:00 to 17:00",Berlin,in person\n',
    ],
  ])('%s', async (_, path, text) => {
    expect(await told({ [path]: text })).toEqual(openDay)
  })
})

describe('a list and files', () => {
  const files = {
    'events.md':
      '# Events\n\n## Coming up\n\n| Event | When |\n|---|---|\n| [Open day](events/open-day.md) | 2026-03-20 |\n| Talk | 2026-04-02 |\n',
    'events/open-day.md':
      '# Open day in the hall\n\nHow we meet: in person\n\n## What it is\n\nA day on which one can touch things.\n\n## Speakers\n\n- Ana Ruiz (agreed)\n- Ben\n',
    'events/fair.md': '# Fair\n\nWhen: 3 and 4 May 2026\n',
  }

  test('are one list: a row and the file that it links to are one event', async () => {
    expect(await told(files)).toEqual([
      ['Open day', '2026-03-20', 'in-person'],
      ['Talk', '2026-04-02'],
      ['Fair', '2026-05-03', '2026-05-04'],
    ])
    const [open] = (await communityOf(files)).event.entries
    expect(open?.summary).toBe('A day on which one can touch things.')
    expect(open?.speakers).toEqual([{ name: 'Ana Ruiz', agreed: true }, { name: 'Ben' }])
  })

  test('know what comes next and what was', async () => {
    const community = await communityOf(files)
    expect(comingEvents(community, '2026-03-21').map(({ event }) => event.label)).toEqual(['Talk', 'Fair'])
    expect(comingEvents(community, '2026-05-04').map(({ event }) => event.label)).toEqual(['Fair'])
    expect(pastEvents(community, '2026-05-04').map(({ event }) => event.label)).toEqual(['Talk', 'Open day'])
  })
})

test('what is not a value stays an event', async () => {
  const community = await communityOf({
    'events.md':
      '# Events\n\n| Event | When | Status | How many came |\n|---|---|---|---|\n| Ball | 31 February 2026 | perhaps | a crowd |\n| Fair | TBA | cancelled | about 40 |\n',
  })
  const [ball, fair] = community.event.entries
  expect({ label: ball?.label, start: ball?.start, status: ball?.status, came: ball?.attendance }).toEqual({
    label: 'Ball',
    start: undefined,
    status: undefined,
    came: undefined,
  })
  expect([...(ball?.readings ?? [])].flatMap(([, { troubles }]) => troubles.map(({ trouble }) => trouble))).toEqual([
    'date-impossible',
    'choice-unknown',
    'number-unreadable',
  ])
  expect({ label: fair?.label, status: fair?.status, came: fair?.attendance }).toEqual({
    label: 'Fair',
    status: 'cancelled',
    came: 40,
  })
})
