// Every calendar is read back by another library, and says what we say ourselves of the dates ahead.
import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarsOf } from '../../src/calendar/calendars.ts'
import { datesAhead } from '../../src/calendar/next-dates.ts'
import { readCommunity } from '../../src/community/read-community.ts'
import { folder } from '../../src/sources/folder.ts'
import { memory } from '../../src/sources/memory.ts'
import { heardIn } from '../support/read-calendar.ts'

const now = '2026-11-20'
const settings = 'name: Open Science Lindenau\nstage: active\n'

const communityOf = async (files: Record<string, string>) =>
  (await readCommunity(memory({ 'community.yml': settings, ...files }))).community
const inFolder = async (dir: string) => (await readCommunity(folder(dir))).community
type Community = Awaited<ReturnType<typeof communityOf>>

const calls = (rows: string, rota = '') =>
  `# Meetings\n\n## Calls\n\n| Call | When | First date | Until | Time | Time zone | How long | Where | Except |\n|---|---|---|---|---|---|---|---|---|\n${rows}\n${rota}`
const rotaOf = (rows: string) => `\n## Rota\n\n| Date | Call | Who opens | Cancelled |\n|---|---|---|---|\n${rows}\n`
const events = (rows: string) =>
  `# Events\n\n| Event | When | Time zone | Where | Status | What people can do there |\n|---|---|---|---|---|---|\n${rows}\n`

const all = (community: Community, day = now) => calendarsOf(community, { now: day })[0]?.text ?? ''

/** What we say of each call or event, as another library would write it; what is cancelled is not held. */
function oursOf(community: Community, key: string, count: number): readonly string[] {
  return datesAhead(community, { now, count: 2000 })
    .filter((date) => date.key === key && date.status !== 'cancelled')
    .slice(0, count)
    .map(({ instant, day, time }) => instant ?? (time === undefined ? day : `${day}T${time}:00`))
}

/** Returns the dates that both say, after comparing them. */
async function agreed(files: Record<string, string>, key: string, count = 30): Promise<readonly string[]> {
  const community = await communityOf(files)
  const heard = heardIn(all(community), { from: now, count }).find(({ uid }) => uid.includes(`.${key}@`))
  const ours = oursOf(community, key, count)
  expect(ours.length).toBeGreaterThan(0)
  expect(heard?.starts).toEqual(ours)
  return ours
}

describe('a call', () => {
  test.each([
    ['Europe/Brussels', 'third Wednesday of every month', ['2026-12-16T13:00:00Z', '2027-07-21T12:00:00Z']],
    ['America/New_York', 'first Monday of every month', ['2026-12-07T19:00:00Z', '2027-07-05T18:00:00Z']],
    ['America/Santiago', 'every Tuesday', ['2026-11-24T17:00:00Z', '2027-07-06T18:00:00Z']],
    ['Asia/Kolkata', 'last Friday of every month', ['2026-11-27T08:30:00Z', '2027-07-30T08:30:00Z']],
    ['Australia/Adelaide', 'every Thursday', ['2026-11-26T03:30:00Z', '2027-07-01T04:30:00Z']],
    ['Australia/Lord_Howe', 'every Thursday', ['2026-11-26T03:00:00Z', '2027-07-01T03:30:00Z']],
    ['UTC', 'second Tuesday of every month', ['2026-12-08T14:00:00Z', '2027-07-13T14:00:00Z']],
  ])('in %s keeps its hour over many changes of the clocks', async (zone, when, some) => {
    const dates = await agreed(
      { 'meetings.md': calls(`| Hour | ${when} | | | 14:00 | ${zone} | 60 minutes | | |`) },
      'hour',
      100,
    )
    expect(dates).toEqual(expect.arrayContaining(some))
  })

  test('on a fifth Friday', async () => {
    const files = {
      'meetings.md': calls('| Fifth | RRULE:FREQ=MONTHLY;BYDAY=5FR | 2026-01-30 | | 15:00 | Europe/Paris | | | |'),
    }
    expect((await agreed(files, 'fifth', 4)).map((date) => date.slice(0, 10))).toEqual([
      '2027-01-29',
      '2027-04-30',
      '2027-07-30',
      '2027-10-29',
    ])
  })

  test('on 29 February', async () => {
    const files = {
      'meetings.md': calls(
        '| Leap | RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29 | 2024-02-29 | | 10:00 | Europe/Paris | | | |',
      ),
    }
    expect(await agreed(files, 'leap', 2)).toEqual(['2028-02-29T09:00:00Z', '2032-02-29T09:00:00Z'])
  })

  test('that is not held on some days, is cancelled, moved and added to', async () => {
    const files = {
      'meetings.md': calls(
        '| Monthly | third Wednesday of every month | 2026-01-21 | | 14:00 | Europe/Berlin | 90 minutes | | 2026-12-16 |',
        rotaOf(
          '| 2027-01-20 | Monthly | | yes |\n| 2027-02-18 | Monthly | | |\n| 2027-03-17 | Monthly | | no |\n| 2027-03-30 | Monthly | | |',
        ),
      ),
    }
    expect(await agreed(files, 'monthly', 4)).toEqual([
      '2027-02-18T13:00:00Z',
      '2027-03-17T13:00:00Z',
      '2027-03-30T12:00:00Z',
      '2027-04-21T12:00:00Z',
    ])
    const ahead = datesAhead(await communityOf(files), { now, count: 3 })
    expect(ahead.map(({ day, status, insteadOf }) => [day, status, insteadOf])).toEqual([
      ['2027-01-20', 'cancelled', undefined],
      ['2027-02-18', 'moved', '2027-02-17'],
      ['2027-03-17', undefined, undefined],
    ])
    const text = all(await communityOf(files))
    expect(text).toContain('EXDATE;TZID=Europe/Berlin:20261216T140000,20270120T140000\r\n')
    expect(text).toContain('RECURRENCE-ID;TZID=Europe/Berlin:20270217T140000\r\n')
    expect(ahead[1]?.endInstant).toBe('2027-02-18T14:30:00Z')
  })

  test.each([
    ['with an hour', '18:30 | America/Los_Angeles', '2027-01-28T02:30:00Z'],
    ['without a zone', '18:30 |', '2027-01-27T18:30:00'],
    ['of whole days', '|', '2027-01-27'],
  ])('that ends, %s, is held on its last day', async (_, hour, last) => {
    const files = { 'meetings.md': calls(`| Six | every Wednesday | 2026-12-02 | 2027-01-27 | ${hour} | | | |`) }
    expect((await agreed(files, 'six')).at(-1)).toBe(last)
  })

  test('every two weeks counts from its first date, also where that is none of its days', async () => {
    const files = {
      'meetings.md': calls('| Pair | every two weeks on Thursday | 2026-09-01 | | 09:30 | Europe/Berlin | | | |'),
    }
    expect((await agreed(files, 'pair', 2)).map((date) => date.slice(0, 10))).toEqual(['2026-11-26', '2026-12-10'])
  })

  test('whose zone hides its clock changes has the hour of its reader', async () => {
    const files = { 'meetings.md': calls('| Vague | every Monday | | | 14:00 | CET | | | |') }
    expect((await agreed(files, 'vague', 1))[0]).toBe('2026-11-23T14:00:00')
    expect(all(await communityOf(files))).not.toContain('VTIMEZONE')
  })
})

describe('an event', () => {
  const heard = async (row: string) =>
    heardIn(all(await communityOf({ 'events.md': events(row) })), { from: '2000-01-01', count: 1 })[0]

  test.each([
    ['2027-03-11, 10:00 to 17:00 | Berlin | hall |', ['2027-03-11T09:00:00Z', '2027-03-11T16:00:00Z']],
    ['2027-03-11, 10:00 | Berlin | hall |', ['2027-03-11T09:00:00Z', '2027-03-11T09:00:00Z']],
    ['2027-03-11 | Berlin | hall |', ['2027-03-11', '2027-03-12']],
    ['2027-03-11 to 2027-03-13 | Berlin | hall |', ['2027-03-11', '2027-03-14']],
  ])('%s', async (row, [start, end]) => {
    expect(await heard(`| Day | ${row} | |`)).toMatchObject({ starts: [start], ends: [end], status: 'CONFIRMED' })
  })

  test('that is cancelled says so', async () => {
    expect(await heard('| Day | 2027-03-11 | | | cancelled | |')).toMatchObject({
      status: 'CANCELLED',
      title: 'Cancelled: Day',
    })
  })

  test('without a day is in no calendar', async () => {
    expect(calendarsOf(await communityOf({ 'events.md': events('| Day | June 2027 | | | | |') }), { now })).toEqual([])
  })

  test('has its passcode, its private texts and its private page left out', async () => {
    const link = 'https://zoom.us/j/123456?pwd=quokka1'
    const row = `| Day | 2027-03-11 | | ${link} | | Write to quokka2@gmail.com |\n| Ring +32 470 12 34 56 | 2027-03-12 | | | | |`
    const open = await communityOf({ 'events.md': events(row) })
    expect(all(open)).toContain('SUMMARY:Day')
    expect(JSON.stringify([calendarsOf(open, { now }), datesAhead(open, { now })])).not.toMatch(/quokka|zoom|470/)
    const hidden = await communityOf({ 'events.md': `---\nvisibility: private\n---\n${events(row)}` })
    expect(calendarsOf(hidden, { now })).toEqual([])
  })
})

describe('the files', () => {
  test('are the same for the same pages, keep their names, and do not change within a month', async () => {
    const files = { 'meetings.md': calls('| Hour | every Monday | | | 14:00 | Europe/Paris | | | |') }
    const [one, other] = [await communityOf(files), await communityOf({ 'about.md': '# Us\n', ...files })]
    expect(calendarsOf(one, { now })).toEqual(calendarsOf(other, { now: '2026-11-02' }))
    const uid = /UID:.*/.exec(all(one))?.[0]
    expect(uid).toBe(/UID:.*/.exec(all(one, '2029-01-01'))?.[0])
  })

  test('have names of their own, whatever calls and groups are called', async () => {
    const community = await communityOf({
      'meetings.md': calls(
        '| Events | every Monday | | | | | | | |\n| 日本 | every Friday | | | | | | | |\n| Events! | every Sunday | | | | | | | |',
      ),
      'events.md': events('| Day | 2027-03-11 | | | | |'),
    })
    const names = calendarsOf(community, { now }).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => !/^calendar(?:-[a-z\d-]+)?\.ics$/.test(name))).toEqual([])
    expect(datesAhead(community, { now, count: 50 }).filter(({ calendar }) => !names.includes(calendar))).toEqual([])
  })

  test('agree with our own dates for any rhythm that we read', async () => {
    const zones = ['Europe/Lisbon', 'America/Toronto', 'Asia/Kathmandu', 'Pacific/Auckland', 'Europe/Dublin']
    const rhythm = fc.record({
      nth: fc.constantFrom('first', 'second', 'third', 'fourth', 'last'),
      day: fc.constantFrom('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'),
      // The hours at which clocks change are left to those who meet at night.
      hour: fc.integer({ min: 4, max: 23 }),
      zone: fc.constantFrom(...zones),
      start: fc.integer({ min: 2015, max: 2027 }),
    })
    await fc.assert(
      fc.asyncProperty(rhythm, async ({ nth, day, hour, zone, start }) => {
        const time = `${String(hour).padStart(2, '0')}:15`
        const row = `| Hour | ${nth} ${day} of every month | ${start}-02-03 | | ${time} | ${zone} | | | |`
        await agreed({ 'meetings.md': calls(row) }, 'hour', 30)
      }),
      { numRuns: 40 },
    )
  }, 30_000)
})

const kept = readdirSync('test/communities')
describe.each(kept)('the community %s', (name) => {
  test('has the calendar that it is expected to have', async () => {
    const [first] = calendarsOf(await inFolder(`test/communities/${name}`), { now })
    await expect((first?.text ?? 'No call and no event has a day.\n').replaceAll('\r\n', '\n')).toMatchFileSnapshot(
      `../expected/calendar/${name}.ics`,
    )
  })

  test('has calendars that another library reads as we do', async () => {
    const community = await inFolder(`test/communities/${name}`)
    for (const { text } of calendarsOf(community, { now }))
      for (const { uid, starts, status } of heardIn(text, { from: now, count: 20 })) {
        const ours = oursOf(community, uid.slice(uid.indexOf('.') + 1, uid.lastIndexOf('@')), 20)
        if (status !== 'CANCELLED' && ours.length > 0) expect(starts).toEqual(ours)
      }
  })
})

test('the template, which waits for words, has no calendar', async () => {
  expect(calendarsOf(await inFolder('community-template'), { now })).toEqual([])
})
